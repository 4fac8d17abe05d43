import { compare, exact, inDigits, magnitude, minus, over, plus, sum } from '../../reading/paragraph/figures/exact.ts';
import { readWholes, sharesOfPeople, type Whole } from '../../reading/paragraph/figures/wholes.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';

const HUNDRED = exact(100);
function judge(reading: Reading, { parts: all, exactly }: Whole): Finding | undefined {
  if (all.some((figure) => compare(figure.value, HUNDRED) > 0)) return undefined;
  const total = sum(all.map((figure) => figure.value));
  const off = minus(total, HUNDRED);
  // Each may have been rounded by half of its last digit.
  const inexact = exact(2 * all.filter((figure) => figure.hedge).length);
  const room = plus(inexact, over(sum(all.map((figure) => figure.step)), exact(2)));
  if (exactly ? compare(magnitude(off), room) <= 0 : compare(off, room) <= 0) return undefined;
  const last = all[all.length - 1]!;
  const message = `${all.map((figure) => figure.written).join(' + ')} is ${inDigits(total)}%, ${exactly ? 'not 100%' : 'over 100%'}`;
  return figureFinding(reading, { start: all[0]!.start, end: last.end }, message, () =>
    [...all].reverse().map((figure) => changeTo(reading, figure, minus(figure.value, off))),
  );
}

export const percentagesOver100 = paragraphRule({
  meta: {
    id: 'fact/percentages-over-100',
    what: 'Percentages of one whole that come to more than 100, or that should come to 100 and do not.',
    why: 'Shares of a whole cannot exceed it; one of the figures is wrong, or they answer different questions.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'polls and surveys' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const findings: Finding[] = [];
    for (const whole of readWholes(reading)) {
      const finding = judge(reading, whole);
      if (finding && !findings.some((other) => other.start < finding.end && finding.start < other.end)) findings.push(finding);
    }
    for (const figure of sharesOfPeople(reading)) {
      if (compare(figure.value, plus(HUNDRED, figure.hedge ? exact(20) : exact(0))) <= 0) continue;
      findings.push(figureFinding(reading, figure, `${asWritten(reading, figure)} of a group is more than all of it`));
    }
    return findings;
  },
});
