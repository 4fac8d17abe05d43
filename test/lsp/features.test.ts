// What the server answers about drafts and house styles.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { Client, type Message, RequestFailed, type StartOptions } from './client.ts';
import { Folder } from './folder.ts';

const DRAFT = [
  'Ministers meet in Brussels',
  '',
  'Britain s parliament met on Monday, John Kerry said in Brussels.',
  '',
  '“We will continue to work with our partners,” Kerry told reporters. He said the work was “nearly done”.',
  '',
].join('\n');

interface Place {
  readonly line: number;
  readonly character: number;
}
/** Where some words of a text begin, `by` characters further on. */
const placeOf = (text: string, words: string, by = 1): Place => {
  const before = text.slice(0, text.indexOf(words) + by).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

let client: Client;
let folder: Folder;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
});

async function open(files: Record<string, string>, options: StartOptions = {}): Promise<string> {
  folder = new Folder({ 'draft.txt': DRAFT, ...files });
  client = await Client.start({ ...options, folder: folder.uri });
  const uri = folder.at('draft.txt');
  client.open(uri, folder.read('draft.txt'));
  return uri;
}
const codes = async (uri: string): Promise<string[]> => (await client.pull(uri)).items.map((d: { code: string }) => d.code);
const actionsAt = (uri: string, words: string, only = ['quickfix']) =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: placeOf(DRAFT, words), end: placeOf(DRAFT, words) },
    context: { diagnostics: [], only },
  });
const act = (action: { command?: { command: string; arguments: unknown[] } }) =>
  client.request('workspace/executeCommand', { command: action.command!.command, arguments: action.command!.arguments });
const named = (actions: { title: string }[], title: RegExp) => {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `no action ${title} among ${actions.map((a) => a.title).join(', ')}`);
  return found as never as { title: string; command: { command: string; arguments: unknown[] } };
};

describe('hover', () => {
  test('says why and on whose word, once, and not what the editor shows already', async () => {
    const uri = await open({});
    const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: placeOf(DRAFT, 'Britain s') });
    assert.equal(contents.kind, 'markdown');
    assert.match(contents.value, /\*[^*]+, “[^”]+”\* · \[About this rule\]/);
    assert.doesNotMatch(contents.value.replaceAll('\\', ''), /Britain/);
    assert.match(contents.value, /lost-apostrophe\.md\)/);
  });
  test('names the speaker of a quotation and the words that say so', async () => {
    const uri = await open({});
    const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: placeOf(DRAFT, 'continue') });
    assert.match(contents.value, /Said by \*\*John Kerry\*\*/);
    assert.match(contents.value, /told/);
  });
  test('says what the draft states of whoever is named, with the lines', async () => {
    const text = 'The port manager, Ann Tolley, 44, spoke.\n\n“Tolley was sacked,” said Ian Reid. Former mayor Ann Tolley left.\n';
    const uri = await open({ 'draft.txt': text });
    const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: placeOf(text, 'Ann Tolley, 44') });
    const words = contents.value.replaceAll('\\', '');
    assert.match(words, /\*\*Ann Tolley\*\*, named 3 times {2}\noffice: port manager \(line 1\)/);
    assert.match(words, /age: 44 \(line 1\)/);
    assert.match(words, /office: Former mayor \(line 3, of an earlier time\)/);
  });
  test('reads no markup in the words of a draft', async () => {
    const uri = await open({ 'draft.txt': '“We shall see,” Ann <img src=x>[a](b) Smith said.\n' });
    const answer = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 5 } });
    assert.doesNotMatch(answer?.contents.value ?? '', /<img|\[a\]\(b\)/);
  });
  test('is plain for a client that shows no Markdown', async () => {
    const uri = await open({}, { capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: placeOf(DRAFT, 'Britain s') });
    assert.equal(contents.kind, 'plaintext');
    assert.doesNotMatch(contents.value, /\*\*|\\|\]\(/);
  });
});

describe('sources', () => {
  test('are the outline, each with what they said', async () => {
    const uri = await open({});
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    const kerry = symbols.find((s: { name: string }) => s.name === 'John Kerry');
    assert.ok(kerry, JSON.stringify(symbols));
    assert.ok(kerry.children.some((s: { name: string }) => s.name.includes('We will continue')));
    const view = await client.request('copydesk/sources', { uri });
    assert.deepEqual(
      view.map((s: { name: string }) => s.name),
      symbols.map((s: { name: string }) => s.name),
    );
  });
  test('are where a quotation’s definition is', async () => {
    const uri = await open({});
    const [found] = await client.request('textDocument/definition', { textDocument: { uri }, position: placeOf(DRAFT, 'continue') });
    assert.equal(found.range.start.line, 4);
    assert.equal(found.range.start.character, DRAFT.split('\n')[4]!.indexOf('Kerry told'));
  });
  test('have their mentions as references, and apart from them what they said', async () => {
    const uri = await open({});
    const at = { textDocument: { uri }, position: placeOf(DRAFT, 'John Kerry', 6) };
    const starts = (found: { range: { start: Place } }[]) => found.map(({ range: { start } }) => `${start.line}:${start.character}`);
    const mentions = await client.request('textDocument/references', { ...at, context: { includeDeclaration: true } });
    const place = ({ line, character }: Place) => `${line}:${character}`;
    assert.deepEqual(starts(mentions), [place(placeOf(DRAFT, 'John Kerry', 0)), place(placeOf(DRAFT, 'Kerry told', 0))]);
    assert.ok(starts(await client.request('textDocument/implementation', at)).includes('4:0'));
  });
});

describe('ignores', () => {
  test('of one place are written for the team, hold, are listed and lifted', async () => {
    const uri = await open({});
    const before = await codes(uri);
    assert.ok(before.includes('typo/lost-apostrophe'));
    await act(named(await actionsAt(uri, 'Britain s'), /^Ignore this here$/));
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    assert.match(
      folder.read('.copydesk-ignores.yml'),
      /^- \{"draft": "draft\.txt", "rule": "typo\/lost-apostrophe", "words": "Britain s"/m,
    );
    assert.ok(await client.serverRequest('workspace/diagnostic/refresh'));
    // An edit elsewhere leaves it in force.
    client.change(uri, `A new top line.\n\n${DRAFT}`, 2);
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    const [listed] = await client.request('copydesk/ignores');
    assert.equal(listed.words, 'Britain s');
    await client.request('workspace/executeCommand', {
      command: 'copydesk.server.liftIgnores',
      arguments: [[{ file: listed.file, lines: [listed.line] }]],
    });
    assert.ok((await codes(uri)).includes('typo/lost-apostrophe'));
  });
  test('of a rule hold in the whole draft', async () => {
    const uri = await open({});
    await act(named(await actionsAt(uri, 'Britain s'), /^Ignore “lost apostrophe” in this draft$/));
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    const { params } = await client.notification('copydesk/status', (s: { ignored: number }) => s.ignored === 1);
    assert.equal(params.uri, uri);
  });
  test('that cannot be written are refused in words, and nothing is left half written', async () => {
    folder = new Folder({ 'draft.txt': DRAFT });
    const uri = folder.at('draft.txt');
    // A file may not grow at all, as on a full disk: permissions alone would not stop a test that runs as root.
    client = new Client(['--stdio'], { full: true });
    await client.initialize({ folder: folder.uri });
    client.open(uri, DRAFT);
    const ignore = named(await actionsAt(uri, 'Britain s'), /^Ignore this here$/);
    await assert.rejects(act(ignore), (e) => e instanceof RequestFailed && /copydesk-ignores\.yml cannot be written: /.test(e.message));
    assert.deepEqual(readdirSync(folder.path), ['draft.txt']);
    assert.ok((await codes(uri)).includes('typo/lost-apostrophe'));
  });
  test('are refused where a folder has the file’s name', async () => {
    const uri = await open({ '.copydesk-ignores.yml/x': '' });
    const ignore = named(await actionsAt(uri, 'Britain s'), /^Ignore this here$/);
    await assert.rejects(act(ignore), (e) => e instanceof RequestFailed && /folder/i.test(e.message));
    assert.deepEqual(readdirSync(folder.path).sort(), ['.copydesk-ignores.yml', 'draft.txt']);
  });
  test('made by a stale action are refused', async () => {
    const uri = await open({});
    const ignore = named(await actionsAt(uri, 'Britain s'), /^Ignore this here$/);
    client.change(uri, DRAFT.replace('Monday', 'Tuesday'), 2);
    await assert.rejects(act(ignore), (e) => e instanceof RequestFailed && /changed/.test(e.message));
    assert.ok(!existsSync(join(folder.path, '.copydesk-ignores.yml')));
  });
});

describe('the house style', () => {
  const off = 'rules:\n  typo/lost-apostrophe: off\n';
  const changed = (name: string, type = 2) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(name), type }] });

  test('nearest above the draft is in force, and a saved change is seen at once', async () => {
    const uri = await open({ 'copydesk.yml': off });
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    const { params } = await client.notification('copydesk/status');
    assert.equal(params.style.uri, folder.at('copydesk.yml'));
    folder.write('copydesk.yml', '# nothing\n');
    changed('copydesk.yml');
    assert.ok(await client.serverRequest('workspace/diagnostic/refresh'));
    assert.ok((await codes(uri)).includes('typo/lost-apostrophe'));
  });
  test('broken, leaves the last good one in force and says so', async () => {
    const uri = await open({ 'copydesk.yml': off });
    await codes(uri);
    folder.write('copydesk.yml', 'rules:\n  typo/lost-apostrofe: off\n');
    changed('copydesk.yml');
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    const { params } = await client.notification('copydesk/status', (s: { style: { problem: string | null } }) => s.style.problem !== null);
    assert.match(params.style.problem, /copydesk\.yml, line 2: .*lost-apostrophe/);
  });
  test('is told its mistakes while it is edited', async () => {
    await open({});
    const uri = folder.at('copydesk.yml');
    client.open(uri, 'rules:\n  typo/lost-apostrofe: off\n', 'yaml');
    const { items } = await client.pull(uri);
    assert.equal(items.length, 1);
    assert.deepEqual(items[0].range.start, { line: 1, character: 2 });
    const [mend] = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: items[0].range,
      context: { diagnostics: items },
    });
    assert.equal(mend.edit.changes[uri][0].newText, 'typo/lost-apostrophe');
  });
  test('reads nothing outside the workspace', async () => {
    await open({});
    const uri = folder.at('copydesk.yml');
    client.open(uri, 'extends: ../../../etc/secret.yml\n', 'yaml');
    const { items } = await client.pull(uri);
    assert.match(items[0].message, /outside the workspace/);
  });
});

describe('decisions for the house style', () => {
  test('go into a new copydesk.yml, keep an old one’s comments, and hold at once', async () => {
    const uri = await open({});
    await codes(uri);
    await act(named(await actionsAt(uri, 'Britain s'), /^Switch “lost apostrophe” off/));
    assert.match(folder.read('copydesk.yml'), /^# [^\n]+\n\nrules:\n {2}typo\/lost-apostrophe: off\n$/);
    assert.ok(!(await codes(uri)).includes('typo/lost-apostrophe'));
    const accept = { command: 'copydesk.server.addToStyle', arguments: [{ uri, list: 'names', words: 'IS', instead: ['Daesh'] }] };
    await client.request('workspace/executeCommand', accept);
    assert.match(folder.read('copydesk.yml'), /^# .*names:\n {2}- use: IS\n {4}instead: \[Daesh\]\n/s);
  });
  test('are made in the editor where the style is open, and saved where it was clean', async () => {
    const style = '# ours\nrules: {}\n';
    const uri = await open(
      { 'copydesk.yml': style },
      { initializationOptions: { asks: true }, answers: { 'workspace/applyEdit': () => ({ applied: true }) } },
    );
    client.open(folder.at('copydesk.yml'), style, 'yaml');
    await client.request('workspace/executeCommand', {
      command: 'copydesk.server.setSeverity',
      arguments: [{ uri, rule: 'typo/lost-apostrophe', severity: 'hint' }],
    });
    const { params } = await client.serverRequest('workspace/applyEdit');
    assert.ok(params.edit.changes[folder.at('copydesk.yml')]);
    assert.deepEqual((await client.serverRequest('copydesk/saveStyle')).params, { uri: folder.at('copydesk.yml') });
    assert.equal(folder.read('copydesk.yml'), style);
  });
  test('leave a broken style alone, and say so', async () => {
    const uri = await open({ 'copydesk.yml': 'rules: [\n' });
    const request = { command: 'copydesk.server.setSeverity', arguments: [{ uri, rule: 'typo/lost-apostrophe', severity: 'off' }] };
    await assert.rejects(client.request('workspace/executeCommand', request), /broken/);
    assert.equal(folder.read('copydesk.yml'), 'rules: [\n');
  });
  test('begin with a style made from a preset and from what the drafts do', async () => {
    const uri = await open({});
    const presets = await client.request('copydesk/presets');
    assert.ok(presets.some((p: { name: string }) => p.name === 'guardian'));
    const made = await client.request('copydesk/makeStyle', { folder: folder.uri, preset: 'guardian' });
    assert.equal(made.drafts, 1);
    assert.match(folder.read('copydesk.yml'), /^extends: guardian/m);
    await codes(uri);
    const { params } = await client.notification(
      'copydesk/status',
      (s: { style: { uri: string } }) => s.style.uri === folder.at('copydesk.yml'),
    );
    assert.equal(params.style.problem, null);
    await assert.rejects(client.request('copydesk/makeStyle', { folder: folder.uri }), /already/);
  });
  test('are helped along by completion and hovers', async () => {
    await open({});
    const uri = folder.at('copydesk.yml');
    client.open(uri, 'dialect: \nrules:\n  typo/lost-apostrophe: off\n', 'yaml');
    const items = await client.request('textDocument/completion', { textDocument: { uri }, position: { line: 0, character: 9 } });
    assert.ok(items.some((i: { label: string }) => i.label === 'en-GB'));
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 8 } });
    assert.match(hover.contents.value, /lost-apostrophe/);
  });
  test('are where a name’s definition is', async () => {
    const uri = await open({ 'copydesk.yml': 'names:\n  - use: Kerry\n    instead: [John Kerry]\n' });
    const [found] = await client.request('textDocument/definition', { textDocument: { uri }, position: placeOf(DRAFT, 'John Kerry', 6) });
    assert.equal(found.uri, folder.at('copydesk.yml'));
    assert.equal(found.range.start.line, 1);
  });
});

describe('names', () => {
  test('are offered in the house form while another is typed, and never in a quotation', async () => {
    const style = 'names:\n  - use: Islamic State\n    instead: [Daesh, ISIL]\n';
    const text = 'Fighters of Dae\n\n“We will beat Dae';
    const uri = await open({ 'copydesk.yml': style, 'draft.txt': text });
    const complete = (position: Place) => client.request('textDocument/completion', { textDocument: { uri }, position });
    const [item] = await complete({ line: 0, character: 15 });
    assert.equal(item.textEdit.newText, 'Islamic State');
    assert.deepEqual(item.textEdit.range, { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } });
    assert.match(item.filterText, /^Dae/);
    assert.deepEqual(await complete({ line: 2, character: 17 }), []);
  });
  test('are renamed outside quotations, and highlighted in them too', async () => {
    const text = 'Talks in Geneva\n\nJohn Kerry met Sergei Lavrov. Kerry left at noon.\n\n“Kerry was late,” Lavrov said.\n';
    const uri = await open({ 'draft.txt': text });
    const at = { textDocument: { uri }, position: placeOf(text, 'Kerry left') };
    const place = await client.request('textDocument/prepareRename', at);
    assert.equal(place.placeholder, 'Kerry');
    const { documentChanges } = await client.request('textDocument/rename', { ...at, newName: 'Kerri' });
    const lines = documentChanges[0].edits.map((e: { range: { start: Place } }) => e.range.start.line);
    assert.deepEqual(lines.sort(), [2, 2]);
    const marks = await client.request('textDocument/documentHighlight', at);
    assert.equal(marks.length, 3);
    const quoted = { textDocument: { uri }, position: placeOf(text, 'Kerry was') };
    await assert.rejects(client.request('textDocument/rename', { ...quoted, newName: 'X' }), /as it was said/);
    await assert.rejects(
      client.request('textDocument/prepareRename', { textDocument: { uri }, position: placeOf(text, 'late') }),
      /named here/,
    );
  });
  test('of a person are renamed in full and by their parts, and never in what was said', async () => {
    const text = 'Talks\n\nJohn Kerry met Ann Lee. Kerry left. John was late.\n\n“Kerry is gone,” Lee said.\n';
    const uri = await open({ 'draft.txt': text });
    const { documentChanges } = await client.request('textDocument/rename', {
      textDocument: { uri },
      position: placeOf(text, 'John Kerry'),
      newName: 'Jon Kerri',
    });
    const edits = documentChanges[0].edits.map((e: { newText: string; range: { start: Place } }) => `${e.range.start.line} ${e.newText}`);
    assert.deepEqual(edits, ['2 Jon Kerri', '2 Kerri', '2 Jon']);
  });
  test('of this draft are offered before the house’s, by surname too, and no misspelling', async () => {
    const style = 'names:\n  - use: Chennai\n    instead: [Madras]\n';
    const text = 'Ryan MacDonald left Leeds. MacDonald came back. MacDonald sat. MacDonnald ate.\n\nThen Ma';
    const uri = await open({ 'copydesk.yml': style, 'draft.txt': text });
    const items = await client.request('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 7 } });
    const labels = items
      .sort((a: { sortText: string }, b: { sortText: string }) => (a.sortText < b.sortText ? -1 : 1))
      .map(({ label, detail }: { label: string; detail: string }) => `${label}, ${detail}`);
    assert.deepEqual(labels, ['MacDonald, in this draft', 'Ryan MacDonald, in this draft', 'Chennai, house style']);
  });
  test('are compared across drafts', async () => {
    const one = 'Talks in Geneva\n\nForeign Minister Sergei Lavrov met John Kerry on Monday. Lavrov said little.\n';
    const two = 'Talks in Vienna\n\nForeign Minister Sergei Lavarov met John Kerry on Tuesday.\n';
    await open({ 'one.txt': one, 'two.txt': two });
    const names = await client.request('copydesk/compareNames', {});
    const wrong = names.find((n: { name: string }) => n.name.includes('Lavarov'));
    assert.match(wrong.problem, /“Sergei Lavrov” in another draft/);
    assert.equal(names.find((n: { name: string }) => n.name === 'John Kerry').mentions.length, 4);
  });
});

describe('the house style', () => {
  const command = (name: string, argument: unknown) => client.request('workspace/executeCommand', { command: name, arguments: [argument] });
  test('is listed with every rule as it stands, and each choice is written into its file', async () => {
    const uri = await open({ 'copydesk.yml': 'rules:\n  attribution/loaded-verb: off # for now\n' });
    const listed = await client.request('copydesk/houseStyle', { uri });
    const rule = (id: string, of = listed) => of.rules.find((one: { id: string }) => one.id === id);
    assert.equal(rule('attribution/loaded-verb').severity, 'off');
    assert.equal(rule('typo/lost-apostrophe').severity, 'error');
    assert.equal(listed.preset, null);
    assert.ok(listed.presets.some(({ name, title }: { name: string; title: string }) => name === 'guardian' && title === 'The Guardian'));
    const withOption = listed.rules.find(({ options }: { options: { type: string }[] }) => options.some(({ type }) => type === 'words'));
    const option = withOption.options.find(({ type }: { type: string }) => type === 'words').name;
    await command('copydesk.server.setOption', { uri, rule: withOption.id, option, value: ['one', 'two'] });
    await command('copydesk.server.setPreset', { uri, preset: 'guardian' });
    await command('copydesk.server.setSeverity', { uri, rule: 'attribution/loaded-verb', severity: 'hint' });
    const again = await client.request('copydesk/houseStyle', { uri });
    assert.equal(again.preset, 'guardian');
    assert.equal(rule('attribution/loaded-verb', again).severity, 'hint');
    assert.deepEqual(rule(withOption.id, again).options.find(({ name }: { name: string }) => name === option).value, ['one', 'two']);
    assert.match(folder.read('copydesk.yml'), /^extends: guardian\n\nrules:\n {2}attribution\/loaded-verb: (?:hint|\{.*\}) # for now\n/);
  });
  test('takes no value that an option has not, and no guide that there is not', async () => {
    const uri = await open({ 'copydesk.yml': 'dialect: en-GB\n' });
    await client.request('copydesk/houseStyle', { uri });
    const refused = (name: string, argument: unknown) => assert.rejects(command(name, argument), /no (?:value|option|guide)/);
    await refused('copydesk.server.setOption', { uri, rule: 'typo/lost-apostrophe', option: 'loud', value: true });
    await refused('copydesk.server.setPreset', { uri, preset: '../../etc/passwd' });
    assert.equal(folder.read('copydesk.yml'), 'dialect: en-GB\n');
  });
});

describe('in the text', () => {
  test('the places of a finding are highlighted while the cursor is on it', async () => {
    const text = 'The work will cost £12m, said Ann Marsh.\n\nIt will cost £12bn in all, and the work will take a year.\n';
    const uri = await open({ 'draft.txt': text });
    assert.deepEqual(await codes(uri), ['fact/millions-or-billions']);
    const marks = await client.request('textDocument/documentHighlight', { textDocument: { uri }, position: placeOf(text, '12bn') });
    const lines = marks.map(({ range }: { range: { start: Place } }) => range.start.line);
    assert.deepEqual(lines, [2, 0]);
  });
  test('a quotation over lines and paragraphs is one fold, and one in a line none', async () => {
    const text = [
      'Ann Marsh said: “We went on for a long time,',
      'and nobody stopped us on the way.',
      '',
      '“Then we came home.”',
      '',
      '“It was late,” Marsh said.',
      '',
    ].join('\n');
    const uri = await open({ 'draft.txt': text });
    const folds = await client.request('textDocument/foldingRange', { textDocument: { uri } });
    assert.deepEqual(
      folds.map(({ startLine, endLine }: { startLine: number; endLine: number }) => [startLine, endLine]),
      [[0, 3]],
    );
  });
  test('who says a quotation is shown before it, and where nobody does, that it is asked', async () => {
    const text =
      '“We shall see,” Ann Marsh said. “We shall win,” she said.\n\nThe day was long for all of them.\n\n“Nobody came.” It was late.\n';
    const uri = await open({ 'draft.txt': text }, { initializationOptions: { settings: { speakerHints: true } } });
    const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    const hints = await client.request('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.deepEqual(
      hints.map(({ label, position }: { label: string; position: Place }) => `${position.line}:${position.character} ${label}`),
      ['0:0 Ann Marsh:', '0:32 Ann Marsh:', '4:0 who?'],
    );
  });
});

describe('the workspace check', () => {
  test('marks drafts that are not open, with progress, and follows their files', async () => {
    await open({ 'two.md': DRAFT, 'clean.txt': 'Nothing here.\n', 'node_modules/x.txt': DRAFT });
    const done = await client.request('copydesk/checkWorkspace', { workDoneToken: 'job' });
    assert.equal(done.drafts, 3);
    assert.equal(done.cancelled, false);
    const of = (uri: string) => (p: { uri: string }) => p.uri === uri;
    const published = await client.notification('textDocument/publishDiagnostics', of(folder.at('two.md')));
    assert.ok(published.params.diagnostics.length > 0);
    const kinds = client.notifications.filter((m: Message) => m.method === '$/progress').map((m) => m.params.value.kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
    folder.write('two.md', 'Nothing here.\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('two.md'), type: 2 }] });
    await client.notification(
      'textDocument/publishDiagnostics',
      (p: { uri: string; diagnostics: unknown[] }) => of(folder.at('two.md'))(p) && p.diagnostics.length === 0,
    );
  });
  test('ends in a report: each draft with its findings in their lines, and what the safe fixes would change', async () => {
    const text = 'Nothing here.\n\nIt is said that Britain s parliament met on the the Monday.\n';
    const draft = await open({ 'draft.txt': 'Nothing.\n', 'sub/a b.txt': text });
    const { report, findings } = await client.request('copydesk/checkWorkspace', { report: true });
    assert.deepEqual(
      report.map(({ path }: { path: string }) => path),
      ['sub/a b.txt'],
    );
    assert.equal(report[0].findings.length, findings);
    const lost = report[0].findings.find(({ rule }: { rule: string }) => rule === 'typo/lost-apostrophe');
    assert.deepEqual([lost.before, lost.words, lost.after], ['It is said that ', 'Britain s', ' parliament met on the the Monday.']);
    assert.equal(lost.range.start.line, 2);
    assert.deepEqual(report[0].changes, [
      {
        line: 2,
        before: 'It is said that Britain s parliament met on the the Monday.',
        after: 'It is said that Britain’s parliament met on the Monday.',
      },
    ]);
    assert.deepEqual((await client.request('copydesk/checkWorkspace', {})).report, []);
    assert.ok(draft);
  });
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d${i}.txt`, DRAFT]));
  const reported = () => client.notification('$/progress', (p: { value: { kind: string } }) => p.value.kind === 'report');

  test('can be cancelled by who asked for it', async () => {
    await open(many);
    const done = client.request('copydesk/checkWorkspace', { workDoneToken: 'job' }, 999);
    await reported();
    client.notify('$/cancelRequest', { id: 999 });
    const { cancelled, drafts } = await done;
    assert.equal(cancelled, true);
    assert.ok(drafts < 300);
  });
  test('of one folder leaves out the others', async () => {
    await open({ 'sub/one.txt': DRAFT, 'subway/two.txt': DRAFT });
    const { drafts, report } = await client.request('copydesk/checkWorkspace', { report: true, within: folder.at('sub') });
    assert.equal(drafts, 1);
    assert.deepEqual(
      report.map(({ path }: { path: string }) => path),
      ['sub/one.txt'],
    );
  });
  test('of 2,000 drafts ends when it is cancelled', async () => {
    await open(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`d${i}.txt`, DRAFT])));
    const done = client.request('copydesk/checkWorkspace', { workDoneToken: 'job', report: true }, 999);
    await reported();
    client.notify('$/cancelRequest', { id: 999 });
    const { cancelled, drafts, report } = await done;
    assert.equal(cancelled, true);
    assert.ok(drafts < 2000 && report.length <= drafts);
  });
  test('can be cancelled at the progress that the server showed', async () => {
    await open(many);
    const done = client.request('copydesk/checkWorkspace', {});
    const { params } = await reported();
    client.notify('window/workDoneProgress/cancel', { token: params.token });
    assert.equal((await done).cancelled, true);
  });
  test('needs no progress', async () => {
    await open({}, { capabilities: {} });
    assert.equal((await client.request('copydesk/checkWorkspace', {})).drafts, 1);
    assert.deepEqual(
      client.notifications.filter((m) => m.method === '$/progress'),
      [],
    );
  });
});

describe('the menu on a finding', () => {
  const DOUBLE = 'Britain s parliament met on Monday, John Kerry said. He said that the the work was done, and the the vote too.\n';
  const menu = async (asks: boolean) => {
    folder = new Folder({ 'draft.txt': DOUBLE });
    client = await Client.start({ folder: folder.uri, initializationOptions: { asks } });
    const uri = folder.at('draft.txt');
    client.open(uri, DOUBLE);
    const at = { line: 0, character: DOUBLE.indexOf('the the') + 5 };
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    return actions.map(({ title }: { title: string }) => title) as string[];
  };
  test('knows what “Fix all” would change, so that VS Code can preview it', async () => {
    folder = new Folder({ 'draft.txt': DOUBLE });
    client = await Client.start({ folder: folder.uri, initializationOptions: { asks: true } });
    const uri = folder.at('draft.txt');
    client.open(uri, DOUBLE);
    const at = placeOf(DOUBLE, 'the the');
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const all = actions.find(({ title }: { title: string }) => title.startsWith('Fix all'));
    assert.equal(all.edit.documentChanges[0].edits.length, 2);
  });
  test('has the fixes first, then one “Ignore” and one “more”, and no rule’s name in code', async () => {
    const titles = await menu(true);
    assert.equal(titles.at(-1), 'Copydesk: more…');
    assert.match(titles.at(-2)!, /^Ignore “.*” here$/);
    assert.ok(
      titles.some((title) => /^Fix all 2 of this kind: doubled word$/.test(title)),
      titles.join(' | '),
    );
    assert.ok(
      titles.every((title) => !/\w\/\w+-\w/.test(title)),
      titles.join(' | '),
    );
    assert.equal(titles.filter((title) => title.startsWith('Ignore')).length, 1);
  });
  test('never offers to teach the house style what is no word', async () => {
    const titles = await menu(false);
    assert.ok(
      titles.every((title) => !title.startsWith('Accept')),
      titles.join(' | '),
    );
  });
});
