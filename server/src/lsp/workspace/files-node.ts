// The files of the language server where there is a disk.
import { readdir, realpath } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBytes, readTextLater } from '../../disk/read.ts';
import { replaceFile } from '../../disk/write.ts';
import { formatOf } from '../../text/formats/by-extension.ts';
import { type FileRead, type Files, isSkipped, LARGEST } from './files.ts';
import { extensionOf, normal } from './uris.ts';

/** The disk, for `file:` addresses. */
export const nodeFiles: Files = {
  async read(uri): Promise<FileRead> {
    if (!uri.startsWith('file:')) return { missing: true };
    let path: string;
    try {
      path = fileURLToPath(uri);
    } catch (error) {
      return { problem: `It cannot be read: ${(error as Error).message}` };
    }
    const read = await readTextLater(path, LARGEST);
    if (!('problem' in read)) return read;
    const problem = `${read.problem.charAt(0).toUpperCase()}${read.problem.slice(1)}`;
    return read.kind === 'folder' ? { problem, folder: true } : { problem };
  },

  async bytes(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const read = readBytes(fileURLToPath(uri), LARGEST);
      return 'bytes' in read ? read.bytes : undefined;
    } catch {
      return undefined;
    }
  },

  async real(uri) {
    if (!uri.startsWith('file:')) return uri;
    return realpath(fileURLToPath(uri)).then(
      (path) => normal(pathToFileURL(path).href),
      () => uri,
    );
  },

  async replace(uri, text, inside) {
    const path = fileURLToPath(uri);
    const folders = inside.filter((folder) => folder.startsWith('file:')).map((folder) => fileURLToPath(folder));
    try {
      replaceFile(path, text, { inside: folders, makesFolders: true });
    } catch (error) {
      throw new Error(`${basename(path)} cannot be written: ${(error as Error).message}`);
    }
  },

  async names(folder) {
    if (!folder.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [`${entry.name}/`] : entry.isFile() ? [entry.name] : []));
  },

  person() {
    try {
      return userInfo().username;
    } catch {
      return undefined;
    }
  },

  async *drafts(folder, stop) {
    if (!folder.startsWith('file:')) return;
    yield* walk(fileURLToPath(folder), stop);
  },
};

async function* walk(folder: string, stop: () => boolean): AsyncGenerator<string> {
  // Links are not followed: they may lead out of the workspace or round in a circle.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (stop()) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name)) yield* walk(path, stop);
    } else if (entry.isFile() && formatOf(extensionOf(entry.name))) {
      yield normal(pathToFileURL(path).href);
    }
  }
}
