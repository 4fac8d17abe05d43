import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { messageJson, Ready } from '../../server/src/lsp/ready.ts';

const ASCII = /^[\0-\x7f]*$/;
const small = fc.integer({ min: 0, max: 2 });
const position = fc.record({ line: small, character: small });
const range = fc.record({ start: position, end: position });
const word = fc.constantFrom('a', '“b”', 'c\n', '👍', '\ud800');
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    range,
    message: word,
    severity: fc.constantFrom(1, 2),
    code: word,
    source: word,
    codeDescription: fc.record({ href: word }),
    relatedInformation: fc.array(fc.record({ location: fc.record({ uri: word, range }), message: word }), { maxLength: 2 }),
    tags: fc.constant([1]),
    data: word,
  },
  { requiredKeys: ['range', 'message'] },
);

test('a list of diagnostics made from an earlier one is the JSON of the list', () => {
  const list = fc.array(diagnostic, { maxLength: 5 });
  // A change of one field is what a comparison misses most easily.
  const edit = fc.record({ at: fc.nat(4), with: diagnostic, remove: fc.boolean(), only: fc.nat(8) });
  fc.assert(
    fc.property(list, fc.array(edit, { maxLength: 3 }), (first, edits) => {
      let before = new Ready(first);
      let now = first;
      for (const { at, with: other, remove, only } of edits) {
        const key = Object.keys(other)[only] as keyof Diagnostic | undefined;
        const old = now[at];
        const next = old && key ? { ...old, [key]: other[key] } : other;
        now = now.toSpliced(at, 1, ...(remove ? [] : [next]));
        before = new Ready(now, before);
        assert.equal(JSON.stringify(JSON.parse(before.json)), JSON.stringify(now));
        assert.match(before.json, ASCII);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a message takes the JSON as it is', () => {
  const items = new Ready([{ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } }, message: '“a”' }]);
  const answer = { jsonrpc: '2.0', id: 1, result: { kind: 'full', resultId: '1', items } };
  assert.deepEqual(JSON.parse(messageJson(answer)), JSON.parse(JSON.stringify(answer)));
  const push = { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.txt', diagnostics: items } };
  assert.deepEqual(JSON.parse(messageJson(push)), JSON.parse(JSON.stringify(push)));
});

test('a message is ASCII, since its length in characters is sent as its length in bytes', () => {
  const items = new Ready([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: 'é 👍' }]);
  for (const message of [
    { jsonrpc: '2.0', id: 'ü', result: { kind: 'full', resultId: 'é', items } },
    { jsonrpc: '2.0', method: 'Ÿ', params: { uri: 'file:///ø.txt', diagnostics: items } },
    { jsonrpc: '2.0', id: 1, result: { contents: 'naïve \ud800 مرحبا' } },
  ]) {
    const json = messageJson(message);
    assert.match(json, ASCII);
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(message)));
  }
});
