// A share that the figures beside it deny: “one in four, or 20%”, “40 of the 90, or two-thirds”.
import { compare, type Exact, exact, inDigits, minus, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { agrees, slack } from '../../reading/paragraph/figures/rounding.ts';
import { readShares, type Share } from '../../reading/paragraph/figures/shares.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { computedRule } from '../shared/computed-rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum } from '../shared/figure-finding.ts';
import { mostFindings } from '../shared/most-of.ts';

const HUNDRED = exact(100);

function judge(reading: Reading, { part, whole, share, isPartOf }: Share): Finding | undefined {
  if (part.kind !== 'count' || whole.hedge || compare(part.value, whole.value) > 0 || whole.value.n === 0n) return undefined;
  const stated: Figure =
    share.kind === 'percent'
      ? share
      : { ...share, value: times(share.value, HUNDRED), step: isPartOf && !part.hedge && !share.hedge ? exact(3, 2) : exact(4) };
  const percent = (p: Exact, w: Exact) => times(over(p, w), HUNDRED);
  const right = percent(part.value, whole.value);
  const low = percent(minus(part.value, slack(part)), plus(whole.value, slack(whole)));
  const high = percent(plus(part.value, slack(part)), minus(whole.value, slack(whole)));
  // “Nearly one in three” may be 30%.
  const room = part.hedge ? over(right, exact(12)) : exact(0);
  if (agrees(minus(low, room), plus(high, room), stated)) return undefined;
  const message = `${inSum(reading, part)} ÷ ${inSum(reading, whole)} is ${inDigits(right, 1)}%, not ${share.kind === 'fraction' ? share.written.toLowerCase() : asWritten(reading, share)}`;
  return figureFinding(reading, acrossAll(part, whole, share), message, () => [
    changeTo(reading, share, right),
    changeTo(reading, part, times(over(stated.value, HUNDRED), whole.value)),
  ]);
}

export const wrongShare = computedRule(
  {
    id: 'fact/wrong-share',
    what: 'A share that the figures beside it deny: “one in four, or 20%”, “40 of the 90, or two-thirds”.',
    why: 'A share is worked out for the reader, who then has both sides of the sum.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'percentages' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  ['share'],
  (reading) => {
    const findings = new Map<number, Finding>();
    for (const share of readShares(reading)) {
      const finding = judge(reading, share);
      if (finding) findings.set(finding.start, finding);
    }
    return [...findings.values(), ...mostFindings(reading)];
  },
);
