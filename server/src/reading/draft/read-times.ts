// Gathers the times of a draft and resolves them.

import { type CalendarDate, dateOf, dayNumber, exists, weekdayOf } from '../paragraph/figures/calendar.ts';
import { datelineOf } from '../paragraph/figures/dateline.ts';
import { weekdayNamed } from '../paragraph/figures/dates.ts';
import { toNumber } from '../paragraph/figures/exact.ts';
import { matchesIn } from '../paragraph/prefilter.ts';
import type { Reading } from '../paragraph/reading.ts';
import { clockTimesOf } from './clock.ts';
import type { DraftReading } from './draft.ts';
import { quantitiesOf } from './quantities.ts';
import type { DraftTime } from './times.ts';
import { type DatedAt, tenseOf, YearFinder } from './years.ts';

const RELATIVE = /\b(?:today|tonight|yesterday|tomorrow)\b/gi;
const WEEKDAY = /\b(?:next |last |this )?(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;
const AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The day a weekday alone means: the last one for what is told, the next for what is announced. */
function weekdayFrom(own: CalendarDate, weekday: number, ahead: boolean): CalendarDate {
  const shift = (((weekday - weekdayOf(own)) % 7) + 7) % 7;
  return dateOf(dayNumber(own) + (ahead ? shift : shift === 0 ? 0 : shift - 7));
}

type Sources = Pick<DraftReading, 'readings' | 'fields'>;

export function readTimes(draft: Sources): readonly DraftTime[] {
  const own = datelineOf(draft);
  const all: DatedAt[] = [];
  const years: number[] = [];
  draft.readings.forEach((reading, paragraph) => {
    for (const date of reading.figureText.dates) {
      if (date.year !== undefined) years.push(date.year);
      all.push({ paragraph, reading, date, tense: tenseOf(reading, date) });
    }
    for (const { figure } of quantitiesOf.of(reading)) if (figure.kind === 'year') years.push(toNumber(figure.value));
  });
  const finder = new YearFinder(draft, all, years);
  const found: DraftTime[] = [];
  for (const one of all) {
    const { start, end } = one.date;
    const day = finder.of(one)?.day;
    found.push({ ...timeAt(one.reading, one.paragraph, start, end, 'date'), day: day && exists(day) ? day : undefined });
  }
  draft.readings.forEach((reading, paragraph) => {
    found.push(...otherTimes(reading, paragraph, own, all));
  });
  return found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function otherTimes(reading: Reading, paragraph: number, own: CalendarDate | undefined, dates: readonly DatedAt[]): DraftTime[] {
  const taken = dates.filter((one) => one.paragraph === paragraph).map(({ date }) => date);
  const free = (at: number) => !taken.some(({ start, end }) => start <= at && at < end);
  const found: DraftTime[] = [];
  for (const match of matchesIn(reading, RELATIVE)) {
    const day = own && dateOf(dayNumber(own) + AWAY[match[0].toLowerCase()]!);
    found.push({ ...timeAt(reading, paragraph, match.index, match.index + match[0].length, 'relative'), day });
  }
  for (const match of matchesIn(reading, WEEKDAY)) {
    const start = match.index + match[0].length - match.groups!.name!.length;
    if (!free(start)) continue;
    const sentence = reading.sentences.find((s) => s.start <= start && start < s.end);
    const ahead =
      /^next|^this/i.test(match[0]) ||
      /\b(?:will|due|is to|are to|on sale|until|by)\b/.test(reading.text.slice(sentence?.start ?? 0, sentence?.end));
    const day = own && weekdayFrom(own, weekdayNamed(match.groups!.name!), ahead);
    found.push({ ...timeAt(reading, paragraph, match.index, match.index + match[0].length, 'weekday'), day });
  }
  for (const { start, end, minutes } of clockTimesOf.of(reading))
    found.push({ ...timeAt(reading, paragraph, start, end, 'clock'), minutes });
  for (const { figure, start, end } of quantitiesOf.of(reading))
    if (figure.kind === 'year' && free(start)) found.push(timeAt(reading, paragraph, start, end, 'year'));
  return found;
}

const timeAt = (reading: Reading, paragraph: number, start: number, end: number, kind: DraftTime['kind']): DraftTime => ({
  paragraph,
  start,
  end,
  kind,
  written: reading.text.slice(start, end),
  day: undefined,
  minutes: undefined,
});
