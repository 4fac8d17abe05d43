// What the desk does when a rule throws.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { fixAll } from '../../server/src/desk/fix-all.ts';
import { draftRule, type Finding, paragraphRule, type Rule, type RuleId, type RuleMeta } from '../../server/src/rules/rule.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const meta = (id: RuleId) =>
  ({ id, what: 'x', why: 'y', guidance: { guide: 'g', entry: 'e' }, severity: 'warning', on: true, options: {} }) satisfies RuleMeta;
const marked = (text: string, word: string, fixes?: Finding['fixes']): Finding[] => {
  const start = text.indexOf(word);
  return start < 0 ? [] : [{ start, end: start + word.length, message: `found ${word}`, ...(fixes ? { fixes } : {}) }];
};
const boom = (): never => {
  throw new Error('broken on purpose');
};

const sound = paragraphRule({
  meta: meta('typo/sound'),
  check: ({ text }) =>
    marked(text, 'teh', () => [
      { title: 'Change to “the”', edits: [{ start: text.indexOf('teh'), end: text.indexOf('teh') + 3, newText: 'the' }], safe: true },
    ]),
});
const text = 'First teh one.\n\nThen a bad one.\n\nAnd more teh words.\n';
const check = (broken: Rule) => {
  const desk = openDesk(defaultStyle, { rules: [broken, sound] });
  return { desk, report: desk.check({ text, format: 'plain' }) };
};

describe('a rule that throws is set aside, and the others go on', () => {
  const faultsOf = (report: { faults: readonly { rule: string; error: unknown }[] }) =>
    report.faults.map((f) => `${f.rule}: ${(f.error as Error).message}`);

  for (const [where, rule] of [
    [
      'at a paragraph',
      paragraphRule({ meta: meta('typo/broken'), check: ({ text: t }) => (t.includes('bad') ? boom() : marked(t, 'First')) }),
    ],
    [
      'at the draft’s notes',
      draftRule({ meta: meta('typo/broken'), observe: ({ text: t }) => (t.includes('bad') ? boom() : [t]), conclude: () => [] }),
    ],
    [
      'at its conclusion',
      draftRule({
        meta: meta('typo/broken'),
        observe: ({ text: t }) => [t],
        conclude: () => boom(),
      }),
    ],
  ] as const) {
    test(where, () => {
      const { report } = check(rule);
      assert.deepEqual(
        report.findings.map((f) => f.rule),
        ['typo/sound', 'typo/sound'],
      );
      assert.deepEqual(faultsOf(report), ['typo/broken: broken on purpose']);
    });
  }
  test('where it works out its fixes', () => {
    const { desk, report } = check(paragraphRule({ meta: meta('typo/broken'), check: ({ text: t }) => marked(t, 'bad', boom) }));
    assert.equal(report.findings.length, 3);
    assert.deepEqual(
      report.findings.map((f) => f.fixes().length),
      [1, 0, 1],
    );
    assert.deepEqual(faultsOf(report), ['typo/broken: broken on purpose']);
    assert.equal(fixAll(desk, { text, format: 'plain' }), text.replaceAll('teh', 'the'));
  });
});
