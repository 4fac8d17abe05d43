// A multiple that its own figures deny: “£2.40, or four times as much” as 40p.
import { multiplesOf } from '../../reading/draft/multiples.ts';
import { paragraphRule } from '../rule.ts';
import { multipleFinding } from '../shared/multiples.ts';

export const wrongMultiple = paragraphRule({
  meta: {
    id: 'fact/wrong-multiple',
    what: 'A multiple that its own figures deny: “£2.40, or four times as much” as 40p.',
    why: '“Twice” and “three times” are estimated by eye, and readers divide.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    skips: ['verbatim'],
    on: true,
    options: {},
  },
  check: (reading) => multiplesOf(reading).flatMap((multiple) => multipleFinding(reading, multiple) ?? []),
});
