import { daysIn, isLeap, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { paragraphRule } from '../rule.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';

// “In June 31 people died”: the number belongs to what follows.
const COUNTS_SOMETHING = /^ (?:people|men|women|children|more|of|other|new|\p{Ll}{2,}s)\b/u;

export const impossibleDate = paragraphRule({
  meta: {
    id: 'fact/impossible-date',
    what: 'A day that the month does not have: “31 June”, “29 February 2023”.',
    why: 'The date is certainly wrong, and the right one has to be found out.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    return reading.figureText.dates.flatMap((date) => {
      const days = daysIn(date.month, date.year);
      if (date.day <= days) return [];
      const certain = date.year !== undefined || date.weekday !== undefined;
      if (!certain && (date.day > 31 || COUNTS_SOMETHING.test(reading.text.slice(date.end, date.end + 30)))) return [];
      const month = MONTHS[date.month - 1]!;
      const leap = date.month === 2 && date.day === 29 && date.year !== undefined && !isLeap(date.year);
      const message = leap
        ? `February ${date.year} has 28 days: ${date.year} was no leap year`
        : // A leap year’s February has 29, and which year is meant is not said.
          `${month} has ${date.month === 2 && date.year === undefined ? 'at most ' : ''}${days} days, not ${date.day}`;
      return [figureFinding(reading, date, message, () => [changeText(reading, date.dayAt, `${days}`, date)])];
    });
  },
});
