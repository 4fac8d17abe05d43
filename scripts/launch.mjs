// Runs a bundle from a checkout, building it first where a source is newer: `node scripts/launch.mjs cli|server ARGUMENT…`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const file = join(root, 'dist', `${name}.cjs`);

const newest = (folder) => {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
};

const built = existsSync(file) ? statSync(file).mtimeMs : 0;
if (built < newest(join(root, 'server', 'src'))) {
  const { bundle } = await import('./build.mjs');
  await bundle((out) => out.endsWith(`/${name}.cjs`));
}
process.argv = [process.argv[0], file, ...args];
createRequire(import.meta.url)(file);
