// Entries added to a copydesk.yml.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../server/src/rules/index.ts';
import {
  addAccept,
  addIgnore,
  addName,
  addPerson,
  addWord,
  setPreset,
  setRuleOption,
  setRuleSeverity,
  startsFrom,
} from '../../server/src/style/editor/editing.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { applyEdits, type Edit } from '../../server/src/text/span.ts';

const metas = rules.map((rule) => rule.meta);
const after = (text: string, edits: readonly Edit[] | undefined): string => applyEdits(text, edits!);

const COMMENTED = `# Our style.
extends: guardian # for now

names:
  # Agencies.
  - use: Nato # not NATO
    instead: [NATO]
  - Oxfam

# Words.
accept: [tram]
`;

test('a name is added after the last one, with comments and order kept', () => {
  assert.equal(
    after(COMMENTED, addName(COMMENTED, { use: 'Islamic State', first: 'Islamic State group', instead: ['ISIS', "Da'esh"] })),
    COMMENTED.replace('  - Oxfam\n', "  - Oxfam\n  - use: Islamic State\n    first: Islamic State group\n    instead: [ISIS, Da'esh]\n"),
  );
});

test('another form goes to the entry that is there', () => {
  assert.equal(
    after(COMMENTED, addName(COMMENTED, { use: 'Nato', instead: ['N.A.T.O.'] })),
    COMMENTED.replace('[NATO]', '[NATO, N.A.T.O.]'),
  );
  assert.equal(
    after(COMMENTED, addName(COMMENTED, { use: 'Oxfam', instead: ['OXFAM'] })),
    COMMENTED.replace('- Oxfam\n', '- use: Oxfam\n    instead: [OXFAM]\n'),
  );
  assert.deepEqual(addName(COMMENTED, { use: 'Nato', instead: ['NATO'] }), []);
  assert.deepEqual(addName(COMMENTED, { use: 'Oxfam' }), []);
  const block = 'names:\n- use: Nato\n  instead:\n    - NATO # loud\n';
  assert.equal(
    after(block, addName(block, { use: 'Nato', instead: ['N.A.T.O.'] })),
    'names:\n- use: Nato\n  instead:\n    - NATO # loud\n    - N.A.T.O.\n',
  );
  const bare = 'names:\n  - use: Nato\n    note: an alliance\n';
  assert.equal(after(bare, addName(bare, { use: 'Nato', instead: ['NATO'] })), `${bare}    instead: [NATO]\n`);
});

test('a list that is not there is begun at the end', () => {
  assert.equal(
    after('', addPerson('', { name: 'Anna Berg', role: 'mayor of Holm' })),
    'people:\n  - name: Anna Berg\n    role: mayor of Holm\n',
  );
  assert.equal(after('# Ours.\n', addAccept('# Ours.\n', 'tram')), '# Ours.\n\naccept:\n  - tram\n');
  assert.equal(after('dialect: en-GB', addIgnore('dialect: en-GB', 'archive/**')), 'dialect: en-GB\n\nignore:\n  - archive/**\n');
  assert.equal(after('accept:\ndialect: en-GB\n', addAccept('accept:\ndialect: en-GB\n', 'yes')), 'accept:\n  - yes\ndialect: en-GB\n');
});

test('a word goes into the list in the way the list is written', () => {
  assert.equal(after(COMMENTED, addAccept(COMMENTED, 'a, b')), COMMENTED.replace('[tram]', "[tram, 'a, b']"));
  assert.equal(after('accept: tram\n', addAccept('accept: tram\n', 'bus')), 'accept: [tram, bus]\n');
  assert.deepEqual(addAccept(COMMENTED, 'tram'), []);
  assert.equal(after('accept: []\n', addAccept('accept: []\n', 'bus')), 'accept: [bus]\n');
  const flow = 'words: [{ avoid: a, use: b }]\n';
  assert.equal(after(flow, addWord(flow, { avoid: 'c', use: 'd' })), 'words: [{ avoid: a, use: b }, { avoid: c, use: d }]\n');
  const word = 'words:\n  - avoid: advisor\n    use: advise # typo\n';
  assert.equal(after(word, addWord(word, { avoid: 'advisor', use: 'adviser' })), word.replace('advise #', 'adviser #'));
});

test('a rule’s severity is set where it stands', () => {
  assert.equal(after('', setRuleSeverity('', 'style/word', 'off')), 'rules:\n  style/word: off\n');
  const some =
    'rules:\n  style/word: hint # quiet\n  style/date:\n    severity: error\n  style/time: { severity: hint }\n  style/percent:\nignore: [a]\n';
  assert.equal(after(some, setRuleSeverity(some, 'style/word', 'error')), some.replace('word: hint', 'word: error'));
  assert.equal(after(some, setRuleSeverity(some, 'style/date', 'off')), some.replace('severity: error', 'severity: off'));
  assert.equal(after(some, setRuleSeverity(some, 'style/time', 'off')), some.replace('{ severity: hint }', '{ severity: off }'));
  assert.equal(after(some, setRuleSeverity(some, 'style/percent', 'off')), some.replace('style/percent:', 'style/percent: off'));
  assert.equal(
    after(some, setRuleSeverity(some, 'style/number', 'off')),
    some.replace('style/percent:\n', 'style/percent:\n  style/number: off\n'),
  );
  const options = 'rules:\n  style/word:\n    odd: 1\n';
  assert.equal(after(options, setRuleSeverity(options, 'style/word', 'off')), `${options}    severity: off\n`);
});

test('an entry in brackets stays in brackets', () => {
  const flow = 'names: [Nato]\n';
  assert.equal(after(flow, addName(flow, { use: 'Nato', instead: ['NATO'] })), 'names: [{ use: Nato, instead: [NATO] }]\n');
});

test('line ends are kept', () => {
  const windows = 'accept:\r\n  - tram\r\ndialect: en-GB\r\n';
  assert.equal(after(windows, addAccept(windows, 'bus')), 'accept:\r\n  - tram\r\n  - bus\r\ndialect: en-GB\r\n');
});

test('a broken file is not edited', () => {
  for (const broken of ['names: [', 'a: b: c', '- a', 'text', '{names: []}']) assert.equal(addAccept(broken, 'x'), undefined, broken);
  assert.equal(addName('names: { a: b }\n', { use: 'x' }), undefined);
});

test('whatever is added is read back, and everything else is as it was', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom(
      'yes',
      '1e3',
      '~',
      'a: b',
      '# x',
      '- y',
      '"',
      "'",
      '{',
      ']',
      'a, b',
      'אבג',
      ' x',
      '\u2028',
      '&a',
      '*b',
      '!c',
      '%',
      '@',
      '`',
      'null',
    ),
  );
  const files = ['', COMMENTED, 'accept:\n- a\nnames: [Nato]\n', 'accept:\n  - a # last\n\n# end\n'];
  fc.assert(
    fc.property(fc.constantFrom(...files), word, word, (text, first, second) => {
      const before = styleFromText(text, metas).style;
      let edited = after(text, addAccept(text, first));
      edited = after(edited, addName(edited, { use: first, instead: [second] }));
      const { style, problems } = styleFromText(edited, metas);
      assert.deepEqual(
        problems.filter(({ severity, code }) => severity === 'error' && code !== 'missing-key'),
        [],
      );
      assert.ok(style.accept.includes(first), `accept ${JSON.stringify(first)} in ${JSON.stringify(edited)}`);
      assert.ok(style.names.some((n) => n.use === first && n.instead.includes(second)));
      for (const entry of before.accept) assert.ok(style.accept.includes(entry));
      for (const line of text.split('\n')) if (line.startsWith('#')) assert.ok(edited.includes(line));
    }),
    { numRuns: 300 },
  );
});

test('an option of a rule is set wherever the rule stands, and its severity stays', () => {
  const set = (text: string, value: unknown = 3) => after(text, setRuleOption(text, 'style/long-sentence', 'words', value));
  assert.equal(set('dialect: en-GB\n'), 'dialect: en-GB\n\nrules:\n  style/long-sentence:\n    words: 3\n');
  assert.equal(
    set('rules:\n  # Slips.\n  typo/article: off\n'),
    'rules:\n  # Slips.\n  typo/article: off\n  style/long-sentence: { words: 3 }\n',
  );
  assert.equal(
    set('rules:\n  style/long-sentence: hint # soft\n', ['a', 'b, c']),
    "rules:\n  style/long-sentence: { severity: hint, words: [a, 'b, c'] } # soft\n",
  );
  assert.equal(
    set('rules:\n  style/long-sentence:\n    words: 9 # few\n    severity: hint\n'),
    'rules:\n  style/long-sentence:\n    words: 3 # few\n    severity: hint\n',
  );
  assert.equal(setRuleOption('rules: [', 'style/long-sentence', 'words', 3), undefined);
});

test('the guide that a style starts from is set, changed and taken away, with comments kept', () => {
  const guides = ['ap', 'guardian'];
  const set = (text: string, guide: string | null) => after(text, setPreset(text, guide, guides));
  assert.equal(set(COMMENTED, 'ap'), COMMENTED.replace('guardian', 'ap'));
  assert.equal(set(COMMENTED, null), COMMENTED.replace('extends: guardian # for now\n', ''));
  assert.equal(set('# Ours.\n\n# British.\ndialect: en-GB\n', 'ap'), '# Ours.\n\nextends: ap\n\n# British.\ndialect: en-GB\n');
  assert.equal(set('', 'ap'), 'extends: ap\n');
  assert.equal(set('# Ours.\n', 'ap'), '# Ours.\nextends: ap\n');
  assert.deepEqual(setPreset(COMMENTED, 'guardian', guides), []);
  // A file, or several, is somebody’s own arrangement.
  for (const own of ['extends: ../copydesk.yml\n', 'extends: [ap, guardian]\n']) {
    assert.equal(startsFrom(own, guides), undefined);
    assert.equal(setPreset(own, 'ap', guides), undefined);
  }
});
