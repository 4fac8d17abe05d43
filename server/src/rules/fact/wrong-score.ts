// A score or a vote that the draft itself contradicts: “voted 5-4” and “the 4-5 split”, “straight sets, 6-3, 2-6, 6-4”.
import { draftRule } from '../rule.ts';
import { scoreFindings } from '../shared/scores.ts';

export const wrongScore = draftRule<true>({
  meta: {
    id: 'fact/wrong-score',
    what: 'A score or a vote that the draft itself contradicts: “voted 5-4” and “the 4-5 split”, “straight sets, 6-3, 2-6, 6-4”.',
    why: 'Supporters and members know the result by heart.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'scores' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => (/\d[-–]\d/.test(reading.text) ? [true] : []),
  conclude: (noted, { draft }) => (noted.length > 0 ? scoreFindings(draft) : []),
});
