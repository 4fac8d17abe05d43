// Measures this server and the peers in one run, and prints tables with ratios: `npm run bench [-- --quick] [-- --write] [-- --node PATH]`.
// --node has another Node run all of them: what is fast on one version is slow on another. --write keeps the tables in results.md with the machine and the date. Nothing here is asserted: figures of a busy machine are noise.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../../scripts/build.mjs';
import { articles, draftOf, words } from './articles.mjs';
import { measureTyping } from './lsp-session.mjs';
import { installPeers, peers } from './peers.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    node: { type: 'string', default: process.execPath },
  },
});
const { quick, node } = options;
const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
const cli = here('../../dist/cli.cjs');
const server = here('../../dist/server.cjs');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const environment = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };
const round = (n) => (n === undefined || Number.isNaN(n) ? '–' : n >= 100 ? n.toFixed(0) : n.toFixed(1));
const times = (n) => (Number.isFinite(n) ? `${n.toFixed(1)}×` : '–');
let out = '';
const say = (line = '') => {
  console.log(line);
  out += `${line}\n`;
};
const table = (head, rows) => {
  say(`| ${head.join(' | ')} |`);
  say(`|${head.map((_, i) => (i === 0 ? ' --- ' : ' ---: ')).join('|')}|`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
};

await bundle();
installPeers();
const { from, texts } = articles();
const names = Object.keys(peers).filter((name) => name !== 'split words');
const total = texts.reduce((sum, text) => sum + words(text), 0);
say(
  `## ${new Date().toISOString().slice(0, 16).replace('T', ' ')}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${version}`,
);
say();
say(`${texts.length} articles, ${total.toLocaleString('en-GB')} words, ${from}.`);
say();

say('### From a key press to its diagnostics, over stdio (ms)');
say();
const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const subjects = [
  ['empty server', [node, here('server.mjs')]],
  ['copydesk', [node, server, '--stdio']],
  ...names.map((name) => [name, [node, here('server.mjs'), name]]),
];
const typing = new Map();
for (const [name, command] of subjects) {
  for (const size of sizes) {
    // The peers check everything again on every key; at the largest size one key would take minutes.
    if (size > 10_000 && !['empty server', 'copydesk'].includes(name)) continue;
    const slow = name === 'harper.js' || name === 'retext';
    typing.set(`${name} ${size}`, await measureTyping(command, draftOf(texts, size), quick || slow ? 8 : 60));
  }
}
const floor = (size) => typing.get(`empty server ${size}`)?.p95;
table(
  ['', ...sizes.flatMap((size) => [`${size.toLocaleString('en-GB')} words: median`, 'p95', 'p95 / empty', 'memory MB'])],
  subjects.map(([name]) => [
    name,
    ...sizes.flatMap((size) => {
      const t = typing.get(`${name} ${size}`);
      return t ? [round(t.median), round(t.p95), times(t.p95 / floor(size)), round(t.memory)] : ['–', '–', '–', '–'];
    }),
  ]),
);
const ours = (size) => typing.get(`copydesk ${size}`)?.p95;
const best = Math.min(...names.map((name) => typing.get(`${name} 10000`)?.p95 ?? Number.POSITIVE_INFINITY));
say(
  `p95 at 10,000 words: ${times(ours(10_000) / floor(10_000))} the empty server (goal: 16 ms), 1/${(best / ours(10_000)).toFixed(1)} of the best peer (goal ≤ 1/3).`,
);
if (ours(100_000))
  say(
    `p95 at 100,000 words: ${times(ours(100_000) / ours(10_000))} its own at 10,000 (goal: 100 ms), ${round(typing.get('copydesk 100000')?.memory)} MB (goal ≤ 300).`,
  );
say();

say('### Cold, on one article of 400 words (ms)');
say();
const short = join(folder, 'short.txt');
writeFileSync(short, draftOf(texts, 400));
const list = join(folder, 'short.list');
writeFileSync(list, short);
const median = (work) => {
  const all = Array.from({ length: quick ? 3 : 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)];
};
const spawned = (...args) => median(() => spawnSync(node, args, { stdio: 'ignore', env: environment }));
const bare = spawned('-e', '0');
const check = spawned(cli, 'check', '--no-cache', '--threads', '1', short);
const again = spawned(cli, 'check', '--threads', '1', short);
const firstSeen = [];
for (let i = 0; i < (quick ? 2 : 5); i++) firstSeen.push((await measureTyping([node, server, '--stdio'], draftOf(texts, 400), 0)).cold);
firstSeen.sort((a, b) => a - b);
const first = firstSeen[Math.floor(firstSeen.length / 2)];
table(
  ['', 'ms', 'of node’s own start', 'goal'],
  [
    ['node itself', round(bare), '1.0×', ''],
    ['copydesk check', round(check), times(check / bare), '≤ 6'],
    ['copydesk check, answered from the cache', round(again), times(again / bare), ''],
    ['copydesk language server, start to first diagnostics', round(first), times(first / bare), '≤ 7'],
    ...names.map((name) => {
      const ms = spawned(here('batch.mjs'), name, list);
      return [name, round(ms), times(ms / bare), ''];
    }),
  ],
);

say('### Articles: words a second');
say();
const some = quick ? texts.slice(0, 60) : texts;
const files = some.map((text, i) => {
  const file = join(folder, `${String(i).padStart(4, '0')}.txt`);
  writeFileSync(file, text);
  return file;
});
// Engines compile and collect garbage beside the program, so that a program of one thread uses two cores: where the system can, all are held to one.
const held = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
const onOne = (command, core = 0) => (held ? ['taskset', '-c', String(core), ...command] : command);
const batch = (name, count) => {
  const part = join(folder, 'part.list');
  writeFileSync(part, files.slice(0, count).join('\n'));
  const [program, ...rest] = onOne([node, here('batch.mjs'), name, part]);
  return JSON.parse(execFileSync(program, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
};
const throughput = (threads) => {
  const command = [node, cli, 'check', '--no-cache', '--threads', String(threads), '--format', 'json', ...files];
  const [program, ...rest] = threads === 1 ? onOne(command) : command;
  const start = performance.now();
  spawnSync(program, rest, { stdio: 'ignore', env: environment });
  return (1000 * some.reduce((sum, text) => sum + words(text), 0)) / (performance.now() - start);
};
/** What the machine gives programs that share nothing: as many as there are cores, each with its part of the drafts. */
const apart = async () => {
  const count = availableParallelism();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, (_, core) => {
      const own = files.filter((_, i) => i % count === core);
      const [program, ...rest] = onOne([node, cli, 'check', '--no-cache', '--threads', '1', '--format', 'json', ...own], core);
      return new Promise((resolve) => spawn(program, rest, { stdio: 'ignore', env: environment }).on('exit', resolve));
    }),
  );
  return (1000 * some.reduce((sum, text) => sum + words(text), 0)) / (performance.now() - start);
};
if (!held) say('Not held to one core, since this system has no taskset.\n');
const one = throughput(1);
const all = throughput(availableParallelism());
const ceiling = await apart();
const rows = [
  ['copydesk check, one core (whole process)', one],
  [`copydesk check, ${availableParallelism()} cores (whole process)`, all],
  [`copydesk check, ${availableParallelism()} processes, a core each`, ceiling],
];
for (const name of Object.keys(peers)) {
  // The slow ones show their pace on a part.
  const { words: count, ms } = batch(name, name === 'harper.js' ? 30 : name === 'retext' ? 120 : files.length);
  rows.push([name, (1000 * count) / ms]);
}
const textlint = rows.find(([name]) => name === 'textlint')[1];
table(
  ['', 'words a second', 'of textlint'],
  rows.map(([name, pace]) => [name, Math.round(pace).toLocaleString('en-GB'), times(pace / textlint)]),
);
say(
  `One core: ${times(one / textlint)} textlint (goal ≥ 1.5, aim 3); ${availableParallelism()} cores: ${times(all / one)} one (goal ≥ 1.7), where processes that share nothing have ${times(ceiling / one)}.`,
);
say();

rmSync(folder, { recursive: true, force: true });
if (options.write) appendFileSync(here('results.md'), `${out}`);
process.exit(0);
