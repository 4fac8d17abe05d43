// Dates in the forms that houses write them in.
import { expandUnicodeClasses } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import type { DateForm } from '../style.ts';
import { joinedAfter, joinedBefore, type Rewriting, type Written } from './written.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** As news agencies cut them short; months of up to five letters stand in full. */
const SHORT = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?![\\p{L}])))';
const DAY = '(3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?';
const START = '(?<![\\p{L}\\p{N}.,/$£€-])';
const END = '(?![\\p{L}\\p{N}%]|[.,:/-]\\d)';
const DAY_FIRST = new RegExp(expandUnicodeClasses(`${START}(?<!\\b[Ii]n )${DAY}( of)? ${MONTH}(?:(,?) (\\d{4}))?${END}`), 'g');
const MONTH_FIRST = new RegExp(expandUnicodeClasses(`${START}(?<!\\b[Ii]n )${MONTH} ${DAY}(?:(,?) ((?:1[5-9]|20|21)\\d\\d))?${END}`), 'g');

/** Days that are the name of what happened on them: every house writes them as they are known. */
const NAMED = /^(?:4th of July|July 4th?|September 11(?:th)?|Sept\.? 11(?:th)?|January 6(?:th)?|Jan\.? 6(?:th)?|5th of November)$/;

/** The words of a date that any form is built of. */
interface Parts {
  readonly day: number;
  /** 0 for January. */
  readonly month: number;
  readonly year: string | undefined;
}

/** Days with their month, and the year where one is given. */
export function findDates(text: string): Written<DateForm>[] {
  if (!/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text)) return [];
  const found: Written<DateForm>[] = [];
  for (const written of datesAsWritten(text)) {
    const { start, end } = written;
    if (NAMED.test(text.slice(start, end)) || found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ start, end, form: formOf(written), to: (target) => inForm(written, target, text) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A date, part by part as it stands. */
interface DateAsWritten extends Span {
  readonly day: string;
  readonly ending: string | undefined;
  readonly month: string;
  /** Before the year. */
  readonly comma: string | undefined;
  readonly year: string | undefined;
  readonly dayFirst: boolean;
  /** “the 9th of January”. */
  readonly hasOf: boolean;
}

function* datesAsWritten(text: string): Generator<DateAsWritten> {
  for (const match of text.matchAll(DAY_FIRST)) {
    const [whole, day, ending, of, month, comma, year] = match;
    const span = { start: match.index, end: match.index + whole.length };
    yield { ...span, day: day!, ending, month: month!, comma, year, dayFirst: true, hasOf: Boolean(of) };
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [whole, month, day, ending, comma, year] = match;
    const span = { start: match.index, end: match.index + whole.length };
    yield { ...span, day: day!, ending, month: month!, comma, year, dayFirst: false, hasOf: false };
  }
}

/** The form that a date has. What no house has is called by a form of its own, so that it is never the house's. */
function formOf({ day, ending, month, comma, year, dayFirst, hasOf }: DateAsWritten): DateForm {
  const isCut = !MONTHS.includes(month);
  const isOdd = hasOf || day.startsWith('0') || (isCut && (dayFirst || Boolean(ending))) || (dayFirst && comma === ',');
  const th = ending ? 'th' : '';
  const cutMonthFirst = `Jan${month.endsWith('.') ? '.' : ''} 9`;
  const stem = dayFirst ? `9${th} January` : isCut ? cutMonthFirst : `January 9${th}`;
  return `${isOdd ? '?' : ''}${stem}${year === undefined ? '' : `${comma} 2025`}` as DateForm;
}

function inForm({ start, end, day, month, year, dayFirst }: DateAsWritten, target: DateForm, text: string): Rewriting {
  const written = rewritten({ day: Number(day), month: MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))), year }, target);
  const sameOrder = target.startsWith('9') === dayFirst;
  // American dates close with a comma after the year, unless something else closes them.
  const comma = !sameOrder && target.includes(',') && year !== undefined && /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? ',' : '';
  return { text: written + comma, shown: written, safe: sameOrder && !joinedBefore(text, start) && !joinedAfter(text, end) };
}

/** Do the two write a date alike? A date without its year shows no comma, and a short month is written in full in any form. */
export function sameDateForm(written: string, form: string, house: DateForm): boolean {
  if (form === house) return true;
  if (form.startsWith('?')) return false;
  const bare = (f: string) => f.replace(/,? 2025$/, '');
  const commaShows = form.endsWith('2025');
  const housed = /\b(?:March|April|May|June|July)\b/.test(written) ? house.replace(/Jan\b\.?/, 'January') : house;
  return commaShows ? form === housed : bare(form) === bare(housed);
}

function rewritten({ day, month, year }: Parts, form: DateForm): string {
  const cut = form.startsWith('Jan.') ? '.' : form.startsWith('Jan ') ? '' : undefined;
  const name = cut === undefined ? MONTHS[month]! : SHORT[month] === MONTHS[month] ? MONTHS[month]! : `${SHORT[month]}${cut}`;
  const ending = form.includes('9th')
    ? `${day}${day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`
    : String(day);
  const comma = form.includes(',') ? ',' : '';
  return `${form.startsWith('9') ? `${ending} ${name}` : `${name} ${ending}`}${year === undefined ? '' : `${comma} ${year}`}`;
}
