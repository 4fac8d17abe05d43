// No paragraph, however odd, may hold up a typo rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { rules } from '../../server/src/rules/index.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { isSteep } from '../harness/growth.ts';

const LENGTH = 16_000;
const TIMES = 4;
const pieces = [
  '1,',
  'IS ',
  '1 ',
  'Kerry ',
  '10 miles (',
  'a', 'A', 'aa ', 'a a ', 'the the ', ' ', '  ', '\u00a0 ', '. ', '.', ',', ' ,', '“', '”', '"', ' "a', "'", "''", '‘', '’s ', 's ', ' s', 'Britain s ', 'don t ', 'it s ',
  '(', ')', '[(', 'a) ', '-', 'a- ', 'a-a-', 'â€™', 'â€', 'Ã', '\ufffd', '\u00ad', 'аa', 'ﬁ', '&amp;', '&', '<', '<a ', '@', 'a@', 'a.a', 'a/a.', 'a.A', '1.', 'U.S. ', 'a an ', 'an a',
  'the decision of the ministers are ', 'of the ', 'Kerry’s ', 'A’s of ', 'to ', 'then than ', 'lead by ', 'it’s ', 'they’re ', 'what it is is ', '“a”. ', 'Said, “A b c d e. ', ', he said ', 'the Joneses ', '1960 s ', 'pubic ',
]; // biome-ignore format: a list of pieces

for (const rule of rules.filter(({ meta }) => meta.id.startsWith('typo/'))) {
  test(`${rule.meta.id} keeps to its time`, () => {
    const desk = openDesk(defaultStyle, { rules: [rule], everything: true });
    let tries = 0;
    for (const piece of pieces) {
      // Never the same text twice: the desk knows what it has seen.
      const check = (length: number) => () =>
        assert.deepEqual(desk.check({ text: `${tries++} ${piece.repeat(Math.ceil(length / piece.length))}`, format: 'plain' }).faults, []);
      assert.ok(!isSteep(check(LENGTH / TIMES), check(LENGTH), TIMES), `“${piece}”`);
    }
  });
}
