// Reading and writing fact sheets: hand-made, merged, broken ones too; nothing a person wrote is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCheck, addCitation, addFacts, addSource, printSheet, type SheetEdit, setAnchor } from '../../server/src/facts/edit.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';
import { type Fact, verdictOf } from '../../server/src/facts/sheet.ts';

const fact = (id: string, exact: string, more: Partial<Fact> = {}): Fact => ({
  id,
  kind: 'figure',
  before: 'They spent ',
  exact,
  after: ' on it.',
  from: [],
  checks: [],
  ...more,
});

const textOf = (edit: SheetEdit): string => {
  assert.ok('text' in edit, 'refused' in edit ? edit.refused : '');
  return edit.text;
};

const HAND_MADE = `# The desk's record. Ask Priya before adding sources.
copydesk-facts: 1
sources:
  - id: minutes        # council's web site
    kind: document
    title: Minutes, 4 November
    primary: true
facts:
  - id: aa1
    kind: figure
    before: "They spent "
    exact: "£3.2bn"
    after: " on it."
    checks:
      - { on: 2026-11-20, by: rp, is: sourced } # by phone
  - { id: bb2, kind: name, exact: Ann Marsh }
`;

test('what is printed is read back', () => {
  const facts = [
    fact('aa1', '£3.2bn “on” roads: 5%', {
      from: [{ source: 'm', at: 'p. 3' }],
      checks: [{ on: '2026-11-20 14:05', by: 'rp', is: 'checked', note: 'capital: only' }],
    }),
    fact('1e5', 'yes'),
    fact('007', 'tab\tand \u2028 and 😀'),
  ];
  const sources = [{ id: 'm', kind: 'interview' as const, title: 'no', primary: false, confidential: true }];
  const sheet = parseSheet(printSheet(facts, sources));
  assert.deepEqual(sheet.problems, []);
  assert.deepEqual(sheet.facts, facts);
  assert.deepEqual(sheet.sources, sources);
});

test('a check is added behind the others, and comments stay', () => {
  const once = textOf(addCheck(HAND_MADE, 'aa1', { on: '2026-11-21', by: 'ak', is: 'checked' }));
  assert.ok(once.startsWith(HAND_MADE.slice(0, HAND_MADE.indexOf(' # by phone'))));
  assert.match(once, /# by phone\n {6}- \{ on: 2026-11-21, by: ak, is: checked \}\n {2}- \{ id: bb2/);
  const twice = textOf(addCheck(once, 'bb2', { on: '2026-11-21', by: 'ak', is: 'fix', note: 'Anne?' }));
  assert.deepEqual(
    parseSheet(twice).facts.map(({ checks }) => checks.map(({ is }) => is)),
    [['sourced', 'checked'], ['fix']],
  );
});

test('citations, anchors, sources and facts are added in their places', () => {
  let text = textOf(addCitation(HAND_MADE, 'aa1', { source: 'minutes', at: 'p. 3' }));
  assert.equal(textOf(addCitation(text, 'aa1', { source: 'minutes', at: 'p. 3' })), text);
  text = textOf(setAnchor(text, 'aa1', { before: 'They paid ', exact: '£3.3bn', after: ' for it.' }));
  text = textOf(addSource(text, { id: 'talk', kind: 'interview', primary: false, confidential: true }));
  text = textOf(
    addFacts(text, [
      { fact: fact('zz0', '0'), behind: undefined },
      { fact: fact('ab1', '1'), behind: 'aa1' },
      { fact: fact('ab2', '2'), behind: 'aa1' },
    ]),
  );
  const sheet = parseSheet(text);
  assert.deepEqual(sheet.problems, []);
  assert.deepEqual(
    sheet.facts.map(({ id }) => id),
    ['zz0', 'aa1', 'ab1', 'ab2', 'bb2'],
  );
  assert.equal(sheet.facts[1]!.exact, '£3.3bn');
  assert.deepEqual(sheet.facts[1]!.from, [{ source: 'minutes', at: 'p. 3' }]);
  assert.deepEqual(
    sheet.sources.map(({ id, confidential }) => [id, confidential]),
    [
      ['minutes', false],
      ['talk', true],
    ],
  );
  assert.match(text, /# council's web site/);
});

test('CRLF stays CRLF', () => {
  const crlf = HAND_MADE.replaceAll('\n', '\r\n');
  const text = textOf(
    addFacts(textOf(addCheck(crlf, 'aa1', { on: '2026-11-21', by: 'ak', is: 'checked' })), [{ fact: fact('cc3', '3'), behind: 'aa1' }]),
  );
  assert.ok(!/[^\r]\n/.test(text));
  assert.equal(parseSheet(text).facts.length, 3);
});

test('an empty file becomes a sheet', () => {
  const text = textOf(addFacts('', [{ fact: fact('aa1', '1'), behind: undefined }]));
  assert.deepEqual(parseSheet(text).facts, [fact('aa1', '1')]);
  assert.deepEqual(parseSheet('').problems, []);
});

test('a merge that nobody has settled loses neither side, and is not written to', () => {
  const line = '      - { on: 2026-11-20, by: rp, is: sourced } # by phone\n';
  const conflict = HAND_MADE.replace(
    line,
    `<<<<<<< HEAD\n${line}||||||| base\n      - { on: 2026-11-01, by: xx, is: fix }\n=======\n      - { on: 2026-11-22, by: ak, is: checked }\n>>>>>>> theirs\n`,
  );
  const sheet = parseSheet(conflict);
  assert.deepEqual(
    sheet.facts[0]!.checks.map(({ by }) => by),
    ['rp', 'ak'],
  );
  assert.equal(sheet.problems[0]?.message, 'Merge conflict: both sides are kept until you settle it');
  assert.equal(conflict.slice(sheet.problems[0]!.start, sheet.problems[0]!.end), '<<<<<<< HEAD');
  const refused = addCheck(conflict, 'aa1', { on: '2026-11-23', by: 'ak', is: 'fix' });
  assert.ok('refused' in refused && refused.refused.includes('line 15'));
});

test('entries with one id are one fact where their words are the same, and two where they differ', () => {
  const double = `${HAND_MADE}  - id: aa1\n    kind: figure\n    exact: "£3.2bn"\n    checks:\n      - { on: 2026-11-22, by: ak, is: checked }\n  - id: aa1\n    kind: figure\n    exact: "£9bn"\n`;
  assert.deepEqual(
    parseSheet(double).facts.map(({ exact, checks }) => [exact, checks.length]),
    [
      ['£3.2bn', 2],
      ['Ann Marsh', 0],
      ['£9bn', 0],
    ],
  );
});

for (const [what, text, message] of [
  ['not YAML', 'copydesk-facts: 1\nfacts:\n  - id: "aa\n', 'Not YAML'],
  [
    'an unknown verdict',
    'copydesk-facts: 1\nfacts:\n  - { id: a, exact: x, checks: [{ on: 2026-11-20, is: perfect }] }\n',
    'A check is one of',
  ],
  ['a check without a day', 'copydesk-facts: 1\nfacts:\n  - { id: a, exact: x, checks: [{ is: checked }] }\n', 'A check needs its day'],
  ['an unknown key', 'copydesk-facts: 1\nfacts:\n  - { id: a, exact: x, exakt: y }\n', 'Unknown key “exakt”'],
  ['no version', 'facts: []\n', 'Expected copydesk-facts: 1'],
  ['a list', '- 1\n', 'A fact sheet begins with'],
  ['facts that are no list', 'copydesk-facts: 1\nfacts: many\n', 'facts should be a list'],
] as const)
  test(`${what} is told at its place`, () => {
    const { problems } = parseSheet(text);
    assert.ok(
      problems.some((p) => p.message.startsWith(message)),
      JSON.stringify(problems),
    );
    assert.ok(problems.every(({ start, end }) => start >= 0 && end <= text.length));
  });

test('hostile sheets end in problems, not in a hang', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
    .join('\n')}\ncopydesk-facts: 1\nfacts: *h\n`;
  assert.ok(parseSheet(bomb).problems.length > 0);
  assert.ok(parseSheet(`copydesk-facts: 1\nfacts: ${'['.repeat(5000)}`).problems.length > 0);
});

test('of two verdicts on one day the more cautious counts, of one person’s the later', () => {
  const check = (by: string, is: 'checked' | 'fix' | 'open', on = '2026-11-20') => ({ on, by, is });
  assert.equal(verdictOf([check('a', 'fix'), check('b', 'checked')])?.is, 'fix');
  assert.equal(verdictOf([check('b', 'checked'), check('a', 'fix')])?.is, 'fix');
  assert.equal(verdictOf([check('a', 'fix'), check('a', 'checked')])?.is, 'checked');
  assert.equal(verdictOf([check('a', 'checked', '2026-11-21'), check('b', 'open')])?.is, 'checked');
});
