// The words of a text.
import { extendHash, internWordAt } from '../../performance/word-interner.ts';
import { kindAt, kindOf, SPACE, WORD_PART } from '../../text/characters.ts';
import type { Word } from './reading.ts';

const NUMERAL = /^\p{N}+(?:[.,]\p{N}+)+\p{L}*$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of a text, in order. “U.S” and “26.5” are one word each; “end.Then” is two. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let start = 0; start < length; start++) {
    let code = text.charCodeAt(start);
    if ((kindOf(code, text, start) & WORD_PART) === 0) continue;
    let pointed = false;
    let end = start;
    let hash = 0;
    // Every character of every draft comes by here, so each is looked up once, and what the word's letters come to is worked out on the way.
    for (;;) {
      hash = extendHash(hash, code);
      if (++end === length) break;
      code = text.charCodeAt(end);
      const kind = kindOf(code, text, end);
      if ((kind & WORD_PART) !== 0) continue;
      if ((kind & SPACE) !== 0 || !isJoint(code) || (kindAt(text, end + 1) & WORD_PART) === 0) break;
      pointed ||= code === POINT || code === COMMA;
    }
    if (pointed) divided(text, start, end, words);
    else words.push(word(text, start, end, hash));
    start = end;
  }
  return words;
}

const POINT = 0x2e;
const COMMA = 0x2c;

/** What joins letters and digits inside a word: an apostrophe, a hyphen, a point or comma between digits, the points of initials. */
export function isJoint(code: number): boolean {
  switch (code) {
    case POINT:
    case COMMA:
    case 0x27 /* ' */:
    case 0x2d /* - */:
    case 0x2019 /* ’ */:
    case 0x2018 /* ‘ */:
    case 0x2bc /* ʼ */:
    case 0x2010 /* ‐ */:
    case 0x2011 /* ‑ */:
      return true;
    default:
      return false;
  }
}

function word(text: string, start: number, end: number, hash?: number): Word {
  const known = internWordAt(text, start, end, hash);
  return { start, end, text: known.text, lower: known.lower, known };
}

/** Adds the words of what is joined by points or commas. */
function divided(text: string, start: number, end: number, words: Word[]): void {
  const found = text.slice(start, end);
  if (NUMERAL.test(found) || INITIALS.test(found)) {
    words.push(word(text, start, end));
    return;
  }
  for (const part of found.matchAll(/[^.,]+(?:(?<=\p{N})[.,](?=\p{N})[^.,]+)*/gu))
    words.push(word(text, start + part.index, start + part.index + part[0].length));
}
