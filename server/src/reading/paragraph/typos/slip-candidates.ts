// The words of a paragraph that a look for slips stops at.
import { WordMemo } from '../../../performance/word-interner.ts';
import { PLURAL_VERBS, PLURAL_VERBS_BEFORE_OBJECT } from '../../data/typo-agreement.ts';
import { CONTRACTIONS, HOUSEHOLD, RARELY_WORDS, WITHOUT_APOSTROPHE } from '../../data/typo-contractions.ts';
import { CONFUSED, SLIPS, type Slip } from '../../data/typo-slips.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Reading } from '../reading.ts';

/** Why a look for slips stops at a word, as bits. */
export const STOP = {
  /** It begins what is listed in SLIPS. */
  slip: 1,
  /** It begins what is listed in CONFUSED. */
  confused: 1 << 1,
  /** A verb in the plural, or a noun that looks like one. */
  verb: 1 << 2,
  /** “A” or “an”. */
  article: 1 << 3,
  /** What is left of an ending that lost its apostrophe: “re”. */
  ending: 1 << 4,
  /** A contraction without its apostrophe: “dont”. */
  contraction: 1 << 5,
  /** A house, or what else a family has. */
  household: 1 << 6,
  /** It has an apostrophe or a hyphen inside, and is to be looked at by its parts. */
  joined: 1 << 7,
} as const;

/** The words of a paragraph that one look or another for slips stops at. */
export interface Stops {
  /** All their reasons. */
  readonly reasons: number;
  /** Where they stand among the paragraph's words. */
  readonly words: readonly number[];
  /** The reasons of each. */
  readonly why: readonly number[];
}

let table: Map<string, number> | undefined;

/** The reasons to stop at a word. */
const reasonsOf = new WordMemo(0, ({ lower }) => {
  table ??= tableOf();
  const joint = lower.search(JOINT);
  const reasons = table.get(lower) ?? 0;
  return joint < 0 ? reasons : reasons | STOP.joined | ((table.get(lower.slice(0, joint)) ?? 0) & STOP.household);
});
const JOINT = /[-'’‘ʼ‐‑]/;

function tableOf(): Map<string, number> {
  const made = new Map<string, number>();
  const add = (words: Iterable<string>, reason: number) => {
    for (const word of words) made.set(word, (made.get(word) ?? 0) | reason);
  };
  add(SLIPS.map(firstWord), STOP.slip);
  add(CONFUSED.map(firstWord), STOP.confused);
  add(PLURAL_VERBS.keys(), STOP.verb);
  add(PLURAL_VERBS_BEFORE_OBJECT.keys(), STOP.verb);
  add(['a', 'an'], STOP.article);
  add(['s', ...Object.keys(CONTRACTIONS)], STOP.ending);
  add(WITHOUT_APOSTROPHE.keys(), STOP.contraction);
  add(RARELY_WORDS.keys(), STOP.contraction);
  add(HOUSEHOLD, STOP.household);
  return made;
}

/** The word that a slip is looked up by. */
export const firstWord = ([wrong]: Slip): string => wrong.split(' ', 1)[0]!.replace(/’$/, '');

const stops = new ParagraphMemo(findStops, { transient: true });

/** Goes over the words of a paragraph once, for all that look for slips. */
export const stopsIn = (reading: Reading): Stops => stops.of(reading);

function findStops({ words }: Reading): Stops {
  const stops: number[] = [];
  const why: number[] = [];
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    const reasons = reasonsOf.of(words[i]!);
    if (reasons === 0) continue;
    stops.push(i);
    why.push(reasons);
    all |= reasons;
  }
  return { reasons: all, words: stops, why };
}
