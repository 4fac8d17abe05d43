// Is a written number one that a hand slips to from the right one: two digits changed about, one digit wrong, a nought too many?
import { type Exact, inDigits, isWhole, minus, over, toNumber } from '../paragraph/figures/exact.ts';
import { type Figure, writtenLike } from '../paragraph/figures/figures.ts';

const digitsOf = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '');

/** The digits a figure shows, without trailing noughts after the point. */
const shownDigits = (figure: Figure): string =>
  /^\d/.test(figure.written) ? digitsOf(figure.written) : digitsOf(inDigits(over(figure.value, figure.scale), 3));

const sorted = (text: string): string => [...text].sort().join('');

/** Are two rows of digits a slip apart: changed about, one digit replaced, dropped or doubled? */
export function isDigitSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === b.length) {
    if (sorted(a) === sorted(b)) return true;
    return [...a].filter((digit, i) => digit !== b[i]).length === 1;
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

/** Has the number so few digits that any other looks like a slip of it? */
export const isShort = (figure: Figure): boolean => shownDigits(figure).replace(/0+$/, '').length < 2;

/** Is the figure what a slip makes of the value? For numbers of one or two digits: one or two away. */
export function isSlipOf(figure: Figure, value: Exact): boolean {
  const right = writtenLike(figure, value);
  if (right === undefined) return false;
  const [a, b] = [shownDigits(figure), digitsOf(/^\d/.test(right) ? right : inDigits(over(value, figure.scale), 3))];
  const off = Math.abs(toNumber(minus(figure.value, value)) / toNumber(figure.scale));
  if (a.length <= 2 && b.length <= 2 && isWhole(over(value, figure.scale)))
    return off <= 2 || (a.length === 2 && off % 10 === 0) || sorted(a) === sorted(b);
  return isDigitSlip(a, b);
}

/** Is the figure the value with digits changed about: 840 for 480? */
export function isTurned(figure: Figure, value: Exact): boolean {
  const right = writtenLike(figure, value);
  return right !== undefined && /^\d/.test(right) && sorted(shownDigits(figure)) === sorted(digitsOf(right));
}

/** Do the two differ by a power of ten alone: million for billion, a nought too many? */
export function isScaleSlip(figure: Figure, value: Exact): boolean {
  const [x, y] = [toNumber(figure.value), toNumber(value)];
  if (x <= 0 || y <= 0) return false;
  const power = Math.log10(x / y);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.006;
}
