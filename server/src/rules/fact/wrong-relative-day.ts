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
import type { Span } from '../../text/span.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
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
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const { word, weekday, date } of notes) {
        const away = AWAY[word];
        const day = away === undefined ? undefined : dateOf(dayNumber(dateline) + away);
        const given = date && nearest(date, dateline);
        const dated = `in a draft of ${inFull(dateline)}`;
        if (day && weekday && weekdayOf(day) !== weekday.day) {
          const right = WEEKDAYS[weekdayOf(day)]!;
          const message = `“${word}” is a ${right} ${dated}`;
          findings.push({ ...figureFinding(reading, weekday.at, message, () => [changeText(reading, weekday.at, right)]), paragraph });
        } else if (day && date && given && dayNumber(given) !== dayNumber(day)) {
          const message = `“${word}” is ${day.day} ${MONTHS[day.month - 1]} ${dated}`;
          const fixes = () => (day.month === date.month ? [changeText(reading, date.dayAt, `${day.day}`, date)] : []);
          findings.push({ ...figureFinding(reading, date, message, fixes), paragraph });
        } else if (!day && date && given && (word === 'last') === dayNumber(given) > dayNumber(dateline)) {
          const message = `“${word}”: ${given.day} ${MONTHS[given.month - 1]} is ${word === 'last' ? 'still to come' : 'past'} ${dated}`;
          findings.push({ ...figureFinding(reading, date, message), paragraph });
        }
      }
    return findings;
  },
});
