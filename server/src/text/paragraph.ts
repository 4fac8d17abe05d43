// Paragraphs of a draft as the formats cut them.
import type { Span } from './span.ts';

/** How a draft is written down. */
export type Format = 'plain' | 'markdown' | 'html';

/** What part of a draft a paragraph is. */
export type ParagraphKind = 'headline' | 'heading' | 'body' | 'list-item' | 'block-quote' | 'table-cell' | DisplayKind;

/** Copy that stands about the story: what a page shows above it and beside pictures. */
export type DisplayKind = 'standfirst' | 'caption' | 'alt';

/** Markup over some words of a paragraph, in offsets into its prose. A link counts as a source. */
export interface Mark extends Span {
  readonly kind: 'link' | 'emphasis' | 'strong' | 'cite' | 'code' | 'quotation';
  readonly target?: string;
}

/**
 * A paragraph's words with the markup set aside. Everything the desk knows of a paragraph follows from its prose alone,
 * so equal prose is one object (see `proseKey`), wherever it stands and however often.
 */
export interface Prose {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly marks: readonly Mark[];
}

/**
 * Where a prose's characters lie in the draft. `runs` are stretches copied unchanged, as triples
 * [offset in the prose, offset in the draft from the paragraph's start, length]; null means that the whole prose is one run.
 */
export interface Paragraph {
  readonly prose: Prose;
  /** The draft's offset that run offsets count from. */
  readonly start: number;
  /** The draft's offset after the paragraph. */
  readonly end: number;
  readonly runs: readonly (readonly [prose: number, draft: number, length: number])[] | null;
  /** A mark that an edit may not bring in, since it would end the words: the quotation mark of an attribute. */
  readonly forbids?: string;
  /** How it is written down, where that differs from the draft. */
  readonly format?: Format;
}

/** A comment in the draft that speaks to the desk: `<!-- copydesk-ignore rule -->`. Offsets are the draft's. */
export interface Directive extends Span {
  readonly text: string;
}

/** A field of the draft's head (front matter or `<meta>`), with the value's place in the draft. */
export interface Field extends Span {
  readonly name: string;
  readonly value: string;
}

/** A draft cut into paragraphs. */
export interface Segmented {
  readonly format: Format;
  readonly paragraphs: readonly Paragraph[];
  readonly directives: readonly Directive[];
  /** Front matter and the like, by lower-case name. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** The draft's offset of a prose offset. At a seam between runs, `end` asks for the place after the earlier character. */
export function toDraft(paragraph: Paragraph, offset: number, side: 'start' | 'end' = 'start'): number {
  const { runs, start } = paragraph;
  if (!runs) return start + offset;
  if (side === 'end' && offset > 0) {
    const run = runAt(runs, offset - 1);
    // A run of negative length −n is one prose character that takes n characters in the draft.
    return run ? start + run[1] + (run[2] < 0 ? -run[2] : Math.min(offset - run[0], run[2])) : start;
  }
  const run = runAt(runs, offset);
  return run ? start + run[1] + Math.min(offset - run[0], Math.max(run[2], 0)) : start;
}

/** The prose offset of an offset in the draft; what lies in markup counts as the prose that follows. */
export function toProse({ runs, start, prose }: Paragraph, offset: number): number {
  if (!runs) return Math.min(Math.max(0, offset - start), prose.text.length);
  for (const [at, draft, length] of runs) {
    if (offset - start < draft + Math.abs(length)) return at + Math.min(Math.max(0, offset - start - draft), Math.max(length, 0));
  }
  return prose.text.length;
}

/** The run that a prose offset lies in, or the last one. */
function runAt(runs: NonNullable<Paragraph['runs']>, offset: number): readonly [number, number, number] | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/** A prose span's place in the draft. */
export const spanInDraft = (paragraph: Paragraph, span: Span): Span => {
  const start = toDraft(paragraph, span.start);
  return { start, end: span.end > span.start ? toDraft(paragraph, span.end, 'end') : start };
};

/** Is the prose span one unbroken stretch of the draft, so that replacing it there drops no markup? */
export function isUnbroken(paragraph: Paragraph, span: Span): boolean {
  if (!paragraph.runs) return true;
  if (span.end <= span.start) return true;
  // A hyphen that stands for itself and the line break behind it goes as a whole.
  if (span.end - span.start === 1 && paragraph.prose.text[span.start] === '-' && runAt(paragraph.runs, span.start)![2] < 0) return true;
  return toDraft(paragraph, span.end, 'end') - toDraft(paragraph, span.start) === span.end - span.start;
}

/** Prose with equal keys is read once. */
export function proseKey(prose: Prose): string {
  if (prose.kind === 'body' && prose.marks.length === 0) return prose.text;
  return `${prose.text}\u0000${prose.kind}\u0000${prose.marks.map((m) => `${m.kind}${m.start}-${m.end}${m.target ?? ''}`).join('\u0000')}`;
}

/** Pictures that a paragraph may hold before the one that is looked for. */
const PICTURES = 6;

/** Index of the paragraph that an offset of the draft lies in, its end included; −1 between paragraphs. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // A picture's words lie inside the paragraph that it stands in.
  for (let i = low - 1; i >= 0 && i >= low - PICTURES; i--) if (offset <= paragraphs[i]!.end) return i;
  return -1;
}
