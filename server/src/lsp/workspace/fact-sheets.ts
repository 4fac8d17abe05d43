// The fact sheets of drafts: read when first asked for, written one change after the other, never over unsaved work.
import type { SheetEdit } from '../../facts/edit.ts';
import { parseSheet } from '../../facts/parse.ts';
import { draftPathOf, sheetPathOf } from '../../facts/place.ts';
import { type FactSource, SHEET_SUFFIX, type Sheet, type SheetProblem } from '../../facts/sheet.ts';
import {
  fingerprintOf,
  isTable,
  isTranscript,
  MOST_NEARBY,
  NEARBY_LEFT_OUT,
  type ReadSources,
  readSource,
  readWordSource,
  SOURCES_FOLDER,
  type SourceFile,
} from '../../facts/sources.ts';
import type { Table } from '../../facts/tables.ts';
import type { TranscriptIndex } from '../../facts/transcript/compare.ts';
import { Turns } from '../server/turns.ts';
import type { Files } from './files.ts';
import type { ResolvedStyle } from './styles.ts';
import { extensionOf, nameOf, normal, parentOf, pathFrom, within } from './uris.ts';

/** A draft's sheet with what of its sources could be read. */
export interface OpenSheet {
  readonly uri: string;
  readonly text: string;
  readonly sheet: Sheet;
  readonly sources: ReadSources;
  /** The sheet's sources, and the transcripts that lie in the draft's `sources/` folder. */
  readonly named: ReadonlyMap<string, FactSource>;
  /** Where each of them lies, if it is a file in the workspace. */
  readonly places: ReadonlyMap<string, string>;
}

/** A source file, read; a problem where it is not. */
type Source = { readonly fingerprint: string | undefined; readonly file: SourceFile | undefined };

const OUTSIDE: Source = { fingerprint: undefined, file: { problem: 'This source is not read: it lies outside the workspace' } };

/** Is it a fact sheet? */
export const isSheet = (uri: string): boolean => uri.endsWith(SHEET_SUFFIX);

export class FactSheets {
  readonly #files: Files;
  readonly #folders: () => readonly string[];
  readonly #unsaved: (uri: string) => string | undefined;
  readonly #styleOf: (uri: string) => Promise<ResolvedStyle>;
  readonly #byUri = new Map<string, Promise<OpenSheet | undefined>>();
  readonly #sources = new Map<string, Promise<Source>>();
  readonly #writing = new Turns();

  /**
   * @param folders the workspace folders: nothing is read or written outside them
   * @param unsaved the text of a file that is open in the editor
   * @param styleOf the house style of a file, which says where sheets lie
   */
  constructor(
    files: Files,
    folders: () => readonly string[],
    unsaved: (uri: string) => string | undefined,
    styleOf: (uri: string) => Promise<ResolvedStyle>,
  ) {
    this.#files = files;
    this.#folders = folders;
    this.#unsaved = unsaved;
    this.#styleOf = styleOf;
  }

  /** Where the sheet of a draft lies, or would. */
  async placeOf(draft: string): Promise<string> {
    const at = normal(draft);
    const { base, folder } = await this.#folderFor(at);
    const path = base === undefined ? undefined : pathFrom(base, at);
    return path === undefined || base === undefined ? `${at}${SHEET_SUFFIX}` : within(base, sheetPathOf(path, folder));
  }

  /** The draft of a sheet. */
  async #draftOf(sheet: string): Promise<string> {
    const { base, folder } = await this.#folderFor(sheet);
    const path = base === undefined ? undefined : pathFrom(base, sheet);
    return path === undefined || base === undefined ? sheet.slice(0, -SHEET_SUFFIX.length) : within(base, draftPathOf(path, folder));
  }

  async #folderFor(uri: string): Promise<{ readonly base?: string; readonly folder?: string }> {
    const { style, uri: file } = await this.#styleOf(uri);
    const base = file === null ? undefined : parentOf(normal(file));
    return base === undefined || style.facts.folder === undefined ? {} : { base, folder: style.facts.folder };
  }

  /** The sheet of a draft; undefined where there is none. */
  async of(draft: string): Promise<OpenSheet | undefined> {
    const uri = await this.placeOf(draft);
    let sheet = this.#byUri.get(uri);
    if (!sheet) this.#byUri.set(uri, (sheet = this.#open(uri, normal(draft))));
    return sheet;
  }

  /** A file changed on disk: may a sheet say something else now? */
  changed(uri: string): boolean {
    const isNearby = nameOf(parentOf(uri) ?? '') === SOURCES_FOLDER && this.#byUri.size > 0;
    const known = isSheet(uri) || this.#sources.has(uri) || isNearby;
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
      const uri = await this.placeOf(draft);
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

  async #open(uri: string, draft: string): Promise<OpenSheet | undefined> {
    const read = await this.#files.read(uri);
    if (!('text' in read)) return undefined;
    const sheet = parseSheet(read.text);
    const transcripts = new Map<string, TranscriptIndex>();
    const tables = new Map<string, Table>();
    const fingerprints = new Map<string, string>();
    const places = new Map<string, string>();
    const add = async (id: string, file: string) => {
      const { place, fingerprint, file: source } = await this.#source(draft, file);
      if (fingerprint !== undefined) fingerprints.set(id, fingerprint);
      if (place !== undefined) places.set(id, place);
      if (source && 'transcript' in source) transcripts.set(id, source.transcript);
      else if (source && 'table' in source) tables.set(id, source.table);
    };
    for (const { id, file } of sheet.sources) if (file !== undefined) await add(id, file);
    const nearby = (await this.#nearby(draft, sheet, new Set(places.values()))).slice(0, MOST_NEARBY);
    for (const { id } of nearby) await add(id, id);
    const named = new Map([...nearby, ...sheet.sources].map((source) => [source.id, source]));
    const sources = { transcripts, tables, fingerprints, nearby: new Set(nearby.map(({ id }) => id)) };
    return { uri, text: read.text, sheet, sources, named, places };
  }

  /** Transcripts in the draft's `sources/` folder that the sheet does not name. */
  async #nearby(draft: string, { sources }: Sheet, known: ReadonlySet<string>): Promise<FactSource[]> {
    const folder = parentOf(draft);
    if (folder === undefined) return [];
    const at = within(folder, SOURCES_FOLDER);
    const names = (await this.#files.names(at)).filter((name) => isTranscript(extensionOf(name).toLowerCase()) && !isSheet(name));
    // A file's name may give a confidential source away.
    const mayName = sources.every(({ confidential }) => !confidential);
    return names
      .sort()
      .filter((name) => !known.has(within(at, name)))
      .map((name) => {
        const id = `${SOURCES_FOLDER}/${name}`;
        return {
          id,
          kind: 'transcript',
          title: mayName ? name : 'A transcript beside the draft',
          file: id,
          primary: false,
          confidential: false,
        };
      });
  }

  /** What is wrong with the files that a sheet names, each at its place in the sheet. */
  async sourceProblems(uri: string, text: string): Promise<SheetProblem[]> {
    const problems: SheetProblem[] = [];
    const draft = await this.#draftOf(uri);
    const sheet = parseSheet(text);
    const places = new Set<string>();
    for (const { file, fileAt } of sheet.sources) {
      if (file === undefined || !fileAt) continue;
      const { file: source, place } = await this.#source(draft, file);
      if (place !== undefined) places.add(place);
      if (source && 'problem' in source) problems.push({ ...fileAt, severity: 'warning', message: source.problem });
    }
    if ((await this.#nearby(draft, sheet, places)).length > MOST_NEARBY)
      problems.push({ start: 0, end: 0, severity: 'warning', message: NEARBY_LEFT_OUT });
    return problems;
  }

  #isInside(uri: string): boolean {
    return this.#folders().some((folder) => pathFrom(folder, uri) !== undefined);
  }

  /** A file that a sheet names, by its path from the draft's folder. */
  async #source(draft: string, file: string): Promise<Source & { readonly place?: string }> {
    if (/^[/\\]|\\|^[a-z]+:/i.test(file)) return OUTSIDE;
    const named = normal(within(parentOf(draft)!, file));
    const uri = await this.#files.real(named);
    if (!this.#isInside(uri)) return OUTSIDE;
    let source = this.#sources.get(uri);
    if (!source) this.#sources.set(uri, (source = this.#read(uri)));
    return { ...(await source), place: named };
  }

  async #read(uri: string): Promise<Source> {
    const extension = extensionOf(uri).toLowerCase();
    const bytes = await this.#files.bytes(uri);
    const fingerprint = bytes && fingerprintOf(bytes);
    if (extension === '.docx' && bytes) return { fingerprint, file: readWordSource(bytes) };
    if (!isTranscript(extension) && !isTable(extension)) return { fingerprint, file: undefined };
    const read = await this.#files.read(uri);
    if ('missing' in read) return { fingerprint, file: { problem: 'There is no such file; the path starts at the draft’s folder' } };
    if ('problem' in read) {
      const why = read.problem.replace(/(?:, so it is not checked)?; split it.*/s, '; keep the rows or pages that are cited');
      return { fingerprint, file: { problem: `This source is not read: ${why}` } };
    }
    return { fingerprint, file: readSource(extension, read.text) };
  }
}
