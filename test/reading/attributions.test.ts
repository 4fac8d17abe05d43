// The reading of attributions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import { isSteep } from '../harness/growth.ts';

/** A paragraph's attributions: the source and its kind, the cue, and what was said. */
const read = (text: string, kind: 'body' | 'headline' = 'body') =>
  readParagraph({ text, kind, marks: [] }).attributions.map(
    (a) =>
      `${a.source ? `${a.source.name} (${a.source.kind})` : 'nobody'} | ${a.cue ? text.slice(a.cue.start, a.cue.end) : ''} | ${a.content
        .map((c) => text.slice(c.start, c.end))
        .join(' … ')}`,
  );

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['“We go,” Kerry said.', ['Kerry (named) | said | “We go,”']],
  ['“We go,” said John Kerry.', ['John Kerry (named) | said | “We go,”']],
  ['“We go,” she said, “and we stay.”', ['she (pronoun) | said | “We go,” … “and we stay.”']],
  ['“We go,” Kerry said. “We stay.”', ['Kerry (named) | said | “We go,”', 'Kerry (named) | said | “We stay.”']],
  ['“Why?” asked the minister.', ['the minister (unnamed) | asked | “Why?”']],
  ['Kerry said that the allies were ready.', ['Kerry (named) | said | that the allies were ready']],
  ['The allies are ready, Kerry said.', ['Kerry (named) | said | The allies are ready']],
  ['The allies are ready, says Kerry.', ['Kerry (named) | says | The allies are ready']],
  ['The deal, Kerry said, is dead.', ['Kerry (named) | said | The deal … is dead']],
  ['According to Kerry, the allies are ready.', ['Kerry (named) | According to | the allies are ready']],
  ['The allies are ready, according to the report.', ['the report (document) | according to | The allies are ready']],
  ['Kerry, 71, told reporters in Geneva on Monday that the allies were ready.', ['Kerry (named) | told | that the allies were ready']],
  [
    'Kerry, who met him in Belgrade, has repeatedly said the allies were ready.',
    ['Kerry (named) | has repeatedly said | the allies were ready'],
  ],
  ['Secretary of State John Kerry promised to go.', ['John Kerry (named) | promised | to go']],
  ['Lee (D-Ohio), a member of the panel, said the law was late.', ['Lee (named) | said | the law was late']],
  ['“We go.” — John Kerry', ['John Kerry (named) | — | “We go.”']],
  ['SMITH: We go on Monday.', ['SMITH (named) | : | We go on Monday.']],
  ['NATO: **', []],
  ['SMITH: We go on Monday. We stay on Tuesday.', ['SMITH (named) | : | We go on Monday. We stay on Tuesday.']],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));

test('Kerry: allies ready', () => assert.deepEqual(read('Kerry: allies ready', 'headline'), ['Kerry (named) | : | allies ready']));

test('nobody is said to have spoken', () =>
  assert.deepEqual(read('“We cannot wait for another winter.”'), ['nobody |  | “We cannot wait for another winter.”']));

test('a paragraph of any length is read in linear time', () => {
  for (const piece of ['Kerry said that, ', 'said and ', '“x,” he said ', 'a, ', '( ', 'the man of ']) {
    const text = piece.repeat(Math.ceil(12_000 / piece.length));
    assert.ok(
      !isSteep(
        () => read(text),
        () => read(text.repeat(8)),
      ),
      piece,
    );
  }
});
