// Runs a bundle from a checkout, building it first where a source is newer: `node scripts/launch.mjs cli|server ARGUMENT…`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const file = join(root, 'dist', `${name}.cjs`);

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  // A checkout just made: what is printed while it installs goes to standard error, since standard output is the program's own.
  process.stderr.write('copydesk: installing what it needs, once …\n');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    process.stderr.write('copydesk: npm ci failed; its own messages stand above\n');
    process.exit(2);
  }
  // From here on with the Node that was installed.
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'node'), process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 2);
}

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
