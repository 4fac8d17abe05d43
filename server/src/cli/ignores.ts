import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { IGNORES_FILE, type IgnoreEntry, parseIgnores } from '../desk/ignores.ts';

/** What the team has chosen to ignore, from the nearest file of ignores upwards from each draft. */
export class Ignores {
  readonly #byFolder = new Map<string, { readonly folder: string; readonly entries: readonly IgnoreEntry[] } | undefined>();

  /** The entries for a draft, and the draft's path as they write it. */
  for(draft: string): { readonly path: string; readonly entries: readonly IgnoreEntry[] } {
    const full = resolve(draft);
    const found = this.#nearest(dirname(full));
    if (!found) return { path: draft, entries: [] };
    const path = relative(found.folder, full).split(sep).join('/');
    return { path, entries: found.entries.filter((entry) => entry.draft === path) };
  }

  #nearest(folder: string): { readonly folder: string; readonly entries: readonly IgnoreEntry[] } | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    let found: { readonly folder: string; readonly entries: readonly IgnoreEntry[] } | undefined;
    try {
      found = { folder, entries: parseIgnores(readFileSync(join(folder, IGNORES_FILE), 'utf8')).entries };
    } catch {
      // Most folders have none; one that cannot be read ignores nothing, so that findings are shown rather than lost.
      const parent = dirname(folder);
      found = parent === folder ? undefined : this.#nearest(parent);
    }
    this.#byFolder.set(folder, found);
    return found;
  }
}
