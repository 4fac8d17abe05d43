// Other checkers' rules and words in an editor: read again when they change, and what is wrong with them told where they are named.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Client } from './client.ts';
import { Folder } from './folder.ts';

let client: Client;
let folder: Folder;
afterEach(async () => {
  await client.stop();
  folder.remove();
});
const DRAFT = 'The parliment met on a very old bridge.\n';
const CHANGED = 2;

async function opened(files: Readonly<Record<string, string>>): Promise<string> {
  folder = new Folder({ 'draft.txt': DRAFT, ...files });
  client = await Client.start({ folder: folder.uri });
  const uri = folder.at('draft.txt');
  client.open(uri, DRAFT);
  return uri;
}
const codes = async (uri: string): Promise<string[]> => (await client.pull(uri)).items.map((item: { code: string }) => item.code);
const changed = (name: string, text: string, type = CHANGED) => {
  folder.write(name, text);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(name), type }] });
};
const rule = (word: string) => `extends: existence\nmessage: "'%s' again"\nlevel: suggestion\ntokens: [${word}]\n`;

test('words that cSpell learns are right from then on', async () => {
  const uri = await opened({});
  assert.ok((await codes(uri)).includes('typo/misspelling'));
  changed('cspell.json', '{ "words": ["parliment"] }', 1);
  assert.ok(!(await codes(uri)).includes('typo/misspelling'));
  changed('cspell.json', '{ "words": [] }');
  assert.ok((await codes(uri)).includes('typo/misspelling'));
});

test('a Vale style is followed while it is edited, and a new rule in its folder counts', async () => {
  const uri = await opened({ 'copydesk.yml': 'vale: styles\n', 'styles/A/One.yml': rule('very') });
  assert.ok((await codes(uri)).includes('style/vale'));
  changed('styles/A/One.yml', rule('gone'));
  assert.ok(!(await codes(uri)).includes('style/vale'));
  changed('styles/A/Two.yml', rule('old'), 1);
  assert.ok((await codes(uri)).includes('style/vale'));
});

test('what is not supported, or wrong in a spreadsheet, is told in copydesk.yml where the file is named', async () => {
  const style = 'words: words.csv\nvale: styles\n';
  await opened({ 'copydesk.yml': style, 'words.csv': 'find,replace\n,adviser\n', 'styles/A/One.yml': 'extends: metric\nmessage: x\n' });
  const uri = folder.at('copydesk.yml');
  client.open(uri, style, 'yaml');
  const items = (await client.pull(uri)).items as { message: string; range: { start: { line: number } } }[];
  assert.deepEqual(
    items.map(({ message, range }) => [range.start.line, message]),
    [
      [0, 'words.csv, line 2: the row says nothing to find, expected a word in “find”'],
      [1, 'One.yml, line 1: “metric” rules are not supported; this one is passed over'],
    ],
  );
});

test('the new keys are completed and explained', async () => {
  await opened({});
  const text = 'va\nwords: words.csv\n';
  const uri = folder.at('copydesk.yml');
  client.open(uri, text, 'yaml');
  const items = (await client.request('textDocument/completion', { textDocument: { uri }, position: { line: 0, character: 2 } })) as {
    label: string;
  }[];
  assert.ok(items.some(({ label }) => label === 'vale'));
  const hover = (await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 2 } })) as {
    contents: { value: string };
  };
  assert.match(hover.contents.value, /spreadsheet/);
});

test('a style of Vale’s is extended, completed and explained by its name, and a mistake has a mend', async () => {
  const style = 'extends:\n  - vale/Desk\n  - vale/House\n';
  const uri = await opened({ 'copydesk.yml': style, 'styles/House/Age.yml': rule('very') });
  const own = folder.at('copydesk.yml');
  client.open(own, style, 'yaml');
  const { items } = await client.pull(own);
  assert.deepEqual(
    items.map(({ message, range }: { message: string; range: { start: { line: number } } }) => [range.start.line, message]),
    [[1, 'Vale has no style “Desk” here, expected “vale/House”']],
  );
  const offered = (await client.request('textDocument/completion', {
    textDocument: { uri: own },
    position: { line: 1, character: 9 },
  })) as { label: string; textEdit: { newText: string } }[];
  assert.equal(offered.find(({ label }) => label === 'vale/House')?.textEdit.newText, 'vale/House');
  const hover = (await client.request('textDocument/hover', { textDocument: { uri: own }, position: { line: 2, character: 8 } })) as {
    contents: { value: string };
  };
  assert.match(hover.contents.value, /1 rule in `styles\/House`/);
  changed('styles/Desk/Bridge.yml', rule('old'), 1);
  assert.deepEqual((await client.pull(own)).items, []);
  assert.equal((await codes(uri)).filter((code) => code === 'style/vale').length, 2);
});
