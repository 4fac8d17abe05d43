// When a checked fact asks again although its words stand: its source changed, its table differs, or the check is too old.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundTo, choicesFor, letterOf } from '../../server/src/facts/bound.ts';
import { addCheck } from '../../server/src/facts/edit.ts';
import { DraftIndex } from '../../server/src/facts/locate.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';
import { draftPathOf, sheetPathOf } from '../../server/src/facts/place.ts';
import { fingerprintOf } from '../../server/src/facts/sources.ts';
import { type Circumstances, circumstancesOn, factStates, filesRead } from '../../server/src/facts/status.ts';
import type { Table } from '../../server/src/facts/tables.ts';

const TEXT = 'The weir cost £4.2m to mend.';
const draft = new DraftIndex([{ text: TEXT, sentences: [] }]);
const sheetWith = (check: string, from = '[{ source: bill, cell: B2 }]') =>
  `copydesk-facts: 1
sources:
  - { id: bill, kind: data, file: bill.csv }
  - { id: plan, kind: document, file: plan.pdf }
facts:
  - id: a1
    kind: figure
    from: ${from}
    checks:
      - ${check}
    before: "The weir cost "
    exact: "£4.2m"
    after: " to mend."
`;
const bytes = (text: string) => new TextEncoder().encode(text);
const print = (text: string) => fingerprintOf(bytes(text));
const table = (cost: string): Map<string, Table> =>
  new Map([
    [
      'bill',
      [
        ['Item', 'Cost'],
        ['Weir', cost],
      ],
    ],
  ]);
const sources = (cost: string, files: Readonly<Record<string, string>> = {}): NonNullable<Circumstances['sources']> => ({
  tables: table(cost),
  fingerprints: new Map(Object.entries(files).map(([id, text]) => [id, print(text)])),
});
const state = (sheet: string, circumstances: Circumstances = {}) => factStates(parseSheet(sheet), draft, circumstances)[0]!.state;

const CHECKED = '{ on: 2026-11-20, by: ak, is: checked }';

test('a checked figure asks again when its table says something else, and not when it agrees as it is rounded', () => {
  assert.equal(state(sheetWith(CHECKED), { sources: sources('4,180,000') }), 'checked');
  assert.equal(state(sheetWith(CHECKED), { sources: sources('4,310,000') }), 'differs');
  assert.equal(state(sheetWith('{ on: 2026-11-20, by: ak, is: fix }'), { sources: sources('4,310,000') }), 'fix');
  // A cell that is gone is told, and takes no tick away.
  assert.equal(state(sheetWith(CHECKED), { sources: sources('none') }), 'checked');
});

test('a check remembers its source by what was in the file, whatever the file’s date', () => {
  const read = (files: Readonly<Record<string, string>>) => filesRead(parseSheet(sheetWith(CHECKED, BOTH)).facts[0]!, sources('', files));
  const BOTH = '[{ source: bill }, { source: plan }]';
  const sheet = sheetWith(`{ on: 2026-11-20, by: ak, is: checked, read: ${read({ bill: 'one' })} }`, BOTH);
  const now = (files: Readonly<Record<string, string>>) =>
    state(sheet, { sources: sources('', files), days: new Map([['bill', '2027-01-01']]) });
  assert.equal(now({ bill: 'one' }), 'checked');
  assert.equal(now({ bill: 'one\r\n' }), now({ bill: 'one\n' }), 'line ends are git’s');
  assert.equal(now({ bill: 'two' }), 'stale');
  assert.equal(now({ bill: 'one', plan: 'cited later' }), 'checked');
  assert.equal(now({}), 'checked', 'a file that is not on this machine');
  assert.equal(read({ bill: 'one', plan: 'x' }).split(' ').length, 2);
});

test('without a fingerprint the day of the file counts, where it is known', () => {
  assert.equal(state(sheetWith(CHECKED), { days: new Map([['bill', '2026-11-21']]) }), 'stale');
  assert.equal(state(sheetWith(CHECKED), { days: new Map([['bill', '2026-11-20']]) }), 'checked');
  assert.equal(state(sheetWith(CHECKED)), 'checked');
});

test('a check that is older than the house allows has to be made again', () => {
  const own = circumstancesOn(new Date(2026, 11, 21, 12), 30, {});
  assert.deepEqual(own, { notBefore: '2026-11-21' });
  assert.equal(state(sheetWith(CHECKED), own), 'expired');
  assert.equal(state(sheetWith('{ on: 2026-11-21 09:00, by: ak, is: checked }'), own), 'checked');
  assert.equal(state(sheetWith('{ on: 2020-01-01, by: ak, is: opinion }'), own), 'opinion');
  assert.deepEqual(circumstancesOn(new Date(), undefined, {}), {});
});

test('a fingerprint is written with the check and read back', () => {
  const edit = addCheck(sheetWith(CHECKED), 'a1', { on: '2026-11-22', by: 'rp', is: 'checked', read: 'k3f9q2a' });
  assert.ok('text' in edit);
  assert.match(edit.text, /\{ on: 2026-11-22, by: rp, is: checked, read: k3f9q2a \}/);
  assert.equal(parseSheet(edit.text).facts[0]!.checks.at(-1)!.read, 'k3f9q2a');
});

test('what a figure could be bound to is offered, what agrees first', () => {
  const spending: Table = [
    ['Ward', 'Spent', 'Planned'],
    ['North', '1,200', '900'],
    ['South', '3,000', '1,100'],
  ];
  const offered = choicesFor(spending, '4,200').map(({ cell, label, agrees }) => `${agrees ? '✓ ' : ''}${cell}: ${label}`);
  assert.deepEqual(offered.slice(0, 2), ['✓ sum(B): sum of Spent', 'mean(B): mean of Spent']);
  assert.ok(offered.includes('B3: South, Spent'));
  const shares = choicesFor(spending, '45 per cent').filter(({ agrees }) => agrees);
  assert.deepEqual(
    shares.map(({ cell }) => cell),
    ['share(C2)'],
  );
  assert.equal(choicesFor([], '4').length, 0);
  assert.deepEqual([0, 25, 26, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('of several tables the one that differs is told', () => {
  const tables = new Map([...table('4.2m'), ['other', [['9']]]] as [string, Table][]);
  const from = [
    { source: 'bill', cell: 'B2' },
    { source: 'other', cell: 'A1' },
  ];
  assert.equal(boundTo({ exact: '£4', from }, tables)?.source, 'bill');
  assert.equal(boundTo({ exact: '9', from: [from[1]!] }, tables)?.differs, false);
  assert.equal(boundTo({ exact: '£4', from: [{ source: 'gone', cell: 'A1' }] }, tables), undefined);
});

test('a house style may keep sheets in a folder of their own', () => {
  assert.equal(sheetPathOf('drafts/weir.md', undefined), 'drafts/weir.md.facts.yml');
  assert.equal(sheetPathOf('drafts/weir.md', './desk//facts/'), 'desk/facts/drafts/weir.md.facts.yml');
  for (const folder of [undefined, 'facts', 'desk/facts'])
    assert.equal(draftPathOf(sheetPathOf('drafts/weir.md', folder), folder), 'drafts/weir.md');
});
