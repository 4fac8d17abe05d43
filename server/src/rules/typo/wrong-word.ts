// A word that is spelt right but is the wrong one, where the words around it leave no doubt.
import { SLIPS } from '../../reading/data/typo-slips.ts';
import type { WrongWord } from '../../reading/paragraph/grammar/choices.ts';
import { ruledOut } from '../../reading/paragraph/grammar/ruled-out.ts';
import { STOP } from '../../reading/paragraph/typos/slip-candidates.ts';
import { findSlips, type SlipTable, slipTable } from '../../reading/paragraph/typos/slips.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { misfitFindings } from '../shared/misfit-findings.ts';
import { slipFindings } from '../shared/slip-findings.ts';
import { borneOut, wrongByContext } from '../shared/wrong-by-context.ts';

// Made when the first paragraph is read: a draft should not wait for it to be opened.
let table: SlipTable | undefined;

/** What is wrong for certain, or by the words around it, which the draft must bear out. */
interface Note extends Span {
  readonly finding: Finding;
  readonly wrong?: WrongWord;
}

export const wrongWord = draftRule<Note, Record<never, never>>({
  meta: {
    id: 'typo/wrong-word',
    what: 'A word that is spelt right but is the wrong one, where the words around it leave no doubt: “pubic affairs”, “asses the damage”, “free reign”.',
    why: 'A spell-checker is content with it; readers are not, and some of them write in.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'homophones' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/wrong-phrase', 'typo/verb-form'],
    options: {},
  },
  observe(reading) {
    table ??= slipTable(SLIPS);
    const listed = findSlips(reading, table, STOP.slip);
    const slips = [...listed, ...ruledOut(reading).filter(({ start }) => listed.every((one) => one.start !== start))];
    const wrong = wrongByContext(reading, slips, false);
    const further = misfitFindings(reading, 'surplus').filter(({ start, end }) =>
      [...slips, ...wrong].every((one) => one.end <= start || end <= one.start),
    );
    return [
      ...[...slipFindings(reading, slips), ...further].map((finding): Note => ({ start: finding.start, end: finding.end, finding })),
      ...wrong.map((one): Note => ({ start: one.start, end: one.end, wrong: one, finding: slipFindings(reading, [one])[0]! })),
    ];
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes
        .filter((note) => (note.wrong === undefined || borneOut(draft, reading, note.wrong)) && !isRight(reading.text, note))
        .map(({ finding }): PlacedFinding => ({ paragraph, ...finding })),
    ),
});

/** “The life we dreamed of”, “a caste system”: words that belong together, whatever stands further off. */
const isRight = (text: string, { start, end }: Span): boolean => {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'of')
    return /\b(?:dream|think|hear|talk|speak|approve|dispose|boast)(?:s|ed|t|ing)?\s$|\b(?:thought|heard|spoken|spoke)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    );
  return word === 'caste' && /^ (?:system|hierarchy|line|census|discrimination)/.test(text.slice(end, end + 16));
};
