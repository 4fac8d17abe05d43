// Figures bound to tables: references, sums and shares, and the precision at which a figure is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees, readTable, type Table, valueAt } from '../../server/src/facts/tables.ts';

const table = (text: string, format: 'csv' | 'tsv' | 'json' = 'csv'): Table => {
  const read = readTable(text, format);
  assert.ok(!('problem' in read));
  return read;
};
const SPENDING = table('Area,Spending\r\nRoads,"£1,200"\r\n"Parks, open spaces",300.5\r\nDrains,(100)\r\nTotal,1400.5\r\n');

for (const [reference, value] of [
  ['B2', 1200],
  ['[Spending]3', 300.5],
  ['sum(B)', 1400.5],
  ['sum(B2:B3)', 1500.5],
  ['mean([Spending])', 1400.5 / 3],
  ['count(B)', 3],
  ['share(B2)', (100 * 1200) / 1400.5],
] as const)
  test(`${reference} is ${value}`, () => assert.equal(valueAt(SPENDING, reference), value));

for (const [reference, problem] of [
  ['B9', 'There is no number in B9'],
  ['[Cost]2', 'The table has no column “Cost”'],
  ['sum(A)', 'There are no numbers in sum(A)'],
  ['B', '“B” names a column; which row?'],
  ['total', '“total” is no cell: write B7, sum(B), mean(B2:B9) or share(B7)'],
  ['sum(B', '“sum(B” is no cell: write B7, sum(B), mean(B2:B9) or share(B7)'],
] as const)
  test(`${reference} is told to be wrong`, () => assert.deepEqual(valueAt(SPENDING, reference), { problem }));

test('tables as TSV, as JSON and with semicolons', () => {
  assert.equal(valueAt(table('a\tb\n1\t2', 'tsv'), 'B2'), 2);
  assert.equal(valueAt(table('[{"year": 2025, "cost": 7.5}, {"cost": 2}]', 'json'), 'sum([cost])'), 9.5);
  assert.equal(valueAt(table('a;b\n1;2,5\n3;4'), 'B3'), 4);
  assert.deepEqual(readTable('{"a": 1}', 'json'), { problem: 'The table should be a list of records' });
  assert.deepEqual(readTable('{', 'json'), { problem: 'The table is not JSON' });
});

test('a figure agrees at the precision at which it is written', () => {
  assert.ok(agrees(3.2e9, 0.1e9, 3_214_000_000));
  assert.ok(!agrees(3.2e9, 0.1e9, 3_260_000_000));
  assert.ok(agrees(1200, 1, 1200));
  assert.ok(!agrees(1200, 1, 1201));
});
