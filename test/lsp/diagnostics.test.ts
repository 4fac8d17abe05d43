// How findings are shown as diagnostics.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { Client, fullCapabilities, pushCapabilities } from './client.ts';

const URI = 'file:///drafts/a.txt';
const ZERO = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const DRAFT = 'A headline\n\nKerry praised Britain s parliament, he said.\n';

const OTHER = 'file:///drafts/other.txt';
const NEVER = `const { setTimeout: set } = globalThis;
globalThis.setTimeout = (work, time, ...rest) => set(work, time > 0 && time < 1000 ? 2 ** 30 : time, ...rest);`;

describe('diagnostics over stdio', () => {
  let client: Client | undefined;
  afterEach(async () => void (await client?.stop()));

  test('are pulled, and answered “unchanged” when nothing changed', async () => {
    client = await Client.start();
    client.open(URI, DRAFT);
    const first = await client.pull(URI);
    assert.equal(first.kind, 'full');
    const found = first.items.find((d: { code: string }) => d.code === 'typo/lost-apostrophe');
    assert.deepEqual(found.range, { start: { line: 2, character: 14 }, end: { line: 2, character: 23 } });
    assert.match(found.codeDescription.href, /docs\/rules\/typo\/lost-apostrophe\.md$/);
    const second = await client.pull(URI, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    assert.equal(client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics').length, 0);
  });

  test('are pushed to a client without pull, with the version', async () => {
    client = await Client.start({ capabilities: pushCapabilities });
    client.open(URI, DRAFT);
    const { params } = await client.notification('textDocument/publishDiagnostics');
    assert.equal(params.version, 1);
    assert.equal(params.diagnostics.length, 1);
    client.change(URI, DRAFT.replace('Britain s', 'Britain’s'), 2);
    const after = await client.notification('textDocument/publishDiagnostics', (p: { version: number }) => p.version === 2);
    assert.deepEqual(after.params.diagnostics, []);
  });

  test('have a quick fix whose edit is versioned', async () => {
    client = await Client.start();
    client.open(URI, DRAFT);
    const { items } = await client.pull(URI);
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: items[0].range,
      context: { diagnostics: items, only: ['quickfix'] },
    });
    const fix = actions.find((a: { isPreferred?: boolean }) => a.isPreferred);
    assert.equal(fix.edit.documentChanges[0].textDocument.version, 1);
    assert.match(fix.edit.documentChanges[0].edits[0].newText, /’/);
  });

  describe('of a long draft come at once after a key, and once more where comparing its paragraphs says something else', () => {
    const places = ['harbour', 'market', 'school', 'library', 'station', 'museum', 'bridge'];
    const filler = Array.from({ length: 340 }, (_, i) => {
      const place = places[i % places.length];
      return `Volunteer group ${i + 3} swept the ${place} and then counted its ${i + 20} benches, chairs and tables before the rain came.`;
    });
    const long = ['The council met on the quay.', ...filler, 'The MZQT will decide. Nobody at the MZQT spoke.', ''].join('\n\n');
    const explained = long.replace('on the quay', 'at the Marine Zone Quay Trust (MZQT)');
    const asks = (items: readonly { code: string }[]) => items.some(({ code }) => code === 'naming/undefined-abbreviation');
    assert.ok(long.length > 30_000);

    test('pulled: the client is told to ask again', async () => {
      client = await Client.start();
      client.open(URI, long);
      assert.ok(asks((await client.pull(URI)).items));
      const from = client.requests.length;
      client.change(URI, explained, 2);
      const early = await client.pull(URI);
      assert.ok(asks(early.items), 'what was concluded before stands for a moment');
      await client.serverRequest('workspace/diagnostic/refresh', from);
      const whole = await client.pull(URI, early.resultId);
      assert.equal(whole.kind, 'full');
      assert.ok(!asks(whole.items));
    });

    test('pulled by a client that cannot be told to: it waits for all', async () => {
      const { workspace, ...rest } = fullCapabilities;
      const { diagnostics: _, ...others } = workspace;
      client = await Client.start({ capabilities: { ...rest, workspace: others } });
      client.open(URI, long);
      await client.pull(URI);
      client.change(URI, explained, 2);
      assert.ok(!asks((await client.pull(URI)).items));
    });

    test('pushed: twice where they differ, once where they do not', async () => {
      client = await Client.start({ capabilities: pushCapabilities });
      client.open(URI, long);
      const of = (version: number) => (p: { version: number }) => p.version === version;
      await client.notification('textDocument/publishDiagnostics', of(1));
      client.change(URI, explained, 2);
      const sent = () =>
        client!.notifications.filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.version > 1);
      await client.notification('textDocument/publishDiagnostics', (p: { version: number; diagnostics: { code: string }[] }) => {
        return p.version === 2 && !asks(p.diagnostics);
      });
      assert.deepEqual(
        sent().map(({ params }) => asks(params.diagnostics)),
        [true, false],
      );
      client.change(URI, explained.replace('before the rain', 'before the first rain'), 3);
      await client.notification('textDocument/publishDiagnostics', of(3));
      // Whatever the server still had to say of it has come before this answer.
      await client.request('textDocument/codeAction', { textDocument: { uri: URI }, range: ZERO, context: { diagnostics: [] } });
      assert.equal(sent().length, 3);
    });

    test('compared when keys have stopped, or when somebody asks', async () => {
      // Here keys never stop: no timer of less than a second goes off.
      const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NEVER)}` };
      client = new Client(['--stdio'], { env });
      await client.initialize({ capabilities: pushCapabilities });
      const diagnosticsOf = (uri: string, version: number) =>
        client!.notification(
          'textDocument/publishDiagnostics',
          (p: { uri: string; version: number }) => p.uri === uri && p.version === version,
        );
      client.open(URI, long);
      await diagnosticsOf(URI, 1);
      client.change(URI, explained, 2);
      await diagnosticsOf(URI, 2);
      const sent = () =>
        client!.notifications
          .filter(({ params }) => params?.uri === URI && params.version === 2)
          .map(({ params }) => asks(params.diagnostics));
      // As long a draft as the other is read and compared meanwhile.
      client.open(OTHER, explained);
      await diagnosticsOf(OTHER, 1);
      assert.deepEqual(sent(), [true]);
      await client.request('textDocument/hover', { textDocument: { uri: URI }, position: ZERO.start });
      await client.request('textDocument/hover', { textDocument: { uri: URI }, position: ZERO.start });
      assert.deepEqual(sent(), [true, false]);
    });
  });
});
