// Fixes that change a figure's scale: million for billion, lakh for crore, a nought more or less.
import { type Exact, exact, inDigits, isWhole, over, rounded, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlainFix } from '../rule.ts';
import { asWritten, changeTo } from './figure-finding.ts';

const SCALES: readonly (readonly [value: bigint, words: readonly string[]])[] = [
  [1_000n, ['thousand', 'k']],
  [1_000_000n, ['million', 'm', 'mn']],
  [1_000_000_000n, ['billion', 'bn', 'b']],
  [1_000_000_000_000n, ['trillion', 'tn', 'trn']],
  [100_000n, ['lakh']],
  [10_000_000n, ['crore']],
];

/** The value rounded to as many significant digits as the figure shows: 903.9 for “about 600” is 900. */
export function roundedLike(value: Exact, figure: Figure): Exact {
  if (figure.written === '') return value;
  const digits = figure.written.replace(/[^\d]/g, '').replace(/^0+/, '');
  // In words a number is whole: “six feet” for 3.9 is four.
  const significant = /^\d/.test(figure.written)
    ? digits.replace(/0+$/, '').length || 1
    : `${Math.round(Math.abs(toNumber(over(value, figure.scale))))}`.length;
  const kept = figure.written.includes('.') ? Math.max(significant, digits.length) : significant;
  const size = Math.abs(toNumber(value));
  if (size === 0) return value;
  const power = Math.floor(Math.log10(size)) - kept + 1;
  const unit = power > 0 ? exact(10n ** BigInt(power)) : exact(1n, 10n ** BigInt(-power));
  return times(rounded(over(value, unit), 0), unit);
}

/** The same digits with another scale word, where that gives the value: “$40 billion” to “$40 million”, “$600 million” to “$60 million”. */
export function rescaledFix(reading: Reading, figure: Figure, value: Exact): PlainFix | undefined {
  const target = roundedLike(value, figure);
  const own = over(figure.value, figure.scale);
  const tail = reading.text.slice(figure.number.end, figure.end);
  const scale = over(target, own);
  const entry = isWhole(scale)
    ? SCALES.find(([size, words]) => size === scale.n && words.some((word) => sameStyle(word, tail)))
    : undefined;
  if (entry && figure.scale.n > 1n) {
    const word = entry[1].find((each) => sameStyle(each, tail))!;
    const newText = tail.startsWith(' ') ? ` ${word}` : word;
    const before = reading.text.slice(figure.start, figure.number.end);
    return {
      title: `Change ${asWritten(reading, figure)} to ${before}${newText}`,
      edits: [{ start: figure.number.end, end: figure.end, newText }],
    };
  }
  // “$280 million” of 280,000: written out.
  const whole = rounded(target, 0);
  if (figure.scale.n > 1n && toNumber(target) < toNumber(figure.scale) && isWhole(target)) {
    const newText = inDigits(whole, 0);
    const sign = reading.text.slice(figure.start, figure.number.start);
    return {
      title: `Change ${asWritten(reading, figure)} to ${sign}${newText}`,
      edits: [{ start: figure.number.start, end: figure.end, newText }],
    };
  }
  return changeTo(reading, figure, target);
}

/** A word for a word, letters for letters: “$2bn” becomes “$2m”, “$2 billion” “$2 million”. */
const sameStyle = (word: string, tail: string): boolean =>
  tail.trim().length > 3 === word.length > 3 && (/lakh|crore/.test(word) ? /lakh|crore/.test(tail) : true);
