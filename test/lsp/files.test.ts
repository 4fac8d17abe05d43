// What the language server reads and writes on disk: nothing outside the workspace, nothing but text files, one change after the other.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { parseIgnores } from '../../server/src/desk/ignores.ts';
import { Client, RequestFailed } from './client.ts';
import { Folder } from './folder.ts';

const WRONG = 'Britain s parliament met on Monday.\n';
const IGNORES = '.copydesk-ignores.yml';
const MINE = 'export PATH=$PATH:~/bin\n\nalias ll="ls -l"\n';
const LATIN = Buffer.from([0x23, 0x20, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x64, 0x65, 0x20, 0x50, 0x61, 0x72, 0x69, 0x73, 0x0a]);

let client: Client;
const folders: Folder[] = [];
afterEach(async () => {
  await client?.stop();
  for (const folder of folders.splice(0)) folder.remove();
});
function made(files: Readonly<Record<string, string>> = {}): Folder {
  const folder = new Folder(files);
  folders.push(folder);
  return folder;
}
async function opened(folder: Folder, name = 'draft.txt', text = WRONG): Promise<string> {
  client = await Client.start({ folder: folder.uri });
  const uri = folder.at(name);
  client.open(uri, text);
  await client.pull(uri);
  return uri;
}
const run = (command: string, ...args: unknown[]) =>
  client.request('workspace/executeCommand', { command: `copydesk.server.${command}`, arguments: args });
const refused = (why: RegExp) => (error: unknown) => error instanceof RequestFailed && why.test(error.message);
const whole = (uri: string) => ({ uri, rule: 'typo/lost-apostrophe', start: null, end: null, version: null });
const add = (uri: string, words = 'Britain s') => run('addToStyle', { uri, list: 'accept', words });
const codes = async (uri: string) => (await client.pull(uri)).items.map((item: { code: string }) => item.code);
const links = process.platform === 'win32' ? 'links need rights on Windows' : false;

describe('nothing outside the workspace is written', () => {
  for (const reach of ['straight', 'to nothing']) {
    test(`through a link, ${reach}`, { skip: links }, async () => {
      const home = made(reach === 'straight' ? { profile: MINE } : {});
      const folder = made({ 'draft.txt': WRONG });
      for (const name of [IGNORES, 'copydesk.yml']) symlinkSync(join(home.path, 'profile'), join(folder.path, name));
      const uri = await opened(folder);
      await assert.rejects(run('ignoreInDraft', whole(uri)), refused(/cannot be written|link/));
      await assert.rejects(add(uri), refused(/cannot be written|link|broken/));
      await assert.rejects(run('setSeverity', { uri, rule: 'typo/spacing', severity: 'off' }), refused(/cannot be written|link|broken/));
      assert.equal(home.has('profile'), reach === 'straight');
      if (reach === 'straight') assert.equal(home.read('profile'), MINE);
    });
  }
  test('through a link to a house style that could be edited', { skip: links }, async () => {
    const home = made({ 'style.yml': 'accept: [x]\n' });
    const folder = made({ 'draft.txt': WRONG });
    symlinkSync(join(home.path, 'style.yml'), join(folder.path, 'copydesk.yml'));
    const uri = await opened(folder);
    await assert.rejects(add(uri), refused(/link|broken/));
    assert.equal(home.read('style.yml'), 'accept: [x]\n');
  });
  test('by a folder that is a link', { skip: links }, async () => {
    const home = made({});
    const folder = made({});
    symlinkSync(home.path, join(folder.path, 'sub'));
    writeFileSync(join(home.path, IGNORES), '# Theirs\n');
    writeFileSync(join(home.path, 'copydesk.yml'), '# Theirs\n');
    const uri = await opened(folder, 'sub/draft.txt');
    await assert.rejects(run('ignoreInDraft', whole(uri)), refused(/link/));
    await assert.rejects(add(uri), refused(/link/));
    assert.equal(readFileSync(join(home.path, IGNORES), 'utf8'), '# Theirs\n');
    assert.equal(readFileSync(join(home.path, 'copydesk.yml'), 'utf8'), '# Theirs\n');
  });
  test('by a command that names a file', async () => {
    const line = '- {"draft": "a.txt", "rule": "typo/spacing"}';
    const home = made({ 'notes.txt': `${line}\nMine.\n`, [IGNORES]: `${line}\n`, 'draft.txt': WRONG });
    const folder = made({ 'draft.txt': WRONG, 'other.yml': `${line}\n` });
    await opened(folder);
    for (const file of [
      home.at('notes.txt'),
      home.at(IGNORES),
      folder.at('other.yml'),
      folder.at('draft.txt'),
      `${folder.uri}/../${IGNORES}`,
    ]) {
      await assert.rejects(run('liftIgnores', [{ file, lines: [line] }]), refused(/workspace folder/), file);
    }
    assert.equal(home.read('notes.txt'), `${line}\nMine.\n`);
    assert.equal(home.read(IGNORES), `${line}\n`);
    await assert.rejects(client.request('copydesk/makeStyle', { folder: home.uri, preset: null }), refused(/workspace folder/));
    assert.equal(home.has('copydesk.yml'), false);
    writeFileSync(join(home.path, 'copydesk.yml'), 'accept: [x]\n');
    client.open(home.at('draft.txt'), WRONG);
    await assert.rejects(add(home.at('draft.txt')), refused(/workspace folder/));
    assert.equal(home.read('copydesk.yml'), 'accept: [x]\n');
  });
  test('but a link inside it is followed', { skip: links }, async () => {
    const folder = made({ 'draft.txt': WRONG, 'desk/ignores.yml': '' });
    symlinkSync('desk/ignores.yml', join(folder.path, IGNORES));
    const uri = await opened(folder);
    await run('ignoreInDraft', whole(uri));
    assert.match(folder.read('desk/ignores.yml'), /lost-apostrophe/);
  });
});

describe('a file that is no text file', () => {
  test('is not waited for, and the draft is checked', { skip: links }, async () => {
    for (const special of ['device', 'pipe']) {
      for (const name of [IGNORES, 'copydesk.yml']) {
        const folder = made({ 'draft.txt': WRONG });
        if (special === 'device') symlinkSync('/dev/zero', join(folder.path, name));
        else execFileSync('mkfifo', [join(folder.path, name)]);
        const uri = await opened(folder);
        assert.deepEqual(await codes(uri), ['typo/lost-apostrophe'], `${special} ${name}`);
        await client.stop();
      }
    }
  });
  test('in another encoding is named, and stays as it is', async () => {
    for (const name of [IGNORES, 'copydesk.yml']) {
      const folder = made({ 'draft.txt': WRONG });
      writeFileSync(join(folder.path, name), LATIN);
      const uri = await opened(folder);
      assert.deepEqual(await codes(uri), ['typo/lost-apostrophe']);
      const command = name === IGNORES ? run('ignoreInDraft', whole(uri)) : add(uri);
      await assert.rejects(command, refused(/Windows-1252.*save it as UTF-8/));
      assert.ok(readFileSync(join(folder.path, name)).equals(LATIN));
      await client.stop();
    }
  });
  test('is told of when all drafts are checked', async () => {
    const folder = made({ 'good.txt': WRONG });
    writeFileSync(join(folder.path, 'latin.txt'), LATIN);
    client = await Client.start({ folder: folder.uri });
    const { drafts, problems } = await client.request('copydesk/checkWorkspace', {});
    assert.equal(drafts, 1);
    assert.deepEqual(
      problems.map((p: { uri: string; message: string }) => [p.uri, /Windows-1252/.test(p.message)]),
      [[folder.at('latin.txt'), true]],
    );
  });
});

test('ten edits of a house style at once are all kept, and leave nothing beside it', async () => {
  for (const text of ['# Ours.\n', undefined]) {
    const folder = made({ 'draft.txt': WRONG, ...(text === undefined ? {} : { 'copydesk.yml': text }) });
    const uri = await opened(folder);
    const words = Array.from({ length: 10 }, (_, i) => `word${i}`);
    await Promise.all([...words.map((word) => add(uri, word)), run('setSeverity', { uri, rule: 'typo/spacing', severity: 'hint' })]);
    const style = folder.read('copydesk.yml');
    for (const word of words) assert.ok(style.includes(word), `${word} in ${style}`);
    assert.match(style, /typo\/spacing: hint/);
    assert.deepEqual(execFileSync('ls', ['-A', folder.path], { encoding: 'utf8' }).trim().split('\n').sort(), [
      'copydesk.yml',
      'draft.txt',
    ]);
    await client.stop();
  }
});

test('an edited house style and ignores keep their mode', { skip: links }, async () => {
  const folder = made({ 'draft.txt': WRONG, 'copydesk.yml': '# Ours.\n', [IGNORES]: '' });
  for (const name of ['copydesk.yml', IGNORES]) chmodSync(join(folder.path, name), 0o664);
  const uri = await opened(folder);
  await add(uri, 'x');
  await run('ignoreInDraft', whole(uri));
  for (const name of ['copydesk.yml', IGNORES]) assert.equal(statSync(join(folder.path, name)).mode & 0o777, 0o664, name);
  assert.equal(parseIgnores(folder.read(IGNORES)).entries.length, 1);
});

test('a new name and a house form are words in HTML too', async () => {
  const folder = made({ 'copydesk.yml': 'names:\n  - use: Marks & Spencer <Leeds>\n    instead: [MarkSpen]\n' });
  client = await Client.start({ folder: folder.uri });
  const uri = folder.at('a.html');
  const text = '<p>MarkSpen opened a shop, and Anna Weiss said so. Anna Weiss left. marks</p>\n';
  client.open(uri, text, 'html');
  await client.pull(uri);
  const at = (words: string) => ({ textDocument: { uri }, position: { line: 0, character: text.indexOf(words) + words.length } });
  const { documentChanges } = await client.request('textDocument/rename', { ...at('Anna Wei'), newName: 'A & <B>' });
  assert.deepEqual(new Set(documentChanges[0].edits.map((e: { newText: string }) => e.newText)), new Set(['A &amp; &lt;B>']));
  const items = await client.request('textDocument/completion', at('left. marks'));
  assert.equal(items[0].textEdit.newText, 'Marks &amp; Spencer &lt;Leeds>');
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 11 } };
  const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
  const fixes = actions.filter((a: { edit?: unknown }) => a.edit).map((a: { edit: unknown }) => JSON.stringify(a.edit));
  assert.ok(
    fixes.some((edit: string) => edit.includes('Marks &amp; Spencer &lt;Leeds>')),
    fixes.join('\n'),
  );
  for (const edit of fixes) assert.doesNotMatch(edit, /Marks & /);
});
