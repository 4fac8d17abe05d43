import { type CalendarDate, dateOf, dayNumber, exists, inFull, MONTHS, WEEKDAYS, weekdayOf } from '../../reading/figures/calendar.ts';
import { datelineOf } from '../../reading/figures/dateline.ts';
import { type DateMention, weekdayNamed } from '../../reading/figures/dates.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { changeText, figureFinding } from '../figure-finding.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

/** A weekday that is told by the day of publication: “tomorrow (Tuesday)”. Offsets are the prose's. */
interface Relative {
  /** The weekday’s name. */
  readonly at: Span;
  readonly word: string;
  readonly days: number;
  readonly weekday: number;
}

type Note = { readonly date: DateMention } | { readonly relative: Relative };

const RELATIVE =
  /\b(today|tonight|tomorrow|yesterday)(?: (?:morning|afternoon|evening|night))?(?: \(|, )(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[).,;])/gi;
const AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
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

export const wrongWeekday = draftRule<Note>({
  meta: {
    id: 'fact/wrong-weekday',
    what: 'A weekday that is not the date’s: “Tuesday, 3 March 2025”, a Monday.',
    why: 'A reader who turns up on the wrong day does not come back, and one of the two is certainly wrong.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'error',
    on: true,
    options: {},
  },
  observe(reading) {
    const dates = reading.figureText.dates.filter((date) => date.weekday !== undefined || date.year !== undefined);
    const notes: Note[] = dates.map((date) => ({ date }));
    for (const match of reading.text.matchAll(RELATIVE)) {
      const end = match.index + match[0].length;
      const at = { start: end - match[2]!.length - 3, end };
      notes.push({ relative: { at, word: match[1]!, days: AWAY[match[1]!.toLowerCase()]!, weekday: weekdayNamed(match[2]!) } });
    }
    return notes;
  },
  conclude(noted, { draft }) {
    const dateline = datelineOf(draft.fields);
    const dated: CalendarDate[] = [];
    for (const { notes } of noted)
      for (const note of notes) if ('date' in note && note.date.year !== undefined) dated.push({ ...note.date, year: note.date.year });
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted) {
      for (const note of notes) {
        if ('relative' in note) {
          if (!dateline) continue;
          const { relative } = note;
          const day = dateOf(dayNumber(dateline) + relative.days);
          if (weekdayOf(day) === relative.weekday) continue;
          const right = WEEKDAYS[weekdayOf(day)]!;
          const message = `“${relative.word}” is a ${right} in a draft dated ${inFull(dateline)}, not a ${WEEKDAYS[relative.weekday]}`;
          findings.push({ ...figureFinding(reading, relative.at, message, () => [changeText(reading, relative.at, right)]), paragraph });
          continue;
        }
        const { date } = note;
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
