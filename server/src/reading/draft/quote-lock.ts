/** Which words of a draft nobody may edit. */
import type { Span } from '../../text/span.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import { locksByMarks, type MarkGroup, merged, strayClose } from '../paragraph/quote-lock-marks.ts';
import type { Reading } from '../paragraph/reading.ts';
import { locksByMarkup, locksWithoutMarks } from './quote-lock-turns.ts';

/** What a paragraph's own marks lock. */
interface Own {
  /** What stands between the outer ones, or what the markup sets off. */
  readonly spans: readonly Span[];
  /** The kinds of marks whose last quotation is not closed. */
  readonly open: readonly MarkGroup[];
}

/** Which words nobody may edit. */
export class QuoteLock {
  /** By paragraph. */
  readonly #own: readonly Own[];
  /** What other paragraphs lock in one: a quotation that runs on into it, a transcript that it is a turn of. */
  readonly #runningOn: ReadonlyMap<number, readonly Span[]>;
  readonly #both = new Map<number, readonly Span[]>();

  constructor(own: readonly Own[], runningOn: ReadonlyMap<number, readonly Span[]>) {
    this.#own = own;
    this.#runningOn = runningOn;
  }

  in(paragraph: number): readonly Span[] {
    const own = this.#own[paragraph]?.spans ?? NONE;
    const before = this.#runningOn.get(paragraph);
    if (!before) return own;
    let both = this.#both.get(paragraph);
    if (!both) this.#both.set(paragraph, (both = merged([...before, ...own])));
    return both;
  }
}

/**
 * Which words nobody may edit: all that stands between quotation marks, whoever is quoted. Scare quotes and titles are locked
 * too, since telling them from speech can go wrong and a wrong edit cannot be taken back. A quotation that is not closed
 * protects the rest of its paragraph, and what follows up to the mark that closes it where no paragraph between opens one again.
 * Block quotes, turns of a transcript, posts, letters and verse are locked without marks.
 */
export function lockQuotations(readings: readonly Reading[]): QuoteLock {
  const own = readings.map((reading) => owns.of(reading));
  return new QuoteLock(own, runningOn(readings, own));
}

const NONE: readonly never[] = [];

const owns = new ParagraphMemo((reading): Own => {
  const { spans, open } = locksByMarks(reading.text);
  const byMarkup = locksByMarkup(reading);
  return byMarkup.length === 0 ? { spans, open } : { spans: merged([...spans, ...byMarkup]), open };
});

/**
 * By paragraph, the words of a quotation that was opened in an earlier paragraph and not again in this one. From each opening one
 * the look ends at the next paragraph that opens one of its kind, so time is linear.
 */
function runningOn(readings: readonly Reading[], own: readonly Own[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  const add = (paragraph: number, span: Span) => {
    const there = found.get(paragraph);
    if (there) there.push(span);
    else found.set(paragraph, [span]);
  };
  for (let i = 0; i < readings.length; i++)
    for (const group of own[i]!.open) {
      const close = closing(readings, own, i, group);
      if (!close) continue;
      for (let p = i + 1; p < close.paragraph; p++) add(p, { start: 0, end: readings[p]!.text.length });
      add(close.paragraph, { start: 0, end: close.at });
    }
  for (const [paragraph, from] of locksWithoutMarks(readings)) add(paragraph, { start: from, end: readings[paragraph]!.text.length });
  return found;
}

/** Where a quotation is closed that an earlier paragraph left open. */
function closing(
  readings: readonly Reading[],
  own: readonly Own[],
  opened: number,
  group: MarkGroup,
): { readonly paragraph: number; readonly at: number } | undefined {
  const opening = OPENING[group];
  let doubtful: { paragraph: number; at: number } | undefined;
  for (let k = opened + 1; k < readings.length; k++) {
    const { text } = readings[k]!;
    const at = strayCloses(readings[k]!, group);
    const open = text.search(opening);
    if (at >= 0 && (open < 0 || at <= open)) {
      // 6" nails: a mark behind a figure closes nothing where another one does.
      const here = { paragraph: k, at };
      if (!/\d/.test(text[at - 1] ?? '') || !/^. \p{L}/u.test(text.slice(at, at + 3))) return here;
      doubtful ??= here;
    }
    if (open >= 0 || own[k]!.open.includes(group)) return doubtful;
  }
  return doubtful;
}

/** A mark of each kind that opens. Single ones open at a paragraph's head only: elsewhere they may be apostrophes or nested. */
const OPENING: Readonly<Record<MarkGroup, RegExp>> = {
  double: /[“„‟]|(?<![^\s([{—–-])["＂″](?=\S)|``|(?<![^\s])''(?=\S)/,
  single: /^['‘’‚‛`＇]/,
  guillemet: /[«»](?=\S)(?<![^\s([{—–-].)|<</,
  angle: /[‹›](?=\S)(?<![^\s([{—–-].)/,
  corner: /[「『〈《﹁﹃〝]/,
};

const strays = new ParagraphMemo((): Map<MarkGroup, number> => new Map());

/** See `strayClose`; kept, since it is asked at each check. */
function strayCloses(reading: Reading, group: MarkGroup): number {
  const known = strays.of(reading);
  let at = known.get(group);
  if (at === undefined) known.set(group, (at = strayClose(reading.text, group)));
  return at;
}
