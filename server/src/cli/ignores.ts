// The ignores that hold for the drafts of a run.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { IGNORES_FILE, type IgnoreEntry, parseIgnores } from '../desk/ignores.ts';
import { readText } from '../disk/read.ts';
import { LARGEST } from './drafts.ts';
import { shortest } from './styles.ts';

interface Nearest {
  readonly folder: string;
  readonly entries: readonly IgnoreEntry[];
}

/** What the team has chosen to ignore, from the nearest file of ignores upwards from each draft. */
export class Ignores {
  /** Could a file of ignores not be read, so that the exit status is 2? */
  broken = false;
  /** What is wrong with the files met so far, a line each; whoever asks takes them along. */
  notes: string[] = [];
  readonly #byFolder = new Map<string, Nearest | undefined>();

  /** The entries for a draft, and the draft's path as they write it. */
  for(draft: string): { readonly path: string; readonly entries: readonly IgnoreEntry[] } {
    const full = resolve(draft);
    const found = this.#nearest(dirname(full));
    if (!found) return { path: draft, entries: [] };
    const path = relative(found.folder, full).split(sep).join('/');
    return { path, entries: found.entries.filter((entry) => entry.draft === path) };
  }

  #nearest(folder: string): Nearest | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const found = this.#in(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  #in(folder: string): Nearest | undefined {
    const file = join(folder, IGNORES_FILE);
    const read = readText(file, LARGEST);
    if ('text' in read) return { folder, entries: parseIgnores(read.text).entries };
    if ('problem' in read) {
      // One that cannot be read ignores nothing, so that findings are shown rather than lost.
      this.broken = true;
      this.notes.push(`${shortest(file)}: ${read.problem}; nothing is ignored`);
    }
    const parent = dirname(folder);
    return parent === folder ? undefined : this.#nearest(parent);
  }
}
