// What must be true of any ignores.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openDesk, type ReportedFinding } from '../../server/src/desk/desk.ts';
import {
  addIgnore,
  applyIgnores,
  entryFor,
  type IgnoreEntry,
  type IgnoreFile,
  liftIgnores,
  lineOf,
  parseIgnores,
  printIgnores,
} from '../../server/src/desk/ignores.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { draft, format, runs } from './arbitrary.ts';

const PATH = 'a.txt';
const EMPTY: IgnoreFile = { entries: [], other: [], problems: [] };
const place = (f: ReportedFinding) => `${f.rule} ${f.start} ${f.end}`;
const desk = openDesk(defaultStyle, { everything: true });

test('what is ignored one by one, in any order, is quiet; what is lifted is back; nothing else is touched', () => {
  fc.assert(
    fc.property(draft, format, fc.array(fc.nat(1000), { maxLength: 6 }), (text, kind, picks) => {
      const report = desk.check({ text, format: kind });
      const of = (file: IgnoreFile, path = PATH) => applyIgnores({ path, text }, report, file.entries);
      const { shown } = of(EMPTY);
      if (shown.length === 0) return;
      const picked = [...new Set(picks.map((n) => shown[n % shown.length]!))];
      const written = (file: IgnoreFile) => parseIgnores(printIgnores(file));
      let file = EMPTY;
      for (const finding of picked) file = written(addIgnore(file, entryFor(PATH, text, report.segmented, finding, { on: '2026-03-04' })));
      const left = of(file);
      const quiet = new Set(left.ignored.map(({ finding }) => place(finding)));
      for (const finding of picked) assert.ok(quiet.has(place(finding)), `${place(finding)} is still shown`);
      // Only the same words of the same rule are quiet with them.
      const words = (f: ReportedFinding) => `${f.rule} ${text.slice(f.start, f.end).replace(/\s+/g, ' ').trim()}`;
      const meant = new Set(picked.map(words));
      for (const { finding, by } of left.ignored) if (by !== 'comment') assert.ok(meant.has(words(finding)), place(finding));
      assert.deepEqual(of(file, 'sub/a.txt').shown.map(place), shown.map(place));
      file = written(liftIgnores(file, file.entries.map(lineOf)));
      assert.deepEqual(of(file).shown.map(place), shown.map(place));
    }),
    runs(600),
  );
});

test('an ignored finding stays ignored while the draft grows elsewhere', () => {
  fc.assert(
    fc.property(draft, draft, draft, fc.nat(1000), (text, before, after, n) => {
      const paragraph = text.replace(/\s+/g, ' ').trim();
      if (paragraph === '') return;
      const check = (whole: string) => desk.check({ text: whole, format: 'plain' });
      const report = check(paragraph);
      const finding = report.findings[n % Math.max(1, report.findings.length)];
      if (!finding) return;
      const entry = entryFor(PATH, paragraph, report.segmented, finding, {});
      const grown = `${before}\n\n${paragraph}\n\n${after}`;
      const start = before.length + 2 + finding.start;
      const { shown } = applyIgnores({ path: PATH, text: grown }, check(grown), [entry]);
      const again = shown.find((f) => f.rule === finding.rule && f.start === start && f.end - f.start === finding.end - finding.start);
      assert.equal(again && place(again), undefined);
    }),
    runs(400),
  );
});

test('any text is read as an ignores file, and what is written from it reads the same', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<<<<<<< ours',
      '=======',
      '>>>>>>> theirs',
      '# ours',
      '- {"draft": "a", "rule": "b"}',
      '- {"draft": 1, "rule": "b"}',
      '- {',
      '',
    ),
    fc.record({ draft: fc.string(), rule: fc.string(), words: fc.string({ unit: 'binary' }) }).map((e) => lineOf(e)),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const read = parseIgnores(lines.join(end));
      const printed = printIgnores(read);
      assert.equal(printIgnores(parseIgnores(printed)), printed);
    }),
    runs(1000),
  );
});

const git = spawnSync('git', ['--version']).status === 0;

test('two people’s decisions come through a merge by Git', { skip: git ? false : 'no Git on the PATH' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-merge-'));
  const entry = fc
    .record({ draft: fc.constantFrom('a.txt', 'b/c.md', 'd.html'), rule: fc.constantFrom('typo/a', 'naming/b', 'fact/c'), n: fc.nat(12) })
    .map(({ draft, rule, n }): IgnoreEntry => ({ draft, rule, words: `words ${n}`, near: `${n}.${n * 7}`, by: 'Ann' }));
  const entries = fc.array(entry, { maxLength: 10 });
  const gone = fc.array(fc.nat(9), { maxLength: 3 });
  const lines = (file: Pick<IgnoreFile, 'entries' | 'other'>) => new Set(parseIgnores(printIgnores(file)).entries.map(lineOf));
  try {
    fc.assert(
      fc.property(entries, entries, entries, gone, gone, (base, a, b, goneA, goneB) => {
        const side = (added: IgnoreEntry[], lifted: number[]): IgnoreFile => {
          const kept = liftIgnores(
            { ...EMPTY, entries: base },
            lifted.flatMap((i) => (base[i] ? [lineOf(base[i])] : [])),
          );
          return added.reduce(addIgnore, kept);
        };
        const [ours, theirs] = [side(a, goneA), side(b, goneB)];
        const write = (name: string, file: Pick<IgnoreFile, 'entries' | 'other'>) => {
          writeFileSync(join(folder, name), printIgnores(file));
          return join(folder, name);
        };
        const merged = spawnSync(
          'git',
          ['merge-file', '-p', write('ours', ours), write('base', { ...EMPTY, entries: base }), write('theirs', theirs)],
          {
            encoding: 'utf8',
          },
        );
        const read = parseIgnores(merged.stdout);
        assert.deepEqual(read.problems, []);
        const all = lines(read);
        const [was, one, other] = [lines({ ...EMPTY, entries: base }), lines(ours), lines(theirs)];
        for (const line of [...one, ...other]) {
          // Added by one, or kept by both: it holds. Lifted by one and kept by the other, it may be either.
          if (!was.has(line) || (one.has(line) && other.has(line))) assert.ok(all.has(line), `lost: ${line}\n${merged.stdout}`);
        }
        // In conflict the side that did not lift counts; without one, what either lifted is gone.
        if (merged.status === 0) for (const line of was) if (!one.has(line) || !other.has(line)) assert.ok(!all.has(line), `back: ${line}`);
        for (const line of all) assert.ok(one.has(line) || other.has(line), `from nowhere: ${line}`);
      }),
      runs(60, 20),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
