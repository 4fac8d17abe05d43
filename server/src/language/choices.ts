// Which word fits between the words around a place, by a sparse logistic model learnt from news copy (scripts/learn-choices.ts).
import { ASKED, ASKED_FIRST, askFirst, askRest, type Context } from './context.ts';
import data from './data/choices.json' with { type: 'json' };
import { hashOfText } from './hash.ts';
import { levelValues } from './packed.ts';

export type { Context } from './context.ts';

/** Another word than the one that stands somewhere, and by how much it fits better than it must to be said. */
export interface Better {
  readonly word: string;
  /** How much better it fits than the word that stands there: a logarithm of odds. */
  readonly margin: number;
  /** What else fits nearly as well. */
  readonly also: readonly string[];
}

/** A word that may be the wrong one: its number in the model, and what it is taken for. */
interface Known {
  readonly number: number;
  /** Where the first things asked say more for it than this, it is right. */
  readonly sure: number;
  readonly others: readonly { readonly number: number; readonly least: number }[];
}

const HIGH_BITS = 18;
const LOW_BITS = 5;
/** Where the first things asked show the word to be right by so much, the others are not asked. */
const SURE = -2.5;

const { words, biases } = data;
const hashes = Int32Array.from(words, (word) => hashOfText(`=${word}`));
const values = levelValues(data.most);
const { entries } = data;
/** Where the entries of a bucket begin. */
const starts = startsOf(data.counts);
const numbers = new Map(words.map((word, number) => [word, number]));
const known = readPairs(data.pairs);
const asked = new Int32Array(ASKED);

function startsOf(counts: string): Uint32Array {
  const found = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) found[i + 1] = found[i]! + counts.charCodeAt(i) - 48;
  return found;
}

/** “their 3.1 there:1.2 they're:2|…”: a word, what is sure, and what it is taken for with the least margin to be said. */
function readPairs(pairs: string): Map<string, Known> {
  return new Map(
    pairs.split('|').map((line): [string, Known] => {
      const [word, sure, ...others] = line.split(' ');
      return [
        word!,
        {
          number: numbers.get(word!) ?? numbers.get('*')!,
          sure: Number(sure),
          others: others.map((other) => {
            const [name, least] = other.split(':');
            return { number: numbers.get(name!)!, least: Number(least) };
          }),
        },
      ];
    }),
  );
}

/** The weight of a thing asked, for a choice. */
function weight(feature: number, choice: number): number {
  const key = Math.imul(feature ^ hashes[choice]!, 0x85ebca6b) >>> (32 - HIGH_BITS - LOW_BITS);
  const bucket = key >>> LOW_BITS;
  const low = (key & ((1 << LOW_BITS) - 1)) + 48;
  for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++)
    if (entries.charCodeAt(2 * at) === low) return values[entries.charCodeAt(2 * at + 1)]!;
  return 0;
}

function sum(choice: number, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all += weight(asked[i]!, choice);
  return all;
}

/** Is a word, in small letters and with a straight apostrophe, one of those that are taken for others? */
export const isConfusable = (word: string): boolean => known.has(word);

export { contextOf } from './context.ts';

/** At the beginning of a sentence much is elliptic, so only these are judged there; a capital elsewhere makes a name. */
const JUDGED_FIRST =
  /^(?:their|there|they're|its|it's|your|you're|whose|who's|were|where|then|than|form|too|here|hear|no|know|though|through|an)$/;

/** What falls short of what must be said by less may still be true, if the draft shows it. */
const LEAST = -1;
const NEARLY = -1.5;

/** The word that fits better at a place than the one that stands there, where that is as good as certain, or nearly (a margin below nothing). */
export function betterAt(context: Context, at: number, word: string): Better | undefined {
  const { number, sure, others } = known.get(word)!;
  const shape = context.shapes[at]!;
  if (shape !== 0 && !(shape === 2 && JUDGED_FIRST.test(word))) return undefined;
  askFirst(context, at - 1, at + 1, asked);
  const right = sum(number, 0, ASKED_FIRST);
  if (right > sure) return undefined;
  const first = biases[number]! + right;
  let own: number | undefined;
  let best: { word: string; margin: number } | undefined;
  const also: string[] = [];
  for (const other of others) {
    const start = biases[other.number]! + sum(other.number, 0, ASKED_FIRST);
    if (start - first < SURE) continue;
    if (own === undefined) {
      askRest(context, at - 1, at + 1, context.shapes[at]!, asked);
      own = first + sum(number, ASKED_FIRST, ASKED);
    }
    const margin = start + sum(other.number, ASKED_FIRST, ASKED) - own - other.least;
    if (margin <= NEARLY || other.number === NOTHING) continue;
    const name = nameOf(other.number);
    also.push(name);
    if (margin > (best?.margin ?? LEAST)) best = { word: name, margin };
  }
  return best && { ...best, also: also.filter((word) => word !== best.word) };
}

/** How well a word fits at a place, to be held against other words there; undefined for a word that was not learnt. */
export function fitAt(context: Context, at: number, word: string): number | undefined {
  const number = numbers.get(word);
  if (number === undefined) return undefined;
  askFirst(context, at - 1, at + 1, asked);
  askRest(context, at - 1, at + 1, context.shapes[at]!, asked);
  return biases[number]! + sum(number, 0, ASKED);
}

const NOTHING = 0;
const nameOf = (number: number): string => (number === NOTHING ? '' : words[number]!);

/** How much better a small word fits between a word and the one at `at` than nothing does. */
export function missingMargin(context: Context, at: number, word: string): number {
  askFirst(context, at - 1, at, asked);
  askRest(context, at - 1, at, 0, asked);
  const number = numbers.get(word)!;
  return biases[number]! + sum(number, 0, ASKED) - biases[NOTHING]! - sum(NOTHING, 0, ASKED);
}
