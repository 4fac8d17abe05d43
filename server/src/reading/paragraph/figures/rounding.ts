// How far a rounded figure may be from the exact one.
import { compare, type Exact, exact, magnitude, minus, over, plus, times, ZERO } from './exact.ts';
import type { Figure } from './figures.ts';

/** What one in a figure's last digit that is not zero is worth: 10,000 for 40,000, 0.1bn for 3.2bn. */
export function place(figure: Figure): Exact {
  const digits = /^[\d,]+$/.test(figure.written) ? /0+$/.exec(figure.written.replace(/,/g, ''))?.[0].length : 0;
  return digits ? times(figure.step, exact(10n ** BigInt(digits))) : figure.step;
}

/**
 * How far the true value may lie from a figure that something is computed from. News rounds, but less than trailing zeros
 * would allow: 40,000 is taken for 39,500 to 40,500, £3.2bn for £3.15bn to £3.25bn, £2m for £1.95m to £2.05m, £40m for £39.5m to £40.5m, and a small whole number for itself.
 */
export function slack(figure: Figure): Exact {
  if (figure.hedge) {
    // “Some 84,000” hides a thousand, “some 40,000” more.
    const [tenth, last] = [over(magnitude(figure.value), exact(10)), place(figure)];
    return figure.hedge === 'about' && /[1-9]\D*\d*[1-9]/.test(figure.written) && compare(last, tenth) < 0 ? last : tenth;
  }
  if (figure.written.includes('.')) return over(figure.step, exact(2));
  // £2m is nearer to two million than to one and a half; £40m is £39.5m to £40.5m.
  if (figure.scale.n > 100n * figure.scale.d) {
    const [fortieth, half] = [over(magnitude(figure.value), exact(40)), over(figure.step, exact(2))];
    return compare(fortieth, half) < 0 ? fortieth : half;
  }
  const last = place(figure);
  if (compare(magnitude(figure.value), exact(1000)) < 0 || compare(last, figure.step) <= 0) return ZERO;
  const [twentieth, most] = [over(last, exact(20)), over(magnitude(figure.value), exact(80))];
  return compare(twentieth, most) < 0 ? twentieth : most;
}

/** Is the figure what a desk may write for the computed value: rounded to the figure's last digit that is not zero? */
export function roundsTo(value: Exact, figure: Figure): boolean {
  const off = magnitude(minus(value, figure.value));
  if (figure.hedge && compare(off, over(magnitude(value), exact(10))) <= 0) return true;
  if (compare(off, over(figure.step, exact(2))) <= 0) return true;
  // Trailing zeros may be rounding, but 100 does not stand for 140.
  return compare(off, over(place(figure), exact(2))) <= 0 && compare(off, over(magnitude(figure.value), exact(20))) <= 0;
}

/** The same for a range of computed values, the figure rounded or cut off at its last written digit. */
export function agrees(low: Exact, high: Exact, figure: Figure): boolean {
  const room = figure.hedge ? plus(figure.step, over(magnitude(figure.value), exact(isFine(figure) ? 40 : 10))) : figure.step;
  // Cutting off makes a figure smaller, never larger; for larger ones half of the last digit is rounding.
  const above = figure.hedge ? room : over(times(figure.step, exact(11)), exact(20));
  return compare(minus(low, figure.value), room) < 0 && compare(minus(figure.value, high), above) < 0;
}

/** “Some 42 per cent” is no rounder than 42; “some 40 per cent” may be 43. */
const isFine = ({ kind, written }: Figure): boolean => kind === 'percent' && /\d[.,]?\d*[1-46-9]$/.test(written);
