// A change between two percentages given in per cent where percentage points are meant, or the other way round; a margin of error that the sample denies.
import { movements } from '../../reading/draft/computed-figures.ts';
import { pointChangesOf } from '../../reading/draft/points.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from '../shared/figure-finding.ts';
import { pointsFinding } from '../shared/points.ts';
import { farSteps, leadsOutside, marginFindings } from '../shared/polls.ts';

const BY_TO = figurePattern(
  '\\b(?:rates?|unemployment|inflation|turnout|support|share|approval|rating)\\b[^.;:"“”<any>]{0,40}?\\b(?:by|rose|fell|up|down|increased|dropped) (?<by><percent>) to (?:<word> ){0,2}?(?<to><percent>)',
);

interface Note {
  readonly findings: readonly Finding[];
}

/** What the sentence itself settles. */
function check(reading: Reading): Finding[] {
  const percents = reading.figureText.figures.filter((figure) => figure.kind === 'percent').length;
  if (percents === 0 || (percents === 1 && !/\bpoints?\b/.test(reading.lower))) return [];
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
}

export const percentOrPoints = draftRule<Note>({
  meta: {
    id: 'fact/percent-or-points',
    what: 'A change between two percentages given in per cent where percentage points are meant, or the other way round; a margin of error that the sample denies.',
    why: 'From 10% to 15% is a rise of five percentage points, or of 50%; whoever mixes the two up is out by a factor of ten.',
    guidance: { guide: 'BBC News style guide', entry: 'percentages' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const counts = reading.figureText.figures.some(({ kind }) => kind === 'percent') || /margin of/.test(reading.lower);
    return counts ? [{ findings: check(reading) }] : [];
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) => {
      const own = notes.flatMap(({ findings }) => findings).map((finding) => ({ ...finding, paragraph }));
      const far = farSteps(draft, paragraph, reading).filter((one) => !own.some((other) => one.start < other.end && other.start < one.end));
      return [...own, ...far, ...marginFindings(draft, paragraph, reading), ...leadsOutside(paragraph, reading)];
    }),
});
