import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/**
 * Which words nobody may edit: all that stands between quotation marks, whoever is quoted. Scare quotes and titles are locked
 * too, since telling them from speech can go wrong and a wrong edit cannot be taken back. A quotation that is not closed
 * protects the rest of its paragraph. Nested ones lie inside an outer one, so only the outer ones count.
 */
export function lockedSpans(readings: readonly Reading[]): (paragraph: number) => readonly Span[] {
  const remembered = new Map<number, readonly Span[]>();
  return (paragraph) => {
    let spans = remembered.get(paragraph);
    if (!spans) {
      const reading = readings[paragraph];
      spans = reading ? reading.quotations.filter((q) => q.depth === 0).map((q) => q.inner) : [];
      remembered.set(paragraph, spans);
    }
    return spans;
  };
}
