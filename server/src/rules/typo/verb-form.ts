// A verb in a form that the word before it rules out: “has went”, “did not saw”, “wants to took”, “which begun in March”.
import { wrongForms } from '../../reading/paragraph/grammar/verb-forms.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { paragraphRule } from '../rule.ts';
import { misfitFindings } from '../shared/misfit-findings.ts';

const isQuoted = ({ quotations }: Reading, place: number): boolean => quotations.some(({ start, end }) => start < place && place < end);

export const verbForm = paragraphRule({
  meta: {
    id: 'typo/verb-form',
    what: 'A verb in a form that the word before it rules out: “has went”, “did not saw”, “wants to took”, “which begun in March”.',
    why: 'Past tense and participle are easily taken for each other, and no spell-checker sees it.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'verbs' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/wrong-phrase'],
    options: {},
  },
  check(reading) {
    const wrong = wrongForms(reading);
    return [
      ...wrong.map(({ start, end, corrected, because }) => ({
        start,
        end,
        // A speaker may talk like that, and a note of what was said may be wrong.
        ...(isQuoted(reading, start) ? { severity: 'information' as const } : {}),
        message: `“${reading.text.slice(because.start, end)}”: should be “${reading.text.slice(because.start, start)}${corrected}”`,
        fixes: () => [{ title: `Change to “${corrected}”`, edits: [{ start, end, newText: corrected }], preferred: true }],
      })),
      ...misfitFindings(reading, 'form').filter(({ start }) => wrong.every((one) => one.start !== start)),
    ];
  },
});
