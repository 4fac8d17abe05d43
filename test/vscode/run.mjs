// @ts-check
// Runs test/vscode/suite in a real VS Code through test-electron: the desktop one where it can be had, else the one from
// the npm registry. Which, and why, is printed; when neither can be had that is a failure and never a skip.
//   node test/vscode/run.mjs [--web] [--grep WORDS]
//     --web   runs the extension, and the tests, in a web worker, as VS Code for the Web does;
//             files that end in .web.test.ts are for there alone, and those in .node.test.ts for elsewhere
//     --grep  runs the tests whose name holds the words
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { endDescendants, onStop } from '../../scripts/processes.mjs';
import { findDesktop, lacksScreen } from '../../tools/vscode/desktop.mjs';
import { cache, root } from '../../tools/vscode/on-demand.mjs';
import { MARK } from '../../tools/vscode/run-in-browser.mjs';
import { writeCounts } from '../harness/results.mjs';

const SUITE = join(root, 'test/vscode/suite');
/** An extension that brings a language model of the tests' own. */
const MODEL = join(root, 'test/vscode/model');
const NPM_VSCODE = join(root, 'tools/vscode/vscode-executable.mjs');

/** A download that has not moved for so long is given up: the other way is there. */
const DOWNLOAD_IDLE = 10_000;

const { values: options } = parseArgs({
  options: { web: { type: 'boolean', default: false }, grep: { type: 'string', default: '' } },
});
const extension = process.env.COPYDESK_EXTENSION ?? root;

/** @typedef {{ kind: 'desktop' | 'npm', executable: string, why: string }} VSCode */

/** @returns {Promise<VSCode>} */
async function chooseVSCode() {
  const npm = (/** @type {string} */ why) => ({ kind: /** @type {const} */ ('npm'), executable: NPM_VSCODE, why });
  if (process.env.COPYDESK_VSCODE === 'npm') return npm('COPYDESK_VSCODE asks for it');
  const { executable, why } = await findDesktop();
  if (executable) return { kind: 'desktop', executable, why };
  const screen = lacksScreen();
  if (screen) return npm(why === screen ? why : `${why}, and a downloaded one could not open: ${screen}`);
  try {
    const version = process.env.COPYDESK_VSCODE_VERSION ?? 'stable';
    const downloading = downloadAndUnzipVSCode({ version, cachePath: cache, timeout: DOWNLOAD_IDLE });
    downloading.catch(() => {});
    return { kind: 'desktop', executable: await downloading, why: `${why}, so test-electron downloaded it` };
  } catch (error) {
    return npm(`${why}, and test-electron could not download it (${error instanceof Error ? error.message : error})`);
  }
}

/**
 * One file holds mocha and all tests, as the extension host of the web can load but one.
 * @param {string} folder @param {string} results @param {VSCode} vscode
 */
async function bundle(folder, results, vscode) {
  const names = (await readdir(SUITE))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith(options.web ? '.node.test.ts' : '.web.test.ts'))
    .sort();
  if (names.length === 0) throw new Error(`no tests in ${SUITE}`);
  const outfile = join(folder, 'suite.cjs');
  await build({
    stdin: {
      // Mocha's build for browsers sets `module.exports` of the whole bundle, so ours must be set after it is loaded.
      contents: `
        const { runSuite } = require('./in-vscode.ts');
        module.exports = { run: () => runSuite(() => { ${names.map((name) => `require(${JSON.stringify(`./suite/${name}`)});`).join(' ')} }) };`,
      resolveDir: join(root, 'test/vscode'),
      loader: 'js',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: options.web ? 'browser' : 'node',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    ...(options.web && { alias: { 'node:assert/strict': join(root, 'test/vscode/assert-in-web.ts') } }),
    inject: [join(root, 'test/vscode/console.ts')],
    define: {
      RESULTS_PATH: JSON.stringify(pathToFileURL(results).pathname),
      MARK: JSON.stringify(vscode.kind === 'npm' ? MARK : ''),
      GREP: JSON.stringify(options.grep),
    },
    logLevel: 'warning',
  });
  return outfile;
}

async function main() {
  const vscode = await chooseVSCode();
  console.log(`VS Code: ${vscode.kind === 'npm' ? 'the npm one' : `the desktop one at ${vscode.executable}`}, because ${vscode.why}`);
  // VS Code runs tests that lie in the extension's folder in the extension's own host: on the web, in the web worker.
  await mkdir(join(extension, 'dist/test'), { recursive: true });
  const folder = await mkdtemp(join(extension, 'dist/test/vscode-'));
  // The tests type into drafts, so they get the samples as a copy.
  const workspace = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
  try {
    await cp(join(root, 'samples'), workspace, { recursive: true });
    const results = join(folder, 'results.json');
    const tests = await bundle(folder, results, vscode);
    const code = await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: options.web ? extension : [extension, MODEL],
      extensionTestsPath: tests,
      launchArgs: [workspace, '--disable-extensions', ...(options.web ? ['--extensionDevelopmentKind=web'] : [])],
    }).catch((error) => error);
    return await report(await readFile(results, 'utf8').catch(() => ''), code);
  } finally {
    for (const path of [folder, workspace]) await rm(path, { recursive: true, force: true });
  }
}

/** @param {string} json @param {unknown} code */
async function report(json, code) {
  if (!json) {
    console.error(`VS Code left no results: ${code instanceof Error ? code.message : `it ended with ${code}`}`);
    return 1;
  }
  const { passed, failed } = /** @type {import('./in-vscode.ts').Results} */ (JSON.parse(json));
  for (const { name, error } of failed) console.log(`not ok: ${name}\n  ${error.replaceAll('\n', '\n  ')}\n`);
  console.log(`VS Code${options.web ? ' for the Web' : ''}: ${passed.length} passed, ${failed.length} failed`);
  await writeCounts(
    passed.length,
    failed.map(({ name }) => name),
  );
  if (failed.length === 0 && code !== 0) console.error(`all tests passed, yet VS Code ended with ${code}`);
  // Nothing run is nothing shown.
  return failed.length === 0 && passed.length > 0 && code === 0 ? 0 : 1;
}

onStop(() => endDescendants());
main().then(
  // A download that was given up may still hold its connection open.
  (code) => process.exit(code),
  async (error) => {
    console.error(error.stack ?? error);
    await endDescendants();
    await sleep(0);
    process.exit(1);
  },
);
