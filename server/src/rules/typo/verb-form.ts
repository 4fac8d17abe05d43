import { wrongForms } from '../../reading/paragraph/grammar/verb-forms.ts';
import { paragraphRule } from '../rule.ts';

export const verbForm = paragraphRule({
  meta: {
    id: 'typo/verb-form',
    what: 'A verb in a form that the word before it rules out: “has went”, “did not saw”, “wants to took”, “which begun in March”.',
    why: 'Past tense and participle are easily taken for each other, and no spell-checker sees it.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'verbs' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check: (reading) =>
    wrongForms(reading).map(({ start, end, mended, because }) => ({
      start,
      end,
      message: `“${reading.text.slice(because.start, end)}”: should be “${reading.text.slice(because.start, start)}${mended}”`,
      fixes: () => [{ title: `Change to “${mended}”`, edits: [{ start, end, newText: mended }], preferred: true }],
    })),
});
