// Classes of characters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCENT, CAPITAL, kindAt, LETTER, NUMBER, SPACE } from '../../server/src/text/characters.ts';

test('every character has the kind that expressions give it, both halves of a pair too', () => {
  const kinds: readonly (readonly [number, RegExp])[] = [
    [LETTER, /\p{L}/u],
    [ACCENT, /\p{M}/u],
    [NUMBER, /\p{N}/u],
    [SPACE, /\s/u],
    [CAPITAL, /\p{Lu}/u],
  ];
  for (let code = 0; code < 0x1ffff; code++) {
    const character = String.fromCodePoint(code);
    const text = `a${character}b`;
    for (const [kind, pattern] of kinds)
      for (let at = 1; at <= character.length; at++)
        if (((kindAt(text, at) & kind) !== 0) !== pattern.test(character)) assert.fail(`${code.toString(16)} ${pattern}`);
  }
});

test('beyond a text there is nothing', () => {
  assert.equal(kindAt('a', 1), 0);
  assert.equal(kindAt('a', -1), 0);
  assert.equal(kindAt('', 0), 0);
});
