// Words that a workspace has taught its other spell-checkers: cSpell, LTeX and Vale. Nobody should have to teach them twice.
import stripJsonComments from 'strip-json-comments';
import { parse as parseYaml } from 'yaml';
import { CSPELL_FILES, DICTIONARY_FILES, LTEX_FILES, SETTINGS_FILE, VALE_FILE } from './dictionary-files.ts';
import type { StyleHost } from './load.ts';
import { linesOf } from './word-list.ts';

export interface Dictionaries {
  readonly words: readonly string[];
  /** The files that were read, or would be if they were there. */
  readonly files: readonly string[];
}

/** More words than these are a dictionary of a language, and not what a workspace was taught. */
const MOST_WORDS = 100_000;
const MOST_LISTS = 50;

/** The words of a folder's dictionaries. Never rejects. */
export async function loadDictionaries(folder: string, host: StyleHost): Promise<Dictionaries> {
  const loader = new Loader(folder, host);
  for (const name of await loader.present()) {
    const text = await loader.text(name);
    if (text === undefined) continue;
    if (name === SETTINGS_FILE) await loader.settings(text);
    else if (name === VALE_FILE) await loader.vale(text);
    else if (LTEX_FILES.includes(name)) loader.add(linesOf(text).map(({ line }) => line));
    else if (CSPELL_FILES.includes(name)) await loader.cspell(name, text);
  }
  return { words: [...loader.words], files: loader.files };
}

type Json = Readonly<Record<string, unknown>>;

class Loader {
  readonly words = new Set<string>();
  readonly files: string[] = [];
  readonly #folder: string;
  readonly #host: StyleHost;
  #lists = MOST_LISTS;

  constructor(folder: string, host: StyleHost) {
    this.#folder = folder;
    this.#host = host;
  }

  /** Which of the files are there. */
  async present(): Promise<readonly string[]> {
    const names = async (folder: string) => (await this.#host.list?.(folder)) ?? [];
    const own = await names(this.#folder);
    const inside = own.includes('.vscode/') ? await names(this.#host.resolve(`${this.#folder}/.`, '.vscode')) : [];
    const there = new Set([...own, ...inside.map((name) => `.vscode/${name}`)]);
    return DICTIONARY_FILES.filter((name) => there.has(name));
  }

  /** The text of a file by its path from the folder; undefined where there is none, or where it may not be read. */
  async text(name: string): Promise<string | undefined> {
    const path = this.#host.resolve(`${this.#folder}/.`, name);
    this.files.push(path);
    try {
      const read = await this.#host.read(path);
      return 'text' in read ? read.text : undefined;
    } catch {
      return undefined;
    }
  }

  /** Adds words as a spell-checker lists them. */
  add(words: unknown): void {
    if (!Array.isArray(words)) return;
    // cSpell’s “!word” is one that is wrong, and stars and pluses say what it may be joined to.
    this.#put(words.flatMap((word) => (typeof word === 'string' ? [word.replace(/^[~+*]+|[+*]+$|\s*#.*$/g, '')] : [])));
  }

  #put(words: readonly string[]): void {
    for (const word of words.map((one) => one.trim()))
      if (word !== '' && !word.startsWith('!') && this.words.size < MOST_WORDS) this.words.add(word);
  }

  /** Adds the words of a list. `patterns`: they are patterns, and taken as they stand. */
  async list(name: string, patterns = false): Promise<void> {
    if (--this.#lists < 0) return;
    const text = await this.text(name);
    const lines = text === undefined ? [] : linesOf(text).map(({ line }) => line);
    if (patterns) this.#put(lines);
    else this.add(lines);
  }

  async cspell(name: string, text: string): Promise<void> {
    const json = name.endsWith('.yaml') ? fromYaml(text) : fromJson(text);
    if (!json) return;
    for (const key of ['words', 'userWords', 'ignoreWords']) this.add(json[key]);
    const from = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
    const chosen = new Set(Array.isArray(json['dictionaries']) ? json['dictionaries'] : []);
    for (const one of Array.isArray(json['dictionaryDefinitions']) ? (json['dictionaryDefinitions'] as Json[]) : []) {
      const path = one?.['path'];
      if (typeof path === 'string' && /\.txt$/i.test(path) && chosen.has(one['name'])) await this.list(`${from}${path}`);
    }
  }

  async settings(text: string): Promise<void> {
    const json = fromJson(text);
    if (!json) return;
    for (const key of ['cSpell.words', 'cSpell.userWords', 'cSpell.ignoreWords']) this.add(json[key]);
    const byLanguage = json['ltex.dictionary'];
    if (typeof byLanguage !== 'object' || byLanguage === null) return;
    for (const [language, words] of Object.entries(byLanguage)) {
      if (!/^en\b/i.test(language) || !Array.isArray(words)) continue;
      // “:path” names a file, and “-word” takes back what another file says.
      const [files, own] = [words.filter((word) => /^:/.test(String(word))), words.filter((word) => !/^[:-]/.test(String(word)))];
      this.add(own);
      for (const file of files) await this.list(String(file).slice(1));
    }
  }

  /** The vocabularies that a `.vale.ini` names, wherever its release of Vale keeps them. */
  async vale(text: string): Promise<void> {
    const value = (key: string) => new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, 'm').exec(text)?.[1] ?? '';
    const styles = value('StylesPath').replace(/^\.\//, '').replace(/\/$/, '') || 'styles';
    for (const name of value('Vocab').split(',')) {
      if (!/^[\w .-]+$/.test(name) || name.trim().startsWith('.')) continue;
      for (const folder of ['config/vocabularies', 'Vocab']) await this.list(`${styles}/${folder}/${name.trim()}/accept.txt`, true);
    }
  }
}

const asMap = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

function fromJson(text: string): Json | undefined {
  try {
    return asMap(JSON.parse(stripJsonComments(text, { trailingCommas: true })));
  } catch {
    return undefined;
  }
}

function fromYaml(text: string): Json | undefined {
  try {
    return asMap(parseYaml(text, { logLevel: 'error' }));
  } catch {
    return undefined;
  }
}
