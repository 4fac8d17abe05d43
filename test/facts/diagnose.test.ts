// What an editor is told of a draft's facts: in a dozen words, and never the name of a confidential source.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { figureOf } from '../../server/src/facts/bound.ts';
import { indexOf } from '../../server/src/facts/collect.ts';
import { checkQuotations, factDiagnostics } from '../../server/src/facts/diagnose.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';
import { factStates } from '../../server/src/facts/status.ts';
import { readTable } from '../../server/src/facts/tables.ts';
import { TranscriptIndex } from '../../server/src/facts/transcript/compare.ts';
import { readTranscript } from '../../server/src/facts/transcript/read.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const SHEET = `copydesk-facts: 1
sources:
  - { id: costs, kind: data, title: Harbour accounts, file: costs.csv }
  - { id: talk, kind: transcript, title: Jo Hill on the phone, confidential: true }
facts:
  - id: a1
    kind: figure
    before: "It cost "
    exact: "£3.2m"
    after: " to dredge."
    from: [{ source: costs, cell: "[Cost]2" }]
    checks: [{ on: 2026-11-20, by: ak, is: checked }]
  - id: a2
    kind: name
    exact: Jonas Petri
    checks: [{ on: 2026-11-20, by: ak, is: checked }]
`;

function told(text: string, { sheet = SHEET, cost = '3204000', transcript = '', open = false } = {}): string[] {
  const { draft } = openDesk(defaultStyle, { rules: [] }).read({ text, format: 'plain' });
  const parsed = parseSheet(sheet);
  const table = readTable(`Item,Cost\nDredging,${cost}\n`, 'csv');
  const transcripts = new Map(transcript ? [['talk', new TranscriptIndex(readTranscript(transcript))]] : []);
  const quotations = checkQuotations(draft, { transcripts, nearby: new Set() });
  const tables = new Map('problem' in table ? [] : [['costs', table]]);
  return factDiagnostics(
    new Map(parsed.sources.map((source) => [source.id, source])),
    factStates(parsed, indexOf(draft)),
    quotations,
    tables,
    { open },
  ).map(
    ({ paragraph, start, end, code, severity, message }) =>
      `${severity} ${code} “${draft.readings[paragraph]?.text.slice(start, end)}”: ${message}`,
  );
}

const DRAFT = 'It cost £3.2m to dredge. Jonas Petri paid.';

test('nothing is said of what is as it was', () => assert.deepEqual(told(DRAFT), []));

test('a changed figure asks again and says what it was', () =>
  assert.deepEqual(told(DRAFT.replace('£3.2m', '£3.3m')), ['warning facts/recheck “£3.3m”: Changed since ak checked it: was “£3.2m”']));

test('a table that says otherwise is told at the figure', () =>
  assert.deepEqual(told(DRAFT, { cost: '3304000' }), ['warning facts/table “£3.2m”: Harbour accounts has 3304000 in [Cost]2']));

test('a fact that is gone is told once', () =>
  assert.deepEqual(told('It cost £3.2m to dredge.'), ['information facts/lost “”: A checked fact is gone: “Jonas Petri”']));

test('open facts are told only where that is asked for', () => {
  const sheet = SHEET.replaceAll(/\n {4}checks: .*/g, '');
  assert.deepEqual(told(DRAFT, { sheet }), []);
  assert.equal(told(DRAFT, { sheet, open: true }).length, 2);
});

test('a quotation is held against the transcript, and a confidential source is not named', () => {
  const transcript = 'PETRI: We will not dredge the harbour before the spring, whatever it costs us.';
  const quoting = (words: string) => told(`${DRAFT} “${words}” Jonas Petri said.`, { transcript });
  assert.deepEqual(quoting('We will not dredge the harbour before the spring,'), []);
  assert.deepEqual(quoting('We will dredge the harbour before the spring,'), [
    'warning facts/quotation “We will dredge the harbour before the spring,”: Words left out without an ellipsis: “not”',
  ]);
  assert.deepEqual(quoting('We will not dredge the harbour before the summer,'), [
    'information facts/quotation “We will not dredge the harbour before the summer,”: A confidential source has “spring”, not “summer”',
  ]);
  assert.deepEqual(quoting('Fish are friends of mine and always were,'), [
    'information facts/quotation “Fish are friends of mine and always were,”: Not found in a confidential source',
  ]);
});

test('figures are read from a fact’s words', () => {
  assert.deepEqual(figureOf('£3.2bn on roads'), { value: 3.2e9, step: 1e8 });
  assert.deepEqual(figureOf('1,250 homes'), { value: 1250, step: 1 });
  assert.deepEqual(figureOf('−4%'), { value: -4, step: 1 });
  // Metres, where no currency stands before it.
  assert.deepEqual(figureOf('400m of pipe'), { value: 400, step: 1 });
  assert.deepEqual(figureOf('£400m'), { value: 4e8, step: 1e6 });
  assert.deepEqual(figureOf('R39m'), { value: 3.9e7, step: 1e6 });
  assert.equal(figureOf('twelve'), undefined);
});
