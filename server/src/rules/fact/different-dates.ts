// One event with two dates: “the vote on 12 August … the vote of 21 August”, “died on Sunday, Jan. 11 … her death on Jan. 10”.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { EVENTS, tellingOf } from '../shared/event-words.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';
import { tellsOfEvents, toldTwice } from '../shared/told-twice.ts';

/** “Her death on”, “the fire in the tower on the night of”: a certain event. */
const EVENT = `(?<event>${Object.keys(EVENTS).join('|')})`;
const CERTAIN = "(?:the|his|her|their|its|this|that|[\\p{L}]+[’']s?)";
const EVENT_BEFORE = new RegExp(
  `(?:^|[\\s“"(])${CERTAIN} (?:[\\p{Ll}-]+ ){0,2}?${EVENT}(?: (?:in|at|near|outside) (?:the )?[\\p{L} ]{2,30}?)?,? (?:on|of)(?: the (?:night|morning|evening|afternoon) of)? $`,
  'iu',
);
const EVENT_AFTER = new RegExp(
  `^ (?:[\\p{Ll}-]+ ){0,2}?${EVENT}\\b(?! (?:deadline|fighters?|crews?|plans?|services?|rules?|season|notice))`,
  'u',
);
const CERTAIN_BEFORE = /(?:^|[\s“"(])(?:the|his|her|their|its|this|that) $/iu;
/** One of several: its date need not be the other's. */
const ANOTHER =
  /\b(?:another|second|third|next|last|previous|earlier|later|first|follow(?:ed|ing)|annual|also|both|each|two|series|again)\b/i;

/** What happens once, and is told of by its weekday. */
const SUDDEN =
  /^(?:accident|assault|attack|blast|blaze|bombing|collapse|collision|crash|derailment|disaster|earthquake|explosion|fire|killing|murder|raid|robbery|ruling|shooting|stabbing|theft|vote)$/;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const POSSESSIVE = new RegExp(`\\b(?<day>${WEEKDAY})[’']s\\s(?:[\\p{Ll}-]+\\s){0,2}?${EVENT}\\b`, 'gu');
const ON_WEEKDAY = new RegExp(`\\b(?:on|early|late)\\s(?<day>${WEEKDAY})\\b`, 'u');
/** Where a story says what happened. */
const OPENING = 3;

/** A date that is certainly an event's, or one in a sentence with words that may tell of it. */
interface Dated {
  readonly date: DateMention;
  readonly event: string | undefined;
  readonly sentence: string;
  /** Do the words beside it tell of one of several? */
  readonly isAnother: boolean;
}

/** “Wednesday’s attack”. */
interface Weekday extends Span {
  readonly day: string;
  readonly event: string;
}

/** “The first case”, “its last voyage”: one of its kind, which has one date. */
const ONLY =
  /\b(?:the|its|his|her|their|[\p{L}]+['’]s) (?:very )?(?<only>(?:first|last|final|only|inaugural|opening|original|earliest) (?!day|time|week|month|year|half|part|step|one|person|people|round|phase|stage|quarter|minister|lady|two|three|four|few|date)\p{Ll}{4,})\b[^;]{0,60}$/iu;

/** The one of its kind that a date is told of: the only date of its sentence, behind the words. */
function onlyOf({ reading, date, paragraph, ...rest }: Placed, all: readonly Placed[]): string | undefined {
  if (all.some((other) => other.paragraph === paragraph && other.sentence === rest.sentence && other.date !== date)) return undefined;
  const before = plain(reading.text.slice(Math.max(0, date.start - 110), date.start));
  return ONLY.exec(before.slice(Math.max(0, before.lastIndexOf('. ') + 1)))?.groups?.only?.toLowerCase();
}

/** “The first case … was confirmed on January 8”, “since the first case, on January 18”. */
function onlyOnes(all: readonly Placed[]): PlacedFinding[] {
  const told = new Map<string, Placed[]>();
  for (const one of all) {
    const only = onlyOf(one, all);
    if (only !== undefined) told.set(only, [...(told.get(only) ?? []), one]);
  }
  return [...told].flatMap(([only, [first, ...more]]): PlacedFinding[] => {
    const odd = more.filter((one) => !isSame(one.date, first!.date));
    const [one] = odd;
    return first && one && odd.length === more.length && odd.length === 1 && isSlip(one.date, first.date)
      ? [otherDate(one, first, only)]
      : [];
  });
}

function otherDate(one: Placed, other: Placed, event: string): PlacedFinding {
  const written = other.reading.text.slice(other.date.start, other.date.end);
  const related = [{ paragraph: other.paragraph, start: other.date.start, end: other.date.end, note: 'the other date' }];
  const fixes = () => [
    one.date.month === other.date.month ? changeText(one.reading, one.date.dayAt, `${other.date.day}`, one.date) : undefined,
  ];
  const message = `The ${event} was on ${written} ${other.paragraph < one.paragraph ? 'above' : 'elsewhere'}: which date is right?`;
  return { ...figureFinding(one.reading, one.date, message, fixes, { related }), paragraph: one.paragraph };
}

type Placed = Dated & { readonly paragraph: number; readonly reading: Reading };

interface Note {
  readonly dated: readonly Dated[];
  readonly weekdays: readonly Weekday[];
}

const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/’/g, "'");

function eventOf(text: string, { start, end }: DateMention, from: number): string | undefined {
  const before = plain(text.slice(Math.max(from, start - 90), start));
  const behind = CERTAIN_BEFORE.test(before) ? EVENT_AFTER.exec(plain(text.slice(end, end + 50))) : null;
  return (EVENT_BEFORE.exec(before) ?? behind)?.groups?.event?.toLowerCase();
}

const isOneOfSeveral = (text: string, sentence: Span, { start, end }: Span): boolean =>
  ANOTHER.test(text.slice(Math.max(sentence.start, start - 50), Math.min(sentence.end, end + 25)));

function datedIn(reading: Reading): Dated[] {
  const { text, sentences, figureText } = reading;
  return figureText.dates.flatMap((date): Dated[] => {
    const span = sentences.find((s) => s.start <= date.start && date.start < s.end);
    if (!span || date.opensRange) return [];
    const isAnother = isOneOfSeveral(text, span, date);
    return [{ date, event: eventOf(text, date, span.start), sentence: plain(text.slice(span.start, span.end)), isAnother }];
  });
}

export const differentDates = draftRule<Note>({
  meta: {
    id: 'fact/different-dates',
    what: 'One event with two dates: “the vote on 12 August” and “the vote of 21 August”, “died on Sunday, Jan. 11” and “her death on Jan. 10”.',
    why: 'A date is typed anew each time it is given, and the reader cannot tell which is right.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'dates' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const dated = reading.figureText.dates.length > 0 ? datedIn(reading) : [];
    const weekdays = matchesIn(reading, POSSESSIVE).flatMap(({ index, groups }): Weekday[] =>
      SUDDEN.test(groups!.event!) ? [{ start: index, end: index + groups!.day!.length, day: groups!.day!, event: groups!.event! }] : [],
    );
    return dated.length + weekdays.length > 0 || tellsOfEvents(reading) ? [{ dated, weekdays }] : [];
  },
  conclude(noted, { draft }) {
    const all = noted.flatMap(({ paragraph, reading, notes }) =>
      notes.flatMap(({ dated }) => dated.map((one) => ({ ...one, paragraph, reading }))),
    );
    const weekdays = noted.flatMap(({ paragraph, notes }) =>
      notes.flatMap((note) => note.weekdays.flatMap((weekday) => otherWeekday(draft, paragraph, weekday))),
    );
    const dates = all.flatMap((one): PlacedFinding[] => {
      if (one.event === undefined || one.isAnother) return [];
      const told = tellingOf(one.event);
      const others = all.filter((other) => other.sentence !== one.sentence && told.test(other.sentence));
      if (others.some((other) => isSame(one.date, other.date))) return [];
      const near = others.filter((other) => isSlip(one.date, other.date) && !other.isAnother);
      const inMonth = near.filter((other) => other.date.month === one.date.month);
      const slips = inMonth.length > 0 ? inMonth : near;
      const [other] = slips;
      if (!other || slips.some((slip) => !isSame(slip.date, other.date))) return [];
      return [otherDate(one, other, one.event)];
    });
    const only = onlyOnes(all).filter((f) => !dates.some((g) => g.paragraph === f.paragraph && g.start === f.start));
    const known = [...weekdays, ...dates, ...only];
    const isKnown = (f: PlacedFinding) => known.some((g) => g.paragraph === f.paragraph && g.start <= f.end && f.start <= g.end);
    return [...known, ...toldTwice(draft).filter((f) => !isKnown(f))];
  },
});

/** “Wednesday’s attack” in a story that begins with an attack on Thursday and tells of none on Wednesday. */
function otherWeekday({ readings }: DraftReading, paragraph: number, { start, end, day, event }: Weekday): PlacedFinding[] {
  const told = new RegExp(`\\b(?:${EVENTS[event]})`, 'i');
  const body = readings.flatMap((reading, at) => (reading.prose.kind === 'body' ? [{ reading, at }] : []));
  const elsewhere = body.filter(({ at }) => at !== paragraph);
  const own = readings[paragraph]!.text;
  if (elsewhere.some(({ reading }) => reading.text.includes(day)) || (own.slice(0, start) + own.slice(end)).includes(day)) return [];
  const days = elsewhere.slice(0, OPENING).flatMap(({ reading, at }) =>
    reading.sentences.flatMap((s) => {
      const said = reading.text.slice(s.start, s.end);
      const match = told.test(said) ? ON_WEEKDAY.exec(said) : null;
      const place = match && { start: s.start + match.index, end: s.start + match.index + match[0].length };
      return match && place && !isOneOfSeveral(reading.text, s, place) ? [{ at, day: match.groups!.day!, ...place }] : [];
    }),
  );
  const [first] = days;
  if (!first || days.some((other) => other.day !== first.day) || first.at > paragraph) return [];
  const reading = readings[paragraph]!;
  const related = [{ paragraph: first.at, start: first.start, end: first.end, note: 'the other day' }];
  const message = `The ${event} was on ${first.day} above: which day is right?`;
  return [
    { ...figureFinding(reading, { start, end }, message, () => [changeText(reading, { start, end }, first.day)], { related }), paragraph },
  ];
}

const areYearsApart = (a: DateMention, b: DateMention): boolean => a.year !== undefined && b.year !== undefined && a.year !== b.year;
const isSame = (a: DateMention, b: DateMention): boolean => a.month === b.month && a.day === b.day && !areYearsApart(a, b);

/** Days of one month that a slip of the fingers or of memory parts: 12 and 21, 3 and 13, 10 and 11. */
function isSlip(a: DateMention, b: DateMention): boolean {
  if (areYearsApart(a, b)) return false;
  if (a.month !== b.month) return a.day === b.day && Math.abs(a.month - b.month) === 1;
  const [x, y] = [`${a.day}`, `${b.day}`];
  return Math.abs(a.day - b.day) <= 3 || [...x].reverse().join('') === y || a.day % 10 === b.day % 10;
}
