// Changes the code in small ways and sees whether a test notices: `npm run mutate -- [PATH…] [--sample N] [--seed N]`. Prints the share
// that was noticed and every change that was not. A survivor becomes a test, or its code goes. It works in a copy of the project.
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const WHERE = ['text', 'reading', 'style', 'rules', 'desk'].map((folder) => `server/src/${folder}`);

/** What is changed into what. Each stands between blanks in formatted code, so that types and arrows are left alone. */
const CHANGES = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ 1\b/g, ' + 2'],
  [/ - 1\b/g, ' - 0'],
  [/(?<=\(|return |= )true\b/g, 'false'],
  [/(?<=\(|return |= )false\b/g, 'true'],
  [/(?<=\bif \()(?=[^\n]*\)(?: \{|[^\n]*;)\n)/g, 'false && '],
];

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Is it code, as far as a line tells? Comments, declarations of types and text for readers are left alone. */
function isCode(source, at) {
  const start = source.lastIndexOf('\n', at) + 1;
  const line = source.slice(start, source.indexOf('\n', at));
  if (/^\s*(?:\/\/|\/?\*|import |export type |type |interface |readonly |export interface )/.test(line)) return false;
  const before = line.slice(0, at - start);
  return (before.match(/(?<!\\)['`]/g)?.length ?? 0) % 2 === 0 && !/\/[^/\s][^/]*$/.test(before.replace(/\/[^/\n]+\/[a-z]*/g, ''));
}

function mutantsOf(file) {
  const source = readFileSync(join(root, file), 'utf8');
  return CHANGES.flatMap(([pattern, to]) =>
    [...source.matchAll(pattern)].filter(({ index }) => isCode(source, index)).map(({ index, 0: from }) => ({ file, index, from, to })),
  );
}

/** Runs tests in the copy; resolves to whether they all pass. */
const pass = (copy, files) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--test', '--test-reporter=dot', ...files], { cwd: copy, stdio: 'ignore' });
    // A mutant that loops for ever is noticed too.
    const timer = setTimeout(() => child.kill('SIGKILL'), 300_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });

const paths = (positionals.length > 0 ? positionals : WHERE).map((path) => relative(root, join(root, path)).replaceAll('\\', '/'));
const files = paths
  .flatMap((path) => (path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`, { cwd: root })))
  .filter((f) => !f.includes('/data/'));
const all = files.sort().flatMap(mutantsOf);
const next = random(Number(values.seed));
const chosen = all
  .map((mutant) => ({ mutant, order: next() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.sample))
  .map(({ mutant }) => mutant);

const copy = mkdtempSync(join(tmpdir(), 'copydesk-mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const path of ['server', 'test', 'docs', 'samples', 'scripts', 'package.json', 'biome.json'])
  cpSync(join(root, path), join(copy, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
const units = globSync(['test/{performance,text,language,reading,style,desk,rules}/*.test.ts', 'test/properties/desk.test.ts'], {
  cwd: copy,
});
const SLOW = ['test/reading/typo-time.test.ts', 'test/style/bounds.test.ts'];
const rounds = [
  ['test/rules.test.ts', 'test/desk/approve.test.ts'].filter((f) => globSync(f, { cwd: copy }).length > 0),
  units.filter((f) => !SLOW.includes(f.replaceAll('\\', '/'))),
];

const survivors = [];
for (const [i, { file, index, from, to }] of chosen.entries()) {
  const source = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(copy, file), source.slice(0, index) + to + source.slice(index + from.length));
  let survives = true;
  for (const tests of rounds) if (survives) survives = await pass(copy, tests);
  writeFileSync(join(copy, file), source);
  const line = source.slice(0, index).split('\n').length;
  if (survives) survivors.push(`${file}:${line}  ${from.trim() || 'if'} → ${to.trim()}   ${source.split('\n')[line - 1].trim()}`);
  process.stderr.write(`\r${i + 1} of ${chosen.length}, ${survivors.length} not noticed `);
}
console.log(
  `\n${chosen.length} of ${all.length} changes made (seed ${values.seed}), ${chosen.length - survivors.length} noticed: ${((1 - survivors.length / chosen.length) * 100).toFixed(0)} %`,
);
for (const survivor of survivors) console.log(`  ${survivor}`);
