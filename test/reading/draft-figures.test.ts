// The record's quantities and times, as the fact sheet reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const read = (text: string) => openDesk(defaultStyle, { rules: [] }).read({ text, format: 'markdown' }).draft;

test('a quantity has its noun, its unit and its part in the sentence', () => {
  const draft = read('The fair drew 9,400 paying visitors, up from 8,100, and took £17.3m in all.\n');
  assert.deepEqual(
    draft.quantities.map(({ figure, noun, modifiers, role }) => [figure.written, figure.unit, noun, modifiers.join(' '), role]),
    [
      ['9,400', '', 'visitor', 'paying', ''],
      ['8,100', '', '', '', 'from'],
      ['17.3', '£', '', '', 'total'],
    ],
  );
});

test('times are resolved against the date of the draft', () => {
  const draft = read(
    '---\ndate: 2025-10-15\n---\n\nMembers met on Monday and voted yesterday at 7.30pm. Work starts on 4 March and ends in 2027.\n',
  );
  assert.deepEqual(
    draft.times.map(({ kind, written, day, minutes }) => [kind, written, day && `${day.year}-${day.month}-${day.day}`, minutes]),
    [
      ['weekday', 'Monday', '2025-10-13', undefined],
      ['relative', 'yesterday', '2025-10-14', undefined],
      ['clock', '7.30pm', undefined, 1170],
      ['date', '4 March', '2026-3-4', undefined],
      ['year', '2027', undefined, undefined],
    ],
  );
});
