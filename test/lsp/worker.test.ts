// The server in a web worker.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const script = fileURLToPath(new URL('../../dist/server.browser.js', import.meta.url));

test('the server runs where there is neither Node nor a document, as in a web worker', async () => {
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const sent: { id?: number; result?: { items?: { code: string }[] } }[] = [];
  let wake = () => {};
  const scope: Record<string, unknown> = {
    TextEncoder,
    TextDecoder,
    URL,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    console,
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => void (type === 'message' && listeners.push(listener)),
    removeEventListener: () => {},
    // A worker's messages are copied, so what cannot be copied fails here as it would there.
    postMessage: (message: object) => {
      sent.push(structuredClone(message));
      wake();
    },
  };
  scope.self = scope;
  runInContext(readFileSync(script, 'utf8'), createContext(scope));
  const send = (message: object) => {
    const event = { data: { jsonrpc: '2.0', ...message } };
    (scope.onmessage as ((event: object) => void) | undefined)?.(event);
    for (const listener of listeners) listener(event);
  };
  const answer = async (id: number) => {
    for (;;) {
      const found = sent.find((message) => message.id === id);
      if (found) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } });
  await answer(1);
  send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://github/a/b.md';
  const text = 'Britain s parliament met &nonsense; on *Monday*.';
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  const { result } = await answer(2);
  assert.ok(result?.items?.some((item) => item.code === 'typo/lost-apostrophe'));
});
