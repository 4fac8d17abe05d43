// The house styles of a workspace, each with its desk.
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, newReadings, openDesk } from '../../desk/desk.ts';
import { rules } from '../../rules/index.ts';
import { DICTIONARY_FILES, DICTIONARY_MARKS } from '../../style/dictionary-files.ts';
import type { LoadedStyle, StyleHost } from '../../style/load.ts';
import { defaultStyle, type HouseStyle } from '../../style/style.ts';
import type { NearStyle } from '../../style/vale/near.ts';
import type { Converter } from '../convert.ts';
import { type Settings, withPersonal } from '../server/settings.ts';
import type { Files } from './files.ts';
import { isStyle, nameOf, normal, parentOf, pathFrom, within } from './uris.ts';

/** The house style that a draft is read by, with the desk that works to it. */
export interface ResolvedStyle {
  readonly style: HouseStyle;
  readonly desk: Desk;
  /** The style's file; null for the built-in one. */
  readonly uri: string | null;
  /** What is wrong with the file, when something is; the last good style is then in force. */
  readonly problem: string | null;
  /** The files it was made of. */
  readonly parts: readonly string[];
}

/** Which files house styles may be read from, beside the folder of the style itself. */
export interface ReadScope {
  /** Workspace folders. */
  readonly folders: readonly string[];
  /** The person allows styles anywhere. */
  readonly open: boolean;
}

const FILE_NAMES = ['copydesk.yml', 'copydesk.yaml'];
/** What a house style may set of the rules. */
export const metas = rules.map((rule) => rule.meta);

/** Finds the nearest house style of each draft and keeps its desk open. */
export class Styles {
  readonly #files: Files;
  readonly #fence: () => ReadScope;
  readonly #convert: () => Converter;
  readonly #readings = newReadings();
  readonly #settings: () => Pick<Settings, 'rules'>;
  #builtIn: ResolvedStyle | undefined;
  readonly #byFolder = new Map<string, Promise<ResolvedStyle>>();
  readonly #byFile = new Map<string, Promise<ResolvedStyle | undefined>>();
  readonly #plainByTop = new Map<string, Promise<ResolvedStyle>>();
  readonly #byDictionaries = new Map<string, Promise<readonly string[]>>();
  readonly #lastGood = new Map<string, ResolvedStyle>();
  readonly #parts = new Set<string>();

  constructor(files: Files, fence: () => ReadScope, convert: () => Converter, settings: () => Pick<Settings, 'rules'>) {
    this.#files = files;
    this.#convert = convert;
    this.#fence = fence;
    this.#settings = settings;
  }

  get #default(): ResolvedStyle {
    return (this.#builtIn ??= { style: defaultStyle, desk: this.#open(defaultStyle), uri: null, problem: null, parts: [] });
  }

  /** The style for a draft: of its own folder, or of the nearest one above, no higher than `top`. */
  for(uri: string, top: string | undefined): Promise<ResolvedStyle> {
    const folder = parentOf(uri);
    if (folder === undefined || uri.startsWith('untitled:')) return top ? this.#folder(top, top) : Promise.resolve(this.#default);
    return this.#folder(folder, top);
  }

  /** Does a change of this file change a style? If so it is read again when next asked for. */
  changed(uri: string): boolean {
    if (!isStyle(uri) && !this.#parts.has(uri) && ![...this.#parts].some((part) => part.endsWith('/') && uri.startsWith(part)))
      return false;
    this.forget();
    return true;
  }

  /** Reads every style again when next asked for. */
  forget(): void {
    this.#byFolder.clear();
    this.#byFile.clear();
    this.#byDictionaries.clear();
    this.#plainByTop.clear();
  }

  /** The person's settings have changed: every desk is opened again when next asked for. */
  reopen(): void {
    this.forget();
    this.#builtIn = undefined;
    for (const [uri, before] of this.#lastGood) this.#lastGood.set(uri, { ...before, desk: this.#open(before.style) });
  }

  /** Where the style in force, or a file that it extends, has an entry for one of these names. */
  async entryOf({ uri, parts }: ResolvedStyle, names: readonly string[]): Promise<{ uri: string; range: Range } | undefined> {
    if (!uri) return undefined;
    const { parseStyle } = await import('../../style/parse.ts');
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    for (const part of new Set([uri, ...parts])) {
      const file = await this.#files.read(part);
      if (!('text' in file)) continue;
      const { file: style, places } = parseStyle(file.text, metas);
      const forms = [
        ...(style.names ?? []).map((n, i) => {
          if (typeof n === 'string') return { at: `names.${i}`, key: '', all: [n] };
          return { at: `names.${i}`, key: '.use', all: [n.use, n.first, ...(n.instead ?? []), ...(n.never ?? [])] };
        }),
        ...(style.people ?? []).map((p, i) => {
          if (typeof p === 'string') return { at: `people.${i}`, key: '', all: [p] };
          return { at: `people.${i}`, key: '.name', all: [p.name, ...(p.instead ?? [])] };
        }),
      ];
      const found = forms.find(({ all }) => all.some((form) => form !== undefined && wanted.has(form.toLowerCase())));
      const place = found && (places.get(found.at + found.key) ?? places.get(found.at));
      if (place) return { uri: part, range: this.#convert().range(TextDocument.create(part, 'yaml', 0, file.text), place) };
    }
    return undefined;
  }

  /** A style file as it is being edited, with what is wrong with it. */
  async edited(uri: string, text: string): Promise<LoadedStyle> {
    const { loadStyle } = await import('../../style/load.ts');
    const loaded = await loadStyle(uri, this.#host(uri, text), metas);
    for (const part of loaded.dependencies) this.#parts.add(part);
    return loaded;
  }

  /** The styles written for Vale that a style file may extend by name. */
  async near(uri: string): Promise<readonly NearStyle[]> {
    const { stylesNear } = await import('../../style/vale/near.ts');
    return (await stylesNear(uri, this.#host(uri))).styles;
  }

  #folder(folder: string, top: string | undefined): Promise<ResolvedStyle> {
    const key = `${folder}\n${top ?? ''}`;
    let found = this.#byFolder.get(key);
    if (!found) this.#byFolder.set(key, (found = this.#nearest(folder, top)));
    return found;
  }

  async #nearest(folder: string, top: string | undefined): Promise<ResolvedStyle> {
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      for (const name of FILE_NAMES) {
        const found = await this.#at(within(at, name), top);
        if (found) return found;
      }
      if (at === top) break;
    }
    if (top === undefined) return this.#default;
    let plain = this.#plainByTop.get(top);
    if (!plain) this.#plainByTop.set(top, (plain = this.#plain(top)));
    return plain;
  }

  async #plain(top: string): Promise<ResolvedStyle> {
    const known = await this.#dictionaries(top);
    if (known.length === 0) return this.#default;
    const style = { ...defaultStyle, known };
    return { ...this.#default, style, desk: this.#open(style) };
  }

  /** The words that a workspace folder has taught its other spell-checkers. */
  #dictionaries(folder: string): Promise<readonly string[]> {
    let found = this.#byDictionaries.get(folder);
    if (!found) this.#byDictionaries.set(folder, (found = this.#readDictionaries(folder)));
    return found;
  }

  async #readDictionaries(folder: string): Promise<readonly string[]> {
    const names = await this.#files.names(folder);
    // One that is made later counts from then on.
    for (const name of DICTIONARY_FILES) this.#parts.add(within(folder, name));
    if (!names.some((name) => DICTIONARY_MARKS.includes(name.replace(/\/$/, '')))) return [];
    const { loadDictionaries } = await import('../../style/dictionaries.ts');
    const { words, files } = await loadDictionaries(folder, this.#host(within(folder, FILE_NAMES[0]!)));
    for (const file of files) this.#parts.add(file);
    return words;
  }

  #at(uri: string, top: string | undefined): Promise<ResolvedStyle | undefined> {
    let found = this.#byFile.get(uri);
    if (!found) this.#byFile.set(uri, (found = this.#read(uri, top)));
    return found;
  }

  async #read(uri: string, top: string | undefined): Promise<ResolvedStyle | undefined> {
    const file = await this.#files.read(uri);
    if ('missing' in file) {
      this.#lastGood.delete(uri);
      return undefined;
    }
    const { loadStyle } = await import('../../style/load.ts');
    const loaded = await loadStyle(uri, this.#host(uri), metas);
    for (const part of loaded.dependencies) this.#parts.add(part);
    const worst = loaded.problems.find((problem) => problem.severity === 'error');
    const problem = worst ? `${nameOf(worst.path)}, line ${worst.range.start.line + 1}: ${worst.message}` : null;
    const before = this.#lastGood.get(uri);
    if (loaded.broken && before) return { ...before, problem };
    const taught = top === undefined ? [] : await this.#dictionaries(top);
    const style = taught.length === 0 ? loaded.style : { ...loaded.style, known: [...loaded.style.known, ...taught] };
    const read: ResolvedStyle = { style, desk: this.#open(style), uri, problem, parts: loaded.dependencies };
    if (!loaded.broken) this.#lastGood.set(uri, read);
    return read;
  }

  /** Reads style files inside the fence; `text` stands for the file at `own` while it is edited. */
  #host(own: string, text?: string): StyleHost {
    const fence = this.#fence();
    // Where a style lies in no workspace folder, its own folder is the fence.
    const folders = fence.folders.some((f) => pathFrom(f, own) !== undefined) ? fence.folders : [parentOf(own) ?? own];
    const roots = Promise.all(folders.map((folder) => this.#files.real(folder)));
    const inside = async (uri: string) => fence.open || [...folders, ...(await roots)].some((root) => pathFrom(root, uri) !== undefined);
    return {
      resolve: (from, reference) => {
        const path = reference
          .replaceAll('\\', '/')
          .split('/')
          .map(encodeURIComponent)
          .join('/')
          .replace(/^\/?([a-zA-Z])%3A/, '/$1%3A');
        return normal(new URL(path, from).href);
      },
      read: async (uri) => {
        if (uri === own && text !== undefined) return { text, path: uri };
        if (!(await inside(uri)) || !(await inside(await this.#files.real(uri)))) return { problem: 'outside' };
        const file = await this.#files.read(uri);
        if ('text' in file) return { text: file.text, path: await this.#files.real(uri) };
        if ('missing' in file) return { problem: 'missing' };
        return file.folder ? { problem: 'folder' } : { problem: 'unreadable', detail: file.problem };
      },
      list: async (uri) => {
        // The folder itself is inside, too.
        const allowed = (await inside(`${uri}/`)) && (await inside(`${await this.#files.real(uri)}/`));
        return allowed ? this.#files.names(uri) : [];
      },
    };
  }

  #open(style: HouseStyle): Desk {
    return openDesk(withPersonal(style, this.#settings()), { readings: this.#readings });
  }
}
