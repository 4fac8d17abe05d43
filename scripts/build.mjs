// Bundles the extension: client, language server and command line, each one file that needs nothing beside it.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, transform } from 'esbuild';
import { writtenOut } from '../server/src/text/letters.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * Drafts are embargoed, so nothing that can open a connection is bundled. The LSP library offers sockets as a transport; we
 * use IPC and standard streams, and its socket code gets an empty module.
 */
const noNetwork = {
  name: 'no-network',
  setup(on) {
    on.onResolve({ filter: /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns)$/ }, ({ path }) => ({ path, namespace: 'no-network' }));
    on.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** The language model is large, and most drafts never ask it, so it is evaluated at the first call. */
const lateLanguage = {
  name: 'late-language',
  setup(on) {
    on.onResolve({ filter: /^compromise\/two$/ }, ({ path, importer }) =>
      importer.endsWith('language.ts') ? { path, namespace: 'late-language' } : undefined,
    );
    on.onLoad({ filter: /.*/, namespace: 'late-language' }, () => ({
      contents: `let nlp; export default (text) => (nlp ??= require('compromise/two'))(text);`,
      resolveDir: root,
      loader: 'js',
    }));
  },
};

/**
 * Writes `\p{L}` out in the expressions of our own code; server/src/text/letters.ts tells why. esbuild finds the expressions: told
 * that the flag `u` is not supported, it turns each into `new RegExp("…", "…")`, which is turned back.
 */
const shortClasses = {
  name: 'short-classes',
  setup(on) {
    on.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      if (!contents.includes('\\p{')) return { contents, loader: 'ts' };
      const { code } = await transform(contents, {
        loader: 'ts',
        charset: 'utf8',
        target: 'esnext',
        sourcefile: path,
        sourcemap: common.sourcemap ? 'inline' : false,
        supported: { 'regexp-sticky-and-unicode-flags': false },
      });
      return {
        contents: code.replace(
          /(?:\/\* @__PURE__ \*\/ )?new RegExp\(("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`), "([a-z]*)"\)/gs,
          literal,
        ),
        loader: 'js',
      };
    });
  },
};

function literal(written, string, flags) {
  if (string.includes('${')) return written;
  const source = runInNewContext(string);
  return new RegExp(writtenOut(source), flags).toString();
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
  // esbuild doubts that Node 20 knows `\p{L}` and would compile such an expression anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { COPYDESK_VERSION: JSON.stringify(version) },
  plugins: [noNetwork, lateLanguage, shortClasses],
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
// Packages that also offer an ES module are taken as such: it can be shaken, the other cannot. A worker has no document, and
// packages that would like one say so under “worker”.
const browser = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  target: 'es2023',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker'],
};

/** What is built, by the name of the output. */
const jobs = [
  { ...node, entryPoints: ['server/src/cli/copydesk.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.cjs', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...browser, entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...browser, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.cjs', external: ['vscode'] },
];

/** Builds what is there to build. Each file is put in its place whole, so that one who starts it meanwhile gets the old or the new. */
export async function bundle(only = () => true) {
  mkdirSync(`${root}dist`, { recursive: true });
  const present = jobs.filter((job) => only(job.outfile) && existsSync(`${root}${job.entryPoints[0]}`));
  await Promise.all(
    present.map(async (job) => {
      const unfinished = `${job.outfile}.${process.pid}`;
      mkdirSync(dirname(`${root}${job.outfile}`), { recursive: true });
      await build({ ...job, outfile: unfinished });
      renameSync(`${root}${unfinished}`, `${root}${job.outfile}`);
      if (job.sourcemap && existsSync(`${root}${unfinished}.map`)) renameSync(`${root}${unfinished}.map`, `${root}${job.outfile}.map`);
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
