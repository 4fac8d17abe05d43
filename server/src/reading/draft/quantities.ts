// The quantities of a draft: every figure with what it counts, its sentence, the words about it and its part in the sentence.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { compare, type Exact, times } from '../paragraph/figures/exact.ts';
import type { Figure } from '../paragraph/figures/figures.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import { isQuoted } from '../paragraph/quoted.ts';
import type { Reading } from '../paragraph/reading.ts';

/** What a figure does in its sentence, as far as the words beside it tell. */
export type Role = 'total' | 'rest' | 'difference' | 'average' | 'change' | 'from' | 'share' | 'score' | 'rank' | '';

/** A figure as the draft's record keeps it. Offsets are the paragraph's prose's. */
export interface Quantity extends Span {
  readonly figure: Figure;
  readonly reading: Reading;
  /** Which sentence of the paragraph. */
  readonly sentence: number;
  /** What is counted, the head noun in small letters without its plural ending: “patient”. Empty where the text leaves it out. */
  readonly noun: string;
  /** The words between the number and the noun, in small letters. */
  readonly modifiers: readonly string[];
  /** The words before it, from the figure before or the sentence's start, in small letters, without a hedge or an article at the end. */
  readonly lead: string;
  /** The words after it, up to the next figure or the sentence's end, in small letters. */
  readonly tail: string;
  /** The paragraph in small letters with each figure as marks of its kind, see FigureText. */
  readonly shape: string;
  readonly quoted: boolean;
  readonly role: Role;
}

export type PlacedQuantity = Quantity & { readonly paragraph: number };

const HEDGE_OR_ARTICLE = withLetterRanges(
  /(?:^|(?<=[^\p{L}]))(?:about|around|roughly|approximately|some|nearly|almost|just|over|under|more than|a (?:little|bit|shade|touch|fraction)(?= (?:over|under|more|less|above|below|short))|slightly|somewhat|well(?= (?:over|under|above|below))|not quite|barely|fully|getting on for|close on|short of|above|below|less than|fewer than|at least|at most|up to|as (?:many|much|few|little) as|a further|an?|another|only|the|its|their|his|her|our|my|your|exactly|well|an estimated|close to|or so)\s+$/u,
);

/** Words that end a noun phrase, or cannot be the head of one. */
const STOPS = new Set(
  'of in on at to for from by with and or but who whom which that were was are is be been had have has having would will could can may might should said says as than after before when while where if because since until during over under into out up down off per a an the this these those it they he she we you i his her its their our not no did do does more fewer less each came went got left made took so then now again ago later earlier still also'.split(
    ' ',
  ),
);
const PLURALS_WITHOUT_S = new Set('people men women children police sheep cattle fish staff crew aircraft data media criteria'.split(' '));

/** The stem two forms of a noun share: “cases” and “case”, “companies” and “company”. */
export function stem(word: string): string {
  if (word === 'people' || word === 'persons') return 'person';
  if (word === 'children') return 'child';
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** The noun after a number, with the words between: “15 anti-tank mines” → “mine”, [“anti-tank”]. */
function counted(tail: string): { noun: string; modifiers: string[] } {
  const words: string[] = [];
  const matcher = /[ -](?:(?<word>[\p{L}][\p{L}'’-]*)|[“"‘])/uy;
  for (let match = matcher.exec(tail); match?.groups?.word && words.length < 6; match = matcher.exec(tail)) {
    const { word } = match.groups;
    if (STOPS.has(word) || (words.length === 0 && (word === 'last' || word === 'next'))) break;
    words.push(word);
    if (isPlural(word)) break;
  }
  // Without a plural the head is the last word before a participle: “12 crew drafted in”.
  if (words.length > 0 && !isPlural(words[words.length - 1]!)) {
    const participle = words.findIndex((word, i) => i > 0 && /(?:ed|ing)$/.test(word));
    if (participle > 0) words.length = participle;
  }
  // “The 560 caused by strikes”: nothing is counted but what was named before.
  if (words.length === 1 && PARTICIPLE.test(words[0]!)) words.pop();
  const noun = words.pop();
  return { noun: noun === undefined ? '' : stem(noun.replace(/['’]s$/, '')), modifiers: words };
}

const PARTICIPLE =
  /^(?!(?:wounded|injured|unemployed|disabled|accused|detained|retired|married|displaced|deceased|seed|weed|breed|speed|bed|shed|need|deed|feed)$)\p{L}+ed$/u;

const isPlural = (word: string): boolean => PLURALS_WITHOUT_S.has(word) || (/[^su']s$/.test(word) && word.length > 3);

const ROLES: readonly (readonly [Role, 'lead' | 'tail', RegExp])[] = [
  ['from', 'lead', withLetterRanges(/\b(?:from|against|compared (?:with|to)|versus)(?: [\p{L}'-]+){0,2} ?$/u)],
  ['average', 'lead', /\b(?:average(?:s|d)?|averaging|mean|median)(?: of| price of| wait of)? ?$/],
  ['average', 'tail', withLetterRanges(/^(?: [\p{L}'-]+)? (?:each|apiece|a head|per (?:head|person|capita)|on average)\b/u)],
  ['change', 'lead', /\b(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease|cut|reduction|up|down|rose|fell|by)(?: of)? ?$/],
  ['total', 'lead', /\b(?:total(?:s|led|ling|ing)?(?: of)?|making|in all|altogether) ?$/],
  ['total', 'tail', withLetterRanges(/^(?: [\p{L}'-]+){0,3},? (?:in all|in total|altogether|all told|between them)\b/u)],
  ['difference', 'lead', /\b(?:margin|majority|difference|lead|gap) of ?$/],
  ['rest', 'lead', /\b(?:leaving|leaves|left|remaining|other|rest) ?$/],
];

/** The part of a figure in its sentence. */
function roleOf(figure: Figure, lead: string, tail: string): Role {
  if (figure.kind === 'ordinal') return 'rank';
  for (const [role, side, words] of ROLES) if (words.test(side === 'lead' ? lead : tail)) return role;
  return figure.kind === 'percent' || figure.kind === 'fraction' ? 'share' : '';
}

/** Takes hedges and articles off the end: “a rise of about the ” → “a rise of ”. */
function withoutHedge(lead: string): string {
  let text = lead;
  for (let i = 0; i < 4; i++) {
    const shorter = text.replace(HEDGE_OR_ARTICLE, '');
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

/** A sentence with more figures is no prose: a table without its lines, or noise. All would be held against all. */
const MOST_IN_SENTENCE = 40;

/** The quantities of a paragraph in order. */
export const quantitiesOf = new ParagraphMemo((reading: Reading): readonly Quantity[] => {
  const all = readQuantities(reading);
  if (all.length <= MOST_IN_SENTENCE) return all;
  const counts = new Map<number, number>();
  for (const { sentence } of all) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return all.filter(({ sentence }) => counts.get(sentence)! <= MOST_IN_SENTENCE);
});

function readQuantities(reading: Reading): readonly Quantity[] {
  const { figures, shape } = reading.figureText;
  if (figures.length === 0) return [];
  const lower = shape.toLowerCase().length === shape.length ? shape.toLowerCase() : shape;
  const { sentences } = reading;
  let nth = 0;
  return figures.map((figure, i) => {
    while (nth < sentences.length - 1 && sentences[nth + 1]!.start <= figure.start) nth++;
    const sentence = sentences[nth] ?? { start: 0, end: shape.length };
    const before = figures[i - 1];
    const after = figures[i + 1];
    const from = Math.max(sentence.start, before && before.end <= figure.start ? before.end : 0);
    const to = Math.min(sentence.end, after ? after.start : shape.length);
    const lead = withoutHedge(lower.slice(Math.min(from, figure.start), figure.start));
    const tail = lower.slice(figure.end, Math.max(to, figure.end));
    const { noun, modifiers } =
      figure.kind === 'count' || figure.kind === 'year' || figure.kind === 'ordinal' ? counted(tail) : { noun: '', modifiers: [] };
    const quoted = isQuoted(reading, figure);
    return {
      start: figure.start,
      end: figure.end,
      figure,
      reading,
      sentence: nth,
      noun,
      modifiers,
      lead,
      tail,
      shape: lower,
      quoted,
      role: roleOf(figure, lead, tail),
    };
  });
}

const isNumber = (figure: Figure): boolean => figure.kind === 'count' || figure.kind === 'year';

/** Do two quantities count in the same unit, so that they can be added and compared? */
export function alike(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.figure, b.figure];
  if (isNumber(x) && isNumber(y)) return true;
  return x.kind === y.kind && x.unit === y.unit && x.kind !== 'ordinal' && x.kind !== 'time';
}

/** Two that are written short: “from 40 to 50 per cent”, “five kilometres … to eight”. The bare number takes the other's unit and scale. */
export function inUnitOf(bare: Quantity, full: Quantity): Quantity | undefined {
  if (alike(bare, full)) {
    const { figure } = bare;
    const scale = full.figure.scale;
    // “3.45 to 1.35 billion”: one scale for both.
    if (figure.scale.n === 1n && scale.n > 100n && isNumber(figure) && compare(figure.value, { n: 1000n, d: 1n }) < 0 && bare.noun === '')
      return { ...bare, figure: { ...figure, value: times(figure.value, scale), step: times(figure.step, scale), scale } };
    return bare;
  }
  if (bare.figure.kind !== 'count' || bare.noun !== '' || /^one$/i.test(bare.figure.written)) return undefined;
  const { kind, unit, measure, scale } = full.figure;
  if (kind !== 'measure' && kind !== 'money' && kind !== 'percent') return undefined;
  const own: Exact = bare.figure.scale.n > 1n ? { n: 1n, d: 1n } : scale;
  const figure: Figure = {
    ...bare.figure,
    kind,
    unit,
    value: times(bare.figure.value, own),
    step: times(bare.figure.step, own),
    scale: times(bare.figure.scale, own),
    ...(measure ? { measure } : {}),
  };
  return { ...bare, figure };
}

/** Two amounts in one unit, where a measure's may be written with one of them only: “60 acres … which had 30”. */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | undefined {
  const [first, second] = [inUnitOf(a, b), inUnitOf(b, a)];
  if (first && second) return alike(first, second) ? [first, second] : undefined;
  // Also “58 per cent against 63”.
  const isFull = ({ figure }: Quantity) => figure.kind === 'measure' || figure.kind === 'percent';
  if (second && isFull(a)) return [a, second];
  return first && isFull(b) ? [first, b] : undefined;
}
