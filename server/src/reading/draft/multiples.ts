// “Twice”, “four times as much”, “half the 94,000”: how many times one figure is another.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, plus } from '../paragraph/figures/exact.ts';
import type { Reading } from '../paragraph/reading.ts';
import { alike, inOneUnit, inUnitOf, type Quantity, quantitiesOf } from './quantities.ts';
import { isBareOne, kin, thing } from './second-look/around.ts';

export interface Multiple {
  readonly start: number;
  readonly end: number;
  readonly factor: Exact;
  readonly hedge: 'above' | 'below' | 'about' | '';
  /** The two that may be meant, the larger first; the likeliest pair first. */
  readonly pairs: readonly (readonly [Quantity, Quantity])[];
  /** Is there one pair only in the sentence? */
  readonly tied: boolean;
  /** “The number has doubled”: asked only. */
  readonly isGrowth?: true;
  /** “Or three times the wage bill”: the figure before, and what it is a multiple of, where no figure for it stands in the sentence. */
  readonly of: { readonly phrase: string; readonly figure: Quantity } | undefined;
}

const COUNT = '\ue000';
const AS = 'as (?!of\\b|if\\b|an?\\b|the\\b|part\\b)\\p{L}{3,}';
const TIMES = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}-])(?:(?<hedge>more than|over|at least|well over|nearly|almost|just under|about|around|roughly|less than) )?(?:(?<word>twice|double|treble|triple|quadruple)|(?<n>${COUNT}+)(?<half> and (?:a half|\ue007+))? times)(?= (?:${AS}|(?:the|that|its|their|his|her|last|this|what) |of the|[\\p{L}]+['’]s ))`,
    'gu',
  ),
);
const WORDS: Readonly<Record<string, number>> = { twice: 2, double: 2, treble: 3, triple: 3, quadruple: 4 };
const ABOVE = /more than|over|at least/;
const BELOW = /nearly|almost|just under|less than/;

/** The multiples of a paragraph with the figures that they may compare. */
export function multiplesOf(reading: Reading): Multiple[] {
  const quantities = quantitiesOf.of(reading);
  if (quantities.length < 1) return [];
  const { shape } = quantities[0]!;
  return [
    ...[...shape.matchAll(TIMES)].flatMap((match) => multipleAt(match, reading, quantities) ?? []),
    ...[...shape.matchAll(GREW)].flatMap((match) => grownAt(match, reading, quantities) ?? []),
    ...[...shape.matchAll(FOLD)].flatMap((match) => grownAt(match, reading, quantities) ?? []),
    ...[...shape.matchAll(OF_THAT)].flatMap((match) => ofThatAt(match, quantities) ?? []),
    ...[...shape.matchAll(OF_THEN)].flatMap((match) => ofThenAt(match, reading, quantities) ?? []),
  ];
}

const GREW =
  /\b(?:(?:has|have|had|is|was) )?(?<hedge>more than|nearly|almost|just over|just under|about|roughly)? ?(?<verb>doubled|trebled|tripled|quadrupled|halved)\b(?! (?:down|up|back|over)\b)/gu;
const FOLDS = 'twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold';
/** “An eightfold increase”, “has gone up threefold”. */
const FOLD = new RegExp(
  `(?:(?<=\\b(?:gone up|went up|risen|rose|increased|grown|grew|multiplied|up|climbed|jumped|soared)(?: almost| nearly| more than| about)? )|(?<=\\ban? (?:almost |nearly |more than |about )?))(?<verb>${FOLDS}|(?:two|three|four|five|six|seven|eight|nine|ten)-fold)(?! (?:cut|fall|drop|reduction|decrease|decline))\\b`,
  'gu',
);
const foldOf = (word: string): number => FOLDS.split('|').indexOf(word.replace('-', '')) + 2;

/** “Nearly double that, or 54 per cent”: what is said just before, and the figure beside it. */
const OF_THAT =
  /\b(?:(?<hedge>more than|over|nearly|almost|about|around|roughly|just under|just over) )?(?<word>twice|double|treble|triple|quadruple|half) (?:of )?(?:that|it|this)(?: [a-z]+){0,4}?(?:,| –|:)? ?(?:or |at |to |with )?(?=[\ue000\ue002\ue004\ue005])/gu;

function ofThatAt(match: RegExpExecArray, quantities: readonly Quantity[]): Multiple | undefined {
  const { hedge = '', word } = match.groups!;
  const start = match.index + (hedge ? hedge.length + 1 : 0);
  const other = quantities.find((q) => q.start === match.index + match[0].length);
  const said =
    other &&
    quantities.findLast((q) => q.end <= start && isAmount(q) && q.sentence >= other.sentence - 1 && inOneUnit(q, other) !== undefined);
  const [x, y] = (other && said && inOneUnit(other, said)) ?? [];
  if (!x || !y || x.figure.value.n <= 0n || y.figure.value.n <= 0n) return undefined;
  const isHalf = word === 'half';
  const end = start + word!.length;
  return {
    start,
    end,
    factor: exact(isHalf ? 2 : WORDS[word!]!),
    hedge: hedgeOf(hedge),
    pairs: [isHalf ? [y, x] : [x, y]],
    tied: true,
    of: undefined,
    isGrowth: true,
  };
}

/** “By 1980 it had 90, and … 270, three times what it had in 1980”: the figure that stands with that year. */
const OF_THEN =
  /(?<n>\ue000+)(?<half> and a half)? times (?:what|as \p{L}+ as|the (?:number|figure|total|amount|sum)) (?:[\p{L}'’]+ ){0,5}?in (?<year>\ue001+)/gu;

function ofThenAt(match: RegExpExecArray, reading: Reading, quantities: readonly Quantity[]): Multiple | undefined {
  const counted = quantities.find((q) => q.start === match.index);
  const end = match.index + match[0].length;
  const year = reading.text.slice(end - match.groups!.year!.length, end);
  const more = quantities.findLast((q) => q.end <= match.index && isAmount(q) && match.index - q.end < 20);
  const then = more && quantities.find((q) => q.end <= more.start && isAmount(q) && q.sentence >= more.sentence - 2 && isOfYear(q, year));
  const [x, y] = (more && then && inOneUnit(more, then)) ?? [];
  if (!counted || match.groups!.half || !x || !y || y.figure.value.n <= 0n) return undefined;
  return {
    start: match.index,
    end: counted.end + 6,
    factor: counted.figure.value,
    hedge: '',
    pairs: [[x, y]],
    tied: true,
    of: undefined,
    isGrowth: true,
  };
}

const isOfYear = ({ reading, start, end }: Quantity, year: string): boolean =>
  new RegExp(`\\b${year}\\b[^.;,]{0,25}$`).test(reading.text.slice(Math.max(0, start - 40), start)) ||
  new RegExp(`^[^.;,\\d]{0,25}\\b${year}\\b`).test(reading.text.slice(end, end + 40));

const FACTORS: Readonly<Record<string, number>> = { doubled: 2, trebled: 3, tripled: 3, quadrupled: 4, halved: 2 };

/** “It has doubled since 2010, when there were 40. There are now 80.” */
function nowIn(quantities: readonly Quantity[], sentence: number): readonly Quantity[] {
  const own = quantities.filter((q) => q.sentence === sentence && isAmount(q) && q.figure.kind !== 'percent');
  const [one] = own;
  const span = one?.reading.sentences[sentence];
  return one && own.length === 1 && /\b(?:now|today|this year)\b/.test(one.shape.slice(span!.start, span!.end)) ? own : [];
}

/** “Calls reached 8,000. In 2019 there were 4,000, so the number has doubled”: of two figures only, and these near. */
function grownAt(match: RegExpExecArray, reading: Reading, quantities: readonly Quantity[]): Multiple | undefined {
  const { hedge = '', verb } = match.groups!;
  const end = match.index + match[0].length;
  const start = end - verb!.length;
  if (reading.changes.some((change) => change.factor !== undefined)) return undefined;
  // “Over which prices had doubled”, “but feed has doubled”: something else did.
  if (
    /\b(?:while|whereas|but|although|over which|in which|when|as) (?:the |its |their )?(?:[\p{L}-]+ ){1,3}$/u.test(
      quantities[0]!.shape.slice(Math.max(0, match.index - 50), match.index),
    )
  )
    return undefined;
  const sentence = reading.sentences.findIndex((s) => s.start <= start && start < s.end);
  const near = quantities.filter(
    (q) => (q.sentence === sentence || q.sentence === sentence - 1) && isAmount(q) && q.figure.kind !== 'percent',
  );
  const all = near.length === 1 && near[0]!.sentence === sentence ? [...near, ...nowIn(quantities, sentence + 1)] : near;
  const pairs = all.length === 2 ? pairsOf(all, start) : [];
  return {
    start,
    end,
    factor: exact(FACTORS[verb!] ?? foldOf(verb!)),
    hedge: hedgeOf(hedge),
    pairs,
    tied: pairs.length === 1,
    of: undefined,
    isGrowth: true,
  };
}

function multipleAt(match: RegExpExecArray, reading: Reading, quantities: readonly Quantity[]): Multiple | undefined {
  const { hedge = '', word, n, half } = match.groups!;
  const { shape } = quantities[0]!;
  const start = match.index + (hedge ? hedge.length + 1 : 0);
  const end = match.index + match[0].length;
  const counted = n === undefined ? undefined : quantities.find((q) => q.start === start);
  const whole = word ? exact(WORDS[word]!) : counted?.figure.value;
  if (!whole) return undefined;
  const factor = half ? plus(whole, exact(1, 2)) : whole;
  const sentence = reading.sentences.findIndex((s) => s.start <= start && start < s.end);
  const clause = shape.slice(0, start).lastIndexOf(';');
  const own = quantities.filter(
    (q) => q.sentence === sentence && q !== counted && isAmount(q) && q.start > clause && !(q.start >= start && q.end <= end),
  );
  const told = { start, end, factor, hedge: hedgeOf(hedge) };
  const beside = besideOf(own, start, end, shape);
  if (beside) return { ...told, pairs: [beside], tied: true, of: undefined };
  if (isOfSomethingElse(shape.slice(end)) && pairBehind(own, end, shape).length === 0) return undefined;
  const plain = pairsOf(own, start);
  const inOther = plain.length > 0 ? plain : pairsOf(own, start, inOneUnit);
  const colon = inOther.length !== 1 || isOfSomethingElse(shape.slice(end)) ? pairBehind(own, end, shape) : [];
  const pairs = colon.length > 0 ? colon : inOther.length > 0 ? inOther : acrossClauses(quantities, own, counted, start, shape.slice(end));
  const last = own.findLast(
    (q) =>
      q.end <= start &&
      start - q.end < 12 &&
      /^(?:,| –| \(|) (?:or |that is |which is )?$/u.test(shape.slice(q.end, start).replace(HEDGES, '')),
  );
  const of = pairs.length === 0 && last ? NAMED.exec(shape.slice(end))?.groups?.phrase : undefined;
  return { ...told, pairs, tied: pairs.length === 1, of: of && last ? { phrase: of, figure: last } : undefined };
}

const WHICH_WAS = withLetterRanges(
  /^[^.;:]{0,60}?(?:, (?:which|that|who) (?:is|was|are|were|had|has|held|holds|took|did|cost|costs|came to|stood at|covered|seated|weighed)|, (?:at|on|with|then)|:| \(| –) ?(?:about |just |only |some )?$/u,
);

/** “Six times as bright as it was: 12 units as against two”; “four times what the old one held, which was 30,000”. */
function pairBehind(own: readonly Quantity[], end: number, shape: string): (readonly [Quantity, Quantity])[] {
  const behind = own.filter((q) => q.start >= end);
  const [a, b] = behind;
  const before = own.findLast((q) => q.end <= end);
  if (before && a && !b && WHICH_WAS.test(shape.slice(end, a.start))) return pairsOf([before, a], end, inOneUnit);
  if (!a || !b || behind.length > 2 || !/^[^.;]{0,80}[:,–—(] ?$/u.test(shape.slice(end, a.start))) return [];
  if (!/\b(?:as against|against|compared with|compared to|versus|where|to)\b/.test(shape.slice(a.end, b.start))) return [];
  return pairsOf([a, b], end, inOneUnit);
}

/** “12km a day; by June it was 36km, three times as much”: the other figure is the only one of the clause or sentence before. */
function acrossClauses(
  all: readonly Quantity[],
  own: readonly Quantity[],
  counted: Quantity | undefined,
  start: number,
  after: string,
): (readonly [Quantity, Quantity])[] {
  const [more, ...others] = own;
  if (!more || others.length > 0 || more.end > start || start - more.end > 30 || !/^ as (?:much|many|\p{L}+)(?:[.,;:)]|$)/u.test(after))
    return [];
  const { shape } = more;
  const from = shape.lastIndexOf(';', more.start);
  const before = all.filter(
    (q) =>
      q !== counted &&
      isAmount(q) &&
      q.end <= more.start &&
      (q.sentence === more.sentence || (from < 0 && q.sentence === more.sentence - 1)),
  );
  const clause = shape.slice(0, from < 0 ? 0 : from).lastIndexOf(';');
  const [less, ...more2] = before.filter((q) => q.start > clause && alike(q, more));
  if (!less || more2.length > 0) return [];
  const [x, y] = inOneUnit(more, less) ?? [];
  return x && y && kin(thing(x), thing(y)) && y.figure.value.n > 0n && compare(x.figure.value, y.figure.value) > 0 ? [[x, y]] : [];
}

const HEDGES = /(?:more than|over|at least|well over|nearly|almost|just under|about|around|roughly|less than) $/;
const NAMED = withLetterRanges(
  /^ (?:the|its|their|his|her) (?<phrase>[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}?)(?=[.,;)–]|$| (?:of|in|for|last|and|at|by|on|from|that|which|a year)\b)/u,
);

/** “4,200 came, twice last year’s gate of 2,100”: the figure that the multiple is of stands behind it, the other before. */
function besideOf(own: readonly Quantity[], start: number, end: number, shape: string): readonly [Quantity, Quantity] | undefined {
  const of = own.find((q) => q.start >= end);
  const more = own.findLast((q) => q.end <= start);
  if (!of || !more || start - more.end > 60 || /[;:“”"]|\b(?:and|while|but)\b/.test(shape.slice(more.end, start))) return undefined;
  if (!OF_FIGURE.test(shape.slice(end, of.start))) return undefined;
  const [x, y] = inOneUnit(more, of) ?? [];
  return x && y && kin(thing(x), thing(y)) && y.figure.value.n > 0n ? [x, y] : undefined;
}
const OF_FIGURE = withLetterRanges(
  /^ (?:(?:the|that|its|their|his|her)|(?:last|this|the|its|their|his|her)? ?(?:[\p{L}-]+ )?[\p{L}]+['’]s(?:(?: [\p{L}-]+){0,3} of| (?:total|record|forecast|planned|original|combined|entire|whole))?|(?:the|its|their|his|her|last|this)(?: [\p{L}'’-]+){1,4} of)(?: just| about| only| some| around)? $|^ (?:the|that|its) (?:[\p{L}-]+ )?of (?:the|its|their|his|her) (?:[\p{L}'’-]+ ){1,4}?,? ?(?:which|that) (?:is|was|measured|measures|held|holds|cost|costs|had|has|seats|seated|weighs|weighed|covers|covered)(?: just| about| only| some| around)? $/u,
);

/** “Twice as high as last winter” is compared with what nobody gives. */
const isOfSomethingElse = (after: string): boolean =>
  (/^ as (?:(?!much|many)\p{L}+ ?){1,4}/u.test(after) && !/^ as (?:\p{L}+ ){0,3}[\ue000-\ue005]/u.test(after)) ||
  (WHOSE.test(after) && !WHAT_WAS_PAID.test(after)) ||
  /^ (?:level|rate|number|amount|price|average|size|usual|normal|national|figure|total|limit)/.test(after);

/** “Sold it for £310,000, five times what he had paid”. */
const WHAT_WAS_PAID =
  /^ what (?:he|she|it|they|we|the \p{L}+)(?: had| have| has)? (?:paid|gave|cost|spent)\b(?! (?:in|for|to|on|last|a)\b)/u;
const WHOSE = withLetterRanges(/^ (?:what|last|this|his|her|[\p{L}]+['’]s) /u);

function hedgeOf(words: string): Multiple['hedge'] {
  if (ABOVE.test(words)) return 'above';
  if (BELOW.test(words)) return 'below';
  return words ? 'about' : '';
}

const isAmount = (q: Quantity): boolean => !isBareOne(q) && isCounted(q);
const isCounted = ({ figure, noun }: Quantity): boolean =>
  figure.kind === 'money' ||
  figure.kind === 'measure' ||
  figure.kind === 'percent' ||
  (figure.kind === 'count' && !/^(?:year|month|week|day|time)$/.test(noun)) ||
  (figure.kind === 'count' && noun === '');

function pairsOf(own: readonly Quantity[], at: number, inUnit: typeof inOneUnit = bothInUnit): (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  const sorted = [...own].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length; j++) {
      const [a, b] = [sorted[i]!, sorted[j]!];
      if (!mayCompare(a, b)) continue;
      const [x, y] = inUnit(a, b) ?? [];
      if (!x || !y || x.figure.value.n <= 0n || y.figure.value.n <= 0n) continue;
      pairs.push(x.figure.value.n * y.figure.value.d >= y.figure.value.n * x.figure.value.d ? [x, y] : [y, x]);
    }
  return pairs;
}

/** One clause, and one noun; it may be left out the second time: “nine forms an hour and a trainee three”. */
function mayCompare(a: Quantity, b: Quantity): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  return (first.noun === last.noun || last.noun === '' || thing(last) === '') && !/;/.test(first.shape.slice(first.end, last.start));
}

function bothInUnit(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | undefined {
  const [x, y] = [inUnitOf(a, b), inUnitOf(b, a)];
  return x && y && alike(x, y) ? [x, y] : undefined;
}
