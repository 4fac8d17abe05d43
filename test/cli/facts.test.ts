// `copydesk facts` as a checker runs it: start, tick by hand, edit the draft, recheck, export, gate.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { addCheck, addSource, type SheetEdit } from '../../server/src/facts/edit.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';

const entry = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-facts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const DRAFT = `Council to close its oldest bridge

Thornley council will close the Mill bridge for 14 weeks from Monday 2 November 2026, its surveyor, Ann Marsh, said.

“We found 37 cracks in it,” she told the roads committee. Repairs will cost £2.4m.
`;
const draft = join(folder, 'bridge.txt');
const sheetFile = `${draft}.facts.yml`;
const run = (...args: string[]) => spawnSync(process.execPath, [entry, 'facts', ...args], { cwd: folder, encoding: 'utf8' });
const sheet = () => parseSheet(readFileSync(sheetFile, 'utf8'));
const write = (edit: SheetEdit) => writeFileSync(sheetFile, 'text' in edit ? edit.text : assert.fail(edit.refused));
const idOf = (words: string) => sheet().facts.find(({ exact }) => exact === words)?.id ?? assert.fail(`no fact “${words}”`);

test('without a sheet it says how to start one', () => {
  writeFileSync(draft, DRAFT);
  const { status, stderr } = run(draft);
  assert.equal(status, 2);
  assert.match(stderr, /no fact sheet here; start one with “copydesk facts --start DRAFT”/);
  assert.equal(run('--require', 'checked', draft).status, 1);
});

test('starting lists the facts and tells git what it needs', () => {
  execFileSync('git', ['init', '-q', folder]);
  const { status, stdout } = run('--start', draft);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /added a line to \.gitignore and \.gitattributes/);
  assert.match(readFileSync(join(folder, '.gitattributes'), 'utf8'), /^\*\.facts\.yml merge=union$/m);
  assert.match(readFileSync(join(folder, '.gitignore'), 'utf8'), /^\*\.facts\.private\.yml$/m);
  const words = sheet().facts.map(({ kind, exact }) => `${kind} ${exact}`);
  for (const expected of [
    'caption Council to close its oldest bridge',
    'figure 14 weeks',
    'date Monday 2 November 2026',
    'name Ann Marsh',
    'quotation We found 37 cracks in it,',
    'figure 37 cracks',
    'figure £2.4m',
  ])
    assert.ok(words.includes(expected), `${expected} in\n${words.join('\n')}`);
  assert.equal(new Set(words).size, words.length, 'nothing twice');
});

test('starting once more says that the sheet is there, and leaves it', () => {
  const before = readFileSync(sheetFile, 'utf8');
  const { status, stdout } = run('--start', draft);
  assert.deepEqual(
    [status, stdout],
    [0, `${sheetFile} is there already; “copydesk facts --update ${draft}” adds facts that it does not have\n`],
  );
  assert.equal(readFileSync(sheetFile, 'utf8'), before);
  // With --update both is asked, and there is nothing to say.
  assert.equal(run('--start', '--update', draft).stdout, '');
});

test('a draft that is not there is all that is told', () => {
  const { status, stderr } = run('--start', 'none.md');
  assert.deepEqual([status, stderr], [2, 'copydesk: none.md: there is no such file; check the path\n']);
});

test('a checked fact asks again when a letter of it changes, and only that one', () => {
  for (const { id } of sheet().facts) write(addCheck(readFileSync(sheetFile, 'utf8'), id, { on: '2026-11-20', by: 'ak', is: 'checked' }));
  assert.equal(run('--require', 'checked', draft).status, 0);
  writeFileSync(draft, DRAFT.replace('£2.4m', '£2.4bn').replace('she told', 'she  told').replace(/[“”]/g, '"'));
  const { status, stdout } = run('--require', 'checked', draft);
  assert.equal(status, 1);
  assert.equal(stdout, `${draft}:5: figure “£2.4m”: recheck: words changed\n`);
  assert.equal(run('--require', 'checked', '--kind', 'name', draft).status, 0);
  assert.match(run(draft).stdout, /recheck: words changed figure {7}£2\.4m → £2\.4bn \(ak\)/);
});

test('update adds what the draft gained, in its place, and leaves the rest', () => {
  writeFileSync(draft, DRAFT.replace('Repairs will cost', 'It carries 9,000 cars a day. Repairs will cost'));
  const before = sheet().facts.length;
  assert.equal(run('--update', draft).status, 0);
  const facts = sheet().facts;
  assert.equal(facts.length, before + 1);
  const at = facts.findIndex(({ exact }) => exact === '9,000 cars');
  assert.equal(facts[at + 1]?.exact, '£2.4m');
  assert.equal(facts.filter(({ checks }) => checks.length > 0).length, before);
});

test('the house style leaves kinds out of new sheets and says which the gate asks for', () => {
  const own = join(folder, 'styled');
  mkdirSync(own);
  const styled = join(own, 'bridge.txt');
  writeFileSync(styled, DRAFT);
  writeFileSync(join(own, 'copydesk.yml'), 'facts:\n  leaveOut: [caption, place]\n  require: [figure]\n');
  assert.equal(run('--start', styled).status, 0);
  const file = `${styled}.facts.yml`;
  const kinds = () => new Set(parseSheet(readFileSync(file, 'utf8')).facts.map(({ kind }) => kind));
  assert.ok(kinds().has('figure') && !kinds().has('caption') && !kinds().has('place'));
  const asked = run('--require', 'checked', styled);
  assert.equal(asked.status, 1);
  assert.deepEqual(new Set([...asked.stdout.matchAll(/:\d+: (\w+) “/g)].map(([, kind]) => kind)), new Set(['figure']));
  assert.match(run('--require', 'checked', '--kind', 'name', styled).stdout, /: name “/);
  run('--update', styled);
  assert.ok(!kinds().has('caption'));
});

/** A folder of its own that is no repository. */
const desk = (files: Readonly<Record<string, string>>) => {
  const own = mkdtempSync(join(tmpdir(), 'copydesk-facts-'));
  after(() => rmSync(own, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(own, dirname(name)), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  return {
    at: (name: string) => join(own, name),
    read: (name: string) => readFileSync(join(own, name), 'utf8'),
    run: (...args: string[]) => spawnSync(process.execPath, [entry, 'facts', ...args], { cwd: own, encoding: 'utf8' }),
  };
};

test('the house style keeps sheets in a folder of their own', () => {
  const own = desk({ 'copydesk.yml': 'facts:\n  folder: desk/facts\n', 'drafts/bridge.txt': DRAFT });
  assert.match(own.run('--start', 'drafts/bridge.txt').stdout, /^desk\/facts\/drafts\/bridge\.txt\.facts\.yml: started/);
  assert.ok(!existsSync(own.at('drafts/bridge.txt.facts.yml')));
  assert.match(own.run('drafts').stdout, /drafts\/bridge\.txt: 0 of \d+ checked/);
  writeFileSync(own.at('drafts/bridge.txt'), `${DRAFT}It weighs 400 tonnes.\n`);
  assert.equal(own.run('--update', 'drafts/bridge.txt').status, 0);
  assert.match(own.read('desk/facts/drafts/bridge.txt.facts.yml'), /400 tonnes/);
  for (const folder of ['../facts', '/tmp/facts', 'a/../../b']) {
    writeFileSync(own.at('copydesk.yml'), `facts:\n  folder: ${folder}\n`);
    assert.match(own.run('drafts/bridge.txt').stderr, /copydesk\.yml:2|no fact sheet/, folder);
  }
});

const TABLED = `copydesk-facts: 1
sources:
  - { id: tender, kind: data, title: Tender, file: ../data/tender.csv }
facts:
  - id: k3f9q2
    kind: figure
    from: [{ source: tender, cell: B2 }]
    checks: [{ on: 2026-11-20, by: ak, is: checked }]
    before: "Repairs will cost "
    exact: "£2.4m"
    after: "."
`;

test('the gate asks again where a table says something else, and a transcript is held against the quotations', () => {
  const own = desk({
    'drafts/bridge.txt': DRAFT,
    'drafts/bridge.txt.facts.yml': `${TABLED}  - { id: q1abcd, kind: quotation, exact: "We found 37 cracks in it,", checks: [{ on: 2026-11-20, by: ak, is: checked }] }\n`,
    'drafts/sources/committee.vtt': 'WEBVTT\n\n00:12.000 --> 00:15.000\n<v Ann Marsh>We found 27 cracks in it.\n',
    'data/tender.csv': 'Item,Cost\nRepairs,2412000\n',
    '.git/HEAD': '',
  });
  assert.equal(own.run('--require', 'checked', 'drafts').status, 0, 'what lies in sources/ is no draft');
  assert.match(own.run('drafts').stdout, /We found 37 cracks in it, \(ak\) \[transcript: words changed\]/);
  writeFileSync(own.at('data/tender.csv'), 'Item,Cost\nRepairs,2612000\n');
  const { status, stdout } = own.run('--require', 'checked', 'drafts');
  assert.equal(status, 1);
  assert.match(stdout, /bridge\.txt:5: figure “£2\.4m”: recheck: the table says otherwise/);
});

test('in a repository a file’s date says nothing, as git sets it anew; elsewhere it does', () => {
  const files = {
    'bridge.txt': DRAFT,
    'bridge.txt.facts.yml': TABLED.replace('../data/', '').replace(', cell: B2', ''),
    'tender.csv': 'Item,Cost\n',
  };
  assert.match(desk(files).run('--require', 'checked', 'bridge.txt').stdout, /recheck: source changed/);
  assert.equal(desk({ ...files, '.git/HEAD': '' }).run('--require', 'checked', 'bridge.txt').status, 0);
});

test('a house style says after how many days a check is too old', () => {
  const own = desk({ 'copydesk.yml': 'facts:\n  recheckAfter: 1\n', 'bridge.txt': DRAFT, 'bridge.txt.facts.yml': TABLED });
  assert.match(own.run('--require', 'checked', 'bridge.txt').stdout, /recheck: checked too long ago/);
});

test('a source that cannot be read is told with its line, and the rest works', () => {
  const own = desk({
    'bridge.txt': DRAFT,
    'bridge.txt.facts.yml': TABLED.replace(
      'facts:\n',
      '  - { id: german, kind: transcript, file: talk.txt }\n  - { id: big, kind: data, file: big.csv }\n  - { id: away, kind: data, file: ../../../etc/passwd }\nfacts:\n',
    ),
    'big.csv': '',
  });
  truncateSync(own.at('big.csv'), 50 * 1024 * 1024);
  writeFileSync(own.at('talk.txt'), Buffer.from('M\xfcller: Wir fanden 37 Risse in den Pfeilern.\n', 'latin1'));
  const { status, stderr, stdout } = own.run('bridge.txt');
  assert.equal(status, 0);
  assert.match(stderr, /facts\.yml:3: This source is not read: it lies outside the draft’s folder/);
  assert.match(stderr, /facts\.yml:4: This source is not read: it is not UTF-8 but probably Windows-1252/);
  assert.match(stderr, /facts\.yml:5: This source is not read: it is larger than 8 MB/);
  assert.match(stderr, /facts\.yml:6: This source is not read: it lies outside/);
  assert.match(stdout, /1 of 1 checked/);
});

test('a sheet that cannot be read is told, and the sheets of other drafts are listed', () => {
  const own = desk({ 'a.txt': DRAFT, 'bridge.txt': DRAFT, 'bridge.txt.facts.yml': TABLED });
  writeFileSync(own.at('a.txt.facts.yml'), Buffer.from('\ufeffcopydesk-facts: 1\n', 'utf16le'));
  const { status, stderr, stdout } = own.run('.');
  assert.equal(status, 2);
  assert.match(stderr, /a\.txt\.facts\.yml: .*UTF-16/);
  assert.match(stdout, /bridge\.txt: 1 of 1 checked/);
});

test('an export that cannot be written is told, and those of other drafts are written', () => {
  const own = desk({ 'a.txt': DRAFT, 'a.txt.facts.yml': TABLED, 'b.txt': DRAFT, 'b.txt.facts.yml': TABLED });
  // A folder stands where the export would lie.
  mkdirSync(own.at('a.txt.facts.docx'));
  const { status, stderr, stdout } = own.run('--export', 'docx', '.');
  assert.equal(status, 2);
  assert.match(stderr, /a\.txt\.facts\.docx cannot be written/);
  assert.match(stdout, /b\.txt\.facts\.docx: 1 fact/);
});

test('control characters of a sheet are shown, not sent to the terminal', () => {
  const own = desk({
    'bridge.txt': DRAFT,
    'bridge.txt.facts.yml': 'copydesk-facts: 1\nfacts:\n  - { id: a1, kind: name, exact: "Ann\\e[2J Marsh" }\n',
  });
  for (const args of [['bridge.txt'], ['--require', 'checked', 'bridge.txt']]) {
    const { stdout } = own.run(...args);
    assert.match(stdout, /Ann␛\[2J Marsh/);
  }
});

test('transcripts beyond the first forty are told, and not read', () => {
  const talks = Array.from({ length: 41 }, (_, i) => [`sources/${i + 10}.txt`, i === 40 ? 'MARSH: We found 37 cracks in it.\n' : 'x\n']);
  const own = desk({ 'bridge.txt': DRAFT, ...Object.fromEntries(talks) });
  own.run('--start', 'bridge.txt');
  const { stdout, stderr } = own.run('bridge.txt');
  assert.match(stderr, /Only the first 40 transcripts of sources\/ are read/);
  assert.doesNotMatch(stdout, /transcript:/);
});

test('no export names a confidential source', () => {
  const text = readFileSync(sheetFile, 'utf8');
  write(addSource(text, { id: 'deep-throat', kind: 'interview', title: 'Jo Hill, clerk', primary: true, confidential: true }));
  const id = idOf('£2.4m');
  writeFileSync(
    sheetFile,
    readFileSync(sheetFile, 'utf8').replace(
      `id: ${id}\n`,
      `id: ${id}\n    from:\n      - { source: deep-throat, at: "by phone, Jo Hill" }\n`,
    ),
  );
  write(addCheck(readFileSync(sheetFile, 'utf8'), id, { on: '2026-11-22', by: 'ak', is: 'checked', note: 'Jo Hill confirms' }));
  const docx = join(folder, 'out.docx');
  assert.equal(run('--export', 'docx', '--output', docx, draft).status, 0);
  const files = unzipSync(readFileSync(docx));
  const word = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  const texts: Readonly<Record<string, string>> = {
    docx: word,
    ...Object.fromEntries(['html', 'csv', 'json'].map((format) => [format, run('--export', format, draft).stdout])),
  };
  for (const [format, exported] of Object.entries(texts)) {
    assert.ok(exported.includes('confidential source'), format);
    assert.ok(!/Jo Hill|deep-throat|by phone/.test(exported), format);
  }
  assert.match(word, /<w:commentRangeStart w:id="(\d+)"\/>(?:(?!<w:commentRangeEnd).)*£2\.4m/);
  assert.equal(texts['csv']?.startsWith('\ufeffNo,Fact,Kind,State'), true);
});

test('a broken sheet is told with its line and never written to', () => {
  writeFileSync(sheetFile, `${readFileSync(sheetFile, 'utf8')}  - id: "x\n`);
  const broken = readFileSync(sheetFile, 'utf8');
  const { status, stderr } = run('--update', draft);
  assert.equal(status, 2);
  assert.match(stderr, /bridge\.txt\.facts\.yml:\d+: Not YAML/);
  assert.equal(readFileSync(sheetFile, 'utf8'), broken);
});

test('bad options are told in one line', () => {
  assert.match(run('--export', 'pdf', draft).stderr, /--export takes html, csv, docx, json, not “pdf”/);
  assert.match(run('--require', 'all', draft).stderr, /--require takes checked, sourced/);
  assert.equal(run('--kind', 'nam', draft).status, 2);
  assert.ok(!existsSync(join(folder, 'nam')));
});

test('an export never takes the place of another draft’s, and a place that cannot be written is said', () => {
  const at = mkdtempSync(join(folder, 'two-'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(at, name), DRAFT);
  assert.equal(run('--start', at).status, 0);
  const two = run('--export', 'html', '--output', join(at, 'out.html'), at);
  assert.equal(two.status, 2);
  assert.match(two.stderr, /--output takes one draft/);
  const none = run('--export', 'html', '--output', join(at, 'none', 'out.html'), join(at, 'a.txt'));
  assert.equal(none.status, 2);
  assert.match(none.stderr, /out\.html cannot be written/);
  assert.doesNotMatch(none.stderr, /\n {4}at /);
  for (const args of [
    ['--export', 'html', '--require', 'checked', at],
    ['--kind', 'name', at],
  ])
    assert.equal(run(...args).status, 2, args.join(' '));
});

test('a gate does not pass a sheet of which facts cannot be read', () => {
  const at = join(mkdtempSync(join(folder, 'broken-')), 'a.txt');
  writeFileSync(at, 'Ann Marsh spoke.\n');
  for (const facts of ['{ id: a1 }', '[{ id: a1, kind: name }]', '[a1]']) {
    writeFileSync(`${at}.facts.yml`, `copydesk-facts: 1\nfacts: ${facts}\n`);
    assert.equal(run('--require', 'checked', at).status, 2, facts);
  }
});

test('transcripts behind a link out of the folder are not read', { skip: process.platform === 'win32' && 'links need rights' }, () => {
  const [inside, outside] = [mkdtempSync(join(folder, 'in-')), mkdtempSync(join(tmpdir(), 'copydesk-out-'))];
  try {
    execFileSync('git', ['init', '-q', inside]);
    writeFileSync(join(outside, 'talk.txt'), 'Ann Marsh: We found 37 cracks in it.\n');
    symlinkSync(outside, join(inside, 'sources'));
    writeFileSync(join(inside, 'a.txt'), DRAFT);
    run('--start', join(inside, 'a.txt'));
    assert.doesNotMatch(run(join(inside, 'a.txt')).stdout, /transcript:/);
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});
