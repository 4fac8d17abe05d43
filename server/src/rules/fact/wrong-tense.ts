// A verb that puts a date in the future when it is past at the day of publication, or the other way round.
import { type CalendarDate, dayNumber, exists, inFull } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { figureFinding } from '../shared/figure-finding.ts';

/** A verb with the full date of what it tells. */
interface Told extends Span {
  readonly future: boolean;
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
    return TOLD(reading).flatMap((match) => {
      const date = match.date('date');
      if (date?.year === undefined || NEITHER.test(match.groups.gap ?? '')) return [];
      const day = { year: date.year, month: date.month, day: date.day };
      const verb = match.at(match.groups.future ? 'future' : 'past')!;
      return exists(day)
        ? [{ ...verb, future: match.groups.future !== undefined, date: day, verb: reading.text.slice(verb.start, verb.end) }]
        : [];
    });
  },
  conclude(noted, { draft }) {
    const dateline = noted.length > 0 ? datelineOf(draft) : undefined;
    if (!dateline) return [];
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted) {
      for (const told of notes) {
        const away = dayNumber(told.date) - dayNumber(dateline);
        if (told.future ? away >= 0 : away <= 0) continue;
        const when = told.future ? 'past' : 'still to come';
        const message = `“${told.verb}”: ${inFull(told.date)} is ${when} in a draft of ${inFull(dateline)}`;
        findings.push({ ...figureFinding(reading, told, message), paragraph });
      }
    }
    return findings;
  },
});
