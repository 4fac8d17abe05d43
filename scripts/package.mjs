// Makes copydesk-VERSION.vsix: bundles, manifest and what the marketplace shows. `npm run package [OUT]`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { bundle } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds and packs; resolves to the package's path. */
export async function makePackage(out) {
  await bundle();
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const packagePath = out ?? `${root}copydesk-${version}.vsix`;
  // Everything that runs is in the bundles, so no dependency is packed beside them.
  await createVSIX({ cwd: root, packagePath, dependencies: false, skipLicense: true, allowMissingRepository: true });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await makePackage(process.argv[2]));
