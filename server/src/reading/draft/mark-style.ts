import type { Span } from '../../text/span.ts';
import type { DraftReading } from './draft.ts';

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

/** The style of a paragraph, else of the nearest paragraph before it that shows one, else of the nearest after it; curly where there is none. */
export function markStyleAt(draft: DraftReading, paragraph: number): MarkStyle {
  const { readings } = draft;
  for (let i = paragraph; i >= 0; i--) {
    const style = markStyle(readings[i]?.text ?? '');
    if (style) return style;
  }
  for (let i = paragraph + 1; i < readings.length; i++) {
    const style = markStyle(readings[i]!.text);
    if (style) return style;
  }
  return 'curly';
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
  const marks: TypedMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const mark = match[0];
    const before = text[start - 1] ?? ' ';
    const after = text[start + 1] ?? ' ';
    const single = mark === "'" || mark === '‘' || mark === '’';
    const inWord = single && /\p{L}/u.test(before) && /\p{L}/u.test(after);
    const span = { start, end: start + 1, kind: inWord ? ('apostrophe' as const) : ('quotation mark' as const) };
    if (mark !== '"' && mark !== "'") marks.push({ ...span, style: 'curly', other: single ? "'" : '"' });
    else if (/\d/.test(before) || (mark === "'" && (before === "'" || after === "'"))) continue;
    else {
      const opens = BEFORE_OPENING.test(before) && /\S/.test(after);
      // ’tis and ’90s begin with an apostrophe.
      const elided = single && opens && /^(?:tis|twas|em|til|n|\d0s)(?![\p{L}\p{N}])/u.test(text.slice(start + 1, start + 6));
      marks.push({ ...span, style: 'straight', other: single ? (opens && !elided ? '‘' : '’') : opens ? '“' : '”' });
    }
  }
  return marks;
}
