// The day on which a draft was written, as nearly as it tells.
import { Memo } from '../../performance/memo.ts';
import { type CalendarDate, dateOf, dayNumber, exists } from '../paragraph/figures/calendar.ts';
import { datelineOf } from '../paragraph/figures/dateline.ts';
import type { DraftReading } from './draft.ts';
import { nowOf } from './now.ts';
import { yearByWeekdays } from './weekday-year.ts';
import { lookAhead } from './years.ts';

/** The first and the last day that a draft may have been written on. */
export interface Written {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Does the draft give its day itself? */
  readonly sure: boolean;
}

/** News is told within weeks of the day that it names with its weekday. */
const SOON = 75;

/** Null where the draft names no day that is near its own. */
export const writtenOf = new Memo((draft: DraftReading): Written | null => {
  const own = datelineOf(draft);
  if (own) return { from: own, to: own, sure: true };
  const now = nowOf.of(draft);
  if (!now) return null;
  const day = yearByWeekdays(draft, now.least)?.day ?? lastDated(draft, now.least);
  return day ? { from: day, to: dateOf(dayNumber(day) + SOON), sure: false } : null;
});

/** The last day with weekday and year that is told of as past: “on Wednesday, December 17, 2025”. */
function lastDated({ readings }: DraftReading, year: number): CalendarDate | undefined {
  const days = readings.flatMap((reading) =>
    reading.figureText.dates.flatMap((date) => {
      const day =
        date.year !== year || date.weekday === undefined || lookAhead(reading, date)
          ? undefined
          : { year, month: date.month, day: date.day };
      return day && exists(day) ? [day] : [];
    }),
  );
  return days.sort((a, b) => dayNumber(b) - dayNumber(a))[0];
}
