// The record of the draft: entities with their mentions and attributes, and names so near that they may be one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft } from '../../server/src/reading/draft/read-draft.ts';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';

const recordOf = (...paragraphs: string[]) =>
  readDraft(
    paragraphs.map((text) => readParagraph({ text, kind: 'body', marks: [] })),
    new Map(),
  ).record;

/** What is stated of somebody, as “kind: value”. */
const stated = (name: string, ...paragraphs: string[]) =>
  recordOf(...paragraphs)
    .entities.find((e) => e.name === name)
    ?.attributes.map((a) => `${a.kind}: ${a.value}${a.held === 'then' ? ' (then)' : ''}`);

const near = (...paragraphs: string[]) => recordOf(...paragraphs).near.map((p) => `${p.used}/${p.other}: ${p.verdict}`);

test('offices before the name, in apposition and in a clause', () => {
  assert.deepEqual(stated('Anna Marsh', 'The defence secretary, Anna Marsh, spoke.'), ['office: defence secretary']);
  assert.deepEqual(stated('Anna Marsh', 'Deputy head Anna Marsh spoke.'), ['office: deputy head']);
  assert.deepEqual(stated('Anna Marsh', 'Anna Marsh, the company’s general counsel, spoke.'), ['office: general counsel']);
  assert.deepEqual(stated('Anna Marsh', 'The leader of the council, Cllr Anna Marsh, spoke.'), ['office: cllr', 'office: leader']);
  assert.deepEqual(stated('Anna Marsh', 'Anna Marsh, who became head teacher in 2021, spoke.'), ['office: head teacher']);
  assert.deepEqual(stated('Anna Marsh', 'Former mayor Anna Marsh spoke.'), ['office: former mayor (then)']);
});

test('ages, homes, births, kin, honorifics', () => {
  assert.deepEqual(stated('Tom Reid', 'Tom Reid, 44, of Elm Lane, spoke.', 'Mr Reid, who is 45, left.'), [
    'age: 44',
    'honorific: mr',
    'age: 45',
  ]);
  assert.deepEqual(stated('Tom Reid', 'The 44-year-old driver Tom Reid spoke.'), ['office: driver', 'age: 44']);
  assert.deepEqual(stated('Tom Reid', 'Tom Reid, born in Leeds in 1970, spoke.'), ['birth: 1970']);
  assert.deepEqual(stated('Tom Reid', 'Her brother Tom Reid spoke.'), ['kin: brother']);
});

test('a surname is the last person’s of that name, with particles and at a sentence’s start', () => {
  const { entities } = recordOf('The lawyer Ursula van der Linden spoke.', 'Van der Linden sat down. Ms van der Linden left.');
  assert.deepEqual(
    entities.map((e) => `${e.name}: ${e.mentions.map((m) => m.text).join(', ')}`),
    ['Ursula van der Linden: Ursula van der Linden, Van der Linden, van der Linden'],
  );
});

test('near names are one person’s unless something tells two apart', () => {
  assert.deepEqual(near('Stephen Ames, a joiner, spoke.', 'Steven Ames sat down.'), ['Stephen/Steven: one']);
  assert.deepEqual(near('Lorna Jacquet spoke.', 'Mrs Jaquet sat down.'), ['Jacquet/Jaquet: one']);
  assert.deepEqual(near('Keith Sorrell, a farmer, spoke.', 'Kevin Sorrell sat down.'), ['Keith/Kevin: perhaps']);
  assert.deepEqual(near('David Davis spoke, and David Davies sat down.'), ['Davis/Davies: two']);
  assert.deepEqual(near('Ann Miller, 41, spoke.', 'Her husband, Alan Miller, sat down.'), []);
  assert.deepEqual(near('Anna Bell spoke.', 'Tom Bull, 41, a driver, sat down.'), []);
});
