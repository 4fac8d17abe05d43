// The packed dictionaries hold what went in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from '../../server/src/reading/data/typo-dictionary.json' with { type: 'json' };
import { NEWER_WORDS } from '../../server/src/reading/data/typo-newer-words.ts';
import { isListed, lettersAfter } from '../../server/src/reading/paragraph/typos/dictionary.ts';
import { nearWords } from '../../server/src/reading/paragraph/typos/spelling.ts';

/** All words of a packed list. */
function wordsOf(list: string): string[] {
  const words: string[] = [];
  for (const [, shared, rest] of list.matchAll(/([A-Z])([a-z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, shared!.charCodeAt(0) - 65) + rest);
  return words;
}
const both = wordsOf(data.wordsOfBoth);
const american = wordsOf(data.americanOnly);
const british = wordsOf(data.britishOnly);
const all = new Set([...both, ...american, ...british, ...NEWER_WORDS]);

/** The dictionary as a process has it that has looked nothing up: a beginning's first few words are looked for one by one. */
const fresh = (n: number): Promise<{ readonly isListed: typeof isListed }> =>
  import(`../../server/src/reading/paragraph/typos/dictionary.ts?${n}`);

test('every word is found, whether its beginning was asked for seldom or often', async () => {
  assert.ok(both.length > 60_000 && american.length > 1000 && british.length > 1000);
  const ways = [both, both.toReversed(), both.filter((_, i) => i % 20 === 7), both.filter((_, i) => i % 20 === 13)];
  for (const [n, words] of ways.entries()) {
    const dictionary = await fresh(n);
    assert.deepEqual(
      words.filter((word) => !dictionary.isListed(word, undefined)),
      [],
    );
  }
  const misplaced = (words: readonly string[], side: 'american' | 'british') =>
    words.filter((word) => isListed(word, side) && !NEWER_WORDS.has(word));
  assert.deepEqual(misplaced(british, 'american'), []);
  assert.deepEqual(misplaced(american, 'british'), []);
  assert.deepEqual(
    [...american.filter((word) => !isListed(word, 'american')), ...british.filter((word) => !isListed(word, 'british'))],
    [],
  );
});

test('what is no word is not found', async () => {
  const changed = both
    .filter((_, i) => i % 37 === 0)
    .flatMap((word) => [`${word}q`, word.slice(0, -1), `${word.slice(0, 3)}x${word.slice(3)}`, `z${word}`]);
  assert.deepEqual(
    changed.filter((word) => isListed(word, undefined) !== all.has(word)),
    [],
  );
});

test('the letters of every word may follow each other', () => {
  const letter = (word: string, i: number) => (i < 0 || i >= word.length ? 0 : word.charCodeAt(i) - 96);
  const cannot = [...all].filter((word) =>
    Array.from(
      { length: word.length + 2 },
      (_, i) => lettersAfter(letter(word, i - 2), letter(word, i - 1)) & (1 << letter(word, i)),
    ).includes(0),
  );
  assert.deepEqual(cannot, []);
  assert.equal(lettersAfter(17, 24), 0, 'no word has “qx” in it');
});

test('the words one slip away are those that trying every slip finds', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const word of [
    'govermnet',
    'presiden',
    'recieve',
    'politcal',
    'statment',
    'adn',
    'goverment',
    'wierd',
    'untill',
    'zzyzx',
    'ths',
    'colour',
    'meme',
  ]) {
    const slips = Array.from({ length: word.length + 1 }, (_, i) => {
      const [head, tail] = [word.slice(0, i), word.slice(i)];
      return [
        ...(tail.length > 1 ? [head + tail[1] + tail[0] + tail.slice(2)] : []),
        ...(tail ? [head + tail.slice(1), ...letters.map((one) => head + one + tail.slice(1))] : []),
        ...letters.map((one) => head + one + tail),
      ];
    }).flat();
    const near = [...new Set(slips)].filter((slip) => slip !== word && all.has(slip));
    assert.deepEqual([...nearWords(word, undefined).words].sort(), near.sort(), word);
  }
});
