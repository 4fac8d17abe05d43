// An editor for tests: a client with documents that it keeps in step with the server.
import { setImmediate } from 'node:timers/promises';
import { applyEdits, type Edit } from '../../server/src/text/span.ts';
import { Client, type Message, RequestFailed, type StartOptions } from './client.ts';

// An editor as the server sees it, with its own idea of every open text.

export type Encoding = 'utf-16' | 'utf-8';

/** A client that asks for its diagnostics, or is sent them, and counts characters in its own way. */
export const capabilitiesOf = (pulls: boolean, encoding: Encoding) => ({
  general: { positionEncodings: [encoding] },
  workspace: { configuration: pulls },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    ...(pulls ? { diagnostic: { relatedInformation: true } } : {}),
  },
});

interface Open {
  text: string;
  version: number;
  readonly languageId: string;
  readonly undo: string[];
  resultId: string | undefined;
  items: unknown;
}

const bytesIn = (text: string) => Buffer.byteLength(text);

export class Editor {
  readonly client: Client;
  readonly pulls: boolean;
  readonly encoding: Encoding;
  readonly open = new Map<string, Open>();
  /** Versions go on through closing and opening, as some editors have them. */
  #version = 0;

  private constructor(client: Client, pulls: boolean, encoding: Encoding) {
    this.client = client;
    this.pulls = pulls;
    this.encoding = encoding;
  }

  static async start(pulls: boolean, encoding: Encoding, options: StartOptions): Promise<Editor> {
    return new Editor(await Client.start({ ...options, capabilities: capabilitiesOf(pulls, encoding) }), pulls, encoding);
  }

  opened(uri: string, text: string, languageId: string): void {
    if (this.open.has(uri)) return;
    const version = ++this.#version;
    this.open.set(uri, { text, version, languageId, undo: [], resultId: undefined, items: undefined });
    this.client.open(uri, text, languageId, version);
  }

  closed(uri: string): void {
    if (this.open.delete(uri)) this.client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  saved(uri: string): void {
    if (this.open.has(uri)) this.client.notify('textDocument/didSave', { textDocument: { uri } });
  }

  /** Edits one after the other, each in the text that the ones before it left, sent as one change. */
  edited(uri: string, edits: readonly Edit[]): void {
    const document = this.open.get(uri);
    if (!document) return;
    document.undo.push(document.text);
    const contentChanges = edits.map((edit) => {
      const [start, from] = this.#place(document.text, edit.start);
      const [end, to] = this.#place(document.text, Math.max(edit.end, edit.start));
      document.text = applyEdits(document.text, [{ start: from, end: to, newText: edit.newText }]);
      return { range: { start, end }, text: edit.newText };
    });
    this.#changed(uri, document, contentChanges);
  }

  replaced(uri: string, text: string): void {
    const document = this.open.get(uri);
    if (!document) return;
    document.undo.push(document.text);
    document.text = text;
    this.#changed(uri, document, [{ text }]);
  }

  undone(uri: string): void {
    const document = this.open.get(uri);
    const text = document?.undo.pop();
    if (!document || text === undefined) return;
    // As an edit from the first difference on, in the way of editors that keep deltas.
    let start = 0;
    while (start < text.length && text[start] === document.text[start]) start++;
    const [at, from] = this.#place(document.text, start);
    const [end] = this.#place(document.text, document.text.length);
    document.text = text;
    this.#changed(uri, document, [{ range: { start: at, end }, text: text.slice(from) }]);
  }

  #changed(uri: string, document: Open, contentChanges: object[]): void {
    document.version = ++this.#version;
    this.client.notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  }

  /** An offset as a position, with the offset that the position stands for: none lies in a line’s end or, in UTF-8, in a character. */
  #place(text: string, offset: number): [{ line: number; character: number }, number] {
    let line = 0;
    let start = 0;
    for (const end of text.matchAll(/\r\n|\r|\n/g)) {
      if (end.index + end[0].length > offset) {
        offset = Math.min(offset, end.index);
        break;
      }
      line++;
      start = end.index + end[0].length;
    }
    if (this.encoding === 'utf-16') return [{ line, character: offset - start }, offset];
    if (/[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')) offset--;
    return [{ line, character: bytesIn(text.slice(start, offset)) }, offset];
  }

  /** Asks for diagnostics and does not wait for them. What it gets when the draft moves on is no failure. */
  glance(uri: string, cancel: boolean): Promise<unknown> {
    const id = 1_000_000 + ++this.#version;
    const asked = this.client.request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'copydesk' }, id);
    if (cancel) this.client.notify('$/cancelRequest', { id });
    return asked.catch((error) => {
      const moved = error instanceof RequestFailed && [-32800, -32801, -32802].includes(error.code);
      // A client without pull is told that there is none.
      if (!moved && this.pulls) throw error;
    });
  }

  /** Waits until the server has nothing left to say. */
  async settle(): Promise<void> {
    // By then it has asked for settings, if it had to; the answer goes out before anything else.
    await this.#turn();
    await setImmediate();
    for (const [uri, document] of this.open) {
      // Waits for the check of the text as it now is.
      await this.client.request('textDocument/documentSymbol', { textDocument: { uri } });
      await this.client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [] },
      });
      if (!this.pulls) continue;
      const report = await this.client.pull(uri, document.resultId);
      if (report.kind !== 'unchanged') document.items = report.items;
      document.resultId = report.resultId;
    }
    await this.#turn();
  }

  async #turn(): Promise<void> {
    await this.client.request('copydesk/nothing').catch(() => {});
  }

  /** What the editor shows of a document, once the server has settled. */
  shown(uri: string): unknown {
    if (this.pulls) return this.open.get(uri)?.items;
    return this.published(uri);
  }

  /** What it was sent last. */
  published(uri: string): unknown {
    return this.#last('textDocument/publishDiagnostics', uri)?.params.diagnostics;
  }

  /** What it says in the status bar. */
  status(uri: string): unknown {
    return this.#last('copydesk/status', uri)?.params;
  }

  #last(method: string, uri: string): Message | undefined {
    return this.client.notifications.findLast((m) => m.method === method && m.params.uri === uri);
  }
}
