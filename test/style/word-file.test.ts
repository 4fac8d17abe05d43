// A house's words from a spreadsheet: columns by name or in order, severities, and what is wrong at its line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { rules } from '../../server/src/rules/index.ts';
import { addWord } from '../../server/src/style/editor/editing.ts';
import { loadStyle, type StyleHost } from '../../server/src/style/load.ts';
import { readWordFile } from '../../server/src/style/word-file.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const metas = rules.map((rule) => rule.meta);
const load = (files: Readonly<Record<string, string>>) => {
  const host: StyleHost = {
    resolve: (_, reference) => reference.replace(/^\.\//, ''),
    read: (path) => (files[path] === undefined ? { problem: 'missing' } : { text: files[path], path }),
  };
  return loadStyle('copydesk.yml', host, metas);
};

test('columns come in the order find, replace, note, severity, or as the first row says', () => {
  const expected = [{ avoid: 'advisor', use: 'adviser', why: 'the spelling, here', severity: 'error' }, { avoid: 'irregardless' }];
  for (const text of [
    'advisor,adviser,"the spelling, here",error\nirregardless,,,\n',
    '\uFEFFFind,Replace,Note,Severity\r\nadvisor,adviser,"the spelling, here",error\r\n\r\nirregardless\r\n',
    'severity;note;use;avoid\nerror;the spelling, here;adviser;advisor\n;;;irregardless\n',
    'find\treplace\tnote\tseverity\nadvisor\tadviser\tthe spelling, here\terror\nirregardless\n',
  ]) {
    const { words, problems } = readWordFile(text);
    assert.deepEqual(problems, [], text);
    assert.deepEqual(words, expected, text);
  }
});

test('what is wrong is told at its line, and the other rows are in force', async () => {
  const { style, problems, broken } = await load({
    'copydesk.yml': 'words: house.csv\n',
    'house.csv': 'find,replace,note,level,colour\nadvisor,adviser,,loud,\n,adviser,,,\nsame,same,,,\nold,new,,hint,\ngone,new,,off,\n',
  });
  assert.deepEqual(
    problems.map(({ path, range, message }) => `${path}:${range.start.line + 1} ${message}`),
    [
      'house.csv:1 unknown column “colour”, expected find, replace, note or severity',
      'house.csv:2 unknown severity “loud”, expected error, warning, information or hint',
      'house.csv:3 the row says nothing to find, expected a word in “find”',
      'house.csv:4 “same” is to be changed to itself, expected another word',
    ],
  );
  assert.equal(broken, false);
  assert.deepEqual(
    style.words.map(({ avoid }) => avoid),
    ['advisor', 'old'],
  );
});

test('a quotation mark that is not closed spoils its own row only', () => {
  const text = 'find,replace,note\n"advisor,adviser\n"so-called" expert,expert\nold,new,"as\n\nsaid"\nred,"blue\nlast,first\n';
  const { words, problems } = readWordFile(text);
  assert.deepEqual(
    words.map(({ avoid }) => avoid),
    ['old', 'last'],
  );
  assert.deepEqual(
    problems.map(({ start, message }) => [start, message]),
    ['"advisor', '"so', 'red'].map((row) => [
      text.indexOf(row),
      'a quotation mark is out of place, expected one at each end of a cell; the row is passed over',
    ]),
  );
});

test('a word that has two rows is told, and the first one stands', async () => {
  const { style, problems } = await load({
    'copydesk.yml': 'words: house.csv\n',
    'house.csv': 'advisor,adviser\nIT,computing\nadvisor,counsellor\nit,that\nAdvisor,adviser\nadvisor,adviser\n',
  });
  assert.deepEqual(
    problems.map(({ range, message }) => `${range.start.line + 1} ${message}`),
    ['3 “advisor” has a row above that says otherwise, line 1; that one counts', '6 “advisor” has a row above, line 1'],
  );
  assert.deepEqual(
    style.words.map(({ avoid, use }) => [avoid, use]),
    [
      ['advisor', 'adviser'],
      ['IT', 'computing'],
      ['it', 'that'],
      ['Advisor', 'adviser'],
    ],
  );
});

test('a file that cannot be read is told with the reason', async () => {
  const host: StyleHost = {
    resolve: (_, reference) => reference,
    read: (path) =>
      path === 'words.csv'
        ? { problem: 'unreadable', detail: 'it is not UTF-8, but perhaps UTF-16' }
        : { text: 'words: words.csv\n', path },
  };
  const { problems } = await loadStyle('copydesk.yml', host, metas);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['“words.csv” cannot be read: it is not UTF-8, but perhaps UTF-16'],
  );
});

test('rows beyond what any house has are told and passed over', () => {
  const { words, problems } = readWordFile(Array.from({ length: 30_000 }, (_, i) => `word${i},other\n`).join(''));
  assert.equal(words.length, 20_000);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['there are more than 20000 rows; this one and those after it are passed over'],
  );
});

test('a word speaks as loudly as its row says, the others as the rule does', async () => {
  const { style } = await load({
    'copydesk.yml': 'words:\n  - words.csv\n  - avoid: irregardless\n    severity: error\n  - avoid: old\n    use: aged\n',
    'words.csv': 'advisor,adviser,,hint\nold,ancient,,\nmoreover,,,\n',
  });
  const text = 'An advisor is old, irregardless; moreover.';
  const { findings } = openDesk(style).check({ text, format: 'plain' });
  assert.deepEqual(
    findings
      .filter(({ rule }) => rule === 'style/word')
      .map(({ start, end, severity, fixes }) => [text.slice(start, end), severity, fixes()[0]?.edits.at(-1)?.newText]),
    [
      ['advisor', 'hint', 'adviser'],
      // What stands in copydesk.yml goes over the spreadsheet.
      ['old', 'warning', 'aged'],
      ['irregardless', 'error', undefined],
      ['moreover', 'warning', undefined],
    ],
  );
});

test('a file that is not there is told where it is named', async () => {
  const { problems, broken } = await load({ 'copydesk.yml': 'dialect: en-GB\nwords: none.csv\n' });
  assert.deepEqual(
    problems.map(({ range, message }) => [range.start.line, message]),
    [[1, 'there is no file “none.csv”, expected a path from this file’s folder']],
  );
  assert.equal(broken, true);
});

test('a word that is added in the editor stands beside the file', () => {
  const text = '# ours\nwords: words.csv # from the spreadsheet\ndialect: en-GB\n';
  const edits = addWord(text, { avoid: 'advisor', use: 'adviser' });
  assert.equal(
    applyEdits(text, edits!),
    '# ours\nwords:\n  - words.csv\n  - avoid: advisor\n    use: adviser # from the spreadsheet\ndialect: en-GB\n',
  );
});
