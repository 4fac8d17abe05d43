// Quotation marks nested wrongly: double marks inside double marks, a single mark inside a quotation that is never closed.
import { isDisplay } from '../../reading/paragraph/headlines.ts';
import { nestedFaults } from '../../reading/paragraph/typos/nested-marks.ts';
import { paragraphRule } from '../rule.ts';

export const nestedQuote = paragraphRule({
  meta: {
    id: 'typo/nested-quote',
    what: 'Quotation marks nested wrongly: “He told us “two weeks”, and left,” or “She said, ‘Go.”',
    why: 'The reader cannot tell who says which words.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'quotation marks' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check: (reading) =>
    isDisplay(reading)
      ? []
      : nestedFaults(reading).map(({ start, end, message, title, edits }) => ({
          start,
          end,
          message,
          fixes: () => [{ title, edits, preferred: true }],
        })),
});
