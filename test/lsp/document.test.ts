// A document in pieces has the lines, offsets and positions of the library's document, after every change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import { Document } from '../../server/src/lsp/document.ts';
import { Pieces } from '../../server/src/text/pieces.ts';
import { runs } from '../properties/arbitrary.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '“', '\n', '\n', '\r\n', '\r', '👍'), maxLength: 60 });
const position = fc.record({ line: fc.integer({ min: -1, max: 25 }), character: fc.integer({ min: -1, max: 30 }) });
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

/** What a document says of itself, everywhere in it and around. */
function said(document: Pick<TextDocument, 'getText' | 'lineCount' | 'positionAt' | 'offsetAt' | 'version'>) {
  const positions = Array.from({ length: 27 }, (_, i) => [-1, 0, 1, 2, 7, 90].map((character) => ({ line: i - 1, character }))).flat();
  return {
    text: document.getText(),
    version: document.version,
    lines: document.lineCount,
    positions: Array.from({ length: document.getText().length + 3 }, (_, i) => document.positionAt(i - 1)),
    offsets: positions.map((one) => document.offsetAt(one)),
    parts: positions.map((end) => document.getText({ start: positions[40]!, end })),
  };
}

/** The text of a document after a change. */
function changed(document: TextDocument, change: { readonly range?: { start: Position; end: Position }; readonly text: string }): string {
  if (!change.range) return change.text;
  const [start, end] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return document.getText().slice(0, start) + change.text + document.getText().slice(end);
}

test('a document in pieces is what it would be in one', () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 6 }), fc.constantFrom(1, 8, 4096), (first, changes, least) => {
      // Made anew for every version: updated by changes beyond the last line, the library's loses count.
      const made = (version: number, text: string) => TextDocument.create('file:///a.txt', 'plaintext', version, text);
      let oracle = made(1, first);
      const document = new Document('file:///a.txt', 'plaintext', 1, first);
      document.text = Pieces.of(first, least);
      assert.deepEqual(said(document), said(oracle));
      changes.forEach((one, i) => {
        oracle = made(i + 2, changed(oracle, one));
        document.update([one], i + 2);
        assert.deepEqual(said(document), said(oracle));
      });
    }),
    runs(400),
  );
});

test('changes that come together are each counted in the text that the ones before it left', () => {
  const document = new Document('file:///a.txt', 'plaintext', 1, 'one\ntwo\n');
  const before = document.text;
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  document.update(
    [
      { range: at(0, 3), text: '\nand a half' },
      { range: at(2, 0), text: 'number ' },
    ],
    7,
  );
  assert.equal(document.getText(), 'one\nand a half\nnumber two\n');
  assert.equal(document.version, 7);
  assert.equal(String(before), 'one\ntwo\n', 'the text that a check began with stays as it is');
});
