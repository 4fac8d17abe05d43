// Lengths held against the weekdays that they lie between: “a 72-hour truce that began at 6 a.m. on Tuesday and ends at 6 a.m. on Thursday”,
// “a three-day strike from Monday to Thursday”.
import { clockTimesOf } from '../../reading/draft/clock.ts';
import { WEEKDAYS } from '../../reading/paragraph/figures/calendar.ts';
import { weekdayNamed } from '../../reading/paragraph/figures/dates.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { acrossAll, changeText, figureFinding } from './figure-finding.ts';

const LENGTH =
  /(?<![\p{L}\d.,-])(?<n>\d{1,3}|two|three|four|five|six|seven|twenty-four|thirty-six|forty-eight|seventy-two|ninety-six)[- ](?<unit>hour|day)s?\b(?! (?:a|per|each|every|ago|old)\b)/giu;
const DAY = '(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const DAY_BEHIND = new RegExp(`^,? (?:local time,? )?(?:on )?${DAY}\\b`, 'u');
const DAY_BEFORE = new RegExp(`\\b${DAY},? (?:at |from |until )?$`, 'u');
const BETWEEN_DAYS = new RegExp(
  `\\b(?:from|between) (?:\\p{L}+ )?${DAY}(?:,? [^.;:,]{0,14}?)? (?:to|until|till|through|and) (?:\\p{L}+ )?${DAY.replace('day>', 'last>')}\\b`,
  'u',
);
const HEDGED = /\b(?:about|around|some|nearly|almost|more than|over|under|less than|at least|up to|within|every|last|past|next|first) $/i;

interface Moment extends Span {
  /** Minutes from the beginning of the week. */
  readonly at: number;
  readonly dayAt: Span;
}

/** The times of a sentence that have their weekday beside them; none where one is midnight, which ends a day or begins it. */
function momentsIn(reading: Reading, sentence: Span): readonly Moment[] {
  const times = clockTimesOf.of(reading).filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return times.flatMap(({ start, end, minutes, certain }): Moment[] => {
    const behind = DAY_BEHIND.exec(reading.text.slice(end, end + 30));
    const before = behind ? null : DAY_BEFORE.exec(reading.text.slice(Math.max(0, start - 20), start));
    const day = (behind ?? before)?.groups?.day;
    if (day === undefined || !certain || minutes === 0) return [];
    const dayStart = behind ? end + behind[0].length - day.length : Math.max(0, start - 20) + before!.index;
    const dayAt = { start: dayStart, end: dayStart + day.length };
    return [{ ...acrossAll({ start, end }, dayAt), at: weekdayNamed(day) * 1440 + minutes, dayAt }];
  });
}

interface Length extends Span {
  readonly n: number;
  readonly unit: string;
  readonly written: string;
}

/** Lengths in hours or days whose two ends the sentence names by their weekdays. */
export function weekdayLengths(paragraph: number, reading: Reading): PlacedFinding[] {
  const { text } = reading;
  if (!/day\b[^;]{1,300}day\b/.test(text)) return [];
  return matchesIn(reading, LENGTH).flatMap((match): PlacedFinding[] => {
    const sentence = reading.sentences.find((s) => s.start <= match.index && match.index < s.end);
    if (!sentence || HEDGED.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const written = match.groups!.n!;
    const n = /^\d/.test(written) ? Number(written) : Number(numberInWords(written.toLowerCase()));
    const length = { start: match.index, end: match.index + written.length, n, unit: match.groups!.unit!.toLowerCase(), written };
    const finding = length.unit === 'hour' ? hoursBetween(reading, sentence, length) : daysBetween(reading, sentence, length);
    return finding ? [{ ...finding, paragraph }] : [];
  });
}

function hoursBetween(reading: Reading, sentence: Span, length: Length) {
  const [a, b, ...more] = momentsIn(reading, sentence);
  if (!a || !b || more.length > 0 || length.n < 20 || length.n > 160) return undefined;
  const between = ((b.at - a.at + 10080) % 10080) / 60;
  if (between < 12 || Math.abs(between - length.n) < 1) return undefined;
  return ended(reading, length, a, b, Math.round(between), b.dayAt, Math.floor((a.at / 60 + length.n) / 24) % 7);
}

/** Both ends count, or the second does not. */
function daysBetween(reading: Reading, sentence: Span, length: Length) {
  const base = sentence.start;
  const said = reading.text.slice(base, sentence.end);
  const match = BETWEEN_DAYS.exec(said);
  // Of two lengths in days either may be meant.
  if (!match || length.n < 2 || length.n > 7 || (said.match(/[- ]days?\b/g) ?? []).length > 1) return undefined;
  const { day, last } = match.groups!;
  const nights = (weekdayNamed(last!) - weekdayNamed(day!) + 7) % 7;
  if (nights === 0 || length.n === nights || length.n === nights + 1) return undefined;
  const first = base + match.index + match[0].indexOf(day!);
  const a = { start: first, end: first + day!.length };
  const end = base + match.index + match[0].length;
  const b = { start: end - last!.length, end };
  return ended(reading, length, a, b, nights + 1, b, (weekdayNamed(day!) + length.n - 1) % 7);
}

function ended(reading: Reading, length: Length, a: Span, b: Span, right: number, dayAt: Span, day: number) {
  const say = ({ start, end }: Span) => reading.text.slice(start, end);
  const number = /^\d/.test(length.written) || right > 9 ? `${right}` : (inWords(right) ?? `${right}`);
  const message = `${say(a)} to ${say(b)} is ${right} ${length.unit}s, not ${length.written}?`;
  const fixes = () => [changeText(reading, dayAt, WEEKDAYS[day]!, b), changeText(reading, length, number)];
  return figureFinding(reading, acrossAll(length, a, b), message, fixes, { severity: 'information' });
}
