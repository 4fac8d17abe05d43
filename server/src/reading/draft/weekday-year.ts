// The year that a draft's weekdays tell of: “Monday, Jan. 12” of a story that speaks of 2022 is a day of 2026.
import { type CalendarDate, dayNumber, exists, weekdayOf } from '../paragraph/figures/calendar.ts';
import { yearlessDateline } from '../paragraph/figures/dateline.ts';
import { weekdayNamed } from '../paragraph/figures/dates.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { DraftReading } from './draft.ts';
import { lookAhead } from './years.ts';

interface Dated {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** By so many days the weekday may come before the day. */
  readonly room: number;
  readonly ahead: boolean;
}

export interface WeekdayYear {
  readonly year: number;
  /** Are there two days or more that say so? */
  readonly sure: boolean;
  /** The last of the days that the draft tells of as past. */
  readonly day: CalendarDate | undefined;
}

/** Within so many years after the last year that a draft speaks of a weekday is told from itself in another year. */
const AHEAD = 4;
const OPENING = 4;
const TOLD_ON = /\bon (?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?! ?,? ?(?:\d|\p{Lu}\p{Ll}{2,8}\.? \d))/u;

const datedIn = new ParagraphMemo((reading): readonly Dated[] =>
  reading.figureText.dates.flatMap((date) => {
    const { month, day, weekday, year } = date;
    return weekday === undefined || year !== undefined ? [] : [{ month, day, weekday, room: 0, ahead: lookAhead(reading, date) }];
  }),
);

/** “NANDIPURA, Jan. 10 – … on Saturday”: the day of the dateline, or the day before it. */
function datelineDay(draft: Pick<DraftReading, 'readings'>): Dated[] {
  const own = yearlessDateline(draft);
  if (!own) return [];
  const told = draft.readings.slice(0, OPENING).flatMap(({ text }) => TOLD_ON.exec(text)?.groups?.name ?? []);
  return told.slice(0, 1).map((name) => ({ ...own, weekday: weekdayNamed(name), room: 1, ahead: false }));
}

const fits = (one: Dated, year: number): boolean => {
  const day = { year, month: one.month, day: one.day };
  return exists(day) && (weekdayOf(day) - one.weekday + 7) % 7 <= one.room;
};

const daysOf = (draft: Pick<DraftReading, 'readings'>): readonly Dated[] => [
  ...draft.readings.flatMap((reading) => datedIn.of(reading)),
  ...datelineDay(draft),
];

/** Do most of a draft's days have their weekdays in a year? */
export function hasWeekdaysOf(draft: Pick<DraftReading, 'readings'>, year: number): boolean {
  const all = daysOf(draft);
  return all.filter((day) => fits(day, year)).length * 2 > all.length;
}

/** The last day that a draft tells of as past with its weekday, in some year in which most of its days have theirs. */
export function lastDayIn(draft: Pick<DraftReading, 'readings'>, year: number): CalendarDate | undefined {
  if (!hasWeekdaysOf(draft, year)) return undefined;
  const past = daysOf(draft).filter((one) => !one.ahead && fits(one, year));
  return past.map(({ month, day }) => ({ year, month, day })).sort((a, b) => dayNumber(b) - dayNumber(a))[0];
}

/** The year in which most of a draft's days have their weekdays, at or soon after the last year that it speaks of. */
export function yearByWeekdays(draft: Pick<DraftReading, 'readings'>, last: number): WeekdayYear | undefined {
  if (last < 2000) return undefined;
  const all = daysOf(draft);
  const right = (year: number) => all.filter((day) => fits(day, year));
  let year = last;
  for (let one = last + 1; one <= last + AHEAD; one++) if (right(one).length > right(year).length) year = one;
  const found = right(year);
  if (found.length * 2 <= all.length) return undefined;
  return { year, sure: found.length > 1, day: lastDayIn(draft, year) };
}
