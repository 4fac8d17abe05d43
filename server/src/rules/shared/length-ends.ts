// A length of time held against the two ends that it lies between, and how length or end may be put right.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type Days, dayOf, daysMeant, type Length, type LengthUnit, type Moment, UNIT_DAYS } from '../../reading/draft/moments.ts';
import { type CalendarDate, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding, PlainFix } from '../rule.ts';
import { dayFix } from './day-fix.ts';
import { acrossAll, changeText, figureFinding } from './figure-finding.ts';

/** A moment with the paragraph that names it; without a moment it is the draft's own day. */
export interface End {
  readonly at: Moment | undefined;
  readonly paragraph: number;
}

/** What a length lies between, the earlier end first. */
export interface Ends {
  readonly first: End;
  readonly last: End;
}

/** A length of the draft, and the draft's own day. */
export interface Told {
  readonly draft: DraftReading;
  readonly paragraph: number;
  readonly reading: Reading;
  readonly length: Length;
  readonly own: CalendarDate | undefined;
}

/** The days between two ends, of the years that they may mean the pair that lies right and nearest; undefined where nothing tells. */
function apart(one: readonly Days[], other: readonly Days[]): readonly (readonly [least: number, most: number])[] {
  return one.flatMap((a) => other.map((b) => [b.from - a.to, b.to - a.from] as const));
}

/** What two ends say of a length. */
export function judge({ draft, paragraph, reading, length, own }: Told, { first, last }: Ends): PlacedFinding[] {
  const today: Days[] = own ? [daysMeantOf(own)] : [];
  const year = first.at?.year ?? last.at?.year;
  const meant = ({ at }: End) => (at ? daysMeant(at, own, year) : today);
  const gaps = apart(meant(first), meant(last));
  if (gaps.length === 0 || gaps.some(([least, most]) => least <= length.most && most >= length.least)) return [];
  if (isTooVague(first, last, length)) return [];
  const forward = gaps.filter(([, most]) => most > 0).sort((a, b) => a[0] - b[0]);
  const [gap] = forward;
  if (!gap) return turned(draft, paragraph, reading, length, { first, last });
  const middle = (Math.max(gap[0], 0) + gap[1]) / 2;
  const name = unitFor(length, middle);
  const right = Math.round(middle / UNIT_DAYS[name]);
  const stated = (length.n * UNIT_DAYS[length.unit]) / UNIT_DAYS[name];
  if (right < 1 || right > stated * 6 + 2 || stated > right * 6 + 2 || right === stated) return [];
  const say = ({ at, paragraph: p }: End) => (at ? draft.readings[p]!.text.slice(at.start, at.end).replace(/\n/g, ' ') : 'now');
  const unit = `${name}${right === 1 ? '' : 's'}`;
  const message = `${capital(say(first))} to ${say(last)} is ${right} ${unit}, not ${reading.text.slice(length.from, length.end).replace(/\n/g, ' ').toLowerCase()}?`;
  const near = [first, last].flatMap(({ at, paragraph: p }) =>
    at && p === paragraph && Math.abs(at.start - length.start) < 320 ? [at] : [],
  );
  const related = [first, last].flatMap(({ at, paragraph: p }) =>
    at && p !== paragraph ? [{ paragraph: p, start: at.start, end: at.end, note: 'the other time' }] : [],
  );
  const fixes = () => fixesOf(draft, paragraph, reading, length, { first, last }, right, name, own);
  return [{ ...figureFinding(reading, acrossAll(length, ...near), message, fixes, { severity: 'information', related }), paragraph }];
}

/** “In 2015, two years before the storm of 2013”. */
function turned(draft: DraftReading, paragraph: number, reading: Reading, length: Length, { first, last }: Ends): PlacedFinding[] {
  const [a, b] = [first.at, last.at];
  const way = /^ (?:before|after)\b/.exec(reading.text.slice(length.end, length.end + 9))?.[0];
  if (!a || !b || a.year === undefined || b.year === undefined || way === undefined || (a.year === b.year && !(a.month && b.month)))
    return [];
  const say = ({ at, paragraph: p }: End) => draft.readings[p]!.text.slice(at!.start, at!.end).replace(/\n/g, ' ');
  const right = { ' before': ' after', ' after': ' before' }[way]!;
  const span = { start: length.end, end: length.end + way.length };
  const message = `${capital(say(first))} is after ${say(last)}: before or after?`;
  const near = [first, last].flatMap(({ at, paragraph: p }) => (at && p === paragraph ? [at] : []));
  return [
    {
      ...figureFinding(reading, acrossAll(length, span, ...near), message, () => [changeText(reading, span, right)], {
        severity: 'information',
      }),
      paragraph,
    },
  ];
}

const FINER = { day: 'day', week: 'day', month: 'week', year: 'month' } as const;

/** The unit that tells a gap from a stated length: “a year and two months” is better told in months, and 18 days are no three weeks. */
function unitFor({ special, unit, n }: Length, days: number): LengthUnit {
  if (special && unit === 'year' && days < 600) return 'month';
  const right = Math.round(days / UNIT_DAYS[unit]);
  return right === n || right < 1 ? FINER[unit] : unit;
}

const daysMeantOf = (day: CalendarDate): Days =>
  daysMeant({ start: 0, end: 0, kind: 'day', ...day, weekday: undefined, away: undefined, date: undefined }, day, undefined)[0]!;

/** A year is too broad a moment for a length in days or weeks, and a season for a length in days. */
function isTooVague(first: End, last: End, { unit }: Length): boolean {
  const kinds = [first.at?.kind, last.at?.kind];
  if (kinds.includes('year')) return unit === 'day' || unit === 'week' || (unit === 'month' && kinds[0] !== kinds[1]);
  return (kinds.includes('season') || kinds.includes('month')) && unit === 'day';
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

function fixesOf(
  draft: DraftReading,
  paragraph: number,
  reading: Reading,
  length: Length,
  { first, last }: Ends,
  right: number,
  name: LengthUnit,
  own: CalendarDate | undefined,
): readonly (PlainFix | undefined)[] {
  const moved = [
    [last, first, 1],
    [first, last, -1],
  ] as const;
  return [
    isQuoted(reading, length)
      ? undefined
      : length.special || name !== length.unit
        ? wholeFix(reading, length, right, name)
        : numberFix(reading, length, right),
    ...moved.map(([end, from, way]) =>
      end.at && end.paragraph === paragraph && !isQuoted(reading, end.at)
        ? momentFix(reading, end.at, shifted(draft, from, length, way, own, end.at))
        : undefined,
    ),
  ];
}

/** “A year and eight months” becomes “eight months”. */
const wholeFix = (reading: Reading, { start, end }: Span, right: number, unit: LengthUnit): PlainFix => {
  const words = right > 12 ? `${right}` : (inWords(right) ?? `${right}`);
  return changeText(reading, { start, end }, `${words} ${unit}${right === 1 ? '' : 's'}`);
};

function numberFix(reading: Reading, { number, unit, end }: Length, right: number): PlainFix {
  const was = reading.text.slice(number.start, number.end);
  const words = /^\d/.test(was) || right > 12 ? `${right}` : (inWords(right) ?? `${right}`);
  const rest = reading.text.slice(number.end, end);
  const plural = right === 1 ? rest.replace(new RegExp(`${unit}s$`), unit) : rest.replace(new RegExp(`${unit}$`), `${unit}s`);
  return changeText(reading, { start: number.start, end }, `${/^\p{Lu}/u.test(was) ? capital(words) : words}${plural}`);
}

/** The day that a length makes, counted from the other end. */
function shifted(
  draft: DraftReading,
  from: End,
  { n, unit }: Length,
  way: number,
  own: CalendarDate | undefined,
  at: Moment,
): CalendarDate | undefined {
  const [start] = from.at ? daysMeant(from.at, own, at.year) : own ? [daysMeantOf(own)] : [];
  if (!start || draft.readings.length === 0) return undefined;
  const day = dayOf(start.from);
  if (unit === 'day' || unit === 'week') return dayOf(start.from + way * n * (unit === 'week' ? 7 : 1));
  const months = day.year * 12 + day.month - 1 + way * Math.round(n * (unit === 'year' ? 12 : 1));
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: at.day ?? day.day };
}

/** Another moment, written as this one is. */
function momentFix(reading: Reading, moment: Moment, to: CalendarDate | undefined): PlainFix | undefined {
  if (!to) return undefined;
  const written = reading.text.slice(moment.start, moment.end);
  if (moment.kind === 'year') return changeText(reading, moment, `${to.year}`);
  if (moment.kind === 'month' && moment.year !== undefined)
    return changeText(reading, moment, written.replace(/^\p{L}+/u, MONTHS[to.month - 1]!).replace(/\d{4}$/, `${to.year}`));
  const { date } = moment;
  if (!date || Math.abs((to.year - (date.year ?? to.year)) * 12) > 600) return undefined;
  if (to.month === date.month && (date.year === undefined || date.year === to.year))
    return date.weekday === undefined ? dayFix(reading, date, to.day) : undefined;
  if (date.weekday !== undefined) return undefined;
  if (to.month === date.month && date.yearAt) return changeText(reading, date.yearAt, `${to.year}`, date);
  const name = MONTHS[to.month - 1]!;
  const month = /\p{Lu}\p{Ll}+\.?/u.exec(reading.text.slice(date.start, date.end));
  if (!month || to.day !== date.day || date.yearAt) return undefined;
  const start = date.start + month.index;
  return changeText(reading, { start, end: start + month[0].length }, month[0].length < 4 ? name.slice(0, 3) : name, date);
}
