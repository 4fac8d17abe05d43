// @ts-check
// Opens VS Code on samples/ with the extension running (`npm start`, once everything is installed and built):
// the desktop VS Code where this machine has one, else the one from the npm registry, in a browser.
// It stays until the window is closed or Ctrl+C is pressed, which ends all that it started.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { endDescendants, onStop } from '../../scripts/processes.mjs';
import { findDesktop } from './desktop.mjs';
import { installVSCode, startServer } from './npm-vscode.mjs';
import { cache, root } from './on-demand.mjs';
import { workbenchAddress } from './workbench-address.mjs';

const samples = join(root, 'samples');

/** Set by Ctrl+C: what ends from then on ends as it should. */
let stopping = false;

async function main() {
  const draft = (await readdir(samples, { recursive: true })).find((name) => name.endsWith('.txt'));
  const file = draft && join(samples, draft);
  const { executable, why } = await findDesktop();
  if (executable) return openDesktop(executable, why, file);
  console.log(`VS Code: the npm one, in a browser, because ${why}`);
  return openInBrowser(file);
}

/** @param {string} executable @param {string} why @param {string | undefined} file */
function openDesktop(executable, why, file) {
  console.log(`VS Code: the desktop one at ${executable}, because ${why}`);
  console.log('Close its window, or press Ctrl+C here, to end it.');
  const profile = join(cache, 'try-out');
  mkdirSync(profile, { recursive: true });
  const args = [
    samples,
    ...(file ? [file] : []),
    `--extensionDevelopmentPath=${root}`,
    // A profile of its own makes it a process of its own, which can be ended without touching other windows,
    // and keeps other extensions from marking the same words.
    ...[`--user-data-dir=${join(profile, 'user-data')}`, `--extensions-dir=${join(profile, 'extensions')}`],
    ...['--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  onStop(() => {
    stopping = true;
    return endDescendants();
  });
  return /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      const child = spawn(executable, args, { stdio: 'ignore' });
      child.on('error', (error) => reject(new Error(`${executable} could not be started: ${error.message}`)));
      child.on('exit', (code) => resolve(code ?? 1));
    })
  );
}

/** @param {string | undefined} file */
async function openInBrowser(file) {
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  onStop(async () => {
    stopping = true;
    console.log('\nEnding VS Code …');
    await server?.stop();
    await endDescendants();
  });
  const vscode = await installVSCode();
  server = await startServer(vscode, { installed: root });
  const address = workbenchAddress({ port: server.port, folder: samples, ...(file && { file }) });
  console.log(`\nVS Code is running with Copydesk. Open this address in a browser:\n\n  ${address}\n\nCtrl+C ends it.`);
  return server.ended;
}

main().then(
  (code) => {
    if (!stopping) process.exit(code);
  },
  async (error) => {
    if (stopping) return;
    console.error(`copydesk: ${error.message}`);
    await endDescendants();
    process.exit(1);
  },
);
