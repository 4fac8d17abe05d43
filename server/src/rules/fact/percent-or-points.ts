import { movements } from '../../reading/draft/computed-figures.ts';
import { pointChangesOf } from '../../reading/draft/points.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { paragraphRule } from '../rule.ts';
import { asWritten, changeText, figureFinding } from '../shared/figure-finding.ts';
import { pointsFinding } from '../shared/points.ts';

const BY_TO = figurePattern(
  '\\b(?:rates?|unemployment|inflation|turnout|support|share|approval|rating)\\b[^.;:"“”<any>]{0,40}?\\b(?:by|rose|fell|up|down|increased|dropped) (?<by><percent>) to (?:<word> ){0,2}?(?<to><percent>)',
);

export const percentOrPoints = paragraphRule({
  meta: {
    id: 'fact/percent-or-points',
    what: 'A change between two percentages given in per cent where percentage points are meant, or the other way round.',
    why: 'From 10% to 15% is a rise of five percentage points, or of 50%; whoever mixes the two up is out by a factor of ten.',
    guidance: { guide: 'BBC News style guide', entry: 'percentages' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    if (reading.figureText.figures.filter((figure) => figure.kind === 'percent').length < 2) return [];
    const findings = pointChangesOf(reading, movements(reading)).flatMap((change) => pointsFinding(reading, change) ?? []);
    for (const match of BY_TO(reading)) {
      const [by, to] = [match.figure('by'), match.figure('to')];
      // “Inflation rose 0.1% to 2%” can hardly mean a thousandth of it, but nothing in the sentence settles it.
      if (!by || !to || findings.some((f) => f.start === by.start) || /\bfrom\b/.test(reading.text.slice(to.end, to.end + 12))) continue;
      const message = `${asWritten(reading, by)}: percentage points?`;
      const points = () => [changeText(reading, by, `${by.written} percentage points`)];
      findings.push(figureFinding(reading, by, message, points, { severity: 'information' }));
    }
    return findings;
  },
});
