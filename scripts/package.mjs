// Makes copydesk-VERSION.vsix for the Visual Studio Marketplace and copydesk-VERSION.open-vsx.vsix for Open VSX: bundles, manifest and
// what they show. `npm run package [OUT]` makes only the first where it is told where; see docs/publishing.md.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Builds and packs; resolves to the package's path.
 * @param {string | undefined} out
 * @param {{ publisher?: string }} [options] `publisher`: under whose name, which Open VSX calls a namespace; the manifest's by default
 */
export async function makePackage(out, { publisher } = {}) {
  await bundle();
  const packagePath = out ?? `${root}copydesk-${version()}.vsix`;
  await inCopy(async (cwd) => {
    if (publisher !== undefined) writeFileSync(join(cwd, 'package.json'), JSON.stringify({ ...manifestIn(cwd), publisher }, undefined, 2));
    // Everything that runs is in the bundles, so no dependency is packed beside them.
    await createVSIX({ cwd, packagePath, dependencies: false });
  });
  return packagePath;
}

const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const version = () => manifestIn(root).version;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , out] = process.argv;
  console.log(await makePackage(out));
  // The two registries give names out apart, so the one at Open VSX may have to be another.
  const publisher = process.env['OPEN_VSX_NAMESPACE'] || undefined;
  if (out === undefined) console.log(await makePackage(`${root}copydesk-${version()}.open-vsx.vsix`, { publisher }));
}
