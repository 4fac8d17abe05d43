// Sums of money whose scale the figures beside them deny: “£45m. The council will pay £20m and the government £25bn”, “£3.2m last year and £3.6bn this
// year”, “will cost £6m … The £60m pool”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Quantity, quantitiesOf, stem } from '../../reading/draft/quantities.ts';
import { isScaleSlip } from '../../reading/draft/slips.ts';
import { compare, type Exact, exact, over, plus, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, figureFinding } from './figure-finding.ts';
import { rescaledFix } from './rescale.ts';

const THOUSAND = exact(1000);
const isMoney = (q: Quantity): boolean => q.figure.kind === 'money' && q.figure.value.n > 0n;
const ask = { severity: 'information' } as const;

function scaleFinding(reading: Reading, odd: Quantity, others: readonly Quantity[], value: Exact): Finding {
  const message = `${asWritten(reading, odd)} beside ${others.map((q) => asWritten(reading, q)).join(' and ')}: the right scale?`;
  return figureFinding(reading, acrossAll(odd, ...others), message, () => [rescaledFix(reading, odd.figure, value)], ask);
}

/** The one of three to five sums that in the scale of the others would make them add up. */
function addsUp(reading: Reading, near: readonly Quantity[]): Finding[] {
  if (near.length < 3 || near.length > 5) return [];
  const odd = near.filter((q) => near.every((other) => other === q || other.figure.scale.n !== q.figure.scale.n));
  const [one] = odd;
  if (!one || odd.length !== 1 || one.figure.scale.n < 1_000_000n) return [];
  const others = near.filter((q) => q !== one);
  const scale = others[0]!.figure.scale;
  if (scale.n < 1_000_000n || others.some(({ figure }) => figure.scale.n !== scale.n)) return [];
  const value = over(times(one.figure.value, scale), one.figure.scale);
  const all = (x: Exact) => near.map((q) => (q === one ? x : q.figure.value));
  return isSum(all(value)) && !isSum(all(one.figure.value)) ? [scaleFinding(reading, one, others, value)] : [];
}

/** Is the largest what the others come to? */
function isSum(values: readonly Exact[]): boolean {
  const largest = values.reduce((a, b) => (compare(a, b) > 0 ? a : b));
  return compare(values.reduce(plus), times(largest, exact(2))) === 0;
}

const THEN =
  /\b(?:last (?:year|month|week|season)|a (?:year|month) (?:ago|earlier|before)|the (?:year|month) before|previous year|(?:in|of) (?:19|20)\d\d)\b/;
const NOW =
  /\b(?:this (?:year|month|season|time)|now|in (?:19|20)\d\d|the next|the (?:year|month) after|compared with|against|up from|down from|year before|a year (?:ago|earlier)|last year)\b/;

/** “£3.2m last year and £3.6bn this year”: a thousand times apart, and near each other in one scale. */
function thenAndNow(reading: Reading, own: readonly Quantity[]): Finding[] {
  const [a, b] = own;
  if (!a || !b || own.length !== 2 || a.figure.scale.n === b.figure.scale.n) return [];
  if (a.figure.scale.n < 1_000_000n || b.figure.scale.n < 1_000_000n) return [];
  const ratio = toNumber(a.figure.value) / toNumber(a.figure.scale) / (toNumber(b.figure.value) / toNumber(b.figure.scale));
  const { start, end } = reading.sentences[a.sentence]!;
  const [before, behind] = [reading.text.slice(start, b.start), reading.text.slice(a.end, end)];
  if (
    ratio < 0.4 ||
    ratio > 2.5 ||
    !THEN.test(before + behind) ||
    !NOW.test(behind) ||
    /\b(?:of|including|which)\b/.test(reading.text.slice(a.end, b.start))
  )
    return [];
  return [
    scaleFinding(reading, b, [a], a.figure.scale.n < b.figure.scale.n ? over(b.figure.value, THOUSAND) : times(b.figure.value, THOUSAND)),
  ];
}

const COST = withLetterRanges(
  /\b(?<noun>\p{L}{3,}) (?:(?:will|would|is to|was to|is expected to|could) cost|costs?|cost|was bought for|sold for|is worth|was worth)(?: just| only| about)? $/u,
);
const AS_NAME = withLetterRanges(/^(?: (?!and\b|or\b|for\b|to\b|in\b|on\b|from\b|of\b|a\b)[\p{L}-]+){0,2}? (?<noun>\p{L}{3,})\b/u);

/** “The pool will cost £6m … The £60m pool.” */
function named(reading: Reading, all: readonly Quantity[]): Finding[] {
  // A row of sums is a list of prices.
  if (all.length > 8) return [];
  return all.flatMap((named): Finding[] => {
    if (!/\b(?:the|a|an|this|its|their) $/i.test(reading.text.slice(Math.max(0, named.start - 6), named.start))) return [];
    const told = all.filter((q) => {
      const noun = q === named ? undefined : COST.exec(q.shape.slice(reading.sentences[q.sentence]!.start, q.start))?.groups?.noun;
      return (
        noun !== undefined &&
        isScaleSlip(named.figure, q.figure.value) &&
        named.shape.slice(named.end).startsWith(' ') &&
        isNamed(named, noun)
      );
    });
    const [one] = told;
    return one && told.length === 1 ? [scaleFinding(reading, named, [one], one.figure.value)] : [];
  });
}

const isNamed = (q: Quantity, noun: string): boolean =>
  (AS_NAME.exec(q.shape.slice(q.end))?.[0] ?? '')
    .trim()
    .split(' ')
    .some((word) => stem(word) === stem(noun));

/** Sums of money a power of ten away from what stands beside them. */
export function scalesBeside(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading).filter(isMoney);
  const currency = all[0]?.figure.unit;
  if (all.length < 2 || all.some(({ figure }) => figure.unit !== currency)) return [];
  const found = reading.sentences.flatMap((_, sentence) => {
    const own = all.filter((q) => q.sentence === sentence);
    const two = all.filter((q) => q.sentence === sentence || q.sentence === sentence - 1);
    if (own.length === 0) return [];
    return [...(own.length > 2 ? addsUp(reading, own) : addsUp(reading, two)), ...thenAndNow(reading, own)];
  });
  const each = [...found, ...named(reading, all)];
  return each.filter(
    (one, i) => !reading.quotations.some((q) => overlaps(q, one)) && !each.slice(0, i).some((other) => overlaps(one, other)),
  );
}
