// Words that a workspace has taught cSpell, LTeX and Vale are spelt right here too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { loadDictionaries } from '../../server/src/style/dictionaries.ts';
import type { StyleHost } from '../../server/src/style/load.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const hostOf = (files: Readonly<Record<string, string>>): StyleHost => ({
  resolve: (from, reference) => new URL(reference, `file:///${from}`).pathname.slice(1),
  read: (path) => (files[path] === undefined ? { problem: path.startsWith('w/') ? 'missing' : 'outside' } : { text: files[path], path }),
  list: (path) => [
    ...new Set(
      Object.keys(files)
        .filter((one) => one.startsWith(`${path}/`))
        .map((one) => one.slice(path.length + 1).replace(/\/.*/, '/')),
    ),
  ],
});
const words = async (files: Readonly<Record<string, string>>) => [...(await loadDictionaries('w', hostOf(files))).words].sort();

test('cSpell: its words, ignored words and lists of words, with comments and trailing commas', async () => {
  assert.deepEqual(
    await words({
      'w/cspell.json': `{
  // ours
  "words": ["thornleyite", "+fied+", "!wrong", 7,],
  "ignoreWords": ["qwyx"],
  "flagWords": ["hte"],
  "dictionaries": ["house"],
  "dictionaryDefinitions": [{ "name": "house", "path": "./dict/house.txt" }, { "name": "other", "path": "dict/other.txt" }],
}`,
      'w/dict/house.txt': '# comment\nmillbridge # the mill\n\nmarshland\n',
      'w/dict/other.txt': 'never\n',
    }),
    ['fied', 'marshland', 'millbridge', 'qwyx', 'thornleyite'],
  );
  assert.deepEqual(await words({ 'w/cspell.config.yaml': 'words:\n  - thornleyite\n' }), ['thornleyite']);
});

test('settings: cSpell’s words and LTeX’s, in English', async () => {
  assert.deepEqual(
    await words({
      'w/.vscode/settings.json': `{
  "cSpell.words": ["thornleyite"],
  /* LTeX */ "ltex.dictionary": { "en-GB": ["millbridge", ":lists/more.txt", "-taken"], "de-DE": ["Haus"] }
}`,
      'w/lists/more.txt': 'marshland\n',
      'w/.vscode/ltex.dictionary.en-US.txt': 'fenland\n',
    }),
    ['fenland', 'marshland', 'millbridge', 'thornleyite'],
  );
});

test('Vale: the vocabularies that .vale.ini names', async () => {
  assert.deepEqual(
    await words({
      'w/.vale.ini': 'StylesPath = .github/styles\nVocab = House, Old\n\n[*.md]\nBasedOnStyles = Vale\n',
      'w/.github/styles/config/vocabularies/House/accept.txt': 'thornleyite\n(?i)millbr\\w+\n',
      'w/.github/styles/Vocab/Old/accept.txt': 'marshland\n',
      'w/.github/styles/config/vocabularies/Unnamed/accept.txt': 'never\n',
    }),
    ['(?i)millbr\\w+', 'marshland', 'thornleyite'],
  );
});

test('broken files and files elsewhere say nothing', async () => {
  assert.deepEqual(
    await words({
      'w/cspell.json': '{ "words": [',
      'w/cspell.yaml': 'words: [a\n',
      'w/.cspell.json': '["x"]',
      'w/.vscode/settings.json': '{ "ltex.dictionary": { "en": [":../../secret.txt"] }, "cSpell.words": "x" }',
      'w/.vale.ini': 'StylesPath = ../up\nVocab = ../../etc\n',
    }),
    [],
  );
});

test('known words are not called misspelt, and nothing else changes', async () => {
  const known = await words({
    'w/cspell.json': '{"words":["Parliment","gouvernment"]}',
    'w/.vale.ini': 'Vocab=A',
    'w/styles/Vocab/A/accept.txt': 'reciev\\w+\n',
  });
  const text = 'The parliment of the gouvernment recieved the comittee.';
  const desk = openDesk({ ...defaultStyle, known, words: [{ avoid: 'gouvernment' }] });
  const { findings } = desk.check({ text, format: 'plain' });
  const marked = (rule: string) => findings.filter((f) => f.rule === rule).map((f) => text.slice(f.start, f.end));
  assert.deepEqual(marked('typo/misspelling'), ['comittee']);
  // What the house avoids it avoids, whatever another checker knows.
  assert.deepEqual(marked('style/word'), ['gouvernment']);
});
