import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approve } from '../../server/src/desk/approve.ts';
import type { Format, Paragraph } from '../../server/src/text/paragraph.ts';

const text = 'He said “It s late” on Monday.';
const paragraph: Paragraph = { prose: { text, kind: 'body', marks: [] }, start: 0, end: text.length, runs: null };
const lock = { start: text.indexOf('It'), end: text.indexOf('”') };

test('a snippet is not let in between the marks behind a plain edit that would do no harm', () => {
  const at = text.indexOf(' s late');
  const fix = approve({ title: 'x', edits: [{ start: at, end: at + 1, newText: '’', snippet: '’other words$0' }] }, paragraph, [lock]);
  assert.deepEqual(fix?.edits, [{ start: at, end: at + 1, newText: '’' }]);
});

test('outside a quotation a snippet is kept', () => {
  const at = text.indexOf(' on Monday');
  const fix = approve({ title: 'x', edits: [{ start: at, end: at, newText: ' [name?]', snippet: ' [name?]$0' }] }, paragraph, [lock]);
  assert.equal(fix?.edits[0]?.snippet, ' [name?]$0');
});

test('what is written into HTML and Markdown is words there, not markup', () => {
  const at = text.indexOf('Monday');
  const fix = (format: Format) =>
    approve({ title: 'x', edits: [{ start: at, end: at + 6, newText: 'R&D <Ltd> &amp; Co' }] }, paragraph, [lock], format)?.edits[0]
      ?.newText;
  assert.equal(fix('html'), 'R&amp;D &lt;Ltd> &amp;amp; Co');
  assert.equal(fix('markdown'), 'R&D &lt;Ltd> &amp;amp; Co');
  assert.equal(fix('plain'), 'R&D <Ltd> &amp; Co');
});
