import type { DraftReading } from '../../draft/draft.ts';
import { ParagraphFact } from '../paragraph-memo.ts';
import { type CalendarDate, exists } from './calendar.ts';
import { isoDate, readDates } from './dates.ts';

const FIELDS = ['date', 'dateline', 'published', 'pubdate', 'publishdate', 'publish_date', 'datepublished', 'article:published_time'];
/** A dateline stands in the first paragraphs: headline, standfirst, byline, and the line itself. */
const FIRST = 4;
const YEAR = /\d{4}/;
const LABEL = /^(?:(?:first )?(?:published|updated|posted|date|dated|for release|embargoed until)\b[: ]*(?:on )?)?$/i;
const PLACE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}$/u;

/** The day a draft is written for, by its front matter, head or dateline; undefined where it gives none or none that is certain. */
export function datelineOf({ fields, readings }: Pick<DraftReading, 'fields' | 'readings'>): CalendarDate | undefined {
  for (const name of FIELDS) {
    const value = fields.get(name)?.value;
    if (!value) continue;
    const iso = isoDate(value);
    if (iso && iso.month >= 1 && iso.month <= 12 && exists(iso)) return iso;
    for (const { year, month, day } of readDates(value))
      if (year !== undefined && exists({ year, month, day })) return { year, month, day };
  }
  for (const reading of readings.slice(0, FIRST)) {
    const day = ownDay.of(reading);
    if (day) return day;
  }
  return undefined;
}

/**
 * The date of a line that is nothing else (“Published 10 March 2025”) or of a dateline (“LONDON, 10 March 2025 – ”). Rules ask when the
 * paragraph’s figures have been let go of: they are read again only where four digits may be a year.
 */
const ownDay = new ParagraphFact((reading): CalendarDate | null => {
  const { text } = reading;
  const date = YEAR.test(text) ? reading.figureText.dates[0] : undefined;
  if (date?.year === undefined) return null;
  const day = { year: date.year, month: date.month, day: date.day };
  const [before, after] = [text.slice(0, date.start).trim(), text.slice(date.end)];
  const isLine = LABEL.test(before) && /^(?:,? (?:at )?[\d.:]+ ?(?:[ap]m|GMT|BST|ET)?)?\.?$/i.test(after);
  const isDateline = PLACE.test(before) && /^ ?(?:\([^)]{1,30}\) ?)?[-–—]/.test(after);
  return (isLine || isDateline) && exists(day) ? day : null;
});
