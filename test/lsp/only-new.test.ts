// Only what is new in an editor: the client gives a draft as it was, and what was found in it already is not shown.
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
const OLD = 'The the weir was raised.\n';
const NOW = 'It was was dry.\n\nThe the weir was raised.\n';
const words = async (uri: string): Promise<string[]> =>
  (await client.pull(uri)).items
    .filter((item: { code: string }) => item.code === 'typo/doubled-word')
    .map((item: { message: string }) => item.message);

test('what was found before is left out while that is asked for, and comes back', async () => {
  folder = new Folder({ 'draft.txt': NOW, 'new.txt': OLD, 'none.txt': OLD });
  const asked: string[] = [];
  const earlier: Record<string, { text: string | null } | null> = {
    'draft.txt': { text: OLD },
    'new.txt': { text: null },
    'none.txt': null,
  };
  client = await Client.start({
    folder: folder.uri,
    answers: {
      'copydesk/earlier': ({ uri }: { uri: string }) => {
        asked.push(uri);
        return earlier[uri.slice(uri.lastIndexOf('/') + 1)];
      },
    },
  });
  const uri = folder.at('draft.txt');
  client.open(uri, NOW);
  assert.deepEqual(await words(uri), ['“was” twice', '“the” twice']);
  assert.deepEqual(asked, []);
  await client.request('copydesk/onlyNew', { on: true });
  assert.deepEqual(await words(uri), ['“was” twice']);
  // A draft that was not there is new as a whole; one without a repository is shown as ever.
  for (const name of ['new.txt', 'none.txt']) {
    client.open(folder.at(name), OLD);
    assert.deepEqual(await words(folder.at(name)), ['“the” twice'], name);
  }
  // The earlier text is asked for once, whatever is typed, and anew where the person asks anew.
  client.change(uri, `${NOW}\nThey they left.\n`, 2);
  assert.deepEqual(await words(uri), ['“was” twice', '“they” twice']);
  assert.equal(asked.filter((one) => one === uri).length, 1);
  earlier['draft.txt'] = { text: NOW };
  await client.request('copydesk/onlyNew', { on: true });
  assert.deepEqual(await words(uri), ['“they” twice']);
  await client.request('copydesk/onlyNew', { on: false });
  assert.deepEqual(await words(uri), ['“was” twice', '“the” twice', '“they” twice']);
});

test('a client that cannot say how a draft was sees all of it', async () => {
  folder = new Folder({ 'draft.txt': OLD });
  client = await Client.start({
    folder: folder.uri,
    answers: {
      'copydesk/earlier': () => {
        throw new Error('no git');
      },
    },
  });
  client.open(folder.at('draft.txt'), OLD);
  await client.request('copydesk/onlyNew', { on: true });
  assert.deepEqual(await words(folder.at('draft.txt')), ['“the” twice']);
});
