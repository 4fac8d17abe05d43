// A draft cut with the help of an earlier version is cut as if there had been none, wherever the edit falls.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changedPart } from '../../server/src/text/changed-part.ts';
import type { Earlier } from '../../server/src/text/paragraph.ts';
import { Pieces } from '../../server/src/text/pieces.ts';
import { segmentPlain } from '../../server/src/text/plain.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { draft, editFrom, piece, runs } from '../properties/arbitrary.ts';

const word = fc.constantFrom(
  'The',
  'council',
  'met',
  'on',
  'Monday.',
  'and',
  'voted',
  'for',
  'the',
  'plan,',
  'a',
  'neighbourhoods',
  '“Yes,”',
  'he',
  'said',
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));

/** Words broken into lines of a width, as by hand. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const one of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + one.length <= width) lines[lines.length - 1] = `${last} ${one}`;
    else lines.push(one);
  }
  return lines;
}

const block = fc.oneof(
  words(30).map((line) => [line]),
  fc.array(words(12), { minLength: 1, maxLength: 4 }),
  fc.tuple(words(60), fc.integer({ min: 38, max: 132 })).map(([text, width]) => wrapped(text, width)),
);
/** Blocks of lines with blank lines between or none, blanks about them, line ends of either kind or of both. */
const lined = fc
  .record({
    mark: fc.constantFrom('', '', '\ufeff'),
    blocks: fc.array(fc.tuple(block, fc.constantFrom(0, 1, 1, 2)), { maxLength: 8 }),
    indent: fc.constantFrom('', '', ' ', '\t', '\u00a0'),
    ends: fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n', ' \n']),
    last: fc.boolean(),
  })
  .map(({ mark, blocks, indent, ends, last }) => {
    const lines = blocks.flatMap(([own, blank]) => [...own.map((line) => indent + line), ...Array<string>(blank).fill('')]);
    const text = lines.map((line, i) => line + ends[i % ends.length]).join('');
    return mark + (last ? text : text.trimEnd());
  });

const inserted = fc.oneof(piece, words(8), fc.constantFrom('', '', '\n', '\n\n', '\r\n', '\r', ' '));
const typed = fc.array(fc.tuple(fc.nat(10_000), fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)), inserted), {
  minLength: 1,
  maxLength: 8,
});

/** The versions of a draft, the first one as it was. */
function* versions(text: string, seeds: readonly [number, number, string][]): Generator<string> {
  yield text;
  let now = text;
  for (const seed of seeds) yield (now = applyEdits(now, [editFrom(now, seed)]));
}

describe('with an earlier version', () => {
  test('plain text is cut as without one', () => {
    fc.assert(
      fc.property(fc.oneof(lined, draft), typed, fc.constantFrom(8, 60, 4096), (text, seeds, least) => {
        let before: Earlier | undefined;
        for (const version of versions(text, seeds)) {
          // Each is cut with the last one, cut with the one before it, so that a fault once made would show.
          const now = Pieces.of(version, least);
          const segmented = segmentPlain(now, before);
          assert.deepEqual(segmented, segmentPlain(now));
          before = { text: now, segmented };
        }
      }),
      runs(1500),
    );
  });

  /** Cuts a text with the help of an earlier one. */
  const cutAfter = (before: string, now: string) => {
    const text = Pieces.of(before);
    return segmentPlain(Pieces.of(now), { text, segmented: segmentPlain(text) });
  };

  test('a line before the first paragraph, or the loss of it, changes which one is the headline', () => {
    const [without, headed] = ['\n\nCouncil votes\n\nThe plan passed.', 'Town news\n\n\nCouncil votes\n\nThe plan passed.'];
    const kinds = (one: string, other: string) => cutAfter(one, other).paragraphs.map(({ prose }) => prose.kind);
    assert.deepEqual(kinds(without, headed), ['headline', 'body', 'body']);
    assert.deepEqual(kinds(headed, without), ['headline', 'body']);
  });

  test('a block that is wrapped wide is one paragraph, wherever it is edited', () => {
    const line = (word: string) => `${word} `.repeat(21).trim();
    const before = ['Council votes', '', line('abcd'), line('efgh'), line('ijkl'), line('mnop'), line('qrst'), '', 'The end.'].join('\n');
    for (const word of ['abcd', 'ijkl', 'qrst']) {
      const now = before.replace(word, 'ab');
      assert.equal(cutAfter(before, now).paragraphs.length, 3);
      assert.deepEqual(cutAfter(before, now), segmentPlain(Pieces.of(now)));
    }
  });

  test('paragraphs that an edit leaves are the same objects, so that nothing of them is compared', () => {
    const text = 'Council votes\n\nThe plan passed.\n\nIt rained.\n\nAll slept.';
    const before = Pieces.of(text);
    const cut = segmentPlain(before);
    const next = segmentPlain(Pieces.of(text.replace('It rained', 'It snowed')), { text: before, segmented: cut });
    assert.deepEqual(
      next.paragraphs.map(({ prose }, i) => prose === cut.paragraphs[i]!.prose),
      [true, true, false, true],
    );
  });
});

describe('the changed part of a text', () => {
  const text = fc.oneof(lined, fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 }));

  test('is surrounded by what both texts share, and is no longer than it must be', () => {
    fc.assert(
      fc.property(text, typed, text, fc.boolean(), (before, seeds, other, unlike) => {
        const now = unlike ? other : [...versions(before, seeds.slice(0, 2))].at(-1)!;
        const { start, end } = changedPart(before, now);
        assert.ok(start >= 0 && start <= end && end <= now.length, `[${start}, ${end}) in ${now.length}`);
        const tail = now.length - end;
        const beforeEnd = before.length - tail;
        assert.ok(beforeEnd >= start, 'the shared parts of the earlier text do not overlap');
        assert.equal(before.slice(0, start), now.slice(0, start));
        assert.equal(before.slice(beforeEnd), now.slice(end));
        // The first and the last character of what is left differ, or nothing is left in one of the two.
        if (start < end && start < beforeEnd) {
          assert.notEqual(before[start], now[start]);
          assert.notEqual(before[beforeEnd - 1], now[end - 1]);
        }
      }),
      runs(3000),
    );
  });

  test('of the same text is nothing', () => {
    fc.assert(
      fc.property(text, (same) => {
        const { start, end } = changedPart(same, same);
        assert.equal(start, end);
      }),
      runs(300),
    );
  });
});
