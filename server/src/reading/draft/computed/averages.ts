// Averages and rates: so much each, a head, an hour; the mean and the midpoint.
import { compare, exact, ONE, over, times } from '../../paragraph/figures/exact.ts';
import { type Hypothesis, quotientOf, sumOf } from '../hypotheses.ts';
import { alike, type Quantity, stem } from '../quantities.ts';
import { type Computed, type Context, EACH_TAIL, isAmount, isLabel, isSeveral, PER_TAIL, shapeBetween } from './computed.ts';

const AVERAGE_LEAD = /\b(?:average|averages|averaged|averaging|mean|midpoint|median)\b[^.;:]{0,50}$/u;

/** An average or a rate, with the words beside it. */
interface Rate {
  readonly result: Quantity;
  readonly own: readonly Quantity[];
  /** The figures of its sentence that stand before it. */
  readonly before: readonly Quantity[];
  /** What it is given per: “tonne” in “£10 a tonne”. */
  readonly per: string | undefined;
  readonly isAverage: boolean;
  readonly isEach: boolean;
  /** “Or £10 a tonne”: said in other words. */
  readonly isOr: boolean;
}

/** “£300 for 30 tonnes, or £10 a tonne”. */
export function average(result: Quantity, { own, earlier, everywhere }: Context): Computed | undefined {
  const per = PER_TAIL.exec(result.tail)?.groups?.per;
  const isAverage = AVERAGE_LEAD.test(result.lead);
  const isEach = EACH_TAIL.test(result.tail);
  const isOr = /\b(?:or|that is|which is|that['’]s|so|,)\s?$/u.test(result.lead) || /^ every $/.test(result.lead);
  if (!isAverage && !isEach && !(per && isOr)) return undefined;
  if (!isAmount(result) || result.figure.kind === 'percent') return undefined;
  const before = own.filter((q) => q !== result && q.end <= result.start && !isLabel(q));
  const pool = [
    ...earlier.slice(-6).filter((q) => !isLabel(q)),
    ...before,
    ...own.filter((q) => q.start >= result.end && !isLabel(q)).slice(0, 2),
  ];
  const rate: Rate = { result, own, before, per, isAverage, isEach, isOr };
  const hypotheses = quotients(pool, rate);
  if (per && !hypotheses.some((h) => h.tied || !h.loose)) hypotheses.push(...quotientsByCountElsewhere(per, rate, everywhere));
  const all = before.filter((q) => alike(q, result));
  // “Her five rounds took 68, 70, 71, 69 and 72”: the five are no round.
  const isNumber = all.length > 2 && compare(all[0]!.figure.value, exact(all.length - 1)) === 0;
  const parts = isNumber ? all.slice(1) : all;
  if (isAverage && parts.length >= 2) hypotheses.push(...meansOf(parts, result));
  if (/midpoint/.test(result.lead)) {
    const ends = [...earlier, ...before].filter((q) => alike(q, result));
    for (let i = 0; i + 1 < ends.length; i++) hypotheses.push(...meansOf(ends.slice(i, i + 2), result));
  }
  return hypotheses.length > 0 ? { of: 'average', result, hypotheses } : undefined;
}

/** Each figure nearby that the result may be a part of, divided by each that may count the parts. */
function quotients(pool: readonly Quantity[], rate: Rate): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (const total of pool) {
    if (!isAmount(total) || !alike(total, rate.result)) continue;
    for (const count of pool) {
      const hypothesis = count !== total && mayDivide(total, count) ? quotientFrom(total, count, rate) : undefined;
      if (hypothesis) found.push(hypothesis);
    }
  }
  return found;
}

function mayDivide(total: Quantity, count: Quantity): boolean {
  if (!isSeveral(count)) return false;
  if (compare(total.figure.value, count.figure.value) < 0 && total.figure.kind === 'count') return false;
  return count.figure.kind !== 'measure' || count.figure.unit !== total.figure.unit;
}

function quotientFrom(total: Quantity, count: Quantity, rate: Rate): Hypothesis | undefined {
  const { result, before, isAverage, isOr } = rate;
  const matches = isOneInSoMany(total, count, rate) || isCounted(count, rate);
  const near = before.includes(total) && before.includes(count);
  const hypothesis = quotientOf(total, count, result, near && (isOr || isAverage) && matches);
  // What nothing ties may agree, but is no ground to object.
  return hypothesis && { ...hypothesis, loose: !(matches || (near && isAverage)) };
}

/** “One in every 40”. */
const isOneInSoMany = (total: Quantity, count: Quantity, { result, own }: Rate): boolean =>
  /(?:^|\s)every $/.test(result.lead) &&
  own.some((q) => q.end <= result.start && result.start - q.end < 10 && compare(q.figure.value, ONE) === 0) &&
  total.noun !== '' &&
  total.noun === result.noun &&
  own.includes(count);

/** Does a figure count what the rate is given per, or is it the only count before an “each”? */
function isCounted(count: Quantity, { before, isEach, per }: Rate): boolean {
  if (isEach && before.includes(count) && before.filter((q) => q.figure.kind === 'count').length === 1) return true;
  const noun = count.figure.kind === 'measure' ? count.figure.unit : count.noun;
  return per !== undefined && noun !== '' && isNamed(count, stem(per));
}

/** “… the 14.6km line … cost ₹5,110 crore, or ₹350 crore a kilometre”: what it is divided by may stand anywhere above. */
function quotientsByCountElsewhere(per: string, { result, before }: Rate, everywhere: Context['everywhere']): Hypothesis[] {
  const found: Hypothesis[] = [];
  const name = stem(per);
  for (const count of everywhere()) {
    const isBehind = count.reading === result.reading && count.start >= result.start;
    if (isBehind || !isNamed(count, name) || compare(count.figure.value, ONE) <= 0) continue;
    for (const total of before) {
      const hypothesis = isAmount(total) && alike(total, result) ? quotientOf(total, count, result, false) : undefined;
      if (hypothesis) found.push(hypothesis);
    }
  }
  return found;
}

/** Does a quantity count what a rate is given per: “140 bins” and “a bin”, “14.6 km” and “a kilometre”, “a seven-year contract” and “a year”? */
export function isNamed(count: Quantity, per: string): boolean {
  const name = SAME_GAME.test(per) ? 'game' : per;
  const noun = SAME_GAME.test(count.noun) ? 'game' : count.noun;
  if (count.figure.kind === 'measure') return UNITS_NAMED[name] === count.figure.unit;
  return (
    count.figure.kind === 'count' &&
    count.noun !== '' &&
    (noun === name || count.modifiers[0] === name || (name === 'head' && count.noun === 'person'))
  );
}
const SAME_GAME = /^(?:game|match|outing|appearance|fixture|start)(?:e?s)?$/;
const UNITS_NAMED: Readonly<Record<string, string>> = {
  kilometre: 'km',
  kilometer: 'km',
  mile: 'mile',
  metre: 'metre',
  meter: 'metre',
  tonne: 'tonne',
  ton: 'ton',
  litre: 'litre',
  hectare: 'hectare',
  acre: 'acre',
  kilo: 'kg',
};

/** “2kg, 3kg and 4kg, 3kg on average”; the midpoint of a range. */
function meansOf(parts: readonly Quantity[], result: Quantity): Hypothesis[] {
  // Two of many have no average of their own; of three or four figures the last row is meant.
  return [parts, ...(parts.length > 3 ? [parts.slice(-3)] : [])].map((all) => {
    const total = sumOf(
      all,
      { ...result, figure: { ...result.figure, value: times(result.figure.value, exact(all.length)) } },
      isMeanOf(all, result),
    );
    const n = exact(all.length);
    return {
      ...total,
      value: over(total.value, n),
      low: over(total.low, n),
      high: over(total.high, n),
      working: all.length === 2 ? `(${total.working}) ÷ 2` : `(${total.working}) ÷ ${all.length}`,
    };
  });
}

/** Do the values stand in a row directly before their average, or as the ends of a range before its midpoint? */
function isMeanOf(all: readonly Quantity[], result: Quantity): boolean {
  const last = all[all.length - 1]!;
  if (last.reading !== result.reading || result.start - last.end > 45) return false;
  return all.length >= 3
    ? all.every((q, i) => i === 0 || /^[^.;:]{0,12}(?:,|and)[^.;:]{0,12}$/.test(shapeBetween(all[i - 1]!, q)))
    : /midpoint/.test(result.lead);
}
