// Findings about multiples: “twice”, “four times as much”.

import { inSum } from '../../reading/draft/hypotheses.ts';
import type { Multiple } from '../../reading/draft/multiples.ts';
import { compare, over, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding, PlainFix } from '../rule.ts';
import { changeText, changeTo, figureFinding } from './figure-finding.ts';

const NAMES: readonly (readonly [number, string])[] = [
  [1.25, 'a quarter more than'],
  [1.5, 'half as much again as'],
  [2, 'twice'],
  [2.5, 'two and a half times'],
];

/** “Twice”, “three times”: a ratio as news says it. Undefined where it has no plain name. */
function timesInWords(ratio: number): string | undefined {
  const named = NAMES.find(([n]) => Math.abs(ratio / n - 1) < 0.03);
  if (named) return named[1];
  const whole = Math.round(ratio);
  if (Math.abs(ratio / whole - 1) > 0.08 || whole < 2) return undefined;
  return `${whole < 10 ? inWords(whole) : whole} times`;
}

function holds({ factor, hedge, pairs }: Multiple, [more, less]: Multiple['pairs'][number]): boolean {
  if (pairs.length === 0 || less.figure.value.n <= 0n) return true;
  const ratio = toNumber(over(more.figure.value, less.figure.value));
  const stated = toNumber(factor);
  const loose = [more, less].some(({ figure }) => figure.hedge !== '' || slack(figure).n > 0n) ? 0.05 : 0;
  const [low, high] = hedge === 'above' ? [0.98, 1.5] : hedge === 'below' ? [0.75, 1.03] : hedge === 'about' ? [0.8, 1.2] : [0.87, 1.13];
  return ratio >= stated * (low - loose) && ratio <= stated * (high + loose);
}

export function multipleFinding(reading: Reading, multiple: Multiple): Finding | undefined {
  const { pairs, factor, start, end, tied } = multiple;
  const [pair] = pairs;
  if (!pair || !tied || pairs.some((one) => holds(multiple, one))) return undefined;
  const [more, less] = pair;
  if (compare(more.figure.value, less.figure.value) === 0) return undefined;
  const ratio = toNumber(over(more.figure.value, less.figure.value));
  const words = reading.text.slice(start, end).replace(/ (?:as .*|the|what|that|its|their|last|this|of the)$/i, '');
  const span = { start: Math.min(start, more.start, less.start), end: Math.max(start + words.length, more.end, less.end) };
  const right = timesInWords(ratio);
  const message = `${inSum(more)} is ${ratio.toFixed(ratio < 10 ? 1 : 0).replace(/\.0$/, '')} times ${inSum(less)}, not ${words.toLowerCase()}`;
  return figureFinding(reading, span, message, () =>
    [
      right ? timesFix(reading, { start, end: start + words.length }, right) : undefined,
      changeTo(reading, less.figure, over(more.figure.value, factor)),
      changeTo(reading, more.figure, times(less.figure.value, factor)),
    ].filter((fix): fix is PlainFix => fix !== undefined),
  );
}

/** “as” is part of some multiples: “twice the price” but “half as much again as the price”. */
const timesFix = (reading: Reading, span: { start: number; end: number }, right: string): PlainFix =>
  changeText(
    reading,
    span,
    / (?:as|than)$/.test(right) && /^ as /.test(reading.text.slice(span.end, span.end + 4)) ? right.replace(/ (?:as|than)$/, '') : right,
  );
