import { changedPart } from './changed-part.ts';
import type { Earlier, Paragraph, Prose, Segmented } from './paragraph.ts';

const NO_MARKS: Prose['marks'] = [];
const NO_FIELDS: Segmented['fields'] = new Map();
/** A headline is no longer than this. */
const HEADLINE = 160;

/**
 * Plain text: a line is a paragraph, unless it is one of a hard-wrapped block. A block (lines with no blank one between) is
 * hard-wrapped when no line of it could have taken the next line's first word without becoming longer than the longest.
 */
export function segmentPlain(text: string, before?: Earlier): Segmented {
  const paragraphs: Paragraph[] = [];
  const known = before && new Known(before, text);
  let block: { start: number; end: number }[] = [];
  const flush = () => {
    if (block.length > 1 && isWrapped(text, block)) paragraphs.push(joined(text, block, paragraphs.length === 0));
    else
      for (const { start, end } of block) {
        const first = paragraphs.length === 0;
        paragraphs.push((!first && known?.at(start, end)) || single(text, start, end, first));
      }
    block = [];
  };
  // A byte-order mark belongs to no paragraph.
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at <= text.length) {
    let next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    let start = at;
    let end = next;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (start === end) flush();
    else block.push({ start, end });
    at = next + 1;
  }
  flush();
  return { paragraphs, directives: [], fields: NO_FIELDS };
}

// Space, tab, carriage return and form feed; a no-break space is part of the text, since a rule looks for it.
const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 12;

function isWrapped(text: string, lines: readonly { start: number; end: number }[]): boolean {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  // Nobody wraps wider than this by hand; lines that long are paragraphs.
  if (longest > 130 || longest < 40) return false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    let first = next.start;
    while (first < next.end && !isSpace(text.charCodeAt(first))) first++;
    if (line.end - line.start + 1 + (first - next.start) <= longest) return false;
  }
  return true;
}

const kindOf = (prose: string, first: boolean): Prose['kind'] =>
  first && prose.length <= HEADLINE && !/[.!?…]["'”’)]*$/.test(prose) ? 'headline' : 'body';

function single(text: string, start: number, end: number, first: boolean): Paragraph {
  const prose = text.slice(start, end);
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start, end, runs: null };
}

function joined(text: string, lines: readonly { start: number; end: number }[], first: boolean): Paragraph {
  const start = lines[0]!.start;
  let prose = '';
  const runs: [number, number, number][] = [];
  for (const line of lines) {
    // The line break and the blanks about it are read as one space, which stands where the line ended.
    if (prose) {
      const last = runs[runs.length - 1]!;
      last[2] += 1;
      prose += ' ';
    }
    runs.push([prose.length, line.start - start, line.end - line.start]);
    prose += text.slice(line.start, line.end);
  }
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start, end: lines[lines.length - 1]!.end, runs };
}

/** The paragraphs of an earlier version that an edit left as they were. */
class Known {
  readonly #paragraphs: readonly Paragraph[];
  readonly #start: number;
  readonly #end: number;
  readonly #shift: number;
  #next = 0;

  constructor({ text: before, segmented }: Earlier, text: string) {
    this.#paragraphs = segmented.paragraphs;
    const { start, end } = changedPart(before, text);
    this.#start = start;
    this.#end = end;
    this.#shift = text.length - before.length;
  }

  /** The paragraph of one line that stands here, if it did before. Asked in order. */
  at(start: number, end: number): Paragraph | undefined {
    const shift = end < this.#start ? 0 : start > this.#end ? this.#shift : undefined;
    if (shift === undefined) return undefined;
    while (this.#next < this.#paragraphs.length && this.#paragraphs[this.#next]!.start < start - shift) this.#next++;
    const found = this.#paragraphs[this.#next];
    // The first paragraph may be a headline, which it is nowhere else.
    if (this.#next === 0 || found?.start !== start - shift || found.end !== end - shift || found.runs) return undefined;
    return shift === 0 ? found : { prose: found.prose, start, end, runs: null };
  }
}
