// How findings are shown as diagnostics.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { Client, pushCapabilities } from './client.ts';

const URI = 'file:///drafts/a.txt';
const DRAFT = 'A headline\n\nKerry praised Britain s parliament, he said.\n';

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
});
