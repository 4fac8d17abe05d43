// Which fixes are approved, and where their edits land.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approve, approveAcross } from '../../server/src/desk/approve.ts';
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

/** “The town <b>clerk</b> left”: the tags lie before offset 9 of the prose and behind offset 14. */
const marked: Paragraph = {
  prose: { text: 'The town clerk left', kind: 'body', marks: [] },
  start: 0,
  end: 26,
  runs: [
    [0, 0, 9],
    [9, 12, 5],
    [14, 21, 5],
  ],
};

test('an edit over markup is cut down to the characters that change, from either end', () => {
  const edits = (start: number, end: number, newText: string) =>
    approve({ title: 'x', edits: [{ start, end, newText }] }, marked, [])?.edits;
  // Only the head stays, only the tail, both; a repeated letter belongs to one of the two, not to both.
  assert.deepEqual(edits(4, 14, 'town clerks'), [{ start: 21, end: 21, newText: 's' }]);
  assert.deepEqual(edits(4, 14, 'gown clerk'), [{ start: 4, end: 5, newText: 'g' }]);
  assert.deepEqual(edits(4, 19, 'town cleek left'), [{ start: 15, end: 16, newText: 'e' }]);
  assert.deepEqual(edits(4, 14, 'town town clerk'), [{ start: 12, end: 12, newText: 'town ' }]);
});

test('an edit whose change itself spans markup is refused', () => {
  assert.equal(approve({ title: 'x', edits: [{ start: 4, end: 14, newText: 'mayor' }] }, marked, []), undefined);
});

test('edits out of order, overlapping or outside the prose are refused', () => {
  const fix = (...edits: { start: number; end: number; newText: string }[]) => approve({ title: 'x', edits }, paragraph, [lock]);
  assert.equal(fix({ start: 3, end: 2, newText: 'x' }), undefined);
  assert.equal(fix({ start: 0, end: text.length + 1, newText: 'x' }), undefined);
  assert.equal(fix({ start: 0, end: 3, newText: 'x' }, { start: 2, end: 4, newText: 'y' }), undefined);
  assert.equal(fix({ start: 0, end: 2, newText: 'She' }, { start: 3, end: 7, newText: 'wrote' })?.edits.length, 2);
});

test('a fix may reach into another paragraph, where that one’s quotations are locked too, and is never safe', () => {
  const above: Paragraph = { prose: { text: 'E-mail “E-mail” us.', kind: 'body', marks: [] }, start: 0, end: 19, runs: null };
  const below: Paragraph = { prose: { text: 'An email came.', kind: 'body', marks: [] }, start: 21, end: 35, runs: null };
  const approvable = (index: number) =>
    [
      { paragraph: above, locked: [{ start: 8, end: 14 }] },
      { paragraph: below, locked: [] },
    ][index];
  const fix = (...edits: { start: number; end: number; newText: string; paragraph?: number }[]) =>
    approveAcross({ title: 'x', safe: true, preferred: true, edits }, 1, approvable);
  assert.deepEqual(fix({ paragraph: 0, start: 0, end: 6, newText: 'Email' })?.edits, [{ start: 0, end: 6, newText: 'Email' }]);
  assert.equal(fix({ paragraph: 0, start: 0, end: 6, newText: 'Email' })?.safe, false);
  assert.equal(fix({ paragraph: 0, start: 8, end: 14, newText: 'Letter' }), undefined);
  const both = fix({ start: 3, end: 8, newText: 'E-mail' }, { paragraph: 0, start: 0, end: 6, newText: 'Email' });
  assert.deepEqual(both?.edits, [
    { start: 0, end: 6, newText: 'Email' },
    { start: 24, end: 29, newText: 'E-mail' },
  ]);
  assert.equal(fix({ start: 3, end: 8, newText: 'E-mail' })?.safe, true);
  assert.equal(fix({ paragraph: 7, start: 0, end: 1, newText: 'x' }), undefined);
});
