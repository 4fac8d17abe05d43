// The drafts that a run is given: which files they are, and what is in them.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BytesRead, readBytes, readStandardInput, reason, type Seen, textOf } from '../disk/read.ts';
import { formatOf } from '../text/formats/by-extension.ts';
import { unreadableShape } from '../text/limits.ts';
import type { Format, Segmented } from '../text/paragraph.ts';
import type { WordDocument } from '../text/word/document.ts';
import { readWordDraft } from './word-draft.ts';

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
  /** The text in paragraphs, and what it was read from, of a Word document. */
  readonly segmented?: Segmented;
  readonly word?: { readonly bytes: Uint8Array; readonly document: WordDocument };
}

/** Larger drafts are not checked: no article is, and a dump would only stall the desk. In bytes. */
export const LARGEST = 8 * 1024 * 1024;

/** A Word document may hold pictures, which are not read. In bytes. */
const LARGEST_WORD = 64 * 1024 * 1024;
const WORD = '.docx';

/** How standard input is named on the command line. */
export const STDIN = '-';

const IGNORED_FOLDERS = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);

/** Files that people may take for drafts, by the end of their name. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  '.doc': 'old Word documents',
  '.docm': 'Word documents with macros',
  '.dotx': 'Word templates',
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
  if (ending === '' || ending === WORD || formatOf(ending)) return undefined;
  return `${UNSUPPORTED[ending] ?? `“${ending}” files`} are not supported; save it as .txt, .md, .html or .docx`;
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
    if (!found) yield { path, problem: 'there is nothing to check in it: no .txt, .md, .html or .docx file', skipped: true };
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
    } else if (entry.isFile() && isDraft(entry.name)) {
      try {
        yield { path, size: statSync(path).size };
      } catch (error) {
        yield { path, problem: reason(error) };
      }
    }
  }
}

/** Word puts a file of its owner’s name beside a document that is open. */
const isDraft = (name: string): boolean =>
  formatOf(extname(name)) !== undefined || (extname(name).toLowerCase() === WORD && !name.startsWith('~$'));

/** Reads a draft, or says why it cannot be one. `stdinPath` names what comes from standard input. */
export function readDraft(path: string, stdinPath?: string): Draft | Problem {
  const name = path === STDIN ? (stdinPath ?? '<stdin>') : path;
  const why = path === STDIN && stdinPath !== undefined ? unsupported(stdinPath) : undefined;
  if (why !== undefined) return { path: name, problem: why };
  const most = extname(name).toLowerCase() === WORD ? LARGEST_WORD : LARGEST;
  const read: BytesRead | { readonly bytes: Buffer; readonly seen?: Seen } =
    path === STDIN ? readStandardInput(most) : readBytes(path, most);
  if ('missing' in read) return { path: name, problem: reason({ code: 'ENOENT' }) };
  if ('problem' in read) return { path: name, problem: read.problem };
  const draft = draftOf(name, read.bytes);
  return read.seen && !('problem' in draft) ? { ...draft, seen: read.seen } : draft;
}

/** The draft that a file of this name holds, or why it cannot be one. */
export function draftOf(name: string, bytes: Buffer): Draft | Problem {
  const ending = extname(name).toLowerCase();
  if (ending === WORD) return readWordDraft(name, bytes);
  const read = textOf(bytes);
  if ('problem' in read) return { path: name, problem: read.problem };
  const format = formatOf(ending) ?? 'plain';
  const shape = unreadableShape(read.text, format);
  return shape === undefined ? { path: name, text: read.text, format } : { path: name, problem: shape };
}
