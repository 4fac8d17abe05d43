// A copydesk.yml made from a survey.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import { rules } from '../../server/src/rules/index.ts';
import { addName } from '../../server/src/style/editor/editing.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { presetNames } from '../../server/src/style/presets/index.ts';
import { composeStyle } from '../../server/src/style/survey/compose.ts';
import { Survey } from '../../server/src/style/survey/survey.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const metas = rules.map((rule) => rule.meta);

const surveyOf = (...drafts: string[]): Survey => {
  const survey = new Survey();
  for (const draft of drafts) survey.add(draft.split('\n').map((text) => readParagraph({ text, kind: 'body', marks: [] })));
  return survey;
};

const DRAFT = [
  'Prices rose by 5 per cent, then by 6 per cent and by 7 per cent on 3 March. A 2% fall came on 4 April 2025.',
  'The council’s colour scheme was organised at 4.30pm on 5 May, in the town centre, and recognised at 6pm.',
  '“We realise it,” said Anna Berg. ‘So it is.’ “Yes,” she said at 11am, “yes.” The bridge cost £5m, the tunnel £6m and the ferry £7m.',
].join('\n');

test('what drafts do most is counted', () => {
  const habits = new Map(
    surveyOf(DRAFT)
      .habits()
      .map((habit) => [habit.key, habit]),
  );
  assert.deepEqual(habits.get('percent')?.counts, [
    ['per cent', 3],
    ['symbol', 1],
  ]);
  assert.equal(habits.get('dates')?.value, '9 January 2025');
  assert.equal(habits.get('times')?.value, '4.30pm');
  assert.equal(habits.get('spelling')?.value, 'ise');
  assert.equal(habits.get('currency')?.value, '$5m');
  assert.equal(habits.get('quotes')?.value, 'double');
});

test('a few cases are no habit, and neither is a draw', () => {
  assert.deepEqual(surveyOf('It rose by 5% and 6 per cent.').habits(), []);
  assert.deepEqual(surveyOf('It rose by 5%, 6%, 7 per cent and 8 per cent.').habits(), []);
  assert.deepEqual(surveyOf().habits(), []);
});

test('what is composed is a style without a problem, which says what the drafts do', () => {
  for (const preset of [undefined, ...presetNames]) {
    const survey = surveyOf(DRAFT);
    const text = composeStyle({ ...(preset ? { preset } : {}), habits: survey.habits(), drafts: survey.drafts }, metas);
    const { style, problems } = styleFromText(text, metas);
    assert.deepEqual(problems, [], preset);
    assert.equal(style.percent, 'per cent');
    assert.equal(style.dateFormat, '9 January 2025');
    assert.match(text, /per cent 3 times, symbol 1 time/);
    const edited = applyEdits(text, addName(text, { use: 'Nato', instead: ['NATO'] })!);
    assert.ok(edited.includes('names:\n  - use: Nato\n    instead: [NATO]\n#  - use: IS'));
  }
});

test('its examples are sound when the marks are taken away', () => {
  const text = composeStyle({ habits: [], drafts: 0 }, metas).replace(/^#(?= {2,}[-\w])/gm, '');
  const { problems, style } = styleFromText(text, metas);
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'unknown-rule'),
    [],
  );
  assert.equal(style.names.length, 1);
  assert.equal(style.words.length, 2);
});
