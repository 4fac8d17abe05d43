// The user's cache folder: where the programs keep what only saves time. What lies there is read, and compiled code from there is run,
// so it has to be a folder that nobody but the user can write to.
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** Folders that are made at most on the way to a cache folder. */
const DEEPEST = 8;

/**
 * Where a cache lies; undefined where there is no place for one. A path that is not absolute would lie wherever the program is
 * started, among the drafts even, and is passed over.
 * @param kind what is kept there, as the folder's name has it: “” for findings
 */
export function cacheFolder(kind: '' | '-code'): string | undefined {
  const { COPYDESK_CACHE: own, XDG_CACHE_HOME: all, LOCALAPPDATA: local } = process.env;
  if (own && isAbsolute(own)) return `${own}${kind}`;
  if (all && isAbsolute(all)) return join(all, `copydesk${kind}`);
  if (process.platform === 'win32' && local && isAbsolute(local)) return join(local, 'copydesk', `cache${kind}`);
  try {
    const home = homedir();
    // A home that is not there is not made.
    if (!isAbsolute(home) || !statSync(home).isDirectory()) return undefined;
    return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', `copydesk${kind}`);
  } catch {
    // A user without a home, as in containers.
    return undefined;
  }
}

interface Owned {
  readonly uid: number;
  readonly mode: number;
}

/** Does a file or folder belong to the user, so that nobody else can write to it? Windows has other rights, and profiles are private. */
export const isOwn = ({ uid, mode }: Owned): boolean => !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);

/** Is there a folder at a path that is the user's own? A link is none. */
export function isOwnFolder(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() && isOwn(stats);
  } catch {
    return false;
  }
}

/** Makes a cache folder where it is missing; is it there now, and the user's own? Throws as the file system does. */
export function makeOwnFolder(path: string): boolean {
  const missing: string[] = [];
  // Node’s way to make all folders of a path never ends where the path lies in a file system such as /proc.
  for (let at = path; !lstatSync(at, { throwIfNoEntry: false }); at = dirname(at)) {
    if (missing.length >= DEEPEST || dirname(at) === at) return false;
    missing.push(at);
  }
  for (const folder of missing.reverse()) mkdirSync(folder, { mode: 0o700 });
  return isOwnFolder(path);
}
