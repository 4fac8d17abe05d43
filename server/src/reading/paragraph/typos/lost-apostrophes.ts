// Contractions and possessives that have lost their apostrophe.
import type { Span } from '../../../text/span.ts';
import {
  BEFORE_LETTER_S,
  CONTRACTIONS,
  COUNTED_IN_LETTERS,
  POSSESSIVE_WITHOUT,
  RARELY_WORDS,
  WITHOUT_APOSTROPHE,
} from '../../data/typo-contractions.ts';
import type { Reading, Word } from '../reading.ts';
import { STOP, stopsIn } from './slip-candidates.ts';

/** Words that have lost an apostrophe, and what they were. */
export interface LostApostrophe extends Span {
  /** The words with the apostrophe, curly, or without the blank where none belongs: “1960s”. */
  readonly corrected: string;
  /** Another reading of the same words. */
  readonly other?: string;
  readonly sure: boolean;
  readonly kind: 'possessive' | 'contraction' | 'decade' | 'plural';
}

// A blank and what is left of an ending, not followed by what would make it a word, an initial or half of a compound.
const ENDING = /(?<=[\p{L}\p{N}.]) (?:s|t|re|ve|ll|m|d|T|RE|VE|LL|M|D)(?![\p{L}\p{N}'’–—-]|[./]\p{L})/uy;
const WORD_BEFORE = /(?:\p{Lu}\.){2,}$|[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u;
const WORD_REACH = 40;
const THE_FAMILY = /\bthe (\p{Lu}\p{Ll}{1,20}(?:ses|zes|xes|ches|shes)) /uy;
const NOT_BEFORE = /[\p{L}\p{N}'’@#.-]$/u;
const NOT_AFTER = /^(?:[\p{L}\p{N}'’@-]|\.\p{L})/u;

/** The lost apostrophes of a paragraph, in no order. */
export function findLostApostrophes(reading: Reading): LostApostrophe[] {
  const lost: LostApostrophe[] = [];
  const { reasons, words: stops, why } = stopsIn(reading);
  if ((reasons & (STOP.ending | STOP.contraction | STOP.household)) === 0) return lost;
  const { text, words } = reading;
  for (let i = 0; i < stops.length; i++) {
    const word = words[stops[i]!]!;
    const found =
      ((why[i]! & STOP.ending) !== 0 && lostEnding(text, word)) ||
      ((why[i]! & STOP.contraction) !== 0 && lostInside(text, word)) ||
      ((why[i]! & STOP.household) !== 0 && lostPlural(text, words[stops[i]! - 1], word));
    if (found) lost.push(found);
  }
  return lost;
}

/** “Britain s”, “they re”: what is left of an ending behind its word. */
function lostEnding(text: string, { start }: Span): LostApostrophe | undefined {
  ENDING.lastIndex = start - 1;
  const ending = ENDING.exec(text)?.[0];
  if (!ending) return undefined;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 1 - WORD_REACH), start - 1))?.[0];
  const end = start - 1 + ending.length;
  const found = word && endingOf(word, ending.slice(1), text.slice(end, end + 24));
  return found ? { start: start - 1 - word.length, end, ...found } : undefined;
}

/** “Dont”. */
function lostInside(text: string, { start, end, text: typed, lower }: Word): LostApostrophe | undefined {
  if (NOT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || NOT_AFTER.test(text.slice(end, end + 3))) return undefined;
  // “Whats App” is a name.
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && lower === 'whats') return undefined;
  const rare = RARELY_WORDS.get(lower);
  const at = rare?.at ?? WITHOUT_APOSTROPHE.get(lower);
  if (at === undefined || (rare && !isMeant(text, start, end, rare)) || (typed.length > 1 && /\p{Lu}$/u.test(typed) && lower.length < 5))
    return undefined;
  const first = lower.startsWith('i') && at === 1 ? 'I' : typed.slice(0, at);
  return { start, end, corrected: `${first}’${typed.slice(at)}`, sure: !rare, kind: 'contraction' };
}

/** Do the words around say that a contraction was meant? */
function isMeant(
  text: string,
  start: number,
  end: number,
  { after, notAfter }: { readonly after: RegExp; readonly notAfter?: RegExp },
): boolean {
  return after.test(text.slice(end, end + 24)) && !notAfter?.test(text.slice(Math.max(0, start - 24), start));
}

/** “The Joneses house”. */
function lostPlural(text: string, name: Word | undefined, house: Word): LostApostrophe | undefined {
  const the = 'the '.length;
  if (!name?.text.endsWith('es') || name.start < the || house.text[0] !== house.lower[0]) return undefined;
  THE_FAMILY.lastIndex = name.start - the;
  if (!THE_FAMILY.test(text) || THE_FAMILY.lastIndex !== house.start) return undefined;
  return { start: name.start, end: name.end, corrected: `${name.text}’`, sure: false, kind: 'plural' };
}

/** What a word and a lone ending after it were before the apostrophe went, or undefined where the ending may be right. */
function endingOf(word: string, ending: string, after: string): Omit<LostApostrophe, 'start' | 'end'> | undefined {
  const lower = word.toLowerCase();
  const end = ending.toLowerCase();
  // Initials keep their capital; a capital ending is a contraction's only in a line of capitals.
  if (ending !== end && (word.length < 2 || word !== word.toUpperCase() || end === 'm' || end === 'd')) return undefined;
  if (end === 's') return possessiveOf(word, lower, after);
  if (!CONTRACTIONS[end]?.has(lower)) return undefined;
  // “Thank you re the bill” and the letters “I d” are asked about, not mended unseen.
  const sure = end !== 'd' && !(end === 're' && /^ (?:the|your|my|our|this|that)\b/.test(after));
  return { corrected: `${word}’${ending}`, sure, kind: 'contraction' };
}

function possessiveOf(word: string, lower: string, after: string): Omit<LostApostrophe, 'start' | 'end'> | undefined {
  if (/^(?:1\d|20)\d0$/.test(word)) return { corrected: `${word}s`, sure: true, kind: 'decade' };
  // “The 24-year-old s mother”, but “1960 s” and “6 s”.
  if (/^\p{N}+$/u.test(word) || /^\p{N}.*\p{N}$/u.test(word) || word.length < 2 || BEFORE_LETTER_S.has(lower)) return undefined;
  // “Section s and section t” counts in letters; “the section s head” does not.
  if (COUNTED_IN_LETTERS.has(lower) && !/^ (?!(?:and|or|of|to|in|is|was|on|for|at)\b)\p{L}/u.test(after)) return undefined;
  if (POSSESSIVE_WITHOUT.has(lower)) return { corrected: `${word}s`, sure: true, kind: 'possessive' };
  // “It s leader is …” was “its”; “It s raining” was not.
  if (lower === 'it') {
    // “It s leader is …” was “its”; “It s raining” was not.
    const its = /^ \p{L}+ (?:is|was|are|were|has|had|of)\b/u.test(after);
    return { corrected: its ? `${word}s` : `${word}’s`, other: its ? `${word}’s` : `${word}s`, sure: !its, kind: 'contraction' };
  }
  return { corrected: `${word}’s`, sure: true, kind: 'possessive' };
}
