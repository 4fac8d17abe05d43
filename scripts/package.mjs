// Makes copydesk-VERSION.vsix: bundles, manifest and what the marketplace shows. `npm run package [OUT]`.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { bundle } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What .vscodeignore leaves out in any case, and what takes the packer a quarter of a minute to walk through. */
const LARGE = new Set(['node_modules', '.git', '.vscode-test', '.tsbuild', '.cache']);

/** Runs `work` in a copy of the project without its large folders, and takes the copy away. */
async function inCopy(work) {
  const copy = mkdtempSync(join(tmpdir(), 'copydesk-package-'));
  try {
    cpSync(root, copy, { recursive: true, filter: (path) => !LARGE.has(relative(root, path).split(/[\\/]/)[0]) });
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The files that are packed, in order. */
export const packedFiles = () => inCopy(async (cwd) => (await listFiles({ cwd, packageManager: PackageManager.None })).sort());

/** Builds and packs; resolves to the package's path. */
export async function makePackage(out) {
  await bundle();
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const packagePath = out ?? `${root}copydesk-${version}.vsix`;
  // Everything that runs is in the bundles, so no dependency is packed beside them.
  await inCopy((cwd) => createVSIX({ cwd, packagePath, dependencies: false }));
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await makePackage(process.argv[2]));
