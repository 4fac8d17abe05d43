// Reads drafts as they were at a commit. This file alone starts a program, git, and only for `check --since`.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isInside, realOf } from '../disk/folders.ts';
import { CliError } from './cli-error.ts';

/** Nothing that a repository’s own settings name is run, and nothing is fetched. */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.quotePath=false'];
const GIVEN = ['--no-pager', '--no-optional-locks', ...SETTINGS.flatMap((one) => ['-c', one])];
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** git in one of the folders of PATH: not in the one that the command is run in, where anybody may have put one. */
function findGit(): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const here = realOf(process.cwd());
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder) || isInside(here, realOf(folder))) continue;
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  throw new CliError('--since needs git, and there is none; install it, or leave --since out');
}

let program: string | undefined;
const variables = () => ({ ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' });

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout, error } = spawnSync((program ??= findGit()), [...GIVEN, ...args], {
    cwd: folder,
    env: variables(),
    maxBuffer: LARGEST_OUTPUT,
    windowsHide: true,
  });
  if (error) throw new CliError(`git cannot be started: ${error.message}`);
  return status === 0 ? stdout.toString('utf8') : undefined;
}

/** A repository at a commit. */
class Commit {
  readonly #top: string;
  readonly #commit: string;
  #earlier: Map<string, string> | undefined;

  constructor(top: string, commit: string) {
    this.#top = top;
    this.#commit = commit;
  }

  /** What a file held at the commit, under the name that it had; undefined where there was none. */
  async bytesOf(path: string): Promise<Buffer | undefined> {
    const now = relative(this.#top, path).split(sep).join('/');
    return (await this.#bytes(now)) ?? (await this.#bytes(this.#nameBefore(now)));
  }

  #nameBefore(now: string): string | undefined {
    if (!this.#earlier) {
      this.#earlier = new Map();
      // The index is compared, since a look at the files could run the filters that a repository sets.
      const listed = git(this.#top, ['diff-index', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', this.#commit]);
      const parts = (listed ?? '').split('\0');
      for (let i = 0; i + 2 < parts.length; i += 3) this.#earlier.set(parts[i + 2]!, parts[i + 1]!);
    }
    return this.#earlier.get(now);
  }

  #bytes(name: string | undefined): Promise<Buffer | undefined> {
    if (name === undefined) return Promise.resolve(undefined);
    return new Promise((done) => {
      const child = spawn((program ??= findGit()), [...GIVEN, 'cat-file', 'blob', `${this.#commit}:${name}`], {
        cwd: this.#top,
        env: variables(),
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
      });
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.on('error', () => done(undefined));
      child.on('close', (code) => done(code === 0 ? Buffer.concat(chunks) : undefined));
    });
  }
}

/** Drafts as they were at a commit, each in its own repository. */
export class Earlier {
  readonly #reference: string;
  readonly #byFolder = new Map<string, Commit>();

  /** @param reference a commit, a branch or a tag, as git knows it */
  constructor(reference: string) {
    this.#reference = reference;
  }

  async bytesOf(path: string): Promise<Buffer | undefined> {
    const real = realpathSync(resolve(path));
    return this.#commitOf(dirname(real)).bytesOf(real);
  }

  #commitOf(folder: string): Commit {
    let found = this.#byFolder.get(folder);
    if (!found) {
      const top = git(folder, ['rev-parse', '--show-toplevel'])?.trimEnd();
      if (!top) throw new CliError(`${folder}: --since needs a git repository, and this folder is in none`);
      const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${this.#reference}^{commit}`])?.trim();
      if (!commit) throw new CliError(`git knows no commit “${this.#reference}”; fetch it first (in CI with the full history)`);
      this.#byFolder.set(folder, (found = new Commit(realOf(top), commit)));
    }
    return found;
  }
}
