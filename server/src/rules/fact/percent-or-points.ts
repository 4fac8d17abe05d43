import type { Change } from '../../reading/paragraph/figures/changes.ts';
import { type Exact, exact, inDigits, magnitude, minus, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { agrees, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../shared/figure-finding.ts';

const BY_TO = figurePattern(
  '\\b(?:rates?|unemployment|inflation|turnout|support|share|approval|rating)\\b[^.;:"“”<any>]{0,40}?\\b(?:by|rose|fell|up|down|increased|dropped) (?<by><percent>) to (?:<word> ){0,2}?(?<to><percent>)',
);

function judge(reading: Reading, { from, to, by }: Change): Finding | undefined {
  if (from.kind !== 'percent' || !by || from.value.n <= 0n) return undefined;
  const points = magnitude(minus(to.value, from.value));
  const relative = times(over(points, from.value), exact(100));
  const room = plus(slack(from), slack(to));
  const isPoints = agrees(minus(points, room), plus(points, room), by);
  const lax = times(over(room, from.value), exact(200));
  const isRelative = agrees(minus(relative, lax), plus(relative, lax), by);
  if (by.kind === 'points' ? isPoints : isRelative) return undefined;
  const show = (value: Exact) => inDigits(value, 1);
  const [a, b] = points.n > 0n && minus(to.value, from.value).n > 0n ? [to, from] : [from, to];
  const working = `${asWritten(reading, a)} − ${asWritten(reading, b)} = ${show(points)} percentage points, or ${show(relative)}%`;
  if (by.kind === 'points') {
    return figureFinding(reading, by, `${working}, not ${asWritten(reading, by)}`, () => [
      changeTo(reading, by, points),
      isRelative ? changeText(reading, by, `${show(relative)}%`) : undefined,
    ]);
  }
  if (by.kind !== 'percent') return undefined;
  return figureFinding(reading, by, `${working}, not ${asWritten(reading, by)}`, () => [
    changeText(reading, by, `${show(points)} percentage points`),
    changeTo(reading, by, relative),
  ]);
}

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
    const findings = reading.changes.flatMap((change) => judge(reading, change) ?? []);
    for (const match of BY_TO(reading)) {
      const [by, to] = [match.figure('by'), match.figure('to')];
      // “Inflation rose 0.1% to 2%” can hardly mean a thousandth of it, but nothing in the sentence settles it.
      if (!by || !to || findings.some((f) => f.start === by.start) || /\bfrom\b/.test(reading.text.slice(to.end, to.end + 12))) continue;
      const message = `Unexpected ${asWritten(reading, by)} for a change to ${asWritten(reading, to)}, expected percentage points`;
      const points = () => [changeText(reading, by, `${by.written} percentage points`)];
      findings.push(figureFinding(reading, by, message, points, { severity: 'information' }));
    }
    return findings;
  },
});
