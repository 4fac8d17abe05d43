// Writes Word documents with comments at the words: a new one from a draft’s prose, or the document that was read with comments put in.
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type ParagraphKind, type Segmented, toDraft } from '../paragraph.ts';
import type { TextPlace, WordDocument } from './document.ts';
import { NotWord } from './parts.ts';

/** A comment to write. */
export interface NewComment {
  /** Index of the paragraph, and the words in its prose. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** A day, as 2026-11-20; missing where none is known. */
  readonly day?: string;
  readonly lines: readonly string[];
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A fixed time makes equal documents equal files. */
const TIME = { mtime: '1980-01-01T00:00:00Z' };

/** XML text; characters that XML 1.0 does not have are left out. */
const escaped = (text: string): string =>
  text
    // A note’s reference has left it in a draft’s prose, where nobody sees it.
    .replaceAll('\u200b', '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const paragraph = (style: string | undefined, content: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;

const run = (text: string): string => (text === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`);

function commentXml({ author, day, lines }: NewComment, id: number, namespace = ''): string {
  const name = escaped(author);
  return `<w:comment${namespace} w:id="${id}" w:author="${name}" w:initials="${escaped([...author].slice(0, 3).join(''))}"${day ? ` w:date="${day}T00:00:00Z"` : ''}>${lines
    .map((line) => paragraph(undefined, run(line)))
    .join('')}</w:comment>`;
}

const opening = (id: number, prefix = 'w:'): string => `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
const closing = (id: number, prefix = 'w:'): string =>
  `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;

const STYLES: Partial<Record<ParagraphKind, string>> = {
  headline: 'Heading1',
  heading: 'Heading2',
  'block-quote': 'Quote',
  caption: 'Caption',
};

const style = (name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/><w:rPr>${name === 'Quote' || name === 'Caption' ? '<w:i/>' : '<w:b/>'}${name === 'Title' ? '<w:sz w:val="32"/>' : ''}</w:rPr></w:style>`;

/**
 * A new document: a title, a draft’s prose with comments, and behind it what has no place in the draft, under a heading.
 * @param rest words without a place, each with its comment
 */
export function newDocument(
  title: string,
  { paragraphs }: Segmented,
  comments: readonly NewComment[],
  rest?: { readonly heading: string; readonly entries: readonly { readonly words: string; readonly comment: NewComment }[] },
): Uint8Array {
  const byParagraph = new Map<number, [NewComment, number][]>();
  for (const [i, one] of comments.entries()) byParagraph.set(one.paragraph, [...(byParagraph.get(one.paragraph) ?? []), [one, i + 1]]);
  const prose = paragraphs.map(({ prose: { text, kind } }, i) => paragraph(STYLES[kind], commented(text, byParagraph.get(i) ?? [])));
  const first = comments.length + 1;
  const lost = (rest?.entries ?? []).map(({ words }, i) => paragraph(undefined, `${opening(first + i)}${run(words)}${closing(first + i)}`));
  const all = [...comments, ...(rest?.entries ?? []).map(({ comment }) => comment)];
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${W}">${['Title', 'Heading 1', 'Heading 2', 'Quote', 'Caption'].map(style).join('')}</w:styles>`,
    'word/comments.xml': `${XML}<w:comments xmlns:w="${W}">${all.map((one, i) => commentXml(one, i + 1)).join('')}</w:comments>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${W}"><w:body>${paragraph('Title', run(title))}${prose.join('')}${
      rest && lost.length > 0 ? `${paragraph('Heading2', run(rest.heading))}${lost.join('')}` : ''
    }</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), TIME);
}

/** Runs of text between the places where comments begin and end; the ranges may overlap. */
function commented(text: string, comments: readonly (readonly [NewComment, number])[]): string {
  const cuts = [...new Set([0, text.length, ...comments.flatMap(([{ start, end }]) => [start, end])])].sort((a, b) => a - b);
  return cuts
    .map((at, i) => {
      const ends = comments.filter(([{ start, end }]) => end === at && start < at).map(([, id]) => closing(id));
      const starts = comments.filter(([{ start, end }]) => start === at && end > at).map(([, id]) => opening(id));
      const points = comments.filter(([{ start, end }]) => start === at && end === at).map(([, id]) => `${opening(id)}${closing(id)}`);
      return `${ends.join('')}${points.join('')}${starts.join('')}${run(text.slice(at, cuts[i + 1] ?? at))}`;
    })
    .join('');
}

/** A place where the file is cut to put something in. `order`: what ends there stands before what begins there. */
interface Cut {
  readonly place: number;
  readonly at: number;
  readonly order: number;
  readonly xml: string;
}

/** What a document may unpack to while comments are put in, pictures included. */
const LARGEST = 256 * 1024 * 1024;

/** The document that was read, with comments at the words; all else in it stays as it is. */
export function withComments(bytes: Uint8Array, document: WordDocument, comments: readonly NewComment[]): Uint8Array {
  const { parts, prefix, texts } = document;
  if (texts.length === 0 || comments.length === 0) return bytes;
  const source = parts.get('word/document.xml')!;
  const namespace = new RegExp(`xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="([^"]*)"`).exec(source)?.[1] ?? W;
  const first = Math.max(0, ...document.comments.map(({ id }) => Number(id) || 0)) + 1;
  const cuts = comments.flatMap((comment, i) => cutsFor(document, comment, first + i));
  const changed: Record<string, string> = { 'word/document.xml': cutUp(source, texts, cuts, prefix) };
  const added = comments.map((comment, i) => commentXml(comment, first + i, ` xmlns:w="${namespace}"`)).join('');
  const before = parts.get('word/comments.xml');
  if (before === undefined) {
    changed['word/comments.xml'] = `${XML}<w:comments xmlns:w="${namespace}">${added}</w:comments>`;
    changed['[Content_Types].xml'] = inserted(
      parts.get('[Content_Types].xml') ?? '',
      'Types',
      `<Override xmlns="${TYPES}" PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/>`,
    );
    changed['word/_rels/document.xml.rels'] = inserted(
      parts.get('word/_rels/document.xml.rels') ?? `${XML}<Relationships xmlns="${RELATIONS}"></Relationships>`,
      'Relationships',
      `<Relationship xmlns="${RELATIONS}" Id="rIdCopydesk" Type="${namespace === W ? OFFICE : 'http://purl.oclc.org/ooxml/officeDocument/relationships'}/comments" Target="comments.xml"/>`,
    );
  } else changed['word/comments.xml'] = inserted(before, 'comments', added);
  return repacked(bytes, Object.fromEntries(Object.entries(changed).map(([name, content]) => [document.names.get(name) ?? name, content])));
}

/** Puts something in before a part’s last tag. */
function inserted(xml: string, root: string, added: string): string {
  const end = new RegExp(`</(?:[\\w-]+:)?${root}>\\s*$`).exec(xml);
  if (end) return `${xml.slice(0, end.index)}${added}${xml.slice(end.index)}`;
  const empty = new RegExp(`<((?:[\\w-]+:)?${root})\\b([^>]*)/>\\s*$`).exec(xml);
  if (!empty) throw new NotWord(`its ${root} part is not as Word writes it`);
  return `${xml.slice(0, empty.index)}<${empty[1]}${empty[2]}>${added}</${empty[1]}>`;
}

function cutsFor({ paragraphs, texts, prefix }: WordDocument, { paragraph: index, start, end }: NewComment, id: number): Cut[] {
  const { source, prose } = paragraphs[index]!;
  // Behind the last character there is none whose beginning could be asked for.
  const side = start === prose.text.length ? 'end' : 'start';
  const from = startCut(texts, toDraft(source, between(prose.text, start, -1), side));
  const to = end > start ? endCut(texts, toDraft(source, between(prose.text, end, 1), 'end')) : from;
  const isPoint = to.place < from.place || (to.place === from.place && to.at <= from.at);
  return isPoint
    ? [{ ...from, order: 1, xml: `${opening(id, prefix)}${closing(id, prefix)}` }]
    : [
        { ...from, order: 2, xml: opening(id, prefix) },
        { ...to, order: 0, xml: closing(id, prefix) },
      ];
}

/** An offset that lies in the middle of a character, moved to one side of it. */
const between = (text: string, offset: number, step: -1 | 1): number =>
  /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, offset)) ? offset + step : offset;

/** The place at or after an offset of the source, where words begin; the last one’s end behind them all. */
function startCut(texts: readonly TextPlace[], offset: number): { place: number; at: number } {
  const place = firstAfter(texts, offset);
  if (place === texts.length) return { place: place - 1, at: texts.at(-1)!.end };
  return { place, at: Math.max(offset, texts[place]!.start) };
}

/** The place at or before an offset, where words end. */
function endCut(texts: readonly TextPlace[], offset: number): { place: number; at: number } {
  const after = firstAfter(texts, offset);
  if (after < texts.length && texts[after]!.start < offset) return { place: after, at: offset };
  const place = Math.max(0, after - 1);
  return { place, at: Math.min(Math.max(offset, texts[place]!.start), texts[place]!.end) };
}

/** Index of the first place that ends behind an offset. */
function firstAfter(texts: readonly TextPlace[], offset: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutUp(source: string, texts: readonly TextPlace[], cuts: readonly Cut[], prefix: string): string {
  const sorted = [...cuts].sort((a, b) => a.place - b.place || a.at - b.at || a.order - b.order);
  const parts: string[] = [];
  let at = 0;
  let current = -1;
  for (const cut of sorted) {
    const { start, tag, properties } = texts[cut.place]!;
    if (cut.place !== current) {
      current = cut.place;
      // A blank at a cut would be lost without this.
      parts.push(source.slice(at, tag), `<${prefix}t xml:space="preserve">`);
      at = start;
    }
    const again = `<${prefix}r>${properties}<${prefix}t xml:space="preserve">`;
    parts.push(source.slice(at, cut.at), `</${prefix}t></${prefix}r>`, cut.xml, again);
    at = cut.at;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

function repacked(bytes: Uint8Array, changed: Readonly<Record<string, string>>): Uint8Array {
  let whole = 0;
  const files = unzipSync(bytes, {
    filter({ originalSize }) {
      if ((whole += originalSize) > LARGEST) throw new NotWord('it is too large to be written again, packed or unpacked');
      return true;
    },
  });
  const all: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    // What is packed already, as pictures are, would only take time.
    all[name] = name in changed ? strToU8(changed[name]!) : [content, { level: /\.(?:xml|rels)$/.test(name) ? 6 : 0 }];
  }
  for (const [name, text] of Object.entries(changed)) if (!(name in all)) all[name] = strToU8(text);
  return zipSync(all, TIME);
}
