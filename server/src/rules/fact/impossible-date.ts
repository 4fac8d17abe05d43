// A day that the month does not have: “31 June”, “29 February 2023”.
import { type NumericDate, numericDates } from '../../reading/draft/numeric-dates.ts';
import { daysIn, exists, isLeap, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { dayFix } from '../shared/day-fix.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';

// “In June 31 people died”: the number belongs to what follows.
const COUNTS_SOMETHING = /^ (?:people|men|women|children|more|of|other|new|\p{Ll}{2,}s)\b/u;

/** A date in figures that no country's order makes a day: “2025-02-30”, “31/04/2025”. */
function impossibleNumeric(reading: Reading, one: NumericDate): Finding | undefined {
  if (one.readings.some((day) => day.month >= 1 && day.month <= 12 && exists(day))) return undefined;
  return figureFinding(reading, one, `No such day: ${reading.text.slice(one.start, one.end)}`);
}

/** “In June 31 people”; but “on October 32” is a date. */
function isOfSomething({ text }: Reading, { start, end, day }: DateMention): boolean {
  const isTold = /\b(?:on|until|till|by|from|of|to|and) $/.test(text.slice(Math.max(0, start - 7), start));
  return (day > 31 && !(isTold && day < 40)) || COUNTS_SOMETHING.test(text.slice(end, end + 30));
}

/** “13pm”, “14.30pm”, “10.75am”, “at 25:10”. */
const CLOCK =
  /(?<![\p{L}\p{N}.:,£$€-])(?:(?<late>1[3-9]|2[0-4])(?:[.:](?<of>[0-5]\d))?\s?(?<half>[ap])\.?m\b|\d{1,2}[.:][6-9]\d\s?[ap]\.?m\b|(?<=\b(?:at|by|until|before|after|around|about|from)\s)(?:2[5-9]|[3-9]\d):[0-5]\d(?![\d:]|\.\d))/giu;
/** Minutes and seconds of play. */
const IN_PLAY =
  /\b(?:goals?|scor\p{L}+|period|quarter|half|minutes?|race|laps?|ran|km|miles?|clock\p{L}*|finish\p{L}*|video|mark|time of|record|song|track|verse|chapter|lead|podcast|episode|film|clip|footage|recording)\b/iu;

function impossibleTimes(reading: Reading): Finding[] {
  return matchesIn(reading, CLOCK).flatMap((match): Finding[] => {
    const { late, of, half } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = reading.sentences.find((s) => s.start <= span.start && span.start < s.end);
    if (!/m$/i.test(match[0]) && IN_PLAY.test(reading.text.slice(sentence?.start, sentence?.end))) return [];
    const hour = `${Number(late) % 12 || 12}${of === undefined ? '' : `${match[0][2]}${of}`}`;
    const fixes = () => [
      half?.toLowerCase() === 'p' ? changeText(reading, span, hour + match[0].slice(of === undefined ? 2 : 5)) : undefined,
    ];
    return [figureFinding(reading, span, `No such time: ${match[0]}`, fixes, { severity: 'warning' })];
  });
}

export const impossibleDate = paragraphRule({
  meta: {
    id: 'fact/impossible-date',
    what: 'A day that the month does not have, or a time that the clock does not: “31 June”, “29 February 2023”, “10.75am”.',
    why: 'The date is certainly wrong, and the right one has to be found out.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const numeric = numericDates(reading.text).flatMap((one) => impossibleNumeric(reading, one) ?? []);
    const named = reading.figureText.dates.flatMap((date) => {
      const days = daysIn(date.month, date.year);
      if (date.day <= days) return [];
      const certain = date.year !== undefined || date.weekday !== undefined;
      if (!certain && isOfSomething(reading, date)) return [];
      const month = MONTHS[date.month - 1]!;
      const leap = date.month === 2 && date.day === 29 && date.year !== undefined && !isLeap(date.year);
      const message = leap
        ? `${date.year} is no leap year: February has 28 days`
        : // A leap year’s February has 29, and which year is meant is not said.
          `${month} has ${date.month === 2 && date.year === undefined ? 'at most ' : ''}${days} days, not ${date.day}`;
      const nearLeap = leap && date.yearAt ? [date.year! - (date.year! % 4), date.year! + 4 - (date.year! % 4)].filter(isLeap) : [];
      const last =
        date.month === 2 && date.year === undefined
          ? [dayFix(reading, date, 28), dayFix(reading, date, 29)]
          : [dayFix(reading, date, days)];
      const fixes = () => [...last, ...nearLeap.map((year) => changeText(reading, date.yearAt!, `${year}`, date))];
      return [figureFinding(reading, date, message, fixes)];
    });
    return [...named, ...numeric, ...impossibleTimes(reading)];
  },
});
