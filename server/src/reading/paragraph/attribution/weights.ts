// The learnt weights of attributions, packed as a tree.
import data from '../../data/attribution-weights.json' with { type: 'json' };
import { ROOT, type Tree, unpack } from './packing.ts';

/**
 * A feature is a short path of words: “v”, “say”, “past” is what the past tense of “say” speaks for. All paths are one tree, and
 * a feature's number is the node that its path ends at, so that what features begin with alike is looked up once.
 */
export type Feature = number;

/** What no path that was trained has: nothing speaks for it, and nothing follows it. */
const UNKNOWN = 0;

let tree: Tree | undefined;
const trained = (): Tree => (tree ??= unpack(data.weights));

/** While training every path is a feature. */
export interface Learning {
  /** Each feature's path. */
  readonly names: (readonly string[])[];
  /** What the features weigh so far: what was said is ended by them before candidates are judged. */
  weights: ReadonlyMap<Feature, number>;
  readonly words: string[];
  readonly numbers: Map<string, number>;
  readonly steps: Map<number, Feature>;
}

let learning: Learning | undefined;

/** From now on every path is a feature: for scripts/train-attributions.ts. */
export function learn(): Learning {
  learning = { names: [[], []], weights: new Map(), words: [''], numbers: new Map(), steps: new Map() };
  return learning;
}

function newSymbol({ words, numbers }: Learning, word: string): number {
  let found = numbers.get(word);
  if (found === undefined) numbers.set(word, (found = words.push(word) - 1));
  return found;
}

function newStep({ steps, names, words }: Learning, feature: Feature, word: number): Feature {
  const key = feature * 0x10000 + word;
  let found = steps.get(key);
  if (found === undefined) steps.set(key, (found = names.push([...names[feature]!, words[word]!]) - 1));
  return found;
}

/** The number of a word in paths. */
export const symbol = (word: string): number => (learning ? newSymbol(learning, word) : (trained().words.get(word) ?? UNKNOWN));

/** The feature whose path goes on from another's with a word, by the word's number. */
export function step(feature: Feature, word: number): Feature {
  if (learning) return newStep(learning, feature, word);
  if (feature === UNKNOWN || word === UNKNOWN) return UNKNOWN;
  const { first, word: words } = trained();
  let low = first[feature]!;
  const end = first[feature + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word ? low : UNKNOWN;
}

/** The feature of a path of up to three words. */
export function feature(kind: string, a?: string, b?: string): Feature {
  let found = step(ROOT, symbol(kind));
  if (a !== undefined) found = step(found, symbol(a));
  return b === undefined ? found : step(found, symbol(b));
}

/** The numbers of some words that do not change, worked out when first asked for. */
export function symbols(words: readonly string[]): (at: number) => number {
  let numbers: readonly number[] | undefined;
  return (at) => (numbers ??= words.map(symbol))[at]!;
}

/** Features that others begin with, or that stand alone, worked out when first asked for. */
export function features<const K extends string>(kinds: Readonly<Record<K, string>>): () => Readonly<Record<K, Feature>> {
  let found: Record<K, Feature> | undefined;
  return () => {
    if (!found) {
      found = { ...kinds } as unknown as Record<K, Feature>;
      for (const kind in kinds) found[kind] = feature(kinds[kind]);
    }
    return found;
  };
}

/** The sum of the features' weights, and of a bias that is one too; above zero speaks for. */
export function weigh(bias: Feature, features: readonly Feature[]): number {
  if (learning) return features.reduce((sum, one) => sum + learntWeight(one), learntWeight(bias));
  const { weight } = trained();
  let sum = weight[bias]!;
  for (let i = 0; i < features.length; i++) sum += weight[features[i]!]!;
  return sum;
}

const learntWeight = (one: Feature): number => learning?.weights.get(one) ?? 0;

/** Above this a candidate is taken for an attribution: where precision and recall of the attributed words are both served. */
export const LIKELY = 0.35;
/** A quotation in what was said speaks for a doubtful cue. */
export const LIKELY_WITH_QUOTATION = 0.2;
/** The sum that a likelihood comes from, or a little less: sums in another order differ in their last digits. */
const sumOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood)) - 1e-6;
const ENOUGH = sumOf(LIKELY);
const ENOUGH_WITH_QUOTATION = sumOf(LIKELY_WITH_QUOTATION);

/**
 * Is a candidate with these features too unlikely for what is not known yet, which adds `most`, to help it? Every third is, and need
 * not be read to its end.
 */
export const isHopeless = (features: readonly Feature[], most: number, quotes: boolean): boolean =>
  learning === undefined && weigh(bias(), features) + most < (quotes ? ENOUGH_WITH_QUOTATION : ENOUGH);

let knownBias: Feature | undefined;
const bias = (): Feature => (knownBias ??= feature('bias'));

/** What a feature weighs. */
export const weightOf = (one: Feature): number => weigh(one, NONE);
const NONE: readonly Feature[] = [];

/** How likely a candidate is an attribution, from 0 to 1. */
export const likelihood = ({ features }: { readonly features: readonly Feature[] }): number => 1 / (1 + Math.exp(-weigh(bias(), features)));
