// A “tomorrow”, “yesterday” or “next Monday” that does not go with the weekday or date beside it, counted from the draft’s own date.
import { prefilterOf } from '../../performance/required-literals.ts';
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
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { type DateMention, weekdayNamed } from '../../reading/paragraph/figures/dates.ts';
import { between } from '../../reading/paragraph/figures/pattern.ts';
import { matchesIn, mayMatch } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Finding } from '../rule.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';

/** A day told from the day of publication, with the weekday or date given beside it. */
interface Told {
  readonly word: string;
  readonly weekday: { readonly at: Span; readonly day: number } | undefined;
  readonly date: DateMention | undefined;
}

const WORDS =
  /\b(today|tonight|tomorrow|yesterday|next|last|this coming)(?: (?:morning|afternoon|evening|night))?(?: \(|, | )(?=[MTWFSJAOND\d])/gi;
const NEEDED = prefilterOf(WORDS.source);
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[).,;])/;
const AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };

const nearest = (date: DateMention, to: CalendarDate): CalendarDate | undefined => {
  const years = date.year === undefined ? [to.year, to.year - 1, to.year + 1] : [date.year];
  const days = years.map((year) => ({ year, month: date.month, day: date.day })).filter(exists);
  const away = (day: CalendarDate) => Math.abs(dayNumber(day) - dayNumber(to));
  return days.sort((a, b) => away(a) - away(b))[0];
};

export const wrongRelativeDay = draftRule<Told>({
  meta: {
    id: 'fact/wrong-relative-day',
    what: 'A “tomorrow”, “yesterday” or “next Monday” that does not go with the weekday or date beside it, counted from the draft’s own date.',
    why: 'Copy that is held for a day keeps its “tomorrow”, and the reader comes a day late.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    if (!mayMatch(reading, NEEDED)) return [];
    return matchesIn(reading, WORDS).flatMap((match) => {
      const word = match[1]!.toLowerCase();
      const start = match.index + match[0].length;
      const named = word in AWAY ? WEEKDAY.exec(reading.text.slice(start, start + 12)) : null;
      const date = between(reading.figureText.dates, { start, end: start + 40 })[0];
      // “Next 3 March” is next year’s; “next Monday, 3 March” is not.
      const beside = date?.start === start && (word in AWAY || date.weekday !== undefined) ? date : undefined;
      if (!named && !beside) return [];
      const weekday = named ? { at: { start, end: start + named[0].length }, day: weekdayNamed(named[1]!) } : undefined;
      return [{ word, weekday, date: beside }];
    });
  },
  conclude(noted, { draft }) {
    const dateline = noted.length > 0 ? datelineOf(draft) : undefined;
    if (!dateline) return [];
    return noted.flatMap(({ paragraph, reading, notes }) =>
      notes.flatMap((note) => {
        const finding = judge(reading, note, dateline);
        return finding ? [{ ...finding, paragraph }] : [];
      }),
    );
  },
});

/** Is the day that a word names, seen from the day of the draft, another than the one beside it? */
function judge(reading: Reading, note: Told, dateline: CalendarDate): Finding | undefined {
  const away = AWAY[note.word];
  const dated = `in a draft of ${inFull(dateline)}`;
  return away === undefined
    ? wrongSide(reading, note, dateline, dated)
    : wrongDay(reading, note, dateOf(dayNumber(dateline) + away), dateline, dated);
}

/** “Yesterday, Tuesday”, “tomorrow, 3 March”. */
function wrongDay(
  reading: Reading,
  { word, weekday, date }: Told,
  day: CalendarDate,
  dateline: CalendarDate,
  dated: string,
): Finding | undefined {
  if (weekday && weekdayOf(day) !== weekday.day) {
    const right = WEEKDAYS[weekdayOf(day)]!;
    return figureFinding(reading, weekday.at, `“${word}” is a ${right} ${dated}`, () => [changeText(reading, weekday.at, right)]);
  }
  const given = date && nearest(date, dateline);
  if (!given || dayNumber(given) === dayNumber(day)) return undefined;
  return figureFinding(reading, date, `“${word}” is ${day.day} ${MONTHS[day.month - 1]} ${dated}`, () =>
    day.month === date.month ? [changeText(reading, date.dayAt, `${day.day}`, date)] : [],
  );
}

/** “Last Monday, 3 March” where that is still to come. */
function wrongSide(reading: Reading, { word, date }: Told, dateline: CalendarDate, dated: string): Finding | undefined {
  const given = date && nearest(date, dateline);
  if (!given || (word === 'last') !== dayNumber(given) > dayNumber(dateline)) return undefined;
  const side = word === 'last' ? 'still to come' : 'past';
  return figureFinding(reading, date, `“${word}”: ${given.day} ${MONTHS[given.month - 1]} is ${side} ${dated}`);
}
