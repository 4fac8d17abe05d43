// The disk, as house styles on the command line are read from it.
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isInside, realOf, rootOf } from '../disk/folders.ts';
import { readText, reason } from '../disk/read.ts';
import type { StyleHost, StyleSource } from '../style/load.ts';
import { LARGEST_STYLE } from '../style/parse.ts';

/** Reads house styles. What a style extends must lie in its root: a stranger's repository is not to read a home folder. */
export function nodeStyleHost(path: string): StyleHost {
  let root: string | undefined;
  const isOurs = (real: string) => isInside((root ??= realOf(rootOf(realOf(path)))), real);
  return {
    resolve: (from, reference) => resolve(dirname(from), reference),
    read(at): StyleSource {
      try {
        const real = realpathSync(at);
        if (at !== path && !isOurs(real)) return { problem: 'outside' };
        const read = readText(real, LARGEST_STYLE * 4);
        if ('text' in read) return { text: read.text.replace(/^\uFEFF/, ''), path: real };
        if ('missing' in read) return { problem: 'missing' };
        if (read.kind === 'folder') return { problem: 'folder' };
        // A file too large is cut off there: the loader then says that it is.
        if (read.kind === 'large') return { text: ' '.repeat(LARGEST_STYLE + 1), path: real };
        return { problem: 'unreadable', detail: read.problem };
      } catch (error) {
        const { code } = error as { code?: string };
        return code === 'ENOENT' || code === 'ENOTDIR' ? { problem: 'missing' } : { problem: 'unreadable', detail: reason(error) };
      }
    },
    list(at) {
      try {
        if (!isOurs(realpathSync(at))) return [];
        // Links are not followed: they may lead round in a circle.
        return readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [`${entry.name}/`] : entry.isFile() ? [entry.name] : [],
        );
      } catch {
        return [];
      }
    },
  };
}
