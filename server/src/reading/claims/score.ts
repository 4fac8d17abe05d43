import { claimsModel } from '../data/claims-model.ts';
import { claimFeatures, claimTokens } from './features.ts';

/** The characters that weights and groups are written in, the lowest weight first; none of them needs escaping in a template literal. */
export const DIGITS = '()*+,-./0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz|~';

/** A word's or feature's digit, and for a word its group above that. */
let packed: Map<string, number> | undefined;

const BASE = 128;

/** Unpacks the model: a few milliseconds, once. */
function unpack(): Map<string, number> {
  const values = new Int8Array(BASE);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const all = new Map<string, number>();
  const read = (text: string, separator: string, group: number) => {
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf(separator, start);
      const end = next < 0 ? text.length : next;
      all.set(text.slice(start, end - 1), group * BASE + values[text.charCodeAt(end - 1)]!);
      start = end + 1;
    }
  };
  claimsModel.words.split('\n').forEach((line, group) => {
    read(line, ' ', group + 1);
  });
  read(claimsModel.features, '\n', 0);
  return all;
}

/** What a group of like words is called in the names of features: short, and in ASCII so that strings stay small. */
export const groupName = (group: number): string => group.toString(36);

let groupNames: string[] | undefined;

function groupOf(word: string): string {
  const found = packed!.get(word);
  if (found === undefined || found < BASE) return '?';
  groupNames ??= Array.from({ length: BASE * 4 }, (_, group) => groupName(group));
  return groupNames[Math.floor(found / BASE) - 1]!;
}

/** How sure the scorer is that a fact-checker would want to check the sentence: 0 to 1, calibrated on debate sentences. */
export function scoreSentence(sentence: string): number {
  packed ??= unpack();
  const middle = (DIGITS.length - 1) / 2;
  let sum = 0;
  for (const [feature, value] of claimFeatures(claimTokens(sentence), groupOf)) {
    const found = packed.get(feature);
    if (found !== undefined) sum += ((found % BASE) - middle) * value;
  }
  return 1 / (1 + Math.exp(-claimsModel.bias - (sum * claimsModel.largest) / middle));
}
