// An archive of any length through `check --ndjson`: `node test/bench/archive.mjs [RECORDS] [SENTENCES]`, a million records of one or
// two sentences by default, which takes some twenty minutes. Records are made as they are read and are never the same twice, nor are the
// names in them. Tells the memory as it goes, and fails where it is 400 MB or more, or where a record is not answered once.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { random, sentence, words } from './articles.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const [, , count = '1000000', length = '1.2'] = process.argv;
const COUNT = Number(count);
const SENTENCES = Number(length);
/** In MB. */
const MOST = 400;
const LOOKS = 50;

/** A name that no other record has. */
function newName(at) {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dra', 'ste', 'wil', 'hor', 'gan', 'pel'];
  let name = '';
  for (let rest = at + 4096; rest > 0; rest = Math.floor(rest / 16)) name += syllables[rest % 16];
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

let sent = 0;
function* records() {
  const pick = random(20261201);
  for (let i = 0; i < COUNT; i++) {
    const body = [`${newName(i)} said so.`];
    const more = Math.floor((i + 1) * (SENTENCES - 1)) - Math.floor(i * (SENTENCES - 1));
    for (let s = 0; s < more; s++) body.push(sentence(pick));
    const text = body.join(' ');
    sent += words(text);
    yield `${JSON.stringify({ id: i, text })}\n`;
  }
}

const child = spawn(process.execPath, [cli, 'check', '--ndjson', '--threads', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
const memory = (field) =>
  Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
const start = performance.now();
Readable.from(records()).pipe(child.stdin, { end: false });
let next = 0;
let wrong = 0;
let peak = 0;
for await (const line of createInterface({ input: child.stdout })) {
  const { id, diagnostics } = JSON.parse(line);
  if (id !== next || !Array.isArray(diagnostics)) wrong++;
  next++;
  if (next % Math.ceil(COUNT / LOOKS) === 0 || next === COUNT) {
    peak = memory('VmHWM');
    const seconds = (performance.now() - start) / 1000;
    console.log(`${next} records, ${sent} words, ${seconds.toFixed(0)} s: ${memory('VmRSS').toFixed(0)} MB, ${peak.toFixed(0)} MB at most`);
  }
  if (next === COUNT) break;
}
child.stdin.end();
const status = await new Promise((done) => child.on('close', done));
if (status !== 0 || wrong > 0 || next !== COUNT || peak >= MOST) {
  console.error(`${next} answers, ${wrong} wrong, exit status ${status}, ${peak.toFixed(0)} MB`);
  process.exitCode = 1;
}
