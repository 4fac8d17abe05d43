// Prefilters never pass over a match.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AhoCorasick } from '../../server/src/performance/aho-corasick.ts';
import { LiteralPrefilter, LowercaseText } from '../../server/src/performance/literal-prefilter.ts';

const letters = fc.constantFrom('a', 'b', 'c', ' ', '’', '\ue001', 'é');
const string = fc.string({ unit: letters, minLength: 1, maxLength: 5 });

test('one pass finds the strings that a text holds, and no others', () => {
  const strings = fc.uniqueArray(string, { maxLength: 70 });
  const text = fc.string({ unit: fc.oneof(letters, fc.constantFrom('x', '😀', 'ж')), maxLength: 40 });
  fc.assert(
    fc.property(strings, text, (strings, text) => {
      const found = new AhoCorasick(strings).find(text);
      strings.forEach((one, id) => {
        assert.equal((found[id >> 5]! & (1 << (id & 31))) !== 0, text.includes(one), `“${one}” in “${text}”`);
      });
    }),
    { numRuns: 2000 },
  );
});

test('a text says what it holds before, while and after the strings are known', () => {
  const sets = fc.array(fc.array(string, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  const text = fc.string({ unit: letters, maxLength: 40 });
  // Long enough that the pass over all strings is made soon.
  const filler = 'x'.repeat(10_000);
  fc.assert(
    fc.property(sets, text, (sets, text) => {
      const whole = filler + text;
      const expected = sets.every((set) => set.some((one) => whole.includes(one)));
      const needed = new LiteralPrefilter(sets);
      assert.equal(new LowercaseText(whole).holds(needed), expected);
      assert.equal(new LowercaseText(whole).holds(needed), expected);
    }),
    { numRuns: 500 },
  );
});

test('more strings than its states can number are refused', () => {
  assert.throws(() => new AhoCorasick(Array.from({ length: 700 }, (_, i) => `${i} `.repeat(40))), RangeError);
});
