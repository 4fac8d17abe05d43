import type { Span } from '../text/span.ts';
import { pairMarks } from './attribution/marks.ts';
import { ParagraphFact } from './paragraph-fact.ts';
import type { Reading } from './reading.ts';

/** A quotation typed without a mark at each paragraph's head is followed no further than this. */
const FOLLOWED = 12;

/** What a paragraph's own marks lock. */
interface Own {
  /** What stands between the outer ones. */
  readonly spans: readonly Span[];
  /** Is the last quotation not closed? */
  readonly open: boolean;
}

/** Which words nobody may edit. */
export class Locks {
  /** By paragraph. */
  readonly #own: readonly Own[];
  /** The paragraphs that a quotation of an earlier one, not opened in them again, runs on into, and how far. */
  readonly #runningOn: ReadonlyMap<number, Span>;
  readonly #both = new Map<number, readonly Span[]>();

  constructor(own: readonly Own[], runningOn: ReadonlyMap<number, Span>) {
    this.#own = own;
    this.#runningOn = runningOn;
  }

  in(paragraph: number): readonly Span[] {
    const own = this.#own[paragraph]?.spans ?? NONE;
    const before = this.#runningOn.get(paragraph);
    if (!before) return own;
    let both = this.#both.get(paragraph);
    if (!both) this.#both.set(paragraph, (both = [before, ...own.filter((s) => s.start >= before.end)]));
    return both;
  }
}

/**
 * Which words nobody may edit: all that stands between quotation marks, whoever is quoted. Scare quotes and titles are locked
 * too, since telling them from speech can go wrong and a wrong edit cannot be taken back. A quotation that is not closed
 * protects the rest of its paragraph, and what follows up to the mark that closes it where no paragraph between opens one again.
 * Nested ones lie inside an outer one, so only the outer ones count.
 */
export function readLocks(readings: readonly Reading[]): Locks {
  const own = readings.map((reading) => owns.of(reading));
  return new Locks(own, runningOn(readings, own));
}

const NONE: readonly never[] = [];

const owns = new ParagraphFact((reading): Own => {
  const outer = reading.quotations.filter((q) => q.depth === 0);
  return { spans: outer.map((q) => q.inner), open: outer.at(-1)?.closed === false };
});

/** Where a mark of a paragraph closes a quotation that was not opened in it; −1 for nowhere. */
const strayClose = new ParagraphFact(({ text }) => (/[”"»]/.test(text) ? pairMarks(text).strayClose : -1));

/** By paragraph, the words of a quotation that was opened in an earlier paragraph and not again in this one. */
function runningOn(readings: readonly Reading[], own: readonly Own[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (let i = 0; i < readings.length; i++) {
    if (!own[i]!.open) continue;
    for (let k = i + 1; k < readings.length && k <= i + FOLLOWED; k++) {
      const { quotations } = readings[k]!;
      const close = strayClose.of(readings[k]!);
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
