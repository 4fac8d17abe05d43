// Stretches of text and edits.
import { firstWhere } from './binary-search.ts';

/** A stretch of text. Offsets are UTF-16 code units; `start` is inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of `[start, end)` by `newText`; an insertion where the two are equal. */
export interface Edit extends Span {
  readonly newText: string;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The first of some spans, in order and apart, that ends after an offset; undefined where none does. */
export const firstEndingAfter = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spans[firstWhere(spans, ({ end }) => end > offset)];

/** The text after `edits`, which must not overlap; they may come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return out + text.slice(at);
}
