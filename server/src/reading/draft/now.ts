// When a draft was written, as far as it tells: its own date, or no earlier than the last year that it speaks of as past.

import { Memo } from '../../performance/memo.ts';
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { datelineOf } from '../paragraph/figures/dateline.ts';
import { toNumber } from '../paragraph/figures/exact.ts';
import type { Figure } from '../paragraph/figures/figures.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import type { DraftReading } from './draft.ts';
import { hasWeekdaysOf, yearByWeekdays } from './weekday-year.ts';
import { lookAhead } from './years.ts';

/** The years in which a draft may have been written. */
export interface Now {
  readonly least: number;
  /** Undefined where nothing tells how old the draft is. */
  readonly most: number | undefined;
  /** The draft's own year. */
  readonly own: number | undefined;
  /** Where its weekdays tell the year: are they those of this one too? */
  readonly mayBe?: (year: number) => boolean;
}

/** Words before a year that lies ahead, or ends something. */
const AHEAD = /\b(?:by|until|till|to|from|for|before|beyond)\s(?:\p{Lu}\p{Ll}+ )?$/iu;
const PLURAL_BEHIND = withLetterRanges(/^ \p{Ll}+s\b/u);

/** Of a birth the year says nothing of the news. */
const BORN = /\bborn\b[^.;]*$/i;

interface Told {
  /** The last year spoken of as past. */
  readonly last: number;
  /** The last year of a dated weekday that is past: news is told within a year or two. */
  readonly dated: number;
}

const IN =
  /\b(?:in|last|since|during|spring of|summer of|autumn of|winter of|January|February|March|April|May|June|July|August|September|October|November|December|(?:months|quarter|half|weeks|period|season) of)\s$|\($/i;

const isOfBirth = ({ text }: Reading, { start }: Span): boolean => BORN.test(text.slice(Math.max(0, start - 60), start));

const toldIn = new ParagraphMemo((reading): Told => {
  const { figures, dates } = reading.figureText;
  let [last, dated] = [0, 0];
  for (const date of dates) {
    if (date.year === undefined || lookAhead(reading, date) || isOfBirth(reading, date)) continue;
    last = Math.max(last, date.year);
    if (date.weekday !== undefined) dated = Math.max(dated, date.year);
  }
  for (const figure of figures) if (figure.kind === 'year' && isPast(reading, figure)) last = Math.max(last, toNumber(figure.value));
  return { last, dated };
});

/** Is a year told of as past, and not a birth's? */
function isPast(reading: Reading, figure: Figure): boolean {
  const year = toNumber(figure.value);
  const before = reading.text.slice(Math.max(0, figure.start - 14), figure.start);
  if (year < 1950 || year > 2100 || AHEAD.test(before) || !IN.test(before) || isOfBirth(reading, figure)) return false;
  return !PLURAL_BEHIND.test(reading.text.slice(figure.end, figure.end + 24)) && !lookAhead(reading, figure);
}

/** So long ago the last year that a draft speaks of may be. */
const LONG = 20;

/** Null where the draft names no year that is past. */
export const nowOf = new Memo((draft: DraftReading): Now | null => {
  const own = datelineOf(draft)?.year;
  if (own !== undefined) return { least: own, most: own, own };
  let [last, dated] = [0, 0];
  for (const reading of draft.readings) {
    if (reading.figureText.kinds === 0 && reading.figureText.dates.length === 0) continue;
    const told = toldIn.of(reading);
    last = Math.max(last, told.last);
    dated = Math.max(dated, told.dated);
  }
  if (last === 0) return null;
  const most = dated === last ? last + 1 : undefined;
  const told = most === undefined ? yearByWeekdays(draft, last) : undefined;
  if (!told) return { least: last, most, own };
  const mayBe = (year: number) => year >= last && year <= last + LONG && hasWeekdaysOf(draft, year);
  return { least: told.sure ? told.year : last, most: told.year, own, mayBe };
});

/** Can a draft not have been written in a year? A year on either side is left for birthdays and months. */
export const isAnotherTime = ({ least, most, mayBe }: Now, year: number): boolean =>
  (year < least - 1 || (most !== undefined && year > most + 1)) && mayBe?.(year) !== true;

/** The same of a year that an age makes, which has a birthday in it. */
export const isAnotherAge = (now: Now, year: number): boolean =>
  isAnotherTime(now, year) && !now.mayBe?.(year - 1) && !now.mayBe?.(year + 1);
