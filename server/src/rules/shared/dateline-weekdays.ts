// A dated weekday held against a dateline without a year and the weekdays that the story tells by: “Nov 19 – … on Monday, Nov 18 … by dawn on
// Wednesday”. If the 18th is a Monday, the story was written on a Tuesday and cannot tell of Wednesday.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { DatedAt } from '../../reading/draft/years.ts';
import { dayNumber, MONTHS, WEEKDAYS } from '../../reading/paragraph/figures/calendar.ts';
import { yearlessDateline } from '../../reading/paragraph/figures/dateline.ts';
import { weekdayNamed } from '../../reading/paragraph/figures/dates.ts';
import type { PlacedFinding } from '../rule.ts';
import { dayFix } from './day-fix.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const WEEKDAY =
  /(?<!\b(?:every|next|last|until|by|a|previous|following|from) )\b(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?! ?,? ?(?:\d|\p{Lu}\p{Ll}{2,8}\.? \d))\b(?!s)/gu;
const AHEAD = /\b(?:will|due|is to|are to|until|by|next|expected|scheduled|plans?|every|normally|usually|would)\b/;
const FIRST = 7;
/** How many days back a story tells by weekday. */
const BACK = 4;
const NEAR = 20;

const mod = (n: number): number => ((n % 7) + 7) % 7;

/** The weekdays that the opening tells of as past. */
function toldIn(draft: DraftReading): number[] {
  return draft.readings.slice(0, FIRST).flatMap((reading) =>
    reading.prose.kind !== 'body'
      ? []
      : [...reading.text.matchAll(WEEKDAY)].flatMap((match) => {
          const sentence = reading.sentences.find((s) => s.start <= match.index && match.index < s.end);
          return AHEAD.test(reading.text.slice(sentence?.start, sentence?.end)) ? [] : [weekdayNamed(match.groups!.name!)];
        }),
  );
}

export function datelineWeekdays(draft: DraftReading, dated: readonly DatedAt[]): PlacedFinding[] {
  const own = dated.length > 0 ? yearlessDateline(draft) : undefined;
  const told = own ? toldIn(draft) : [];
  if (!own || told.length === 0) return [];
  // The same days follow each other in every year but over the end of February.
  const number = ({ month, day }: { month: number; day: number }) => dayNumber({ year: 2001, month, day });
  const fits = (weekday: number) => told.every((one) => mod(weekday - one) <= BACK);
  return dated.flatMap((one): PlacedFinding[] => {
    const { date, reading, paragraph } = one;
    const off = number(own) - number(date);
    if (date.weekday === undefined || date.year !== undefined || Math.abs(off) > NEAR || own.month <= 3 !== date.month <= 3) return [];
    const written = mod(date.weekday + off);
    if (fits(written)) return [];
    const shifts = [1, -1].filter((shift) => told.every((weekday) => mod(written + shift - weekday) <= 2));
    const [shift] = shifts;
    if (shift === undefined || shifts.length > 1) return [];
    const name = WEEKDAYS[mod(date.weekday + shift)]!;
    const day = `${date.day} ${MONTHS[date.month - 1]}`;
    const message = `${day} was a ${name}, if the story was filed on ${own.day} ${MONTHS[own.month - 1]}: check`;
    const fixes = () => [changeText(reading, date.weekdayAt!, name), dayFix(reading, date, date.day - shift)];
    return [{ ...figureFinding(reading, date, message, fixes, { severity: 'information' }), paragraph }];
  });
}
