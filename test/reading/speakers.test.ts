import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft } from '../../server/src/reading/draft-reading.ts';
import { readParagraph } from '../../server/src/reading/read.ts';

const draft = (paragraphs: readonly string[]) =>
  readDraft(
    paragraphs.map((text) => readParagraph({ text, kind: 'body', marks: [] })),
    new Map(),
  );
const speakers = (...paragraphs: string[]) => {
  const read = draft(paragraphs);
  return read.quotations.map((q) => `${read.speakerName(q) ?? q.speaker?.name ?? 'nobody'}, ${q.attributed}`);
};

test('in the sentence, in the paragraph, carried over, nobody', () => {
  assert.deepEqual(
    speakers('“We go,” Ann Lee said. “We stay.”', '“We come back.”', 'The council met on Tuesday.', '“We cannot wait any longer.”'),
    ['Ann Lee, same-sentence', 'Ann Lee, same-paragraph', 'Ann Lee, carried', 'nobody, none'],
  );
});

test('a pronoun means who of that gender spoke last', () => {
  assert.deepEqual(speakers('Ann Lee said that the bridge was safe.', 'Tom Reid said that it was not.', '“It is safe,” she said.'), [
    'Ann Lee, same-sentence',
  ]);
});

test('a quotation runs on over paragraphs', () => {
  const { quotations } = draft(['“We go,” Ann Lee said. “We stay.', '“We come back.', '“We sleep.”']);
  assert.deepEqual(
    quotations.map((q) => [q.began, q.speaker?.name, q.attributed]),
    [
      [0, 'Ann Lee', 'same-sentence'],
      [0, 'Ann Lee', 'same-paragraph'],
      [0, 'Ann Lee', 'carried'],
      [0, 'Ann Lee', 'carried'],
    ],
  );
});

test('a colon announces the next paragraph', () =>
  assert.deepEqual(speakers('The office issued this statement:', '“We are sorry for the delay.”'), ['The office, carried']));

test('the lock follows a quotation that is opened once and closed two paragraphs on', () => {
  const read = draft(['“We go on Monday.', 'We stay on Tuesday.', 'We come back.” He left.', 'The end.']);
  const text = ['“We go on Monday.', 'We stay on Tuesday.', 'We come back.” He left.', 'The end.'];
  assert.deepEqual(
    text.map((t, i) => read.locked(i).map((s) => t.slice(s.start, s.end))),
    [['We go on Monday.'], ['We stay on Tuesday.'], ['We come back.'], []],
  );
});

test('the lock keeps to a quotation that opens again in each paragraph', () => {
  const text = ['“We go on Monday.', '“We stay,” he said.', 'The end.'];
  const read = draft(text);
  assert.deepEqual(
    text.map((t, i) => read.locked(i).map((s) => t.slice(s.start, s.end))),
    [['We go on Monday.'], ['We stay,'], []],
  );
});
