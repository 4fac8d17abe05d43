// Each word is kept once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { internWord, internWordAt, WordMemo } from '../../server/src/performance/word-interner.ts';
import { readWords } from '../../server/src/reading/paragraph/words.ts';

test('a word is known by its letters, wherever it stands', () => {
  const [first, second, third] = readWords('Bergen, bergen and Bergen').filter((word) => word.lower === 'bergen');
  assert.equal(first!.known, third!.known);
  assert.notEqual(first!.known, second!.known);
  assert.equal(internWordAt('in Bergen', 3, 9), first!.known);
  assert.equal(internWord('Bergen').lower, 'bergen');
});

test('a fact is found once a word, nothing too', () => {
  const asked: string[] = [];
  const length = new WordMemo(3, ({ text }) => {
    asked.push(text);
    return text.length;
  });
  const words = readWords('oil fjord oil fjord');
  assert.deepEqual(
    words.map((word) => length.of(word)),
    [3, 5, 3, 5],
  );
  assert.deepEqual(asked, ['oil', 'fjord']);
});

test('the words of a long run are kept', () => {
  const typed = Array.from({ length: 40_000 }, (_, i) => `k${i}`).join(' ');
  const [first, second] = [readWords(typed), readWords(typed)];
  assert.ok(first.every((word, i) => word.known === second[i]!.known));
});

test('more words than are kept are read all the same', () => {
  const typed = Array.from({ length: 140_000 }, (_, i) => `w${i}`);
  const words = readWords(typed.join(' '));
  assert.deepEqual(
    words.map((word) => word.text),
    typed,
  );
  assert.deepEqual(
    readWords(typed.join(' ')).map((word) => word.lower),
    typed,
  );
});
