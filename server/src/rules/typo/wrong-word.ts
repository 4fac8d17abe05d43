// A word that is spelt right but is the wrong one, where the words around it leave no doubt.
import { SLIPS } from '../../reading/data/typo-slips.ts';
import { ruledOut } from '../../reading/paragraph/grammar/ruled-out.ts';
import { STOP } from '../../reading/paragraph/typos/slip-candidates.ts';
import { findSlips, type SlipTable, slipTable } from '../../reading/paragraph/typos/slips.ts';
import { paragraphRule } from '../rule.ts';
import { misfitFindings } from '../shared/misfit-findings.ts';
import { slipFindings } from '../shared/slip-findings.ts';
import { wrongByContext } from '../shared/wrong-by-context.ts';

// Made when the first paragraph is read: a draft should not wait for it to be opened.
let table: SlipTable | undefined;

export const wrongWord = paragraphRule({
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
  check(reading) {
    table ??= slipTable(SLIPS);
    const listed = findSlips(reading, table, STOP.slip);
    const slips = [...listed, ...ruledOut(reading).filter(({ start }) => listed.every((one) => one.start !== start))];
    const wrong = [...slips, ...wrongByContext(reading, slips, false)];
    const further = misfitFindings(reading, 'surplus').filter(({ start, end }) =>
      wrong.every((one) => one.end <= start || end <= one.start),
    );
    return [...slipFindings(reading, wrong), ...further];
  },
});
