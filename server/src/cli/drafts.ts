// The drafts that a run is given: which files they are, and what is in them.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readStandardInput, readText, reason, type Seen } from '../disk/read.ts';
import { formatOf } from '../text/formats/by-extension.ts';
import { unreadableShape } from '../text/limits.ts';
import type { Format } from '../text/paragraph.ts';

/** Why a draft is not checked. `skipped`: there was none, which is no failure. */
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
  /** The file as it was read; standard input has none. */
  readonly seen?: Seen;
}

/** Larger drafts are not checked: no article is, and a dump would only stall the desk. In bytes. */
export const LARGEST = 8 * 1024 * 1024;

/** How standard input is named on the command line. */
export const STDIN = '-';

const IGNORED_FOLDERS = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);

/** Files that people may take for drafts, by the end of their name. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  '.doc': 'Word documents',
  '.docx': 'Word documents',
  '.odt': 'OpenDocument texts',
  '.rtf': 'rich texts',
  '.pdf': 'PDFs',
  '.tex': 'TeX files',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.json': 'JSON files',
  '.yml': 'YAML files',
  '.yaml': 'YAML files',
  '.xml': 'XML files',
};

/** Why a file of this name is not read, where it is not. A name without an ending may be plain text. */
function unsupported(name: string): string | undefined {
  const ending = extname(name).toLowerCase();
  if (ending === '' || formatOf(ending)) return undefined;
  return `${UNSUPPORTED[ending] ?? `“${ending}” files`} are not supported; save it as .txt, .md or .html`;
}

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
        const problem = unsupported(path);
        yield problem === undefined ? { path, size: stat.size } : { path, problem };
        continue;
      }
    } catch (error) {
      yield { path, problem: reason(error) };
      continue;
    }
    let found = false;
    for (const one of draftsIn(path)) {
      found = true;
      yield one;
    }
    if (!found) yield { path, problem: 'there is nothing to check in it: no .txt, .md or .html file', skipped: true };
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
  const why = path === STDIN && stdinPath !== undefined ? unsupported(stdinPath) : undefined;
  if (why !== undefined) return { path: name, problem: why };
  const read = path === STDIN ? readStandardInput(LARGEST) : readText(path, LARGEST);
  if ('missing' in read) return { path: name, problem: reason({ code: 'ENOENT' }) };
  if ('problem' in read) return { path: name, problem: read.problem };
  const format = formatOf(extname(name)) ?? 'plain';
  const shape = unreadableShape(read.text, format);
  if (shape !== undefined) return { path: name, problem: shape };
  return { path: name, ...read, format };
}
