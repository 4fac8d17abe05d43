// Puts a paragraph's prose together from pieces of a draft, and remembers where each came from.
import type { Mark, Paragraph, ParagraphKind } from '../paragraph.ts';

type Run = [prose: number, draft: number, length: number];

/** Collects a paragraph's words from pieces of a draft, and remembers where each came from. Draft offsets are absolute. */
export class ProseBuilder {
  #text = '';
  #runs: Run[] = [];
  #blank = false;
  #marks: { kind: Mark['kind']; start: number; end: number; target: string | undefined }[] = [];

  /** The prose's length so far. */
  get length(): number {
    return this.#text.length;
  }

  /** How many blanks the prose begins with, which it loses in the end. */
  get leading(): number {
    return this.#text.length - this.#text.trimStart().length;
  }

  /** Does the prose so far end with a blank? Asked of the pieces: looking at the text would join them each time. */
  get endsWithBlank(): boolean {
    return this.#blank;
  }

  /** Characters that stand in the draft as they are. */
  add(text: string, at: number): void {
    if (!text) return;
    const last = this.#runs.at(-1);
    if (last && last[2] >= 0 && last[1] + last[2] === at && last[0] + last[2] === this.#text.length) last[2] += text.length;
    else this.#runs.push([this.#text.length, at, text.length]);
    this.#text += text;
    this.#blank = isBlank(text.charCodeAt(text.length - 1));
  }

  /** What the draft writes with `length` characters (`&rsquo;`, a line break and its indent) and a reader sees as one piece. */
  addAs(text: string, at: number, length: number): void {
    if (text.length === 1 && length === 1) this.add(text, at);
    else if (text) {
      this.#runs.push([this.#text.length, at, -length]);
      // Of a piece with two units (an emoji's entity) the second has no place of its own.
      for (let i = 1; i < text.length; i++) this.#runs.push([this.#text.length + i, at + length, 0]);
      this.#text += text;
      this.#blank = isBlank(text.charCodeAt(text.length - 1));
    }
  }

  /** Marks the prose from `start` to here. */
  mark(kind: Mark['kind'], start: number, target?: string): void {
    if (this.#text.length > start) this.#marks.push({ kind, start, end: this.#text.length, target });
  }

  /** The paragraph without blanks at its ends; undefined where nothing is left. */
  finish(kind: ParagraphKind, end: number): Paragraph | undefined {
    const text = this.#text;
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from === to) return undefined;
    const cut = this.#runs.flatMap((run): Run[] => {
      const [prose, draft, length] = run;
      const size = length < 0 ? 1 : length;
      if (prose + size <= from || prose >= to) return [];
      if (length < 0) return [[prose - from, draft, length]];
      const head = Math.max(0, from - prose);
      return [[prose + head - from, draft + head, Math.min(prose + length, to) - prose - head]];
    });
    const start = cut[0]![1];
    const marks = this.#marks.flatMap((m): Mark[] => {
      const span = { start: Math.max(0, m.start - from), end: Math.min(to, m.end) - from };
      return span.end > span.start ? [{ kind: m.kind, ...span, ...(m.target === undefined ? {} : { target: m.target }) }] : [];
    });
    const whole = cut.length === 1 && cut[0]![2] === to - from;
    return {
      prose: { text: text.slice(from, to), kind, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) },
      start,
      end,
      runs: whole ? null : cut.map(([prose, draft, length]) => [prose, draft - start, length] as const),
    };
  }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
