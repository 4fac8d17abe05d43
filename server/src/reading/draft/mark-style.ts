// In which style a draft types its marks at a place.
import { type MarkStyle, markStyle } from '../paragraph/mark-style.ts';
import type { DraftReading } from './draft.ts';

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
