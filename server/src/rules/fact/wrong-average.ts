// An average or a share each that the total and the number deny: “£600 shared between four, £200 each”.
import { type Average, OF_THESE, readAverages } from '../../reading/paragraph/figures/averages.ts';
import { compare, exact, inDigits, minus, over, plus, sum, times } from '../../reading/paragraph/figures/exact.ts';
import { agrees, roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { computedRule } from '../shared/computed-rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from '../shared/figure-finding.ts';

function judge(reading: Reading, { total, count, each }: Average): Finding | undefined {
  if (count.hedge || count.value.n <= 0n || total.unit !== each.unit || (total.kind === 'money') !== (each.kind === 'money'))
    return undefined;
  const room = slack(total);
  if (agrees(over(minus(total.value, room), count.value), over(plus(total.value, room), count.value), each)) return undefined;
  // The other way round the price may be the rounded one: 30 at £33.33 each, £1,000.
  if (roundsTo(times(each.value, count.value), total)) return undefined;
  const right = over(total.value, count.value);
  const message = `${inSum(reading, total)} ÷ ${inSum(reading, count)} is ${each.kind === 'money' ? shown(right, each, reading, 2) : inDigits(right)}, not ${asWritten(reading, each)}`;
  return figureFinding(reading, acrossAll(total, count, each), message, () => [
    changeTo(reading, each, right),
    changeTo(reading, total, times(each.value, count.value)),
    each.value.n > 0n && over(total.value, each.value).d === 1n ? changeTo(reading, count, over(total.value, each.value)) : undefined,
  ]);
}

export const wrongAverage = computedRule(
  {
    id: 'fact/wrong-average',
    what: 'An average or a share each that the total and the number deny: “£600 shared between four, £200 each”.',
    why: 'The reader has all three figures, and one of them is wrong.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'average, mean, median, norm' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['fact/wrong-rate'],
    options: {},
  },
  ['average'],
  (reading) => {
    const findings = new Map<number, Finding>();
    const add = (finding: Finding | undefined) => finding && findings.set(finding.start, finding);
    for (const average of readAverages(reading)) add(judge(reading, average));
    for (const match of OF_THESE(reading)) {
      const parts = match.figures('parts');
      const each = match.figure('each')!;
      const right = over(sum(parts.map((part) => part.value)), exact(parts.length));
      if (agrees(right, right, each) && compare(each.value, exact(0)) > 0) continue;
      const message = `(${parts.map((part) => part.written).join(' + ')}) ÷ ${parts.length} is ${inDigits(right)}, not ${asWritten(reading, each)}`;
      add(figureFinding(reading, acrossAll(...parts, each), message, () => [changeTo(reading, each, right)]));
    }
    return [...findings.values()];
  },
);
