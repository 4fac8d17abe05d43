// Two rules that find the same fault over the same words, or a rule that offers one fix twice: it is told of once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { paragraphRule } from '../../server/src/rules/rule.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

test('a misspelt name is told of by the rule for names alone', () => {
  const text = 'Ada Hartfield won. Mr Hartfield thanked the Hartfield supporters, and Hartfild wept with joy.';
  const { findings } = openDesk(defaultStyle, {}).check({ text, format: 'plain' });
  assert.deepEqual(
    findings.filter(({ start, end }) => text.slice(start, end) === 'Hartfild').map(({ rule }) => rule),
    ['naming/misspelt-name'],
  );
});

test('a phrase that is wrong is told of by the rule for phrases alone', () => {
  const text = 'The council has wrote to residents, and there was alot of rain.';
  const { findings } = openDesk(defaultStyle, {}).check({ text, format: 'plain' });
  assert.deepEqual(
    findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
    [
      ['typo/wrong-phrase', 'has wrote'],
      ['typo/wrong-phrase', 'alot of'],
    ],
  );
});

test('fixes that make the same of the draft are offered once, the first of them', () => {
  const rule = paragraphRule({
    meta: { id: 'typo/twice', what: 'x', why: 'y', guidance: { guide: 'g', entry: 'e' }, severity: 'warning', on: true, options: {} },
    check: () => [
      {
        start: 0,
        end: 3,
        message: 'x',
        fixes: () => ['the', 'a', 'the'].map((newText, i) => ({ title: `${newText} ${i}`, edits: [{ start: 0, end: 3, newText }] })),
      },
    ],
  });
  const { findings } = openDesk(defaultStyle, { rules: [rule] }).check({ text: 'teh end', format: 'plain' });
  assert.deepEqual(
    findings[0]!.fixes().map(({ title }) => title),
    ['the 0', 'a 1'],
  );
});
