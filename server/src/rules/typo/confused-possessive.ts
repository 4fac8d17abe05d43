// “Its” and “it’s”, “whose” and “who’s”, “your” and “you’re”, “their”, “there” and “they’re”, where grammar decides.
import { CONFUSED } from '../../reading/data/typo-slips.ts';
import { findItsWithMark } from '../../reading/paragraph/typos/its.ts';
import { STOP } from '../../reading/paragraph/typos/slip-candidates.ts';
import { findSlips, type SlipTable, slipTable } from '../../reading/paragraph/typos/slips.ts';
import { paragraphRule } from '../rule.ts';
import { slipFindings } from '../shared/slip-findings.ts';
import { wrongByContext } from '../shared/wrong-by-context.ts';

// Made when the first paragraph is read: a draft should not wait for it to be opened.
let table: SlipTable | undefined;

export const confusedPossessive = paragraphRule({
  meta: {
    id: 'typo/confused-possessive',
    what: '“Its” and “it’s”, “whose” and “who’s”, “your” and “you’re”, “their”, “there” and “they’re”, where grammar decides.',
    why: 'The possessive has no apostrophe and the contraction has one; the fingers know only the sound.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'its or it’s' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/wrong-phrase'],
    options: {},
  },
  check(reading) {
    table ??= slipTable(CONFUSED);
    const slips = findSlips(reading, table, STOP.confused);
    const its = findItsWithMark(reading).filter(({ start }) => !slips.some((slip) => slip.start === start));
    const listed = [...slips, ...its];
    return slipFindings(reading, [...listed, ...wrongByContext(reading, listed, true)]);
  },
});
