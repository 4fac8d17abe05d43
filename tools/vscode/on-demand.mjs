// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../../scripts/lock.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** test-electron keeps its downloads here too; git, the linter and the package leave the folder out. */
export const cache = join(root, '.vscode-test');

const windows = process.platform === 'win32';
const MARKER = 'installed.json';

/**
 * What is too large for package.json, because only the tests and the try-out need it, is installed when it is first
 * asked for. The marker is written last and names what was installed, so that a half install, or one of an earlier
 * version, is thrown away and done again.
 * @param {{ name: string, recipe: string, install: (folder: string) => Promise<void>, log?: (line: string) => void, within?: string }} wanted
 * @returns {Promise<string>} the folder it is in
 */
export async function installOnDemand({ name, recipe, install, log = console.log, within = cache }) {
  const folder = join(within, name);
  if (await isDone(folder, recipe)) return folder;
  const onWait = (/** @type {number} */ owner) => log(`Waiting for another run that is installing ${recipe} (process ${owner}) …`);
  return withLock(
    `${folder}.lock`,
    async () => {
      if (await isDone(folder, recipe)) return folder;
      const started = Date.now();
      log(`Installing ${recipe} into ${folder} (once) …`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await install(folder);
      await writeFile(join(folder, MARKER), JSON.stringify({ recipe }));
      log(`  installed ${recipe} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      return folder;
    },
    { onWait },
  );
}

/** @param {string} folder @param {string} recipe */
export async function isDone(folder, recipe) {
  try {
    return JSON.parse(await readFile(join(folder, MARKER), 'utf8')).recipe === recipe;
  } catch {
    return false;
  }
}

/**
 * `npm install` in a folder of its own. Install scripts are left out: nothing here needs compiling, and a compiler
 * is one more thing that a machine may lack.
 * @param {string} cwd @param {string[]} args
 */
export async function npmInstall(cwd, args) {
  // Without a package.json of its own npm would walk up to this project's and install there.
  if (!existsSync(join(cwd, 'package.json'))) await writeFile(join(cwd, 'package.json'), '{ "private": true }');
  const all = ['install', ...args, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await collect(windows ? 'npm.cmd' : 'npm', all, { cwd, env: outsideEnv(process.env), shell: windows });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Error(`npm ${all.join(' ')} failed with code ${code} in ${cwd}; its own messages stand above`);
}

/**
 * This process usually runs below `npm run`, which hands its own settings on in the environment; one of them names
 * this project as the place to install to.
 * @param {NodeJS.ProcessEnv} env
 */
export function outsideEnv(env) {
  return Object.fromEntries(Object.entries(env).filter(([key]) => !/^npm_(config_local_prefix|package_|lifecycle_|command)/i.test(key)));
}

/**
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
function collect(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
