import { kindAt, SPACE, WORD_PART } from '../text/characters.ts';
import { wordAt } from './known-words.ts';
import type { Word } from './reading.ts';

/** What joins letters and digits inside a word: an apostrophe, a hyphen, a point or comma between digits, the points of initials. */
const JOINTS = "'’‘ʼ-‐‑.,";
const NUMERAL = /^\p{N}+(?:[.,]\p{N}+)+\p{L}*$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of a text, in order. “U.S” and “26.5” are one word each; “end.Then” is two. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let start = 0; start < length; start++) {
    let kind = kindAt(text, start);
    if ((kind & WORD_PART) === 0) continue;
    let pointed = false;
    let end = start;
    for (;;) {
      while ((kind & WORD_PART) !== 0) {
        kind = kindAt(text, ++end);
      }
      if ((kind & SPACE) !== 0 || end >= length || !JOINTS.includes(text[end]!) || (kindAt(text, end + 1) & WORD_PART) === 0) break;
      if (text[end] === '.' || text[end] === ',') pointed = true;
      kind = kindAt(text, ++end);
    }
    if (pointed) divided(text, start, end, words);
    else words.push(word(text, start, end));
    start = end;
  }
  return words;
}

function word(text: string, start: number, end: number): Word {
  const known = wordAt(text, start, end);
  return { start, end, text: known.text, small: known.small, known };
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
