import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it, and then in its place, so that a full disk or a crash leaves the old one. Throws
 * as the file system does.
 */
export function writeWhole(path: string, text: string): void {
  // A link goes on pointing where it pointed, and what it points to is replaced.
  const file = realpathSync(path);
  // A file that may not be written is not replaced either, although its folder would allow it.
  accessSync(file, constants.W_OK);
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text, { mode: statSync(file).mode & 0o777, flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
