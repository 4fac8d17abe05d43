// The checking copy as a Word document: the draft's prose with a real comment at the words of each fact.
import { strToU8, zipSync } from 'fflate';
import type { ParagraphKind, Segmented } from '../../text/paragraph.ts';
import { type FactRow, STATE_WORDS } from './rows.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** XML text; characters that XML 1.0 does not have are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** The bytes of a .docx. */
export function toDocx(title: string, rows: readonly FactRow[], draft: Segmented): Uint8Array {
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${W}">${['Title', 'Heading 1', 'Heading 2', 'Quote', 'Caption'].map(style).join('')}</w:styles>`,
    'word/comments.xml': `${XML}<w:comments xmlns:w="${W}">${rows.map(comment).join('')}</w:comments>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${W}"><w:body>${paragraph('Title', run(`Checking copy: ${title}`))}${body(rows, draft)}</w:body></w:document>`,
  };
  // A fixed time makes equal sheets equal files.
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: '1980-01-01T00:00:00Z' });
}

const style = (name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/><w:rPr>${name === 'Quote' || name === 'Caption' ? '<w:i/>' : '<w:b/>'}${name === 'Title' ? '<w:sz w:val="32"/>' : ''}</w:rPr></w:style>`;

const STYLES: Partial<Record<ParagraphKind, string>> = {
  headline: 'Heading1',
  heading: 'Heading2',
  'block-quote': 'Quote',
  caption: 'Caption',
};

const paragraph = (name: string | undefined, content: string): string =>
  `<w:p>${name ? `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>` : ''}${content}</w:p>`;

const run = (text: string): string => (text === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`);

function comment(row: FactRow): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(row.checkedOn)?.[0];
  const lines = [
    `${row.number}. ${row.kind}: ${STATE_WORDS[row.state]}`,
    ...(row.now === undefined ? [] : [`Was: ${row.words}`]),
    ...row.sources.map(({ title, at }) => `Source: ${title}${at ? `, ${at}` : ''}`),
    ...(row.note ? [row.note] : []),
  ];
  const author = escaped(row.checkedBy || 'Copydesk');
  return `<w:comment w:id="${row.number}" w:author="${author}" w:initials="${author.slice(0, 3)}"${day ? ` w:date="${day}T00:00:00Z"` : ''}>${lines
    .map((line) => paragraph(undefined, run(line)))
    .join('')}</w:comment>`;
}

function body(rows: readonly FactRow[], { paragraphs }: Segmented): string {
  const byParagraph = new Map<number, FactRow[]>();
  const lost: FactRow[] = [];
  for (const row of rows) {
    if (row.paragraph === undefined) lost.push(row);
    else byParagraph.set(row.paragraph, [...(byParagraph.get(row.paragraph) ?? []), row]);
  }
  const prose = paragraphs.map(({ prose: { text, kind } }, i) => paragraph(STYLES[kind], commented(text, byParagraph.get(i) ?? [])));
  const rest = lost.map((row) => paragraph(undefined, `${opening(row)}${run(row.words)}${closing(row)}`));
  return `${prose.join('')}${rest.length > 0 ? `${paragraph('Heading2', run('Not in the draft any more'))}${rest.join('')}` : ''}`;
}

const opening = ({ number }: FactRow): string => `<w:commentRangeStart w:id="${number}"/>`;
const closing = ({ number }: FactRow): string => `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;

/** Runs of text between the places where comments begin and end; the ranges may overlap. */
function commented(text: string, rows: readonly FactRow[]): string {
  const cuts = [...new Set([0, text.length, ...rows.flatMap(({ start, end }) => [start!, end!])])].sort((a, b) => a - b);
  return cuts
    .map((at, i) => {
      const ends = rows.filter(({ end }) => end === at).map(closing);
      const starts = rows.filter(({ start }) => start === at).map(opening);
      return `${ends.join('')}${starts.join('')}${run(text.slice(at, cuts[i + 1] ?? at))}`;
    })
    .join('');
}
