// Lengths in days, weeks and months whose ends the sentences about them name: “four days later, on 16 June”, “May 2021 … 14 months … November 2022”,
// “two months before the deadline of 1 May”, “a difference of 17 days”.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type CalendarDate, dateOf, dayNumber, exists, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { dayFix } from './day-fix.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-[a-z]+)?)';
const LENGTH = new RegExp(`(?<![\\p{L}\\d.,-])(?<number>${NUMBER})[- ](?<unit>days?|weeks?|fortnights?|months?|nights?)\\b`, 'giu');

interface Length extends Span {
  readonly number: Span;
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month';
  /** In years and months. */
  readonly compound?: boolean;
  /** Given in years: so many months its ends may lie off. */
  readonly room?: number;
}

const HEDGED =
  /\b(?:about|around|some|nearly|almost|more than|over|under|less than|at least|up to|just|only|within|every|last|past|next|first) $/i;

const COMPOUND = new RegExp(`(?<![\\p{L}\\d.,-])(?<years>${NUMBER}) years? and (?<months>${NUMBER}) months?\\b`, 'giu');
const numberIn = (words: string): number =>
  /^\d/.test(words) ? Number(words) : /^an?$/i.test(words) ? 1 : Number(numberInWords(words.toLowerCase()) ?? Number.NaN);

/** “Three years and four months”. */
const compounds = (text: string): Length[] =>
  / years? and /.test(text)
    ? [...text.matchAll(COMPOUND)].flatMap((match): Length[] => {
        const n = numberIn(match.groups!.years!) * 12 + numberIn(match.groups!.months!);
        const span = { start: match.index, end: match.index + match[0].length };
        return Number.isNaN(n) ? [] : [{ ...span, number: span, n, unit: 'month', compound: true }];
      })
    : [];

const HAS_MONTH = new RegExp(`\\b(?<month>${MONTHS.join('|')}),? (?<year>\\d{4})\\b`, 'u');
const IN_YEARS = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<number>${NUMBER})(?<half> and a half|-and-a-half)?[- ]years?\\b(?! (?:and|old|ago|later|earlier|after|before)\\b|-old)`,
  'giu',
);

/** “Four and a half years”, “five years”: months for what has its ends in months. */
const inMonths = (text: string): Length[] =>
  HAS_MONTH.test(text) && / years?\b/.test(text)
    ? [...text.matchAll(IN_YEARS)].flatMap((match): Length[] => {
        const n = numberIn(match.groups!.number!) * 12 + (match.groups!.half ? 6 : 0);
        if (Number.isNaN(n)) return [];
        const isHedged = HEDGED.test(text.slice(Math.max(0, match.index - 14), match.index));
        const span = { start: match.index, end: match.index + match[0].length };
        const number = { start: span.start, end: span.start + match.groups!.number!.length + (match.groups!.half?.length ?? 0) };
        return [{ ...span, number, n, unit: 'month', room: isHedged ? 12 : match.groups!.half ? 2 : 8 }];
      })
    : [];

const lengthsOf = new ParagraphMemo(({ text }: Reading): readonly Length[] => [...compounds(text), ...inMonths(text), ...simple(text)]);

const simple = (text: string): Length[] =>
  [...text.matchAll(LENGTH)].flatMap((match): Length[] => {
    const { number, unit } = match.groups!;
    const n = numberIn(number!);
    if (Number.isNaN(n) || HEDGED.test(text.slice(Math.max(0, match.index - 14), match.index))) return [];
    const weeks = /^f/i.test(unit!) ? 2 : 1;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        number: { start: match.index, end: match.index + number!.length },
        n: n * weeks,
        unit: /^[wf]/i.test(unit!) ? 'week' : /^m/i.test(unit!) ? 'month' : 'day',
      },
    ];
  });

const sentenceOf = (reading: Reading, { start }: Span): number => reading.sentences.findIndex((s) => s.start <= start && start < s.end);

/** A date with its year, or the year that a neighbour or the draft gives. */
function dayOf({ year, month, day }: DateMention, other: number | undefined): CalendarDate | undefined {
  const full = year ?? other;
  const date = full === undefined ? undefined : { year: full, month, day };
  return date && exists(date) ? date : undefined;
}

const days = (a: CalendarDate, b: CalendarDate): number => dayNumber(b) - dayNumber(a);
const months = (a: CalendarDate, b: CalendarDate): number => (b.year - a.year) * 12 + b.month - a.month + (b.day - a.day) / 31;

/** Does a length fit the days between? Both ends may count; weeks and months are rounded. */
function fits({ n, unit }: Length, a: CalendarDate, b: CalendarDate): boolean {
  const between = Math.abs(days(a, b));
  if (unit === 'day') return between === n || between + 1 === n;
  return unit === 'week' ? Math.abs(between / 7 - n) <= 0.6 : Math.abs(Math.abs(months(a, b)) - n) <= 0.7;
}

const inUnit = ({ unit }: Length, a: CalendarDate, b: CalendarDate): number =>
  Math.round(unit === 'day' ? Math.abs(days(a, b)) : unit === 'week' ? Math.abs(days(a, b)) / 7 : Math.abs(months(a, b)));

/** The date that would make the length right. */
function shifted({ n, unit }: Length, from: CalendarDate, way: number): CalendarDate {
  if (unit !== 'month') return dateOf(dayNumber(from) + way * n * (unit === 'week' ? 7 : 1));
  const at = from.year * 12 + from.month - 1 + way * n;
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: from.day };
}

const LATER = /^ (?:later|afterwards?|on),? (?:on )?$/;
const EARLIER = /^ (?:earlier|before that|previously),? (?:on )?$/;
const AHEAD = /^ (?:ahead of|before|early(?:,| for)?|earlier than) /;
const BEHIND = /^ (?:after|late(?:,| for)?|later than|behind) /;
/** What a draft's own day is held against: “its deadline of 30 June”. */
const DUE = /\b(?:deadline|target|schedule|due date|cut-off|timetable|promised|planned|expiry|end date|completion|forecast)\b/;
const DIFFERENCE = /\b(?:difference|gap) of $/;

interface Ends {
  readonly a: CalendarDate;
  readonly b: CalendarDate;
  readonly first: string;
  /** The date that a fix may change, and the way it lies from the other. */
  readonly changed: DateMention;
  readonly way: number;
}

/** The two days that a length lies between, where the words say so. */
const endsOf = (reading: Reading, length: Length, own: CalendarDate | undefined): Ends | undefined =>
  untilEnds(reading, length, own) ??
  rangeEnds(reading, length, own) ??
  toldEnds(reading, length, own) ??
  laterEnds(reading, length, own) ??
  comparedEnds(reading, length) ??
  (own && deadlineEnds(reading, length, own));

const nextDate = (reading: Reading, length: Length): DateMention | undefined =>
  reading.figureText.dates.find((date) => date.start >= length.end);
const datesBefore = (reading: Reading, length: Length): DateMention[] =>
  reading.figureText.dates.filter((date) => date.end <= length.start);

/** “… on 14 June. Two days later, on 16 June”. */
function laterEnds(reading: Reading, length: Length, own: CalendarDate | undefined): Ends | undefined {
  const next = nextDate(reading, length);
  const last = datesBefore(reading, length).pop();
  if (!next || !last || sentenceOf(reading, length) - sentenceOf(reading, last) > 1) return undefined;
  const gap = reading.text.slice(length.end, Math.min(next.start, next.weekdayAt?.start ?? next.start));
  const way = LATER.test(gap) ? 1 : EARLIER.test(gap) ? -1 : 0;
  if (way === 0) return undefined;
  const year = last.year ?? next.year ?? own?.year ?? 2001;
  const a = dayOf(last, year);
  const b = dayOf(next, a && a.month === 12 && next.month === 1 && way > 0 ? a.year + 1 : year);
  return a && b ? { a, b, first: reading.text.slice(last.start, last.end), changed: next, way } : undefined;
}

/** “From 6 January until it was mended on 24 March, 11 weeks later”. */
function untilEnds(reading: Reading, length: Length, own: CalendarDate | undefined): Ends | undefined {
  const [first, last, ...more] = datesBefore(reading, length).filter((date) => sentenceOf(reading, date) === sentenceOf(reading, length));
  if (!first || !last || more.length > 0 || !/^ later\b(?!,? on\b)/.test(reading.text.slice(length.end, length.end + 12))) return undefined;
  if (!/\b(?:until|till|to|before)\b/.test(reading.text.slice(first.end, last.start)) || length.start - last.end > 12) return undefined;
  const year = last.year ?? first.year ?? own?.year ?? 2001;
  const [a, b] = [dayOf(first, year), dayOf(last, year)];
  return a && b && days(a, b) > 0 ? { a, b, first: reading.text.slice(first.start, first.end), changed: last, way: 1 } : undefined;
}

/** “For six months, from 1 April to 31 August”: the only length and the only two dates of the sentence. */
function rangeEnds(reading: Reading, length: Length, own: CalendarDate | undefined): Ends | undefined {
  const nth = sentenceOf(reading, length);
  const [first, last, ...more] = reading.figureText.dates.filter((date) => sentenceOf(reading, date) === nth);
  if (length.unit !== 'month' || length.compound || !first || !last || more.length > 0) return undefined;
  if (lengthsOf.of(reading).filter((one) => sentenceOf(reading, one) === nth).length > 1) return undefined;
  const before = reading.text.slice(Math.max(0, first.start - 9), first.start);
  if (!/\b(?:from|between) $/.test(before) || !/^,? (?:to|until|till|through|and) $/.test(reading.text.slice(first.end, last.start)))
    return undefined;
  const year = first.year ?? last.year ?? own?.year ?? 2001;
  const a = dayOf(first, last.year !== undefined && first.month > last.month ? last.year - 1 : year);
  const b = dayOf(last, a && last.year === undefined && last.month < a.month ? a.year + 1 : year);
  if (!a || !b || days(a, b) <= 0) return undefined;
  return { a, b, first: reading.text.slice(first.start, first.end), changed: last, way: 1 };
}

const BE = '(?:was|were|had been|has been)';
/** Something begins, or is shut. */
const BEGINS = new RegExp(
  `\\b(?:began|begun|begins|starts|opens|started|opened|closed|shut|left|set (?:off|out|sail)|walked out|went (?:missing|on strike|on hunger strike)|disappeared|vanished|launched|${BE} (?:arrested|suspended|admitted|taken|kidnapped|seized|imposed|detained|launched|introduced|closed|shut))\\b[^.;]{0,30}$`,
);
/** It ends, or is open again. */
const ENDS = new RegExp(
  `\\b(?:ended|ends|finishes|closes|finished|concluded|(?:and|then) (?:released|freed|found|lifted|discharged|rescued|reinstated|called off)|re-?opened|returned|came (?:back|home|to an end)|stopped|wrapped up|arrived|resumed|${BE} (?:released|freed|found|lifted|discharged|rescued|reinstated|called off))\\b[^.;]{0,30}$`,
);

/** “It began on 3 March and ended on 14 March, a walkout of nine days”: is there a verb at each end? */
export const areToldEnds = (text: string, a: Span, b: Span): boolean =>
  BEGINS.test(text.slice(0, a.start)) && ENDS.test(text.slice(a.end, b.start));

function toldEnds(reading: Reading, length: Length, own: CalendarDate | undefined): Ends | undefined {
  const nth = sentenceOf(reading, length);
  const sentence = reading.sentences[nth];
  const [first, last, ...more] = reading.figureText.dates.filter((date) => sentenceOf(reading, date) === nth);
  if (!sentence || !first || !last || more.length > 0 || length.compound) return undefined;
  // “After 20 days of evidence”, “two days a week”, “a week late”.
  if (
    /^ (?:of|an?|per|each|every|late|early|earlier|later|ahead|before|after|behind)\b/.test(reading.text.slice(length.end, length.end + 9))
  )
    return undefined;
  if (lengthsOf.of(reading).filter((one) => sentenceOf(reading, one) === nth).length > 1) return undefined;
  const within = ({ start, end }: Span) => ({ start: start - sentence.start, end: end - sentence.start });
  const opens = (date: DateMention) => ({ start: Math.min(date.start, date.weekdayAt?.start ?? date.start), end: date.end });
  if (!areToldEnds(reading.text.slice(sentence.start, sentence.end), within(opens(first)), within(opens(last)))) return undefined;
  const year = first.year ?? last.year ?? own?.year ?? 2001;
  const a = dayOf(first, last.year !== undefined && first.year === undefined && first.month > last.month ? last.year - 1 : year);
  const b = dayOf(last, a && last.year === undefined && last.month < a.month ? a.year + 1 : year);
  if (!a || !b || days(a, b) <= 0) return undefined;
  return { a, b, first: reading.text.slice(first.start, first.end), changed: last, way: 1 };
}

/** “On 16 May … on 3 May, a difference of 13 days”. */
function comparedEnds(reading: Reading, length: Length): Ends | undefined {
  if (!DIFFERENCE.test(reading.text.slice(Math.max(0, length.start - 20), length.start))) return undefined;
  const [x, y] = datesBefore(reading, length).slice(-2);
  const [a, b] = [x && dayOf({ ...x, year: 2001 }, 2001), y && dayOf({ ...y, year: 2001 }, 2001)];
  return a && b && x && y ? { a, b, first: reading.text.slice(x.start, x.end), changed: y, way: days(a, b) < 0 ? -1 : 1 } : undefined;
}

/** “Four months ahead of its deadline of 30 June”, from the draft's own day. */
function deadlineEnds(reading: Reading, length: Length, own: CalendarDate): Ends | undefined {
  const tail = reading.text.slice(length.end);
  const way = AHEAD.test(tail) ? 1 : BEHIND.test(tail) ? -1 : 0;
  const next = nextDate(reading, length);
  if (
    way === 0 ||
    !next ||
    !DUE.test(reading.text.slice(length.end, next.start)) ||
    next.start - length.end > 45 ||
    sentenceOf(reading, next) !== sentenceOf(reading, length)
  )
    return undefined;
  if (datesBefore(reading, length).some((date) => sentenceOf(reading, date) === sentenceOf(reading, length))) return undefined;
  const b = dayOf(next, own.year);
  return b ? { a: own, b, first: 'Now', changed: next, way } : undefined;
}

const MONTH_YEAR = new RegExp(`\\b(?<month>${MONTHS.join('|')}),? (?<year>\\d{4})\\b`, 'gu');
const LASTS = /\b(?:take|takes|taking|took|last|lasts|lasted|lasting|after|later|earlier|run|runs|ran|so that|until|spent|closed|for)\b/;

/** “The lock closed in May 2021 for 14 months, until November 2022.” */
function monthFindings(paragraph: number, reading: Reading, length: Length): PlacedFinding[] {
  const sentence = reading.sentences[sentenceOf(reading, length)];
  if (length.unit !== 'month' || !sentence) return [];
  const text = reading.text.slice(sentence.start, sentence.end);
  const named = [...text.matchAll(MONTH_YEAR)];
  const room = length.room ?? 1;
  if (
    named.length !== 2 ||
    !LASTS.test(text) ||
    (length.room === undefined && (text.match(/\bmonths?\b/g) ?? []).length > 1) ||
    (length.compound !== true && compounds(text).length > 0) ||
    (length.room !== undefined && !areEnds(text, named[0]!, named[1]!))
  )
    return [];
  const at = named.map(({ groups }) => Number(groups!.year) * 12 + MONTHS.indexOf(groups!.month!)) as [number, number];
  const between = at[1] - at[0];
  if (between <= 0 || Math.abs(between - length.n) <= room || between > length.n * 4 || length.n > between * 4) return [];
  const [first, last] = named.map(({ 0: words }) => words) as [string, string];
  const message = `${first} to ${last} is ${length.compound || length.room ? inYears(between) : `${between} months`}, not ${reading.text.slice(length.number.start, length.room ? length.end : length.number.end)}`;
  const start = sentence.start + named[0]!.index;
  const end = sentence.start + named[1]!.index;
  const right = at[0] + length.n;
  const newMonth = `${MONTHS[right % 12]} ${Math.floor(right / 12)}`;
  const fixes = () => [
    changeText(reading, length.number, numberLike(reading, length, between), length),
    changeText(reading, { start: end, end: end + last.length }, newMonth),
  ];
  const span = { start: Math.min(length.start, start), end: Math.max(length.end, end + last.length) };
  return [{ ...figureFinding(reading, span, `${message}?`, fixes, { severity: 'information' }), paragraph }];
}

/** “From May 2018 to May 2021”, “between May 2018 and May 2021”. */
const areEnds = (text: string, a: RegExpExecArray, b: RegExpExecArray): boolean =>
  (/\b(?:from|between|since)\s$/i.test(text.slice(0, a.index)) &&
    /^,?\s(?:to|until|till|and|through|up to)\s$/.test(text.slice(a.index + a[0].length, b.index))) ||
  areToldEnds(text, spanOf(a), spanOf(b));

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

function numberLike(reading: Reading, { number, compound, room }: Length, n: number): string {
  if (compound) return inYears(n);
  if (room) return n % 12 === 6 ? `${word(Math.floor(n / 12))} and a half` : word(Math.round(n / 12));
  const written = reading.text.slice(number.start, number.end);
  const words = /^\d/.test(written) || n > 12 ? `${n}` : (inWords(n) ?? `${n}`);
  return /^\p{Lu}/u.test(written) ? words[0]!.toUpperCase() + words.slice(1) : words;
}

const word = (n: number): string => inWords(n) ?? `${n}`;
const inYears = (n: number): string =>
  [[Math.floor(n / 12), 'year'] as const, [n % 12, 'month'] as const]
    .flatMap(([count, unit]) => (count > 0 ? [`${word(count)} ${unit}${count === 1 ? '' : 's'}`] : []))
    .join(' and ');

export function dateFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  if (lengthsOf.of(reading).length === 0) return [];
  if (reading.figureText.dates.length === 0 && !/\b(?:months?|years?)\b/.test(reading.text)) return [];
  const own = datelineOf(draft);
  return lengthsOf.of(reading).flatMap((length): PlacedFinding[] => {
    const ends = endsOf(reading, length, own);
    if (!ends) return monthFindings(paragraph, reading, length);
    const { a, b, changed, way, first } = ends;
    const right = inUnit(length, a, b);
    if (fits(length, a, b) || right === 0 || right > length.n * 5 || length.n > right * 5) return [];
    const said = reading.text.slice(changed.start, changed.end);
    const unit = right === 1 ? length.unit : `${length.unit}s`;
    const message = `${first} to ${said} is ${right} ${unit}, not ${reading.text.slice(length.number.start, length.number.end).toLowerCase()}`;
    const moved = shifted(length, a, way);
    const day = length.unit === 'month' ? { ...moved, day: changed.day } : moved;
    const fixes = () => [
      changeText(reading, length.number, numberLike(reading, length, right), length),
      day.month === changed.month ? dayFix(reading, changed, day.day) : dateFix(reading, changed, day),
    ];
    const span = { start: Math.min(length.start, changed.start), end: Math.max(length.end, changed.end) };
    return [{ ...figureFinding(reading, span, `${message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}

/** Another day and month in the order that the date has. */
function dateFix(reading: Reading, date: DateMention, { month, day }: CalendarDate) {
  const written = reading.text.slice(date.start, date.end);
  const name = MONTHS[month - 1]!;
  const changed = written
    .replace(/\p{Lu}\p{Ll}+\.?(?= \d)|(?<=\d(?:st|nd|rd|th)? )\p{Lu}\p{Ll}+\.?/u, name)
    .replace(/\b\d{1,2}(?!\d)/, `${day}`);
  return date.weekday === undefined ? changeText(reading, date, changed) : undefined;
}
