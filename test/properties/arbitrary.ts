// Drafts as nobody would write them, from pieces that rules care about.
import fc from 'fast-check';
import type { Format } from '../../server/src/text/paragraph.ts';
import type { Edit } from '../../server/src/text/span.ts';

/** How many cases a property runs: some in `npm test`, which people wait for, and many in `npm run fuzz`. */
export const RUNS = Number(process.env['COPYDESK_FUZZ_RUNS'] ?? 0) || undefined;
/** Cases of each property are this many times fewer in `npm test`. */
const SHARE = 6;
/** @param cost how many times longer a case takes than one that only checks a draft: a long run has so many times fewer of them. */
export const runs = (usual: number, cost = 1) => ({
  numRuns: RUNS ? Math.ceil(RUNS / cost) : Math.ceil(usual / SHARE),
  // Shrinking a failure takes as long as a hundred runs; npm run fuzz does it.
  ...(RUNS ? {} : { endOnFailure: true }),
  // `npm test` runs the same cases each time, so that it says something of the change at hand; new ones are what `npm run fuzz` is for.
  ...(process.env['COPYDESK_FUZZ_SEED'] || !RUNS ? { seed: Number(process.env['COPYDESK_FUZZ_SEED'] || 20261123) } : {}),
});

const PIECES = [
  ...'“ ” " ‘ ’ \' ( ) [ ] . , : ; — – - … ! ? % £ $ € \n \r\n \n\n \t'.split(' '),
  ' ',
  '  ',
  '\u00a0',
  '\u200f',
  '\u00ad',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'Kerry',
  'John Kerry',
  'Mr Kerry',
  'Kery',
  'said',
  'he said',
  'said Kerry',
  'told reporters',
  'according to',
  'insisted',
  'an analyst says',
  'officials',
  'IS',
  'ISIL',
  'Daesh',
  'anti-IS',
  'NATO',
  'Nato',
  'the North Atlantic Treaty Organisation',
  'US',
  'USA',
  'U.S.',
  'WHO',
  'who',
  'Britain s',
  'Britain’s',
  'prime minister s',
  'don t',
  'it s',
  'its',
  'the the',
  'a hour',
  'an UN',
  'â€™',
  'Ã©',
  '\ufffd',
  'end.Then',
  'Monday, 4 March 2026',
  'Tuesday, March 4, 2026',
  '31 June',
  '12 men and 9 women, 22 in all',
  'rose 20% from 40,000 to 50,000',
  '10 miles (26km)',
  'aged 44',
  'born in 1961',
  'per cent',
  'percent',
  'the 10th anniversary',
  'since 1996',
  'the largest',
  'because of',
  'most voters believe',
  'ceasefire',
  'cease-fire',
  'organise',
  'organize',
  'محمد',
  'Ольга',
  'Zürich',
  '# ',
  '- ',
  '> ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '[link](https://example.org/a.b)',
  '<p>',
  '</p>',
  '<b>',
  '&rsquo;',
  '&amp;',
  '&#x1F600;',
  '<!-- copydesk-ignore -->',
  '<!--',
  '---\ndate: 2026-03-04\n---\n',
  'https://example.org/x?y=1',
];

export const format: fc.Arbitrary<Format> = fc.constantFrom('plain', 'markdown', 'html');

export const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A draft: pieces with blanks between, here and there none. */
export const draft: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '. ')), { maxLength: 60 })
  .map((parts) => parts.map(([text, after]) => text + after).join(''));

/** An edit of a text, wherever it falls. */
export const editOf = (text: string): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(8), fc.oneof(piece, fc.constant('')))
    .map(([start, length, newText]) => ({ start, end: Math.min(text.length, start + length), newText }));

/** A draft with a run of edits, each against the text that the ones before it left. */
export const edited: fc.Arbitrary<{ text: string; seeds: [number, number, string][] }> = fc.record({
  text: draft,
  seeds: fc.array(fc.tuple(fc.nat(10_000), fc.nat(8), fc.oneof(piece, fc.constant(''))), { maxLength: 12 }),
});

export const editFrom = (text: string, [at, length, newText]: [number, number, string]): Edit => {
  const start = text.length === 0 ? 0 : at % (text.length + 1);
  return { start, end: Math.min(text.length, start + length), newText };
};
