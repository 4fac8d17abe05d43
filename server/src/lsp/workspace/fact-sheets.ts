// The fact sheets beside drafts: read when first asked for, written one change after the other, never over unsaved work.
import type { ReadSources } from '../../facts/diagnose.ts';
import type { SheetEdit } from '../../facts/edit.ts';
import { parseSheet } from '../../facts/parse.ts';
import { SHEET_SUFFIX, type Sheet, type SheetProblem } from '../../facts/sheet.ts';
import { readTable, type Table, type TableFormat } from '../../facts/tables.ts';
import { TranscriptIndex } from '../../facts/transcript/compare.ts';
import { readTranscript } from '../../facts/transcript/read.ts';
import { Turns } from '../server/turns.ts';
import type { Files } from './files.ts';
import { extensionOf, nameOf, normal, parentOf, pathFrom, within } from './uris.ts';

/** A draft's sheet with what of its sources could be read. */
export interface OpenSheet {
  readonly uri: string;
  readonly text: string;
  readonly sheet: Sheet;
  readonly sources: ReadSources;
}

type Source =
  | { readonly transcript: TranscriptIndex }
  | { readonly table: Table }
  /** Why it cannot be read. */
  | { readonly problem: string }
  | undefined;

const OUTSIDE: Source = { problem: 'This source is not read: it lies outside the sheet’s folder' };
const TRANSCRIPTS = new Set(['.txt', '.md', '.srt', '.vtt']);
const TABLES: Readonly<Record<string, TableFormat>> = { '.csv': 'csv', '.tsv': 'tsv', '.json': 'json' };

/** Is it a fact sheet? */
export const isSheet = (uri: string): boolean => uri.endsWith(SHEET_SUFFIX);

/** The address of a draft's sheet. */
export const sheetOf = (draft: string): string => `${normal(draft)}${SHEET_SUFFIX}`;

export class FactSheets {
  readonly #files: Files;
  readonly #folders: () => readonly string[];
  readonly #unsaved: (uri: string) => string | undefined;
  readonly #byUri = new Map<string, Promise<OpenSheet | undefined>>();
  readonly #sources = new Map<string, Promise<Source>>();
  readonly #writing = new Turns();

  /**
   * @param folders the workspace folders: nothing is read or written outside them
   * @param unsaved the text of a file that is open in the editor
   */
  constructor(files: Files, folders: () => readonly string[], unsaved: (uri: string) => string | undefined) {
    this.#files = files;
    this.#folders = folders;
    this.#unsaved = unsaved;
  }

  /** The sheet of a draft; undefined where there is none. */
  of(draft: string): Promise<OpenSheet | undefined> {
    const uri = sheetOf(draft);
    let sheet = this.#byUri.get(uri);
    if (!sheet) this.#byUri.set(uri, (sheet = this.#open(uri)));
    return sheet;
  }

  /** A file changed on disk: may a sheet say something else now? */
  changed(uri: string): boolean {
    const known = isSheet(uri) || this.#sources.has(uri);
    if (known) {
      this.#byUri.clear();
      this.#sources.delete(uri);
    }
    return known;
  }

  forget(): void {
    this.#byUri.clear();
    this.#sources.clear();
  }

  /** Changes a draft's sheet, or rejects with the reason in words. An edit is given the file as it then is, “” where there is none. */
  change(draft: string, edit: (text: string) => SheetEdit): Promise<void> {
    return this.#writing.take(async () => {
      const uri = sheetOf(draft);
      if (!this.#isInside(uri)) throw new Error('A fact sheet lies in a workspace folder; open the draft’s folder first');
      const read = await this.#files.read(uri);
      if ('problem' in read) throw new Error(`${nameOf(uri)}: ${read.problem}`);
      const text = 'text' in read ? read.text : '';
      const open = this.#unsaved(uri);
      if (open !== undefined && open !== text) throw new Error('The fact sheet has unsaved changes; save it first');
      const edited = edit(text);
      if ('refused' in edited) throw new Error(edited.refused);
      if (edited.text !== text) await this.#files.replace(uri, edited.text, this.#folders());
      this.#byUri.delete(uri);
    });
  }

  /** Adds a line to a file of a workspace folder, unless it is there; is it new? */
  addLine(folder: string, name: string, line: string): Promise<boolean> {
    return this.#writing.take(async () => {
      const uri = within(folder, name);
      const read = await this.#files.read(uri);
      if ('problem' in read) return false;
      const text = 'text' in read ? read.text : '';
      if (text.split(/\r?\n/).includes(line)) return false;
      await this.#files.replace(uri, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`, this.#folders());
      return true;
    });
  }

  async #open(uri: string): Promise<OpenSheet | undefined> {
    const read = await this.#files.read(uri);
    if (!('text' in read)) return undefined;
    const sheet = parseSheet(read.text);
    const transcripts = new Map<string, TranscriptIndex>();
    const tables = new Map<string, Table>();
    for (const { id, file } of sheet.sources) {
      const source = file === undefined ? undefined : await this.#source(uri, file);
      if (source && 'transcript' in source) transcripts.set(id, source.transcript);
      else if (source && 'table' in source) tables.set(id, source.table);
    }
    return { uri, text: read.text, sheet, sources: { transcripts, tables } };
  }

  /** What is wrong with the files that a sheet names, each at its place in the sheet. */
  async sourceProblems(uri: string, text: string): Promise<SheetProblem[]> {
    const problems: SheetProblem[] = [];
    for (const { file, fileAt } of parseSheet(text).sources) {
      if (file === undefined || !fileAt) continue;
      const source = await this.#source(uri, file);
      if (source && 'problem' in source) problems.push({ ...fileAt, severity: 'warning', message: source.problem });
    }
    return problems;
  }

  #isInside(uri: string): boolean {
    return this.#folders().some((folder) => pathFrom(folder, uri) !== undefined);
  }

  async #source(sheet: string, file: string): Promise<Source> {
    if (/^[/\\]|\\|^[a-z]+:|(?:^|\/)\.\.(?:\/|$)/i.test(file)) return OUTSIDE;
    const uri = await this.#files.real(within(parentOf(sheet)!, file));
    if (!this.#isInside(uri)) return OUTSIDE;
    let source = this.#sources.get(uri);
    if (!source) this.#sources.set(uri, (source = this.#read(uri)));
    return source;
  }

  async #read(uri: string): Promise<Source> {
    const extension = extensionOf(uri).toLowerCase();
    const format = TABLES[extension];
    if (!format && !TRANSCRIPTS.has(extension)) return undefined;
    const read = await this.#files.read(uri);
    if ('missing' in read) return { problem: 'There is no such file; the path starts at the sheet’s folder' };
    if ('problem' in read)
      return {
        problem: `This source is not read: ${read.problem.replace(/(?:, so it is not checked)?; split it.*/s, '; keep the rows or pages that are cited')}`,
      };
    if (!format) return { transcript: new TranscriptIndex(readTranscript(read.text)) };
    const table = readTable(read.text, format);
    return 'problem' in table ? table : { table };
  }
}
