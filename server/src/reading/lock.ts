import type { Span } from '../text/span.ts';
import { pairMarks } from './attribution/marks.ts';
import type { Reading } from './reading.ts';

/** A quotation typed without a mark at each paragraph's head is followed no further than this. */
const FOLLOWED = 12;

/**
 * Which words nobody may edit: all that stands between quotation marks, whoever is quoted. Scare quotes and titles are locked
 * too, since telling them from speech can go wrong and a wrong edit cannot be taken back. A quotation that is not closed
 * protects the rest of its paragraph, and what follows up to the mark that closes it where no paragraph between opens one again.
 * Nested ones lie inside an outer one, so only the outer ones count.
 */
export function lockedSpans(readings: readonly Reading[]): (paragraph: number) => readonly Span[] {
  const found = new Map<number, readonly Span[]>();
  let goingOn: ReadonlyMap<number, Span> | undefined;
  return (paragraph) => {
    let spans = found.get(paragraph);
    if (!spans) {
      const reading = readings[paragraph];
      const own = reading ? outermost(reading) : [];
      const before = (goingOn ??= runningOn(readings)).get(paragraph);
      spans = before ? [before, ...own.filter((s) => s.start >= before.end)] : own;
      found.set(paragraph, spans);
    }
    return spans;
  };
}

const remembered = new WeakMap<Reading, readonly Span[]>();

/** What stands between a paragraph's own outer marks. */
function outermost(reading: Reading): readonly Span[] {
  let spans = remembered.get(reading);
  if (!spans) {
    spans = reading.quotations.filter((q) => q.depth === 0).map((q) => q.inner);
    remembered.set(reading, spans);
  }
  return spans;
}

/** By paragraph, the words of a quotation that was opened in an earlier paragraph and not again in this one. */
function runningOn(readings: readonly Reading[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (let i = 0; i < readings.length; i++) {
    const open = readings[i]!.quotations.findLast((q) => q.depth === 0);
    if (!open || open.closed) continue;
    for (let k = i + 1; k < readings.length && k <= i + FOLLOWED; k++) {
      const { text, quotations } = readings[k]!;
      const close = text.search(/[”"»]/) < 0 ? -1 : pairMarks(text).strayClose;
      const first = quotations.find((q) => q.depth === 0);
      if (close >= 0 && (!first || close < first.start)) {
        for (let p = i + 1; p < k; p++) found.set(p, { start: 0, end: readings[p]!.text.length });
        found.set(k, { start: 0, end: close });
        break;
      }
      if (first) break;
    }
  }
  return found;
}
