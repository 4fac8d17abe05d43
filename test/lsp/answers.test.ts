// The server answers, whatever a client sends and in which order, and goes when its client goes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Client, pushCapabilities, serverPath } from './client.ts';
import { Folder } from './folder.ts';

const URI = 'file:///drafts/a.txt';
const WRONG = 'Britain s parliament met on Monday.';
const DOUBLED = 'The the men met on Monday.';
const filler = `${'A paragraph about nothing much at all, and said by nobody in it.\n\n'.repeat(2000)}`;

let client: Client;
let folder: Folder | undefined;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
  folder = undefined;
});
const codes = async (uri = URI) => (await client.pull(uri)).items.map((item: { code: string }) => item.code);
const sent = async (code: string) =>
  client.notification('textDocument/publishDiagnostics', (p: { diagnostics: { code: string }[] }) =>
    p.diagnostics.some((d) => d.code === code),
  );

describe('a version that comes twice', () => {
  test('with a second didOpen while the first is checked', async () => {
    client = await Client.start();
    client.open(URI, `${filler}${WRONG}`);
    const first = client.pull(URI).catch(() => {});
    await setTimeout(50);
    client.open(URI, `${DOUBLED}\n\n${filler}`);
    await first;
    assert.deepEqual(await codes(), ['typo/doubled-word']);
  });
  test('with a second didOpen later', async () => {
    client = await Client.start();
    client.open(URI, WRONG);
    assert.deepEqual(await codes(), ['typo/lost-apostrophe']);
    client.open(URI, DOUBLED);
    assert.deepEqual(await codes(), ['typo/doubled-word']);
  });
  test('with a didChange', async () => {
    client = await Client.start();
    client.open(URI, WRONG);
    assert.deepEqual(await codes(), ['typo/lost-apostrophe']);
    client.change(URI, DOUBLED, 1);
    assert.deepEqual(await codes(), ['typo/doubled-word']);
    client.change(URI, `${WRONG}\n`, 1);
    assert.deepEqual(await codes(), ['typo/lost-apostrophe']);
  });
  test('with a client that is sent its diagnostics', async () => {
    client = await Client.start({ capabilities: pushCapabilities });
    client.open(URI, `${filler}${WRONG}`);
    client.open(URI, `${filler}${DOUBLED}`);
    await sent('typo/doubled-word');
    client.change(URI, WRONG, 1);
    await sent('typo/lost-apostrophe');
  });
  test('with a second didOpen where drafts are checked on save', async () => {
    client = await Client.start({ capabilities: pushCapabilities, initializationOptions: { settings: { run: 'onSave' } } });
    client.open(URI, WRONG);
    await sent('typo/lost-apostrophe');
    client.open(URI, DOUBLED);
    await sent('typo/doubled-word');
  });
  test('in a house style', async () => {
    folder = new Folder({ 'copydesk.yml': '' });
    client = await Client.start({ folder: folder.uri });
    const uri = folder.at('copydesk.yml');
    client.open(uri, 'rules:\n  typo/nothing: off\n', 'yaml');
    assert.equal((await codes(uri)).length, 1);
    client.open(uri, 'rules:\n  typo/spacing: off\n', 'yaml');
    assert.deepEqual(await codes(uri), []);
  });
});

test('a cancellation that names no request is passed over', async () => {
  client = await Client.start();
  for (const params of [undefined, null, {}, { id: null }, { id: {} }, [], 7, 'x']) client.notify('$/cancelRequest', params);
  client.open(URI, WRONG);
  assert.deepEqual(await codes(), ['typo/lost-apostrophe']);
});

describe('a client that is gone', { skip: process.platform === 'win32' ? 'Windows ends processes in another way' : false }, () => {
  // One paragraph, which is read in one go: the server hears nothing meanwhile.
  const slow = `${'Ann Smith, the mayor of Leeds, said on Monday that 12 people s cars were there, he added '.repeat(25_000)}.`;
  const framed = (method: string, params: unknown, id?: number) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
  const messages = (processId: number | null) =>
    [
      framed('initialize', { processId, capabilities: {}, rootUri: null }, 1),
      framed('initialized', {}),
      framed('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: slow } }),
    ].join('');

  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      // One that has ended may stay listed until somebody asks how.
      return !/^State:\s+Z/m.test(existsSync('/proc/self/status') ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
    } catch {
      return false;
    }
  }

  test('takes its server along soon, also while a slow draft is read', async () => {
    // The client starts the server, tells its number, sends the draft and stands still until it is killed.
    const script = `
      const server = require('node:child_process').spawn(process.execPath, [${JSON.stringify(serverPath)}, '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
      process.stdin.on('data', (chunk) => server.stdin.write(chunk));
      console.log(server.pid);
      setInterval(() => {}, 1000);`;
    const editor = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const [line] = await once(editor.stdout, 'data');
    const server = Number(line);
    editor.stdin.write(messages(editor.pid!));
    await setTimeout(2500);
    process.kill(server, 0);
    editor.kill('SIGKILL');
    await once(editor, 'close');
    // Two seconds where the machine has nothing else to do.
    const deadline = Date.now() + 5000;
    while (isAlive(server) && Date.now() < deadline) await setTimeout(50);
    const alive = isAlive(server);
    if (alive) process.kill(server, 'SIGKILL');
    assert.equal(alive, false);
  });
});
