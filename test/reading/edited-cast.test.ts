// The names of an edited draft, worked out from those before the edit, are those of the draft alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DraftReading } from '../../server/src/reading/draft.ts';
import { isNamedAlike, readDraft } from '../../server/src/reading/draft-reading.ts';
import { readParagraph } from '../../server/src/reading/read.ts';
import type { Reading } from '../../server/src/reading/reading.ts';
import { runs } from '../properties/arbitrary.ts';

const reading = (text: string) => readParagraph({ text, kind: 'body', marks: [] });

/** Names that are of one thing, or share a word with another, or have nothing to do with any. */
const name = fc.constantFrom(
  ...'Anna Kovac|Kovac|Ms Kovac|Anna|A. Kovac|Peter Kovac|Peter|Igor Ivanov|Ivanov|President Ivanov|Anna Ivanov'.split('|'),
  ...'North Harbour Trust|NHT|N.H.T.|Northern Health Team|the Harbour Trust|Kovac Trust|OPCW|Weiss|Tu|Tue|Tuesda|Quill|Quill Bay'.split(
    '|',
  ),
  'Organisation for the Prohibition of Chemical Weapons',
);
const sentence = fc.oneof(
  { weight: 6, arbitrary: name.map((one) => `They met ${one} there.`) },
  { weight: 2, arbitrary: name.map((one) => `${one} said so.`) },
  { weight: 1, arbitrary: name.map((one) => `They spoke of “${one}” again.`) },
  { weight: 1, arbitrary: name.map((one) => `They said “no, ${one}.`) },
  { weight: 2, arbitrary: fc.constant('It rained.') },
);
const paragraph = fc.array(sentence, { maxLength: 3 }).map((all) => all.join(' '));
/** A paragraph's place, and what stands there from now on. */
const edit = fc.tuple(fc.nat(5), fc.array(paragraph, { minLength: 1, maxLength: 2 }));

const said = (draft: DraftReading) => ({
  entities: draft.entities,
  named: draft.readings.map(({ names }, i) => names.map(({ start }) => draft.named(i, start) ?? null)),
});

const fresh = (readings: readonly Reading[]) => readDraft(readings, new Map());

test('names that come and go leave the others as they are', () => {
  let alike = 0;
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (texts, edits) => {
      let readings = texts.map(reading);
      let draft = fresh(readings);
      void draft.entities;
      for (const [at, now] of edits) {
        const from = Math.min(at, readings.length - 1);
        const to = Math.min(from + now.length, readings.length);
        readings = readings.with(from, reading(now[0]!));
        if (to - from > 1) readings = readings.with(from + 1, reading(now[1]!));
        const next = readDraft(readings, new Map(), { before: draft, from, to });
        assert.deepEqual(said(next), said(fresh(readings)));
        if (isNamedAlike(next, draft)) alike++;
        draft = next;
      }
    }),
    runs(3000),
  );
  assert.ok(alike > 500, `only ${alike} named the same`);
});

test('a name that is typed letter by letter leaves the others as they are, and so does its loss', () => {
  const others = ['Anna Kovac left for Berlin.', 'So Kovac slept, and the North Harbour Trust paid.', 'They met Peter Quill.'].map(reading);
  const typed = 'They saw Ms Zeno Marchetti there';
  let before = fresh([...others, reading('They saw Peter Quill')]);
  void before.entities;
  for (let length = 'They saw M'.length; length <= typed.length; length++) {
    const readings = [...others, reading(typed.slice(0, length))];
    const now = readDraft(readings, new Map(), { before, from: 3, to: 4 });
    assert.deepEqual(said(now), said(fresh(readings)), typed.slice(0, length));
    // The other names are not even looked at: what they stand for is the same object.
    if (length > 'They saw M'.length) assert.equal(now.named(0, 0), before.named(0, 0), typed.slice(0, length));
    before = now;
  }
});

test('a name that is typed for long is forgotten again', () => {
  let before = fresh([reading('They met Peter Quill.'), reading('It rained.')]);
  void before.entities;
  let anew = 0;
  for (let i = 0; i < 300; i++) {
    const readings = [before.readings[0]!, reading(`They met Zz${String.fromCharCode(97 + (i % 26))}ok there.`)];
    const now = readDraft(readings, new Map(), { before, from: 1, to: 2 });
    assert.deepEqual(said(now), said(fresh(readings)));
    if (now.named(0, 9) !== before.named(0, 9)) anew++;
    before = now;
  }
  assert.ok(anew > 0 && anew < 10, `counted anew ${anew} times`);
});

test('the order of names holds where one moves to where its other mention stood', () => {
  const versions = [
    'They met Quill or Quill there.',
    'They met xxxxxxxx Quill or Quill there.',
    'They met xxxxxxxx Quill, Tobol, Quill there.',
  ];
  let draft: DraftReading | undefined;
  for (const text of versions) {
    const readings = [reading(text)];
    const now = readDraft(readings, new Map(), draft && { before: draft, from: 0, to: 1 });
    assert.deepEqual(said(now), said(fresh(readings)), text);
    draft = now;
  }
});
