// The days that a text names.
import { expandUnicodeClasses } from '../../../performance/unicode-ranges.ts';
import type { Span } from '../../../text/span.ts';
import { readWords } from '../words.ts';
import { type Beginnings, findBeginnings, HINT } from './figure-starts.ts';

/** A day as a text gives it: “Monday, 3 March 2025”, “March 3rd”, “Tues 4 Nov”. Offsets are the prose's. */
export interface DateMention extends Span {
  /** 1 to 12. */
  readonly month: number;
  /** As written, so that it may be 31 in June. */
  readonly day: number;
  readonly year: number | undefined;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number | undefined;
  readonly weekdayAt: Span | undefined;
  /** The digits of the day. */
  readonly dayAt: Span;
  readonly yearAt: Span | undefined;
  /** The first day of a range whose last day is the next mention: “3 to 7 March”. */
  readonly opensRange: boolean;
}

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\\p{L})|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?!\\p{L})\\.?)';
const MONTH =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L})\\.?)';
const DAY = '\\d{1,2}';
const ENDING = '(?:st|nd|rd|th)?';
// After the day nothing may go on as another number or a measure: “May 5,000”, “March 12-mile”, “May 10%”.
const STOP = '(?![\\d\\p{L}%]|[,.:/]\\d(?!\\d{3}(?!\\d))|[-‑]\\p{L})';
const YEAR = '(?:,? ?(?:in )?(?<year>\\d{4})(?![\\d\\p{L}%]|[,.]\\d|[-–]\\d))?';
const LEAD = `(?:(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|night|lunchtime))?(?:, | \\(|,? (?:the )?| - | – ))?`;
const TAIL = `(?:(?: \\(|, an? |,? (?:which|that) (?:is|was|will be) an? |,? (?:which|that) (?:falls|fell|will fall) on (?:an? )?)(?<after>${WEEKDAY})(?=[).,;:]))?`;
const TO = ' ?(?:to|until|till|through|and|or|[-–—&]) ?';

// “(Mon) 3 (to 7) March (2025)” and “(Mon,) March 3 (to 7)(, 2025)”: British and American order.
const DAY_FIRST = `${LEAD}(?<day>${DAY})${ENDING}(?:(?<to>${TO})(?:(?<weekday2>${WEEKDAY}),? (?:the )?)?(?<day2>${DAY})${ENDING})?(?: of)? (?<month>${MONTH})${YEAR}${TAIL}`;
const MONTH_FIRST = `${LEAD}(?<month>${MONTH}) (?:the )?(?<day>${DAY})${ENDING}${STOP}(?:(?<to>${TO})(?<day2>${DAY})${ENDING}${STOP})?${YEAR}${TAIL}`;

let patterns: readonly RegExp[] | undefined;
const thePatterns = () =>
  (patterns ??= [DAY_FIRST, MONTH_FIRST].map(
    (source) => new RegExp(expandUnicodeClasses(`(?<![\\p{L}\\p{N}$£€.,/-])${source}(?![\\p{L}\\p{N}])`), 'yd'),
  ));

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STARTS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MAY_BE_ANOTHERS = new RegExp(expandUnicodeClasses(`${WEEKDAY} ?(?:,|and|or|to|through|until|[-–—&/])(?: (?:and|or|to))? ?$`));

export const weekdayNamed = (name: string): number => WEEKDAY_STARTS.indexOf(name.slice(0, 3).toLowerCase());

/**
 * The days that a text names, in order. Dates in digits alone (03/04/2025) are left out, since countries read them differently.
 * @param text with plain spaces and straight apostrophes (see figure-text.ts)
 */
export function readDates(text: string, { hints, dates: starts }: Beginnings = findBeginnings(text, readWords(text))): DateMention[] {
  if ((hints & HINT.month) === 0 || (hints & HINT.digits) === 0) return [];
  const found: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of thePatterns()) {
    for (const match of matchesAt(starts, pattern, text)) {
      const end = match.index + match[0].length;
      if (taken[match.index] || taken[end - 1]) continue;
      taken.fill(1, match.index, end);
      for (const date of datesOf(match, text)) if (date.day > 0) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The matches of a sticky expression at some places, none in another. */
function matchesAt(places: readonly number[], pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    from = pattern.lastIndex;
    found.push(match);
  }
  return found;
}

/** The day that a match names, or the two: “March 3 and 4”. */
function datesOf(match: RegExpExecArray, text: string): DateMention[] {
  const groups = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  const common = {
    month: MONTH_STARTS.indexOf(groups.month!.slice(0, 3).toLowerCase()) + 1,
    year: groups.year === undefined ? undefined : Number(groups.year),
    yearAt: groupSpan(match, 'year'),
  };
  const dayAt = groupSpan(match, 'day')!;
  const day2At = groupSpan(match, 'day2');
  const weekdayGroup = groups.weekday === undefined ? 'after' : 'weekday';
  const first: DateMention = {
    ...common,
    start,
    end: day2At ? dayAt.end : end,
    day: Number(groups.day),
    dayAt,
    weekday: isFirstDaysWeekday(match, text) ? weekdayIn(groups[weekdayGroup]) : undefined,
    weekdayAt: groupSpan(match, weekdayGroup),
    opensRange: day2At !== undefined && !/and|or|&/.test(groups.to!),
  };
  if (!day2At) return [first];
  const weekdayAt = groupSpan(match, 'weekday2');
  const second: DateMention = {
    ...common,
    start: (weekdayAt ?? day2At).start,
    end,
    day: Number(groups.day2),
    dayAt: day2At,
    weekday: weekdayIn(groups.weekday2),
    weekdayAt,
    opensRange: false,
  };
  return [first, second];
}

/** In “Monday and Tuesday, March 3 and 4” the second weekday does not belong to the first date. */
function isFirstDaysWeekday({ groups, index }: RegExpExecArray, text: string): boolean {
  return groups!.weekday === undefined ? groups!.day2 === undefined : !MAY_BE_ANOTHERS.test(text.slice(Math.max(0, index - 18), index));
}

const weekdayIn = (name: string | undefined): number | undefined => (name === undefined ? undefined : weekdayNamed(name));

function groupSpan({ indices }: RegExpExecArray, name: string): Span | undefined {
  const at = indices!.groups![name];
  return at && { start: at[0], end: at[1] };
}

/** A day written as figures, year first: “2025-03-03”. Undefined for anything else. */
export function isoDate(text: string): { year: number; month: number; day: number } | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}
