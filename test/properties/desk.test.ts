// What must be true of any draft after any edits and fixes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { approve } from '../../server/src/desk/approve.ts';
import { namesIn } from '../../server/src/desk/compare-names.ts';
import { type Desk, openDesk, type Report } from '../../server/src/desk/desk.ts';
import { fixAll, safeFixes } from '../../server/src/desk/fix-all.ts';
import { inspectDraft } from '../../server/src/desk/inspect.ts';
import { sourcesOf } from '../../server/src/desk/sources.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Format, Prose } from '../../server/src/text/paragraph.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { isSteep } from '../harness/growth.ts';
import { draft, edited, editFrom, format, runs } from './arbitrary.ts';

const all = () => openDesk(defaultStyle, { everything: true });
const shown = (report: Report) =>
  report.findings.map((f) => [
    f.rule,
    f.severity,
    f.start,
    f.end,
    f.message,
    f.quoted,
    f.related,
    f.fixes().map((fix) => [fix.title, fix.safe, fix.preferred, fix.edits]),
  ]);
const locked = (desk: Desk, text: string, kind: Format) => {
  const { draft: read } = desk.read({ text, format: kind });
  return read.readings
    .flatMap((reading, i) => read.locked(i).map((span) => reading.text.slice(span.start, span.end)))
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
};

test('any run of edits leaves exactly the findings of a fresh check', () => {
  const desk = all();
  fc.assert(
    fc.property(edited, format, ({ text, seeds }, kind) => {
      let now = text;
      desk.check({ text: now, format: kind });
      for (const seed of seeds) {
        now = applyEdits(now, [editFrom(now, seed)]);
        const report = desk.check({ text: now, format: kind });
        const fresh = all().check({ text: now, format: kind });
        assert.deepEqual(shown(report), shown(fresh));
        // Sources, quotations and names too, of which the rules see only a part.
        assert.deepEqual(inspectDraft(report.segmented, report.draft), inspectDraft(fresh.segmented, fresh.draft));
      }
    }),
    runs(300),
  );
});

test('no draft makes a rule fail; findings and edits lie inside the draft, between characters', () => {
  const desk = all();
  const between = (text: string, at: number) => !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));
  fc.assert(
    fc.property(draft, format, (text, kind) => {
      const report = desk.check({ text, format: kind });
      assert.deepEqual(
        report.faults.map((fault) => `${fault.rule}: ${fault.error}`),
        [],
      );
      for (const finding of report.findings) {
        const spans = [finding, ...finding.related, ...finding.fixes().flatMap((fix) => fix.edits)];
        for (const { start, end } of spans) {
          assert.ok(start >= 0 && start <= end && end <= text.length, `${finding.rule}: [${start}, ${end}) in ${text.length}`);
          assert.ok(between(text, start) && between(text, end), `${finding.rule}: [${start}, ${end}) cuts a character`);
        }
        assert.ok(finding.end > finding.start, `${finding.rule} marks nothing`);
        assert.ok(
          !finding.message.endsWith('.') || finding.message.endsWith('…'),
          `${finding.rule}: a message has no full stop: ${finding.message}`,
        );
      }
    }),
    runs(1500),
  );
});

test('every draft’s sources and names can be listed, and lie inside it', () => {
  const desk = all();
  fc.assert(
    fc.property(draft, format, (text, kind) => {
      const report = desk.check({ text, format: kind });
      const said = sourcesOf(report.segmented, report.draft).flatMap((s) => [...s.said, ...s.said.flatMap((one) => one.cue ?? [])]);
      for (const { start, end } of [...said, ...namesIn('draft', text, report, report.findings).flatMap((n) => n.mentions)])
        assert.ok(start >= 0 && start < end && end <= text.length, `[${start}, ${end}) in ${text.length}`);
    }),
    runs(1000),
  );
});

test('fix-all ends, leaves no safe fix, and leaves every quotation as it was', () => {
  const desk = all();
  fc.assert(
    fc.property(draft, format, (text, kind) => {
      const corrected = fixAll(desk, { text, format: kind });
      assert.deepEqual(
        safeFixes(desk.check({ text: corrected, format: kind })).map((fix) => fix.title),
        [],
      );
      assert.equal(fixAll(desk, { text: corrected, format: kind }), corrected);
      assert.deepEqual(locked(desk, corrected, kind), locked(desk, text, kind));
    }),
    runs(1500),
  );
});

const spoken = (words: readonly string[]) => words.join('').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

test('no single fix, taken by hand, changes the words of a quotation', () => {
  const desk = all();
  fc.assert(
    fc.property(draft, (text) => {
      const report = desk.check({ text, format: 'plain' });
      const before = report.segmented.paragraphs.map((p, i) =>
        report.draft.locked(i).map((span) => ({ start: p.start + span.start, end: p.start + span.end })),
      );
      for (const finding of report.findings) {
        for (const fix of finding.fixes()) {
          // A slip of the keyboard may be undone, by hand only.
          if (fix.title.endsWith('(as typed, not as said)') && !fix.safe) continue;
          for (const span of before.flat()) {
            const inside = fix.edits.filter((e) => e.start < span.end && e.end > span.start);
            for (const edit of inside) {
              // Broken encoding may be repaired, which changes letters that nobody wrote.
              if (/[â€ÃÂ\ufffd]/.test(text.slice(edit.start, edit.end))) continue;
              assert.equal(spoken([edit.newText]), spoken([text.slice(edit.start, edit.end)]), `${finding.rule}: ${fix.title}`);
            }
          }
        }
      }
    }),
    runs(1000),
  );
});

test('the lock refuses whatever changes a letter or a digit between the marks, and makes nothing safe there', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9 ’.]{4,30}$/),
      fc.nat(40),
      fc.nat(12),
      fc.stringMatching(/^[a-z0-9 ’.]{0,6}$/),
      (words, at, length, newText) => {
        const text = `He said “${words}” on Monday.`;
        const prose: Prose = { text, kind: 'body', marks: [] };
        const lock = { start: 9, end: 9 + words.length };
        const start = Math.min(at, text.length);
        const end = Math.min(text.length, start + length);
        const fix = approve(
          { title: 'x', edits: [{ start, end, newText }], safe: true },
          { prose, start: 0, end: text.length, runs: null },
          [lock],
        );
        const touched = start === end ? start > lock.start && start < lock.end : start < lock.end && end > lock.start;
        // An edit at a mark, or one that brings a mark, may make the quotation begin or end elsewhere.
        const apart = (end < lock.start - 2 || start > lock.end + 2) && !newText.includes('’');
        if (!touched) assert.ok(fix && (fix.safe || !apart));
        else if (spoken([newText]) === spoken([text.slice(start, end)])) assert.equal(fix?.safe, false);
        else assert.equal(fix, undefined);
      },
    ),
    runs(3000),
  );
});

test('time grows with the draft, not with its square', () => {
  // What regular expressions and scans choke on, over and over.
  const hard = [
    '“',
    '"',
    "'s ",
    'a ',
    'A ',
    'said ',
    '“a” ',
    '(',
    '1,',
    '1 ',
    '10 miles (',
    'Kerry ',
    'A.B.',
    'the ',
    '\u00a0',
    '- ',
    'â€',
    '“a ',
    'aaaa',
    'A B C. ',
    '<p>',
    '&amp;',
    '[',
    '*a',
    '> ',
    'a-',
    'IS ',
    'of the ',
    'KERRY: a\n',
    '‘a ',
    '{{ a ',
    ', and ',
  ];
  const check = (text: string, format: Format) => {
    for (const finding of all().check({ text, format }).findings.slice(0, 50)) finding.fixes();
  };
  const slow: string[] = [];
  for (const kind of ['plain', 'markdown', 'html'] as const) {
    // The rules see the same prose in every format, so that markup's share of the units is enough for the others.
    for (const unit of hard.filter((_, i) => kind === 'plain' || i % 4 === 0)) {
      const [few, many] = [800, 6_400].map((length) => unit.repeat(length / unit.length)) as [string, string];
      const steep = isSteep(
        () => check(few, kind),
        () => check(many, kind),
      );
      if (steep) slow.push(`${kind} ${JSON.stringify(unit)}`);
    }
  }
  assert.deepEqual(slow, []);
});
