// Two rules that find the same fault over the same words: it is told of once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

test('a misspelt name is told of by the rule for names alone', () => {
  const text = 'Ada Hartfield won. Mr Hartfield thanked the Hartfield supporters, and Hartfild wept with joy.';
  const { findings } = openDesk(defaultStyle, {}).check({ text, format: 'plain' });
  assert.deepEqual(
    findings.filter(({ start, end }) => text.slice(start, end) === 'Hartfild').map(({ rule }) => rule),
    ['naming/misspelt-name'],
  );
});
