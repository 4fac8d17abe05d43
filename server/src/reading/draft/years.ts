// In which year a date without one may stand, as the whole draft tells: its own date, dates close by, weekdays that agree with each other.

import { type CalendarDate, dayNumber, exists, weekdayOf } from '../paragraph/figures/calendar.ts';
import { datelineOf } from '../paragraph/figures/dateline.ts';
import type { DateMention } from '../paragraph/figures/dates.ts';
import type { Reading } from '../paragraph/reading.ts';
import type { DraftReading } from './draft.ts';

/** A date with where it stands and what its sentence says of its time. */
export interface DatedAt {
  readonly paragraph: number;
  readonly reading: Reading;
  readonly date: DateMention;
  /** 1 where the sentence looks ahead, −1 where it looks back, 0 where neither is certain. */
  readonly tense: -1 | 0 | 1;
}

/** How a year was found. */
export type Evidence = 'written' | 'draft' | 'neighbour' | 'weekdays';

export interface Resolved {
  readonly day: CalendarDate;
  /** Other days that would do as well; the weekday must be wrong for all of them. */
  readonly others: readonly CalendarDate[];
  readonly by: Evidence;
}

const HALF_A_YEAR = 183;
const NEAR = 45;
const FUTURE =
  /\b(?:will|['’]ll|is|are) (?:due|set|expected|scheduled|planned|to|be|entered|open|reopen|close|start|begin|end|run|play|meet|vote|hold|take|travel|face|decide)\b|\b(?:will|due|scheduled|until|entered for|next|forthcoming|upcoming|expected on|tickets)\b/i;
const ELSEWHEN =
  /\b(?:last year|next year|a year (?:ago|earlier|later|before)|anniversary|annual(?:ly)?|every year|the year before|that year|in those days)\b/i;

/** What the words of a date’s sentence say of its time. */
export function tenseOf(reading: Reading, date: DateMention): -1 | 0 | 1 {
  const sentence = reading.sentences.find((s) => s.start <= date.start && date.start < s.end);
  const text = sentence ? reading.text.slice(sentence.start, sentence.end) : reading.text;
  if (FUTURE.test(text)) return 1;
  return /\b(?:was|were|had|did|said|began|started|opened|closed|won|lost|died|held)\b/.test(text) ? -1 : 0;
}

/** Does the sentence of a year or a date look ahead? */
export function lookAhead(reading: Reading, { start }: { readonly start: number }): boolean {
  const sentence = reading.sentences.find((s) => s.start <= start && start < s.end);
  return FUTURE.test(sentence ? reading.text.slice(sentence.start, sentence.end) : reading.text);
}

const isElsewhen = ({ reading, date }: DatedAt): boolean => {
  const sentence = reading.sentences.find((s) => s.start <= date.start && date.start < s.end);
  return ELSEWHEN.test(sentence ? reading.text.slice(sentence.start, sentence.end) : reading.text);
};

const away = (a: CalendarDate, b: CalendarDate): number => Math.abs(dayNumber(a) - dayNumber(b));
const at = ({ month, day }: DateMention, year: number): CalendarDate => ({ year, month, day });

/** Finds the year of each dated weekday of a draft. */
export class YearFinder {
  readonly #own: CalendarDate | undefined;
  readonly #written: readonly CalendarDate[];
  readonly #weekdays: readonly DatedAt[];
  readonly #last: number | undefined;

  constructor(draft: Pick<DraftReading, 'readings' | 'fields'>, all: readonly DatedAt[], years: readonly number[]) {
    this.#own = datelineOf(draft);
    this.#written = all.flatMap(({ date }) => (date.year === undefined ? [] : [at(date, date.year)]));
    this.#weekdays = all.filter(({ date }) => date.weekday !== undefined && date.year === undefined);
    this.#last = years.length > 0 ? Math.max(...years) : undefined;
  }

  /** The day that a date means; undefined where nothing in the draft tells. */
  of(one: DatedAt): Resolved | undefined {
    const { date } = one;
    if (date.year !== undefined) return { day: at(date, date.year), others: [], by: 'written' };
    return this.#byOwnDate(one) ?? this.#byNeighbour(one) ?? this.#byWeekdays(one);
  }

  #byOwnDate(one: DatedAt): Resolved | undefined {
    const own = this.#own;
    if (!own) return undefined;
    const days = [own.year, own.year - 1, own.year + 1].map((year) => at(one.date, year)).filter(exists);
    if (one.tense > 0) {
      // What is announced lies ahead: from last week to a year from now.
      const ahead = days.filter((day) => dayNumber(day) >= dayNumber(own) - 14 && dayNumber(day) < dayNumber(own) + 360);
      if (ahead[0]) return { day: ahead.sort((a, b) => away(a, own) - away(b, own))[0]!, others: isElsewhen(one) ? days : [], by: 'draft' };
    }
    const near = days.filter((day) => away(day, own) <= HALF_A_YEAR);
    const written = this.#written
      .filter((day) => day.year !== own.year && away(at(one.date, day.year), day) <= NEAR)
      .map((day) => at(one.date, day.year));
    return near[0] ? { day: near[0], others: [...written, ...(isElsewhen(one) ? days : [])], by: 'draft' } : undefined;
  }

  /** A full date of the draft, weeks away: only of the latest year the draft speaks of, since what is told of 1964 dates nothing else. */
  #byNeighbour(one: DatedAt): Resolved | undefined {
    const last = this.#last;
    if (last === undefined) return undefined;
    for (const other of this.#written) {
      if (other.year < last - 1) continue;
      const day = [other.year, other.year + 1, other.year - 1]
        .map((year) => at(one.date, year))
        .filter(exists)
        .find((d) => away(d, other) <= NEAR);
      if (day) return { day, others: isElsewhen(one) ? [at(one.date, day.year - 1), at(one.date, day.year + 1)] : [], by: 'neighbour' };
    }
    return undefined;
  }

  /** The year in which most of the draft’s other weekdays are right. */
  #byWeekdays(one: DatedAt): Resolved | undefined {
    const others = this.#weekdays.filter(
      (other) => other !== one && (other.date.month !== one.date.month || other.date.day !== one.date.day),
    );
    if (others.length < 2) return undefined;
    const from = this.#last ?? 2030;
    for (let year = from + 1; year > from - 12; year--) {
      const right = others.filter(({ date }) => exists(at(date, year)) && weekdayOf(at(date, year)) === date.weekday).length;
      if (right === others.length) return exists(at(one.date, year)) ? { day: at(one.date, year), others: [], by: 'weekdays' } : undefined;
    }
    return undefined;
  }
}

/** Two dated weekdays that no year has together: “Sunday 6 September” and “Thursday 9 October”. Only for drafts with these two alone. */
export function clashing(all: readonly DatedAt[]): readonly [DatedAt, DatedAt, expected: number] | undefined {
  const dated = all.filter(({ date }) => date.weekday !== undefined && date.year === undefined);
  const [a, b] = dated;
  if (!a || !b || dated.length !== 2) return undefined;
  // March to December hold the same days in every year; January and February belong to another count.
  const [x, y] = [a.date, b.date].map((date) => dayNumber({ year: 2001, month: date.month, day: date.day })) as [number, number];
  if (a.date.month < 3 || b.date.month < 3 || Math.abs(x - y) > 100) return undefined;
  const expected = (((a.date.weekday! + (y - x)) % 7) + 7) % 7;
  return expected === b.date.weekday ? undefined : [a, b, expected];
}
