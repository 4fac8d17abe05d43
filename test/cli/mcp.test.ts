// `copydesk mcp` as an assistant uses it: the protocol over standard input and output, in a folder of drafts.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { parseSheet } from '../../server/src/facts/parse.ts';

const entry = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const outside = mkdtempSync(join(tmpdir(), 'copydesk-mcp-'));
const folder = join(outside, 'desk');
const DRAFT = `Council to close bridge

Thornley council will close the Mill bridge for 14 weeks, its surveyor, Ann Marsh, said. It is Britain s oldest bridge.

“We found thirty-seven cracks, and its not safe,” she told the committee. The work will cost £2.4m, the council said.
`;
const draft = join(folder, 'bridge.txt');
const sheetFile = `${draft}.facts.yml`;
const client = new Client({ name: 'Test <Assistant>', version: '1' });

before(async () => {
  mkdirSync(folder);
  writeFileSync(draft, DRAFT);
  writeFileSync(join(folder, 'copydesk.yml'), 'words:\n  - avoid: surveyor\n    use: engineer\n');
  writeFileSync(join(folder, '.env'), 'PASSWORD=1\n');
  writeFileSync(join(folder, 'notes.yml'), 'a: 1\n');
  writeFileSync(join(outside, 'secret.txt'), 'An embargoed draft of somebody else.\n');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'up'));
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [entry, 'mcp'], cwd: folder, stderr: 'pipe' }));
});
after(async () => {
  await client.close();
  rmSync(outside, { recursive: true, force: true });
});

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: the answers of five tools
  readonly structuredContent?: any;
}
const call = async (name: string, given: Record<string, unknown> = {}): Promise<Answer> =>
  (await client.callTool({ name, arguments: given })) as unknown as Answer;
const answer = async (name: string, given: Record<string, unknown>) => {
  const { isError, content, structuredContent } = await call(name, given);
  assert.ok(!isError, content[0]?.text);
  assert.deepEqual(JSON.parse(content[0]!.text), structuredContent);
  return structuredContent;
};
const refusal = async (name: string, given: Record<string, unknown>): Promise<string> => {
  const { isError, content } = await call(name, given);
  assert.equal(isError, true, content[0]?.text);
  return content[0]!.text;
};
const text = () => readFileSync(draft, 'utf8');
const sheet = () => parseSheet(readFileSync(sheetFile, 'utf8'));

test('it names its tools, which of them write, and what an assistant should know', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
    [
      ['check_draft', true],
      ['list_facts', true],
      ['list_sources', true],
      ['mark_sourced', false],
      ['edit_draft', false],
    ],
  );
  assert.match(client.getInstructions() ?? '', /Never change, shorten, join or invent/);
});

test('a draft is checked by the house style of its folder, each finding with how sure it is', async () => {
  const { findings, style } = await answer('check_draft', { path: 'bridge.txt' });
  assert.equal(style, 'copydesk.yml');
  const word = findings.find((f: { words: string }) => f.words === 'surveyor');
  assert.equal(word.rule, 'style/word');
  assert.deepEqual([word.line, word.column], [3, DRAFT.split('\n')[2]!.indexOf('surveyor') + 1]);
  assert.deepEqual(word.suggestions[0].edits, [{ start: word.start, find: 'surveyor', replace: 'engineer' }]);
  const lost = findings.find((f: { words: string }) => f.words === 'Britain s');
  assert.deepEqual([lost.sure, lost.inQuotation, lost.suggestions[0].safe], ['sure', false, true]);
});

test('a draft that is not saved is checked by its text, and nothing is written', async () => {
  const { findings } = await answer('check_draft', { text: 'The the council met.\n', path: 'new/draft.md' });
  assert.ok(findings.some((f: { rule: string }) => f.rule === 'typo/doubled-word'));
  assert.match(await refusal('check_draft', { text: 'x', path: 'draft.pdf' }), /no draft/);
  assert.match(await refusal('check_draft', {}), /give a path or a text/);
});

test('facts and sources are listed before there is a sheet', async () => {
  const listed = await answer('list_facts', { path: 'bridge.txt' });
  assert.equal(listed.sheet, false);
  assert.ok(listed.facts.some((f: { words: string; state: string }) => f.words === '£2.4m' && f.state === 'open'));
  const { speakers } = await answer('list_sources', { path: 'bridge.txt' });
  assert.ok(speakers.some((s: { name: string }) => s.name === 'Ann Marsh'));
});

test('an assistant may add “sourced” and nothing else, and takes no person’s verdict back', async () => {
  assert.match(await refusal('mark_sourced', { path: 'bridge.txt', fact: 'x', source: 'y' }), /no fact sheet; a person starts one/);
  assert.equal(spawnSync(process.execPath, [entry, 'facts', '--start', draft]).status, 0);
  writeFileSync(
    sheetFile,
    readFileSync(sheetFile, 'utf8').replace(
      'sources: []',
      'sources:\n  - id: whistle\n    kind: interview\n    title: Jo Brand of the works department\n    confidential: true',
    ),
  );
  const { facts } = await answer('list_facts', { path: 'bridge.txt' });
  const cost = facts.find((f: { words: string }) => f.words === '£2.4m').id;
  const weeks = facts.find((f: { words: string }) => f.words === '14 weeks').id;
  const given = { path: 'bridge.txt', fact: cost, source: 'minutes', kind: 'document', title: 'Committee minutes', at: 'page 4' };
  const marked = await answer('mark_sourced', { ...given, is: 'checked' });
  assert.deepEqual(marked, { fact: cost, state: 'sourced', by: 'assistant (Test Assistant)' });
  const fact = sheet().facts.find(({ id }) => id === cost)!;
  assert.deepEqual(
    fact.checks.map(({ is, by }) => [is, by]),
    [['sourced', 'assistant (Test Assistant)']],
  );
  assert.deepEqual(fact.from, [{ source: 'minutes', at: 'page 4' }]);

  const file = readFileSync(sheetFile, 'utf8');
  writeFileSync(sheetFile, file.replace(`id: ${weeks}\n`, `id: ${weeks}\n    checks:\n      - { on: 2026-11-20, by: ak, is: checked }\n`));
  const with1 = readFileSync(sheetFile, 'utf8');
  assert.match(await refusal('mark_sourced', { ...given, fact: weeks }), /“checked” was recorded.*only a person/);
  assert.match(await refusal('mark_sourced', { ...given, source: 'whistle' }), /cannot be used/);
  assert.match(await refusal('mark_sourced', { ...given, source: 'other', file: '../secret.txt' }), /inside it/);
  assert.equal(readFileSync(sheetFile, 'utf8'), with1);
  const sources = JSON.stringify(await answer('list_sources', { path: 'bridge.txt' }));
  assert.doesNotMatch(sources + JSON.stringify(await answer('list_facts', { path: 'bridge.txt' })), /whistle|Jo Brand/);
  assert.match(sources, /"confidentialSources":1/);
});

test('a check that is too old for the house style is told to be made again', async () => {
  const style = join(dirname(sheetFile), 'copydesk.yml');
  writeFileSync(style, 'facts:\n  recheckAfter: 1\n');
  const { facts } = await answer('list_facts', { path: 'bridge.txt' });
  const [weeks] = facts.filter(({ words }: { words: string }) => words === '14 weeks');
  assert.match(weeks.state, /^recheck: .*long ago/);
  rmSync(style);
});

test('a checked figure that its table gainsays is told to be rechecked', async () => {
  const before = readFileSync(sheetFile, 'utf8');
  const table = join(dirname(sheetFile), 'costs.csv');
  writeFileSync(table, 'Item,Cost\nRepairs,2900000\n');
  const cost = sheet().facts.find(({ exact }) => exact === '£2.4m')!.id;
  writeFileSync(
    sheetFile,
    before
      .replace('sources:\n', 'sources:\n  - { id: costs, kind: data, file: costs.csv }\n')
      .replace(`id: ${cost}\n`, `id: ${cost}\n    checks:\n      - { on: 2026-11-29, by: ak, is: checked }\n`)
      .replace('{ source: minutes, at: page 4 }', '{ source: costs, cell: B2 }'),
  );
  const { facts } = await answer('list_facts', { path: 'bridge.txt' });
  const states = facts.filter(({ id }: { id: string }) => id === cost).map(({ state }: { state: string }) => state);
  assert.deepEqual(states, ['recheck: the table says otherwise']);
  writeFileSync(sheetFile, before);
  rmSync(table);
});

test('words outside quotations are edited, and words inside never', async () => {
  await answer('edit_draft', { path: 'bridge.txt', find: 'Britain s oldest', replace: 'Britain’s oldest' });
  assert.equal(text(), DRAFT.replace('Britain s oldest', 'Britain’s oldest'));
  const now = text();
  for (const [find, replace] of [
    ['thirty-seven', 'forty'],
    ['its not safe', 'it’s not safe'],
    ['cracks, and its not safe,”', 'cracks,”'],
    ['“We found', 'We found'],
    ['she told the committee', '“Close it,” she told the committee'],
    ['said. It is', 'said. “It is'],
    ['weeks, its surveyor', 'weeks,\n“no” its surveyor'],
  ] as const)
    assert.match(await refusal('edit_draft', { path: 'bridge.txt', find, replace }), /quoted|one line/, find);
  assert.match(await refusal('edit_draft', { path: 'bridge.txt', find: 'the', replace: 'a' }), /several places/);
  assert.match(await refusal('edit_draft', { path: 'bridge.txt', find: 'nowhere', replace: 'a' }), /does not stand/);
  assert.match(await refusal('edit_draft', { path: 'bridge.txt', find: 'council', start: 3, replace: 'a' }), /check it again/);
  assert.equal(text(), now);
  const start = now.lastIndexOf('council');
  await answer('edit_draft', { path: 'bridge.txt', find: 'council', start, replace: 'committee' });
  assert.equal(text().slice(start, start + 9), 'committee');
});

test('nothing outside the folder is read or listed, and nothing that is no draft', async () => {
  for (const path of ['../secret.txt', join(outside, 'secret.txt'), 'link.txt', 'up/secret.txt', 'up/none.txt'])
    assert.match(await refusal('check_draft', { path }), /lies outside the folder/, path);
  for (const path of ['.env', 'notes.yml', '.']) assert.match(await refusal('check_draft', { path }), /no draft/, path);
  const { resources } = await client.listResources();
  assert.deepEqual(
    resources.map(({ name }) => name),
    ['bridge.txt'],
  );
  const read = await client.readResource({ uri: resources[0]!.uri });
  assert.equal((read.contents[0] as { text: string }).text, text());
  for (const uri of [pathToFileURL(join(outside, 'secret.txt')).href, pathToFileURL(sheetFile).href, 'https://example.com/a.txt'])
    await assert.rejects(client.readResource({ uri }), /outside|no draft|not the address/, uri);
});

test('it ends when the assistant leaves', async () => {
  const child = spawn(process.execPath, [entry, 'mcp'], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('exit', resolve));
  assert.equal(code, 0);
});
