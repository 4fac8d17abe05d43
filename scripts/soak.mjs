// Types into one draft for very long and tells how the language server's memory grows: `node scripts/soak.mjs [EDITS]`, 100,000 by
// default, which takes some minutes. It fails where the memory is more than 1.5 times what it was after a tenth of the edits.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));
const URI = 'file:///soak/draft.txt';
const WORDS =
  'the council said on Monday that it would not close a library in Leeds, though Ann Hale, the mayor, told “reporters” £4m and 12 percent were “gone” '.split(
    ' ',
  );

/** Numbers from 0 to 1 in an order that is the same in every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The resident memory of a process, in MB. @param {number} pid */
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A client that knows requests and answers only. */
function start() {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let id = 0;
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = head < 0 ? Number.NaN : Number(/content-length:\s*(\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1]);
      if (!(buffer.length >= head + 4 + length)) return;
      const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      if (message.method === undefined) waiting.get(message.id)?.(message.result);
      else if (message.id !== undefined) send({ id: message.id, result: null });
      waiting.delete(message.id);
    }
  });
  return {
    child,
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve) => {
        waiting.set(++id, resolve);
        send({ id, method, params });
      }),
  };
}

/**
 * Types and deletes, a key at a time, in a draft that stays about as long as it is.
 * @param {number} edits
 * @param {readonly number[]} marks after how many edits the memory is looked at
 * @param {(edits: number, memory: number) => void} tell called at each mark
 * @returns {Promise<number[]>} the memory at each mark, in MB
 */
export async function soak(edits, marks, tell = () => {}) {
  const { child, notify, request } = start();
  const random = seeded(7);
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  const sentence = () => `${Array.from({ length: 14 }, word).join(' ')}.`;
  let text = Array.from({ length: 12 }, () => `${sentence()} ${sentence()} ${sentence()}`).join('\n\n');
  await request('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  notify('initialized', {});
  notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'plaintext', version: 0, text } });
  const memory = [];
  let typed = '';
  let at = 0;
  for (let version = 1; version <= edits; version++) {
    let end = at;
    let newText = '';
    if (typed === '') {
      // A word's length is taken out somewhere, and another is typed there.
      at = Math.floor(random() * (text.length - 8));
      end = text.length > 6000 ? at + 7 : at;
      if (/\n/.test(text.slice(at, end))) end = at;
      typed = `${word()} `;
    }
    newText = typed[0];
    typed = typed.slice(1);
    const position = (offset) => {
      const before = text.slice(0, offset);
      const line = before.split('\n').length - 1;
      return { line, character: offset - (before.lastIndexOf('\n') + 1) };
    };
    const range = { start: position(at), end: position(end) };
    text = text.slice(0, at) + newText + text.slice(end);
    at++;
    notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges: [{ range, text: newText }] });
    await request('textDocument/diagnostic', { textDocument: { uri: URI } });
    if (!marks.includes(version)) continue;
    memory.push(memoryOf(child.pid));
    tell(version, memory.at(-1));
  }
  await request('shutdown');
  notify('exit');
  return memory;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const edits = Number(process.argv[2] ?? 100_000);
  const marks = Array.from({ length: 10 }, (_, i) => Math.round((edits * (i + 1)) / 10));
  const started = Date.now();
  const memory = await soak(edits, marks, (mark, now) => console.log(`${String(mark).padStart(8)} edits  ${now.toFixed(0)} MB`));
  const growth = memory.at(-1) / memory[0];
  console.log(`${growth.toFixed(2)} times, ${((Date.now() - started) / edits).toFixed(1)} ms an edit`);
  process.exitCode = growth > 1.5 ? 1 : 0;
}
