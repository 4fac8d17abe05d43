// What a rule skips is left out by the desk: quotations, those that run on from another paragraph too; code and addresses; headlines.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { draftRule, paragraphRule, type Rule, type RuleMeta, type Skipped } from '../../server/src/rules/rule.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const metaOf = (skips: readonly Skipped[] | undefined): RuleMeta => ({
  id: 'typo/shouted',
  what: '',
  why: '',
  guidance: { guide: '', entry: '' },
  severity: 'hint',
  on: true,
  ...(skips ? { skips } : {}),
  options: {},
});
const shouted = (text: string) => [...text.matchAll(/LOUD/g)].map(({ index }) => ({ start: index, end: index + 4, message: 'loud' }));
const ofParagraphs = (skips?: readonly Skipped[]) => paragraphRule({ meta: metaOf(skips), check: ({ text }) => shouted(text) });
const ofDrafts = (skips?: readonly Skipped[]) =>
  draftRule({
    meta: metaOf(skips),
    observe: ({ text }) => shouted(text),
    conclude: (noted) => noted.flatMap(({ paragraph, notes }) => notes.map((note) => ({ ...note, paragraph }))),
  });

const found = (rule: Rule, text: string) =>
  openDesk(defaultStyle, { rules: [rule] })
    .check({ text, format: 'markdown' })
    .findings.map(({ start }) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 4));

const DRAFT = [
  '# Mayor is LOUD',
  'The mayor was LOUD on Monday.',
  '“We are LOUD,” she said.',
  'See `LOUD` or www.example.org/LOUD for more.',
  '“It is a long story.',
  'It is LOUD too,” he said.',
].join('\n\n');

for (const [kind, rule] of [
  ['a paragraph rule', ofParagraphs],
  ['a draft rule', ofDrafts],
] as const)
  describe(kind, () => {
    test('skips quotations and what is no prose unless it says otherwise', () => {
      assert.deepEqual(found(rule(), DRAFT), ['# Mayor is LOUD', 'The mayor was LOUD']);
    });
    test('skips headlines where it says so', () => {
      assert.deepEqual(found(rule(['headlines', 'quotations', 'verbatim']), DRAFT), ['The mayor was LOUD']);
    });
    test('skips nothing where it says so', () => {
      assert.equal(found(rule([]), DRAFT).length, 6);
      assert.deepEqual(found(rule(['verbatim']), DRAFT).at(-1), 'It is LOUD');
    });
  });
