// The licences of the packages that are bundled: their texts, by the lock file's names and versions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages whose files esbuild has put into bundles, as the lock file names them. @param {Iterable<string>} inputs */
export function packagesOf(inputs) {
  const found = new Set();
  for (const input of inputs) {
    const [folder] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replace(/^[\w-]+:/, '').replaceAll('\\', '/')) ?? [];
    if (folder) found.add(folder.slice(folder.indexOf('node_modules/')));
  }
  return [...found].sort();
}

/** Their licences, each text once with the packages that it is for. Throws for a package without one. @param {readonly string[]} packages */
export function licences(packages) {
  const { packages: locked } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const byText = new Map();
  for (const at of packages) {
    const entry = locked[at];
    if (!entry?.version || !entry.license) throw new Error(`${at} is bundled, and the lock file does not say its version and licence`);
    const text = textOf(at);
    const name = `${at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${entry.version} (${entry.license})`;
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const parts = [...byText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}\n`);
  return `Copydesk contains these packages, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function textOf(at) {
  const folder = `${root}${at}`;
  const name = existsSync(folder) && readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(one));
  if (!name) throw new Error(`${at} is bundled, and its package has no licence text`);
  return readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n').trim();
}
