// Ignores files and comments.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ReportedFinding } from '../../server/src/desk/desk.ts';
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
import type { Format } from '../../server/src/text/paragraph.ts';
import { segment } from '../../server/src/text/segment.ts';

const EMPTY: IgnoreFile = { entries: [], other: [], problems: [] };

/** A made-up report: every `word` of the draft is a finding of `rule`. */
function report(text: string, word: string, rule = 'typo/sample', format: Format = 'plain') {
  const segmented = segment(text, format);
  const findings: ReportedFinding[] = [...text.matchAll(new RegExp(word, 'g'))].map((m) => ({
    rule,
    severity: 'warning',
    message: 'sample',
    quoted: false,
    kind: undefined,
    because: undefined,
    related: [],
    fixes: () => [],
    start: m.index,
    end: m.index + word.length,
    paragraph: segmented.paragraphs.findIndex((p) => p.start <= m.index && m.index <= p.end),
  }));
  return { segmented, findings };
}
const shownIn = (text: string, entries: readonly IgnoreEntry[], word = 'teh', format: Format = 'plain') => {
  const { shown } = applyIgnores({ path: 'a.txt', text }, report(text, word, 'typo/sample', format), entries);
  return shown.map((f) => f.start);
};

describe('an ignore', () => {
  const text = 'First teh one here.\n\nThen teh other stands there.\n';
  const made = report(text, 'teh');
  const entry = entryFor('a.txt', text, made.segmented, made.findings[0]!, { reason: 'a joke' });

  test('is about one place, not about the same words elsewhere', () => {
    assert.deepEqual(shownIn(text, [entry]), [text.lastIndexOf('teh')]);
  });
  test('survives edits elsewhere in the draft and on one side of the words', () => {
    const later = `A new line.\n\n${text.replace('First', 'Now first')}`;
    assert.deepEqual(shownIn(later, [entry]), [later.lastIndexOf('teh')]);
  });
  test('ends when the words are edited', () => {
    const later = text.replaceAll('teh', 'tteh');
    assert.equal(shownIn(later, [entry], 'tteh').length, 2);
  });
  test('without words is about the rule in the whole draft, and in no other', () => {
    assert.deepEqual(shownIn(text, [{ draft: 'a.txt', rule: 'typo/sample' }]), []);
    assert.equal(shownIn(text, [{ draft: 'b.txt', rule: 'typo/sample' }]).length, 2);
    assert.equal(shownIn(text, [{ draft: 'a.txt', rule: 'typo/other' }]).length, 2);
  });
});

describe('a comment in the draft', () => {
  const at = (text: string, format: Format = 'markdown') => shownIn(text, [], 'teh', format).length;
  test('keeps its own paragraph quiet, or the next one', () => {
    assert.equal(at('Teh teh. <!-- copydesk-ignore typo/sample -- a joke -->\n\nAnd teh.\n'), 1);
    assert.equal(at('<!-- copydesk-ignore -->\n\nSee teh one.\n\nAnd teh.\n'), 1);
    assert.equal(at('<p>See teh one. <!-- copydesk-ignore --></p><p>And teh.</p>', 'html'), 1);
  });
  test('names rules or a family of them', () => {
    assert.equal(at('<!-- copydesk-ignore typo -->\n\nSee teh one.\n'), 0);
    assert.equal(at('<!-- copydesk-ignore naming/x, style -->\n\nSee teh one.\n'), 1);
  });
  test('may be about the draft, a line, or all up to an end', () => {
    assert.equal(at('See teh one.\n\n<!-- copydesk-ignore-draft typo/sample -->\n\nAnd teh.\n'), 0);
    assert.equal(at('<!-- copydesk-ignore-start -->\n\nSee teh one.\n\nAnd teh.\n\n<!-- copydesk-ignore-end -->\n\nOr teh.\n'), 1);
    assert.equal(at('See teh one. <!-- copydesk-ignore-line -->\nAnd teh.\n'), 1);
  });
});

describe('the ignores file', () => {
  const word = fc.string({ unit: 'binary', maxLength: 12 });
  const entries = fc.array(
    fc.record(
      { draft: word, rule: fc.constantFrom('typo/a', 'naming/b'), words: word, near: word, reason: word, by: word, on: word },
      { requiredKeys: ['draft', 'rule'] },
    ),
    { maxLength: 8 },
  ) as fc.Arbitrary<IgnoreEntry[]>;

  test('reads what it wrote, and so does any reader of YAML', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const text = printIgnores({ ...EMPTY, entries: all });
        const read = parseIgnores(text);
        assert.deepEqual(read.problems, []);
        assert.equal(printIgnores(read), text);
        assert.equal((parse(text) ?? []).length, read.entries.length);
      }),
    );
  });
  test('of two people at once merges: the lines of both, in any order, conflict marks and all', () => {
    fc.assert(
      fc.property(entries, entries, (ours, theirs) => {
        const a = printIgnores({ ...EMPTY, entries: ours });
        const b = printIgnores({ ...EMPTY, entries: theirs });
        const merged = parseIgnores(`<<<<<<< ours\n${a}=======\n${b}>>>>>>> theirs\n`);
        assert.deepEqual(merged.problems, []);
        const both = printIgnores({ ...EMPTY, entries: [...ours, ...theirs] });
        assert.equal(printIgnores(merged), both);
      }),
    );
  });
  test('keeps what it cannot read, and says where it stands', () => {
    const text = '# ours\n- {"draft": "a.txt", "rule": "typo/a"}\n- {draft: b.txt}\n';
    const read = parseIgnores(text);
    assert.deepEqual(
      read.problems.map((p) => p.line),
      [2],
    );
    const added = printIgnores(addIgnore(read, { draft: 'c.txt', rule: 'typo/a' }));
    assert.match(added, /# ours\n- \{draft: b\.txt\}\n- \{"draft": "a\.txt"[^\n]+\n- \{"draft": "c\.txt"/);
  });
  test('loses an entry that is lifted, and takes the same decision once', () => {
    const entry = { draft: 'a.txt', rule: 'typo/a', words: 'x', near: 'y' };
    const twice = addIgnore(addIgnore(EMPTY, entry), { ...entry, reason: 'later' });
    assert.deepEqual(twice.entries, [{ ...entry, reason: 'later' }]);
    assert.deepEqual(liftIgnores(twice, [lineOf(twice.entries[0]!)]).entries, []);
  });
});
