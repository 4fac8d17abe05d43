// Who speaks, over a draft.
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
  assert.match(speakers('Ms Vine said the vote had shown “a clear wish for a change of course”.')[0]!, /^Vine,/);
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

test('words in reported speech are whoever’s reports it', () => {
  assert.match(
    speakers('Nora Gale, then the clerk, said the mayor believed the new rates would mean “fewer bins and more foxes in the lanes”.')[0]!,
    /^Nora Gale,/,
  );
  assert.match(
    speakers('The guidelines of the day said members could pin up notices to “bring the harbour together”.')[0]!,
    /^The guidelines of the day,/,
  );
  assert.match(
    speakers('Mr Quill asked why the gate was open when it was raining and suggested the port “could just shut it”.').at(-1)!,
    /^Quill,/,
  );
  // A verb of speech within is its own subject's.
  assert.match(speakers('Nora Gale said her brother had told the board it was “a scandal from the first day”.')[0]!, /^her brother,/);
});

test('whoever was told is not whoever speaks', () => {
  assert.match(speakers('In one letter she was warned that “nobody will come to the fair in the rain”.')[0]!, /^one letter,/);
  assert.match(speakers('Mr Reid was told by Nora Gale that “nobody will come to the fair in the rain”.')[0]!, /^Nora Gale,/);
});

test('the subject that a long clause or a list parts from its verb', () => {
  for (const [sentence, name] of [
    ['The man who has worked with everybody, from the Larks and Tom Reid to Al Cole, said it was “the end of an age”.', 'The man'],
    [
      'In an open letter to the mayor, 12 charities including the Shore Trust and Haven, have urged her “to act with speed”.',
      '12 charities',
    ],
    ['Green Party leader of the council Nora Gale said the count had been “fair and quick”.', 'Nora Gale'],
    ['But the port’s director of dredging Nora Gale tells the Herald: “We are late.”', 'Nora Gale'],
    ['Opponents include the dockers’ union, the Dockers Guild (DG), which said it would “make matters worse”.', 'Dockers Guild'],
    ['“It will not last,” Lena Marck of the University of Otley in Dunmore, New Zealand, said to the Herald.', 'Lena Marck'],
    ['Mr Quill, who tried the gate six or seven times said that he “gave it up as a bad job”.', 'Quill'],
    ['One trader called the fair on 21 June “a mix of hope, mud and stubbornness”.', 'One trader'],
  ] as const)
    assert.equal(speakers(sentence)[0], `${name}, same-sentence`, sentence);
  // “For” gives nobody an office, and a victim's mother is not the victim.
  assert.match(speakers('The mother of victim Tom Reid said it was “no comfort at all”.')[0]!, /^The mother of victim Tom Reid,/);
});

test('whose words they are said to be', () => {
  assert.match(speakers('The mayor will try, in the words of one old ally, to “nail down” the vote.')[0]!, /^one old ally,/);
  assert.match(speakers('They want what the former mayor Nora Gale called “home rule” within the county.')[0]!, /^Nora Gale,/);
  assert.match(speakers('It recalled Nora Gale’s words: “It has been said that bridges are the worst of roads.”')[0]!, /^Nora Gale,/);
  assert.match(speakers('Tom Reid was to sing in May, but called the two nights off due to “a matter at home”.')[0]!, /^Tom Reid,/);
});

test('words that quote nobody, or nobody who is named', () => {
  for (const sentence of [
    'More men have signed up, with comments such as “It feels so good to say such things”.',
    'The ferry’s slogan is: “Show the sea you care this spring”, and sailors laugh at it.',
    '“Jolly John,” who spoke with a Leeds accent in the films, is said to have fled.',
    'The tests were meant to bring about a look at “how far or how badly a child reads, counts and spells”.',
  ])
    assert.match(speakers(sentence)[0]!, /^nobody,/, sentence);
});

test('a headline’s words are whoever’s says them below', () => {
  assert.deepEqual(
    speakers('Port faces ‘deal spree’', 'The port has new owners.', '“We will go on a deal spree in spring,” said Nora Gale.').at(0),
    'Nora Gale, carried',
  );
  // A term that somebody uses too is not theirs.
  assert.match(
    speakers(
      'The port is sold.',
      'It was cheap.',
      'It was old.',
      'Keep to the “rule of thirds” at all times.',
      'Mr Quill spoke of the “rule of thirds”.',
    )[0]!,
    /^nobody,/,
  );
});

test('people told of in other words', () => {
  assert.deepEqual(speakers('Terry Quill was in court on Monday.', 'The 54-year-old said he was “sorry for all of it”.'), [
    'Terry Quill, same-sentence',
  ]);
  assert.deepEqual(speakers('Nora Gale has a new record out.', 'The singer said it was “the best of them”.'), ['Nora Gale, same-sentence']);
  assert.deepEqual(speakers('Nora Gale has a new record out.', 'The judge said it was “the best of them”.'), ['The judge, same-sentence']);
  assert.deepEqual(speakers('A woman came in. The woman, who goes by the name Nora Gale, wrote: “I am late.”'), [
    'Nora Gale, same-sentence',
  ]);
});

test('a spokeswoman is no body, and a department no company', () =>
  assert.deepEqual(
    speakers(
      'Shorewear Ltd said it would fight the claim.',
      'A Department of Trade (DoT) spokesperson said: “We do not comment on cases.”',
      'In a note, the company called it “plain that the port had bought too much”.',
    ).at(-1),
    'Shorewear Ltd, same-sentence',
  ));

test('the subject is who acts: no object, no possessor, no modifier', () => {
  assert.deepEqual(speakers('Elders Bay wool manager Maurie Neil expects a good year.', '“We can see prices holding,” he said.'), [
    'Maurie Neil, same-sentence',
  ]);
  assert.deepEqual(speakers('Tom Reid met Al Cole at the gate.', '“I was early,” he said.'), ['Tom Reid, same-sentence']);
  assert.deepEqual(
    speakers(
      'Nora Gale gave evidence on Monday.',
      'The Russell family’s lawyer, Tom Reid, asked what she had seen.',
      'She said it was “nothing much at all”.',
    ).at(-1),
    'Nora Gale, same-sentence',
  );
});

test('lines between paragraphs end no turn, and a full stop does', () => {
  assert.deepEqual(speakers('“We go,” Nora Gale said.', 'VIEW GALLERY', '“We come back with the tide.”').at(-1), 'Nora Gale, carried');
  assert.deepEqual(speakers('“We go,” Nora Gale said.', 'It rained all day.', '“We come back with the tide.”').at(-1), 'nobody, none');
});

test('whoever adds has just spoken', () =>
  assert.deepEqual(
    speakers(
      'The gate was shut at noon.',
      '“I went round by the wall and there was nobody.”',
      'Tom Reid added: “I would not go again.”',
    )[0],
    'Tom Reid, carried',
  ));

test('whoever is reported in the paragraph before, where nobody is named after', () => {
  const rest = '“The flats are ten minutes from the quay and cost nothing to speak of.”';
  assert.match(speakers('Nora Gale, 32, said she was not surprised. The town has long built cheap homes.', rest)[0]!, /^Nora Gale,/);
  assert.match(speakers('Nora Gale, 32, said she was not surprised. Tom Reid has long built cheap homes.', rest)[0]!, /^nobody,/);
});

test('a name alone in the line below a quotation', () =>
  assert.deepEqual(speakers('“To call this a trade is false and deeply offensive.”\nShore Legion'), ['Shore Legion, same-sentence']));

test('a paragraph that has lost its first letters has a speaker all the same', () =>
  assert.match(speakers('mpany accused the state of a “cynical attempt” to recover its money.')[0]!, /^mpany,/));

test('somebody who was “she” is not “he”', () =>
  assert.deepEqual(
    speakers('“It is late,” Kit Amadi said. “We go,” she added.', 'Sam Okoli took the rope.', '“I hold it,” he said.').at(-1),
    'Sam Okoli, same-sentence',
  ));

test('whoever finds it so', () => {
  assert.deepEqual(
    speakers(
      'For the woman who inherits the forge, Nell Ibbs, it is a “rare blend of pride and dread”.',
      '“I have hardly slept,” she says.',
    ),
    ['Nell Ibbs, same-sentence', 'Nell Ibbs, same-sentence'],
  );
  assert.match(speakers('The night bus has been “an absolute godsend” for Maddy Quill, 19, a student.')[0]!, /^Maddy Quill,/);
  assert.match(speakers('The park is “a disgrace” for all to see.')[0]!, /^nobody,/);
});

test('a sentence behind a quotation that has somebody explain', () =>
  assert.deepEqual(
    speakers(
      '“There was no room left for boats.” Dilys Pugh, keeper of ropes at the yard, explains the move. “They hang from the roof.”',
    ).map((s) => s.split(',')[0]),
    ['Dilys Pugh', 'Dilys Pugh'],
  ));

test('a message that is told of before it stands', () => {
  assert.match(
    speakers(
      'Owen Strand, the lock keeper, posted his own note of praise.',
      '“Every boat is home, and Pilot Mary Teal saw to it.”',
      'Teal slept late.',
    )[0]!,
    /^Owen Strand,/,
  );
  assert.match(
    speakers('Owen Strand, the lock keeper, posted his own keys to the yard.', '“Nobody else came to the quay on time.”')[0]!,
    /^nobody,/,
  );
});

test('who is reported before a quotation, in other ways', () => {
  const rest = '“I cannot remember a spring that was as long as this one.”';
  assert.match(speakers('It is a bad year, according to the singer Hayley Quill.', rest)[0]!, /^Hayley Quill,/);
  assert.match(speakers('After the fair, Jessie Dunn told the Herald about the day.', rest)[0]!, /^Jessie Dunn,/);
  assert.match(speakers('Rollins, which is owned by a bank, said it was “pleased” that they had agreed.', rest).at(-1)!, /^Rollins,/);
  assert.match(speakers('“It is late,” wrote one reader in response. “Lovely touch,” said another.').at(-1)!, /^another,/);
});

test('whoever acts in the sentence before speaks of themselves', () => {
  assert.deepEqual(
    speakers(
      'Nora Gale was at home.',
      'She put the diaries in an old trunk.',
      '“I suppose I felt that I did not need it.',
      '“I was glad of it.”',
    ),
    ['Nora Gale, carried', 'Nora Gale, carried'],
  );
  assert.deepEqual(speakers('Tom Reid shut the door behind Al Cole.', '“I cannot wait another winter for it.”'), ['nobody, none']);
  assert.deepEqual(speakers('Nora Gale shut the door behind her.', '“We cannot wait another winter for it.”'), ['nobody, none']);
});
