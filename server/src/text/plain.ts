import type { Earlier, Paragraph, Prose, Segmented } from './paragraph.ts';
import type { Pieces } from './pieces.ts';
import { firstWhere } from './search.ts';
import type { Span } from './span.ts';

const NO_MARKS: Prose['marks'] = [];
const NO_FIELDS: Segmented['fields'] = new Map();
/** A headline is no longer than this. */
const HEADLINE = 160;

/** Nobody wraps wider than this by hand; lines that are longer are paragraphs. */
const WIDEST = 130;

/**
 * Plain text: a line is a paragraph, unless it is one of a hard-wrapped block. A block (lines with no blank one between) is
 * hard-wrapped when no line of it could have taken the next line's first word without becoming longer than the longest.
 */
export function segmentPlain(text: Pieces, before?: Earlier): Segmented {
  const paragraphs = (before && afterEdit(text, before)) ?? cut(String(text), 0, true);
  return { paragraphs, directives: [], fields: NO_FIELDS };
}

/** Cuts lines, which begin at `base` in the draft. */
function cut(text: string, base: number, first: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let block: Span[] = [];
  const flush = () => {
    const isFirst = () => first && paragraphs.length === 0;
    if (block.length > 1 && isWrapped(text, block)) paragraphs.push(joined(text, block, base, isFirst()));
    else for (const line of block) paragraphs.push(single(text, line, base, isFirst()));
    block = [];
  };
  // A byte-order mark belongs to no paragraph.
  let at = base === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at <= text.length) {
    let next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    const line = withoutBlanks(text, at, next);
    if (line.start === line.end) flush();
    else block.push(line);
    at = next + 1;
  }
  flush();
  return paragraphs;
}

function withoutBlanks(text: string, start: number, end: number): Span {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

// Space, tab, carriage return and form feed; a no-break space is part of the text, since a rule looks for it.
const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 12;

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > WIDEST || longest < 40) return false;
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

function single(text: string, { start, end }: Span, base: number, first: boolean): Paragraph {
  const prose = text.slice(start, end);
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start: base + start, end: base + end, runs: null };
}

function joined(text: string, lines: readonly Span[], base: number, first: boolean): Paragraph {
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
  const end = lines[lines.length - 1]!.end;
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start: base + start, end: base + end, runs };
}

/**
 * The paragraphs of a text of which an earlier version was cut: only lines about the edit are cut anew. They reach on either side to
 * a line at which a block ends or is known not to be wrapped, whatever else is in it. Undefined where that is not enough to tell.
 */
function afterEdit(text: Pieces, { text: before, segmented: { paragraphs } }: Earlier): Paragraph[] | undefined {
  const changed = text.changedSince(before);
  const shift = text.length - before.length;
  const from = startBefore(text, changed.start);
  const to = endAfter(text, changed.end);
  const kept = firstFrom(paragraphs, from);
  const rest = firstFrom(paragraphs, to - shift);
  const anew = cut(text.slice(from, to), from, kept === 0);
  // The first paragraph may be a headline, which it is nowhere else, so the first must be one of those cut anew, before and now.
  if (kept === 0 && (rest === 0 || anew.length === 0)) return undefined;
  const all = paragraphs.slice(0, kept);
  all.push(...anew);
  for (let i = rest; i < paragraphs.length; i++) all.push(moved(paragraphs[i]!, shift));
  return all;
}

const moved = (paragraph: Paragraph, by: number): Paragraph =>
  by === 0 ? paragraph : { prose: paragraph.prose, start: paragraph.start + by, end: paragraph.end + by, runs: paragraph.runs };

/** Index of the first paragraph that begins at an offset or after it. */
const firstFrom = (paragraphs: readonly Paragraph[], offset: number): number => firstWhere(paragraphs, ({ start }) => start >= offset);

/** Is a line blank, or so long that its block is not wrapped? Blanks at its end do not count, nor does the line feed. */
function isTelling(text: string, start: number, end: number): boolean {
  const line = withoutBlanks(text, start, end > start && text.charCodeAt(end - 1) === 10 ? end - 1 : end);
  return line.start === line.end || line.end - line.start > WIDEST;
}

/** Where the last telling line begins that ends before an offset; the text's start where there is none. */
function startBefore(text: Pieces, offset: number): number {
  const first = text.indexAt(offset);
  for (let i = first; i >= 0; i--) {
    const lines = text.all[i]!.text;
    const start = text.starts[i]!;
    let line = i === first ? startOfLine(lines, offset - start) : lines.length;
    while (line > 0) {
      const end = line - 1;
      line = startOfLine(lines, end);
      if (isTelling(lines, line, end)) return start + line;
    }
  }
  return 0;
}

/** Where the first telling line ends that begins after an offset; the text's end where there is none. */
function endAfter(text: Pieces, offset: number): number {
  const first = text.indexAt(offset);
  for (let i = first; i < text.all.length; i++) {
    const lines = text.all[i]!.text;
    const start = text.starts[i]!;
    let line = i === first ? endOfLine(lines, offset - start) : 0;
    while (line < lines.length) {
      const end = endOfLine(lines, line);
      if (isTelling(lines, line, end)) return start + end;
      line = end;
    }
  }
  return text.length;
}

const startOfLine = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Where the line of an offset ends, with its line feed; the text's end for the last one. */
const endOfLine = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;
