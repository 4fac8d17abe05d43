// Ranges of letters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandUnicodeClasses, withLetterRanges } from '../../server/src/performance/unicode-ranges.ts';

const PROPERTIES = ['L', 'Lo', 'M', 'N'];

test('ranges are exact for the scripts that names in English copy are written in', () => {
  for (const property of PROPERTIES) {
    const exact = new RegExp(`^\\p{${property}}$`, 'u');
    const ranges = new RegExp(expandUnicodeClasses(`^\\p{${property}}$`));
    for (let code = 0; code < 0x700; code++) {
      const character = String.fromCodePoint(code);
      assert.equal(ranges.test(character), exact.test(character), `${property} ${code.toString(16)}`);
    }
  }
});

test('capitals and small letters are exact for the alphabets of Europe and of Vietnam', () => {
  const blocks = [
    [0, 0x17f],
    [0x386, 0x3ce],
    [0x400, 0x45f],
    [0x1ea0, 0x1ef9],
  ] as const;
  for (const property of ['Lu', 'Ll']) {
    const exact = new RegExp(`^\\p{${property}}$`, 'u');
    const ranges = new RegExp(expandUnicodeClasses(`^\\p{${property}}$`));
    for (const [first, last] of blocks) {
      for (let code = first; code <= last; code++) {
        const character = String.fromCodePoint(code);
        assert.equal(ranges.test(character), exact.test(character), `${property} ${code.toString(16)}`);
      }
    }
    for (const character of 'ȘșȚțƠơƯưƏəҐґ') assert.equal(ranges.test(character), exact.test(character), character);
  }
});

test('every letter of other scripts is one, and no punctuation mark, symbol or emoji is', () => {
  const letter = new RegExp(expandUnicodeClasses('^\\p{L}$'));
  for (const character of 'ễỲअกあ漢字한ﬁＡ') assert.ok(letter.test(character), character);
  for (const character of '“”‘’—–…•€£™№℃→∞■★☎✓、。「」！？😀🇬🇧👍🏽') assert.ok(!letter.test(character), character);
});

test('a property is written out inside a class and outside one', () => {
  for (const source of ["[\\p{L}'-]+", '\\p{L}+', '[^\\]\\p{N}]', '\\[\\p{N}', '(?<!\\p{L})[^.]\\p{M}*']) {
    const written = withLetterRanges(new RegExp(source, 'gu'));
    assert.ok(!written.source.includes('\\p'), written.source);
    for (const text of ['O’Neill-Żuk 12', '[5]', 'e\u0301', '.']) {
      assert.deepEqual(text.match(written), text.match(new RegExp(source, 'gu')), `${source} in ${text}`);
    }
  }
});

test('what has no ranges is refused: without the flag it would mean its letters', () => {
  for (const source of ['\\p{Script=Greek}', '\\P{L}', '\\p{L}\\u{1F600}']) assert.throws(() => expandUnicodeClasses(source), /no ranges/);
});
