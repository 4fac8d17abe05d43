// The reading of quotations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import { isSteep } from '../harness/growth.ts';

/** A paragraph's quotations: the depth, “!” where it is not closed, the kind, and the words with their marks. */
const read = (text: string) =>
  readParagraph({ text, kind: 'body', marks: [] }).quotations.map(
    (q) => `${q.depth}${q.closed ? '' : '!'} ${q.kind}: ${text.slice(q.start, q.end)}`,
  );

const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['curly', '“We go,” he said. “We stay.”', ['0 direct: “We go,”', '0 direct: “We stay.”']],
  ['straight', '"We go," he said. "We stay here."', ['0 direct: "We go,"', '0 direct: "We stay here."']],
  ['British single', '‘We go,’ he said. ‘It’s the Joneses’ house.’', ['0 direct: ‘We go,’', '0 direct: ‘It’s the Joneses’ house.’']],
  ['straight single', "'We go,' he said. 'It's the Joneses' house.'", ["0 direct: 'We go,'", "0 direct: 'It's the Joneses' house.'"]],
  [
    'two single marks for a double one',
    "''We go,'' he said. ''It's a 'fine' day.''",
    ["0 direct: ''We go,''", "0 direct: ''It's a 'fine' day.''", "1 scare: 'fine'"],
  ],
  ['nested', '“He told me ‘no way’,” she said.', ['0 direct: “He told me ‘no way’,”', '1 direct: ‘no way’']],
  [
    'nested the British way',
    '‘He told me “stop that”, and I did,’ she said.',
    ['0 direct: ‘He told me “stop that”, and I did,’', '1 direct: “stop that”'],
  ],
  ['three marks in a row', '“‘Hamlet’” was on.', ['0 scare: “‘Hamlet’”', '1 scare: ‘Hamlet’']],
  ['apostrophes are no quotations', '’Tis the season of ‘em and the ’90s, Jones’ car and rock ’n’ roll', []],
  ['typed with the wrong apostrophe', '‘Tis fine in the ‘90s, and rock ‘n’ roll', []],
  ['feet and inches', '"She is 5\'10" tall," he said.', ['0 direct: "She is 5\'10" tall,"']],
  ['a possessive in the paragraph', 'the ‘bad angels’ of the voters’ nature', ['0 scare: ‘bad angels’']],
  ['runs on', '“The first paragraph runs on.', ['0! direct: “The first paragraph runs on.']],
  ['runs on in single marks', '‘The first paragraph runs on.', ['0! direct: ‘The first paragraph runs on.']],
  ['the wrong mark closes', '“We go,“ he said.', ['0 direct: “We go,“']],
  ['nothing opened it', 'We go,” he said.', []],
  ['a title', 'She read “The Long Road” on the train.', ['0 title: “The Long Road”']],
  ['a programme with its comma', 'On NBC’s “Today,” Lee said that it was late.', ['0 title: “Today,”']],
  ['a nickname and a term', 'William “Bill” Hardy, a “big cheese”', ['0 scare: “Bill”', '0 scare: “big cheese”']],
  ['a so-called term', 'the so-called “enablers of the free world”', ['0 scare: “enablers of the free world”']],
  ['a short answer', '“No,” he said.', ['0 direct: “No,”']],
  ['guillemets', '«On y va», dit-il.', ['0 direct: «On y va»']],
];

for (const [title, text, expected] of cases) test(title, () => assert.deepEqual(read(text), expected));

test('marks in any number are paired in linear time', () => {
  for (const piece of ['"a \'b ‘c “d', '“', "' ", '‘a s’ ', "'' ", '" ']) {
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
