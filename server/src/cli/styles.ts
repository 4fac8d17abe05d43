// House styles on disk: the nearest one of each draft, with its desk.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Desk, type DeskOptions, newReadings, openDesk } from '../desk/desk.ts';
import { realOf, rootOf } from '../disk/folders.ts';
import { rules } from '../rules/index.ts';
import { DICTIONARY_MARKS } from '../style/dictionary-files.ts';
import type { LoadedStyle } from '../style/load.ts';
import { defaultStyle, type HouseStyle } from '../style/style.ts';
import { CliError } from './cli-error.ts';

/** The names a house style's file goes by. */
export const STYLE_FILES = ['copydesk.yml', 'copydesk.yaml'];

/** What a draft is checked by. */
export interface ResolvedStyle {
  readonly desk: Desk;
  /** The house style says that this draft is not to be checked: what to tell somebody who named it. */
  readonly ignored: string | undefined;
  /** The folder of the house style's file, which its paths count from; undefined for the built-in style. */
  readonly folder: string | undefined;
}

interface Opened {
  readonly desk: Desk;
  /** The file's own folder, which its globs count from; undefined for the built-in style. */
  readonly folder?: string;
  readonly file?: string;
}

/** Finds the nearest house style of each draft, tells what is wrong with it once, and keeps its desk open. */
export class Styles {
  /** Was something found wrong, so that the exit status is 2? */
  broken = false;
  /** What is wrong with the styles met so far, a line each; whoever asks takes them along, since only one thread may print. */
  notes: string[] = [];
  readonly #options: DeskOptions;
  readonly #config: string | undefined;
  readonly #byFolder = new Map<string, Promise<Opened>>();
  readonly #byFile = new Map<string, Promise<Opened>>();
  readonly #told = new Set<string>();
  readonly #plainByFolder = new Map<string, Promise<Opened>>();
  readonly #byDictionaries = new Map<string, Promise<Opened>>();
  #builtIn: Opened | undefined;

  /** @param config the file to use for every draft instead of the nearest one */
  constructor(config: string | undefined, options: DeskOptions = {}) {
    if (config !== undefined && !existsSync(config))
      throw new CliError(`${config}: there is no such house style; check the path after --config`);
    this.#config = config;
    this.#options = { readings: newReadings(options.capacity), ...options };
  }

  async for(draft: string): Promise<ResolvedStyle> {
    const folder = dirname(resolve(draft));
    const found = await (this.#config === undefined ? this.#nearest(folder) : this.#at(resolve(this.#config)));
    const opened = found === this.#builtIn ? await this.#plain(folder) : found;
    return { desk: opened.desk, ignored: await ignoredBy(opened, draft), folder: opened.folder };
  }

  #nearest(folder: string): Promise<Opened> {
    let found = this.#byFolder.get(folder);
    if (!found) {
      const file = STYLE_FILES.map((name) => join(folder, name)).find(existsSync);
      const above = dirname(folder);
      found = file ? this.#at(file) : above === folder ? Promise.resolve(this.#default()) : this.#nearest(above);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  #default(): Opened {
    return (this.#builtIn ??= { desk: openDesk(defaultStyle, this.#options) });
  }

  /** The built-in style with the words that the draft's workspace has taught its other spell-checkers. */
  #plain(folder: string): Promise<Opened> {
    let found = this.#plainByFolder.get(folder);
    if (!found) this.#plainByFolder.set(folder, (found = this.#openPlain(folder)));
    return found;
  }

  async #openPlain(folder: string): Promise<Opened> {
    const taught = folderOfDictionaries(folder);
    if (taught === undefined) return this.#default();
    let found = this.#byDictionaries.get(taught);
    if (!found)
      this.#byDictionaries.set(taught, (found = this.#withDictionaries(taught, defaultStyle).then((style) => this.#opened(style))));
    return found;
  }

  #opened(style: HouseStyle): Opened {
    return style === defaultStyle ? this.#default() : { desk: openDesk(style, this.#options) };
  }

  /** A style with the words of a folder's dictionaries. */
  async #withDictionaries(folder: string, style: HouseStyle): Promise<HouseStyle> {
    const [{ loadDictionaries }, { nodeStyleHost }] = await Promise.all([import('../style/dictionaries.ts'), import('./style-host.ts')]);
    const { words } = await loadDictionaries(folder, nodeStyleHost(join(folder, STYLE_FILES[0]!)));
    return words.length === 0 ? style : { ...style, known: [...new Set([...style.known, ...words])] };
  }

  #at(file: string): Promise<Opened> {
    let found = this.#byFile.get(file);
    if (!found) this.#byFile.set(file, (found = this.#load(file)));
    return found;
  }

  async #load(file: string): Promise<Opened> {
    // Only a newsroom that has a house style pays for reading it.
    const [{ loadStyle }, { nodeStyleHost }] = await Promise.all([import('../style/load.ts'), import('./style-host.ts')]);
    const metas = rules.map((rule) => rule.meta);
    const loaded = await loadStyle(file, nodeStyleHost(file), metas);
    this.#tell(loaded);
    const taught = folderOfDictionaries(dirname(file));
    const style = taught === undefined ? loaded.style : await this.#withDictionaries(taught, loaded.style);
    return { desk: openDesk(style, this.#options), folder: dirname(file), file };
  }

  /** One line for what is broken, with the file, the line and the mend, and one for each thing that is odd. */
  #tell({ problems, broken }: LoadedStyle): void {
    this.broken ||= broken;
    const errors = problems.filter((p) => p.severity === 'error');
    const shown = [...errors.slice(0, 1), ...problems.filter((p) => p.severity !== 'error')];
    for (const problem of shown) {
      const place = `${shortest(problem.path)}:${problem.range.start.line + 1}:${problem.range.start.character + 1}`;
      const more = problem === errors[0] && errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
      const line = `${place}: ${problem.message}${more}`;
      if (this.#told.has(line)) continue;
      this.#told.add(line);
      this.notes.push(line);
    }
  }
}

/** The nearest folder from a folder upwards, no higher than its repository, where a spell-checker may keep words. */
function folderOfDictionaries(folder: string): string | undefined {
  const top = rootOf(join(realOf(folder), 'draft'));
  for (let at = realOf(folder); ; at = dirname(at)) {
    if (DICTIONARY_MARKS.some((name) => existsSync(join(at, name)))) return at;
    if (at === top || dirname(at) === at) return undefined;
  }
}

/** A path from here, where that is shorter. */
export function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near.length > 0 && near.length < path.length ? near : path;
}

async function ignoredBy({ desk, folder, file }: Opened, draft: string): Promise<string | undefined> {
  if (!folder || desk.style.ignore.length === 0) return undefined;
  const { isIgnored } = await import('../style/ignored.ts');
  const way = relative(real(folder), real(resolve(draft)))
    .split(sep)
    .join('/');
  return isIgnored(desk.style, way) ? `it is not checked: “ignore” in ${shortest(file!)} says so` : undefined;
}

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};
