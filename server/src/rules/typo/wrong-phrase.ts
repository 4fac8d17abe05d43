// Set phrases got wrong, prepositions that do not go with their word, words that a phrase decides between, surplus words.
import { PHRASES } from '../../reading/data/typo-phrases.ts';
import { PhraseTable } from '../../reading/paragraph/typos/phrases.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import { paragraphRule } from '../rule.ts';

const table = new PhraseTable(PHRASES);

export const wrongPhrase = paragraphRule({
  meta: {
    id: 'typo/wrong-phrase',
    what: 'A set phrase got wrong: “for all intensive purposes”, “tow the line”, “could of been”, “fed up of”, “a long time a go”.',
    why: 'Every word is spelt right, so no spell-checker sees it, and readers do.',
    guidance: { guide: 'Garner’s Modern English Usage', entry: 'word-swapping; idioms' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check: (reading) =>
    table.find(reading).map(({ start, end, right, or, asks }) => {
      const found = reading.text.slice(start, end);
      return {
        start,
        end,
        ...(asks ? { severity: 'hint' as const } : {}),
        message: asks ? `“${found}”: “${right}” is enough` : `“${found}” should be “${right}”`,
        fixes: () =>
          [right, ...(or ? [or] : [])].map((newText, i) => ({
            title: `Change to “${newText}”`,
            edits: [minimalEdit(found, newText, start)],
            preferred: i === 0,
          })),
      };
    }),
});
