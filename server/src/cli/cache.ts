// What the command line remembers between runs.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, makeOwnFolder } from '../disk/cache-folder.ts';

type CreateHash = typeof import('node:crypto').createHash;

declare const COPYDESK_VERSION: string;

/** Entries not asked for in this many days are removed. */
const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Remembers on disk what was found, under all that it follows from: the words, the style, the rules asked for, and this very
 * program. Whatever goes wrong with it (no room, no permission, a damaged entry) only costs time.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: string;
  #written = 0;
  /** Is the folder the user's own? Not known before it is first looked for. */
  #own: boolean | undefined;

  readonly #createHash: CreateHash;

  private constructor(folder: string, createHash: CreateHash) {
    this.#folder = folder;
    this.#createHash = createHash;
    let built = '';
    try {
      const { mtimeMs, size } = statSync(process.argv[1] ?? '');
      built = `${mtimeMs} ${size}`;
    } catch {
      // Without a file of its own the version has to do.
    }
    this.#program = `${typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : ''} ${built}`;
  }

  /** Opens the cache in a folder. Cryptography is loaded only now, since a run without a cache starts sooner so. */
  static async open(folder: string): Promise<Cache> {
    return new Cache(folder, (await import('node:crypto')).createHash);
  }

  /** A key for everything that an answer follows from. */
  key(...parts: readonly string[]): string {
    const hash = this.#createHash('sha256').update(this.#program);
    for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
    return hash.digest('hex');
  }

  get<T>(key: string): T | undefined {
    // What somebody else could have written there is not believed.
    if (!(this.#own ??= isOwnFolder(this.#folder))) return undefined;
    const file = this.#file(key);
    try {
      const { check, value } = JSON.parse(readFileSync(file, 'utf8')) as { check: string; value: T };
      if (check !== key) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return value;
    } catch {
      return undefined;
    }
  }

  set(key: string, value: unknown): void {
    const file = this.#file(key);
    const unfinished = `${file}.${process.pid}`;
    try {
      if (this.#written++ === 0) {
        this.#own = makeOwnFolder(this.#folder);
        if (this.#own) this.#prune();
      }
      if (!this.#own) return;
      writeFileSync(unfinished, JSON.stringify({ check: key, value }), { mode: 0o600 });
      renameSync(unfinished, file);
    } catch {
      this.#discard(unfinished);
    }
  }

  #discard(file: string): void {
    try {
      rmSync(file, { force: true });
    } catch {
      // Where nothing could be written there is nothing to take away.
    }
  }

  #file(key: string): string {
    return join(this.#folder, `${key}.json`);
  }

  /** Once a day, what nobody has asked for in a while goes. */
  #prune(): void {
    const mark = join(this.#folder, 'pruned');
    const now = Date.now();
    const before = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now - before < DAY) return;
    writeFileSync(mark, '');
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - DAYS * DAY) rmSync(path, { force: true });
    }
  }
}
