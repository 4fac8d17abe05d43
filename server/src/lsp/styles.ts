import { type Desk, newReadings, openDesk } from '../desk/desk.ts';
import { defaultStyle, type HouseStyle } from '../style/style.ts';
import type { Files } from './files.ts';
import { isStyle, parentOf, within } from './uris.ts';

/** The house style that a draft is read by, with the desk that works to it. */
export interface InForce {
  readonly style: HouseStyle;
  readonly desk: Desk;
  /** The style's file; null for the built-in one. */
  readonly uri: string | null;
  /** What is wrong with the file, when it is broken; the last good style is then in force. */
  readonly problem: string | null;
}

/** Turns a style file into a style. Rejects nothing: a broken file gives `style: undefined` and says why. */
export type LoadStyle = (
  uri: string,
  text: string,
) => Promise<{ style: HouseStyle | undefined; problem: string | null; reads: readonly string[] }>;

const FILE_NAMES = ['copydesk.yml', 'copydesk.yaml'];

/** Finds the nearest house style of each draft and keeps its desk open. */
export class Styles {
  readonly #files: Files;
  readonly #load: LoadStyle;
  readonly #readings = newReadings();
  readonly #builtIn: InForce;
  readonly #byFolder = new Map<string, Promise<InForce>>();
  readonly #byFile = new Map<string, Promise<InForce | undefined>>();
  readonly #lastGood = new Map<string, InForce>();
  /** Files that styles were made of: the style's own and those it extends. */
  #parts = new Set<string>();

  constructor(files: Files, load: LoadStyle) {
    this.#files = files;
    this.#load = load;
    this.#builtIn = { style: defaultStyle, desk: this.#open(defaultStyle), uri: null, problem: null };
  }

  /** The style for a draft: of its own folder, or of the nearest one above, no higher than `top`. */
  for(uri: string, top: string | undefined): Promise<InForce> {
    const folder = parentOf(uri);
    if (folder === undefined || !/^[a-z][a-z0-9+.-]*:\/\//.test(uri)) return Promise.resolve(this.#builtIn);
    const key = `${folder}\n${top ?? ''}`;
    let found = this.#byFolder.get(key);
    if (!found) this.#byFolder.set(key, (found = this.#nearest(folder, top)));
    return found;
  }

  /** Does a change of this file change a style? If so it is read again when next asked for. */
  changed(uri: string): boolean {
    if (!isStyle(uri) && !this.#parts.has(uri)) return false;
    this.forget();
    return true;
  }

  /** Reads every style again when next asked for. */
  forget(): void {
    this.#byFolder.clear();
    this.#byFile.clear();
    this.#parts = new Set();
  }

  async #nearest(folder: string, top: string | undefined): Promise<InForce> {
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      for (const name of FILE_NAMES) {
        const found = await this.#at(within(at, name));
        if (found) return found;
      }
      if (at === top) break;
    }
    return this.#builtIn;
  }

  #at(uri: string): Promise<InForce | undefined> {
    let found = this.#byFile.get(uri);
    if (!found) this.#byFile.set(uri, (found = this.#read(uri)));
    return found;
  }

  async #read(uri: string): Promise<InForce | undefined> {
    const file = await this.#files.read(uri);
    if ('missing' in file) return undefined;
    const before = this.#lastGood.get(uri);
    const broken = (problem: string): InForce => ({ ...(before ?? { ...this.#builtIn, uri }), problem });
    if ('problem' in file) return broken(file.problem);
    const { style, problem, reads } = await this.#load(uri, file.text);
    for (const part of reads) this.#parts.add(part);
    if (!style) return broken(problem ?? 'It cannot be read');
    const good: InForce = { style, desk: this.#open(style), uri, problem };
    this.#lastGood.set(uri, good);
    return good;
  }

  #open(style: HouseStyle): Desk {
    return openDesk(style, { readings: this.#readings });
  }
}
