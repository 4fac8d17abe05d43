// The property of anchors: after any edits, no fact whose words changed counts as the same, and none that stands untouched is asked again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftIndex, isPlaced, locate } from '../../server/src/facts/locate.ts';
import type { Fact } from '../../server/src/facts/sheet.ts';
import { editDraft, layOut, makeDraft, Random, sentencesOf, wordsOfFact } from './drafts.ts';

const RUNS = Number(process.env['COPYDESK_RUNS'] ?? 400);
/** What changes the look of a text and not what it says. */
const TYPOGRAPHY: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[“”]/g, '"').replaceAll('’', "'"),
  (text) => text.replaceAll('“', '‘').replaceAll('”', '’'),
];

const factsOf = (paragraphs: ReturnType<typeof layOut>['paragraphs'], places: ReturnType<typeof layOut>['places']): Fact[] => {
  const draft = new DraftIndex(paragraphs);
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([number, { paragraph, start, end }]) => ({
      id: `f${number}`,
      kind: /^\p{L}/u.test(paragraphs[paragraph]!.text.slice(start, end)) ? 'name' : 'figure',
      ...draft.anchor(paragraph, start, end),
      from: [],
      checks: [],
    }));
};

test(`${RUNS} random edit scripts: no wrong tick, and nothing that stands is asked again`, () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const random = new Random(seed * 7919);
    const { draft, facts: count } = makeDraft(random);
    const before = layOut(draft);
    const facts = factsOf(before.paragraphs, before.places);
    const originals = facts.map((_, n) => sentencesOf(draft, n).map(({ tokens }) => tokens.map((t) => t.text).join(' '))[0]!);
    const { changed } = editDraft(random, draft, count);
    const restyle = random.pick(TYPOGRAPHY);
    const after = layOut(draft, random.pick([' ', '\n', '\r\n']));
    const paragraphs = after.paragraphs.map(({ text, sentences }) => ({ text: restyle(text), sentences }));
    const locations = locate(facts, new DraftIndex(paragraphs));
    const earlier = new DraftIndex(before.paragraphs);
    locate(facts, earlier);
    assert.deepEqual(locate(facts, new DraftIndex(paragraphs, earlier)), locations, `seed ${seed}: read on from the draft before`);
    facts.forEach(({ exact }, n) => {
      const location = locations[n]!;
      const told = () =>
        `seed ${seed}, fact ${n} “${exact}” of “${originals[n]}” is ${JSON.stringify(location)} in:\n${paragraphs.map((p) => p.text).join('\n')}`;
      const stands = sentencesOf(draft, n).some((s) => !s.edited && s.tokens.map((t) => t.text).join(' ') === originals[n]);
      if (stands) assert.equal(location.is, 'same', told());
      if (location.is === 'same') {
        const words = paragraphs[location.paragraph]!.text.slice(location.start, location.end);
        assert.equal(words.replace(/\s+/g, ' '), exact.replace(/\s+/g, ' '), told());
      }
      // The very same sentence may still stand elsewhere, in a copy or because two were alike; then the tick is right.
      const elsewhere = draft.flat().some(({ tokens }) => tokens.map((t) => t.text).join(' ') === originals[n]);
      const restored = sentencesOf(draft, n).some((s) => wordsOfFact(s, n) === exact.replace(/\s+/g, ' '));
      if (changed.has(n) && !elsewhere && !restored) assert.notEqual(location.is, 'same', told());
    });
  }
});

/** Locates the first fact of a draft, given as the words in brackets, in another draft. */
function find(draft: string, then: string, kind: Fact['kind'] = 'figure') {
  const start = draft.indexOf('[');
  const end = draft.indexOf(']') - 1;
  const sentence = (text: string) => ({
    text,
    sentences: [...text.matchAll(/[^.]+(?:\.(?!\s)[^.]+)*\.?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  });
  const anchor = new DraftIndex([sentence(draft.replace(/[[\]]/g, ''))]).anchor(0, start, end);
  const paragraphs = then.split('\n').map(sentence);
  const location = locate([{ id: 'a', kind, ...anchor, from: [], checks: [] }], new DraftIndex(paragraphs))[0]!;
  if (!isPlaced(location)) return location.is;
  return `${location.is}: ${paragraphs[location.paragraph]!.text.slice(location.start, location.end)}`;
}

test('a figure that gained or lost a sign, a scale or a negation is another', () => {
  assert.equal(find('It cost [5] in all.', 'It cost £5 in all.'), 'changed: £5');
  assert.equal(find('It cost £[3.2]bn on roads last year.', 'It cost £3.2m on roads last year.'), 'changed: £3.2m');
  assert.equal(find('It cost [£3.2bn] on roads last year.', 'It cost £3.2m on roads last year.'), 'changed: £3.2m');
  assert.equal(find('They want [5] for the school.', 'They want 5 million for the school.'), 'changed: 5 million');
  assert.equal(find('The jury found him [guilty] of theft.', 'The jury found him not guilty of theft.', 'event'), 'changed: not guilty');
  assert.equal(find('It rose by [10] last year.', 'It rose by 10,000 last year.'), 'changed: 10,000');
});

test('typography and layout change nothing', () => {
  assert.equal(find('“[We won’t stop],” she said.', '"We won\'t  stop," she said.', 'quotation'), "same: We won't  stop");
  assert.equal(find('The years [2012–16] were wet.', 'The years 2012-16 were wet.', 'date'), 'same: 2012-16');
});

test('a headline that changed a letter is changed, not lost', () => {
  assert.equal(
    find('[Council votes to close the pool]', 'Council votes to close the poll', 'caption'),
    'changed: Council votes to close the poll',
  );
});

test('a fact whose sentence went is lost, and the same words elsewhere are not taken for it', () => {
  assert.equal(find('The jury of [12] sat for a week.', 'A dozen eggs cost 12 pence there.'), 'lost');
});

test('after an edit the paragraphs that stayed are not searched again', () => {
  const paragraphs = Array.from({ length: 50 }, (_, i) => ({ text: `Part ${i} cost £${i}m.`, sentences: [] }));
  const facts = factsOf(paragraphs, new Map([[0, { paragraph: 7, start: 12, end: 15 }]]));
  assert.equal(facts[0]!.exact, '£7m');
  let index = new DraftIndex(paragraphs);
  locate(facts, index);
  const kept = index.paragraphs[9];
  for (const text of ['Part 7 cost £8m.', 'Part 7 cost £7m.']) {
    paragraphs[7] = { text, sentences: [] };
    index = new DraftIndex(paragraphs, index);
    assert.equal(index.paragraphs[9], kept);
    assert.equal(locate(facts, index)[0]!.is, text.endsWith('£7m.') ? 'same' : 'changed');
  }
});
