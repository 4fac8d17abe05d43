// Findings about multiples: “twice”, “four times as much”.

import type { DraftReading } from '../../reading/draft/draft.ts';
import { inSum } from '../../reading/draft/hypotheses.ts';
import type { Multiple } from '../../reading/draft/multiples.ts';
import { figuresNamed } from '../../reading/draft/named-figures.ts';
import { alike } from '../../reading/draft/quantities.ts';
import { compare, minus, over, plus, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding, PlainFix } from '../rule.ts';
import { acrossAll, changeText, changeTo, figureFinding } from './figure-finding.ts';

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
  const [least, most] = [toNumber(minus(less.figure.value, slack(less.figure))), toNumber(plus(less.figure.value, slack(less.figure)))];
  const lowest = toNumber(minus(more.figure.value, slack(more.figure))) / most;
  const highest = least > 0 ? toNumber(plus(more.figure.value, slack(more.figure))) / least : Number.POSITIVE_INFINITY;
  const stated = toNumber(factor);
  // Nobody rounds two and a half up to three times.
  const down = Math.max(0.87, 1 - 0.45 / stated);
  const [low, high] = hedge === 'above' ? [0.99, 1.5] : hedge === 'below' ? [0.8, 1.04] : hedge === 'about' ? [0.8, 1.2] : [down, 1.13];
  return highest >= stated * low && lowest <= stated * high;
}

/** “£21.6m, or three times the wage bill”, where the draft gives the wage bill once. */
export function namedMultipleFinding(draft: DraftReading, reading: Reading, multiple: Multiple): Finding | undefined {
  if (!multiple.of || multiple.pairs.length > 0) return undefined;
  const { phrase, figure } = multiple.of;
  const named = figuresNamed(phrase, draft.quantities).filter((q) => alike(q, figure) && q.figure.value.n > 0n);
  const [less] = named;
  if (!less || named.some((q) => compare(q.figure.value, less.figure.value) !== 0) || compare(less.figure.value, figure.figure.value) >= 0)
    return undefined;
  const finding = multipleFinding(reading, { ...multiple, pairs: [[figure, less]], tied: true });
  return finding && { ...finding, message: `${finding.message}?`, severity: 'information' };
}

export function multipleFinding(reading: Reading, multiple: Multiple): Finding | undefined {
  const { pairs, factor, start, end, tied } = multiple;
  const [pair] = pairs;
  if (!pair || !tied || pairs.some((one) => holds(multiple, one))) return undefined;
  const [more, less] = pair;
  if (compare(more.figure.value, less.figure.value) === 0) return undefined;
  const ratio = toNumber(over(more.figure.value, less.figure.value));
  const words = reading.text.slice(start, end).replace(/ (?:as .*|the|what|that|its|their|last|this|of the)$/i, '');
  const here = less.reading === reading ? [more, less] : [more];
  const span = acrossAll({ start, end: start + words.length }, ...here);
  const right = timesInWords(ratio);
  const message = `${inSum(more)} is ${ratio.toFixed(ratio < 10 ? 1 : 0).replace(/\.0$/, '')} times ${inSum(less)}, not ${words.toLowerCase()}`;
  return figureFinding(
    reading,
    span,
    multiple.isGrowth ? `${message}?` : message,
    () => [
      right && !multiple.isGrowth ? timesFix(reading, { start, end: start + words.length }, right) : undefined,
      less.reading === reading ? changeTo(reading, less.figure, over(more.figure.value, factor)) : undefined,
      changeTo(reading, more.figure, times(less.figure.value, factor)),
    ],
    multiple.isGrowth ? { severity: 'information' } : {},
  );
}

/** “as” is part of some multiples: “twice the price” but “half as much again as the price”. */
const timesFix = (reading: Reading, span: { start: number; end: number }, right: string): PlainFix =>
  changeText(
    reading,
    span,
    / (?:as|than)$/.test(right) && /^ as /.test(reading.text.slice(span.end, span.end + 4)) ? right.replace(/ (?:as|than)$/, '') : right,
  );
