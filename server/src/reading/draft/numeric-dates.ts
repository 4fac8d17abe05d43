// Dates written in figures: “2025-03-03”, “03/04/2025”, “3.4.2025”, with the days they may mean where countries read them differently.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import type { CalendarDate } from '../paragraph/figures/calendar.ts';

export interface NumericDate extends Span {
  /** The days it may stand for; not every one need exist. */
  readonly readings: readonly CalendarDate[];
}

const NUMERIC = withLetterRanges(
  /(?<![\p{L}\p{N}./:-])(?:(?<iso>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})|(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}))(?![\p{L}\p{N}]|[./-]\d)/gu,
);

export function numericDates(text: string): NumericDate[] {
  if (!/\d[./-]\d/.test(text)) return [];
  return [...text.matchAll(NUMERIC)].map((match) => {
    const { iso, isoMonth, isoDay, a, b, year } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    if (iso) return { ...span, readings: [{ year: Number(iso), month: Number(isoMonth), day: Number(isoDay) }] };
    const [x, y] = [Number(a), Number(b)];
    return {
      ...span,
      readings: [
        { year: Number(year), month: y, day: x },
        { year: Number(year), month: x, day: y },
      ],
    };
  });
}
