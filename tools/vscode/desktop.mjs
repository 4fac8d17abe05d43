// @ts-check
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findOnPath } from './browser.mjs';

/** Where an installed VS Code keeps its application, seen from the folder of its `code` command. */
const ELECTRON_FROM_CLI = [
  ...['../code', '../code-insiders', '../codium', '../Code.exe', '../Code - Insiders.exe'],
  ...['../../../MacOS/Electron', '../../../MacOS/Code', '../../../MacOS/Code - Insiders'],
];

/**
 * @typedef {{ executable: string, why: string } | { executable: undefined, why: string }} Desktop
 * @typedef {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} Machine
 */

/**
 * The desktop VS Code of this machine, or why it has none to run.
 * @param {Machine} [machine]
 * @returns {Promise<Desktop>}
 */
export async function findDesktop({ env = process.env, platform = process.platform } = {}) {
  const named = env.VSCODE_EXECUTABLE;
  if (named) {
    if (!existsSync(named)) throw new Error(`VSCODE_EXECUTABLE names ${named}, which is not there`);
    return { executable: named, why: 'VSCODE_EXECUTABLE names it' };
  }
  const command = await findOnPath(['code'], env.PATH);
  if (!command) return { executable: undefined, why: '`code` is not on the PATH' };
  const executable = await electronOf(command);
  if (!executable) return { executable: undefined, why: `${command} is not the desktop's (no Electron build beside it)` };
  const screen = lacksScreen({ env, platform });
  if (screen) return { executable: undefined, why: screen };
  return { executable, why: `${command} is on the PATH` };
}

/**
 * A `code` on the PATH may belong to a server or a remote window, which have no Electron and cannot run tests.
 * @param {string} command
 */
export async function electronOf(command) {
  const folder = dirname(await realpath(command));
  return ELECTRON_FROM_CLI.map((path) => join(folder, path)).find((path) => existsSync(path) && path !== command);
}

/**
 * Why a desktop application could not open a window here.
 * @param {Machine} [machine]
 */
export function lacksScreen({ env = process.env, platform = process.platform } = {}) {
  const has = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  return has ? undefined : 'there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}
