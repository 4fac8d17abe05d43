// A rise whose figures fall, or a fall whose figures rise: “complaints fell from 400 to 500”.
import { paragraphRule } from '../rule.ts';
import { directionFindings } from '../shared/directions.ts';

export const wrongDirection = paragraphRule({
  meta: {
    id: 'fact/wrong-direction',
    what: 'A rise whose figures fall, or a fall whose figures rise: “complaints fell from 400 to 500”.',
    why: 'The verb or the order of the figures is wrong, and the sentence says the opposite of one of them.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'figures' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check: directionFindings,
});
