import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft } from '../../server/src/reading/draft/read-draft.ts';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';

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

test('“he said” means the subject of the speech just before', () => {
  assert.deepEqual(
    speakers(
      '“We are ready,” said Paul Marsh, the harbour master.',
      'Asked about the ferry, Mr Okoro told councillors that the timetable would change.',
      '“It is a matter of weeks,” he said.',
    ).at(-1),
    'Okoro, same-sentence',
  );
  assert.deepEqual(
    speakers(
      '“We are ready,” said Paul Marsh.',
      'The rowing coach, Derek Pell, told reporters how Marsh broke the news to his crew. “I found out at breakfast,” he said.',
    ).at(-1),
    'Derek Pell, same-sentence',
  );
});

test('gender is the draft’s: an honorific, a role, a given name', () => {
  assert.deepEqual(
    speakers('Ms Farrow said the bridge was safe.', 'Mr Quill said it was not.', '“I would drive over it,” she said.').at(-1),
    'Farrow, same-sentence',
  );
  assert.deepEqual(
    speakers('A spokeswoman for the port said the tug was fit.', 'Paul Marsh saw it leave.', 'She added: “It was checked in May.”').at(-1),
    'A spokeswoman for the port, same-sentence',
  );
});

test('people who come in without a verb of speech', () =>
  assert.deepEqual(
    speakers('“It is over,” says Paul Marsh.', 'Alan Reed also looks back with pride.', '“We built it with our own hands,” he says.').at(
      -1,
    ),
    'Alan Reed, same-sentence',
  ));

test('a name in apposition to its office', () => {
  for (const sentence of [
    'The former mayor of Ostend, Lena Marck, called the plan “stupid and against all reason”.',
    '“It will not last,” said the report’s editor, Lena Marck.',
    '“It will not last,” said the deputy director of the Office for Rivers and Lakes, Lena Marck, on Monday.',
    'Lena Marck, from the Rivers Trust, an independent charity, added: “It will not last.”',
    'Lena Marck, at the University of Hull in Yorkshire, who led the work, said: “It will not last.”',
    'Lena Marck from the Rivers Trust, said: “It will not last.”',
    '“It will not last,” Lena Marck, an engineer at the Rivers Trust told the Herald.',
    '“It will not last”, Lena Marck said.',
    '“It will not last,” Lena Marck offered.',
    'The river had changed beyond all knowing, said Lena Marck. “It will not last.”',
  ])
    assert.match(speakers(sentence)[0]!, /^Lena Marck,/, sentence);
});

test('never the noun that stands nearest', () => {
  assert.match(speakers('Ms Vine said the outcome showed there was “a clear wish for a change of course”.')[0]!, /^Vine,/);
  assert.match(
    speakers('Tom Reid said there was no sign of Porthaven District Council: “They have not been seen since May.”')[0]!,
    /^Tom Reid,/,
  );
  assert.match(speakers('A film called “The Long Way Home” opens on Friday.')[0]!, /^nobody,/);
});

test('the line before and the line after', () => {
  assert.deepEqual(speakers('Harbour master Paul Marsh:', '“We were ready at six and nobody came.', '“We waited until nine.”'), [
    'Paul Marsh, carried',
    'Paul Marsh, carried',
  ]);
  assert.deepEqual(speakers('Nora put it well,', '‘It was never about the money.’'), ['Nora, carried']);
  assert.deepEqual(speakers('“It was never about the money.”', '– Nora Gale, baker'), ['Nora Gale, carried']);
  assert.deepEqual(speakers('“It was never about the money.', '“It was about the bread,” said Nora Gale.')[0], 'Nora Gale, carried');
});

test('a role means the person who has it', () =>
  assert.deepEqual(
    speakers(
      'The coroner, Helen Rudd, opened the hearing on Monday.',
      'Paul Marsh gave evidence.',
      '“Nobody is on trial here,” the coroner said.',
    ),
    ['Helen Rudd, same-sentence'],
  ));

test('“it” and “they” are bodies and groups', () => {
  assert.deepEqual(
    speakers('Porthaven Council said the bridge was safe.', 'It said the work had been “finished on time and on budget”.').at(-1),
    'Porthaven Council, same-sentence',
  );
  assert.deepEqual(
    speakers('Residents told the meeting that nobody had asked them.', '“We read it in the paper,” they said.').at(-1),
    'Residents, same-sentence',
  );
});
