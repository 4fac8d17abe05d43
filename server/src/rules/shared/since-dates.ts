// Lengths until the draft’s own day: “shut since 5 January, for six weeks”, “the first in seven weeks” over a story in which the road was
// closed on 24 September; months from one date to another.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type CalendarDate, dayNumber, exists } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const LENGTH =
  /\b(?<lead>for|in|after|of|these|past|last) (?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen) (?<unit>day|week|month)s\b(?! (?:ago|later|earlier|before|a\b))/giu;
/** What lasts until now, and what it counts from. */
const STILL = /\b(?:has|have|had) (?:been|not|remained|had|gone|waited|stood)\b|\bfirst\b|\bsince\b/i;
const SINCE = /\bsince\b[^.;]{0,90}?$/i;
const LAST = /\bthe last (?:[\p{L}-]+ ){0,4}?(?:fell|was|came|took place|opened|ran|sailed|arrived|died|happened) (?:on )?$/u;
const DAYS_IN = { day: 1, week: 7, month: 30.44 } as const;
const SLACK = { day: 1, week: 6.5, month: 20 } as const;
/** Where a story tells what its headline counts from. */
const OPENING = 5;

interface Length extends Span {
  readonly n: number;
  readonly unit: keyof typeof DAYS_IN;
  readonly written: string;
}

const lengthsIn = (reading: Reading): Length[] =>
  matchesIn(reading, LENGTH).flatMap((match): Length[] => {
    const { n: written, unit, lead } = match.groups!;
    const n = /^\d/.test(written!) ? Number(written) : Number(numberInWords(written!.toLowerCase()));
    const start = match.index + lead!.length + 1;
    return Number.isNaN(n) || n < 2
      ? []
      : [{ start, end: start + written!.length, n, unit: unit!.toLowerCase() as Length['unit'], written: written! }];
  });

/** “GENEVA, Nov. 27 – ”: the day of a story that does not give its year. */
function filedOn({ readings }: DraftReading): CalendarDate | undefined {
  const opening = readings
    .slice(0, OPENING)
    .find(
      ({ text, figureText: { dates } }) =>
        dates[0] && DATELINE.test(text.slice(0, dates[0].start)) && /^ ?[–—-]/.test(text.slice(dates[0].end)),
    );
  const date = opening?.figureText.dates[0];
  return date && { year: date.year ?? 2001, month: date.month, day: date.day };
}
const DATELINE = /^\p{Lu}[\p{Lu} .'-]+, (?:[\p{Lu}][\p{L}. ]+, )?$/u;

/** Days from a date of this year or the last to the draft’s own. */
function daysUntil(now: CalendarDate, { year, month, day }: DateMention): number | undefined {
  const from = [year ?? now.year, ...(year === undefined ? [now.year - 1] : [])].map((y) => ({ year: y, month, day }));
  return from.flatMap((date) => (exists(date) && dayNumber(date) < dayNumber(now) ? [dayNumber(now) - dayNumber(date)] : []))[0];
}

const fits = (days: number, { n, unit }: Length): boolean => Math.abs(days - n * DAYS_IN[unit]) <= SLACK[unit];

export function sinceFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const lengths = / (?:day|week|month)s\b/.test(reading.text) ? lengthsIn(reading) : [];
  const now = lengths.length > 0 ? (datelineOf(draft) ?? filedOn(draft)) : undefined;
  if (!now) return [];
  return lengths.flatMap((length): PlacedFinding[] => {
    const sentence = reading.sentences.find((s) => s.start <= length.start && length.start < s.end) ?? {
      start: 0,
      end: reading.text.length,
    };
    const said = reading.text.slice(sentence.start, sentence.end);
    if (!STILL.test(said) || lengths.some((other) => other !== length && sentence.start <= other.start && other.start < sentence.end))
      return [];
    const own = sinceIn(reading, sentence);
    const isFirst = /\bfirst\b[^.;]{0,40}$/i.test(reading.text.slice(sentence.start, length.start));
    // “Shut since 5 January, the first time in six weeks”.
    if (own && isFirst && own.start < length.start) return [];
    if (own) return wrongUntil(reading, paragraph, length, own, paragraph, now);
    if (!isFirst || !isHeadline(reading, paragraph)) return [];
    const told = draft.readings.slice(paragraph + 1, paragraph + 1 + OPENING).flatMap((body, i) => {
      const found = body.sentences.flatMap((s) => (/\bfirst\b/.test(body.text.slice(s.start, s.end)) ? (sinceIn(body, s) ?? []) : []));
      return found.map((date) => ({ date, at: paragraph + 1 + i }));
    });
    const [one, ...more] = told;
    return one && more.length === 0 ? wrongUntil(reading, paragraph, length, one.date, one.at, now) : [];
  });
}

/** The one date of a sentence that is what something has lasted since. */
function sinceIn(reading: Reading, sentence: Span): DateMention | undefined {
  const dates = reading.figureText.dates.filter((d) => sentence.start <= d.start && d.end <= sentence.end);
  const told = dates.filter((date, i) => {
    const before = reading.text.slice(dates[i - 1]?.end ?? sentence.start, date.start).replace(/\n/g, ' ');
    return SINCE.test(before) || LAST.test(before);
  });
  return told.length === 1 ? told[0] : undefined;
}

function wrongUntil(
  reading: Reading,
  paragraph: number,
  length: Length,
  date: DateMention,
  at: number,
  now: CalendarDate,
): PlacedFinding[] {
  const days = daysUntil(now, date);
  if (days === undefined || fits(days, length)) return [];
  const right = Math.round(days / DAYS_IN[length.unit]);
  if (right < 2 || right > length.n * 3 || length.n > right * 3) return [];
  const number = /^\d/.test(length.written) || right > 12 ? `${right}` : (inWords(right) ?? `${right}`);
  const message = `${date.day}/${date.month} until now is ${right} ${length.unit}s, not ${length.written}?`;
  const related = [{ paragraph: at, start: date.start, end: date.end, note: 'since then' }];
  const fixes = () => [changeText(reading, length, number)];
  return [{ ...figureFinding(reading, length, message, fixes, { severity: 'information', related }), paragraph }];
}
