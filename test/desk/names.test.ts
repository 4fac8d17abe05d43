// The names of a draft, for views and renaming.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { houseEntryAt, houseForms, nameAt, newEntryAt, renamable, renameEdits } from '../../server/src/desk/names.ts';
import { rules } from '../../server/src/rules/index.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const desk = openDesk(defaultStyle);

/** Reads a draft with a bar where the cursor is. */
function cursor(marked: string, format: 'plain' | 'markdown' = 'plain') {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, read: desk.read({ text, format }) };
}

const mentions = (marked: string) => {
  const { read, offset, text } = cursor(marked);
  return nameAt(read, offset)?.mentions.map((m) => `${text.slice(m.start, m.end)}${m.quoted ? ' (quoted)' : ''}`);
};

const renamed = (marked: string, newName: string, format?: 'markdown') => {
  const { read, offset, text } = cursor(marked, format);
  const edits = renameEdits(read, offset, newName);
  return edits && applyEdits(text, edits);
};

test('all names of one thing are its mentions', () => {
  assert.deepEqual(mentions('Fight against I|S\n\nSo Daesh lost. “We fight ISIL,” he said. An anti-IS force came.'), [
    'IS',
    'Daesh',
    'ISIL (quoted)',
    'IS',
  ]);
  assert.deepEqual(mentions('So John Kerry left. Then |Kerry’s jet left, and Mr Kerry slept.'), ['John Kerry', 'Kerry', 'Kerry']);
  assert.deepEqual(mentions('So NATO met. Then the North Atlantic |Treaty Organization left.'), [
    'NATO',
    'North Atlantic Treaty Organization',
  ]);
});

test('where no name stands there is none', () => {
  assert.equal(mentions('So |he left on Monday.'), undefined);
  assert.equal(mentions('|'), undefined);
  assert.equal(nameAt(desk.read({ text: 'So Kerry left.', format: 'plain' }), 900), undefined);
});

test('a rename keeps out of quotations and keeps possessives and articles right', () => {
  assert.equal(
    renamed('So John Kerry left. Then Ker|ry’s jet left. “Kerry is late,” she said. A Kerry fan wept.', 'Adams'),
    'So John Adams left. Then Adams’s jet left. “Kerry is late,” she said. An Adams fan wept.',
  );
  assert.equal(renamed('So John K|erry left. Then Kerry slept.', 'Ann Adams'), 'So Ann Adams left. Then Adams slept.');
  assert.equal(renamed('So “Ker|ry left,” he said of Kerry.', 'Adams'), undefined);
  assert.equal(renamed('The *E|U* met. The EU left.', 'Union', 'markdown'), 'The *Union* met. The Union left.');
});

test('what a rename begins with', () => {
  const { read, offset } = cursor('So John Kerry left. Then Ker|ry’s jet left.');
  assert.equal(renamable(read, offset)?.text, 'Kerry');
});

test('the house’s entry, its forms, and a new one', () => {
  const { style } = styleFromText(
    'names:\n  - use: Kyiv\n    instead: [Kiev]\n',
    rules.map((rule) => rule.meta),
  );
  const { read, offset } = cursor('They left Ki|ev at noon.');
  assert.equal(houseEntryAt(read, style, offset)?.use, 'Kyiv');
  assert.equal(houseEntryAt(read, style, 1), undefined);
  assert.ok(houseForms(style).some((form) => form.typed === 'Kiev' && form.use === 'Kyiv'));
  const draft = cursor('So Da|esh left. Then IS came back.');
  assert.deepEqual(newEntryAt(draft.read, draft.offset), { use: 'Daesh', instead: ['IS'], never: [], kind: 'organisation' });
});
