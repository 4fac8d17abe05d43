// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, launch } from './browser.mjs';
import { installVSCode, startServer } from './npm-vscode.mjs';
import { workbenchAddress } from './workbench-address.mjs';

/** Starts each console line of the tests, so that it is told from what VS Code itself prints. */
export const MARK = '[tests] ';

/**
 * Runs an extension's tests in the npm VS Code.
 * @param {Omit<import('./workbench-address.mjs').Opening, 'port' | 'extension'> & { extension: string, also?: string[] }} opening
 *   `also`: other extensions that the tests need; the page takes one under development, so these are there as if installed
 * @param {AbortSignal} signal ends the run early; its reason is then thrown
 * @returns {Promise<number>} the tests' exit code
 */
export async function runInBrowser(opening, signal) {
  const [vscode, found] = [await installVSCode(), await findBrowser({ log: console.log })];
  signal.throwIfAborted();
  const server = await startServer(vscode, { settings: await settingsFor(opening), ...(opening.also && { also: opening.also }) });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  try {
    signal.throwIfAborted();
    browser = await launch(found);
    const page = await browser.newPage();
    /** @type {Promise<number>} */
    const result = new Promise((resolve, reject) => {
      // The workbench calls this, where it exists, with the code that the extension host ended with.
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.on('crash', () => reject(new Error('the page crashed')));
      page.on('close', () => reject(new Error('the page was closed before the tests ended')));
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    result.catch(() => {});
    /** @type {string[]} */
    const errors = [];
    page.on('console', (message) => {
      if (!relay(message) && message.type() === 'error' && !NOISE.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(workbenchAddress({ ...opening, port: server.port }));
    const code = await Promise.race([result, server.ended]);
    // A test module that could not even be loaded had no chance to say so on a marked line.
    if (code !== 0 && errors.length > 0 && !RELAY_ALL) console.error(['VS Code printed these errors:', ...errors].join('\n'));
    return code;
  } finally {
    await browser?.close().catch(() => {});
    await server.stop();
  }
}

/**
 * The desktop takes the kind of extension host from the command line. The page ignores its payload's
 * `extensionDevelopmentKind` where the extension has a `main` entry as well, and heeds this setting.
 * @param {Pick<import('./workbench-address.mjs').Opening, 'kind'> & { extension: string }} opening
 */
export async function settingsFor({ extension, kind }) {
  if (!kind) return {};
  const { publisher, name } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: [kind] } };
}

/** Whole logs are for looking into a failure: VS Code has much to say that has no bearing on the tests. */
const RELAY_ALL = process.env.COPYDESK_VSCODE_LOG === 'all';

/** What VS Code prints in every run here: two of its own native modules are not compiled, and the network is not asked. */
const NOISE =
  /Could not locate the bindings file|build\/Release\/watchdog|Failed to load resource|\b[Ss]ervice ?[Ww]orker|fetching the script|ENOTFOUND|not all tests passed/;

/**
 * @param {import('playwright-core').ConsoleMessage} message
 * @returns {boolean} whether it was one of the tests' own
 */
function relay(message) {
  const text = message.text();
  const at = text.indexOf(MARK);
  if (at >= 0) console.log(text.slice(at + MARK.length));
  else if (RELAY_ALL) console.log(text);
  return at >= 0;
}
