import type { Word } from './reading.ts';

// Letters with their marks, digits, and what joins them inside a word: an apostrophe, a hyphen, a point or comma between digits, the points of initials.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ\-‐‑.,]?[\p{L}\p{M}\p{N}]+)*/gu;
const POINT_BETWEEN_LETTERS = /^(?:\p{L}\.)+\p{L}$/u;
const JOINED_BY_POINT = /[.,]/;

/** The words of a text, in order. “U.S” and “26.5” are one word each; “end.Then” is two. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = match[0];
    const start = match.index;
    if (!JOINED_BY_POINT.test(found) || /^\p{N}+(?:[.,]\p{N}+)+\p{L}*$/u.test(found) || POINT_BETWEEN_LETTERS.test(found)) {
      words.push({ start, end: start + found.length, text: found, small: found.toLowerCase() });
      continue;
    }
    for (const part of found.matchAll(/[^.,]+(?:(?<=\p{N})[.,](?=\p{N})[^.,]+)*/gu)) {
      words.push({ start: start + part.index, end: start + part.index + part[0].length, text: part[0], small: part[0].toLowerCase() });
    }
  }
  return words;
}
