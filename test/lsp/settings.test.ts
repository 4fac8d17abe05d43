// Every setting that is declared has an effect.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../../server/src/rules/index.ts';
import { Client, pushCapabilities } from './client.ts';
import { Folder } from './folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const declared = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).contributes.configuration.properties;
const WRONG = 'Britain s parliament met on Monday.\n';
const URI = 'file:///drafts/a.txt';

let client: Client;
const folders: Folder[] = [];
afterEach(async () => {
  await client?.stop();
  for (const folder of folders.splice(0)) folder.remove();
});
function made(files: Readonly<Record<string, string>>): Folder {
  const folder = new Folder(files);
  folders.push(folder);
  return folder;
}

interface Found {
  readonly code: string;
  readonly severity: number;
}
/** What is found in a draft under some settings. */
async function found(settings: unknown, text = WRONG, folder?: Folder): Promise<Found[]> {
  client = await Client.start({ initializationOptions: { settings }, ...(folder ? { folder: folder.uri } : {}) });
  const uri = folder ? folder.at('a.txt') : URI;
  client.open(uri, text);
  const { items } = await client.pull(uri);
  await client.stop();
  return items.map(({ code, severity }: Found) => ({ code, severity }));
}

/** By setting, a proof that it does something. */
const EFFECTS: Readonly<Record<string, () => Promise<void>>> = {
  'copydesk.enable': async () => {
    assert.equal((await found({})).length, 1);
    assert.deepEqual(await found({ enable: false }), []);
  },
  'copydesk.run': async () => {
    client = await Client.start({ capabilities: pushCapabilities, initializationOptions: { settings: { run: 'onSave' } } });
    client.open(URI, WRONG);
    const sent = () => client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics').length;
    await client.notification('textDocument/publishDiagnostics');
    client.change(URI, `${WRONG}\nThe the end.\n`, 2);
    await client.request('copydesk/report');
    assert.equal(sent(), 1);
    client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    await client.notification('textDocument/publishDiagnostics', (p: { version: number }) => p.version === 2);
  },
  'copydesk.severityCap': async () => {
    assert.deepEqual(await found({ severityCap: 'hint' }), [{ code: 'typo/lost-apostrophe', severity: 4 }]);
  },
  'copydesk.stylesOutsideWorkspace': async () => {
    const other = made({ 'style.yml': 'rules:\n  typo/lost-apostrophe: off\n' });
    const folder = made({ 'copydesk.yml': `extends: ${other.path}/style.yml\n` });
    assert.equal((await found({}, WRONG, folder)).length, 1);
    assert.deepEqual(await found({ stylesOutsideWorkspace: true }, WRONG, folder), []);
  },
  'copydesk.rules': async () => {
    // Over the built-in style, over a house style, and for a rule that is off.
    assert.deepEqual(await found({ rules: { 'typo/lost-apostrophe': 'off' } }), []);
    const folder = made({ 'copydesk.yml': 'rules:\n  typo/lost-apostrophe: warning\n' });
    const hint = [{ code: 'typo/lost-apostrophe', severity: 4 }];
    assert.deepEqual(await found({ rules: { 'typo/lost-apostrophe': 'hint' } }, WRONG, folder), hint);
    const off = made({ 'copydesk.yml': 'rules:\n  typo/lost-apostrophe: off\n' });
    assert.deepEqual(await found({ rules: { 'typo/lost-apostrophe': 'hint' } }, WRONG, off), hint);
    // What is no severity, and what is no rule, changes nothing.
    assert.equal((await found({ rules: { 'typo/lost-apostrophe': 'loud', 'no/rule': 'error' } })).length, 1);
  },
  'copydesk.facts.open': async () => {
    const sheet = 'copydesk-facts: 1\nfacts:\n  - { id: a1, kind: name, exact: Britain }\n';
    const folder = made({ 'd.txt.facts.yml': sheet });
    const uri = folder.at('d.txt');
    const told = async (open: boolean) => {
      client = await Client.start({ folder: folder.uri, initializationOptions: { settings: { facts: { open } } } });
      client.open(uri, WRONG);
      await client.notification('copydesk/factsChanged');
      const sent = client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics').flatMap((m) => m.params.diagnostics);
      await client.stop();
      return sent.map(({ code }: { code: string }) => code);
    };
    assert.deepEqual(await told(false), []);
    assert.deepEqual(await told(true), ['facts/open']);
  },
  'copydesk.facts.checker': async () => {
    const sheet = 'copydesk-facts: 1\nfacts:\n  - { id: a1, kind: name, exact: Britain }\n';
    const folder = made({ 'd.txt': WRONG, 'd.txt.facts.yml': sheet });
    const uri = folder.at('d.txt');
    client = await Client.start({ folder: folder.uri, initializationOptions: { settings: { facts: { checker: ' Ada Grey ' } } } });
    client.open(uri, WRONG);
    await client.request('workspace/executeCommand', {
      command: 'copydesk.server.checkFacts',
      arguments: [{ uri, ids: ['a1'], is: 'checked' }],
    });
    assert.match(folder.read('d.txt.facts.yml'), /by: Ada Grey\b/);
  },
  'copydesk.speakerHints': async () => {
    const hints = async (speakerHints: boolean) => {
      client = await Client.start({ initializationOptions: { settings: { speakerHints } } });
      client.open(URI, '“We will go on,” Ann Marsh said.\n');
      const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      const answer = await client.request('textDocument/inlayHint', { textDocument: { uri: URI }, range });
      await client.stop();
      return answer.map(({ label }: { label: string }) => label);
    };
    assert.deepEqual(await hints(false), []);
    assert.deepEqual(await hints(true), ['Ann Marsh:']);
  },
  // test/vscode/suite/in-the-text.test.ts sees that it does something.
  'copydesk.codeLens': async () => {
    assert.match(readFileSync(`${root}client/src/in-the-text.ts`, 'utf8'), /get\('codeLens'/);
  },
  // The extension reads these itself; test/vscode/suite/facts.test.ts sees that they do something.
  'copydesk.facts.marks': async () => {
    assert.match(readFileSync(`${root}client/src/fact-display.ts`, 'utf8'), /get\('facts\.marks'/);
  },
  'copydesk.facts.codeLens': async () => {
    assert.match(readFileSync(`${root}client/src/fact-display.ts`, 'utf8'), /get\('facts\.codeLens'/);
  },
  // The extension reads it itself; test/vscode/suite/only-new.node.test.ts sees that it does something.
  'copydesk.onlyNewSince': async () => {
    assert.match(readFileSync(`${root}client/src/only-new.ts`, 'utf8'), /get<string>\('onlyNewSince'/);
  },
  // The client's library reads it, under the client's name.
  'copydesk.trace.server': async () => {
    for (const file of ['extension.ts', 'extension.browser.ts'])
      assert.match(readFileSync(`${root}client/src/${file}`, 'utf8'), /new LanguageClient\(\s*'copydesk'/);
  },
};

test('every setting that is declared is held to an effect here', () => {
  assert.deepEqual(Object.keys(declared).sort(), Object.keys(EFFECTS).sort());
});
for (const [name, effect] of Object.entries(EFFECTS)) test(`${name} has an effect`, effect);

test('every rule can be set, by its id', () => {
  assert.deepEqual(Object.keys(declared['copydesk.rules'].properties).sort(), rules.map((rule) => rule.meta.id).sort());
});

test('a severity of one’s own takes effect when the settings change, and goes when it is taken back', async () => {
  const folder = made({ 'copydesk.yml': 'rules:\n  typo/lost-apostrophe: warning\n' });
  client = await Client.start({ folder: folder.uri, settings: {} });
  const uri = folder.at('a.txt');
  client.open(uri, WRONG);
  const severities = async () => (await client.pull(uri)).items.map((item: Found) => item.severity);
  assert.deepEqual(await severities(), [2]);
  for (const [severity, expected] of [
    ['hint', [4]],
    ['off', []],
    [undefined, [2]],
  ] as const) {
    client.settings = severity ? { rules: { 'typo/lost-apostrophe': severity } } : {};
    const from = client.requests.length;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    while (!client.requests.slice(from).some((m) => m.method === 'workspace/diagnostic/refresh')) await client.request('copydesk/report');
    assert.deepEqual(await severities(), expected);
  }
});
