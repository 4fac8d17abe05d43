// A language server over stdio, from outside: the least that measuring takes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class LspSession {
  #process;
  #buffer = Buffer.alloc(0);
  #id = 0;
  #pending = new Map();
  #onPublish = () => {};

  constructor(command) {
    this.#process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout.on('data', (chunk) => this.#receive(chunk));
    this.#process.stdin.on('error', () => {});
  }

  #receive(chunk) {
    this.#buffer = this.#buffer.length > 0 ? Buffer.concat([this.#buffer, chunk]) : chunk;
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#buffer.toString('latin1', 0, head))[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      if (message.method === undefined) {
        this.#pending.get(message.id)?.(message.result);
        this.#pending.delete(message.id);
      } else if (message.method === 'textDocument/publishDiagnostics') this.#onPublish(message.params);
      else if (message.id !== undefined)
        this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? message.params.items.map(() => ({})) : null });
    }
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Resolves with the next list of diagnostics for a version of the draft, or a later one. */
  published(version) {
    return new Promise((resolve) => {
      this.#onPublish = (params) => {
        if (params.version === undefined || params.version >= version) resolve(params);
      };
    });
  }

  /** Resident memory in MB; undefined where the system does not tell. */
  memory() {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8'))[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  async end() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await Promise.race([this.request('shutdown'), new Promise((resolve) => setTimeout(resolve, 2000))]);
    this.notify('exit');
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(timer);
  }
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** Opens a draft and types in its middle: first diagnostics from the start of the process, then each key press, in ms. */
export async function measureTyping(command, text, keys, limit = 60_000) {
  const started = performance.now();
  const session = new LspSession(command);
  const uri = 'file:///bench/draft.txt';
  try {
    await session.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    session.notify('initialized', {});
    const first = session.published(1);
    session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    await first;
    const cold = performance.now() - started;
    const lines = text.split('\n');
    const middle = lines.findIndex((line, i) => i >= lines.length / 2 && line.length > 60);
    const character = lines[middle].indexOf(' ', 30);
    const times = [];
    for (let i = 0; i < keys && performance.now() - started < limit; i++) {
      const version = i + 2;
      const answer = session.published(version);
      const at = { line: middle, character: character + i };
      const pressed = performance.now();
      session.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: 'abcdefghij'[i % 10] }],
      });
      await answer;
      // The first few find the code cold, as nobody's tenth minute of writing does.
      if (i >= 5 || keys < 10) times.push(performance.now() - pressed);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    times.sort((a, b) => a - b);
    return { cold, median: quantile(times, 0.5), p95: quantile(times, 0.95), memory: session.memory() };
  } finally {
    await session.end();
  }
}
