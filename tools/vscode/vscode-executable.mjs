#!/usr/bin/env node
// @ts-check
// Stands in for the desktop's `code` where `@vscode/test-electron` starts one:
//   vscode-executable.mjs --extensionDevelopmentPath=… --extensionTestsPath=… WORKSPACE
// The same tests then run in the npm VS Code; their console lines are relayed and their exit code is this process's.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endDescendants, onStop } from '../../scripts/processes.mjs';
import { root } from './on-demand.mjs';
import { readArguments } from './vscode-arguments.mjs';

const timeout = Number(process.env.COPYDESK_VSCODE_TIMEOUT ?? 300_000);

async function main() {
  const opening = readArguments(process.argv.slice(2));
  const { runInBrowser } = await import('./run-in-browser.mjs');
  const stopping = new AbortController();
  const running = runInBrowser(opening, stopping.signal);
  onStop(async () => {
    stopping.abort(new Error('stopped by a signal'));
    await running.catch(() => {});
  });
  const timer = setTimeout(() => stopping.abort(new Error(`no result within ${timeout / 1000} s`)), timeout);
  return running.finally(() => clearTimeout(timer));
}

/** @returns {Promise<number>} */
function onProjectsNode() {
  onStop(() => endDescendants());
  return new Promise((resolve, reject) => {
    const child = spawn(projectsNode, process.argv.slice(1), { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

// Started from outside npm this is on the machine's Node, and the npm VS Code needs Node 24.
const projectsNode = join(root, 'node_modules/node/bin/node');
const tooOld = Number.parseInt(process.versions.node, 10) < 24 && existsSync(projectsNode);
(tooOld ? onProjectsNode() : main()).then(
  (code) => process.exit(code),
  (error) => {
    console.error(`npm VS Code: ${error.message}`);
    process.exit(1);
  },
);
