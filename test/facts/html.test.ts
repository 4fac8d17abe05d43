// The checking copy as a page: it loads nothing, prints its colours, and marks what stands inside other facts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { collectFacts, factsOf, indexOf } from '../../server/src/facts/collect.ts';
import { toHtml } from '../../server/src/facts/export/html.ts';
import { factRows } from '../../server/src/facts/export/rows.ts';
import { factStates } from '../../server/src/facts/status.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const read = (text: string) => openDesk(defaultStyle, { rules: [] }).read({ text, format: 'plain' });

test('a page has each fact once in the text and once in the list, in the colour of its source, and loads nothing', () => {
  const { draft, segmented } = read('Weir & sluice\n\nIt cost £4.2m <in> 2019. “We found 37 cracks,” said Ann Marsh.\n');
  const source = { id: 'a', kind: 'document' as const, title: 'Bill & co', primary: true, confidential: false };
  const facts = factsOf(draft).map((fact, i) => ({ ...fact, from: i % 2 ? [{ source: 'a', at: 'p. 3' }] : [] }));
  const sheet = { sources: [source], facts, problems: [], writable: true };
  const html = toHtml('weir.txt', factRows(sheet, factStates(sheet, indexOf(draft)), segmented), segmented);
  assert.equal(html.match(/<mark /g)?.length, facts.length);
  assert.equal(html.match(/<tr><td>/g)?.length, facts.length);
  assert.equal(html.match(/<mark /g)?.length, html.match(/<\/mark>/g)?.length);
  assert.ok(html.includes('background:#E69F0033') && html.includes('Bill &amp; co, p. 3'));
  assert.ok(!/<script|<link|src=|@import|url\(/i.test(html));
  // Browsers print no backgrounds unless a page asks for it.
  assert.match(html, /mark[^{]*\{[^}]*print-color-adjust: exact/);
});

test('a figure takes in what it counts, and neither a verb nor what money is for', () => {
  const figures = (text: string) => {
    const { draft } = read(`Weir\n\n${text}\n`);
    return collectFacts(draft).flatMap(({ kind, paragraph, start, end }) =>
      kind === 'figure' ? [draft.readings[paragraph]!.text.slice(start, end)] : [],
    );
  };
  assert.deepEqual(figures('It hit 14 barges and 9 more boats.'), ['14 barges', '9 more boats']);
  assert.deepEqual(figures('Some £4.2m goes on stone, and of 30 takes 12.'), ['£4.2m', '30', '12']);
});
