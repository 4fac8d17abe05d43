import { compileGlob } from './glob.ts';
import type { HouseStyle } from './style.ts';

const matchers = new WeakMap<HouseStyle, readonly ((path: string) => boolean)[]>();

/**
 * Does the house style say that a draft is not to be checked?
 * @param path the draft's path from the style's folder, with forward slashes; a draft outside that folder is never ignored
 */
export function isIgnored(style: HouseStyle, path: string): boolean {
  if (style.ignore.length === 0 || path === '' || path.startsWith('../')) return false;
  let globs = matchers.get(style);
  if (!globs) {
    // “archive/” and “archive” mean all that is in it.
    globs = style.ignore.map((glob) => compileGlob(glob.replace(/^\.?\//, '').replace(/\/+$/, '')));
    matchers.set(style, globs);
  }
  return globs.some((matches) => matches(path));
}
