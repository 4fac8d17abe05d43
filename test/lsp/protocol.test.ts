// The protocol as the server speaks it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, test } from 'node:test';
import { Client, pushCapabilities, RequestFailed, serverPath } from './client.ts';

const URI = 'file:///drafts/a.txt';
const WRONG = 'Britain s parliament met on Monday.';
const isLost = ({ code }: { readonly code: string }) => code === 'typo/lost-apostrophe';
const code = (c: number) => (error: unknown) => error instanceof RequestFailed && error.code === c;

let client: Client;
afterEach(async () => void (await client?.stop()));

const found = async (uri = URI): Promise<number> => (await client.pull(uri)).items.length;

describe('the life of a server', () => {
  test('ends with 0 after shutdown and exit, and with 1 without shutdown', async () => {
    client = await Client.start();
    assert.equal(await client.stop(), 0);
    client = await Client.start();
    client.notify('exit');
    assert.equal(await client.exited, 1);
  });
  test('ends when its editor is gone', async () => {
    client = await Client.start();
    client.process.stdin!.end();
    assert.notEqual(await client.exited, undefined);
  });
  test('refuses requests before initialize and after shutdown, and lives on', async () => {
    client = new Client();
    await assert.rejects(client.request('textDocument/hover', {}), code(-32002));
    await client.initialize();
    await client.request('shutdown');
    await assert.rejects(client.request('textDocument/hover', {}), code(-32600));
    client.notify('exit');
    assert.equal(await client.exited, 0);
  });
  test('a second initialize does no harm', async () => {
    client = await Client.start();
    await client.request('initialize', { processId: null, rootUri: null, capabilities: {} }).catch(() => {});
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('can be killed in the middle of its work, and a new one knows all that is opened', async () => {
    client = await Client.start();
    client.open(URI, `${WRONG}\n\n`.repeat(3000));
    const asked = client.pull(URI).catch((error) => error);
    client.process.kill('SIGKILL');
    assert.ok((await asked) instanceof Error);
    client = await Client.start();
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('says what it is', async () => {
    const child = spawn(process.execPath, [serverPath, '--version']);
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    const [status] = await once(child, 'exit');
    assert.equal(status, 0);
    assert.match(out, /^\d+\.\d+\.\d+/);
  });
});

describe('what a server is sent', () => {
  test('unknown requests are refused, unknown notifications passed over', async () => {
    client = await Client.start();
    await assert.rejects(client.request('textDocument/dance', {}), code(-32601));
    client.notify('textDocument/dance', {});
    client.notify('$/whatever', {});
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('wrong parameters are refused in words', async () => {
    client = await Client.start();
    for (const method of ['textDocument/hover', 'textDocument/diagnostic', 'textDocument/codeAction', 'workspace/executeCommand']) {
      await assert.rejects(client.request(method, { nothing: true }), (e) => e instanceof RequestFailed);
      await assert.rejects(client.request(method), (e) => e instanceof RequestFailed);
    }
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('requests about a document that is not open are answered empty', async () => {
    client = await Client.start();
    const at = { textDocument: { uri: 'file:///nowhere.txt' }, position: { line: 0, character: 0 } };
    assert.equal(await client.request('textDocument/hover', at), null);
    assert.equal(await client.request('textDocument/definition', at), null);
    assert.deepEqual(await client.request('textDocument/documentSymbol', at), []);
    assert.deepEqual((await client.pull('file:///nowhere.txt')).items, []);
    client.change('file:///nowhere.txt', 'x', 2);
    client.notify('textDocument/didClose', { textDocument: { uri: 'file:///nowhere.txt' } });
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('positions far outside the text are answered', async () => {
    client = await Client.start();
    client.open(URI, WRONG);
    for (const position of [
      { line: 99, character: 0 },
      { line: 0, character: 9999 },
      { line: -1, character: -5 },
    ]) {
      await client.request('textDocument/hover', { textDocument: { uri: URI }, position });
      await client.request('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
    }
    assert.equal(await found(), 1);
  });
  test('a message that is no JSON is passed over', async () => {
    client = await Client.start();
    client.raw('Content-Length: 7\r\n\r\n{"a":]}');
    client.open(URI, WRONG);
    assert.equal(await found(), 1);
  });
  test('a header in another case, with a type, and cut into bytes is read', async () => {
    client = await Client.start();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: WRONG } },
    });
    const message = Buffer.from(
      `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    for (const byte of message) client.raw(Buffer.from([byte]));
    assert.equal(await found(), 1);
  });
  test('a frame with no length ends the server or is passed over, and never hangs it', async () => {
    client = await Client.start();
    client.raw('Hello: there\r\n\r\n');
    client.open(URI, WRONG);
    const answer = await Promise.race([found().catch(() => 'refused'), client.exited.then(() => 'ended')]);
    assert.notEqual(answer, undefined);
  });
  for (const size of [17, 65, 300, 2000]) {
    test(`a message of ${size} KiB is read, and one as long is written`, async () => {
      client = await Client.start();
      const text = `${WRONG}\n\n`.repeat(Math.ceil((size * 1024) / (WRONG.length + 2)));
      client.open(URI, text);
      const { items } = await client.pull(URI);
      // Paragraphs that repeat are a finding too.
      assert.equal(items.filter(isLost).length, text.split('\n\n').length - 1);
    });
  }
});

describe('documents', () => {
  test('opened right after the start, before anything else, are checked', async () => {
    client = new Client();
    // All in one write, as a fast editor does.
    const id = 1;
    const frame = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    client.raw(
      frame({ id, method: 'initialize', params: { processId: null, rootUri: null, capabilities: pushCapabilities } }) +
        frame({ method: 'initialized', params: {} }) +
        frame({ method: 'textDocument/didOpen', params: { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: WRONG } } }),
    );
    const { params } = await client.notification('textDocument/publishDiagnostics');
    assert.equal(params.diagnostics.length, 1);
  });
  test('closed while they are checked leave nothing behind', async () => {
    client = await Client.start({ capabilities: pushCapabilities });
    const long = Array.from({ length: 4000 }, (_, i) => `${WRONG} It was number ${i}, Minister Ann Smith said.`).join('\n\n');
    client.open(URI, long);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    client.open('file:///drafts/b.txt', WRONG);
    await client.notification('textDocument/publishDiagnostics', (p: { uri: string }) => p.uri.endsWith('b.txt'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const last = client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics' && m.params.uri === URI).at(-1);
    assert.deepEqual(last?.params.diagnostics, []);
  });
  test('never get findings of an older version, however fast the typing', async () => {
    client = await Client.start({ capabilities: pushCapabilities });
    client.open(URI, 'Nothing here.');
    let text = 'Nothing here.';
    for (let version = 2; version < 60; version++) {
      text = version % 2 ? 'Nothing here.' : `${'A paragraph about nothing much.\n\n'.repeat(version)}${WRONG}`;
      client.change(URI, text, version);
    }
    await client.notification('textDocument/publishDiagnostics', (p: { version: number }) => p.version === 59);
    const all = client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics').map((m) => m.params);
    for (const { version, diagnostics } of all)
      assert.equal(diagnostics.length, version > 1 && version % 2 === 0 ? 1 : 0, `version ${version}`);
    const versions = all.map((p) => p.version);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });
  test('are followed through incremental edits as through new text', async () => {
    client = await Client.start();
    client.open(URI, 'One 😀 line\r\nBritain parliament met.\r\n');
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start: { line: 1, character: 7 }, end: { line: 1, character: 7 } }, text: ' s' },
        { range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } }, text: '' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Top\r\n\r\n' },
      ],
    });
    const { items } = await client.pull(URI);
    assert.deepEqual(items[0].range, { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } });
  });
  test('that are large, no text, empty or of broken characters are passed over or read, and never stop the server', async () => {
    client = await Client.start();
    const odd: [string, string, string | null][] = [
      ['large', `${WRONG}\n`.repeat(250_000), 'larger than 8 MB'],
      ['binary', `MZ\u0000\u0001${WRONG}`, 'not text'],
      ['empty', '', null],
      ['blank', ' \n\t\r\n\r\n ', null],
      ['surrogates', `\ud800 ${WRONG} \udc00\n\ud83d`, null],
      ['controls', `\u0001\u0008\u001b[31m ${WRONG}`, null],
    ];
    for (const [name, text, why] of odd) {
      const uri = `file:///drafts/${name}.txt`;
      client.open(uri, text);
      const { items } = await client.pull(uri);
      const { params } = await client.notification('copydesk/status', (s: { uri: string }) => s.uri === uri);
      if (why) {
        assert.deepEqual(items, []);
        assert.match(params.notChecked, new RegExp(why));
      } else assert.equal(params.notChecked, null, name);
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
  });
  test('of other languages are left alone', async () => {
    client = await Client.start();
    client.open('file:///a.py', WRONG, 'python');
    assert.equal(await found('file:///a.py'), 0);
  });
  test('with odd addresses are read', async () => {
    client = await Client.start({ folder: 'file:///c%3A/drafts%20of%20ours' });
    for (const uri of [
      'file:///c:/drafts of ours/ä%20ö.txt',
      'untitled:Untitled-1',
      'vscode-vfs://github/a/b.txt',
      'nonsense',
      'file:///%E0%A4%A',
    ]) {
      client.open(uri, WRONG);
      assert.equal(await found(uri), 1, uri);
    }
  });
});

describe('what clients differ in', () => {
  test('positions in UTF-8 are counted in bytes, both ways', async () => {
    client = new Client();
    const { capabilities } = await client.initialize({
      capabilities: { ...pushCapabilities, general: { positionEncodings: ['utf-8', 'utf-16'] }, textDocument: { diagnostic: {} } },
    });
    assert.equal(capabilities.positionEncoding, 'utf-8');
    client.open(URI, 'Zoë 😀 “so” Britain met.\n');
    const before = Buffer.byteLength('Zoë 😀 “so” ');
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: before + 7 }, end: { line: 0, character: before + 11 } }, text: ' s parliament met' },
      ],
    });
    const { items } = await client.pull(URI);
    const item = items.find((d: { code: string }) => d.code === 'typo/lost-apostrophe');
    assert.deepEqual(item.range, { start: { line: 0, character: before }, end: { line: 0, character: before + 9 } });
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: item.range,
      context: { diagnostics: [] },
    });
    const [edit] = actions.find((a: { edit?: unknown }) => a.edit).edit.changes[URI];
    assert.ok(edit.range.start.character >= before && edit.range.end.character <= before + 9);
  });
  test('without snippets, links, related places and resolve, plain ones are sent', async () => {
    client = await Client.start({ capabilities: {} });
    client.open(URI, `${WRONG}\n\n${WRONG}\n`);
    const { params } = await client.notification('textDocument/publishDiagnostics');
    assert.equal(params.diagnostics.filter(isLost).length, 2);
    for (const d of params.diagnostics.filter(isLost))
      assert.deepEqual(Object.keys(d).sort(), ['code', 'message', 'range', 'severity', 'source']);
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: params.diagnostics[0].range,
      context: { diagnostics: params.diagnostics },
    });
    const all = actions.find((a: { title: string }) => a.title.startsWith('Fix all'));
    assert.equal(all.edit.changes[URI].length, 2);
    assert.ok(actions.filter((a: { edit?: object }) => a.edit).every((a: { edit: object }) => !('documentChanges' in a.edit)));
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    for (const symbol of symbols) assert.ok(symbol.location);
  });
  test('with resolve, the edit of all is worked out when asked for, and not for a draft that moved on', async () => {
    client = await Client.start();
    client.open(URI, `${WRONG}\n\n${WRONG}\n`);
    const ask = () =>
      client.request('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
        context: { diagnostics: [], only: ['quickfix'] },
      });
    const offered = (await ask()).find((a: { title: string }) => a.title.startsWith('Fix all'));
    assert.equal(offered.edit, undefined);
    const resolved = await client.request('codeAction/resolve', offered);
    assert.equal(resolved.edit.documentChanges[0].edits.length, 2);
    client.change(URI, `X\n\n${WRONG}\n`, 2);
    assert.equal((await client.request('codeAction/resolve', offered)).edit, undefined);
  });
  test('source.fixAll.copydesk is offered to who asks for it, and only then', async () => {
    client = await Client.start();
    client.open(URI, WRONG);
    const ask = (only?: string[]) =>
      client.request('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
    for (const only of [['source.fixAll.copydesk'], ['source.fixAll'], ['source']]) {
      const actions = await ask(only);
      assert.deepEqual(
        actions.map((a: { kind: string }) => a.kind),
        ['source.fixAll.copydesk'],
      );
      assert.match(JSON.stringify(actions[0].edit), /’/);
    }
    assert.deepEqual(await ask(['source.organizeImports']), []);
    assert.ok((await ask()).every((a: { kind: string }) => a.kind === 'quickfix'));
  });
  test('settings are asked for, followed when they change, and wrong ones are as by default', async () => {
    client = await Client.start({ settings: { enable: false } });
    client.open(URI, WRONG);
    await client.serverRequest('workspace/configuration');
    await client.serverRequest('workspace/diagnostic/refresh');
    assert.equal(await found(), 0);
    client.settings = { enable: 'perhaps', severityCap: 'hint', run: 7 };
    const refreshes = client.requests.length;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    while (!client.requests.slice(refreshes).some((m) => m.method === 'workspace/diagnostic/refresh'))
      await new Promise((r) => setTimeout(r, 10));
    const { items } = await client.pull(URI);
    assert.equal(items[0].severity, 4);
  });
  test('checking on save only keeps what was found until then', async () => {
    client = await Client.start({ initializationOptions: { settings: { run: 'onSave' } } });
    client.open(URI, WRONG);
    const first = await client.pull(URI);
    assert.equal(first.items.length, 1);
    client.change(URI, 'Nothing here.', 2);
    assert.equal((await client.pull(URI, first.resultId)).kind, 'unchanged');
    client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    assert.deepEqual((await client.pull(URI, first.resultId)).items, []);
  });
  test('a request that is cancelled is answered', async () => {
    client = await Client.start();
    client.open(URI, Array.from({ length: 3000 }, (_, i) => `${WRONG} It was number ${i}, Minister Ann Smith said.`).join('\n\n'));
    const asked = client.request('textDocument/diagnostic', { textDocument: { uri: URI } }, 500);
    client.notify('$/cancelRequest', { id: 500 });
    await asked.catch((error) => assert.equal(error.code, -32800));
    client.open('file:///b.txt', WRONG);
    assert.equal(await found('file:///b.txt'), 1);
  });
});
