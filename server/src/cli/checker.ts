import type { Desk } from '../desk/desk.ts';
import { fixAll } from '../desk/fix-all.ts';
import { applyIgnores } from '../desk/ignores.ts';
import { rules } from '../rules/index.ts';
import { Cache, cacheFolder } from './cache.ts';
import { type CheckedFile, type Diagnostic, diagnosticsOf, isLoud } from './checked.ts';
import { type Draft, readDraft, STDIN } from './drafts.ts';
import { Ignores } from './ignores.ts';
import { Styles } from './styles.ts';
import { reason } from './unable.ts';
import { writeWhole } from './write.ts';

/** What a check is asked to do; plain data, since another thread may do it. */
export interface CheckerOptions {
  readonly fix?: boolean;
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly stdinPath?: string;
  readonly cache: boolean;
}

/** What came of one path. `failed`: something that should have been checked or written was not. */
export interface Checked {
  readonly file?: CheckedFile;
  readonly mended?: string;
  readonly notes: readonly string[];
  readonly failed: boolean;
}

/**
 * How much of the drafts is remembered, in characters: less than most drafts have. Each is checked once, and what was found in those
 * before would only be carried along by the garbage collector. With `--fix` a draft is checked again and again.
 */
const CAPACITY = 2_000;

let checks = 0;

/** Has a draft been checked on this thread? */
export const hasChecked = (): boolean => checks > 0;

/** Checks drafts one by one, each by its own house style. */
export class Checker {
  readonly #options: CheckerOptions;
  readonly #styles: Styles;
  readonly #ignores = new Ignores();
  readonly #cache: Promise<Cache> | undefined;
  readonly #keys = new Map<Desk, string>();

  constructor(options: CheckerOptions) {
    this.#options = options;
    const only = options.rule;
    const chosen = only.length > 0 ? { rules: rules.filter((rule) => only.includes(rule.meta.id)), everything: true } : {};
    this.#styles = new Styles(options.config, options.fix ? chosen : { ...chosen, capacity: CAPACITY });
    const folder = options.cache ? cacheFolder() : undefined;
    this.#cache = folder === undefined ? undefined : Cache.open(folder);
  }

  /** Checks the draft at a path. Rejects with `Unable` only where nothing can be checked at all. */
  async check(path: string): Promise<Checked> {
    const draft = readDraft(path, this.#options.stdinPath);
    if ('problem' in draft) return { notes: [`${draft.path}: ${draft.problem}`], failed: !draft.skipped };
    const { desk, ignored } = await this.#styles.for(path === STDIN ? (this.#options.stdinPath ?? 'draft.txt') : path);
    const notes = this.#styles.notes.splice(0);
    if (ignored !== undefined) return { notes: [...notes, `${draft.path}: ${ignored}`], failed: this.#styles.broken };
    const done = this.#options.fix ? this.#mend(path, draft, desk, notes) : { text: draft.text, failed: false };
    const diagnostics = this.#diagnostics({ ...draft, text: done.text }, desk, notes, await this.#cache);
    return {
      file: { path: draft.path, diagnostics: this.#options.quiet ? diagnostics.filter((d) => isLoud(d.severity)) : diagnostics },
      ...(path === STDIN && this.#options.fix ? { mended: done.text } : {}),
      notes,
      failed: done.failed || this.#styles.broken,
    };
  }

  #mend(path: string, draft: Draft, desk: Desk, notes: string[]): { text: string; failed: boolean } {
    const ignored = this.#ignores.for(draft.path);
    const mended = fixAll(desk, draft, (report, text) => applyIgnores({ path: ignored.path, text }, report, ignored.entries).shown);
    if (mended === draft.text || path === STDIN) return { text: mended, failed: false };
    try {
      writeWhole(draft.path, mended);
      return { text: mended, failed: false };
    } catch (error) {
      notes.push(`${draft.path}: the fixes cannot be written: ${reason(error)}`);
      return { text: draft.text, failed: true };
    }
  }

  #diagnostics(draft: Draft, desk: Desk, notes: string[], cache: Cache | undefined): readonly Diagnostic[] {
    const ignored = this.#ignores.for(draft.path);
    const key = cache?.key(this.#key(desk), JSON.stringify(ignored.entries), draft.format, draft.text);
    const known = key === undefined ? undefined : cache?.get<Diagnostic[]>(key);
    if (known) return known;
    checks++;
    const report = desk.check(draft);
    const { shown } = applyIgnores({ path: ignored.path, text: draft.text }, report, ignored.entries);
    const diagnostics = diagnosticsOf(draft.text, shown);
    for (const fault of report.faults) notes.push(`${draft.path}: ${fault.rule} failed and was set aside: ${String(fault.error)}`);
    // An answer with a rule missing is not worth remembering.
    if (key !== undefined && report.faults.length === 0) cache?.set(key, diagnostics);
    return diagnostics;
  }

  /** What a desk's answers follow from, besides the draft. */
  #key(desk: Desk): string {
    let key = this.#keys.get(desk);
    if (key === undefined) this.#keys.set(desk, (key = JSON.stringify([desk.style, this.#options.rule])));
    return key;
  }
}
