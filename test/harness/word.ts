// Word documents for tests, of the shapes that Word, Google Docs and LibreOffice write.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** A run of words with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of runs, in a style. */
export const p = (content: string, style = '', properties = ''): string =>
  `<w:p>${style || properties ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}</w:pPr>` : ''}${content}</w:p>`;
export const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
export const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

export interface CommentOf {
  readonly id: number;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly paraId?: string;
}

/** A comment as its part has it. */
const comment = ({ id, author, date, text, paraId }: CommentOf): string =>
  `<w:comment w:id="${id}" w:author="${escaped(author)}" w:initials="A"${date ? ` w:date="${date}"` : ''}>${text
    .split('\n')
    .map((line) => `<w:p${paraId ? ` w14:paraId="${paraId}"` : ''}><w:r><w:annotationRef/></w:r>${r(line)}</w:p>`)
    .join('')}</w:comment>`;

/** Styles as Word in German writes them: ids in the language, names in English. */
export const STYLES = `<w:styles xmlns:w="${W}">${[
  ['Titel', 'Title'],
  ['Untertitel', 'Subtitle'],
  ['berschrift1', 'heading 1'],
  ['berschrift2', 'heading 2'],
  ['Zitat', 'Quote'],
  ['Beschriftung', 'caption'],
  ['Verzeichnis1', 'toc 1'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join(
    '',
  )}<w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="House heading"/><w:basedOn w:val="berschrift2"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

export interface WordOf {
  readonly comments?: readonly CommentOf[];
  readonly extended?: string;
  readonly footnotes?: string;
  readonly styles?: string;
  readonly links?: Readonly<Record<string, string>>;
  /** More files, or others in place of those that are made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a document with this body. */
export function word(body: string, { comments, extended, footnotes, styles = STYLES, links = {}, files = {} }: WordOf = {}): Uint8Array {
  const names = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${comments ? '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>' : ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      links,
    )
      .map(([id, target]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`)
      .join('')}${comments ? `<Relationship Id="rIdC" Type="${OFFICE}/comments" Target="comments.xml"/>` : ''}</Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': NUMBERING,
    'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    ...(comments ? { 'word/comments.xml': `${HEAD}<w:comments ${names}>${comments.map(comment).join('')}</w:comments>` } : {}),
    ...(extended ? { 'word/commentsExtended.xml': `${HEAD}<w15:commentsEx ${names}>${extended}</w15:commentsEx>` } : {}),
    ...(footnotes ? { 'word/footnotes.xml': `${HEAD}<w:footnotes ${names}>${footnotes}</w:footnotes>` } : {}),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, content]) =>
        content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
    { mtime: '1980-01-01T00:00:00Z' },
  );
}
