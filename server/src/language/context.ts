// What stands around each word of a paragraph, as numbers that features are made of. Signs between words count as words.
import { withLetterRanges } from '../performance/unicode-ranges.ts';
import { type InternedWord, WordMemo } from '../performance/word-interner.ts';
import { hashOfText } from './hash.ts';
import { TAG, type WordForm } from './lexicon.ts';
import { formOf } from './tags.ts';

/** A word as the reading has it. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly known: InternedWord;
}

/** The words and signs of a paragraph, in order. The arrays begin and end with three edges. */
export interface Context {
  readonly length: number;
  /** What tells a word from others; rare ones count by their kind. */
  readonly words: Int32Array;
  /** What words with the same parts of speech share. */
  readonly kinds: Int32Array;
  /** How it is written: 0 in small letters, 1 with a capital inside a sentence, 2 with one at its beginning, 3 in capitals. */
  readonly shapes: Uint8Array;
  /** Which word of the paragraph it is, −1 for signs and edges. */
  readonly places: Int32Array;
}

export const EDGES = 3;
const EDGE = hashOfText('<edge>');
const KIND = Object.fromEntries(
  ['name', 'capitals', 'number', 'year', 'possessive', "name's", 'ing', 'ed', 's', 'ly', 'er', 'other', 'mixed'].map((kind) => [
    kind,
    hashOfText(`<${kind}>`),
  ]),
) as Readonly<Record<string, number>>;
/** Words met less often say no more than their kind: log 2 of how often. */
const RARE = 4;
const POSSESSIVE = withLetterRanges(/^(?!(?:it|he|she|that|there|here|what|who|where|how|when|why|let)['’])\p{L}.*['’]s$/iu);

const signHashes = new Map<string, number>();
function signHash(sign: string): number {
  let hash = signHashes.get(sign);
  if (hash === undefined) signHashes.set(sign, (hash = hashOfText(sign)));
  return hash;
}

const STOPS = new Set(['.', '!', '?', '“', '"', '‘', ':', '”'].map(hashOfText));
const isName = (form: WordForm): boolean => form.often === 0 || (form.tags.includes(TAG.NNP) && form.often < 12);

/** Reads the words around each word. */
export function contextOf(text: string, written: readonly Written[]): Context {
  const room = written.length * 2 + 2 * EDGES + 2;
  const words = new Int32Array(room).fill(EDGE);
  const kinds = new Int32Array(room).fill(EDGE);
  const shapes = new Uint8Array(room);
  const places = new Int32Array(room).fill(-1);
  let length = EDGES;
  let at = 0;
  for (let i = 0; i <= written.length; i++) {
    const word = written[i];
    const start = word ? word.start : text.length;
    const sign = start - at === 1 && text.charCodeAt(at) === 32 ? '' : text.slice(at, start).trim();
    if (sign !== '') {
      words[length] = kinds[length] = signHash(sign[0]!);
      length++;
    }
    if (!word) break;
    const begins = length === EDGES || STOPS.has(words[length - 1]!);
    const one = (begins ? first : inside).of(word)!;
    words[length] = one.word;
    kinds[length] = one.kind;
    shapes[length] = one.shape;
    places[length++] = i;
    at = word.end;
  }
  return { length, words, kinds, shapes, places };
}

interface Known {
  readonly word: number;
  readonly kind: number;
  readonly shape: number;
}

/** What is known of a word at the beginning of a sentence and inside one. */
const first = new WordMemo<Known | undefined>(undefined, ({ text }) => knownOf(text, true));
const inside = new WordMemo<Known | undefined>(undefined, ({ text }) => knownOf(text, false));

function knownOf(text: string, begins: boolean): Known {
  if (text.length > 2 && POSSESSIVE.test(text))
    return { kind: /^\p{Lu}/u.test(text) ? KIND["name's"]! : KIND['possessive']!, word: KIND['possessive']!, shape: 0 };
  const form = formOf(text);
  const shape = form.shape === 3 && text.length > 1 ? 3 : form.shape === 2 || form.shape === 3 ? (begins ? 2 : 1) : 0;
  const kind = kindOf(text, form, shape);
  return { kind, word: form.often < RARE || kind === KIND['name'] ? kind : form.hash, shape };
}

function kindOf(word: string, form: WordForm, shape: number): number {
  const { norm } = form;
  if (form.shape === 5) return norm === '1999' ? KIND['year']! : KIND['number']!;
  if (form.shape === 4 || form.shape === 6) return KIND['mixed']!;
  if (shape === 3 && form.often < 12) return KIND['capitals']!;
  if (shape === 1 && word.length > 1 && isName(form)) return KIND['name']!;
  if (form.often > 0) return form.kind;
  if (shape === 2) return KIND['name']!;
  const ending = /(ing|ed|s|ly|er)$/.exec(norm)?.[1];
  return KIND[ending ?? 'other']!;
}

/** How many things are asked about a place. */
export const ASKED = 41;

/** The first things asked say most: they alone can show that nothing is wrong. */
export const ASKED_FIRST = 6;

/** What is asked about a place, between what stands at `left` and at `right`, whatever stands there now. */
export function askedOf(context: Context, left: number, right: number, shape: number, into: Int32Array): void {
  askFirst(context, left, right, into);
  askRest(context, left, right, shape, into);
}

export function askFirst({ words, kinds }: Context, left: number, right: number, into: Int32Array): void {
  const [l1, r1] = [words[left]!, words[right]!];
  const [kl1, kr1] = [kinds[left]!, kinds[right]!];
  into[0] = pair(1, l1, r1);
  into[1] = pair(2, kl1, kr1);
  into[2] = pair(3, kl1, r1);
  into[3] = pair(4, l1, kr1);
  into[4] = single(5, l1);
  into[5] = single(6, r1);
}

export function askRest({ words, kinds }: Context, left: number, right: number, shape: number, into: Int32Array): void {
  const [l1, l2, l3] = [words[left]!, words[left - 1]!, words[left - 2]!];
  const [r1, r2, r3] = [words[right]!, words[right + 1]!, words[right + 2]!];
  const [kl1, kl2, kl3] = [kinds[left]!, kinds[left - 1]!, kinds[left - 2]!];
  const [kr1, kr2, kr3] = [kinds[right]!, kinds[right + 1]!, kinds[right + 2]!];
  into[6] = single(7, l2);
  into[7] = single(8, r2);
  into[8] = single(9, l3);
  into[9] = single(10, r3);
  into[10] = single(11, kl1);
  into[11] = single(12, kr1);
  into[12] = single(13, kl2);
  into[13] = single(14, kr2);
  into[14] = pair(15, l2, l1);
  into[15] = pair(16, r1, r2);
  into[16] = pair(17, kl2, kl1);
  into[17] = pair(18, kr1, kr2);
  into[18] = pair(19, l2, r1);
  into[19] = pair(20, l1, r2);
  into[20] = pair(21, pair(0, kl2, kl1), kr1);
  into[21] = pair(22, kl1, pair(0, kr1, kr2));
  into[22] = pair(23, kl2, l1);
  into[23] = pair(24, r1, kr2);
  into[24] = pair(25, pair(0, l2, l1), r1);
  into[25] = pair(26, l1, pair(0, r1, r2));
  into[26] = single(27, shape);
  into[27] = pair(28, kr1, pair(0, kr2, kr3));
  into[28] = pair(29, pair(0, kl1, kr1), pair(0, kr2, kr3));
  into[29] = pair(30, pair(0, kl2, kl1), pair(0, kr1, kr2));
  into[30] = pair(31, pair(0, kl3, kl2), l1);
  askAround(words, left, right, into);
}

/** The words further off tell what is spoken of, wherever they stand: a school has a principal. */
function askAround(words: Int32Array, left: number, right: number, into: Int32Array): void {
  for (let i = 0; i < AROUND; i++) {
    const [before, after] = [left - 3 - i, right + 3 + i];
    into[ASKED_NEAR + 2 * i] = single(32, before < 0 ? EDGE : words[before]!);
    into[ASKED_NEAR + 2 * i + 1] = single(32, after < words.length ? words[after]! : EDGE);
  }
}
const ASKED_NEAR = 31;
const AROUND = 5;

const single = (number: number, hash: number): number => scramble(hash ^ Math.imul(number, 0x9e3779b1));
const pair = (number: number, first: number, second: number): number =>
  scramble(Math.imul(first, 0x2c1b3c6d) ^ second ^ Math.imul(number, 0x9e3779b1));

function scramble(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return once ^ (once >>> 14);
}
