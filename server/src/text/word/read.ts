// Reads a Word document (.docx): Word’s own, Google Docs’ and LibreOffice’s exports. Changes that were tracked are read as accepted.

import { BodyReader } from './body-reader.ts';
import { readComments, repliesOf } from './comments.ts';
import type { WordComment, WordDocument, WordParagraph } from './document.ts';
import { NotWord, partsOf } from './parts.ts';
import { readNumbering, readStyles } from './styles.ts';
import { walk } from './xml.ts';

/** A headline without a style of its own is no longer than this. */
const HEADLINE = 160;

/** Reads the bytes of a file. Throws `NotWord` for what is none, or no sound one. */
export function readWord(bytes: Uint8Array): WordDocument {
  const { parts, names } = partsOf(bytes);
  const source = parts.get('word/document.xml')!;
  const body = new BodyReader(source, {
    styles: readStyles(parts.get('word/styles.xml')),
    numbered: readNumbering(parts.get('word/numbering.xml')),
    links: linksOf(parts.get('word/_rels/document.xml.rels')),
  });
  walk(source, body);
  const prefix = /<([\w-]+:)?document[\s>]/.exec(source);
  if (!prefix) throw new NotWord('its text part is none of a Word document');
  const paragraphs = withHeadline(body.paragraphs);
  const left = new Map(body.left);
  const notes = [...notesOf(parts, 'footnote', body.references), ...notesOf(parts, 'endnote', body.references)];
  for (const [kind, name] of [
    ['header', 'headers'],
    ['footer', 'footers'],
  ] as const)
    if ([...parts].some(([part, xml]) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(part) && /<(?:\w+:)?t[ >]/.test(xml)))
      left.set(name, 1);
  return {
    parts,
    names,
    paragraphs: [...paragraphs, ...notes],
    comments: placed(readComments(parts.get('word/comments.xml'), repliesOf(parts.get('word/commentsExtended.xml'))), body),
    texts: body.texts,
    left: [...left].map(([what, count]) =>
      (LEFT[what] ?? what).replace('# times', count === 1 ? 'once' : '# times').replace('#', `${count}`),
    ),
    prefix: prefix[1] ?? '',
  };
}

/** What is not read, in words; # stands for how often. */
const LEFT: Readonly<Record<string, string>> = {
  headers: 'headers',
  footers: 'footers',
  joined: 'ends of paragraphs deleted with tracked changes: the text goes on there (# times)',
  placeholders: 'what a form asks for and nobody has filled in (#)',
  embedded: 'another document that is put in here as a whole (#)',
  deleted: 'words deleted with tracked changes (# times)',
  inserted: 'that words were inserted with tracked changes: they stand as text (# times)',
  hidden: 'hidden text (# times)',
  pictures: 'pictures, but for their alternative text (#)',
  formulas: 'formulas (#)',
  symbols: 'symbols of a font of their own (#)',
  objects: 'embedded objects (#)',
};

/** Web addresses by the id that links have. */
function linksOf(xml: string | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (xml === undefined) return links;
  walk(xml, {
    open(name, attributes) {
      if (/(?:^|:)Relationship$/.test(name) && /\/hyperlink$/.test(attributes['Type'] ?? ''))
        links.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  return links;
}

/** Where no paragraph has a headline’s style, the first heading or a short first line without a full stop is it. */
function withHeadline(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const [first] = paragraphs;
  if (!first || paragraphs.some(({ prose }) => prose.kind === 'headline')) return paragraphs;
  const { text, kind } = first.prose;
  const isHeadline =
    (kind === 'heading' && (first.level ?? 1) === 1) || (kind === 'body' && text.length <= HEADLINE && !/[.!?…]["'”’)]*$/.test(text));
  if (!isHeadline) return paragraphs;
  const prose = { ...first.prose, kind: 'headline' as const };
  return [{ ...first, prose, source: { ...first.source, prose } }, ...paragraphs.slice(1)];
}

/** The paragraphs of foot- or endnotes, in the order in which the text refers to them. */
function notesOf(
  parts: ReadonlyMap<string, string>,
  kind: 'footnote' | 'endnote',
  references: ReadonlyMap<string, number>,
): WordParagraph[] {
  const xml = parts.get(`word/${kind}s.xml`);
  if (xml === undefined || ![...references.keys()].some((id) => id.startsWith(kind))) return [];
  const found = new Map<string, WordParagraph[]>();
  let id = '';
  const body = new BodyReader(xml, { styles: new Map(), numbered: new Set(), links: linksOf(parts.get(`word/_rels/${kind}s.xml.rels`)) });
  let taken = 0;
  walk(xml, {
    ...body,
    open(name, attributes, start, end) {
      if (name === `w:${kind}`) id = `${kind}/${attributes['w:id'] ?? ''}`;
      body.open(name, attributes, start, end);
    },
    close(name, start, end) {
      body.close(name, start, end);
      if (name !== `w:${kind}`) return;
      const at = references.get(id);
      if (at !== undefined)
        found.set(
          id,
          body.paragraphs.slice(taken).map((one) => noted(one, id, at)),
        );
      taken = body.paragraphs.length;
    },
  });
  return [...references.keys()].flatMap((one) => found.get(one) ?? []);
}

/** A note’s paragraph: in the text’s file it has only the place of its reference. */
const noted = ({ prose, breaks }: WordParagraph, note: string, at: number): WordParagraph => ({
  prose,
  source: { prose, start: at, end: at, runs: [[0, 0, 0]] },
  note,
  breaks,
  notes: [],
});

function placed(comments: readonly WordComment[], { ranges, paragraphs }: BodyReader): WordComment[] {
  return comments.map((comment) => {
    const { from, to } = ranges.get(comment.id) ?? {};
    return from && to && from.paragraph >= 0 && to.paragraph >= 0 && paragraphs.length > 0 ? { ...comment, from, to } : comment;
  });
}
