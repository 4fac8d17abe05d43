// Changes that their own figures deny.
import type { Change } from '../../reading/paragraph/figures/changes.ts';
import { compare, type Exact, exact, inDigits, magnitude, minus, ONE, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { agrees, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { addedPercent } from '../shared/added-percent.ts';
import { compounded } from '../shared/compounded.ts';
import { computedRule } from '../shared/computed-rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum } from '../shared/figure-finding.ts';

const HUNDRED = exact(100);
const TIMES_WORDS: Readonly<Record<number, string>> = { 2: 'doubled', 3: 'trebled', 4: 'quadrupled', [-2]: 'halved' };

/** The least and the most that the quotient of two figures can be, for what rounding hides. */
function quotient(top: Figure, bottom: Figure): [Exact, Exact] | undefined {
  const least = minus(bottom.value, slack(bottom));
  if (least.n <= 0n) return undefined;
  return [over(minus(top.value, slack(top)), plus(bottom.value, slack(bottom))), over(plus(top.value, slack(top)), least)];
}

function wrongFactor(reading: Reading, { from, to, factor, factorAt, factorHedge }: Change): Finding | undefined {
  const range = factor! > 0 ? quotient(to, from) : quotient(from, to);
  if (!range) return undefined;
  const stated = exact(Math.abs(factor!));
  // “Doubled” is said of 1.9 and of 2.2 times; “more than doubled” of anything above, “nearly” of four fifths of it.
  const least = times(stated, factorHedge === 'below' ? exact(8, 10) : factorHedge === 'above' ? exact(99, 100) : exact(9, 10));
  const most = times(stated, factorHedge === 'above' ? exact(3) : factorHedge === 'below' ? exact(108, 100) : exact(112, 100));
  if (compare(range[1], least) >= 0 && compare(range[0], most) <= 0) return undefined;
  const [top, bottom] = factor! > 0 ? [to, from] : [from, to];
  const said = `${{ above: 'more than ', below: 'nearly ', '': '' }[factorHedge]}${TIMES_WORDS[factor!] ?? `${factor}-fold`}`;
  const message = `${inSum(reading, top)} ÷ ${inSum(reading, bottom)} is ${inDigits(over(top.value, bottom.value), 2)}, not ${said}`;
  const ratio = factor! > 0 ? stated : over(ONE, stated);
  const span = { start: Math.min(factorAt!.start, from.start, to.start), end: Math.max(factorAt!.end, from.end, to.end) };
  return figureFinding(reading, span, message, () => [
    changeTo(reading, to, times(from.value, ratio)),
    changeTo(reading, from, over(to.value, ratio)),
  ]);
}

function wrongBy(reading: Reading, change: Change): Finding | undefined {
  const { from, by } = change;
  // A percentage that changes is read by fact/percent-or-points.
  if (by!.kind === 'percent' || by!.kind === 'fraction')
    return from.kind === 'percent' || from.value.n <= 0n ? undefined : wrongShare(reading, change);
  // “By 12 degrees, from 9C to 20C”.
  const isDegrees =
    by!.kind === 'count' &&
    /^ degrees?\b(?! F)/.test(reading.text.slice(by!.end, by!.end + 10)) &&
    from.measure?.dimension === 'temperature';
  return isDegrees || (by!.kind === from.kind && by!.unit === from.unit) ? wrongDifference(reading, change) : undefined;
}

/** “Rose 20% from 40,000 to 50,000”. */
function wrongShare(reading: Reading, { from, to, by }: Change): Finding | undefined {
  const range = quotient(to, from);
  if (!range) return undefined;
  const difference = minus(to.value, from.value);
  const up = difference.n >= 0n;
  const [low, high] = range.map((q) => times(minus(q, ONE), HUNDRED)) as [Exact, Exact];
  const percent: Figure = by!.kind === 'percent' ? by! : { ...by!, value: times(by!.value, HUNDRED), step: exact(5, 2), hedge: by!.hedge };
  const right = times(over(magnitude(difference), from.value), HUNDRED);
  const isExplained = up ? agrees(low, high, percent) : agrees(minus(exact(0), high), minus(exact(0), low), percent);
  const isAsked = isExplained && isFinelyOff(from, to, percent, right);
  if (isExplained && !isAsked) return undefined;
  const [a, b] = up ? [to, from] : [from, to];
  const message = `(${inSum(reading, a)} − ${inSum(reading, b)}) ÷ ${inSum(reading, from)} is ${inDigits(right, 1)}%, not ${asWritten(reading, by!)}`;
  const share = over(percent.value, HUNDRED);
  const ratio = up ? plus(ONE, share) : minus(ONE, share);
  const fixes = () => [
    changeTo(reading, by!, right),
    changeTo(reading, to, times(from.value, ratio)),
    ratio.n > 0n ? changeTo(reading, from, over(to.value, ratio)) : undefined,
  ];
  return figureFinding(
    reading,
    acrossAll(by, from, to),
    isAsked ? `${message}?` : message,
    fixes,
    isAsked ? { severity: 'information' } : {},
  );
}

/** “£9.6m, up 16.7 per cent from £8m”: beside £9.6m, £8m is £8.0m. */
function isFinelyOff(from: Figure, to: Figure, percent: Figure, right: Exact): boolean {
  const isFine = (one: Figure) => one.written.includes('.');
  if (from.scale.n !== to.scale.n || isFine(from) === isFine(to) || from.hedge || to.hedge || percent.hedge) return false;
  const step = isFine(from) ? from.step : to.step;
  const fine = (one: Figure): Figure => ({ ...one, step, written: isFine(one) ? one.written : `${one.written}.0` });
  const range = quotient(fine(to), fine(from))?.map((q) => times(magnitude(minus(q, ONE)), HUNDRED));
  if (!range) return false;
  const [low, high] = compare(range[0]!, range[1]!) <= 0 ? [range[0]!, range[1]!] : [range[1]!, range[0]!];
  return !agrees(low, high, percent) && compare(magnitude(minus(right, percent.value)), exact(2)) > 0;
}

/** “Rose by 5,000 from 40,000 to 50,000”. */
function wrongDifference(reading: Reading, { from, to, by }: Change): Finding | undefined {
  const difference = minus(to.value, from.value);
  const up = difference.n >= 0n;
  const room = plus(slack(from), slack(to));
  const size = magnitude(difference);
  if (agrees(minus(size, room), plus(size, room), by!)) return undefined;
  const [a, b] = up ? [to, from] : [from, to];
  const message = `${inSum(reading, a)} − ${inSum(reading, b)} is ${inDigits(over(size, by!.scale), 2)}, not ${asWritten(reading, by!)}`;
  return figureFinding(reading, acrossAll(by, from, to), message, () => [
    changeTo(reading, by!, size),
    changeTo(reading, to, up ? plus(from.value, by!.value) : minus(from.value, by!.value)),
  ]);
}

export const wrongPercentageChange = computedRule(
  {
    id: 'fact/wrong-percentage-change',
    what: 'A change that its own figures deny: “rose 20% from 40,000 to 50,000”, “doubled from 20 to 50”.',
    why: 'Percentages are worked out by hand and seldom worked out again; readers who do it lose trust in the rest.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'percentages' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  ['change'],
  (reading) => [
    ...compounded(reading),
    ...addedPercent(reading),
    ...reading.changes.flatMap((change) => {
      // A rise that goes down is fact/wrong-direction’s.
      if (change.direction !== 0 && compare(change.to.value, change.from.value) === -change.direction) return [];
      return (change.factor !== undefined ? wrongFactor(reading, change) : change.by ? wrongBy(reading, change) : undefined) ?? [];
    }),
  ],
);
