// What a server does while nobody types: it types in a copy, of which nobody hears.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { openDesk, type Report } from '../../server/src/desk/desk.ts';
import { Document } from '../../server/src/lsp/document.ts';
import type { Checked } from '../../server/src/lsp/drafts.ts';
import { Ready } from '../../server/src/lsp/ready.ts';
import { Rehearsal } from '../../server/src/lsp/rehearsal.ts';
import type { Session } from '../../server/src/lsp/session.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Pieces } from '../../server/src/text/pieces.ts';
import { Client, pushCapabilities } from './client.ts';

const TEXT = 'Council votes\n\nBritain s parliament met on Monday.\n\n“We will wait,” said Anna Weiss.\n';

/** A rehearsal on a draft, with what it had read. */
function rehearsal(read: (text: string) => void = () => {}, tooLong = Number.POSITIVE_INFINITY) {
  const desk = openDesk(defaultStyle);
  const texts: string[] = [];
  let tidied = 0;
  const session = {
    async read(_uri: string, text: Pieces, format: 'plain', _stale: () => boolean, before: Report) {
      texts.push(String(text));
      read(String(text));
      const report = desk.check({ text, format }, before);
      return { format, report, findings: report.findings, ignored: [] };
    },
    tidy: () => tidied++,
    documents: { get: (uri: string) => open.get(uri) },
  } as unknown as Session;
  const document = new Document('file:///a.txt', 'plaintext', 1, TEXT);
  const open = new Map([[document.uri, document]]);
  const report = desk.check({ text: TEXT, format: 'plain' });
  const checked = { document, version: 1, text: TEXT, format: 'plain', report, findings: report.findings } as unknown as Checked;
  const own = new Rehearsal(session, () => [], tooLong);
  return { texts, document, open, tidied: () => tidied, sent: () => own.after(checked, new Ready([])) };
}

/** Waits until nothing more is rehearsed. */
async function rest(texts: readonly string[]) {
  for (let before = -1; before !== texts.length; ) {
    before = texts.length;
    await after(300);
  }
}

test('keys are rehearsed in a copy, so many and no more', async () => {
  const { texts, document, tidied, sent } = rehearsal();
  sent();
  assert.equal(texts.length, 0, 'what answers an editor waits for nothing');
  await rest(texts);
  assert.equal(texts.length, 60);
  assert.ok(texts.every((text) => text !== TEXT && text.length > TEXT.length && text.startsWith('Council votes\n\nBrit')));
  assert.ok(tidied() > 0);
  assert.equal(String(document.text), TEXT);
  assert.equal(document.version, 1);
  sent();
  await rest(texts);
  assert.equal(texts.length, 60);
});

test('nothing is rehearsed between keys that follow each other closely', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { texts, sent } = rehearsal();
  for (let i = 0; i < 5; i++) {
    sent();
    t.mock.timers.tick(4);
  }
  assert.equal(texts.length, 0);
  t.mock.timers.tick(4);
  assert.equal(texts.length, 1, 'and after the last one they are');
});

test('a draft that was edited or closed since it was checked is not rehearsed', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const edited = rehearsal();
  edited.sent();
  edited.document.update([{ text: `${TEXT}And so on.` }], 2);
  t.mock.timers.tick(100);
  assert.equal(edited.texts.length, 0);
  const closed = rehearsal();
  closed.sent();
  closed.open.clear();
  t.mock.timers.tick(100);
  assert.equal(closed.texts.length, 0);
});

test('where a key fails or takes long, the rest is left out', async () => {
  const failing = rehearsal(() => {
    throw new Error('a rule that throws');
  });
  failing.sent();
  await rest(failing.texts);
  assert.equal(failing.texts.length, 1);
  const slow = rehearsal(() => {
    for (const end = performance.now() + 150; performance.now() < end; );
  }, 100);
  slow.sent();
  await rest(slow.texts);
  slow.sent();
  await rest(slow.texts);
  assert.equal(slow.texts.length, 1);
});

test('an editor hears nothing of it', async () => {
  const client = new Client();
  try {
    await client.initialize({ capabilities: pushCapabilities });
    const uri = 'file:///drafts/a.txt';
    client.open(uri, TEXT);
    const first = await client.notification('textDocument/publishDiagnostics');
    await after(1500);
    const published = client.notifications.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.equal(published.length, 1);
    // The draft is still what the editor has, and so is what is said of it.
    client.change(uri, `${TEXT} `, 2);
    const second = await client.notification('textDocument/publishDiagnostics', (params: { version: number }) => params.version === 2);
    assert.deepEqual(second.params.diagnostics, first.params.diagnostics);
    assert.ok(first.params.diagnostics.length > 0);
  } finally {
    await client.stop();
  }
});
