import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { StyleHost, StyleSource } from '../style/load.ts';
import { LARGEST_STYLE } from '../style/parse.ts';
import { reason } from './unable.ts';

/** Is a path in a folder, links followed? */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
};

/** The folder that a house style may read in: its repository's, else the one the command was run in, else its own. */
export function rootOf(style: string): string {
  for (let at = dirname(style); ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) break;
  }
  const here = realpathSync(process.cwd());
  return isInside(here, style) ? here : dirname(style);
}

/** The disk, for house styles. What a style extends must lie in its root: a stranger's repository is not to read a home folder. */
export function nodeStyleHost(path: string): StyleHost {
  let root: string | undefined;
  return {
    resolve: (from, reference) => resolve(dirname(from), reference),
    read(at): StyleSource {
      try {
        const real = realpathSync(at);
        if (at !== path && !isInside((root ??= realpathSync(rootOf(realpathSync(path)))), real)) return { problem: 'outside' };
        const stat = statSync(real);
        if (stat.isDirectory()) return { problem: 'folder' };
        if (!stat.isFile()) return { problem: 'unreadable', detail: 'it is not a file' };
        // A file too large is cut off there: the loader then says that it is.
        if (stat.size > LARGEST_STYLE * 4) return { text: ' '.repeat(LARGEST_STYLE + 1), path: real };
        return { text: readFileSync(real, 'utf8').replace(/^\uFEFF/, ''), path: real };
      } catch (error) {
        const { code } = error as { code?: string };
        return code === 'ENOENT' || code === 'ENOTDIR' ? { problem: 'missing' } : { problem: 'unreadable', detail: reason(error) };
      }
    },
  };
}
