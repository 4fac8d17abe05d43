// Where a file lies: inside which folder, and what a link leads to.
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Is a path in a folder? Both are taken as they are: follow links before. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
};

/** A path with its links followed, the path itself where nothing is there. */
export const realOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/**
 * The folder that belongs to a file, a house style or a draft: its repository's, else the one that the command was run in, else its own.
 * Takes a path with its links followed.
 */
export function rootOf(file: string): string {
  for (let at = dirname(file); ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) break;
  }
  const here = realOf(process.cwd());
  return isInside(here, file) ? here : dirname(file);
}

/** The file that a path stands for, links followed; throws as the file system does for a link that leads nowhere. */
export function targetOf(path: string): string {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (link || existsSync(path)) return realpathSync(path);
  return join(realpathSync(dirname(path)), basename(path));
}
