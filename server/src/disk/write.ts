// Replaces files: the old one or the new one is there at any moment, with its mode, owner and links kept.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside, realOf, targetOf } from './folders.ts';
import type { Seen } from './read.ts';

/** A file was not written, for a reason that its message tells. */
export class NotWritten extends Error {}

export interface WriteOptions {
  /** The file as it was read: it is replaced only if it is still that. */
  readonly seen?: Seen;
  /** Folders that the file has to lie in, once links are followed. */
  readonly inside?: readonly string[];
  /** Are folders made that are missing on the way to it? */
  readonly makesFolders?: boolean;
}

const SUFFIX = '.copydesk.tmp';
/** Folders that were looked through for what somebody killed has left. */
const cleared = new Set<string>();
let count = 0;

/** Writes a file, or throws `NotWritten` and leaves it as it was. */
export function replaceFile(path: string, content: string | Uint8Array, { seen, inside, makesFolders }: WriteOptions = {}): void {
  try {
    if (makesFolders) makeFoldersFor(path, inside ?? []);
    const file = targetOf(path);
    if (inside && !inside.some((folder) => isInside(realOf(folder), file)))
      throw new NotWritten('it is a link that leads out of the folder');
    if (typeof content === 'string' && /[\ud800-\udfff]/u.test(content)) throw new NotWritten('the new text has half a character in it');
    const before = statSync(file, { throwIfNoEntry: false });
    if (before && !before.isFile()) throw new NotWritten('it is not a regular file');
    // A file that may not be written is not replaced either, although its folder would allow it.
    if (before) accessSync(file, constants.W_OK);
    put(file, Buffer.from(content), before, seen);
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(reason(error));
  }
}

/** Makes the folders that a new file needs, in these folders only, links followed. */
function makeFoldersFor(path: string, inside: readonly string[]): void {
  let above = dirname(resolve(path));
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  if (!inside.some((folder) => isInside(realOf(folder), realOf(above))))
    throw new NotWritten('its folder is a link that leads out of the folder');
  mkdirSync(dirname(resolve(path)), { recursive: true });
}

/** Writes the new text beside the file first, and then puts it in the file's place. */
function put(file: string, bytes: Buffer, before: Stats | undefined, seen: Seen | undefined): void {
  const folder = dirname(file);
  const beside = join(folder, `.${basename(file).slice(0, 40)}.${process.pid}.${count++}.${Math.random().toString(36).slice(2)}${SUFFIX}`);
  try {
    const same = writeBeside(beside, bytes, before);
    if (seen) throwIfChanged(file, seen);
    if (same) renameSync(beside, file);
    else overwrite(file, bytes, beside);
  } finally {
    rmSync(beside, { force: true });
  }
  clear(folder);
}

/** Is what was written beside a file, with its mode and owner, fit to take its place? One of several names for a file is not. */
function writeBeside(beside: string, bytes: Buffer, before: Stats | undefined): boolean {
  const copy = openSync(beside, 'wx', before ? 0o600 : 0o666);
  try {
    writeFileSync(copy, bytes);
    const same = before ? keepOwner(copy, before) && before.nlink === 1 : true;
    if (before) fchmodSync(copy, before.mode & 0o7777);
    fsyncSync(copy);
    return same;
  } finally {
    closeSync(copy);
  }
}

function keepOwner(copy: number, { uid, gid }: Stats): boolean {
  if (!process.getuid) return true;
  try {
    fchownSync(copy, uid, gid);
    return true;
  } catch {
    // Only root may give a file away.
    return false;
  }
}

/**
 * Writes into the file itself, where another one in its place would not be the same: it has other names, or belongs to somebody else.
 * This alone can be cut off in the middle, so the new text lies beside it until it is done.
 */
function overwrite(file: string, bytes: Buffer, beside: string): void {
  const spare = join(dirname(file), `.${basename(file).slice(0, 40)}.copydesk-new`);
  renameSync(beside, spare);
  const open = openSync(file, 'r+');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done, bytes.length - done, done);
    ftruncateSync(open, bytes.length);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  rmSync(spare, { force: true });
}

function throwIfChanged(file: string, { bytes, stats }: Seen): void {
  const now = statSync(file, { throwIfNoEntry: false });
  const same =
    now &&
    now.size === stats.size &&
    now.mtimeMs === stats.mtimeMs &&
    now.ino === stats.ino &&
    now.dev === stats.dev &&
    readFileSync(file).equals(bytes);
  if (!same) throw new NotWritten('somebody else has saved it meanwhile; run it again');
}

/** Removes what was left in a folder by those that were killed while they wrote there. */
function clear(folder: string): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  try {
    // A younger one may still be written, from another machine even.
    const old = Date.now() - 10_000;
    for (const name of readdirSync(folder)) {
      if (!name.endsWith(SUFFIX)) continue;
      const left = join(folder, name);
      const found = statSync(left, { throwIfNoEntry: false });
      if (found?.isFile() && found.mtimeMs < old) rmSync(left, { force: true });
    }
  } catch {
    // It can be left where it is.
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder, or the file that it links to, is not there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk is read-only',
};

const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return (code && REASONS[code]) ?? message ?? String(error);
};
