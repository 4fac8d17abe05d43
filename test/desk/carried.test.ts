// What was concluded before an edit stands where its words stand after it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Conclusions, openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const DRAFT = 'The ferry was late.\n\nThe MZQT will decide. Nobody at the MZQT spoke.\n\nThe quay is closed.\n';
const desk = openDesk(defaultStyle);
const read = (text: string) => desk.check({ text, format: 'plain' });
const concluded: Conclusions = desk.conclusions(DRAFT, read(DRAFT));

/** What can be said at once of the draft after an edit. */
function early(text: string) {
  for (const step of desk.checking({ text, format: 'plain' }, concluded)) if (step) return step;
  assert.fail('nothing was said before the paragraphs were compared');
}

const marked = (text: string, rule: string) =>
  early(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ start, end, paragraph }) => ({ words: text.slice(start, end), paragraph }));

test('a conclusion moves with its words', () => {
  const before = marked(DRAFT, 'naming/undefined-abbreviation');
  assert.deepEqual(before, [{ words: 'MZQT', paragraph: 1 }]);
  assert.deepEqual(marked(DRAFT.replace('late', 'very late'), 'naming/undefined-abbreviation'), before);
  assert.deepEqual(marked(DRAFT.replace('closed', 'closed now'), 'naming/undefined-abbreviation'), before);
  assert.deepEqual(marked(`Once more.\n\n${DRAFT}`, 'naming/undefined-abbreviation'), [{ words: 'MZQT', paragraph: 2 }]);
});

test('a conclusion whose words the edit touches is left out', () => {
  assert.deepEqual(marked(DRAFT.replace('MZQT will', 'MZQTs will'), 'naming/undefined-abbreviation'), []);
  assert.deepEqual(marked('The ferry was late.\n', 'naming/undefined-abbreviation'), []);
});

test('the edited paragraph itself is read anew', () => {
  assert.deepEqual(marked(DRAFT.replace('is closed', 'is is closed'), 'typo/doubled-word'), [{ words: 'is is', paragraph: 2 }]);
});

test('a conclusion that was carried offers no fix, and none comes before the first check', () => {
  const twice = early(DRAFT.replace('late', 'very late')).findings.find(({ rule }) => rule === 'naming/undefined-abbreviation');
  assert.deepEqual(twice?.fixes(), []);
  for (const step of desk.checking({ text: DRAFT, format: 'plain' })) assert.equal(step, undefined);
});

test('after the early answer comes what a fresh check says', () => {
  const text = DRAFT.replace('late', 'late, the Marine Zone Quay Trust (MZQT) said');
  assert.equal(marked(text, 'naming/undefined-abbreviation').length, 1);
  const steps = desk.checking({ text, format: 'plain' }, concluded);
  let last = steps.next();
  while (!last.done) last = steps.next();
  const plain = ({ start, end, rule, message }: { start: number; end: number; rule: string; message: string }) => ({
    start,
    end,
    rule,
    message,
  });
  assert.deepEqual(last.value.findings.map(plain), openDesk(defaultStyle).check({ text, format: 'plain' }).findings.map(plain));
});
