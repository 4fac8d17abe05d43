// Cuts plain text into paragraphs, whether it is wrapped or not.
import type { Paragraph, Prose, Segmented } from '../paragraph.ts';
import type { Span } from '../span.ts';

const NO_MARKS: Prose['marks'] = [];
const NO_FIELDS: Segmented['fields'] = new Map();
/** A headline is no longer than this. */
const HEADLINE = 160;

/** Nobody wraps wider than this by hand; lines that are longer are paragraphs. */
const WIDEST = 130;

/**
 * Plain text: a line is a paragraph, unless it is one of a hard-wrapped block. A block (lines with no blank one between) is
 * hard-wrapped when no line of it could have taken the next line's first word without becoming longer than the longest, or when its
 * lines are of like length and a sentence goes on over the end of one.
 */
export function segmentPlain(text: string): Omit<Segmented, 'format'> {
  const paragraphs: Paragraph[] = [];
  let block: Span[] = [];
  const flush = () => {
    const isFirst = () => paragraphs.length === 0;
    if (block.length > 1 && isWrapped(text, block)) paragraphs.push(joined(text, block, isFirst()));
    else for (const line of block) paragraphs.push(single(text, line, isFirst()));
    block = [];
  };
  // A byte-order mark belongs to no paragraph.
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at <= text.length) {
    let next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    const line = withoutBlanks(text, at, next);
    if (line.start === line.end) flush();
    else block.push(line);
    at = next + 1;
  }
  flush();
  return { paragraphs, directives: [], fields: NO_FIELDS };
}

function withoutBlanks(text: string, start: number, end: number): Span {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

// Space, tab, carriage return and form feed; a no-break space is part of the text, since a rule looks for it.
const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 12;

/** Of the longest line, how much another line of a wrapped block has at least. */
const FILLED = 0.6;

/** Lines that are all shorter are mostly verse, names or sums. */
const NARROW = 40;

/** A narrow column of prose: four lines or more, most of which break off in a sentence that goes on in small letters. */
function isColumn(text: string, lines: readonly Span[], longest: number): boolean {
  if (longest < 24 || lines.length < 4) return false;
  const broken = lines.filter(
    ({ end }, i) =>
      lines[i + 1] && /[\p{L}\d,]/u.test(text[end - 1]!) && /^[\p{Ll}\d]/u.test(text.slice(lines[i + 1]!.start, lines[i + 1]!.start + 2)),
  );
  return broken.length * 2 >= lines.length && lines.slice(0, -1).every(({ start, end }) => end - start >= longest * FILLED);
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const [longest = 0, next = 0] = lines.map(({ start, end }) => end - start).sort((a, b) => b - a);
  // One line that was typed into since may have grown out of the block.
  if (lines.length > 3 && next >= NARROW && next <= WIDEST && goesOn(text, lines, next)) return true;
  const before = lines.slice(0, -1);
  if (longest > WIDEST || (longest < NARROW && !isColumn(text, lines, longest))) return false;
  return before.every((line, i) => line.end - line.start + 1 + firstWord(text, lines[i + 1]!) > longest) || goesOn(text, lines, longest);
}

/**
 * Are lines of like length one paragraph, though words that were edited since leave some of them short? A sentence that goes on in
 * small letters shows it.
 */
function goesOn(text: string, lines: readonly Span[], longest: number): boolean {
  const before = lines.slice(0, -1);
  return (
    before.every(({ start, end }) => end - start >= longest * FILLED) &&
    before.some(
      (line, i) => !/[.!?…:;"”’)]/.test(text[line.end - 1]!) && /^\p{Ll}/u.test(text.slice(lines[i + 1]!.start, lines[i + 1]!.start + 2)),
    )
  );
}

/** The length of a line's first word. */
function firstWord(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}

const kindOf = (prose: string, first: boolean): Prose['kind'] =>
  first && prose.length <= HEADLINE && !/[.!?…]["'”’)]*$/.test(prose) ? 'headline' : 'body';

function single(text: string, { start, end }: Span, first: boolean): Paragraph {
  const prose = text.slice(start, end);
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start, end, runs: null };
}

/** “The vice-” and “chairman”, but not “pre-” and “and post-war”. */
const isCut = (before: string, after: string): boolean =>
  /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|nor|but|through|versus)\b/.test(after);

function joined(text: string, lines: readonly Span[], first: boolean): Paragraph {
  const start = lines[0]!.start;
  let prose = '';
  const runs: [number, number, number][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && isCut(prose, text.slice(line.start, line.end))) {
      // A word that goes on over the line’s end: its hyphen takes the line break along, so that both go where it is deleted.
      last[2] -= 1;
      const hyphen = last[1] + last[2];
      runs.push([prose.length - 1, hyphen, -(line.start - start - hyphen)]);
    } else if (last) {
      // The line break and the blanks about it are read as one space, which stands where the line ended.
      last[2] += 1;
      prose += ' ';
    }
    runs.push([prose.length, line.start - start, line.end - line.start]);
    prose += text.slice(line.start, line.end);
  }
  const end = lines[lines.length - 1]!.end;
  return { prose: { text: prose, kind: kindOf(prose, first), marks: NO_MARKS }, start, end, runs };
}
