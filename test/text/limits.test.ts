// Hostile shapes are passed over with a reason, and articles of any layout are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadableShape } from '../../server/src/text/limits.ts';

for (const [what, text, format] of [
  ['a line of tabs', 'a\t'.repeat(400_000), 'plain'],
  ['one word over and over', 'said '.repeat(80_000), 'plain'],
  ['headings without end', 'a\n===\n'.repeat(30_000), 'markdown'],
  ['code that never closes', '`a`'.repeat(50_000), 'markdown'],
  ['a lazy block quote', `> ${'quoted words\n'.repeat(30_000)}`, 'markdown'],
  ['footnotes', Array.from({ length: 100_000 }, (_, i) => `[^${i}]: a`).join('\n'), 'markdown'],
  ['footnotes, a blank line between', Array.from({ length: 100_000 }, (_, i) => `[^${i}]: a`).join('\n\n'), 'markdown'],
  ['cells of a table', '<td>1</td>'.repeat(100_000), 'html'],
  ['list items', '- an item of a list\n'.repeat(8_000), 'markdown'],
  ['nested elements', '<div>'.repeat(40_000), 'html'],
  ['a paragraph of 880 KB', 'word '.repeat(176_000), 'markdown'],
] as const)
  test(`${what}: passed over with a reason`, () =>
    assert.match(unreadableShape(text, format) ?? '', /too long to check|nested|more than 60,000 paragraphs/));

const SENTENCE = 'The council met on Monday and voted on the budget for the year. ';
for (const [what, text, format] of [
  ['100,000 words, a line a paragraph', `${SENTENCE.repeat(10)}\n`.repeat(900), 'plain'],
  ['100,000 words of Markdown', `${SENTENCE.repeat(10)}\n\n`.repeat(900), 'markdown'],
  ['100,000 words of HTML in one line', `<p>${SENTENCE.repeat(10)}</p>`.repeat(900), 'html'],
  ['paragraphs that are not closed', `<p>${SENTENCE}`.repeat(900), 'html'],
  ['a list of 500 items', `- ${SENTENCE}\n`.repeat(500), 'markdown'],
  ['an empty draft', '', 'html'],
] as const)
  test(`${what}: read`, () => assert.equal(unreadableShape(text, format), undefined));
