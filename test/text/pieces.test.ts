// A text in pieces is the text, whatever was done to it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Pieces } from '../../server/src/text/pieces.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { editFrom, runs } from '../properties/arbitrary.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '“', '\n', '\n', '\r\n', '\r', '👍'), maxLength: 80 });
const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(60), text), { maxLength: 8 });
const least = fc.constantFrom(1, 4, 16, 4096);

/** Whole lines each, one after another. */
function assertWhole(pieces: Pieces) {
  let at = 0;
  pieces.all.forEach((piece, i) => {
    assert.equal(pieces.starts[i], at);
    at += piece.text.length;
    if (i + 1 < pieces.all.length) assert.equal(piece.text.at(-1), '\n');
  });
  assert.equal(pieces.length, at);
}

describe('a text in pieces', () => {
  test('has the characters of the text after every edit', () => {
    fc.assert(
      fc.property(text, edits, least, fc.nat(100), fc.nat(100), (first, seeds, length, a, b) => {
        let now = first;
        let pieces = Pieces.of(first, length);
        assertWhole(pieces);
        for (const seed of seeds) {
          const edit = editFrom(now, seed);
          const before = now;
          now = applyEdits(now, [edit]);
          const next = pieces.replaced(edit, edit.newText);
          assert.equal(String(pieces), before, 'the text before the edit stays as it is');
          pieces = next;
          assert.equal(String(pieces), now);
          assertWhole(pieces);
        }
        const [start, end] = [Math.min(a, b, now.length), Math.min(Math.max(a, b), now.length)];
        assert.equal(pieces.slice(start, end), now.slice(start, end));
        assert.equal(pieces.slice(start), now.slice(start));
      }),
      runs(3000),
    );
  });

  test('knows what changed since an earlier text, however either was cut', () => {
    fc.assert(
      fc.property(text, edits, least, least, (first, seeds, length, other) => {
        const before = Pieces.of(first, length);
        let now = before;
        for (const seed of seeds) {
          const edit = editFrom(String(now), seed);
          now = now.replaced(edit, edit.newText);
        }
        for (const one of [now, Pieces.of(String(now), other)]) {
          const { start, end } = one.changedSince(before);
          const text = String(one);
          const tail = text.length - end;
          assert.ok(start >= 0 && start <= end && end <= text.length && start + tail <= first.length);
          assert.equal(first.slice(0, start), text.slice(0, start));
          assert.equal(first.slice(first.length - tail), text.slice(end));
          // The first and the last character of what is left differ, or nothing is left in one of the two.
          if (start < end && start + tail < first.length) {
            assert.notEqual(first[start], text[start]);
            assert.notEqual(first[first.length - tail - 1], text[end - 1]);
          }
        }
      }),
      runs(3000),
    );
  });

  test('shares the pieces that an edit leaves, and falls to no crumbs', () => {
    const line = `${'a'.repeat(99)}\n`;
    let pieces = Pieces.of(line.repeat(1000));
    const { all } = pieces;
    assert.ok(all.length > 10);
    const typed = pieces.replaced({ start: 50_000, end: 50_000 }, 'b');
    assert.equal(typed.all.filter((piece, i) => piece === all[i]).length, all.length - 1);
    // Line after line is taken out, from the front and in the middle.
    while (pieces.length > 10_000) {
      const start = 100 * Math.floor(pieces.length / 200);
      pieces = pieces.replaced({ start: 0, end: 100 }, '').replaced({ start, end: start + 100 }, '');
    }
    assert.ok(pieces.all.length <= 6, `${pieces.all.length} pieces`);
  });
});
