import { compare } from '../../reading/paragraph/figures/exact.ts';
import { paragraphRule } from '../rule.ts';
import { asWritten, figureFinding } from '../shared/figure-finding.ts';

// A place in a table goes up as its number goes down.
const RANKS = /\b(?:rank|place|position|spot|seed|odds|table|chart|league|par|list|handicap|seconds|minutes)/i;

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
  check: (reading) =>
    reading.changes.flatMap(({ start, end, from, to, direction }) => {
      const went = compare(to.value, from.value);
      // Heights and distances go up and down in ways of their own: “from 3,000ft down to 4,000ft below”.
      if (direction === 0 || went !== -direction || from.kind === 'measure') return [];
      if (RANKS.test(reading.text.slice(Math.max(0, start - 40), end + 40))) return [];
      const [a, b] = [asWritten(reading, from), asWritten(reading, to)];
      const message = `From ${a} to ${b} is ${went > 0 ? 'a rise' : 'a fall'}, not ${went > 0 ? 'a fall' : 'a rise'}`;
      const edits = [
        { start: from.start, end: from.end, newText: b },
        { start: to.start, end: to.end, newText: a },
      ];
      const span = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
      return [figureFinding(reading, span, message, () => [{ title: `Swap ${a} and ${b}`, edits }])];
    }),
});
