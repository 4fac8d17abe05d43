// Where in its sources a fact stands, and what a selection in a source says of that.
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { letterOf } from '../../facts/bound.ts';
import type { CheckedQuotation } from '../../facts/diagnose.ts';
import type { Citation, Fact, FactSource } from '../../facts/sheet.ts';
import { isTable } from '../../facts/sources.ts';
import type { Table } from '../../facts/tables.ts';
import type { Transcript } from '../../facts/transcript/read.ts';
import { rowsOf, separatorOf } from '../../text/separated-values.ts';
import type { Converter } from '../convert.ts';
import type { SourcePlace } from '../protocol.ts';
import type { OpenSheet } from '../workspace/fact-sheets.ts';
import { extensionOf, nameOf } from '../workspace/uris.ts';

/** A transcript never changes, and the place of many facts is asked for at once. */
const documents = new WeakMap<Transcript, TextDocument>();
function documentOf(transcript: Transcript): TextDocument {
  const known = documents.get(transcript) ?? TextDocument.create('', '', 0, transcript.text);
  documents.set(transcript, known);
  return known;
}

/** The place in a source where a fact can be read; null where none of its sources is a file, or may be named. */
export function placeOf(convert: Converter, open: OpenSheet, fact: Fact, quotation: CheckedQuotation | undefined): SourcePlace | null {
  const heard = quotation && transcriptPlace(convert, open, quotation);
  if (heard) return heard;
  for (const citation of fact.from) {
    const uri = placeable(open, citation.source);
    if (uri !== undefined) return { uri, range: rangeIn(open, citation) };
  }
  return null;
}

/** Where the transcript has a quotation. */
export function transcriptPlace(convert: Converter, open: OpenSheet, { source, comparison }: CheckedQuotation): SourcePlace | undefined {
  const uri = placeable(open, source);
  const transcript = open.sources.transcripts.get(source)?.transcript;
  if (comparison.verdict === 'not-found' || uri === undefined || !transcript) return undefined;
  // A Word document has no lines to go to.
  return { uri, range: extensionOf(uri) === '.docx' ? null : convert.range(documentOf(transcript), comparison) };
}

/** The address of a source's file, if it may be named. */
function placeable(open: OpenSheet, source: string): string | undefined {
  return open.named.get(source)?.confidential === false ? open.places.get(source) : undefined;
}

const LINE = /^(?:l\.|lines?) ?(\d{1,7})/i;
const TIME = /(?:\d{1,2}:)?\d{1,2}:\d{2}/;
const CELL = /[A-Z\])](\d{1,7})/i;

function rangeIn(open: OpenSheet, { source, at, cell }: Citation): Range | null {
  const line = LINE.exec(at ?? '')?.[1];
  if (line !== undefined) return lineRange(Number(line) - 1);
  const table = open.sources.tables.get(source);
  const row = CELL.exec(cell ?? '')?.[1];
  // A list of records has no rows of its own.
  if (table && row !== undefined && !/\.json$/i.test(open.places.get(source) ?? '')) return lineRange(lineOfRow(table, Number(row) - 1));
  const time = TIME.exec(at ?? '')?.[0];
  const transcript = open.sources.transcripts.get(source)?.transcript;
  // “1:05” is no part of “11:05”.
  const found = time === undefined || !transcript ? -1 : transcript.text.search(new RegExp(`(?<![\\d:])${time}(?![\\d:])`));
  return found < 0 ? null : lineRange(documentOf(transcript!).positionAt(found).line);
}

/** A cell may have line breaks. */
const lineOfRow = (table: Table, row: number): number =>
  table.slice(0, row).reduce((line, cells) => line + cells.join('').split('\n').length, 0);

const lineRange = (line: number): Range => ({
  start: { line: Math.max(0, line), character: 0 },
  end: { line: Math.max(0, line), character: 0 },
});

/** What a citation says of a place in the text of a source: the cell of a table, the minute of a transcript, else the line. */
export function citationAt(document: TextDocument, offset: number): Pick<Citation, 'at' | 'cell'> {
  const { uri } = document;
  const text = document.getText();
  const extension = extensionOf(uri).toLowerCase();
  if (isTable(extension) && extension !== '.json') {
    const separator = extension === '.tsv' ? '\t' : separatorOf(text);
    const rows = rowsOf(text, separator);
    const row = rows.findLastIndex(({ start }) => start <= offset);
    if (row >= 0) {
      const before = rowsOf(`${text.slice(rows[row]!.start, offset)}x`, separator)[0]?.cells.length ?? 1;
      return { cell: `${letterOf(before - 1)}${row + 1}` };
    }
  }
  const { line } = document.positionAt(offset);
  const time = /\.(?:srt|vtt|txt|md)$/.test(extension) ? timeBefore(text.split(/\r?\n/).slice(0, line + 1)) : undefined;
  return { at: time ?? `line ${line + 1}` };
}

/** The time that stands at or above the last of some lines, as transcripts put it at the beginning of a line or behind a name. */
function timeBefore(above: readonly string[]): string | undefined {
  for (let i = above.length - 1; i >= 0; i--) {
    const time = /^[^.!?]{0,40}?((?:\d{1,2}:)?\d{1,2}:\d{2})(?![\d:])/.exec(above[i]!)?.[1];
    if (time) return time;
  }
  return undefined;
}

/** The entry of a sheet for a file that is cited the first time. */
export function sourceFor(uri: string, draftFolder: string, taken: ReadonlySet<string>): FactSource {
  const name = nameOf(uri);
  const base =
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'source';
  const extension = extensionOf(uri).toLowerCase();
  return {
    id: freeId(base, taken),
    kind: isTable(extension) ? 'data' : /^\.(?:srt|vtt)$/.test(extension) ? 'transcript' : 'document',
    title: name,
    file: pathBetween(draftFolder, uri),
    primary: false,
    confidential: false,
  };
}

/** The id, or the first of “id-2”, “id-3” … that no other source has. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let own = id, n = 2; ; own = `${id}-${n++}`) if (!taken.has(own)) return own;
}

/** The way from a folder to a file, with “../” where it leads up. */
function pathBetween(folder: string, file: string): string {
  const from = folder.split('/');
  const to = file.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  const down = to.slice(same).map((part) => decodeURIComponent(part));
  return [...from.slice(same).map(() => '..'), ...down].join('/');
}
