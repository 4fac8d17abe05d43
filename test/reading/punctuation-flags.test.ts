// The flags against what plain expressions find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { punctuationFlags } from '../../server/src/reading/paragraph/punctuation-flags.ts';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import { PATTERNS } from '../../server/src/reading/paragraph/typos/spacing.ts';
import { WRONG } from '../../server/src/rules/typo/quote-direction.ts';

const parts = [...'aazéÉIAbN09 \u00a0\u2009.,;:?!()[]"“”\'‘’´`—-…%', 'end', 'tis', '90s', 'll', 've', 're', 'n', 't', 's', '  '];

test('where an expression matches, its sign is there', () => {
  const all = [...PATTERNS, ...WRONG].map(({ sign, regex }) => ({ sign, regex: new RegExp(regex.source, 'u') }));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (array) => {
      const text = array.join('');
      const { bits } = punctuationFlags(readParagraph({ text, kind: 'body', marks: [] }));
      for (const { sign, regex } of all) if (regex.test(text)) assert.ok((bits & sign) !== 0, `${regex} in “${text}”`);
    }),
    { numRuns: 20_000 },
  );
});
