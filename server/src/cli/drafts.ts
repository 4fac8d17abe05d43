import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { formatOf } from '../text/formats.ts';
import type { Format } from '../text/paragraph.ts';
import { reason } from './unable.ts';

/** A draft to check, or why it cannot be. */
export type Draft =
  | { readonly path: string; readonly text: string; readonly format: Format }
  | { readonly path: string; readonly problem: string; readonly skipped?: boolean };

/** Larger drafts are not checked: no article is, and a dump would only stall the desk. In bytes. */
export const LARGEST = 8 * 1024 * 1024;

const IGNORED_FOLDERS = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);

/** The drafts under some paths, in order. A file that cannot be read is reported in its place and stops nothing. */
export function* draftsAt(paths: readonly string[], stdinPath?: string): Generator<Draft> {
  for (const path of paths) {
    if (path === '-') {
      const name = stdinPath ?? '<stdin>';
      yield readBytes(name, () => readFileSync(0), formatOf(extname(name)) ?? 'plain');
      continue;
    }
    let folder = false;
    try {
      folder = statSync(path).isDirectory();
    } catch (error) {
      yield { path, problem: reason(error) };
      continue;
    }
    if (folder) yield* draftsIn(path);
    else yield readBytes(path, () => readFileSync(path), formatOf(extname(path)) ?? 'plain');
  }
}

function* draftsIn(folder: string): Generator<Draft> {
  let entries: import('node:fs').Dirent[];
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
    } else if (entry.isFile()) {
      const format = formatOf(extname(entry.name));
      if (format) yield readBytes(path, () => readFileSync(path), format);
    }
  }
}

function readBytes(path: string, read: () => Buffer, format: Format): Draft {
  let bytes: Buffer;
  try {
    bytes = read();
  } catch (error) {
    return { path, problem: reason(error) };
  }
  if (bytes.length > LARGEST)
    return { path, problem: `it is larger than ${LARGEST / 1024 / 1024} MB; split it, or ignore it in copydesk.yml`, skipped: true };
  if (bytes.subarray(0, 8192).includes(0)) return { path, problem: 'it is not text', skipped: true };
  return { path, text: bytes.toString('utf8'), format };
}
