// How quotation marks and apostrophes are typed: straight or curly.
import type { Span } from '../../text/span.ts';

/** How a draft types its quotation marks and apostrophes. */
export type MarkStyle = 'straight' | 'curly';

const CURLY = /[‘’“”]/;
const STRAIGHT = /["']/;

/** The style that a text shows; undefined where it has no mark, or both kinds and so no style. */
export function markStyle(text: string): MarkStyle | undefined {
  const curly = CURLY.test(text);
  if (curly) return 'curly';
  return STRAIGHT.test(text) ? 'straight' : undefined;
}

export const apostrophe = (style: MarkStyle | undefined): string => (style === 'straight' ? "'" : '’');

/** A quotation mark or apostrophe as typed, and what it is in the other style. */
export interface TypedMark extends Span {
  readonly style: MarkStyle;
  readonly kind: 'apostrophe' | 'quotation mark';
  readonly other: string;
}

const MARK = /[‘’“”"']/g;
const BEFORE_OPENING = /[\s([{“‘"'—–-]/;

/** The marks of a paragraph in order; feet and inches, and marks whose way cannot be told, are left out. */
export function marksOf(text: string): TypedMark[] {
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, index: start }): TypedMark[] => {
    const before = text[start - 1] ?? ' ';
    const after = text[start + 1] ?? ' ';
    const single = mark === "'" || mark === '‘' || mark === '’';
    const inWord = single && /\p{L}/u.test(before) && /\p{L}/u.test(after);
    const span = { start, end: start + 1, kind: inWord ? ('apostrophe' as const) : ('quotation mark' as const) };
    if (CURLY.test(mark)) return [{ ...span, style: 'curly', other: single ? "'" : '"' }];
    const isDouble = mark === "'" && (before === "'" || after === "'");
    if (/\d/.test(before) || isDouble) return [];
    return [{ ...span, style: 'straight', other: curled(text, start, mark) }];
  });
}

/** The curly mark for a straight one: the way it turns follows from what stands around it. */
function curled(text: string, start: number, mark: string): string {
  const opens = BEFORE_OPENING.test(text[start - 1] ?? ' ') && /\S/.test(text[start + 1] ?? ' ');
  if (mark === '"') return opens ? '“' : '”';
  // ’tis and ’90s begin with an apostrophe.
  const elided = /^(?:tis|twas|em|til|n|\d0s)(?![\p{L}\p{N}])/u.test(text.slice(start + 1, start + 6));
  return opens && !elided ? '‘' : '’';
}
