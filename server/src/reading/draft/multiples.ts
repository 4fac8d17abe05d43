// “Twice”, “four times as much”, “half the 94,000”: how many times one figure is another.
import { type Exact, exact } from '../paragraph/figures/exact.ts';
import type { Reading } from '../paragraph/reading.ts';
import { alike, inUnitOf, type Quantity, quantitiesOf } from './quantities.ts';

export interface Multiple {
  readonly start: number;
  readonly end: number;
  readonly factor: Exact;
  readonly hedge: 'above' | 'below' | 'about' | '';
  /** The two that may be meant, the larger first; the likeliest pair first. */
  readonly pairs: readonly (readonly [Quantity, Quantity])[];
  /** Is there one pair only in the sentence? */
  readonly tied: boolean;
}

const COUNT = '\ue000';
const TIMES = new RegExp(
  `(?<![\\p{L}-])(?:(?<hedge>more than|over|at least|well over|nearly|almost|just under|about|around|roughly|less than) )?(?:(?<word>twice|double|treble|triple|quadruple)|(?<n>${COUNT}+) times)(?= (?:as (?:much|many|long|often|fast|big|large|high|likely|heavy|expensive|far|wide|quick|old|well|steep|deep|tall|costly|dear)|(?:the|that|its|their) |of the))`,
  'gu',
);
const WORDS: Readonly<Record<string, number>> = { twice: 2, double: 2, treble: 3, triple: 3, quadruple: 4 };
const ABOVE = /more than|over|at least/;
const BELOW = /nearly|almost|just under|less than/;

/** The multiples of a paragraph with the figures that they may compare. */
export function multiplesOf(reading: Reading): Multiple[] {
  const quantities = quantitiesOf.of(reading);
  if (quantities.length < 2) return [];
  return [...quantities[0]!.shape.matchAll(TIMES)].flatMap((match) => multipleAt(match, reading, quantities) ?? []);
}

function multipleAt(match: RegExpExecArray, reading: Reading, quantities: readonly Quantity[]): Multiple | undefined {
  const { hedge = '', word, n } = match.groups!;
  const { shape } = quantities[0]!;
  const start = match.index + (hedge ? hedge.length + 1 : 0);
  const end = match.index + match[0].length;
  const counted = n === undefined ? undefined : quantities.find((q) => q.start === start);
  const factor = word ? exact(WORDS[word]!) : counted?.figure.value;
  if (!factor || isOfSomethingElse(shape.slice(end))) return undefined;
  const sentence = reading.sentences.findIndex((s) => s.start <= start && start < s.end);
  const clause = shape.slice(0, start).lastIndexOf(';');
  const own = quantities.filter((q) => q.sentence === sentence && q !== counted && isAmount(q) && q.start > clause);
  const pairs = pairsOf(own, start);
  return { start, end, factor, hedge: hedgeOf(hedge), pairs, tied: pairs.length === 1 };
}

/** “Twice as high as last winter” is compared with what nobody gives. */
const isOfSomethingElse = (after: string): boolean =>
  (/^ as (?:(?!much|many)\p{L}+ ?){1,4}/u.test(after) && !/^ as (?:\p{L}+ ){0,3}[\ue000-\ue005]/u.test(after)) ||
  /^ (?:level|rate|number|amount|price|average|size|usual|normal|national|figure|total|limit)/.test(after);

function hedgeOf(words: string): Multiple['hedge'] {
  if (ABOVE.test(words)) return 'above';
  if (BELOW.test(words)) return 'below';
  return words ? 'about' : '';
}

const isAmount = ({ figure, noun }: Quantity): boolean =>
  figure.kind === 'money' ||
  figure.kind === 'measure' ||
  figure.kind === 'percent' ||
  (figure.kind === 'count' && !/^(?:year|month|week|day|time)$/.test(noun)) ||
  (figure.kind === 'count' && noun === '');

function pairsOf(own: readonly Quantity[], at: number): (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  const sorted = [...own].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length; j++) {
      const [a, b] = [sorted[i]!, sorted[j]!];
      const [first, last] = a.start < b.start ? [a, b] : [b, a];
      // The noun may be left out the second time: “12 flowers a minute and a honey bee four”.
      if (first.noun !== last.noun && last.noun !== '') continue;
      if (/;/.test(first.shape.slice(first.end, last.start))) continue;
      const [x, y] = [inUnitOf(a, b), inUnitOf(b, a)];
      if (!x || !y || !alike(x, y) || x.figure.value.n <= 0n || y.figure.value.n <= 0n) continue;
      pairs.push(x.figure.value.n * y.figure.value.d >= y.figure.value.n * x.figure.value.d ? [x, y] : [y, x]);
    }
  return pairs;
}
