// Bundles the extension: client, language server and command line, each one file that needs nothing beside it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
  define: { COPYDESK_VERSION: JSON.stringify(version) },
  target: 'node20',
};

/** What is built, by the name of the output. */
const node = { ...common, platform: 'node', format: 'cjs' };
const jobs = [
  { ...node, entryPoints: ['server/src/cli/copydesk.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.cjs', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
];

export async function bundle() {
  const { existsSync } = await import('node:fs');
  await Promise.all(jobs.filter((job) => existsSync(`${root}${job.entryPoints[0]}`)).map((job) => build(job)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
