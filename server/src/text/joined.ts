// One draft from several pieces of text, each written in a format of its own: a headline, a body, captions.
import type { Field, Format, Paragraph, ParagraphKind, Segmented } from './paragraph.ts';
import { segment } from './segment.ts';

export interface Piece {
  /** What the piece is called by whoever gave it. */
  readonly name: string;
  readonly text: string;
  readonly format: Format;
  /** What all its paragraphs are, where they are all one thing. */
  readonly kind?: ParagraphKind;
}

/** A piece's place in the joined text. */
export interface Placed {
  readonly name: string;
  readonly start: number;
}

export interface Joined {
  readonly text: string;
  readonly segmented: Segmented;
  readonly places: readonly Placed[];
}

const BETWEEN = '\n\n';

/** Joins pieces, each with its paragraphs moved to where it then stands. */
export function joined(pieces: readonly Piece[], fields: ReadonlyMap<string, Field> = new Map()): Joined {
  const places: Placed[] = [];
  const paragraphs: Paragraph[] = [];
  const directives: Segmented['directives'][number][] = [];
  const all = new Map(fields);
  const hasHeadline = pieces.some(({ kind }) => kind === 'headline');
  let at = 0;
  for (const { name, text, format, kind } of pieces) {
    places.push({ name, start: at });
    const own = segment(text, format);
    for (const paragraph of own.paragraphs) {
      const { prose } = paragraph;
      // The first line of plain text may be its headline, where it has none of its own.
      const as = kind ?? (hasHeadline && format === 'plain' && prose.kind === 'headline' ? 'body' : prose.kind);
      paragraphs.push({
        ...paragraph,
        prose: as === prose.kind ? prose : { ...prose, kind: as },
        start: paragraph.start + at,
        end: paragraph.end + at,
        format,
      });
    }
    for (const one of own.directives) directives.push({ ...one, start: one.start + at, end: one.end + at });
    for (const [key, field] of own.fields) if (!all.has(key)) all.set(key, { ...field, start: field.start + at, end: field.end + at });
    at += text.length + BETWEEN.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(BETWEEN),
    segmented: { format: 'plain', paragraphs, directives, fields: all },
    places,
  };
}

/** The piece that an offset of the joined text lies in. */
export const placeOf = (places: readonly Placed[], offset: number): Placed => places.findLast(({ start }) => start <= offset) ?? places[0]!;
