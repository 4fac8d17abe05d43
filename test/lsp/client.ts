// A language client for tests: starts the built server and talks to it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A language client with no library behind it, so that the tests see the bytes that an editor would see.

const root = fileURLToPath(new URL('../..', import.meta.url));
export const serverPath = `${root}dist/server.cjs`;

/** A message of the protocol; which fields are there tells whether it is a request, an answer or a notification. */
export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: messages are as wide as JSON, and a test that expects a shape fails where it is another.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

export class RequestFailed extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** What VS Code tells of itself, as far as the server minds. */
export const fullCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

/** The same client without what only some editors have: it is sent its diagnostics. */
export const pushCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

export interface StartOptions {
  readonly capabilities?: unknown;
  readonly folder?: string;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** Answers to the server's own requests, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

const PATIENCE = 60_000;

export class Client {
  readonly process: ChildProcess;
  readonly notifications: Message[] = [];
  readonly requests: Message[] = [];
  settings: unknown = {};
  answers: Readonly<Record<string, (params: never) => unknown>> = {};
  stderr = '';
  #buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  /** How much of the message that is coming in is still to come, in bytes. */
  #missing = 0;
  #id = 0;
  readonly #pending = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  readonly #waiting = new Set<() => void>();
  readonly exited: Promise<number | string>;

  /**
   * @param options `full`: every write to disk fails, as on a full one (on Windows: as it comes). `server`: another than the built one,
   * started with these variables. `node`: the Node that runs it.
   */
  constructor(
    args: readonly string[] = ['--stdio'],
    options: {
      readonly full?: boolean;
      readonly server?: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly node?: string;
    } = {},
  ) {
    const { full, server = serverPath, env = {}, node = process.execPath } = options;
    if (!existsSync(server)) throw new Error(`${server} is not there: run “npm run build” first`);
    const limited = ['-c', `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`, node, server, ...args];
    const [command, given] = full ? ['sh', limited] : [node, [server, ...args]];
    this.process = spawn(command, given, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    this.process.stdout!.on('data', (chunk: Buffer) => this.#feed(chunk));
    this.process.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk));
    this.process.stdin!.on('error', () => {});
    // Not “exit”: what the server wrote last may still be on its way.
    this.exited = once(this.process, 'close').then(([code, signal]) => {
      for (const { reject } of this.#pending.values()) reject(new Error(`the server ended (${code ?? signal}): ${this.stderr}`));
      this.#pending.clear();
      return code ?? signal;
    });
  }

  /** A server that is through its handshake. */
  static async start(options: StartOptions = {}): Promise<Client> {
    const client = new Client();
    await client.initialize(options);
    return client;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the server's capabilities, looked into by tests only.
  async initialize(options: StartOptions = {}): Promise<any> {
    this.settings = options.settings ?? {};
    this.answers = options.answers ?? {};
    const uri = options.folder ?? null;
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: uri ? [{ uri, name: 'folder' }] : null,
      capabilities: options.capabilities ?? fullCapabilities,
      initializationOptions: options.initializationOptions,
    });
    this.notify('initialized', {});
    return result;
  }

  // biome-ignore lint/suspicious/noExplicitAny: results are as wide as JSON.
  request(method: string, params?: unknown, id = ++this.#id): Promise<any> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered; standard error: ${this.stderr}`)), PATIENCE);
      const timed =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          settle(value);
        };
      this.#pending.set(id, { resolve: timed(resolve), reject: timed(reject) });
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  send(message: Message): void {
    const body = Buffer.from(JSON.stringify(message));
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  /** Bytes as they are. */
  raw(bytes: Buffer | string): void {
    this.process.stdin!.write(bytes);
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** Replaces the whole text. */
  change(uri: string, text: string, version: number): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  // biome-ignore lint/suspicious/noExplicitAny: diagnostics, compared by tests.
  async pull(uri: string, previousResultId?: string): Promise<any> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'copydesk', previousResultId });
  }

  /** The first notification that passes the test, from `from` on: one that has come already, or the next. */
  async notification(method: string, test: (params: never) => boolean = () => true, from = 0): Promise<Message> {
    const find = () => this.notifications.slice(from).find((m) => m.method === method && test(m.params as never));
    return this.#until(find, method);
  }

  /** The server's request of this method, from `from` on, once it has come. */
  async serverRequest(method: string, from = 0): Promise<Message> {
    return this.#until(() => this.requests.slice(from).find((m) => m.method === method), method);
  }

  async #until<T>(find: () => T | undefined, what: string): Promise<T> {
    const started = Date.now();
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() - started > PATIENCE) throw new Error(`no ${what} came; standard error: ${this.stderr}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 500);
        this.#waiting.add(wake);
      });
    }
  }

  /** Ends the server in order. */
  async stop(): Promise<number | string> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await this.request('shutdown').catch(() => {});
      this.notify('exit');
      const timer = setTimeout(() => this.process.kill('SIGKILL'), 3000);
      await this.exited;
      clearTimeout(timer);
    }
    return this.exited;
  }

  #feed(chunk: Buffer): void {
    // Joined once a message may be complete: to copy a long one for every chunk takes longer than the server does.
    this.#chunks.push(chunk);
    this.#missing -= chunk.length;
    if (this.#missing > 0) return;
    this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks]);
    this.#chunks = [];
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length:\s*(\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      this.#missing = end - this.#buffer.length;
      if (this.#missing > 0) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, end)) as Message;
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(message);
      for (const wake of [...this.#waiting]) wake();
    }
  }

  #receive(message: Message): void {
    if (message.method === undefined) {
      const pending = this.#pending.get(message.id as number);
      this.#pending.delete(message.id as number);
      if (message.error) pending?.reject(new RequestFailed(message.error.code, message.error.message));
      else pending?.resolve(message.result as never);
      return;
    }
    if (message.id === undefined || message.id === null) {
      this.notifications.push(message);
      return;
    }
    this.requests.push(message);
    const own = this.answers[message.method];
    const answer = async () => {
      if (own) return own(message.params as never);
      if (message.method === 'workspace/configuration') return message.params.items.map(() => this.settings);
      return null;
    };
    const { id } = message;
    answer().then(
      (result) => this.send({ jsonrpc: '2.0', id, result: result ?? null }),
      (error) => this.send({ jsonrpc: '2.0', id, error: { code: -32000, message: String(error?.message ?? error) } }),
    );
  }
}
