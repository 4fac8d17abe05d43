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
