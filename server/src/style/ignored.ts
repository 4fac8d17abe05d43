// Which drafts a house style leaves out.
import { compileGlob } from './glob.ts';
import type { HouseStyle } from './style.ts';
import { styleMemo } from './style-memo.ts';

// “archive/” and “archive” mean all that is in it.
const globsOf = styleMemo(({ ignore }) => ignore.map((glob) => compileGlob(glob.replace(/^\.?\//, '').replace(/\/+$/, ''))));

/**
 * Does the house style say that a draft is not to be checked?
 * @param path the draft's path from the style's folder, with forward slashes; a draft outside that folder is never ignored
 */
export function isIgnored(style: HouseStyle, path: string): boolean {
  if (style.ignore.length === 0 || path === '' || path.startsWith('../')) return false;
  return globsOf(style).some((matches) => matches(path));
}
