// Two checkers work on one sheet and git merges them: with the union driver and without, nothing that either recorded is lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addCheck, addCitation, addFacts, printSheet, type SheetEdit } from '../../server/src/facts/edit.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';
import type { Fact } from '../../server/src/facts/sheet.ts';
import { Random } from './drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-merge-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const fact = (id: string, exact: string): Fact => ({
  id,
  kind: 'figure',
  before: 'about ',
  exact,
  after: ' of them',
  from: [],
  checks: [],
});
const textOf = (edit: SheetEdit): string => ('text' in edit ? edit.text : assert.fail(edit.refused));

/** What one person records in a day: verdicts, a note of where a fact stands, facts that the draft gained. */
function work(text: string, by: string, random: Random): string {
  let now = text;
  const ids = parseSheet(text).facts.map(({ id }) => id);
  for (let n = 0; n < 6; n++) {
    const id = random.pick(ids);
    now = textOf(
      addCheck(now, id, { on: '2026-11-20 10:00', by, is: random.pick(['checked', 'sourced', 'fix', 'ask']), note: `${by} ${n}` }),
    );
    if (n % 2 === 0) now = textOf(addCitation(now, id, { source: `source-${by}`, at: `p. ${n}` }));
  }
  for (let n = 0; n < 3; n++) now = textOf(addFacts(now, [{ fact: fact(`new-${by}-${n}`, `${by}${n}`), behind: random.pick(ids) }]));
  return now;
}

/** Everything that a sheet records, a line each. */
const recorded = (text: string): string[] =>
  parseSheet(text).facts.flatMap(({ id, exact, from, checks }) => [
    `${id} ${exact}`,
    ...from.map((one) => `${id} ${JSON.stringify(one)}`),
    ...checks.map((one) => `${id} ${JSON.stringify(one)}`),
  ]);

for (const [how, flags] of [
  ['with the union driver', ['--union']],
  ['with conflicts left in the file', []],
] as const)
  test(`25 merges ${how} lose nothing`, () => {
    let conflicts = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const random = new Random(seed * 104_729);
      const base = printSheet(Array.from({ length: 40 }, (_, i) => fact(`f${i}a`, `${i + 10}`)));
      const [a, b] = [work(base, 'ann', random), work(base, 'bob', random)];
      const paths = { a: join(folder, 'a.yml'), base: join(folder, 'base.yml'), b: join(folder, 'b.yml') };
      writeFileSync(paths.a, a);
      writeFileSync(paths.base, base);
      writeFileSync(paths.b, b);
      const { status } = spawnSync('git', ['merge-file', ...flags, paths.a, paths.base, paths.b]);
      assert.ok(status !== null && status >= 0 && status < 127, `git merge-file ended with ${status}`);
      conflicts += status > 0 ? 1 : 0;
      const merged = readFileSync(paths.a, 'utf8');
      const now = new Set(recorded(merged));
      const lost = [...recorded(a), ...recorded(b)].filter((line) => !now.has(line));
      assert.deepEqual(lost, [], `seed ${seed}:\n${merged}`);
      const known = new Set([...recorded(a), ...recorded(b)]);
      const invented = [...now].filter((line) => !known.has(line));
      assert.deepEqual(invented, [], `seed ${seed}: a verdict went to another fact\n${merged}`);
      // A file in the middle of a merge is not written to.
      if (status > 0) assert.ok('refused' in addCheck(merged, 'f0a', { on: '2026-11-21', by: 'cy', is: 'checked' }));
    }
    assert.equal(conflicts > 0, flags.length === 0, `${conflicts} merges with conflicts`);
  });
