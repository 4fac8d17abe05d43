// What of a sheet's sources could be read: transcripts and tables, and the fingerprints of their files.
import { NotWord } from '../text/word/parts.ts';
import { readWord } from '../text/word/read.ts';
import { readTable, type Table, type TableFormat } from './tables.ts';
import { TranscriptIndex } from './transcript/compare.ts';
import { readTranscript } from './transcript/read.ts';

/** What of a draft's sources could be read, by the source's id. */
export interface ReadSources {
  readonly transcripts: ReadonlyMap<string, TranscriptIndex>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Of the transcripts, those that lie in the draft's `sources/` folder and are not in the sheet. */
  readonly nearby: ReadonlySet<string>;
}

export const noSources: ReadSources = { transcripts: new Map(), tables: new Map(), fingerprints: new Map(), nearby: new Set() };

/** One source file, read. */
export type SourceFile = { readonly transcript: TranscriptIndex } | { readonly table: Table } | { readonly problem: string };

/** The folder beside a draft whose transcripts are read without being in the sheet. */
export const SOURCES_FOLDER = 'sources';
/** Of a `sources/` folder no more are read. */
export const MOST_NEARBY = 40;
export const NEARBY_LEFT_OUT = `Only the first ${MOST_NEARBY} transcripts of ${SOURCES_FOLDER}/ are read; name the others in the sheet`;

const TABLES: Readonly<Record<string, TableFormat>> = { '.csv': 'csv', '.tsv': 'tsv', '.json': 'json' };
const TRANSCRIPTS = new Set(['.txt', '.md', '.srt', '.vtt', '.docx']);

/** @param extension with its dot, in small letters */
export const isTranscript = (extension: string): boolean => TRANSCRIPTS.has(extension);
export const isTable = (extension: string): boolean => TABLES[extension] !== undefined;

/** Reads the text of a source; undefined for a file that is neither a transcript nor a table. */
export function readSource(extension: string, text: string): SourceFile | undefined {
  const format = TABLES[extension];
  if (format) {
    const table = readTable(text, format);
    return 'problem' in table ? table : { table };
  }
  return isTranscript(extension) ? { transcript: new TranscriptIndex(readTranscript(text)) } : undefined;
}

/** Reads a Word document as a transcript, a line for each paragraph. */
export function readWordSource(bytes: Uint8Array): SourceFile {
  try {
    const text = readWord(bytes)
      .paragraphs.map(({ prose }) => prose.text)
      .join('\n');
    return { transcript: new TranscriptIndex(readTranscript(text)) };
  } catch (error) {
    if (error instanceof NotWord) return { problem: `This source is not read: ${error.message}` };
    throw error;
  }
}

/** Seven letters and digits that follow from a file's bytes. Line ends do not count, as git may change them. */
export function fingerprintOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const byte of bytes) {
    if (byte === 13) continue;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b);
  }
  // A letter first, so that YAML never takes it for a number.
  const letter = String.fromCharCode(97 + ((b >>> 0) % 26));
  return letter + (((a >>> 0) * 31 + (b >>> 5)) % 36 ** 6).toString(36).padStart(6, '0');
}
