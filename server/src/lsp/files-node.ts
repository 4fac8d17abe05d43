import { constants } from 'node:fs';
import { access, lstat, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatOf } from '../text/formats.ts';
import { type FileRead, type Files, isSkipped, LARGEST, notText, tooLarge } from './files.ts';
import { extensionOf, normal } from './uris.ts';

const REASONS: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return (code && REASONS[code]) ?? message ?? String(error);
};

/** The disk, for `file:` addresses. */
export const nodeFiles: Files = {
  async read(uri): Promise<FileRead> {
    if (!uri.startsWith('file:')) return { missing: true };
    try {
      const path = fileURLToPath(uri);
      const found = await stat(path);
      if (found.isDirectory()) return { problem: 'It is a folder', folder: true };
      if (found.size > LARGEST) return { problem: tooLarge };
      const bytes = await readFile(path);
      if (bytes.subarray(0, 8192).includes(0)) return { problem: notText };
      return { text: bytes.toString('utf8') };
    } catch (error) {
      const { code } = error as { code?: string };
      return code === 'ENOENT' || code === 'ENOTDIR' ? { missing: true } : { problem: `It cannot be read: ${reason(error)}` };
    }
  },

  async real(uri) {
    if (!uri.startsWith('file:')) return uri;
    return realpath(fileURLToPath(uri)).then(
      (path) => normal(pathToFileURL(path).href),
      () => uri,
    );
  },

  async replace(uri, text) {
    let path = fileURLToPath(uri);
    // A link keeps pointing where it pointed, and what it points to is replaced.
    path = await realpath(path).catch(() => path);
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${Date.now().toString(36)}.tmp`);
    try {
      const mode = await stat(path).then(
        (s) => s.mode & 0o777,
        () => 0o666,
      );
      // A file that may not be written is not replaced either, although its folder would allow it.
      if (await lstat(path).catch(() => undefined)) await access(path, constants.W_OK);
      const file = await open(temporary, 'wx', mode);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      await clear(path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw new Error(`${basename(path)} cannot be written: ${reason(error)}`);
    }
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

/** Removes what was left beside a file by those that were killed while they wrote it. */
async function clear(path: string): Promise<void> {
  const before = Date.now() - 10_000;
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`.${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const left = join(dirname(path), name);
    const found = await stat(left).catch(() => undefined);
    // A younger one may still be written, from another machine even.
    if (found?.isFile() && found.mtimeMs < before) await rm(left, { force: true }).catch(() => {});
  }
}

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
