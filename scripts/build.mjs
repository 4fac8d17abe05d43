// Bundles the extension: client, language server and command line. --watch makes a build to develop with, and again on every change.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { licences, packagesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * Drafts are embargoed, so nothing that can open a connection is bundled. The LSP library offers sockets as a transport; we
 * use IPC and standard streams, and its socket code gets an empty module.
 */
const noNetwork = {
  name: 'no-network',
  setup(on) {
    leaveOut(on, /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns)$/);
  },
};

/**
 * The server starts no program either. The LSP library can, to find where packages are installed, and has names made up for pipes;
 * to load Node's modules for that would take a sixth of the server's start.
 */
const noPrograms = {
  name: 'no-programs',
  setup(on) {
    leaveOut(on, /^(?:node:)?(?:child_process|crypto)$/);
  },
};

/** The protocol for assistants can hold answers against schemas that it makes code of. We ask nobody anything. */
const noGeneratedCode = {
  name: 'no-generated-code',
  setup(on) {
    leaveOut(on, /^ajv(?:-formats)?$/);
  },
};

/** The protocol for assistants is a file of its own, so that nobody else's start is slower. */
const ownFile = {
  name: 'own-file',
  setup(on) {
    on.onResolve({ filter: /^\.\/serve\.ts$/ }, () => ({ path: './mcp.cjs', external: true }));
  },
};

/** Puts an empty module in the place of one of Node's. */
function leaveOut(on, filter) {
  on.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
  on.onLoad({ filter, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
}

/**
 * What most starts do without, by the file that imports it: it is evaluated when one of its functions is first called. Functions
 * only, as a value would have to be there at once.
 */
const LATE = {
  // Learnt data are large, and a draft without a doubtful word needs none.
  'reading/paragraph/tags.ts': ['../../language/tags.ts'],
  'reading/paragraph/grammar/choices.ts': ['../../../language/choices.ts', '../../../language/tags.ts'],
  // The language model is large, and most drafts never ask it.
  'language/compromise.ts': ['compromise/two'],
  'text/segment.ts': ['./formats/html.ts', './formats/markdown.ts'],
  'text/formats/markdown.ts': ['./html.ts', 'yaml'],
  'style/ignored.ts': ['./glob.ts'],
  'cli/drafts.ts': ['./word-draft.ts'],
  'lsp/features/facts.ts': ['../../facts/export/docx.ts'],
};

const late = {
  name: 'late',
  setup(on) {
    on.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      const own = importer.replaceAll('\\', '/').split('/server/src/')[1];
      return kind === 'import-statement' && LATE[own]?.includes(path) ? { path, namespace: 'late', pluginData: importer } : undefined;
    });
    on.onLoad({ filter: /.*/, namespace: 'late' }, async ({ path, pluginData: importer }) => {
      const [, one, several] = new RegExp(`^import (?:(\\w+)|\\{([^}]*)\\}) from '${path}'`, 'm').exec(await readFile(importer, 'utf8'));
      const names = one ? ['default'] : several.split(',').map((name) => name.trim());
      // The one function of a package that is one is what `require` returns.
      const calls = names.map((name) =>
        one ? 'export default (...given) => late()(...given);' : `export const ${name} = (...given) => late().${name}(...given);`,
      );
      return {
        contents: `let loaded; const late = () => (loaded ??= require(${JSON.stringify(path)}));\n${calls.join('\n')}`,
        resolveDir: dirname(importer),
        loader: 'js',
      };
    });
  },
};

/** Learnt data stand once beside the programs that share them, and are read when first needed. A worker has them inside. */
const sharedData = {
  name: 'shared-data',
  setup(on) {
    on.onResolve({ filter: /\/data\/[^/]+\.json$/ }, async ({ path, resolveDir }) => {
      if (!/[\\/]language$/.test(resolveDir)) return undefined;
      const name = `language-${path.split('/').at(-1)}`;
      put(`${root}dist/${name}`, inAscii(await readFile(`${resolveDir}/${path}`, 'utf8')));
      return { path: `./${name}`, external: true };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
  // esbuild doubts that Node 20 knows `\p{L}` and would compile such an expression anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { COPYDESK_VERSION: JSON.stringify(version) },
  plugins: [noNetwork, late],
};
/** What starts a program, see there. */
async function starter(code, text) {
  const built = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const define = { CODE: JSON.stringify(code), BUILT: JSON.stringify(built) };
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/starter.cjs'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    define,
    write: false,
  });
  return outputFiles[0].text;
}

/** The code is run as a script, so that it can be kept compiled: it is given what a module knows, and cannot import. */
const script = {
  supported: { ...common.supported, 'dynamic-import': false },
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', plugins: [sharedData, ...common.plugins] };
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

/** What is built, by the name of the output. `code`: the output only starts the file of this name beside it. */
const jobs = [
  {
    ...node,
    entryPoints: ['server/src/cli/copydesk.ts'],
    outfile: 'dist/cli.cjs',
    code: 'cli.code.cjs',
    plugins: [ownFile, ...node.plugins],
  },
  {
    ...node,
    entryPoints: ['server/src/cli/mcp/serve.ts'],
    outfile: 'dist/mcp.cjs',
    // Packages that also offer an ES module are taken as such: it can be shaken.
    mainFields: ['module', 'main'],
    plugins: [noPrograms, noGeneratedCode, ...node.plugins],
  },
  {
    ...node,
    entryPoints: ['server/src/lsp/server/node.ts'],
    outfile: 'dist/server.cjs',
    code: 'server.code.cjs',
    plugins: [noPrograms, ...node.plugins],
  },
  { ...node, entryPoints: ['server/src/lsp/server/watch.ts'], outfile: 'dist/watch.cjs' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...browser, entryPoints: ['server/src/lsp/server/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...browser, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.cjs', external: ['vscode'] },
];

/**
 * V8 keeps and reads a file of nothing but ASCII in half the room and time. esbuild writes so too, but for expressions, where a
 * character may stand as an escape as well.
 */
const inAscii = (text) => text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function put(path, text) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** Builds what is there to build. Each file is put in its place whole, so that one who starts it meanwhile gets the old or the new. */
export async function bundle(only = () => true) {
  mkdirSync(`${root}dist`, { recursive: true });
  const present = jobs.filter((job) => only(job.outfile) && existsSync(`${root}${job.entryPoints[0]}`));
  const inputs = new Set();
  await Promise.all(
    present.map(async ({ code, ...job }) => {
      const folder = `${root}${dirname(job.outfile)}/`;
      mkdirSync(folder, { recursive: true });
      const { outputFiles, metafile } = await build({
        ...job,
        metafile: true,
        ...(code ? { ...script, outfile: `${dirname(job.outfile)}/${code}` } : {}),
        write: false,
      });
      for (const input of Object.keys(metafile.inputs)) inputs.add(input);
      for (const { path, text } of outputFiles) put(path, path.endsWith('.map') ? text : inAscii(text));
      if (!code) return;
      const { text } = outputFiles.find(({ path }) => path.endsWith(code));
      put(`${root}${job.outfile}`, await starter(code, text));
    }),
  );
  if (present.length === jobs.length) put(`${root}dist/licences.txt`, licences(packagesOf(inputs)));
}

/** A build to develop with: readable, with source maps, each program one file that starts by itself. Built again whenever a source changes. */
async function watch() {
  mkdirSync(`${root}dist`, { recursive: true });
  const builds = await Promise.all(
    jobs.map(({ code: _, ...job }) => {
      const plugins = job.plugins.filter((plugin) => plugin !== late);
      return context({ ...job, plugins, minify: false, sourcemap: 'linked', logLevel: 'info' });
    }),
  );
  await Promise.all(builds.map((development) => development.rebuild()));
  for (const development of builds) await development.watch();
  // What .vscode/tasks.json waits for.
  console.log('[watch] ready');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv.includes('--watch') ? watch() : bundle());
