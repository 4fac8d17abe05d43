// Ages that a paragraph gives with a birth.
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../reading.ts';
import { type CalendarDate, dayNumber } from './calendar.ts';
import { toNumber } from './exact.ts';
import type { Figure } from './figures.ts';
import { type FigureMatch, figurePattern } from './pattern.ts';

/** A year, or a day of it. */
export interface When extends Span {
  readonly year: number;
  readonly date?: CalendarDate;
  /** The figure, for a year alone. */
  readonly figure: Figure | undefined;
}
/** An age with the birth it goes with; `now` is missing where the day of publication is meant. */
export interface Aged {
  readonly born: When;
  readonly now: When | undefined;
  readonly age: Figure;
  /** Is it the age of the next birthday? */
  readonly isAhead: boolean;
}

const WHEN = '(?:<year>|<date>)';
const BORN = figurePattern(`\\b(?:(?:was )?born|b\\.)(?: [^.;:!?<any>]{0,50}?)? ?(?:in|on|b\\.|born)? ?(?<born>${WHEN})`);
const LIVED = figurePattern('\\((?<born><year>) ?[-–] ?(?<now><year>)\\)');
const NOW_THEN_AGE = figurePattern(
  `(?<now>${WHEN}),? (?:[^.;:!?<any>]{0,30}?)\\b(?:aged|at the age of|at age|at just|aged just|when (?:he|she|they) was|turned|turns|at) (?<age><count>)(?! ?(?:%|\\p{L}*(?:st|street|pm|am)\\b))`,
);
const AGE_THEN_NOW = figurePattern(
  `\\b(?:aged|at the age of|at age|turned|turns|turning|was|at|will be|will turn|(?:his|her|their)) (?<age><count>|<ordinal>)(?: years old| birthday)?,? (?:(?:when|as) [^.;:!?<any>]{0,25}? )?(?:in|on) (?<now>${WHEN})`,
);
const AGED = figurePattern('\\b(?:aged|at the age of|at age) (?<age><count>)(?![\\p{L}-])');
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SOON = `(?: (?:today|yesterday|tomorrow|this|next|last|on|earlier)\\b| in ${MONTH}\\b(?! \\d{4}))`;
const TODAY = figurePattern(
  `(?:(?<=[\\p{L})]), (?<age><count>)(?=[,.])|(?<age>(?<!was a |was an )<count>)-year-old|\\b(?:is|is now|now aged|now|aged|who is|who['’]s|makes (?:him|her)|turns|turned|being) (?<age><count>)(?=[.,;)]| and\\b|${SOON})|\\bwas (?<age><count>)(?=${SOON})|^(?:At|Aged|Now|Now aged) (?<age><count>)(?=,))`,
);
/** “Will be 70 in December”: of the next birthday. */
const SOON_OLD = figurePattern(
  `\\b(?:will be|will turn|is to turn|is about to turn|would have been|turns) (?<age><count>)(?=[.,;]|${SOON})`,
);
// What somebody does now, at an age: “leaves at the age of 70”. No other clause may begin before the age.
const DOES_AT = figurePattern(
  `\\b(?:leaves|retires|resigns|quits|(?:steps|stands) down|dies|died|becomes|has (?:died|retired|left|resigned)|is (?:leaving|retiring|stepping down))\\b(?: (?!(?:who|which|that|she|he|they|after|before|having)\\b)<word>){0,8}?,? (?:at the age of|aged) (?<age><count>)(?![\\p{L}-])`,
);
const KIN =
  /\b(?:son|daughter|wife|husband|father|mother|brother|sister|child|children|parents?|grand\p{L}+|widow|twins?|baby|partner)\b/iu;

function whenOf(match: FigureMatch, group: string): When | undefined {
  const date = match.date(group);
  if (date)
    return date.year === undefined
      ? undefined
      : {
          start: date.start,
          end: date.end,
          year: date.year,
          date: { year: date.year, month: date.month, day: date.day },
          figure: undefined,
        };
  const figure = match.figure(group);
  return figure?.kind === 'year' ? { start: figure.start, end: figure.end, year: toNumber(figure.value), figure } : undefined;
}

/** The ages that a birth and a later day allow: two where only the years are known. */
export function agesAt(
  born: Pick<When, 'year' | 'date'> | CalendarDate,
  now: Pick<When, 'year' | 'date'> | CalendarDate,
): readonly number[] {
  const years = now.year - born.year;
  const [from, to] = [
    'date' in born ? born.date : 'month' in born ? born : undefined,
    'date' in now ? now.date : 'month' in now ? now : undefined,
  ];
  if (!from || !to) return [years - 1, years];
  return [dayNumber({ ...from, year: to.year }) <= dayNumber(to) ? years : years - 1];
}

/** The ages of a paragraph that go with a birth which it tells of, for certain one person’s. */
export function readAges(reading: Reading): Aged[] {
  const births = [...BORN(reading), ...LIVED(reading)].filter((match) => whenOf(match, 'born'));
  const [birth] = births;
  return birth && births.length === 1 ? agesNear(birth, reading) : [];
}

function agesNear(birth: FigureMatch, reading: Reading): Aged[] {
  const born = whenOf(birth, 'born')!;
  const notes: Aged[] = [];
  const add = (age: Figure | undefined, now: When | undefined, isAhead = false) => {
    if (!age || age.hedge || notes.some((note) => note.age.start === age.start)) return;
    if (now === undefined || (now.start !== born.start && now.year >= born.year)) notes.push({ born, now, age, isAhead });
  };
  const near = (pattern: (reading: Reading) => FigureMatch[]) => pattern(reading).filter((match) => isOfSamePerson(birth, match, reading));
  for (const pattern of [AGE_THEN_NOW, NOW_THEN_AGE])
    for (const match of near(pattern)) {
      const now = whenOf(match, 'now');
      if (now) add(match.figure('age'), now);
    }
  const died = whenOf(birth, 'now');
  if (died) for (const match of near(AGED)) add(match.figure('age'), died);
  for (const pattern of [TODAY, DOES_AT, SOON_OLD])
    for (const match of near(pattern)) if (hasOneYear(birth, match, reading)) add(match.figure('age'), undefined, pattern === SOON_OLD);
  return notes;
}

/** Is the birth's the only year that the sentences of a birth and an age name? */
function hasOneYear(birth: Span, age: Span, { sentences, figureText: { figures, dates } }: Reading): boolean {
  const [from, to] = [Math.min(birth.start, age.start), Math.max(birth.end, age.end)];
  const told = sentences.filter((s) => s.start < to && from < s.end);
  const isTold = ({ start }: Span) => told.some((s) => s.start <= start && start < s.end);
  return figures.filter((f) => f.kind === 'year' && isTold(f)).length + dates.filter((d) => d.year !== undefined && isTold(d)).length === 1;
}

/** Does an age stand in the sentence of the birth, or in one beside it that begins with a pronoun? A sentence of kin has two persons. */
function isOfSamePerson(birth: Span, age: Span, { text, sentences }: Reading): boolean {
  const sentenceOf = (span: Span) => sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
  const [a, b] = [sentenceOf(birth), sentenceOf(age)];
  if (KIN.test(text.slice(sentences[a]?.start, sentences[a]?.end))) return false;
  return a === b || (Math.abs(a - b) === 1 && /^(?:He|She|They)\b/.test(text.slice(sentences[Math.max(a, b)]?.start)));
}
