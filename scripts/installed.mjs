// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

/**
 * Why node_modules has to be installed (again), or undefined when it is what package-lock.json asks for.
 *
 * npm keeps its own list of what it has put into node_modules, and writes it last. Comparing the two lists rather
 * than the dates of the two files is right after `git checkout`, which changes dates and not always contents,
 * and notices an install that was cut off.
 * @param {string} root
 */
export async function needsInstall(root) {
  const asked = await packages(join(root, 'package-lock.json'));
  if (!asked) return 'package-lock.json cannot be read';
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const there = await packages(join(root, 'node_modules/.package-lock.json'));
  if (!there) return 'the last install did not finish';
  return difference(asked, there);
}

/** @param {string} path @returns {Promise<Packages | undefined>} */
async function packages(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {Packages} asked
 * @param {Packages} there
 * @param {{ platform?: string, arch?: string }} [machine]
 */
export function difference(asked, there, machine = {}) {
  for (const [path, want] of Object.entries(asked)) {
    if (path === '') continue;
    const have = there[path];
    if (!have) {
      if (want.optional && !isForThisMachine(want, machine)) continue;
      return `${name(path)} is missing`;
    }
    if (have.version !== want.version || have.integrity !== want.integrity) return `${name(path)} is not at ${want.version}`;
  }
  const extra = Object.keys(there).find((path) => !(path in asked));
  return extra && `${name(extra)} is no longer asked for`;
}

/** @param {string} path */
const name = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * An optional package that is not for one machine alone may have failed to build, which npm forgives, and so does this.
 * One for this machine alone is a binary that is needed: node_modules may have come from another machine.
 * @param {Locked} locked @param {{ platform?: string, arch?: string }} machine
 */
function isForThisMachine({ os, cpu, libc }, { platform = process.platform, arch = process.arch }) {
  if (!os || !cpu || libc) return false;
  return os.includes(platform) && cpu.includes(arch);
}
