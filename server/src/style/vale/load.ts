// Loads Vale styles from a folder of styles, a style's folder or a rule's file, with the vocabularies beside them.
import type { StyleHost, StyleSource } from '../load.ts';
import type { UnplacedProblem } from '../problems.ts';
import type { Severity } from '../style.ts';
import { type Line, linesOf } from '../word-list.ts';
import type { ValeCheck } from './check.ts';
import { chosenBy, isChosen, readIni, type ValeIni } from './ini.ts';
import { readCheck } from './read.ts';
import { bounded, tokenFault } from './tokens.ts';

/** What a reference under “vale” holds. */
export interface ValeStyles {
  readonly checks: readonly ValeCheck[];
  /** What the vocabularies accept. */
  readonly vocabulary: readonly string[];
  /** Words that are spelt right. */
  readonly known: readonly string[];
  /** What is wrong, by the file that it stands in. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly problems: readonly UnplacedProblem[] }[];
  /** The names of the styles that have a file. */
  readonly names: ReadonlySet<string>;
  /** All that was read, and the folders that were looked into, which end in “/”. */
  readonly dependencies: readonly string[];
  /** Why there is nothing; undefined where there is. */
  readonly problem?: Extract<StyleSource, { problem: string }>['problem'] | 'empty';
  /** What is wrong with the choice that a `.vale.ini` makes, said of that file. What is chosen well is in force. */
  readonly choice?: { readonly severity: Severity; readonly message: string };
}

/** More files than this are not looked for: the largest collections have a few hundred. */
const MOST_FILES = 1000;
/** The large collections have a quarter of a million characters, and two thousand patterns. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PATTERNS = 8_000;
const DEEPEST = 4;

/** Is a file that a house style extends one of Vale's, a rule or a `.vale.ini`? */
export const isVales = (path: string, text: string): boolean =>
  /\.ini$/i.test(path) ||
  (/^message:/m.test(text) &&
    /^extends:\s*["']?(?:existence|substitution|occurrence|repetition|consistency|conditional|capitalization|metric|script|spelling|sequence)\b/m.test(
      text,
    ));

/** Loads what lies at a path. Never rejects. */
export async function loadVale(at: string, host: StyleHost): Promise<ValeStyles> {
  const loader = new Loader(host);
  const source = await loader.read(at);
  if ('text' in source && /\.ini$/i.test(at)) return chosen(at, source.text, host);
  if ('text' in source) loader.rule(at, source.text);
  else if (source.problem === 'folder') await loader.folder(at.replace(/[/\\]$/, ''), 0);
  else return { ...loader.styles(), problem: source.problem };
  await loader.wordFiles();
  const styles = loader.styles();
  return styles.checks.length + styles.vocabulary.length + styles.known.length + styles.files.length === 0
    ? { ...styles, problem: 'empty' }
    : styles;
}

/** The styles that a `.vale.ini` chooses, of its own folder of styles. */
async function chosen(at: string, text: string, host: StyleHost): Promise<ValeStyles> {
  const ini = readIni(text);
  // One that names another would go round in a circle.
  const found = /\.ini$/i.test(ini.stylesPath) ? undefined : await loadVale(host.resolve(at, ini.stylesPath), host);
  if (!found) return { ...new Loader(host).styles(), dependencies: [at], problem: 'empty' };
  const { problem, ...styles } = found;
  // Vale has a style of its own name built in.
  const missing = problem ? [] : [...ini.styles].filter((style) => style !== '' && style !== 'Vale' && !found.names.has(style));
  const choice = choiceFault(ini, problem !== undefined, missing);
  return {
    ...styles,
    checks: chosenBy(ini, found.checks),
    // What is wrong with a rule that does not run is nobody's concern.
    files: found.files.filter(({ path }) => /\.txt$/i.test(path) || isChosen(ini, nameOf(path))),
    dependencies: [at, ...found.dependencies],
    ...(choice ? { choice } : {}),
  };
}

function choiceFault(ini: ValeIni, none: boolean, missing: readonly string[]): ValeStyles['choice'] {
  const where = `“${ini.stylesPath}”`;
  if (none) return { severity: 'error', message: `has its styles in ${where}, and there are none, expected a folder of .yml files` };
  if (missing.length > 0) {
    const names = missing.slice(0, 5).map((one) => `“${one}”`);
    const [which, them] = missing.length === 1 ? ['which is', 'it'] : ['which are', 'them'];
    const message = `chooses ${names.join(' and ')}, ${which} not in ${where}, expected ${them} there (“vale sync” fetches packages)`;
    return { severity: 'error', message };
  }
  const isEmpty = ini.styles.size === 0 && ini.rules.size === 0;
  return isEmpty ? { severity: 'warning', message: 'chooses no style for .md, .txt or .html files' } : undefined;
}

/** A rule's name by its file: “Google.We”. */
function nameOf(path: string): string {
  const [style = '', file = ''] = forward(path).split('/').slice(-2).map(decoded);
  return `${style}.${file.replace(/\.ya?ml$/i, '')}`;
}

class Loader {
  readonly #host: StyleHost;
  readonly #checks: ValeCheck[] = [];
  readonly #vocabulary = new Set<string>();
  readonly #known = new Set<string>();
  readonly #names = new Set<string>();
  readonly #files: { path: string; text: string; problems: readonly UnplacedProblem[] }[] = [];
  readonly #dependencies: string[] = [];
  /** Lists of words, by their path; read only where something asks for them. */
  readonly #lists: string[] = [];
  readonly #wanted = new Set<string>();
  #left = MOST_FILES;
  #characters = MOST_CHARACTERS;
  readonly #budget = { patterns: MOST_PATTERNS };

  constructor(host: StyleHost) {
    this.#host = host;
  }

  async read(path: string): Promise<StyleSource> {
    this.#dependencies.push(path);
    try {
      const source = await this.#host.read(path);
      if (!('text' in source)) return source;
      this.#characters -= source.text.length;
      if (this.#characters >= 0) return source;
      // Told at the first one that is left out, and no further file is opened.
      const message = `the styles hold more than ${MOST_CHARACTERS / 1_000_000} million characters; this file and those after it are passed over`;
      if (this.#left > 0)
        this.#files.push({ path, text: '', problems: [{ code: 'too-large', severity: 'warning', start: 0, end: 0, message }] });
      this.#left = 0;
      return { problem: 'unreadable' };
    } catch {
      return { problem: 'unreadable' };
    }
  }

  async folder(at: string, depth: number): Promise<void> {
    this.#dependencies.push(`${at}/`);
    const names = (await this.#host.list?.(at)) ?? [];
    for (const name of [...names].sort()) {
      if (--this.#left < 0) return;
      const path = this.#host.resolve(`${at}/.`, name.replace(/\/$/, ''));
      if (name.endsWith('/')) {
        if (depth < DEEPEST && !name.startsWith('.')) await this.folder(path, depth + 1);
      } else if (/\/(?:config\/vocabularies|Vocab)\/[^/]+$/.test(forward(at))) await this.#wordsOf(path, name);
      else if (/\.txt$/i.test(name)) this.#lists.push(path);
      else if (/\.ya?ml$/i.test(name) && !/\/config(?:\/|$)/.test(forward(at))) {
        const source = await this.read(path);
        if ('text' in source) this.rule(path, source.text);
      }
    }
  }

  rule(path: string, text: string): void {
    const name = nameOf(path);
    this.#names.add(name.slice(0, name.indexOf('.')));
    const { check, wordFiles, problems } = readCheck(text, name, this.#budget);
    if (check) this.#checks.push(check);
    for (const one of wordFiles) this.#wanted.add(one.replace(/^.*\//, ''));
    if (problems.length > 0) this.#files.push({ path, text, problems });
  }

  /** Words that are accepted, and words that are not, as patterns with a line each. */
  async #wordsOf(path: string, name: string): Promise<void> {
    if (!/^(?:accept|reject)\.txt$/i.test(name)) return;
    const source = await this.read(path);
    if (!('text' in source)) return;
    const lines = linesOf(source.text);
    if (/^accept/i.test(name)) for (const { line } of lines) this.#vocabulary.add(line);
    else this.#rejected(path, source.text, lines);
  }

  #rejected(path: string, text: string, lines: readonly Line[]): void {
    const problems: UnplacedProblem[] = [];
    const tokens = lines.flatMap(({ line, start }) => {
      const why = tokenFault(bounded(line, false));
      if (why) problems.push({ code: 'not-supported', severity: 'warning', start, end: start + line.length, message: why });
      return why ? [] : [line];
    });
    if (problems.length > 0) this.#files.push({ path, text, problems });
    if (tokens.length === 0) return;
    this.#checks.push({
      kind: 'existence',
      name: 'Vale.Avoid',
      message: 'Avoid using “%s”',
      severity: 'error',
      scopes: ['text'],
      exceptions: [],
      ignoreCase: false,
      vocabulary: false,
      nonword: false,
      tokens,
    });
  }

  /** Reads the lists of words that spelling rules name. */
  async wordFiles(): Promise<void> {
    for (const path of this.#lists) {
      if (!this.#wanted.has(decoded(forward(path).split('/').at(-1)!))) continue;
      const source = await this.read(path);
      if ('text' in source) for (const { line } of linesOf(source.text)) this.#known.add(line);
    }
  }

  styles(): ValeStyles {
    return {
      checks: this.#checks,
      vocabulary: [...this.#vocabulary],
      known: [...this.#known],
      names: this.#names,
      files: this.#files,
      dependencies: this.#dependencies,
    };
  }
}

const forward = (path: string): string => path.replaceAll('\\', '/');

/** A part of an address as people write it. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
