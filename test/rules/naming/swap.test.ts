// Swapping names, sentence by sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../../server/src/reading/paragraph/read-paragraph.ts';
import { groupOf, kinship, nameGroups } from '../../../server/src/rules/shared/names/groups.ts';
import { articleFor, type Name, swapName } from '../../../server/src/rules/shared/names/swap.ts';
import { Spelt, slipBetween, Twins } from '../../../server/src/rules/shared/names/twins.ts';
import { applyEdits } from '../../../server/src/text/span.ts';

/** The sentence after its only `from` has become `to`; “the ” and “(the) ” before a name say what it needs. */
function swapped(text: string, from: string, to: string): string {
  const name = (written: string): Name => ({
    text: written.replace(/^(?:the|\(the\)) /, ''),
    article: written.startsWith('the ') ? 'the' : written.startsWith('(the) ') ? 'either' : 'none',
  });
  const at = text.indexOf(name(from).text);
  const reading = readParagraph({ text, kind: 'body', marks: [] });
  return applyEdits(text, [swapName(reading, { start: at, end: at + name(from).text.length }, name(from), name(to))]);
}

test('the article comes and goes as the new name needs it', () => {
  const full = 'the North Atlantic Treaty Organization';
  assert.equal(swapped('So the North Atlantic Treaty Organization met.', full, 'NATO'), 'So NATO met.');
  assert.equal(swapped('The North Atlantic Treaty Organization met.', full, 'NATO'), 'NATO met.');
  assert.equal(swapped('So NATO met.', 'NATO', full), 'So the North Atlantic Treaty Organization met.');
  assert.equal(swapped('NATO met.', 'NATO', full), 'The North Atlantic Treaty Organization met.');
  assert.equal(swapped('So the NATO members met.', 'NATO', full), 'So the North Atlantic Treaty Organization members met.');
  assert.equal(swapped('So the North Atlantic Treaty Organization members met.', full, 'NATO'), 'So the NATO members met.');
  assert.equal(swapped('Its ships, and NATO’s, sailed.', 'NATO', full), 'Its ships, and the North Atlantic Treaty Organization’s, sailed.');
  assert.equal(swapped('Their NATO is not ours.', 'NATO', full), 'Their North Atlantic Treaty Organization is not ours.');
});

test('an article that both names take, or that either may do without, stays', () => {
  assert.equal(swapped('So the US won.', 'the US', 'the United States'), 'So the United States won.');
  assert.equal(swapped('So the Islamic State lost.', '(the) Islamic State', 'IS'), 'So IS lost.');
  assert.equal(swapped('So ISIS lost.', 'ISIS', '(the) Islamic State'), 'So Islamic State lost.');
});

test('a and an follow the sound', () => {
  assert.equal(swapped('Then a Daesh cell fled.', 'Daesh', 'IS'), 'Then an IS cell fled.');
  assert.equal(swapped('Then an IS cell fled.', 'IS', 'Daesh'), 'Then a Daesh cell fled.');
  assert.equal(swapped('An EU flag flew.', 'the EU', 'the UN'), 'A UN flag flew.');
  for (const [name, article] of Object.entries({
    FBI: 'an',
    UN: 'a',
    US: 'a',
    EU: 'an',
    NATO: 'a',
    MP: 'an',
    European: 'a',
    'United States': 'a',
    'Islamic State': 'an',
    'U.S.': 'a',
    'S.E.C.': 'an',
  }))
    assert.equal(articleFor(name), article, name);
});

test('possessives, hyphens, capitals and full stops stay right', () => {
  assert.equal(swapped('So the US’s envoy left.', 'the US', 'the United States'), 'So the United States’ envoy left.');
  assert.equal(swapped('So the United States’ envoy left.', 'the United States', 'the UK'), 'So the UK’s envoy left.');
  assert.equal(swapped('So an anti-IS force came.', 'IS', 'Daesh'), 'So an anti-Daesh force came.');
  assert.equal(swapped('So the US-led force came.', 'the US', 'the U.S.'), 'So the U.S.-led force came.');
  assert.equal(swapped('Al-Qaida fled.', 'Al-Qaida', 'al-Qaeda'), 'Al-Qaeda fled.');
  assert.equal(swapped('They left the U.S.', 'the U.S.', 'the US'), 'They left the US.');
  assert.equal(swapped('They left the US.', 'the US', 'the U.S.'), 'They left the U.S.');
  assert.equal(swapped('They left the U.S. at noon.', 'the U.S.', 'the US'), 'They left the US at noon.');
});

test('one slip is told from two, and from an ending', () => {
  const slips: [string, string, string | undefined][] = [
    ['Lavrov', 'Lavarov', 'added'],
    ['Lavrov', 'Lvrov', 'lost'],
    ['Lavrov', 'Lavrrov', 'doubled'],
    ['Lavrov', 'Larvov', 'swapped'],
    ['Lavrov', 'Lavrev', 'changed'],
    ['Lavrov', 'Lavrovs', undefined],
    ['Clinton', 'Clintons', undefined],
    ['Iowan', 'Iowa', undefined],
    ['Lavrov', 'Laorvv', undefined],
    ['Lavrov', 'Lavrov', undefined],
  ];
  for (const [right, wrong, slip] of slips) assert.equal(slipBetween(right, wrong), slip, wrong);
});

test('near words are found without comparing with each', () => {
  const twins = new Twins(['Lavrov', 'Clinton', 'Madrid', 'Madrin'].map((word) => new Spelt(word)));
  assert.deepEqual(twins.near(new Spelt('Lavarov')), ['Lavrov']);
  assert.deepEqual(twins.near(new Spelt('Cilnton')), ['Clinton']);
  assert.deepEqual(twins.near(new Spelt('London')), []);
});

test('the groups are many, each id stands once, and no form is in two groups', () => {
  const groups = nameGroups();
  assert.ok(groups.length >= 300);
  assert.equal(new Set(groups.map((g) => g.id)).size, groups.length);
  const owner = new Map<string, string>();
  for (const group of groups)
    for (const form of group.forms) {
      if (form.relation !== 'same') continue;
      assert.equal(owner.get(form.text) ?? group.id, group.id, form.text);
      owner.set(form.text, group.id);
    }
  assert.ok(groups.every((g) => g.forms.every((f) => f.text.trim() === f.text && f.text.length > 1)));
});

test('forms of one thing stand to each other as spellings, names, initials and what they stand for', () => {
  const group = groupOf({
    id: 'x',
    kind: 'organisation',
    same: 'NATO; Nato; the North Atlantic Treaty Organization; the North Atlantic Treaty Organisation; Otan',
  });
  const form = (text: string) => group.forms.find((f) => f.text === text)!;
  assert.equal(kinship(form('NATO'), form('Nato')), 'points');
  assert.equal(kinship(form('NATO'), form('North Atlantic Treaty Organization')), 'expansion');
  assert.equal(kinship(form('North Atlantic Treaty Organisation'), form('North Atlantic Treaty Organization')), 'spelling');
  assert.equal(kinship(form('NATO'), form('Otan')), 'name');
});
