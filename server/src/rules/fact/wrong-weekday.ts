import { type CalendarDate, dateOf, dayNumber, exists, MONTHS, WEEKDAYS, weekdayOf } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';

/** Before the British Empire changed its calendar in 1752, a weekday depends on the country. */
const FIRST_YEAR = 1753;
const HALF_A_YEAR = 183;
const NEAR = 45;

const distance = (a: CalendarDate, b: CalendarDate): number => Math.abs(dayNumber(a) - dayNumber(b));

/** The years in which a date may stand, the likeliest first; empty where nothing in the draft tells. */
function possibleYears(date: DateMention, dateline: CalendarDate | undefined, dated: readonly CalendarDate[]): number[] {
  if (date.year !== undefined) return date.year >= FIRST_YEAR ? [date.year] : [];
  const inYear = (year: number): CalendarDate => ({ year, month: date.month, day: date.day });
  if (dateline) {
    const near = [dateline.year, dateline.year - 1, dateline.year + 1].filter((y) => distance(inYear(y), dateline) <= HALF_A_YEAR);
    return [...near, ...dated.map((other) => other.year)];
  }
  // Another date of the draft, weeks away, tells the year; the years beside it stay possible, for an anniversary.
  const neighbour = dated.find((other) => distance(inYear(other.year), other) <= NEAR);
  return neighbour ? [neighbour.year, neighbour.year - 1, neighbour.year + 1] : [];
}

function fixesFor(reading: Reading, date: DateMention, right: CalendarDate) {
  const at = date.weekdayAt!;
  const written = reading.text.slice(at.start, at.end);
  const name = WEEKDAYS[weekdayOf(right)]!;
  const short = written.replace('.', '');
  const newName = short.length > 5 ? name : name.slice(0, 3) + (written.endsWith('.') ? '.' : '');
  const shift = ((date.weekday! - weekdayOf(right) + 10) % 7) - 3;
  const other = dateOf(dayNumber(right) + shift);
  return [
    changeText(reading, at, newName),
    other.month === date.month ? changeText(reading, date.dayAt, `${other.day}`, { start: at.start, end: date.end }) : undefined,
  ];
}

export const wrongWeekday = draftRule<DateMention>({
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
  observe: (reading) => reading.figureText.dates.filter((date) => date.weekday !== undefined || date.year !== undefined),
  conclude(noted, { draft }) {
    const dateline = datelineOf(draft);
    const known = new Map<string, CalendarDate>();
    for (const { notes } of noted)
      for (const { year, month, day } of notes) if (year !== undefined) known.set(`${year}-${month}-${day}`, { year, month, day });
    const dated = [...known.values()];
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted) {
      for (const date of notes) {
        if (date.weekday === undefined) continue;
        const days = possibleYears(date, dateline, dated).map((year) => ({ year, month: date.month, day: date.day }));
        const right = days[0];
        if (!right || days.some((day) => !exists(day) || weekdayOf(day) === date.weekday)) continue;
        const message = `${right.day} ${MONTHS[right.month - 1]} ${right.year} is a ${WEEKDAYS[weekdayOf(right)]}, not a ${WEEKDAYS[date.weekday]}`;
        findings.push({ ...figureFinding(reading, date, message, () => fixesFor(reading, date, right)), paragraph });
      }
    }
    return findings;
  },
});
