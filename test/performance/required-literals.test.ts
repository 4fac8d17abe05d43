// The words that expressions need.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LowercaseText } from '../../server/src/performance/literal-prefilter.ts';
import { prefilterOf } from '../../server/src/performance/required-literals.ts';
import { CLAIM_TRIGGERS } from '../../server/src/reading/data/claims-triggers.ts';

const CASES: readonly (readonly [source: string, needed: readonly (readonly string[])[]])[] = [
  // Groups named twice are numbered by figures/pattern.ts.
  ['(?:(?<up>rise)|(?<up$2>soars)) by', [['rise by', 'soars by']]],
  ['born in', [['born in']]],
  ['\\b(?:is|are) (?:also )?said\\b', [['is said', 'are said', 'is also said', 'are also said']]],
  ['(?:larg|bigg)(?:est)? x', [['larg x', 'bigg x', 'largest x', 'biggest x']]],
  // What says most comes first: a longer string, or two long ones before a short one.
  ['foo{0,2}bar', [['bar'], ['fo']]],
  ['of \\d+ (?:weakened|eroded)', [[' weakened', ' eroded'], ['of ']]],
  ['(?:a|bc)+ to', [[' to']]],
  ['ab[cd]+e?fg', [['abc', 'abd'], ['fg']]],
  ['(?<=was )born(?! in)', [['born']]],
  ['[£$€]\\d+', []],
  ['one|\\d', []],
  ['[a-z]+', []],
];

test('what an expression needs is read from its source', () => {
  const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort());
  for (const [source, needed] of CASES) assert.deepEqual(sorted(prefilterOf(source).sets), sorted(needed), source);
});

test('where an expression matches, what it needs is there', () => {
  const words =
    'a ab abc also are Born born in is larg largest bigg x foo fobar bar said to was many voters think Americans 12 people rose best law than'.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...words, ' ', ' ', '1', '£'), { maxLength: 12 }).map((parts) => parts.join(' '));
  const sources = [...CASES.map(([source]) => source), ...CLAIM_TRIGGERS.map(({ pattern }) => pattern.source)];
  const all = sources.map((source) => ({ pattern: new RegExp(source, 'i'), needed: prefilterOf(source) }));
  fc.assert(
    fc.property(text, (text) => {
      for (const { pattern, needed } of all)
        if (pattern.test(text)) assert.ok(new LowercaseText(text.toLowerCase()).holds(needed), `${pattern} in ${text}`);
    }),
    { numRuns: 2000 },
  );
});
