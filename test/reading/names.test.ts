// The reading of names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft } from '../../server/src/reading/draft/read-draft.ts';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import type { Prose } from '../../server/src/text/paragraph.ts';
import { isSteep } from '../harness/growth.ts';

const reading = (text: string, kind: Prose['kind'] = 'body') => readParagraph({ text, kind, marks: [] });

/** The names of a text as “kind: words”. */
const names = (text: string, kind?: Prose['kind']) => reading(text, kind).names.map((n) => `${n.kind}: ${n.text}`);

/** The parts of the only person in a text. */
const person = (text: string) => {
  const read = reading(text);
  const found = read.names.find((n) => n.kind === 'person')!;
  const words = (span: { start: number; end: number } | undefined) => span && read.text.slice(span.start, span.end);
  return { honorific: words(found.honorific), title: words(found.title), given: found.given, surname: found.surname };
};

const entities = (...paragraphs: string[]) =>
  readDraft(
    paragraphs.map((text) => reading(text)),
    new Map(),
  ).entities.map((e) => `${e.name} ${e.mentions.length}`);

test('people, places and organisations are told apart', () => {
  assert.deepEqual(names('On Monday Anna Miller flew to Madrid for the World Health Organization, and for NATO.'), [
    'person: Anna Miller',
    'place: Madrid',
    'organisation: World Health Organization',
    'organisation: NATO',
  ]);
  assert.deepEqual(names('The Food and Drug Administration and the Department of Homeland Security met the Bank of England.'), [
    'organisation: Food and Drug Administration',
    'organisation: Department of Homeland Security',
    'organisation: Bank of England',
  ]);
});

test('a capital that opens a sentence makes no name of an everyday word', () => {
  assert.deepEqual(names('Critics say so. Rain fell on Monday. But Police Chief said: “Workers left.”'), []);
  assert.deepEqual(names('In Washington rain fell. “However, Kerry left,” he said.'), ['place: Washington', 'other: Kerry']);
});

test('nationalities, parties, days and offices alone name nobody', () => {
  assert.deepEqual(
    names('They met the Russian and American presidents, Democrats and a Republican on Monday in May. The President left.'),
    [],
  );
});

test('offices and courtesy titles are set aside', () => {
  assert.deepEqual(person('She met Russian Foreign Minister Sergey Lavrov.'), {
    honorific: undefined,
    title: 'Foreign Minister',
    given: 'Sergey',
    surname: 'Lavrov',
  });
  assert.deepEqual(person('Foreign Minister Sergey Lavrov left.').title, 'Foreign Minister');
  assert.deepEqual(person('so Secretary of State John Kerry left').title, 'Secretary of State');
  assert.deepEqual(person('the foreign minister Sergey Lavrov left').title, 'foreign minister');
  assert.deepEqual(person('Then Mr. Kerry left.'), { honorific: 'Mr.', title: undefined, given: undefined, surname: 'Kerry' });
  assert.deepEqual(person('Then Sen. Marco Rubio left.').title, 'Sen.');
  assert.deepEqual(person('a call from former CIA Director David Petraeus').surname, 'Petraeus');
});

test('particles, initials, suffixes and family names that stand first', () => {
  assert.equal(person('They found Osama bin Laden there.').surname, 'bin Laden');
  assert.equal(person('They met Alexander Van der Bellen there.').surname, 'Van der Bellen');
  assert.equal(person('They met Robert F. Kennedy Jr. there.').surname, 'Kennedy');
  assert.equal(person('They met Xi Jinping there.').surname, 'Xi');
  assert.equal(person('They met Kim Jong-un there.').surname, 'Kim');
  assert.deepEqual(names('They met Alexandria Ocasio-Cortez and Bashar al-Assad.'), [
    'person: Alexandria Ocasio-Cortez',
    'person: Bashar al-Assad',
  ]);
});

test('possessive endings and hyphens are left out', () => {
  assert.deepEqual(names('It was Kerry’s plan, a US-led and pro-Israel one, and Britain’s.'), [
    'other: Kerry',
    'place: US',
    'place: Israel',
    'place: Britain',
  ]);
  assert.deepEqual(names('In the U.S. they left; the U.K.’s ships too.'), ['place: U.S.', 'place: U.K.']);
});

test('a stressed word is no group', () => {
  assert.deepEqual(names('It IS true that they fight against IS and its anti-IS foes, as IT must.'), [
    'organisation: IS',
    'organisation: IS',
  ]);
});

test('a headline of capitals gives only what is known', () => {
  assert.deepEqual(names('Donald Trump Visits Mexico City As NATO Waits', 'headline'), [
    'person: Donald Trump',
    'place: Mexico City',
    'organisation: NATO',
  ]);
  assert.deepEqual(names('MAYOR LEAVES FOR MEXICO CITY', 'headline'), []);
});

test('a surname joins the full name last mentioned, a given name its only bearer, initials their words', () => {
  assert.deepEqual(entities('Clinton stays', 'Hillary Clinton met Tim Kaine. Clinton left, and Kaine slept. Later Hillary called.'), [
    'Hillary Clinton 4',
    'Tim Kaine 2',
  ]);
  assert.deepEqual(entities('Bill Clinton met Hillary Clinton. Then Clinton went home.', 'So Bill Clinton stayed, and Clinton sang.'), [
    'Bill Clinton 3',
    'Hillary Clinton 2',
  ]);
  assert.deepEqual(entities('So the North Atlantic Treaty Organization met. Then NATO left.'), ['North Atlantic Treaty Organization 2']);
});

test('a word that only ever opens a sentence is no thing', () => {
  assert.deepEqual(entities('Oysters were cheap. Kovac said so.', 'Then Kovac left.'), ['Kovac 2']);
});

test('names lie where they say, whatever the text', () => {
  const odd = [
    '',
    ' ',
    'A',
    'A.',
    '“',
    'U.S',
    'Mr',
    'Mr.',
    'Sir',
    'of',
    'Kerry’s',
    'قال أحمد في US',
    '😀 Anna 😀 Miller',
    'İstanbul’da',
    'A-B-C-',
    "O'Malley's",
    '\u202eKerry',
    'Bank of',
    'Bank of the',
  ];
  for (const text of [...odd, odd.join(' '), odd.join('')])
    for (const name of reading(text).names) assert.equal(name.text, text.slice(name.start, name.end), text);
});

test('a very long paragraph takes time in proportion', () => {
  const sentence = 'Former Russian Foreign Minister Sergey Lavrov of the Bank of England and Mr. John F. Kennedy Jr. met in New York. ';
  for (const text of [
    sentence.repeat(100),
    'A'.repeat(12_000),
    'A '.repeat(6_000),
    'Bank of '.repeat(1_500),
    'U.S.'.repeat(3_000),
    'Al-'.repeat(4_000),
  ])
    assert.ok(
      !isSteep(
        () => reading(text).names,
        () => reading(text.repeat(8)).names,
      ),
      text.slice(0, 20),
    );
});
