// Sums of money given in two currencies, and the rates of exchange that a draft gives.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Exact } from '../paragraph/figures/exact.ts';
import type { Reading } from '../paragraph/reading.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A sum with what it comes to in another currency. */
export interface Exchange {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** So many of a currency to one of another. */
export interface Rate {
  readonly unit: string;
  readonly per: string;
  readonly value: Exact;
  readonly at: Quantity;
}

const PER: Readonly<Record<string, string>> = { dollar: '$', pound: '£', euro: '€', sterling: '£', greenback: '$' };
const RATE_TAIL = withLetterRanges(
  /^(?: [\p{L}]+)?,? (?:to|against|per) (?:the |one |an? )?(?:(?:us|u\.s\.|american|british) )?(?<per>dollar|pound|euro|sterling|greenback)\b/u,
);
/** Currencies that have no sign: what a count of them is called. */
const NAMED =
  /^(?:dinar|shilling|rupee|rand|naira|peso|baht|ringgit|rouble|ruble|lira|zloty|forint|krona|krone|koruna|won|yuan|renminbi|yen|franc|real|rupiah|dong|riyal|dirham|birr|cedi|kwacha|pound|euro|dollar|taka|hryvnia|shekel|sol|kwanza)s?$/;

/** The currency of a sum as the draft writes it: “US$” and “$” apart, so that two dollars can be told. */
export function currencyOf({ figure, noun, modifiers, reading }: Quantity): string | undefined {
  if (figure.kind === 'money') {
    const sign = /^(?:US|A|AU|C|CA|NZ|HK|S)?\$(?:US|AU?|CA?|NZ|HK)?/i.exec(reading.text.slice(figure.start, figure.end))?.[0].toUpperCase();
    return sign === 'US$' || sign === '$US' ? 'US$' : figure.unit;
  }
  if (figure.kind !== 'count') return undefined;
  const word = [...modifiers, noun].find((each) => NAMED.test(each));
  return word?.replace(/s$/, '');
}

/** The rates that a paragraph gives: “at R18.26 to the dollar”, “at the bank’s rate of 140 yen to the dollar”. */
export function ratesIn(reading: Reading): Rate[] {
  return quantitiesOf.of(reading).flatMap((at) => {
    const per = RATE_TAIL.exec(at.tail)?.groups?.per;
    const unit = currencyOf(at);
    return per && unit && at.figure.value.n > 0n ? [{ unit, per: PER[per]!, value: at.figure.value, at }] : [];
  });
}

const BETWEEN =
  /^[^.;:]{0,45}?(?:\(|,? or |, that is,? |, which (?:is|comes to)[^.;]{0,45}?|[^.;]{0,60}? is (?:worth )?|, worth )(?:about |around |roughly |some |nearly |just over |just under |almost |approximately )?$/;

/** Sums that stand beside their worth in another currency. */
export function exchangesIn(reading: Reading): Exchange[] {
  const all = quantitiesOf.of(reading);
  const found: Exchange[] = [];
  for (let i = 0; i + 1 < all.length; i++) {
    const from = all[i]!;
    const unit = currencyOf(from);
    if (!unit || RATE_TAIL.test(from.tail)) continue;
    // The rate may stand between: “38,700 shillings, which at 129 shillings to the dollar is $300”.
    const to = all
      .slice(i + 1, i + 4)
      .find((q) => q.sentence === from.sentence && currencyOf(q) !== undefined && currencyOf(q) !== unit && !RATE_TAIL.test(q.tail));
    if (!to) continue;
    const gap = from.shape.slice(from.end, to.start).replace(/[\ue000-\ue009]+[^,.;]{0,20}? (?:to|against) the \p{L}+/gu, '');
    if (!gap.startsWith(')') && BETWEEN.test(gap) && !/[\ue000-\ue009]/.test(gap)) found.push({ from, to });
  }
  return found;
}

/** How many of a currency have gone to one US dollar in the last thirty years: the least and the most. */
export const TO_THE_DOLLAR: Readonly<Record<string, readonly [number, number]>> = {
  $: [1, 1],
  US$: [1, 1],
  '£': [0.45, 0.98],
  '€': [0.6, 1.25],
  A$: [0.9, 2.1],
  C$: [0.9, 1.65],
  NZ$: [1.1, 2.6],
  S$: [1.15, 1.85],
  HK$: [7.7, 7.9],
  '¥': [5.5, 170],
  '₹': [30, 100],
  N: [80, 1900],
  R: [3, 20],
  SH: [50, 3900],
  RM: [2.4, 4.9],
};

const AT_RATE = withLetterRanges(
  /^,? (?:at|on|using|by) (?:the|a|an|its|yesterday['’]s|today['’]s)(?: [\p{L}-]+){0,2} (?:rate )?(?:of )?$/u,
);
const RATE_BEFORE = withLetterRanges(
  /^(?: [\p{L}]+)?,? (?:to|against|per) (?:the |one |an? )?(?:(?:us|u\.s\.|american|british) )?\p{L}+,? (?:that|it|this|which|the [\p{L}-]+(?: [\p{L}-]+){0,2}) (?:is|was|comes? to|came to|would be|is worth|was worth|makes?|made|buys|bought) (?:about |around |some |roughly |just over |just under |nearly )?$/u,
);

/** Sums worked out at a rate beside them, whose other sum stands in another sentence: “worth £289m at 85p to the euro”. */
export function convertedIn(reading: Reading): Quantity[] {
  const all = quantitiesOf.of(reading);
  return all.flatMap((to, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    const isBehind =
      after && after.sentence === to.sentence && RATE_TAIL.test(after.tail) && AT_RATE.test(to.shape.slice(to.end, after.start));
    const isBefore =
      before && before.sentence === to.sentence && RATE_TAIL.test(before.tail) && RATE_BEFORE.test(to.shape.slice(before.end, to.start));
    return (isBehind || isBefore) && currencyOf(to) !== undefined ? [to] : [];
  });
}
