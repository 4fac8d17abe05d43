// The fact sheet through the language server: start, check, change, recheck, relink, transcripts, tables, exports, bad sheets.
import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { Client, pushCapabilities, RequestFailed } from './client.ts';
import { Folder } from './folder.ts';

const DRAFT = `Council to close its oldest bridge

Thornley council will close the Mill bridge for 14 weeks, its surveyor, Ann Marsh, said. Repairs will cost £2.4m.

“We found 37 cracks in the stone piers,” she told the roads committee.
`;

interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly now: string | null;
  readonly state: string;
  readonly by: string | null;
  readonly transcript: string | null;
  readonly sources: readonly { readonly title: string }[];
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
  readonly sentence: { readonly words: string; readonly range: { readonly start: { readonly line: number } } } | null;
  readonly person: string | null;
}

let client: Client;
let folder: Folder;
let uri: string;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
});

async function open(files: Readonly<Record<string, string>> = {}, capabilities?: unknown): Promise<void> {
  folder = new Folder({ 'bridge.txt': DRAFT, ...files });
  client = await Client.start({ folder: folder.uri, ...(capabilities ? { capabilities } : {}) });
  uri = folder.at('bridge.txt');
  client.open(uri, DRAFT);
}
const run = (command: string, argument: unknown) =>
  client.request('workspace/executeCommand', { command: `copydesk.server.${command}`, arguments: [argument] });
const list = async (): Promise<{ exists: boolean; counts: Record<string, number>; facts: Fact[] }> =>
  client.request('copydesk/facts', { uri });
const fact = async (words: string): Promise<Fact> => {
  const { facts } = await list();
  return facts.find((one) => one.words === words) ?? assert.fail(`no “${words}” among ${facts.map((one) => one.words).join(' | ')}`);
};
const check = async (words: string, is: string, note?: string) => run('checkFacts', { uri, ids: [(await fact(words)).id], is, note });
const change = (text: string, version: number) => client.change(uri, text, version);
/** What the server sends of the facts: apart from the findings, which are asked for. */
const sent = async (code: string) => {
  const message = await client.notification('textDocument/publishDiagnostics', (p: { diagnostics: { code: string }[] }) =>
    p.diagnostics.some((d) => d.code === code),
  );
  return message.params.diagnostics.filter((d: { code: string }) => d.code === code).map((d: { message: string }) => d.message);
};

test('a sheet is started, facts are checked, and a change asks again', async () => {
  await open();
  assert.equal((await list()).exists, false);
  assert.match(
    await run('startFacts', uri),
    /^bridge\.txt\.facts\.yml started with \d+ facts; a line was added to \.gitignore and \.gitattributes$/,
  );
  await check('£2.4m', 'checked');
  await check('Ann Marsh', 'ask', 'Anne?');
  assert.equal((await fact('£2.4m')).state, 'checked');
  assert.equal((await list()).counts['done'], 1);
  change(DRAFT.replace('£2.4m', '£2.5m').replace('Council to close', 'Thornley to close'), 2);
  const cost = await fact('£2.4m');
  assert.deepEqual([cost.state, cost.now], ['recheck', '£2.5m']);
  assert.match((await sent('facts/recheck'))[0], /^Changed since .*it.*: was “£2\.4m”$/);
  change(DRAFT, 3);
  assert.equal((await fact('£2.4m')).state, 'checked');
  change(DRAFT.replace('£2.4m', '£2.5m'), 4);
  await check('£2.4m', 'checked');
  assert.equal((await fact('£2.5m')).state, 'checked');
  assert.equal(await run('startFacts', uri), 'No new facts in the draft');
});

test('facts are listed with their sentence and with whom they are about', async () => {
  await open();
  await run('startFacts', uri);
  const cost = await fact('£2.4m');
  assert.equal(cost.sentence?.words, 'Repairs will cost £2.4m.');
  const together = (await list()).facts.filter(({ sentence }) => sentence?.words.startsWith('Thornley council will close the Mill bridge'));
  assert.ok(['14 weeks', 'Ann Marsh'].every((words) => together.some((one) => one.words === words)));
  assert.equal((await fact('Ann Marsh')).person, 'Ann Marsh');
  assert.equal((await fact('We found 37 cracks in the stone piers,')).person, 'Ann Marsh');
  assert.equal((await fact('37 cracks')).person, 'Ann Marsh');
  assert.equal(cost.person, null);
  assert.equal(cost.range!.start.line, cost.sentence!.range.start.line);
});

test('a client that is sent its diagnostics gets findings and facts together', async () => {
  await open({}, pushCapabilities);
  await run('startFacts', uri);
  await check('£2.4m', 'checked');
  change(DRAFT.replace('£2.4m', '£2.5m').replace('the stone', 'the the stone'), 2);
  const { params } = await client.notification('textDocument/publishDiagnostics', (p: { diagnostics: { code: string }[] }) =>
    p.diagnostics.some((d) => d.code === 'facts/recheck'),
  );
  assert.ok(params.diagnostics.some((d: { code: string }) => d.code === 'typo/doubled-word'));
});

test('quick fixes mark the fact under the cursor', async () => {
  await open();
  await run('startFacts', uri);
  const { start } = (await fact('£2.4m')).range!;
  const actions = await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const action = actions.find(({ title }: { title: string }) => title === 'Mark “£2.4m” as checked');
  await client.request('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments });
  assert.equal((await fact('£2.4m')).state, 'checked');
});

test('a fact is linked to other words, and is open again', async () => {
  await open();
  await run('startFacts', uri);
  await check('Ann Marsh', 'checked');
  const line = DRAFT.split('\n')[2]!;
  const at = line.indexOf('Thornley');
  await run('relinkFact', {
    uri,
    id: (await fact('Ann Marsh')).id,
    range: { start: { line: 2, character: at }, end: { line: 2, character: at + 8 } },
  });
  const { facts } = await list();
  const linked = facts.filter(({ words }) => words === 'Thornley');
  assert.ok(
    linked.some(({ state }) => state === 'open'),
    JSON.stringify(linked),
  );
  assert.match(folder.read('bridge.txt.facts.yml'), /linked to other words/);
});

const SOURCES = (sources: string) => `copydesk-facts: 1
sources:
${sources}
facts:
  - id: q1
    kind: quotation
    exact: "We found 37 cracks in the stone piers,"
    from: [{ source: talk, at: "0:12" }]
  - id: f1
    kind: figure
    before: "Repairs will cost "
    exact: "£2.4m"
    after: "."
    from: [{ source: costs, cell: B2 }]
`;

test('quotations are held against a transcript and figures against a table, also when those change', async () => {
  await open({
    'bridge.txt.facts.yml': SOURCES(
      '  - { id: talk, kind: transcript, title: Roads committee, file: sources/talk.vtt }\n  - { id: costs, kind: data, title: Tender, file: sources/costs.csv }',
    ),
    'sources/talk.vtt': 'WEBVTT\n\n00:12.000 --> 00:15.000\n<v Ann Marsh>We found 27 cracks in the stone piers.\n',
    'sources/costs.csv': 'Item,Cost\nRepairs,2612000\n',
  });
  assert.deepEqual(await sent('facts/quotation'), ['Roads committee has “27”, not “37”']);
  assert.deepEqual(await sent('facts/table'), ['Tender has 2612000 in B2']);
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'changed');
  const before = client.notifications.length;
  folder.write('sources/costs.csv', 'Item,Cost\nRepairs,2412000\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('sources/costs.csv'), type: 2 }] });
  await client.notification(
    'textDocument/publishDiagnostics',
    (p: { diagnostics: { code: string }[] }) => p.diagnostics.every((d) => d.code !== 'facts/table'),
    before,
  );
  const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 4, character: 12 } });
  assert.match(
    hover.contents.value.replaceAll('\\', ''),
    /Roads committee \(Ann Marsh, 00:12\): “We found 27 cracks in the stone piers” \(words changed\)/,
  );
});

test('a confidential source is named nowhere', async () => {
  await open({
    'bridge.txt.facts.yml': SOURCES(
      '  - { id: talk, kind: transcript, title: Jo Hill on the phone, file: sources/jo-hill.txt, confidential: true }',
    ).replace('at: "0:12"', 'at: "call with Jo Hill"'),
    'sources/jo-hill.txt': 'HILL: We found 27 cracks in the stone piers.\n',
  });
  await sent('facts/quotation');
  const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 4, character: 12 } });
  const html = await client.request('copydesk/exportFacts', { uri, format: 'html' });
  const said = JSON.stringify([await list(), hover, html, client.notifications]);
  assert.ok(said.includes('onfidential source'));
  assert.ok(!/jo.hill/i.test(said));
});

test('a source outside the workspace is not read', async () => {
  const outside = new Folder({ 'talk.txt': 'We found 27 cracks in the stone piers.' });
  try {
    await open({
      'bridge.txt.facts.yml': SOURCES(`  - { id: talk, kind: transcript, file: ../${outside.path.split('/').at(-1)}/talk.txt }`),
    });
    assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, null);
  } finally {
    outside.remove();
  }
});

test('a sheet with unsaved changes or mistakes is not written to', async () => {
  await open();
  await run('startFacts', uri);
  const sheet = folder.at('bridge.txt.facts.yml');
  client.open(sheet, `${folder.read('bridge.txt.facts.yml')}# typing`, 'yaml');
  const refusal = async (words: string) =>
    assert.rejects(check('£2.4m', 'checked'), (error) => error instanceof RequestFailed && error.message.includes(words));
  await refusal('unsaved changes');
  client.notify('textDocument/didClose', { textDocument: { uri: sheet } });
  const broken = `${folder.read('bridge.txt.facts.yml')}  - id: "x\n`;
  folder.write('bridge.txt.facts.yml', broken);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sheet, type: 2 }] });
  await refusal('needs repair first');
  assert.equal(folder.read('bridge.txt.facts.yml'), broken);
  client.open(sheet, broken, 'yaml', 2);
  assert.match((await client.pull(sheet)).items[0].message, /^Not YAML/);
});

test('Word’s export comes as bytes', async () => {
  await open();
  await run('startFacts', uri);
  const { base64 } = await client.request('copydesk/exportFacts', { uri, format: 'docx' });
  assert.equal(Buffer.from(base64, 'base64').subarray(0, 2).toString(), 'PK');
});

test('a source that cannot be read is told at its line of the sheet, and the others work', async () => {
  await open({
    'talk.txt': 'MARSH: We found 37 cracks in the stone piers.\n',
    'talk.de.txt': '',
    'bills.csv': '',
  });
  truncateSync(join(folder.path, 'bills.csv'), 50 * 1024 * 1024);
  writeFileSync(join(folder.path, 'talk.de.txt'), Buffer.from('M\xfcller: Wir fanden 37 Risse in den Pfeilern der Br\xfccke.\n', 'latin1'));
  await run('startFacts', uri);
  const sources = `sources:
  - { id: talk, kind: transcript, file: talk.txt }
  - { id: german, kind: transcript, file: talk.de.txt }
  - { id: bills, kind: data, file: bills.csv }
  - { id: gone, kind: data, file: gone.csv }
  - { id: away, kind: data, file: ../away.csv }
`;
  const sheet = folder.at('bridge.txt.facts.yml');
  const text = folder.read('bridge.txt.facts.yml').replace('facts:\n', `${sources}facts:\n`);
  folder.write('bridge.txt.facts.yml', text);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sheet, type: 2 }] });
  client.open(sheet, text, 'yaml');
  const { items } = await client.pull(sheet);
  const told = items.map(
    (item: { range: { start: { line: number } }; message: string }) =>
      `${text.split('\n')[item.range.start.line]!.trim()} → ${item.message}`,
  );
  assert.match(told[0], /talk\.de\.txt.*→ This source is not read: .*not UTF-8/);
  assert.match(told[1], /bills\.csv.*→ This source is not read: .*larger than 8 MB; keep the rows or pages that are cited$/);
  assert.match(told[2], /gone\.csv.*→ There is no such file/);
  assert.match(told[3], /away\.csv.*→ This source is not read: it lies outside/);
  assert.equal(told.length, 4);
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'verbatim');
  await check('£2.4m', 'checked');
  assert.equal((await fact('£2.4m')).state, 'checked');
});
