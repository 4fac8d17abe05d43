// A weekday that is not the date’s: “Tuesday, 3 March 2025”, a Monday.
import { numericDates } from '../../reading/draft/numeric-dates.ts';
import { clashing, type DatedAt, type Resolved, tenseOf, YearFinder } from '../../reading/draft/years.ts';
import {
  type CalendarDate,
  dateOf,
  dayNumber,
  exists,
  inFull,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from '../../reading/paragraph/figures/calendar.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Severity } from '../../style/style.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { datelineWeekdays } from '../shared/dateline-weekdays.ts';
import { dayFix } from '../shared/day-fix.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';

/** Before the British Empire changed its calendar in 1752, a weekday depends on the country. */
const FIRST_YEAR = 1753;

type Note = { readonly date: DateMention } | { readonly year: number } | { readonly finding: Finding };

const WEEKDAY_BEFORE = /(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the |\()?$/;

/** “Tuesday 2025-03-03”, “Monday, 04/03/2025”: wrong whichever way the figures are read. */
function wrongNumeric(reading: Reading): Finding[] {
  return numericDates(reading.text).flatMap((one) => {
    const match = WEEKDAY_BEFORE.exec(reading.text.slice(Math.max(0, one.start - 16), one.start));
    const days = one.readings.filter((day) => day.month >= 1 && day.month <= 12 && exists(day));
    if (!match || days.length === 0) return [];
    const name = match.groups!.name!;
    if (days.some((day) => WEEKDAYS[weekdayOf(day)] === name)) return [];
    const at = one.start - match[0].length;
    const span = { start: at, end: at + name.length };
    const right = WEEKDAYS[weekdayOf(days[0]!)]!;
    const message = `${inFull(days[0]!)} is a ${right}`;
    return [
      figureFinding(reading, { start: at, end: one.end }, message, () =>
        days.map((day) => changeText(reading, span, WEEKDAYS[weekdayOf(day)]!)),
      ),
    ];
  });
}

function fixesFor(reading: Reading, date: DateMention, right: CalendarDate) {
  const at = date.weekdayAt!;
  const written = reading.text.slice(at.start, at.end);
  const name = WEEKDAYS[weekdayOf(right)]!;
  const short = written.replace('.', '');
  const cased = /^\p{Lu}{3,}$/u.test(short) ? name.toUpperCase() : name;
  const newName = short.length > 5 ? cased : cased.slice(0, 3) + (written.endsWith('.') ? '.' : '');
  const shift = ((date.weekday! - weekdayOf(right) + 10) % 7) - 3;
  const other = dateOf(dayNumber(right) + shift);
  return [changeText(reading, at, newName), other.month === date.month ? dayFix(reading, date, other.day) : undefined];
}

const SEVERITY: Readonly<Record<Resolved['by'], Severity | undefined>> = {
  written: undefined,
  draft: undefined,
  neighbour: 'warning',
  weekdays: 'warning',
};

export const wrongWeekday = draftRule<Note>({
  meta: {
    id: 'fact/wrong-weekday',
    what: 'A weekday that is not the date’s: “Tuesday, 3 March 2025”, a Monday.',
    why: 'A reader who turns up on the wrong day does not come back, and one of the two is certainly wrong.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const { dates, figures } = reading.figureText;
    const years = figures.filter(({ kind, value }) => kind === 'year' && value.n > 1800n && value.n < 2100n);
    return [
      ...dates.filter((date) => date.weekday !== undefined || date.year !== undefined).map((date) => ({ date })),
      ...dates.flatMap(({ year }) => (year === undefined ? [] : [{ year }])),
      ...years.map(({ value }) => ({ year: toNumber(value) })),
      ...wrongNumeric(reading).map((finding) => ({ finding })),
    ];
  },
  conclude(noted, { draft }) {
    const all: DatedAt[] = [];
    const numeric: PlacedFinding[] = [];
    const years: number[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if ('finding' in note) numeric.push({ ...note.finding, paragraph });
        else if ('year' in note) years.push(note.year);
        else all.push({ paragraph, reading, date: note.date, tense: tenseOf(reading, note.date) });
      }
    if (!all.some(({ date }) => date.weekday !== undefined)) return numeric;
    const { findings, unresolved } = wrongByYear(all, new YearFinder(draft, all, years));
    if (numeric.length + findings.length > 0) return [...numeric, ...findings];
    const told = datelineWeekdays(draft, unresolved);
    return told.length > 0 ? told : clashes(unresolved.length > 0 ? all : []);
  },
});

/** The dates whose year is known and has them on another weekday, and those whose year is not known. */
function wrongByYear(
  all: readonly DatedAt[],
  finder: YearFinder,
): { readonly findings: readonly PlacedFinding[]; readonly unresolved: readonly DatedAt[] } {
  const findings: PlacedFinding[] = [];
  const unresolved: DatedAt[] = [];
  for (const one of all) {
    const { date, reading, paragraph } = one;
    if (date.weekday === undefined) continue;
    const resolved = finder.of(one);
    if (!resolved) unresolved.push(one);
    if (!resolved || resolved.day.year < FIRST_YEAR) continue;
    const { day, others, by } = resolved;
    if (
      [day, ...others, ...(by === 'written' ? [] : toldYears(one).map((year) => ({ ...day, year })))].some(
        (each) => !exists(each) || weekdayOf(each) === date.weekday,
      )
    )
      continue;
    const severity = SEVERITY[by];
    const message = `${day.day} ${MONTHS[day.month - 1]} ${day.year} is a ${WEEKDAYS[weekdayOf(day)]}`;
    const finding = figureFinding(reading, date, message, () => fixesFor(reading, date, day), severity ? { severity } : {});
    findings.push({ ...finding, paragraph });
  }
  return { findings, unresolved };
}

/** Years that the paragraph has told of before the date, which it may be of: “He built it in 1990 … he would see them on Saturday, July 14”. */
const toldYears = ({ reading, date }: DatedAt): number[] =>
  reading.figureText.figures.flatMap(({ kind, end, value }) => (kind === 'year' && end <= date.start ? [toNumber(value)] : []));

/** Two dates that cannot both have their weekdays: a question at each, since nothing tells which is wrong. */
function clashes(all: readonly DatedAt[]): PlacedFinding[] {
  const clash = clashing(all);
  if (!clash) return [];
  const [a, b, expected] = clash;
  const backward = (((b.date.weekday! - expected + a.date.weekday!) % 7) + 7) % 7;
  return [
    [a, b, backward],
    [b, a, expected],
  ].map((entry) => {
    const [one, other, day] = entry as [DatedAt, DatedAt, number];
    const name = WEEKDAYS[day]!;
    const message = `A ${name}, if ${other.date.day} ${MONTHS[other.date.month - 1]} is a ${WEEKDAYS[other.date.weekday!]}: check both`;
    const related = [{ paragraph: other.paragraph, start: other.date.start, end: other.date.end, note: 'the other date' }];
    const shift = ((one.date.weekday! - day + 10) % 7) - 3;
    const fixes = () => [changeText(one.reading, one.date.weekdayAt!, name), dayFix(one.reading, one.date, one.date.day + shift)];
    return { ...figureFinding(one.reading, one.date, message, fixes, { related, severity: 'information' }), paragraph: one.paragraph };
  });
}
