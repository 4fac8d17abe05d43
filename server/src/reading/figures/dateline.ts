import type { Field } from '../../text/paragraph.ts';
import { type CalendarDate, exists } from './calendar.ts';
import { isoDate, readDates } from './dates.ts';

const FIELDS = ['date', 'dateline', 'published', 'pubdate', 'publishdate', 'publish_date', 'datepublished', 'article:published_time'];

/** The day a draft is written for, by its front matter or head; undefined where it gives none or one that is not certain. */
export function datelineOf(fields: ReadonlyMap<string, Field>): CalendarDate | undefined {
  for (const name of FIELDS) {
    const value = fields.get(name)?.value;
    if (!value) continue;
    const iso = isoDate(value);
    if (iso && iso.month >= 1 && iso.month <= 12 && exists(iso)) return iso;
    for (const { year, month, day } of readDates(value))
      if (year !== undefined && exists({ year, month, day })) return { year, month, day };
  }
  return undefined;
}
