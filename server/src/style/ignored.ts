import picomatch from 'picomatch/posix.js';
import type { HouseStyle } from './style.ts';

const matchers = new WeakMap<HouseStyle, (path: string) => boolean>();

/**
 * Does the house style say that a draft is not to be checked?
 * @param path the draft's path from the style's folder, with forward slashes; a draft outside that folder is never ignored
 */
export function isIgnored(style: HouseStyle, path: string): boolean {
  if (style.ignore.length === 0 || path === '' || path.startsWith('../')) return false;
  let matches = matchers.get(style);
  if (!matches) {
    // “archive/” and “archive” mean all that is in it. Extended globs nest repetitions, so that they could take for ever.
    const globs = style.ignore.flatMap((glob) => {
      const bare = glob.replace(/^\.?\//, '').replace(/\/+$/, '');
      return [bare, `${bare}/**`];
    });
    matches = picomatch(globs, { dot: true, noextglob: true });
    matchers.set(style, matches);
  }
  return matches(path);
}
