import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { formatOf } from '../text/formats.ts';
import type { Format } from '../text/paragraph.ts';
import { reason } from './unable.ts';

/** Why a draft is not checked. `skipped`: it is none, which is no failure. */
export interface Problem {
  readonly path: string;
  readonly problem: string;
  readonly skipped?: boolean;
}

/** A file that looks like a draft, by its name; its size in bytes. */
export interface Listed {
  readonly path: string;
  readonly size: number;
}

export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
}

/** Larger drafts are not checked: no article is, and a dump would only stall the desk. In bytes. */
export const LARGEST = 8 * 1024 * 1024;

/** How standard input is named on the command line. */
export const STDIN = '-';

const IGNORED_FOLDERS = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);

/** The drafts under some paths, in order. A path that cannot be read is reported in its place and stops nothing. */
export function* listDrafts(paths: readonly string[]): Generator<Listed | Problem> {
  for (const path of paths) {
    if (path === STDIN) {
      yield { path, size: 0 };
      continue;
    }
    try {
      const stat = statSync(path);
      if (!stat.isDirectory()) {
        yield { path, size: stat.size };
        continue;
      }
    } catch (error) {
      yield { path, problem: reason(error) };
      continue;
    }
    yield* draftsIn(path);
  }
}

function* draftsIn(folder: string): Generator<Listed | Problem> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield { path: folder, problem: reason(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!IGNORED_FOLDERS.has(entry.name)) yield* draftsIn(path);
    } else if (entry.isFile() && formatOf(extname(entry.name))) {
      try {
        yield { path, size: statSync(path).size };
      } catch (error) {
        yield { path, problem: reason(error) };
      }
    }
  }
}

/** Reads a draft, or says why it cannot be one. `stdinPath` names what comes from standard input. */
export function readDraft(path: string, stdinPath?: string): Draft | Problem {
  const name = path === STDIN ? (stdinPath ?? '<stdin>') : path;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === STDIN ? 0 : path);
  } catch (error) {
    return { path: name, problem: reason(error) };
  }
  if (bytes.length > LARGEST) {
    return { path: name, problem: `it is larger than ${LARGEST / 1024 / 1024} MB; split it, or ignore it in copydesk.yml`, skipped: true };
  }
  if (bytes.subarray(0, 8192).includes(0)) return { path: name, problem: 'it is not text', skipped: true };
  return { path: name, text: bytes.toString('utf8'), format: formatOf(extname(name)) ?? 'plain' };
}
