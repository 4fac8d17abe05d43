// A verb that puts a date in the future when it is past at the day of publication, or the other way round.
import { type CalendarDate, dayNumber, exists, inFull } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { figureFinding } from '../shared/figure-finding.ts';

/** A verb with the full date of what it tells. */
interface Told extends Span {
  readonly future: boolean;
  /** With the year nought where the draft leaves it out. */
  readonly date: CalendarDate;
  readonly verb: string;
}

// What was due, planned or put off need not have happened; what “would” or “has” is told from another day.
const NEITHER =
  /\b(?:due|scheduled|expected|set|be|planned|plans?|postponed|moved|until|would|before|by|after|have|called|since|if|when|not|never)\b/i;
const TOLD = figurePattern(
  '\\b(?:(?<future>will(?! have\\b)|(?:is|are) (?:due|set|scheduled|expected) to)|(?<past>was|were|took place|happened|died|began|resigned|signed))\\b(?<gap>[^.;:"“”<any>]{0,50}?)\\bon (?<date><date>)',
  1,
);

/** The same with a day of no year, of today's or to come: “will be offered from October 1”, “can be returned until 30 November”. */
const YEARLESS = figurePattern(
  '\\b(?:(?<future>(?:will|can|may|must)(?! have\\b)|(?:is|are) (?:to|due to|set to|scheduled to|expected to))|(?<past>was|were|took place|happened|died|began|resigned|signed))\\b(?<gap>[^.;:"“”<any>]{0,60}?)\\b(?<prep>on|from|until|till|by) (?<date><date>)',
  1,
);
/** A day until which readers may still do something: “have until 20 November to comment”, “the closing date is 15 March 2026”. */
const DEADLINE = figurePattern(
  '(?<future>\\b(?:(?:have|has) until|(?:closing date|deadline|last day|cut-off)(?: (?:for|to) [^.;:<any>]{2,40}?)? is|must (?:be (?:in|received|returned|submitted|made|sent|paid) |apply |reply |register |enter |book |respond )by|(?:is|are|remains?|stays?) (?:open|on sale|on show|valid) (?:until|till)|(?:applications?|entries|bookings?|nominations?|the consultation|consultation|registration) (?:closes? on|closes?|ends? on|is open until)|(?:to|can|should|may) (?:apply|comment|reply|register|enter|book|respond|vote|write in)(?: [^.;:<any>]{2,30}?)? (?:by|before|until)))(?: (?:on|midnight on|noon on|\\d{1,2}[ap]m on))? (?<date><date>)',
  1,
);
/** Words that begin another clause, or tell of another time. */
const OTHER_CLAUSE =
  /\b(?:since|after|before|who|which|that|when|was|were|had|have|has|been|did|if|not|never|every|each|annual\p{L}*|normally|usually|again|next|last|anniversary|would|and|but|of|held|scheduled|due|planned|set|expected|postponed|moved|called)\b/iu;
/** Days by which a day of this year may be past, or still to come: beyond, another year's is as near. */
const NEAR_PAST = 90;
const NEAR_AHEAD = 30;

export const wrongTense = draftRule<Told>({
  meta: {
    id: 'fact/wrong-tense',
    what: 'A verb that puts a date in the future when it is past at the day of publication, or the other way round.',
    why: 'Copy that waited before it ran tells the reader that it is stale.',
    guidance: { guide: 'BBC News style guide', entry: 'dates' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading) {
    const yearless = YEARLESS(reading).flatMap((match) => {
      const date = match.date('date');
      const future = match.groups.future !== undefined;
      if (!date || date.year !== undefined || OTHER_CLAUSE.test(match.groups.gap ?? '') || (!future && match.groups.prep !== 'on'))
        return [];
      // “Can look back on 30 November”.
      if (match.groups.prep === 'on' && /^(?:can|may|must)/i.test(match.groups.future ?? '')) return [];
      // “From March 1 to July 31”: what has begun may last.
      if (match.groups.prep === 'from' && /^ (?:to|until|till|through|and|[–-]) ?/.test(reading.text.slice(date.end, date.end + 9)))
        return [];
      const verb = match.at(match.groups.future ? 'future' : 'past')!;
      const to = future && match.groups.prep !== 'on' ? { ...verb, end: date.end } : verb;
      return [{ ...to, future, date: { year: 0, month: date.month, day: date.day }, verb: reading.text.slice(verb.start, verb.end) }];
    });
    const dated = TOLD(reading).flatMap((match) => {
      const date = match.date('date');
      if (date?.year === undefined || NEITHER.test(match.groups.gap ?? '')) return [];
      const day = { year: date.year, month: date.month, day: date.day };
      const verb = match.at(match.groups.future ? 'future' : 'past')!;
      return exists(day)
        ? [{ ...verb, future: match.groups.future !== undefined, date: day, verb: reading.text.slice(verb.start, verb.end) }]
        : [];
    });
    const deadlines = DEADLINE(reading).flatMap((match) => {
      const date = match.date('date');
      if (
        !date ||
        /\b(?:not|would|had|was|were|originally|last year|previous)\b/i.test(reading.text.slice(Math.max(0, match.start - 40), match.start))
      )
        return [];
      const day = { year: date.year ?? 0, month: date.month, day: date.day };
      const verb = match.at('future')!;
      if (date.year !== undefined && !exists(day)) return [];
      return [{ ...verb, end: date.end, future: true, date: day, verb: reading.text.slice(verb.start, verb.end) }];
    });
    return [...[...dated, ...yearless].filter((told) => !deadlines.some((d) => d.start < told.end && told.start < d.end)), ...deadlines];
  },
  conclude(noted, { draft }) {
    const dateline = noted.length > 0 ? datelineOf(draft) : undefined;
    if (!dateline) return [];
    return noted.flatMap(({ paragraph, reading, notes }) => notes.flatMap((told) => judge(told, paragraph, reading, dateline)));
  },
});

function judge(told: Told, paragraph: number, reading: Reading, dateline: CalendarDate): PlacedFinding[] {
  const isYearless = told.date.year === 0;
  const date = isYearless ? { ...told.date, year: dateline.year } : told.date;
  if (!exists(date)) return [];
  const away = dayNumber(date) - dayNumber(dateline);
  if ((told.future ? away >= 0 : away <= 0) || (isYearless && (away < -NEAR_PAST || away > NEAR_AHEAD))) return [];
  const message = `“${told.verb}”: ${inFull(date)} is ${told.future ? 'past' : 'still to come'} in a draft of ${inFull(dateline)}`;
  return [{ ...figureFinding(reading, told, message, () => [], isYearless ? { severity: 'information' } : {}), paragraph }];
}
