// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installOnDemand, npmInstall } from './on-demand.mjs';

const run = promisify(execFile);

const CHROMIUM_PACKAGE = '@sparticuz/chromium@153.0.0';
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome'];

/** Without a screen, without a sandbox (containers run as root) and without a word to anyone outside. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @typedef {{ executable: string, env: Record<string, string>, from: string }} Browser */

/**
 * @param {string[]} names
 * @param {string | undefined} path
 * @returns {Promise<string | undefined>} the first of the names that the PATH leads to
 */
export async function findOnPath(names, path = process.env.PATH) {
  for (const name of names) {
    for (const folder of (path ?? '').split(delimiter).filter(Boolean)) {
      for (const suffix of process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']) {
        const file = join(folder, name + suffix);
        const runs = await access(file, constants.X_OK).then(
          () => true,
          () => false,
        );
        if (runs) return file;
      }
    }
  }
  return undefined;
}

/**
 * @param {{ path?: string | undefined, chosen?: string | undefined, log?: (line: string) => void }} [options]
 * @returns {Promise<Browser>}
 */
export async function findBrowser({ path = process.env.PATH, chosen = process.env.BROWSER_EXECUTABLE, log } = {}) {
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`BROWSER_EXECUTABLE names ${chosen}, which is not there`);
    return { executable: chosen, env: {}, from: 'BROWSER_EXECUTABLE' };
  }
  const executable = await findOnPath(ON_PATH, path);
  if (executable) return { executable, env: {}, from: 'the PATH' };
  return packagedBrowser(log);
}

/**
 * The npm package carries a Chromium for Linux, compressed. It is unpacked by the package itself, which is told that it
 * is on the service it was made for, because only then it unpacks the libraries that a bare machine lacks (nss, nspr,
 * expat). That it does in a process of its own, so that none of its settings stay behind in this one.
 * @param {((line: string) => void) | undefined} [log]
 * @returns {Promise<Browser>}
 */
export async function packagedBrowser(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`no browser found: put one of ${ON_PATH.join(', ')} on the PATH or name one in BROWSER_EXECUTABLE`);
  }
  const folder = await installOnDemand({
    name: 'chromium',
    recipe: CHROMIUM_PACKAGE,
    ...(log && { log }),
    async install(into) {
      await npmInstall(into, [CHROMIUM_PACKAGE]);
      await mkdir(join(into, 'unpacked'));
      const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
      await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: into,
        env: { ...process.env, TMPDIR: join(into, 'unpacked'), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      });
    },
  });
  const unpacked = join(folder, 'unpacked');
  const executable = join(unpacked, 'chromium');
  return { executable, env: await lackingEnv(executable, unpacked), from: CHROMIUM_PACKAGE };
}

/**
 * A machine's own libraries and fonts fit it better than the package's, so those stand in only for what is not there.
 * @param {string} executable @param {string} unpacked
 * @returns {Promise<Record<string, string>>}
 */
async function lackingEnv(executable, unpacked) {
  /** @type {Record<string, string>} */
  const env = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(unpacked, 'fonts');
  const starts = await run(executable, ['--version']).then(
    () => true,
    () => false,
  );
  if (!starts) env.LD_LIBRARY_PATH = [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return env;
}

/** @param {Browser} browser */
export function launch({ executable, env }) {
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    // The owner of the browser ends it itself: playwright's handlers would leave with a code of their own.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
