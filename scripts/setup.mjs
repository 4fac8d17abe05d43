// @ts-check
// The way in for someone who has just cloned this: `npm start` and `npm test` begin here, on whatever Node the
// machine has (20 or newer) and with nothing installed yet, so this file and what it imports use Node alone.
// It installs and builds, then hands over to `npm run start:ready` or `npm run test:ready`; npm puts
// node_modules/.bin first on the PATH, and from there on `node` is the Node 24 of the npm package `node`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { needsInstall } from './installed.mjs';
import { withLock } from './lock.mjs';
import { endDescendants, onStop } from './processes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

class SetupError extends Error {}

/**
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options] quiet keeps the output, for showing it only when something went wrong
 * @returns {Promise<{ code: number, output: string }>}
 */
function npm(args, { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(windows ? 'npm.cmd' : 'npm', args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: windows,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => reject(new SetupError(`npm could not be started: ${error.message}`)));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

async function install() {
  const why = await needsInstall(root);
  if (!why) return;
  console.log(`Installing what Copydesk needs with npm ci (${why}) …`);
  const started = Date.now();
  const progress = setInterval(() => console.log(`  … ${seconds(started)}`), 5_000);
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { quiet: true }).finally(() => clearInterval(progress));
  if (code !== 0) {
    process.stderr.write(output);
    throw new SetupError(`npm ci failed with code ${code} after ${seconds(started)}; its own messages stand above`);
  }
  if (!existsSync(join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node'))) {
    throw new SetupError('npm ci left out Node 24: its package runs an install script, so switch off npm’s “ignore-scripts” and try again');
  }
  console.log(`  installed in ${seconds(started)}`);
}

async function build() {
  const started = Date.now();
  const { code, output } = await npm(['run', '--silent', 'build'], { quiet: true });
  if (code !== 0) {
    process.stderr.write(output);
    throw new SetupError(`the build failed with code ${code}; its own messages stand above`);
  }
  console.log(`Built in ${seconds(started)}`);
}

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string[]} argv */
async function main([what, ...rest]) {
  if (what !== 'start' && what !== 'test') {
    throw new SetupError(`expected “start” or “test”, got ${what ? `“${what}”` : 'nothing'}`);
  }
  onStop(() => endDescendants());
  const lock = join(root, '.vscode-test/setup.lock');
  const onWait = (/** @type {number} */ owner) => console.log(`Waiting for another run that is installing (process ${owner}) …`);
  await withLock(
    lock,
    async () => {
      await install();
      await build();
    },
    { onWait },
  );
  const { code } = await npm(['run', '--silent', `${what}:ready`, ...(rest.length ? ['--', ...rest] : [])]);
  process.exitCode = code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`copydesk: ${error instanceof SetupError ? error.message : (error.stack ?? error)}`);
    process.exitCode = 1;
  });
}
