// Cuts a sentence into tokens as treebanks do: “don’t” is “do” and “n’t”, “Ann’s” is “Ann” and “’s”, and each sign is one.
import { withLetterRanges } from '../performance/unicode-ranges.ts';
import type { Span } from '../text/span.ts';

export interface Token extends Span {
  readonly text: string;
  /** Punctuation: its tag is the sign it stands for. */
  readonly sign: boolean;
}

/** A word as the reading has it, of which tokens are cut. */
interface Cut extends Span {
  readonly text: string;
}

const CLITIC = withLetterRanges(/^(.*[\p{L}\p{N}.])(?:(n['’]t)|(['’](?:s|re|ve|ll|d|m)))$/iu);
const FLAG = /\.{2,}|[-–—]+|[^\s]/gu;

/** The tokens between two places of a text whose words are known; `from` is the first of them. */
export function tokensOf(text: string, words: readonly Cut[], span: Span, from = 0): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  let i = from;
  while (i < words.length && words[i]!.start < span.start) i++;
  for (; i < words.length && words[i]!.end <= span.end; i++) {
    const word = words[i]!;
    if (word.start > at) signs(text, at, word.start, tokens);
    const parts = /['’]/.test(word.text) ? CLITIC.exec(word.text) : null;
    if (parts) {
      const cut = word.start + parts[1]!.length;
      tokens.push({ start: word.start, end: cut, text: parts[1]!, sign: false });
      tokens.push({ start: cut, end: word.end, text: word.text.slice(cut - word.start).replace('’', "'"), sign: false });
    } else tokens.push({ start: word.start, end: word.end, text: word.text, sign: false });
    at = word.end;
  }
  if (at < span.end) signs(text, at, span.end, tokens);
  return tokens;
}

function signs(text: string, start: number, end: number, into: Token[]): void {
  if (end === start + 1 && text.charCodeAt(start) === 32) return;
  const between = text.slice(start, end);
  if (between.trim() === '') return;
  for (const found of between.matchAll(FLAG)) {
    const at = start + found.index;
    into.push({ start: at, end: at + found[0].length, text: found[0], sign: true });
  }
}
