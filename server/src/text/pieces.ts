import { changedPart } from './changed-part.ts';
import { detached } from './memory.ts';
import { firstWhere } from './search.ts';
import type { Span } from './span.ts';

/**
 * How long a piece is at least, in characters, unless an edit takes from it. An edit copies one, and a draft of 100,000 words has a
 * hundred and fifty.
 */
const LENGTH = 4096;

/** Some whole lines of a text: it ends after a line feed, or where the text does. The same object in every text that has it. */
export interface Piece {
  readonly text: string;
}

/**
 * A text in pieces, of which an edit makes one anew. A long text in one string would be copied for every key, and each copy outlives
 * the key, so that the whole heap would have to be looked through again and again. Offsets are UTF-16, as those of strings.
 */
export class Pieces {
  /** At least one, in order. */
  readonly all: readonly Piece[];
  /** Where each begins. */
  readonly starts: readonly number[];
  readonly length: number;
  readonly #least: number;
  #text: string | undefined;

  private constructor(all: readonly Piece[], least: number, text?: string) {
    const starts: number[] = [];
    let at = 0;
    for (const piece of all) {
      starts.push(at);
      at += piece.text.length;
    }
    this.all = all;
    this.starts = starts;
    this.length = at;
    this.#least = least;
    this.#text = text;
  }

  /** @param least how long a piece is at least; tests have short ones */
  static of(text: string, least = LENGTH): Pieces {
    return new Pieces(cut(text, least), least, text);
  }

  toString(): string {
    return (this.#text ??= joined(this.all));
  }

  slice(start: number, end = this.length): string {
    const first = this.indexAt(start);
    const from = this.starts[first]!;
    return joined(this.all.slice(first, this.indexAt(end) + 1)).slice(start - from, end - from);
  }

  /** Index of the piece that an offset lies in; of the last one for the text's end. */
  indexAt(offset: number): number {
    return Math.max(0, firstWhere(this.starts, (start) => start > offset) - 1);
  }

  /** The text with other characters in the place of a span. */
  replaced({ start, end }: Span, by: string): Pieces {
    const first = this.indexAt(start);
    let rest = this.indexAt(end) + 1;
    const from = this.starts[first]!;
    const old = joined(this.all.slice(first, rest));
    let text = old.slice(0, start - from) + by + old.slice(end - from);
    // What is left of a piece goes with the next, lest a text that is cut down falls to crumbs.
    while (text.length < this.#least / 2 && rest < this.all.length) text += this.all[rest++]!.text;
    return new Pieces([...this.all.slice(0, first), ...cut(detached(text), this.#least), ...this.all.slice(rest)], this.#least);
  }

  /** The part outside which it is as an earlier text: the span of this text, which the rest of either surrounds. */
  changedSince(before: Pieces): Span {
    const most = Math.min(this.all.length, before.all.length);
    const shift = this.all.length - before.all.length;
    let head = 0;
    while (head < most && this.all[head]!.text === before.all[head]!.text) head++;
    let tail = this.all.length;
    while (tail > head && tail - shift > head && this.all[tail - 1]!.text === before.all[tail - shift - 1]!.text) tail--;
    const from = this.starts[head] ?? this.length;
    const { start, end } = changedPart(joined(before.all.slice(head, tail - shift)), joined(this.all.slice(head, tail)));
    return { start: from + start, end: from + end };
  }
}

const joined = (pieces: readonly Piece[]): string => (pieces.length === 1 ? pieces[0]!.text : pieces.map(({ text }) => text).join(''));

function cut(text: string, least: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (text.length - at > 2 * least) {
    const end = text.indexOf('\n', at + least) + 1;
    if (end === 0 || end === text.length) break;
    pieces.push({ text: text.slice(at, end) });
    at = end;
  }
  pieces.push({ text: text.slice(at) });
  return pieces;
}
