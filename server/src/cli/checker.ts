// Checks drafts one by one, each by its own house style, and mends them where asked to.
import { basename, dirname, join } from 'node:path';
import type { Desk } from '../desk/desk.ts';
import { fixAll } from '../desk/fix-all.ts';
import { applyIgnores } from '../desk/ignores.ts';
import { onlyNew } from '../desk/only-new.ts';
import { cacheFolder } from '../disk/cache-folder.ts';
import { realOf, rootOf } from '../disk/folders.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { rules } from '../rules/index.ts';
import { Cache } from './cache.ts';
import { type CheckedFile, changedLines, type Diagnostic, diagnosticsOf, failsCheck } from './checked.ts';
import { type Draft, draftOf, readDraft, STDIN } from './drafts.ts';
import { linesOf } from './excerpt.ts';
import type { Earlier } from './git.ts';
import { Ignores } from './ignores.ts';
import { Styles } from './styles.ts';

/** What a check is asked to do; plain data, since another thread may do it. */
export interface CheckerOptions {
  readonly fix?: boolean;
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly stdinPath?: string;
  /** A commit: only what was not found at it is reported. */
  readonly since?: string;
  /** Are the lines of the draft wanted too? */
  readonly lines?: boolean;
  /** Is what the safe fixes would change wanted too? */
  readonly preview?: boolean;
  readonly cache: boolean;
}

/** What came of one path. `failed`: something that should have been checked or written was not. */
export interface Checked {
  readonly file?: CheckedFile;
  readonly corrected?: string;
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

/** Where a draft may be written: a link may lead somewhere else in its repository or folder, not out of it. */
function writable(path: string): string[] {
  const folder = realOf(dirname(path));
  return [rootOf(join(folder, basename(path)))];
}

/** A finding in a Word document, which nothing writes fixes into: none is safe to apply unseen. */
const notWritten = (found: Diagnostic): Diagnostic => ({ ...found, fixes: found.fixes.map((fix) => ({ ...fix, safe: false })) });

/** Checks drafts one by one, each by its own house style. */
export class Checker {
  readonly #options: CheckerOptions;
  readonly #styles: Styles;
  readonly #ignores = new Ignores();
  readonly #cache: Promise<Cache> | undefined;
  readonly #keys = new Map<Desk, string>();
  #earlier: Earlier | undefined;

  constructor(options: CheckerOptions) {
    this.#options = options;
    const only = options.rule;
    const chosen = only.length > 0 ? { rules: rules.filter((rule) => only.includes(rule.meta.id)), everything: true } : {};
    this.#styles = new Styles(options.config, options.fix ? chosen : { ...chosen, capacity: CAPACITY });
    const folder = options.cache ? cacheFolder('') : undefined;
    this.#cache = folder === undefined ? undefined : Cache.open(folder);
  }

  /** Checks the draft at a path. Rejects with `Unable` only where nothing can be checked at all. */
  async check(path: string): Promise<Checked> {
    const name = path === STDIN ? (this.#options.stdinPath ?? '<stdin>') : path;
    const { desk, ignored } = await this.#styles.for(path === STDIN ? (this.#options.stdinPath ?? 'draft.txt') : path);
    const notes = this.#styles.notes.splice(0);
    // What the house style passes over is not read, so that it may be a file that could not be.
    if (ignored !== undefined) return { notes: [...notes, `${name}: ${ignored}`], failed: this.#styles.broken };
    const draft = readDraft(path, this.#options.stdinPath);
    if ('problem' in draft) return { notes: [...notes, `${name}: ${draft.problem}`], failed: true };
    const done = this.#options.fix ? this.#mend(path, draft, desk, notes) : { text: draft.text, failed: false };
    const cache = await this.#cache;
    let diagnostics = this.#diagnostics({ ...draft, text: done.text }, desk, notes, cache);
    const before = diagnostics.length > 0 && path !== STDIN ? await this.#draftBefore(path) : undefined;
    if (before !== undefined) {
      const then = { text: before.text, findings: this.#diagnostics(before, desk, [], cache) };
      diagnostics = onlyNew({ text: done.text, findings: diagnostics }, then);
    }
    notes.push(...this.#ignores.notes.splice(0));
    const shown = this.#options.quiet ? diagnostics.filter((d) => failsCheck(d.severity)) : diagnostics;
    const reported = draft.word ? shown.map(notWritten) : shown;
    return {
      file: {
        path: draft.path,
        diagnostics: reported,
        ...(this.#options.lines ? { lines: linesOf(done.text, reported) } : {}),
        ...(this.#options.preview && !draft.word ? { changes: changedLines(draft.text, this.#corrected(draft, desk)) } : {}),
      },
      ...(path === STDIN && this.#options.fix ? { corrected: done.text } : {}),
      notes,
      failed: done.failed || this.#styles.broken || this.#ignores.broken,
    };
  }

  /** The draft as it was at the commit that was named; undefined where none was, or there was no such draft. */
  async #draftBefore(path: string): Promise<Draft | undefined> {
    if (this.#options.since === undefined) return undefined;
    // Only who asks for it pays for it.
    this.#earlier ??= new (await import('./git.ts')).Earlier(this.#options.since);
    const bytes = await this.#earlier.bytesOf(path);
    const draft = bytes && draftOf(path, bytes);
    return draft && !('problem' in draft) ? draft : undefined;
  }

  /** The draft after its safe fixes. */
  #corrected(draft: Draft, desk: Desk): string {
    const ignored = this.#ignores.for(draft.path);
    return fixAll(desk, draft, { shown: (report, text) => applyIgnores({ path: ignored.path, text }, report, ignored.entries).shown });
  }

  #mend(path: string, draft: Draft, desk: Desk, notes: string[]): { text: string; failed: boolean } {
    if (draft.word) {
      notes.push(`${draft.path}: --fix does not write into Word documents; “copydesk report --docx” puts the fixes beside the words`);
      return { text: draft.text, failed: true };
    }
    const corrected = this.#corrected(draft, desk);
    if (corrected === draft.text || path === STDIN) return { text: corrected, failed: false };
    try {
      const { seen } = draft;
      replaceFile(draft.path, corrected, { ...(seen ? { seen } : {}), inside: writable(draft.path) });
      return { text: corrected, failed: false };
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      notes.push(`${draft.path}: the fixes are not written: ${error.message}`);
      return { text: draft.text, failed: true };
    }
  }

  #diagnostics(draft: Draft, desk: Desk, notes: string[], cache: Cache | undefined): readonly Diagnostic[] {
    const ignored = this.#ignores.for(draft.path);
    const key = cache?.key(
      this.#key(desk),
      JSON.stringify(ignored.entries),
      draft.format,
      draft.text,
      draft.word ? JSON.stringify(draft.segmented!.paragraphs) : '',
    );
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
