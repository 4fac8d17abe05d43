// The ignores files of a workspace.
import {
  addIgnore,
  entryFor,
  IGNORES_FILE,
  type IgnoreEntry,
  type IgnoreFile,
  liftIgnores,
  lineOf,
  parseIgnores,
  printIgnores,
} from '../../desk/ignores.ts';
import type { ListedIgnore } from '../protocol.ts';
import type { Checked, ResolvedIgnores } from '../server/check-result.ts';
import { Turns } from '../server/turns.ts';
import type { Files } from './files.ts';
import { nameOf, parentOf, pathFrom, within } from './uris.ts';

/** Reads and writes the ignores files of the workspace: the nearest one upwards from a draft, else a new one in its folder. */
export class Ignores {
  readonly #files: Files;
  readonly #folders: () => readonly string[];
  readonly #warn: (line: string) => void;
  readonly #byFolder = new Map<string, Promise<string | undefined>>();
  readonly #byFile = new Map<string, Promise<IgnoreFile | undefined>>();
  readonly #writing = new Turns();

  /**
   * @param folders the workspace folders: nothing is written outside them
   * @param warn told, in words, of lines that could not be read
   */
  constructor(files: Files, folders: () => readonly string[], warn: (line: string) => void) {
    this.#files = files;
    this.#folders = folders;
    this.#warn = warn;
  }

  /** The ignores for a draft in a workspace folder; none for a draft that lies in no folder. */
  async for(uri: string, top: string | undefined): Promise<ResolvedIgnores | undefined> {
    if (top === undefined || uri.startsWith('untitled:')) return undefined;
    const folder = parentOf(uri);
    if (folder === undefined) return undefined;
    const key = `${folder}\n${top}`;
    let nearest = this.#byFolder.get(key);
    if (!nearest) this.#byFolder.set(key, (nearest = this.#nearest(folder, top)));
    const file = (await nearest) ?? within(top, IGNORES_FILE);
    const path = pathFrom(parentOf(file)!, uri);
    if (path === undefined) return undefined;
    return { uri: file, path, entries: (await this.#read(file))?.entries ?? [] };
  }

  changed(uri: string): boolean {
    if (nameOf(uri) !== IGNORES_FILE) return false;
    this.forget();
    return true;
  }

  forget(): void {
    this.#byFolder.clear();
    this.#byFile.clear();
  }

  /** Ignores a finding, or its rule in the whole draft. Rejects with the reason where it cannot be written down. */
  async add(
    { uri, path }: ResolvedIgnores,
    what: { readonly rule: string; readonly finding: Checked['findings'][number] | null; readonly checked: Checked },
    rest: Pick<IgnoreEntry, 'reason' | 'by' | 'on'>,
  ): Promise<void> {
    const { rule, finding, checked } = what;
    const entry = finding ? entryFor(path, checked.text, checked.report.segmented, finding, rest) : { draft: path, rule, ...rest };
    await this.#rewrite(uri, (file) => addIgnore(file, entry));
  }

  async lift(uri: string, lines: readonly string[]): Promise<void> {
    await this.#rewrite(uri, (file) => liftIgnores(file, lines));
  }

  /** What is ignored under some workspace folders. */
  async list(uris: Iterable<string>): Promise<ListedIgnore[]> {
    const all: ListedIgnore[] = [];
    for (const uri of uris) {
      for (const entry of (await this.#read(uri))?.entries ?? []) {
        const { draft, rule, words, reason, by, on } = entry;
        all.push({
          file: uri,
          draft,
          rule,
          words: words ?? null,
          reason: reason ?? null,
          by: by ?? null,
          on: on ?? null,
          line: lineOf(entry),
        });
      }
    }
    return all;
  }

  async #nearest(folder: string, top: string): Promise<string | undefined> {
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      const uri = within(at, IGNORES_FILE);
      if (await this.#read(uri)) return uri;
      if (at === top) break;
    }
    return undefined;
  }

  #read(uri: string): Promise<IgnoreFile | undefined> {
    let file = this.#byFile.get(uri);
    if (!file) {
      file = this.#files.read(uri).then((read) => {
        if ('problem' in read) this.#warn(`${nameOf(uri)} ignores nothing: ${read.problem}`);
        if (!('text' in read)) return undefined;
        const parsed = parseIgnores(read.text);
        for (const { line, message } of parsed.problems) this.#warn(`${nameOf(uri)}, line ${line + 1}: ${message}`);
        return parsed;
      });
      this.#byFile.set(uri, file);
    }
    return file;
  }

  /** One change after the other, each to the file as it then is: another window may have written it meanwhile. */
  #rewrite(uri: string, change: (file: IgnoreFile) => IgnoreFile): Promise<void> {
    return this.#writing.take(async () => {
      if (nameOf(uri) !== IGNORES_FILE || !this.#folders().some((folder) => pathFrom(folder, uri) !== undefined))
        throw new Error('Ignores are kept in a workspace folder, and this file lies in none');
      const read = await this.#files.read(uri);
      if ('problem' in read) throw new Error(`${nameOf(uri)}: ${read.problem}`);
      await this.#files.replace(uri, printIgnores(change(parseIgnores('text' in read ? read.text : ''))), this.#folders());
      this.forget();
    });
  }
}
