// Words with a capital that stand once in a draft, a letter away from one that the draft has and everybody knows.
import { formOf } from '../../language/tags.ts';
import { WordMemo } from '../../performance/word-interner.ts';
import { nearKeys } from '../paragraph/names/near-names.ts';
import { kindsOf } from '../paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import { costOf } from '../paragraph/typos/slip-cost.ts';
import { isKnown } from '../paragraph/typos/spelling.ts';

export interface NearName {
  /** As the draft has it elsewhere. */
  readonly name: string;
  readonly likely: boolean;
}

/** A word with a capital, possessive ending left out, that is a word or a name that everybody knows. */
const knownCapital = new WordMemo<string | undefined>(undefined, ({ text }) => {
  if (!/^[A-Z][a-z]{3,20}(?:['’]s)?$/.test(text)) return undefined;
  const name = text.replace(/['’]s$/, '');
  return formOf(name).often >= LEAST_OFTEN || kindsOf(name) !== 0 || isKnown(name.toLowerCase(), undefined) ? name : undefined;
});
const LEAST_OFTEN = 3;
/** One slip, of whatever kind. */
const ONE_SLIP = 1.75;
/** A slip of the fingers; names differ by other letters too. */
const FINGERS = 1.1;

/** For each of some strange words the known one that it is a slip away from. */
export function namesNear(strange: readonly string[], readings: readonly Reading[]): ReadonlyMap<string, NearName> {
  const byKey = new Map<string, string[]>();
  for (const word of strange) for (const key of new Set(nearKeys(word))) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  const found = new Map<string, Twin>();
  for (const [name, times] of timesOf(readings))
    for (const key of nearKeys(name)) for (const word of byKey.get(key) ?? []) compare(word, name, times, found);
  return found;
}

type Twin = NearName & { readonly cost: number };

function timesOf(readings: readonly Reading[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const reading of readings) for (const name of knownCapitals.of(reading)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

const knownCapitals = new ParagraphMemo(({ words }): readonly string[] =>
  words.map((word) => knownCapital.of(word)).filter((name) => name !== undefined),
);

/** Keeps the name as the word's twin, where it is the nearest so far. */
function compare(word: string, name: string, times: number, found: Map<string, Twin>): void {
  const lower = name.toLowerCase();
  const cost = costOf(word, lower);
  if (cost > ONE_SLIP || cost === 0 || isForm(word, lower) || cost >= (found.get(word)?.cost ?? ONE_SLIP + 1)) return;
  // “Mr Jain” is no “Rain”: a word that everybody knows, with another initial.
  if (word[0] !== lower[0] && isKnown(lower, undefined)) return;
  found.set(word, { name, cost, likely: times > 1 && word.length > 5 && cost <= FINGERS && word[0] === lower[0] });
}

/** “Clintons”, “Maria” and “Mario”: another form or another name, not a slip. */
const isForm = (one: string, other: string): boolean =>
  one === `${other}s` ||
  other === `${one}s` ||
  one.slice(0, -1) === other.slice(0, -1) ||
  one.slice(0, -1) === other ||
  one === other.slice(0, -1);
