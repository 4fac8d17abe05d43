// The day a draft is written for, by its front matter, date line or dateline, and the year where the day is not given.
import type { DraftReading } from '../../draft/draft.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Reading } from '../reading.ts';
import { type CalendarDate, exists } from './calendar.ts';
import { isoDate, readDates } from './dates.ts';

const FIELDS = ['date', 'dateline', 'published', 'pubdate', 'publishdate', 'publish_date', 'datepublished', 'article:published_time'];
/** A dateline stands in the first paragraphs: headline, standfirst, byline, and the line itself; or in the last one. */
const FIRST = 7;
const YEAR = /\d{4}/;
const LABEL = /^(?:(?:first )?(?:published|updated|posted|date|dated|for release|embargoed until)\b[: ]*(?:on )?)?$/i;
const PLACE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}$/u;
/** What may stand in a byline: names, a title, a desk, a paper, parted by commas and bars. */
const BYLINE =
  /^(?:(?:(?:interview |words |report |story |text )?by|bulletin of|from|photographs? by)\s)?(?:[\p{L}\d.'’&|/,()–—-]+\s*){0,9}[,|·–—(-]?\s*$/iu;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|on|in|at|the|since|until|after|before|to|for|who|which|that|said|says)\b/;
const CREDIT = /\b(?:[Bb]y|with) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}, $/u;

/** The day a draft is written for; undefined where it gives none or none that is certain. */
export function datelineOf({ fields, readings }: Pick<DraftReading, 'fields' | 'readings'>): CalendarDate | undefined {
  for (const name of FIELDS) {
    const value = fields.get(name)?.value;
    if (!value) continue;
    const iso = isoDate(value);
    if (iso && iso.month >= 1 && iso.month <= 12 && exists(iso)) return iso;
    for (const { year, month, day } of readDates(value))
      if (year !== undefined && exists({ year, month, day })) return { year, month, day };
  }
  for (const reading of [...readings.slice(0, FIRST), ...readings.slice(-1)]) {
    const day = ownDay.of(reading);
    if (day) return day;
  }
  return undefined;
}

/** The date of a line that is nothing else, of a byline, of a credit at a paragraph’s end or of a dateline (“LONDON, 10 March 2025 – ”). */
const ownDay = new ParagraphMemo((reading): CalendarDate | null => {
  if (!YEAR.test(reading.text)) return null;
  const { text, dates } = datesOf(reading);
  const date = dates.find(({ year }) => year !== undefined);
  if (date?.year === undefined) return null;
  const day = { year: date.year, month: date.month, day: date.day };
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const ends = /^(?:,? (?:at )?[\d.:]+ ?(?:[ap]m|GMT|BST|ET)?)?[.)]?\s*$/i.test(after);
  const isLine = LABEL.test(before.trim()) && (ends || /^\. (?:Updates?|All times|Latest)\b/.test(after));
  const isDateline = PLACE.test(before.trim()) && /^ ?(?:\([^)]{1,30}\) ?)?[-–—:]/.test(after);
  const isByline = ends && before.length < 90 && reading.prose.kind !== 'headline' && BYLINE.test(before) && !VERB.test(before);
  return (isLine || isDateline || isByline || (ends && CREDIT.test(before))) && exists(day) ? day : null;
});

/** The day of a dateline that leaves the year out: “MWANZA, Nov 19 – ”, “Our Bureau, Sonpur, December 2:”. */
export function yearlessDateline({
  readings,
}: Pick<DraftReading, 'readings'>): { readonly month: number; readonly day: number } | undefined {
  for (const reading of readings.slice(0, FIRST)) {
    const [date] = reading.figureText.dates;
    if (!date || date.year !== undefined || date.weekday !== undefined || date.start > 90) continue;
    const [before, after] = [reading.text.slice(0, date.start), reading.text.slice(date.end)];
    const opens = /^ ?(?:\([^)]{1,30}\) ?)?(?:[-–—]{1,2}|:) ?\S/.test(after) || (after.trim() === '' && before !== '');
    if (opens && BYLINE.test(before) && !VERB.test(before)) return { month: date.month, day: date.day };
  }
  return undefined;
}

/** Dates of a line in capitals too: “TUESDAY, MARCH 11, 2025”. */
function datesOf(reading: Reading) {
  const { text } = reading;
  if (text.length > 120 || /\p{Ll}/u.test(text)) return { text, dates: reading.figureText.dates };
  const cased = text.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
  return { text: cased, dates: readDates(cased) };
}
