// What a computed figure should come to, from the figures it may have been computed from.
import {
  compare,
  type Exact,
  exact,
  inDigits,
  magnitude,
  minus,
  ONE,
  over,
  plus,
  sum,
  times,
  toNumber,
  ZERO,
} from '../paragraph/figures/exact.ts';
import type { Figure } from '../paragraph/figures/figures.ts';
import { agrees, place, roundsTo, slack } from '../paragraph/figures/rounding.ts';
import type { Quantity } from './quantities.ts';

/** One way a figure may have been worked out. */
export interface Hypothesis {
  readonly value: Exact;
  /** The least and the most, for what rounding hides. */
  readonly low: Exact;
  readonly high: Exact;
  readonly operands: readonly Quantity[];
  /** The sum in words: “28 + 17 + 3”. */
  readonly working: string;
  /** What each operand would have to be if the result is right. */
  readonly solutions: readonly (Exact | undefined)[];
  /** Do the words tie these operands to the result? Otherwise they merely stand near. */
  readonly tied: boolean;
  /** Added up and not divided: nothing is lost but what the figures themselves were rounded by. */
  readonly exactly?: boolean;
  /** The sum is right, but it goes the other way: “210 … 168, an increase of 20%”. */
  readonly against?: boolean;
  /** Both stand in the sentence or the one before, after words that announce such a sum. */
  readonly near?: boolean;
  /** Only good to agree with: nothing in the words speaks for it. */
  readonly loose?: boolean;
  /** Nothing near agrees with the figure, and this is what it most likely was worked out from: worth a question. */
  readonly asked?: boolean;
  /** The result is the last part of the first operand, a whole of another paragraph: told as a sum of the parts. */
  readonly asSum?: boolean;
}

/** A figure in a sum: in digits where it is spelt out, else as written. */
export function inSum({ figure, reading }: Quantity): string {
  const span = figure.kind === 'count' || figure.kind === 'year' ? figure.number : figure;
  if (/^\d/.test(figure.written) || figure.written === '' || figure.kind === 'fraction')
    return reading.text.slice(span.start, figure.kind === 'count' && figure.scale.n > 1n ? figure.end : span.end);
  return inDigits(figure.value);
}

/** “£3m” beside “£3.4m” is £3.0m. */
function finestOf({ figure }: Quantity, all: readonly Quantity[]): Figure {
  const { kind, unit, scale, step } = figure;
  const finer = all.find(
    ({ figure: other }) =>
      scale.n > 1n && other.kind === kind && other.unit === unit && compare(other.scale, scale) === 0 && compare(other.step, step) < 0,
  );
  return finer ? { ...figure, step: finer.figure.step } : figure;
}

const room = (all: readonly Quantity[]): Exact => sum(all.map((q) => slack(finestOf(q, all))));

export function sumOf(parts: readonly Quantity[], result: Quantity, tied: boolean): Hypothesis {
  const value = sum(parts.map(({ figure }) => figure.value));
  const spare = room(parts);
  const off = minus(value, result.figure.value);
  return {
    value,
    low: minus(value, spare),
    high: plus(value, spare),
    operands: parts,
    working: parts.map(inSum).join(' + '),
    solutions: parts.map(({ figure }) => minus(figure.value, off)),
    tied,
    exactly: true,
  };
}

export function differenceOf(a: Quantity, b: Quantity, result: Quantity, tied: boolean): Hypothesis {
  const [more, less] = compare(a.figure.value, b.figure.value) >= 0 ? [a, b] : [b, a];
  const value = minus(more.figure.value, less.figure.value);
  const spare = room([a, b]);
  return {
    value,
    low: minus(value, spare),
    high: plus(value, spare),
    operands: [more, less],
    working: `${inSum(more)} − ${inSum(less)}`,
    solutions: [plus(less.figure.value, result.figure.value), minus(more.figure.value, result.figure.value)],
    tied,
    exactly: true,
  };
}

/** What is left of a whole when several parts are taken away. */
export function restOf(whole: Quantity, parts: readonly Quantity[], result: Quantity, tied: boolean): Hypothesis {
  const taken = sum(parts.map(({ figure }) => figure.value));
  const value = minus(whole.figure.value, taken);
  const spare = room([whole, ...parts]);
  const off = minus(value, result.figure.value);
  return {
    value,
    low: minus(value, spare),
    high: plus(value, spare),
    operands: [whole, ...parts],
    working: [whole, ...parts].map(inSum).join(' − '),
    solutions: [minus(whole.figure.value, off), ...parts.map(({ figure }) => plus(figure.value, off))],
    tied,
    exactly: true,
  };
}

/** “Three and a half hours” is no three. */
const PART_BEHIND = /^ and (?:\ue007|(?:a|one|two|three)[ -](?:half|halves|third|quarter|fifth))/;

export function quotientOf(total: Quantity, count: Quantity, result: Quantity, tied: boolean): Hypothesis | undefined {
  const [top, bottom] = [total.figure, count.figure];
  const least = minus(bottom.value, slack(bottom));
  if (least.n <= 0n || PART_BEHIND.test(count.shape.slice(count.end, count.end + 16))) return undefined;
  return {
    value: over(top.value, bottom.value),
    low: over(minus(top.value, slack(top)), plus(bottom.value, slack(bottom))),
    high: over(plus(top.value, slack(top)), least),
    operands: [total, count],
    working: `${inSum(total)} ÷ ${inSum(count)}`,
    solutions: [times(result.figure.value, bottom.value), result.figure.value.n > 0n ? over(top.value, result.figure.value) : undefined],
    tied,
  };
}

export function productOf(each: Quantity, count: Quantity, result: Quantity, tied: boolean): Hypothesis {
  const [a, b] = [each.figure, count.figure];
  return {
    value: times(a.value, b.value),
    low: times(minus(a.value, slack(a)), minus(b.value, slack(b))),
    high: times(plus(a.value, slack(a)), plus(b.value, slack(b))),
    operands: [each, count],
    working: `${inSum(count)} × ${inSum(each)}`,
    solutions: [
      b.value.n > 0n ? over(result.figure.value, b.value) : undefined,
      a.value.n > 0n ? over(result.figure.value, a.value) : undefined,
    ],
    tied,
  };
}

const HUNDRED = exact(100);

/** A percentage, or a fraction as one. */
export const asPercent = (figure: Figure): Exact => (figure.kind === 'fraction' ? times(figure.value, HUNDRED) : figure.value);

export function shareOf(part: Quantity, whole: Quantity, result: Quantity, tied: boolean): Hypothesis | undefined {
  const [p, w] = [part.figure, whole.figure];
  const least = minus(w.value, slack(w));
  if (least.n <= 0n || w.value.n <= 0n) return undefined;
  const stated = over(asPercent(result.figure), HUNDRED);
  return {
    value: times(over(p.value, w.value), HUNDRED),
    low: times(over(minus(p.value, slack(p)), plus(w.value, slack(w))), HUNDRED),
    high: times(over(plus(p.value, slack(p)), least), HUNDRED),
    operands: [part, whole],
    working: `${inSum(part)} of ${inSum(whole)}`,
    solutions: [times(stated, w.value), stated.n > 0n ? over(p.value, stated) : undefined],
    tied,
  };
}

/** “To $30.90 from $30”: a price beside cents is given to the cent. */
function inOneGrain(a: Figure, b: Figure): readonly [Figure, Figure] {
  const isPrice = (one: Figure, other: Figure) =>
    one.kind === 'money' && one.unit === other.unit && one.scale.n === 1n && other.scale.n === 1n && compare(one.step, other.step) > 0;
  return [isPrice(a, b) ? { ...a, step: b.step } : a, isPrice(b, a) ? { ...b, step: a.step } : b];
}

/** “$2bn” does not become 37, nor two firms nine o’clock. */
function isOfOtherThings(a: Figure, b: Figure): boolean {
  const ratio = toNumber(b.value) / toNumber(a.value);
  return ratio < 0.02 || ratio > 50;
}

export function percentChangeOf(from: Quantity, to: Quantity, result: Quantity, direction: number, tied: boolean): Hypothesis | undefined {
  const [a, b] = inOneGrain(from.figure, to.figure);
  const least = minus(a.value, slack(a));
  if (least.n <= 0n || (!tied && isOfOtherThings(a, b))) return undefined;
  const value = times(minus(over(b.value, a.value), ONE), HUNDRED);
  const low = times(minus(over(minus(b.value, slack(b)), plus(a.value, slack(a))), ONE), HUNDRED);
  const high = times(minus(over(plus(b.value, slack(b)), least), ONE), HUNDRED);
  const up = value.n >= 0n;
  const stated = over(asPercent(result.figure), HUNDRED);
  const ratio = (direction || (up ? 1 : -1)) > 0 ? plus(ONE, stated) : minus(ONE, stated);
  return {
    value: magnitude(value),
    low: up ? low : minus(ZERO, high),
    high: up ? high : minus(ZERO, low),
    operands: [from, to],
    working: `from ${inSum(from)} to ${inSum(to)}`,
    solutions: [ratio.n > 0n ? over(b.value, ratio) : undefined, times(a.value, ratio)],
    tied,
  };
}

/** One in the last digit that is not nought, for a figure that may be rounded; nothing for small whole numbers. */
function roughly(figure: Figure): Exact {
  if (figure.scale.n > 1n || figure.written.includes('.')) return figure.step;
  const last = place(figure);
  return compare(figure.value, exact(1000)) >= 0 && compare(last, figure.step) > 0 && compare(last, over(figure.value, exact(20))) <= 0
    ? over(plus(last, figure.step), exact(2))
    : ZERO;
}

/** May the difference between a sum and its result come from rounding after all? */
export function mayBeRounding({ value, low, high }: Hypothesis, figure: Figure): boolean {
  return (
    compare(magnitude(minus(value, figure.value)), plus(plus(minus(high, value), minus(value, low)), figure.step)) <= 0 &&
    (figure.scale.n > 1n || figure.written.includes('.') || minus(high, low).n > 0n)
  );
}

/** “A third” is said of 31 and of 36 per cent, “a tenth” of 9 and of 11. */
function fractionStep(figure: Figure): Exact {
  const [most, own] = [exact(5, 2), times(asPercent(figure), exact(15, 100))];
  return compare(own, most) < 0 ? own : most;
}

/** Nobody cuts 3.9 off to three, nor is 0.9 about two. */
function isOffSmall(value: Exact, figure: Figure): boolean {
  const isWhole = figure.kind !== 'percent' && figure.kind !== 'fraction' && figure.scale.n === 1n && !figure.written.includes('.');
  const [most, room] = figure.hedge === '' ? [exact(20), exact(7, 10)] : [exact(10), exact(9, 10)];
  return isWhole && compare(figure.value, most) < 0 && compare(magnitude(minus(value, figure.value)), room) > 0;
}

/** Is the result what the sum comes to, as news rounds? */
export function holds({ value, low, high, exactly, operands }: Hypothesis, figure: Figure): boolean {
  if (exactly && figure.hedge === '') {
    const off = magnitude(minus(value, figure.value));
    // Rounding hides less than one in the last digit, unless there are many parts.
    return (
      off.n === 0n ||
      compare(off, roughly(figure)) < 0 ||
      (operands.length > 3 && compare(off, plus(minus(high, value), over(figure.step, exact(2)))) <= 0)
    );
  }
  const written = figure.kind === 'fraction' ? { ...figure, value: asPercent(figure), step: fractionStep(figure) } : figure;
  if (figure.hedge === 'above')
    return compare(times(high, exact(201, 200)), written.value) >= 0 && compare(value, times(written.value, exact(27, 20))) <= 0;
  if (figure.hedge === 'below')
    return (
      compare(low, times(written.value, exact(201, 200))) <= 0 &&
      compare(value, times(written.value, written.kind === 'fraction' || written.kind === 'percent' ? exact(7, 10) : exact(8, 10))) >= 0
    );
  if (isOffSmall(value, figure)) return false;
  if (agrees(low, high, written)) return true;
  // A percentage of tens is no rounded 91.
  if (written.kind === 'percent' && written.hedge === '') return compare(magnitude(minus(value, written.value)), written.step) < 0;
  if (roundsTo(value, written)) return true;
  // Trailing noughts are rounding: 168,400 for 168,367.
  const last = place(figure);
  return (
    compare(figure.value, exact(1000)) >= 0 &&
    compare(magnitude(minus(value, figure.value)), over(last, exact(2))) <= 0 &&
    compare(last, over(figure.value, exact(15))) <= 0
  );
}
