// The fact sheet through the language server: start, check, change, recheck, relink, transcripts, tables, exports, bad sheets.
import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { segment } from '../../server/src/text/segment.ts';
import { newDocument } from '../../server/src/text/word/write.ts';
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
  readonly sources: readonly { readonly title: string; readonly at: string | null }[];
  readonly place: { readonly uri: string; readonly range: { readonly start: { readonly line: number } } | null } | null;
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
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'words changed');
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
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'word for word');
  await check('£2.4m', 'checked');
  assert.equal((await fact('£2.4m')).state, 'checked');
});

test('sheets lie where the house style keeps them, and so do sources beside the draft', async () => {
  folder = new Folder({
    'copydesk.yml': 'facts:\n  folder: desk/facts\n',
    'drafts/bridge.txt': DRAFT,
    'talk.txt': 'MARSH: We found 37 cracks in the stone piers.\n',
  });
  client = await Client.start({ folder: folder.uri });
  uri = folder.at('drafts/bridge.txt');
  client.open(uri, DRAFT);
  assert.match(await run('startFacts', uri), /^bridge\.txt\.facts\.yml started/);
  const sheet = 'desk/facts/drafts/bridge.txt.facts.yml';
  assert.match(folder.read(sheet), /^copydesk-facts: 1/);
  const source = { id: 'talk', kind: 'transcript', title: 'Committee', file: '../talk.txt', primary: true, confidential: false };
  await run('citeFact', { uri, id: (await fact('£2.4m')).id, source, citation: { source: 'talk', at: 'line 1' } });
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'word for word');
  assert.equal((await fact('£2.4m')).place?.uri, folder.at('talk.txt'));
  // What the sheet names is looked for from the draft's folder, also when the sheet itself is open.
  client.open(folder.at(sheet), folder.read(sheet), 'yaml');
  assert.deepEqual((await client.pull(folder.at(sheet))).items, []);
});

test('a check remembers the files that it was made from, and asks again when they change', async () => {
  await open({
    'bridge.txt.facts.yml': SOURCES('  - { id: talk, kind: transcript, file: talk.txt }\n  - { id: costs, kind: data, file: costs.csv }'),
    'talk.txt': 'MARSH: We found 37 cracks in the stone piers.\n',
    'costs.csv': 'Item,Cost\nRepairs,2400000\n',
  });
  await check('£2.4m', 'checked');
  assert.equal((await fact('£2.4m')).state, 'checked');
  assert.match(folder.read('bridge.txt.facts.yml'), /is: checked, read: [a-z][a-z0-9]{6} \}/);
  const changed = async (text: string) => {
    folder.write('costs.csv', text);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('costs.csv'), type: 2 }] });
    return (await fact('£2.4m')).state;
  };
  assert.equal(await changed('Item,Cost\nRepairs,2400000\nPaint,100\n'), 'stale');
  assert.equal(await changed('Item,Cost\nRepairs,3900000\n'), 'differs');
  assert.equal(await changed('Item,Cost\nRepairs,2400000\n'), 'checked');
});

test('a figure is bound to a cell that a person picks, and a selection in a source is where a fact comes from', async () => {
  await open({
    'talk.vtt': 'WEBVTT\n\n00:12.000 --> 00:15.000\n<v Ann Marsh>We found 37 cracks in the stone piers.\n',
    'costs.csv': 'Item,Cost\nRepairs,2400000\nPaint,100\n',
  });
  await run('startFacts', uri);
  const { id } = await fact('£2.4m');
  const cite = (file: string, line: number, character: number) =>
    run('citeFact', { uri, id, here: { uri: folder.at(file), position: { line, character } } });
  await cite('costs.csv', 1, 10);
  assert.deepEqual((await fact('£2.4m')).sources, [{ id: 'costs-csv', title: 'costs.csv', at: 'B2', file: 'costs.csv' }]);
  const cells = await client.request('copydesk/cellChoices', { uri, id, source: 'costs-csv' });
  const agreeing = cells.filter(({ agrees }: { agrees: boolean }) => agrees).map(({ cell }: { cell: string }) => cell);
  // The sum is £100 more: at the draft's precision it agrees too, so that a person has to say which is meant.
  assert.deepEqual(agreeing, ['sum(B)', 'B2']);
  await cite('talk.vtt', 3, 20);
  assert.equal((await fact('£2.4m')).sources[1]!.at, '00:12');
  // The first of its sources is the one that is opened.
  assert.deepEqual((await fact('£2.4m')).place, {
    uri: folder.at('costs.csv'),
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
  });
  await cite('costs.csv', 1, 10);
  assert.equal((await fact('£2.4m')).sources.length, 2, 'nothing is cited twice');
});

test('transcripts in the draft’s sources folder are read, and accuse nobody of what they do not have', async () => {
  await open({ 'sources/other.txt': 'HILL: The lamps in the square are to be blue.\n' });
  await run('startFacts', uri);
  const quotation = () => fact('We found 37 cracks in the stone piers,');
  assert.equal((await quotation()).transcript, null);
  folder.write('sources/talk.txt', 'MARSH: [0:12] So, um, we found 37 cracks in the stone piers.\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('sources/talk.txt'), type: 1 }] });
  const { transcript, heard, place } = (await quotation()) as Fact & { heard: boolean };
  assert.deepEqual([transcript, heard], ['word for word', true]);
  assert.equal(place?.uri, folder.at('sources/talk.txt'));
  assert.equal(place?.range?.start.line, 0);
});

test('a Word document is a transcript too', async () => {
  await open();
  await run('startFacts', uri);
  mkdirSync(join(folder.path, 'sources'));
  const talk = segment('Ann Marsh: We found 27 cracks in the stone piers.', 'plain');
  writeFileSync(join(folder.path, 'sources/talk.docx'), newDocument('Talk', talk, [], { heading: '', entries: [] }));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('sources/talk.docx'), type: 1 }] });
  assert.equal((await fact('We found 37 cracks in the stone piers,')).transcript, 'words changed');
});

test('a hover says who checked a fact and when, and names no confidential source', async () => {
  await open({
    'bridge.txt.facts.yml': SOURCES(
      '  - { id: costs, kind: document, title: Tender, file: t.pdf }\n  - { id: talk, kind: interview, title: Jo Hill, confidential: true }',
    )
      .replace('cell: B2', 'at: p. 3')
      .replace('at: "0:12" }]', 'at: "at Jo Hill’s" }]\n    checks: [{ on: 2026-11-20, by: rp, is: checked, note: Jo Hill rang }]'),
  });
  await check('£2.4m', 'ask', 'with VAT?');
  await check('£2.4m', 'checked');
  const hover = async (line: number, character: number) =>
    (await client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } })).contents.value.replaceAll(
      '\\',
      '',
    );
  const at = (await fact('£2.4m')).range!.start;
  assert.match(
    await hover(at.line, at.character + 2),
    /\*\*figure\*\*: checked\s+checked \(.*\d{4}-\d\d-\d\d.*\)\s+ask the author \(.*\): with VAT\?\s+from Tender, p. 3/,
  );
  const quoted = await hover(4, 5);
  assert.match(quoted, /checked \(rp, 2026-11-20\)\s+from A confidential source/);
  assert.ok(!/Jo Hill/.test(quoted));
  assert.ok(!/Jo Hill/.test(JSON.stringify(await list())));
});

test('an assistant is told that a check is too old for the house style', async () => {
  await open({
    'copydesk.yml': 'facts:\n  recheckAfter: 1\n',
    'bridge.txt.facts.yml': `copydesk-facts: 1
facts:
  - { id: f1, kind: figure, before: "Repairs will cost ", exact: "£2.4m", after: ".", checks: [{ on: 2026-01-01, by: ak, is: checked }] }
`,
  });
  const { facts } = await client.request('copydesk/assistant', { uri, about: 'facts' });
  assert.deepEqual(
    facts.map(({ state }: { state: string }) => state),
    ['recheck: checked too long ago'],
  );
});

test('two sources of one title are two sources', async () => {
  await open();
  await run('startFacts', uri);
  const { id } = await fact('£2.4m');
  const source = { id: 'ann-marsh', kind: 'interview', title: 'Ann Marsh', primary: true, confidential: false };
  for (const at of ['Monday', 'Tuesday']) await run('citeFact', { uri, id, source, citation: { source: 'ann-marsh', at } });
  assert.deepEqual(
    (await fact('£2.4m')).sources.map((cited) => [(cited as { id?: string }).id, cited.at]),
    [
      ['ann-marsh', 'Monday'],
      ['ann-marsh-2', 'Tuesday'],
    ],
  );
});

test('the place of a cell is the line where its row begins, and a list of records has none', async () => {
  await open({
    'costs.csv': 'Item,Cost\n"Stone\nand lime",1\nRepairs,2400000\n',
    'costs.json': '[\n{ "Cost": 2400000 }\n]\n',
    'bridge.txt.facts.yml': SOURCES(
      '  - { id: costs, kind: data, file: costs.csv }\n  - { id: list, kind: data, file: costs.json }',
    ).replace('cell: B2', 'cell: B3'),
  });
  assert.equal((await fact('£2.4m')).place?.range?.start.line, 3);
  folder.write('bridge.txt.facts.yml', folder.read('bridge.txt.facts.yml').replace('source: costs, cell: B3', 'source: list, cell: A2'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('bridge.txt.facts.yml'), type: 2 }] });
  assert.deepEqual((await fact('£2.4m')).place, { uri: folder.at('costs.json'), range: null });
});

test('transcripts beyond the first forty are told in the sheet', async () => {
  const talks = Array.from({ length: 41 }, (_, i) => [`sources/${i + 10}.txt`, 'x\n']);
  await open(Object.fromEntries(talks));
  await run('startFacts', uri);
  client.open(folder.at('bridge.txt.facts.yml'), folder.read('bridge.txt.facts.yml'), 'yaml');
  const { items } = await client.pull(folder.at('bridge.txt.facts.yml'));
  assert.deepEqual(
    items.map(({ message }: { message: string }) => message),
    ['Only the first 40 transcripts of sources/ are read; name the others in the sheet'],
  );
});

test('other editors offer the sheet’s sources as quick fixes, ours asks', async () => {
  const titles = async () => {
    const { start } = (await fact('£2.4m')).range!;
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    return actions as { readonly title: string; readonly command: { readonly command: string; readonly arguments: unknown[] } }[];
  };
  await open({
    'bridge.txt.facts.yml': SOURCES('  - { id: talk, kind: interview, title: Ann Marsh on the phone }').replace(
      'source: costs, cell: B2',
      'source: paper',
    ),
  });
  const offered = (await titles()).find(({ title }) => title === '“£2.4m” comes from Ann Marsh on the phone')!;
  await client.request('workspace/executeCommand', offered.command);
  assert.equal((await fact('£2.4m')).sources.at(-1)!.title, 'Ann Marsh on the phone');
  await client.stop();
  client = await Client.start({ folder: folder.uri, initializationOptions: { asks: true } });
  client.open(uri, DRAFT);
  assert.ok((await titles()).some(({ title, command }) => title === 'Add a source to “£2.4m”…' && command.command === 'copydesk.citeFact'));
});

test('checks are recorded under the name that the person has set', async () => {
  folder = new Folder({ 'bridge.txt': DRAFT });
  uri = folder.at('bridge.txt');
  client = await Client.start({ folder: folder.uri, settings: { facts: { checker: ' ak ' } } });
  client.open(uri, DRAFT);
  await run('startFacts', uri);
  await check('£2.4m', 'checked');
  assert.equal((await fact('£2.4m')).by, 'ak');
});
