// Offices and courtesy titles before a name.
import type { Span } from '../../../text/span.ts';
import type { Token } from './tokens.ts';
import { IS, vocabulary } from './vocabulary.ts';

/** Titles have at most so many words. */
const MOST_WORDS = 4;

/** The office at the start of a run: “Russian Foreign Minister”, “Sen.”, “Secretary of State”. The longest that leaves a name. */
export function titleAt(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | undefined {
  let at = from;
  let end = titleFrom(tokens, at, to);
  // What stands before an office belongs to neither: “British Prime Minister”, “Iowa Sen.”, “Former CIA Director”.
  while (!end && at < to && at < from + MOST_WORDS) {
    const modifies = (tokens[at]!.kinds & (IS.beforeOffice | IS.demonym | IS.place)) !== 0;
    at++;
    const found = titleFrom(tokens, at, to);
    if (found && (modifies || (found < to && (tokens[found]!.kinds & IS.givenName) !== 0))) end = found;
  }
  if (!end) return undefined;
  // “General Lord Dannatt” and “Vice President Joe Biden”: titles may follow each other.
  for (let more = end < to ? titleFrom(tokens, end, to) : 0; more && more < to; more = titleFrom(tokens, end, to)) end = more;
  const following = tokens[end];
  if (end < to && following && ((following.kinds & IS.organisationWord) !== 0 || following.text === 'of' || following.text === 'for'))
    return undefined;
  return { from: at, to: end };
}

/** Where the longest title that begins at a token ends; 0 where none does. */
export function titleFrom(tokens: readonly Token[], from: number, to: number): number {
  if (from >= to || (tokens[from]!.kinds & (IS.title | IS.start)) === 0) return 0;
  for (let length = Math.min(MOST_WORDS, to - from); length > 0; length--)
    if (vocabulary.isTitle(textOf(tokens, from, from + length))) return from + length;
  return 0;
}

/** “foreign minister Sergei Lavrov”: the office in lower case before a name. */
export function lowerTitleBefore(text: string, tokens: readonly Token[], start: number): Span | undefined {
  const last = tokens[start - 1];
  if (!last || !tokens[start]!.joined || !vocabulary.endsLowerTitle(last.text)) return undefined;
  let from = start - 1;
  while (from > start - 3 && from > 0 && tokens[from]!.joined) from--;
  for (; from < start; from++) {
    const first = tokens[from]!;
    if (vocabulary.isLowerTitle(textOf(tokens, from, start)) && text.slice(first.start, first.end) === first.text)
      return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The words of some tokens with spaces between. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]!.text;
  for (let k = from + 1; k < to; k++) words += ` ${tokens[k]!.text}`;
  return words;
}
