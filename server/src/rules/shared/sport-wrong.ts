// A number of a match report that the words beside it deny, and how it is read from the match of an expression.
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Span } from '../../text/span.ts';

export const N = '(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
export const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : Number(numberInWords(words.toLowerCase()) ?? Number.NaN);
export const written = (value: number, like: string): string => (/^\d/.test(like) ? `${value}` : (inWords(value) ?? `${value}`));

/** Where it stands, what it should be, and how that is worked out. */
export interface Wrong {
  readonly span: Span;
  readonly at: Span;
  readonly right: number;
  readonly working: string;
}

/** Where a group of a match stands. */
export function groupAt(match: RegExpExecArray, group: string): Span {
  const [start, end] = match.indices!.groups![group]!;
  return { start, end };
}

/** The wrong one of a match: its group `n` should be `right`. Far off, something else is meant. */
export function wrongIn(match: RegExpExecArray, right: number, working: string, most: number): Wrong[] {
  const n = numberOf(match.groups!.n!);
  if (Number.isNaN(n) || n === right || right <= 0 || Math.abs(n - right) > most) return [];
  return [{ span: { start: match.index, end: match.index + match[0].length }, at: groupAt(match, 'n'), right, working }];
}
