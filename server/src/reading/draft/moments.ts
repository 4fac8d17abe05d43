// The moments that a paragraph names, each as the days that it may mean, and the lengths of time, each as the days that it may last: “the 9th”,
// “in March 2021”, “the spring of 2022”; “just over three weeks”, “a year and eight months”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { type CalendarDate, dateOf, dayNumber, daysIn, exists, MONTHS, weekdayOf } from '../paragraph/figures/calendar.ts';
import { type DateMention, weekdayNamed } from '../paragraph/figures/dates.ts';
import { toNumber } from '../paragraph/figures/exact.ts';
import { numberInWords } from '../paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';

export type MomentKind = 'day' | 'month' | 'season' | 'year';

/** A moment as written. Where its year is not given, it may mean a day of several years. */
export interface Moment extends Span {
  readonly kind: MomentKind;
  readonly year: number | undefined;
  /** 1 to 12; of a season its first month, as the northern half of the world has it. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** “On Friday”, “yesterday”: to be counted from the draft's own day. */
  readonly weekday: number | undefined;
  readonly away: number | undefined;
  /** For dates. */
  readonly date: DateMention | undefined;
}

/** Days as numbers, the first and the last that are meant. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export type LengthUnit = 'day' | 'week' | 'month' | 'year';

export interface Length extends Span {
  /** The words of the number, which a fix changes: “three”, “a year and eight”. */
  readonly number: Span;
  /** Where the words begin that make it inexact: “just over”. */
  readonly from: number;
  readonly n: number;
  readonly unit: LengthUnit;
  /** How many days it may stand for. */
  readonly least: number;
  readonly most: number;
  /** Is it “a fortnight”, “a decade”, “half a century”, or of two units? */
  readonly special: boolean;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const MONTH_YEAR = new RegExp(`\\b(?<month>${MONTH}),? (?:of )?(?<year>(?:1[6-9]|20)\\d\\d)(?![\\d-])`, 'gu');
const MONTH_ALONE = new RegExp(
  `(?<=\\b(?:in|since|until|till|by|from|during|early|late|mid|last|next|to) )(?<month>${MONTH})\\b(?! \\d)(?!,? (?:of )?\\d{4})`,
  'gu',
);
const SEASON = /\b(?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter) of (?<year>(?:1[6-9]|20)\d\d)\b/giu;
const THE_NTH =
  /\b(?:on|until|till|by|from|to|of) the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|[A-Z]|floor|minute|hole|over|round|anniversary|time|day|year|birthday|place))/gu;
const WEEKDAY = /\b(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?<near>today|yesterday|tomorrow)\b/gu;
const AWAY: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** With the blanks that break lines as plain ones, so that expressions need no other; offsets stay. */
export const inOneLine = new ParagraphMemo(({ text }: Reading): string => text.replace(/[\n\u00a0]/g, ' '), { transient: true });

const none = { year: undefined, month: undefined, day: undefined, weekday: undefined, away: undefined, date: undefined } as const;

export const momentsIn = new ParagraphMemo((reading: Reading): readonly Moment[] => {
  const text = inOneLine.of(reading);
  const found: Moment[] = reading.figureText.dates.map((date) => ({
    ...none,
    kind: 'day',
    start: Math.min(date.start, date.weekdayAt?.start ?? date.start),
    end: Math.max(date.end, date.weekdayAt?.end ?? date.end),
    year: date.year,
    month: date.month,
    day: date.day,
    date,
  }));
  const add = (moment: Moment) => {
    if (!found.some((other) => moment.start < other.end && other.start < moment.end)) found.push(moment);
  };
  const each = (pattern: RegExp, make: (match: RegExpExecArray) => Partial<Moment> & { kind: MomentKind }) => {
    for (const match of text.matchAll(pattern)) add({ ...none, start: match.index, end: match.index + match[0].length, ...make(match) });
  };
  if (/\d{4}/.test(text)) {
    each(MONTH_YEAR, ({ groups }) => ({ kind: 'month', month: MONTHS.indexOf(groups!.month!) + 1, year: Number(groups!.year) }));
    each(SEASON, ({ groups }) => ({ kind: 'season', month: SEASONS[groups!.season!.toLowerCase()]!, year: Number(groups!.year) }));
    for (const { kind, start, end, value } of reading.figureText.figures)
      if (kind === 'year') add({ ...none, kind: 'year', start, end, year: toNumber(value) });
  }
  each(MONTH_ALONE, ({ groups }) => ({ kind: 'month', month: MONTHS.indexOf(groups!.month!) + 1 }));
  if (reading.figureText.dates.length > 0) for (const match of text.matchAll(THE_NTH)) addNth(match, found, add);
  each(WEEKDAY, ({ groups }) => ({
    kind: 'day',
    weekday: groups!.name === undefined ? undefined : weekdayNamed(groups!.name),
    away: groups!.near === undefined ? undefined : AWAY[groups!.near],
  }));
  return found.sort((a, b) => a.start - b.start);
});

/** “On 27 October … on the 9th”: a day of the month named before it. */
function addNth(match: RegExpExecArray, found: readonly Moment[], add: (moment: Moment) => void): void {
  const before = found.filter(({ date, end }) => date && end <= match.index).pop();
  const start = match.index + match[0].lastIndexOf('the ');
  if (before && match.index - before.end < 260)
    add({
      ...none,
      kind: 'day',
      start,
      end: match.index + match[0].length,
      year: before.year,
      month: before.month,
      day: Number(match.groups!.day),
    });
}

const wholeMonth = (year: number, month: number): Days => ({
  from: dayNumber({ year, month, day: 1 }),
  to: dayNumber({ year, month, day: daysIn(month, year) }),
});

/** The first and the last of three months; a winter begins in the year that names it, or in the one before. */
const threeMonths = (year: number, month: number): Days => ({
  from: wholeMonth(year, month).from,
  to: wholeMonth(month > 10 ? year + 1 : year, ((month + 1) % 12) + 1).to,
});

function daysOf({ kind, month, day }: Moment, year: number): Days {
  if (kind === 'year') return { from: wholeMonth(year, 1).from, to: wholeMonth(year, 12).to };
  if (kind === 'month') return wholeMonth(year, month!);
  const date = { year, month: month!, day: day! };
  // Of a day that no month has only the month is known.
  return exists(date) ? { from: dayNumber(date), to: dayNumber(date) } : wholeMonth(year, month!);
}

/** The days that a moment may mean, seen from the draft's own day, or beside a moment of a known year. None where nothing tells. */
export function daysMeant(moment: Moment, own: CalendarDate | undefined, beside: number | undefined): readonly Days[] {
  const { kind, year, month, weekday, away } = moment;
  if (away !== undefined || weekday !== undefined) {
    if (!own) return [];
    const today = dayNumber(own);
    const shift = weekday === undefined ? away! : (weekday - weekdayOf(own) + 7) % 7;
    const days = weekday === undefined ? [today + shift] : [today + shift - 7, today + shift, ...(shift === 0 ? [today + 7] : [])];
    return days.map((at) => ({ from: at, to: at }));
  }
  const years = year !== undefined ? [year] : yearsAbout(own?.year ?? beside);
  // In the southern half of the world the seasons are the other way about.
  if (kind === 'season')
    return years
      .flatMap((one) => [threeMonths(one, month!), threeMonths(one, ((month! + 5) % 12) + 1), threeMonths(one - 1, 12)])
      .slice(0, month === 12 ? 3 : 2);
  return years.map((one) => daysOf(moment, one));
}

const yearsAbout = (year: number | undefined): readonly number[] => (year === undefined ? [2001, 2002] : [year, year - 1, year + 1]);

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const NUMBER = `(?:\\d{1,3}(?:\\.5)?|an?|a couple of|${SMALL}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)`;
const HEDGE =
  '(?<hedge>just under|just over|just short of|a little over|a little under|a little more than|a little less than|slightly more than|slightly less than|more than|less than|fewer than|not quite|close to|the best part of|the better part of|most of|all but|at least|up to|no more than|about|around|roughly|some|nearly|almost|over|under|barely|scarcely|hardly|only|just|a mere|exactly|within)\\s';
const LENGTH = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?:${HEDGE})?(?:(?<number>${NUMBER})(?<half>[ -]and[ -]a[ -]half)?[ -](?:(?:whole|full|long|more|further|short) )?(?<unit>days?|nights?|weeks?|fortnights?|months?|years?|decades?|summers?|winters?|centur(?:y|ies))(?<behind> and a half)?(?: and (?<more>${NUMBER}) (?<unit2>months?|weeks?|days?))?|(?<halved>half an?) (?<of>year|decade|century))(?![\\p{L}\\d])(?!-old|-(?!long)\\p{L}| old\\b| of age\\b)`,
    'giu',
  ),
);

const numberOf = (words: string): number => {
  if (/^\d/.test(words)) return Number(words);
  if (/^an?$/i.test(words)) return 1;
  return /^a couple/i.test(words) ? 2 : Number(numberInWords(words.toLowerCase()) ?? Number.NaN);
};

const DAYS_OF: Readonly<Record<string, readonly [unit: LengthUnit, count: number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  summer: ['year', 1],
  winter: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};
export const UNIT_DAYS: Readonly<Record<LengthUnit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** By so many days what is said in a unit may be off. */
const ROOM: Readonly<Record<LengthUnit, number>> = { day: 1, week: 4.5, month: 21, year: 270 };

const unitOf = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** How long the words may mean, with what stands before the number. */
function daysOfLength(days: number, room: number, hedge: string): Pick<Length, 'least' | 'most'> {
  const step = Math.max(room * 1.5, days * 0.2);
  if (/^(?:nearly|almost|just under|just short|not quite|close to|all but|a little (?:under|less)|slightly less)/.test(hedge))
    return { least: days - step - room, most: days + room / 2 };
  if (/^(?:less|fewer|under|within|up to|no more|the best|the better|most)/.test(hedge))
    return { least: days * (/^(?:the|most)/.test(hedge) ? 0.55 : 0.2), most: days + room / 2 };
  if (/^(?:just over|a little (?:over|more)|slightly more)/.test(hedge)) return { least: days - room / 2, most: days + step + room };
  if (/^(?:more|over|at least)/.test(hedge)) return { least: days - room / 2, most: days * 1.5 + step };
  if (/^(?:about|around|roughly|some)/.test(hedge)) return { least: days - step - room, most: days + step + room };
  if (/^(?:barely|scarcely|hardly|only|just|a mere)/.test(hedge)) return { least: days - step - room, most: days + room };
  return { least: days - room, most: days + room };
}

export const lengthsIn = new ParagraphMemo((reading: Reading): readonly Length[] => {
  const text = inOneLine.of(reading);
  if (!/\b(?:days?|nights?|weeks?|fortnights?|months?|years?|decades?|summers?|winters?|century|centuries)\b/i.test(text)) return NONE;
  return [...text.matchAll(LENGTH)].flatMap((match) => lengthOf(match) ?? []);
});

function lengthOf(match: RegExpExecArray): Length | undefined {
  const { hedge = '', number, half, behind, unit, more, unit2, halved, of } = match.groups!;
  const start = match.index + (hedge === '' ? 0 : hedge.length + 1);
  const [name, times] = DAYS_OF[unitOf(unit ?? of!)]!;
  const halves = half !== undefined || behind !== undefined;
  const n = (halved ? 0.5 : numberOf(number!) + (halves ? 0.5 : 0)) * times;
  const fine = unit2 === undefined ? undefined : DAYS_OF[unitOf(unit2)]![0];
  const extra = fine === undefined ? 0 : numberOf(more!) * UNIT_DAYS[fine];
  if (Number.isNaN(n + extra) || n <= 0) return undefined;
  const room = fine ? ROOM[fine] : roomOf(name, halves || halved !== undefined, times, n);
  const number1 = { start, end: start + (number ?? halved)!.length + (half?.length ?? 0) };
  return {
    start,
    end: match.index + match[0].length,
    number: number1,
    from: match.index,
    n: n + extra / UNIT_DAYS[name],
    unit: name,
    ...daysOfLength(n * UNIT_DAYS[name] + extra, room, hedge.toLowerCase()),
    special: fine !== undefined || halved !== undefined || times > 1 || behind !== undefined,
  };
}

function roomOf(unit: LengthUnit, halves: boolean, times: number, n: number): number {
  if (halves) return ROOM[unit] * 0.55;
  return times > 1 && unit === 'year' ? n * 120 : ROOM[unit];
}

const NONE: readonly Length[] = [];

/** A day as it is written for readers. */
export const dayOf = (number: number): CalendarDate => dateOf(number);
