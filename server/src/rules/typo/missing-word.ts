// A small word that the words around ask for and that is not there: “wants go”, “one the”, “will released”.
import { choicesIn } from '../../reading/paragraph/grammar/choices.ts';
import { paragraphRule } from '../rule.ts';
import { misfitFindings } from '../shared/misfit-findings.ts';

export const missingWord = paragraphRule({
  meta: {
    id: 'typo/missing-word',
    what: 'A small word that the words around ask for and that is not there: “wants go”, “one the”, “will released”.',
    why: 'The eye reads what was meant. A spell-checker has nothing to look at.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'editing' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check: (reading) => [
    ...choicesIn(reading).missing.map(({ start, end, word, sure }) => ({
      start,
      end,
      message: `“${word}” may be missing here`,
      ...(sure ? {} : { severity: 'information' as const }),
      fixes: () => [{ title: `Insert “${word}”`, edits: [{ start, end, newText: ` ${word} ` }], preferred: true }],
    })),
    ...misfitFindings(reading, 'missing'),
  ],
});
