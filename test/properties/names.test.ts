// Drafts full of names that are of one thing, or of two, or share a word: after any edits the desk says what it says of the text alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openDesk, type Report } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { editFrom, runs } from './arbitrary.ts';

const name = fc.constantFrom(
  ...'Anna Kovac|Kovac|Ms Kovac|Mr Kovac|Anna|A. Kovac|Peter Kovac|Igor Ivanov|President Ivanov|Defence Minister Ivanov'.split('|'),
  ...'Foreign Minister Igor Ivanov|Anna Ivanov|Ivanof|Ivanov|Quill|Mr Quill|Zeno Quill|Marchetti|Marcheti|Tu|Tuesda'.split('|'),
  ...'North Harbour Trust|the North Harbour Trust (NHT)|NHT (North Harbour Trust)|NHT|N.H.T.|NHTs|Old-People-Xray|OPXs'.split('|'),
  ...'OPX|the North-Harbour-Trust (NHT)|Kingsdown Drainage Trust|KDT|Kingsdown Drainage Trust (KDT)|the WHO'.split('|'),
  'the World Health Organization',
);
const sentence = fc.oneof(
  fc.tuple(name, name).map(([a, b]) => `They met ${a} and ${b} there.`),
  name.map((one) => `It was late, ${one} said.`),
  name.map((one) => `${one} slept.`),
  name.map((one) => `“We met ${one},” he said.`),
  name.map((one) => `They spoke of “${one}” again.`),
  name.map((one) => `They said “no, ${one}.`),
);
const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: name.map((one) => `Council Meets ${one} Again`) },
);
const draft = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n'));
const words = fc.oneof(name, sentence, fc.constantFrom('', 'x', 'S', ' ', '“', '”', '\n', '\n\n', 'Mr ', ' and ', ', '));
const edits = fc.array(fc.tuple(fc.nat(600), fc.oneof(fc.constant(0), fc.nat(12), fc.nat(60)), words), { minLength: 1, maxLength: 8 });

const shown = (report: Report) => ({
  findings: report.findings.map((f) => [f.rule, f.severity, f.start, f.end, f.message, f.quoted, f.related, f.fixes()]),
  entities: report.draft.entities,
  named: report.draft.readings.map(({ names }, i) => names.map(({ start }) => report.draft.named(i, start)?.name ?? null)),
});

test('what is said of names after edits is what is said of the text alone', () => {
  const desk = openDesk(defaultStyle, { everything: true });
  const other = openDesk(defaultStyle, { everything: true });
  fc.assert(
    fc.property(draft, edits, (first, seeds) => {
      let text = first;
      desk.check({ text, format: 'plain' });
      for (const seed of seeds) {
        text = applyEdits(text, [editFrom(text, seed)]);
        const report = desk.check({ text, format: 'plain' });
        assert.deepEqual(shown(report), shown(other.check({ text, format: 'plain' })), text);
      }
    }),
    runs(700, 2),
  );
});
