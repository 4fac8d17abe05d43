// Apostrophes where none belongs, or in the wrong place.
import { findStrayApostrophes } from '../../reading/paragraph/typos/stray-apostrophes.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import { paragraphRule } from '../rule.ts';

export const strayApostrophe = paragraphRule({
  meta: {
    id: 'typo/stray-apostrophe',
    what: 'An apostrophe in a plural, or in the wrong place: “the MP’s voted”, “in the 1980’s”, “her’s”, “did’nt”, “two day’s of talks”.',
    why: 'It is the slip that readers write in about.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'apostrophes' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/confused-possessive'],
    options: {},
  },
  check: (reading) =>
    findStrayApostrophes(reading).map(({ start, end, corrected, sure, asks, kind }) => {
      const found = reading.text.slice(start, end);
      const put = found.includes("'") ? corrected.replaceAll('’', "'") : corrected;
      return {
        start,
        end,
        kind,
        ...(asks ? { severity: 'information' as const } : {}),
        message:
          kind === 'misplaced' || /’$/.test(corrected)
            ? `Apostrophe in the wrong place: ${put}`
            : `No apostrophe${asks ? '?' : ':'} ${put}`,
        fixes: () => [
          { title: `Change to “${put}”`, edits: [minimalEdit(found, put, start)], safe: sure, preferred: true, slip: true as const },
        ],
      };
    }),
});
