// What stands about a figure that was worked out, and the one sum near it that it contradicts.
import { Memo } from '../../../performance/memo.ts';
import { compare, type Exact, magnitude, minus, toNumber } from '../../paragraph/figures/exact.ts';
import type { Figure } from '../../paragraph/figures/figures.ts';
import { place } from '../../paragraph/figures/rounding.ts';
import { converted } from '../../paragraph/figures/units.ts';
import { ParagraphMemo } from '../../paragraph/paragraph-memo.ts';
import type { Reading } from '../../paragraph/reading.ts';
import { isByTheWay, isLabel } from '../computed/computed.ts';
import type { DraftReading } from '../draft.ts';
import { asPercent, type Hypothesis, holds } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity, quantitiesOf, stem } from '../quantities.ts';
import { isScaleSlip, isSlipOf } from '../slips.ts';

/** A sentence of the story with its figures; headlines, captions and tables are no part of the telling. */
export interface Line {
  readonly quantities: readonly Quantity[];
}

const ownLines = new ParagraphMemo((reading): readonly Line[] => {
  const { kind } = reading.prose;
  if (kind !== 'body' && kind !== 'list-item' && kind !== 'block-quote') return [];
  const all = quantitiesOf.of(reading);
  return reading.sentences.map((_, sentence) => ({ quantities: all.filter((q) => q.sentence === sentence) }));
});

/** The lines of a draft, and where those of each paragraph begin. */
export const linesOf = new Memo((draft: DraftReading): { readonly lines: readonly Line[]; readonly starts: readonly number[] } => {
  const lines: Line[] = [];
  const starts = draft.readings.map((reading) => {
    const start = lines.length;
    for (const line of ownLines.of(reading)) lines.push(line);
    return start;
  });
  return { lines, starts };
});

/** How many lines a paragraph has. */
export const lineCount = (reading: Reading): number => ownLines.of(reading).length;

/** The figures about one of them. */
export interface Around {
  /** All that may be counted in, by nearness: its own sentence, the ones beside it, those further up. */
  readonly own: readonly Quantity[];
  readonly before: readonly Quantity[];
  readonly earlier: readonly Quantity[];
  readonly after: readonly Quantity[];
  /** The last dozen sentences, for what the same verb says was done. */
  readonly wide: () => readonly Quantity[];
  /** The sentence before the figure, in small letters, other figures as marks. */
  readonly lead: string;
  readonly tail: string;
}

export const EARLIER = 4;

const PEOPLE =
  /^(?:person|man|woman|child|boy|girl|worker|employee|patient|passenger|pupil|student|resident|voter|member|player|survivor|body|family|home|household|house|dead|injured|nurse|doctor|councillor|trustee|crew|trader|hous|runner|starter|finisher|job|post|staff|sailor|guest|refugee|migrant|fan|driver|officer|soldier|teacher|farmer|candidate|applicant|tenant|customer|visitor|walker|prisoner|inmate|victim|casualty|protester|suspect|survivor|place|applicant)$/;

/** Amounts, and counts that name nothing. */
export const isAmount = (q: Quantity): boolean => {
  const { kind } = q.figure;
  return (
    (kind === 'count' || kind === 'money' || (kind === 'measure' && q.figure.measure?.dimension !== 'temperature')) &&
    !isLabel(q) &&
    !isBareOne(q) &&
    !isScore(q)
  );
};
/** “45-15”, “six for 61”: the sides of a score. */
const isScore = ({ tail, lead, figure }: Quantity): boolean =>
  /^[-–]$/.test(tail) || /^[-–] ?$/.test(lead) || (figure.kind === 'count' && (/^ for $/.test(tail) || /^ for $/.test(lead)));
/** “the new one”, “one of them”: no number. */
export const isBareOne = ({ figure }: Quantity): boolean => figure.kind === 'count' && /^one$/i.test(figure.written);
const TIME = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|time|night|morning|season|summer|winter)$/;
/** “The 40-minute journey” too. */
export const isTime = ({ noun, tail }: Quantity): boolean => TIME.test(noun) || tail.startsWith('-minute ');

/** A figure in the unit of another: centimetres as metres, the bare number of a pair. */
export function inUnit(q: Quantity, result: Quantity): Quantity | undefined {
  if (alike(q, result)) return q;
  const [from, to] = [q.figure.measure, result.figure.measure];
  if (from && to && from.dimension === to.dimension && from.dimension !== 'temperature') {
    const [value] = converted(q.figure.value, from, to);
    const [step] = converted(q.figure.step, from, to);
    return value && step && { ...q, figure: { ...q.figure, unit: to.id, measure: to, value, step } };
  }
  return /^\d/.test(q.figure.written) ? inUnitOf(q, result) : undefined;
}

/** What may be added to or taken from the result's like. */
export const operands = (all: readonly Quantity[], result: Quantity): Quantity[] =>
  all
    .filter((q) => q !== result && isAmount(q) && (isTime(q) === isTime(result) || isBareAfterTime(q)) && !isByTheWay(q, result))
    .flatMap((q) => inUnit(q, result) ?? []);

/** In brackets stands what a figure is in another unit. */
export const isAside = (q: Quantity): boolean =>
  /\($/.test(q.shape.slice(Math.max(0, q.start - 1), q.start)) ||
  /\((?:about|some|nearly|almost|just|over|under) $/.test(q.shape.slice(Math.max(0, q.start - 8), q.start));

/** “From 14 minutes to nine”. */
const isBareAfterTime = (q: Quantity): boolean =>
  q.noun === '' &&
  q.figure.kind === 'count' &&
  /^ (?:second|minute|hour|day|week|month|year)s? to $/.test(q.lead.slice(-12).replace(/^\S*/, ''));

/** What a figure counts, where the word is a plural: of “1,310 last year” and “73 dropped out” nothing is known. */
export function thing(q: Quantity): string {
  if (q.noun === '') return '';
  for (const [word] of q.tail.slice(0, 80).matchAll(/[\p{L}'’-]+/gu))
    if (stem(word) === q.noun) return word === q.noun && !PEOPLE.test(word) ? '' : q.noun;
  return '';
}

export const kin = (a: string, b: string): boolean => a === '' || b === '' || a === b || (PEOPLE.test(a) && PEOPLE.test(b));

/** Can the figures count one thing? Those that name it must name the same. */
export function sameThing(all: readonly Quantity[]): boolean {
  for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) if (!kin(thing(all[i]!), thing(all[j]!))) return false;
  return true;
}

export const digits = (figure: Figure): number => figure.written.replace(/\D/g, '').replace(/0+$/, '').length;
/** Numbers so long that an accident does not bring them near each other. */
export const isLong = (figure: Figure): boolean => digits(figure) >= 3;

const ratio = (figure: Figure, value: Exact): number =>
  toNumber(figure.kind === 'fraction' ? asPercent(figure) : figure.value) / toNumber(value);
export const isPlausible = (figure: Figure, { value, exactly }: Hypothesis): boolean => {
  const r = value.n > 0n ? ratio(figure, value) : 0;
  return (r > 0.38 && r < 2.6) || (!exactly && isScaleSlip(figure, value));
};

/** Ways to work a figure out, the likeliest first. */
export interface Tier {
  readonly hypotheses: readonly Hypothesis[];
  /** The words leave no other reading, so that any difference is worth asking about. */
  readonly told: boolean;
  /** Short numbers a slip apart are worth asking about too, and figures that a slip in one they come from would explain. */
  readonly close?: boolean;
  /** The words say so outright: other sums that come to the same are chance. */
  readonly alone?: boolean;
}
export interface Look {
  readonly tiers: readonly Tier[];
  /** Sums that nothing speaks for: good to agree with. */
  readonly agreeing: readonly Hypothesis[];
}

/** The one that the figure contradicts; undefined where any agrees or several disagree. */
export function contradicted(figure: Figure, tiers: readonly Tier[], agreeing: readonly Hypothesis[]): Hypothesis | undefined {
  const alone = tiers.find((tier) => tier.alone && tier.hypotheses.length > 0)?.hypotheses;
  if (alone) return alone.some((h) => holds(h, figure)) ? undefined : only(alone);
  const isBound = figure.hedge === 'above' || figure.hedge === 'below';
  const all = tiers.flatMap(({ hypotheses }) => hypotheses);
  if ([...all, ...agreeing].some((h) => holds(h, figure))) return undefined;
  for (const tier of tiers) {
    // “More than 40” was not worked out to the last one; what is told outright must still lie on its side.
    if (isBound && !tier.told) continue;
    const one = likeliest(figure, tier);
    if (one) return one;
    if (tier.told && tier.hypotheses.some((h) => isPlausible(figure, h))) return undefined;
  }
  return undefined;
}

/** The one sum of a tier that the figure is a slip away from, or that the words leave. */
function likeliest(figure: Figure, { hypotheses, told, close }: Tier): Hypothesis | undefined {
  // “About 12 men and nine women, 22 in all” may well be.
  const isRough = (h: Hypothesis) =>
    h.exactly === true && h.operands.some(({ figure: one }) => one.kind === 'count' && isRoughly(one, h.value));
  /** “Some 340” hides tens at most. */
  const isRoughly = (one: Figure, value: Exact) =>
    one.hedge !== '' &&
    (one.hedge !== 'about' || compare(magnitude(minus(value, figure.value)), place(one)) < 0 || compare(one.value, { n: 100n, d: 1n }) < 0);
  const near = hypotheses.filter((h) => isPlausible(figure, h) && !isRough(h));
  const asks = told || close === true;
  const slips = asks || isLong(figure) ? near.filter((h) => isSlipOf(figure, h.value) || isScaleSlip(figure, h.value)) : [];
  return only(slips) ?? (asks ? only(hypotheses.filter(isSlippedOperand)) : undefined) ?? (told ? only(near) : undefined);
}

/** Would a slip in a long figure that it comes from explain it? */
const isSlippedOperand = ({ operands: all, solutions }: Hypothesis): boolean =>
  all.some(({ figure }, i) => {
    const right = solutions[i];
    if (right === undefined || right.n <= 0n || !isLong(figure)) return false;
    const ratio = toNumber(figure.value) / toNumber(right);
    return ratio > 0.4 && ratio < 2.5 && isSlipOf(figure, right);
  });

export function only(all: readonly Hypothesis[]): Hypothesis | undefined {
  const [first] = all;
  return first && all.every((h) => compare(h.value, first.value) === 0) ? first : undefined;
}

export function pairs(all: readonly Quantity[], make: (a: Quantity, b: Quantity) => Hypothesis | undefined): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const one = make(all[i]!, all[j]!);
      if (one) found.push(one);
    }
  return found;
}
