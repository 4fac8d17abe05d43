// Findings about lengths and anniversaries in years that the years of the draft deny.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isAnotherTime, type Now, nowOf } from '../../reading/draft/now.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { type CalendarDate, dateOf, dayNumber, weekdayOf } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { ORDINAL_NAMES, ordinal, ordinalInWords } from '../../reading/paragraph/figures/numerals.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding, PlainFix } from '../rule.ts';
import { changeText, changeTo, figureFinding } from './figure-finding.ts';

const MARRIED = 'married|wed';
const FOUNDED =
  'founded|established|opened|launched|formed|created|built|set up|began|begun|started|incorporated|consecrated|born|made|joined|closed|dates? (?:from|back)|first|evacuat\\w+|drowned|hired|elected|appointed|introduced|bought|sold|left|took over|arrived|since|last|not won|moved|collapsed|sank|crashed|exploded|struck|burned|burnt|killed|signed';
/** The verb before a year, or behind one that opens its clause: “founded in 1950”, “In 1964 he married”. */
const BEFORE = new RegExp(`\\b(?:(?<wed>${MARRIED})|(?:${FOUNDED}))\\b(?:(?! \\d{4}\\b)[^.;]){0,70}$`, 'iu');
const BEHIND = new RegExp(`^,? (?!and\\b|to\\b)(?:[\\p{L}'’-]+ ){0,4}?(?:(?<wed>${MARRIED})|(?:${FOUNDED}))\\b`, 'iu');
const OPENS = /(?:^|[.,;] )in $/i;
const TURNED = /\b(?:turn(?:s|ed|ing)?|will be|is) (?:just |only )?$/;
const JUBILEE = /^(?: [\p{L}]+)?[ -](?:anniversary|birthday|jubilee)\b|^\.(?: |$)|^ (?:season|year)\b/u;
const OWN_WEDDING = /^ (?:wedding )?anniversary\b/;
const AFTER = /\b(?:after|in|for|over|of|spent|served|lasted|ended|following|worked|more than|nearly|almost)\s$/;
const OLD = /^ years? old (?:this|last|next|in)\b/;

const THING_OLD = withLetterRanges(
  /^-year-old (?!man\b|woman\b|boy\b|girl\b|who\b|from\b|driver|suspect|victim|father|mother|son|daughter|student|pupil|striker|[\p{L}-]*(?:er|or|ist|man|woman)\b)\p{L}{3,}/u,
);
const CELEBRATED = /\b(?:celebrat\w+|mark(?:s|ing|ed)?) $/;
const FIRST_IN = /\bfirst (?:[a-z]+ ){0,2}in (?:more than )?$/;

interface Year extends Span {
  readonly year: number;
  readonly reading: Reading;
  readonly paragraph: number;
  readonly sentence: number;
  /** Does its clause say that something began? */
  readonly begins: 'wedding' | 'other' | undefined;
  /** The figure, for a fix. */
  readonly q: Quantity | undefined;
  readonly date: DateMention | undefined;
}

function beginningAt({ text }: Reading, { start, end }: Span): Year['begins'] {
  const before = text.slice(Math.max(0, start - 90), start);
  const match = BEFORE.exec(before) ?? (OPENS.test(before) ? BEHIND.exec(text.slice(end, end + 60)) : null);
  return match ? (match.groups!.wed === undefined ? 'other' : 'wedding') : undefined;
}

/** The years that a paragraph names, alone or in dates. */
function yearsIn(draft: DraftReading, paragraph: number): Year[] {
  const reading = draft.readings[paragraph];
  if (!reading || reading.prose.kind === 'table-cell') return [];
  const at = (span: Span, year: number, q: Quantity | undefined, date?: DateMention): Year => ({
    start: span.start,
    end: span.end,
    year,
    reading,
    paragraph,
    sentence: reading.sentences.findIndex((s) => s.start <= span.start && span.start < s.end),
    begins: beginningAt(reading, span),
    q,
    date,
  });
  const figures = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'year');
  const dates = reading.figureText.dates.flatMap((date) => (date.year === undefined ? [] : [at(date, date.year, undefined, date)]));
  return [...figures.map((q) => at(q, toNumber(q.figure.value), q)), ...dates].sort((a, b) => a.start - b.start);
}

/** A number of years as told: a figure with its sentence, or a word that stands for one. */
type Told = Pick<Quantity, 'reading' | 'start' | 'end' | 'sentence' | 'lead' | 'tail'> & { readonly figure: Figure | undefined };

/** A length in years, or the number of an anniversary. */
interface Stated {
  readonly q: Told;
  readonly years: number;
  readonly kind: 'length' | 'jubilee' | 'wedding';
}

function statedIn(reading: Reading): Stated[] {
  const named = namedIn.of(reading);
  const figures = quantitiesOf.of(reading).flatMap((q): Stated[] => {
    const { figure } = q;
    const years = toNumber(figure.value);
    if (figure.kind === 'ordinal') return jubileeOf(q, years);
    if (figure.kind !== 'count' || figure.hedge !== '' || years < 3 || years > 400) return [];
    const lead = reading.text.slice(Math.max(0, figure.start - 26), figure.start);
    if (isUntilNow(q) || hasTurned(q, lead)) return [{ q, years, kind: 'jubilee' }];
    if (/^ of (?:those|these|its|his|her|their) years\b/.test(q.tail)) return [{ q, years, kind: 'length' }];
    if (q.noun !== 'year') return [];
    if (OLD.test(q.tail) && /\bit was $/.test(q.lead)) return [{ q, years, kind: 'jubilee' }];
    const isLength =
      AFTER.test(lead) &&
      q.modifiers.length === 0 &&
      !/^ years? (?:ago|old|in (?:prison|jail)|earlier|later|of age|from now|behind)/.test(q.tail);
    return isLength ? [{ q, years, kind: 'length' }] : [];
  });
  return [...named, ...figures.filter(({ q }) => !named.some((one) => one.q.start < q.end && q.start < one.q.end))];
}

const JUBILEES: Readonly<Record<string, number>> = {
  silver: 25,
  pearl: 30,
  ruby: 40,
  golden: 50,
  diamond: 60,
  platinum: 70,
  centenary: 100,
  centennial: 100,
  sesquicentenary: 150,
  sesquicentennial: 150,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  tercentennial: 300,
  quatercentenary: 400,
  quincentenary: 500,
  quincentennial: 500,
};
/** “Their silver wedding”, “its centenary”, “a century old”. */
const NAMED = withLetterRanges(
  /\b(?:(?<jubilee>silver|pearl|ruby|golden|diamond|platinum) (?:(?<wed>wedding)(?: anniversary)?|jubilee|anniversary)|(?<word>(?:sesqui|bi|ter|quater|quin)?centen(?:ary|nial))(?! (?:of|park|hall|house|square|stadium|year of|fund|cup))|(?:a|one) (?<old>century|hundred years) old)\b/giu,
);

const namedIn = new ParagraphMemo((reading: Reading): readonly Stated[] =>
  matchesIn(reading, NAMED).map((match): Stated => {
    const { jubilee, wed, word, old } = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = reading.sentences.findIndex((s) => s.start <= start && start < s.end);
    const span = reading.sentences[sentence] ?? { start: 0, end: reading.text.length };
    const [lead, tail] = [reading.text.slice(span.start, start), reading.text.slice(end, span.end)];
    const years = old ? 100 : JUBILEES[(jubilee ?? word)!.toLowerCase()]!;
    return { q: { reading, start, end, sentence, lead, tail, figure: undefined }, years, kind: wed ? 'wedding' : 'jubilee' };
  }),
);

/** “The company turned nine on Tuesday”: of no person, whose birth the draft need not give. */
function hasTurned({ reading, figure, tail }: Quantity, lead: string): boolean {
  const match = TURNED.exec(lead);
  if (
    !match ||
    !(
      /\bturn/.test(match[0])
        ? /^(?:[.,;]| (?:on|this|last|in|today|yesterday)\b|$)/
        : /^ (?:this (?:year|week|month)|next (?:week|month)|today|tomorrow)\b/
    ).test(tail)
  )
    return false;
  const at = figure.start - match[0].length;
  const subject = reading.names.findLast((name) => name.end <= at && at - name.end < 6);
  const isPerson =
    subject?.kind === 'person' &&
    (vocabulary.isGivenName((subject.given ?? subject.text).split(' ')[0]!) || /\b(?:s?he|who) was born\b/i.test(reading.text));
  return (
    !isPerson &&
    !/\b(?:I|he|she|who|they|you|we|son|daughter|child|boy|girl|mother|father|wife|husband|brother|sister|temperature|mercury)(?: has| had| just)? $/iu.test(
      lead.slice(0, match.index),
    )
  );
}

/** “The 158-year-old bank”, “Now 27 years old,”, “its first in 41 years”, “celebrating 120 years of trading”, “Fifty years on,”. */
function isUntilNow({ tail, lead, noun, start, reading }: Quantity): boolean {
  const before = reading.text.slice(Math.max(0, start - 24), start);
  if (THING_OLD.test(tail) || (/^ years old\b/.test(tail) && /\bnow $/i.test(before))) return true;
  return noun === 'year' && (FIRST_IN.test(before) || CELEBRATED.test(lead) || /^ years on,/.test(tail));
}

function jubileeOf(q: Quantity, years: number): Stated[] {
  const named = /anniversary|birthday|jubilee/.test(q.tail.slice(0, 40));
  if (years < 5 || !(named || /^\d/.test(q.figure.written)) || !JUBILEE.test(q.tail) || /\bannual\b/.test(q.tail.slice(0, 20))) return [];
  if (!named && !/\b(?:is|was|marks?|marked) (?:\p{L}+ ){0,2}[\p{L}'’]+['’]?s? $|\bnow in $/u.test(q.lead)) return [];
  const before = q.reading.text.slice(Math.max(0, q.start - 8), q.start);
  const own = OWN_WEDDING.test(q.tail) && (/^ wedding/.test(q.tail) || /\b(?:their|his|her) $/.test(before));
  return [{ q, years, kind: own ? 'wedding' : 'jubilee' }];
}

const isNear = (right: number, years: number): boolean => {
  const off = Math.abs(right - years);
  return off % 5 === 0 || off <= 2 || [...`${right}`].sort().join('') === [...`${years}`].sort().join('');
};

interface Ends {
  readonly start: Year;
  readonly end: number;
  readonly endAt: Year | undefined;
  /** Does it lie years after all that the draft tells of? */
  readonly isFar?: boolean;
}

/** When an anniversary is kept: the year beside it, or the draft's own. */
function keptIn(
  draft: DraftReading,
  paragraph: number,
  { q, kind }: Stated,
): { year: number; at: Year | undefined; room: number; now?: Now } | undefined {
  const now = nowOf.of(draft);
  if (isOfToday(q)) return now ? { year: now.least, at: undefined, room: 1, now } : undefined;
  const here = yearsIn(draft, paragraph).filter(({ sentence }) => sentence === q.sentence);
  const after = here.find((year) => year.start > q.end && year.start - q.end < 40 && !year.begins);
  if (after) return { year: after.year, at: after, room: 0 };
  // “The choir disbanded in 1998, a week before its 25th anniversary.”
  const before = here.filter((year) => year.end < q.start && year.begins === undefined).pop();
  if (before) return { year: before.year, at: before, room: 1 };
  const own = now?.own;
  const shift = /^(?: [\p{L}-]+){0,3} (?<which>last|next) year\b/u.exec(q.tail)?.groups?.which;
  if (shift && own !== undefined) return { year: own + (shift === 'last' ? -1 : 1), at: undefined, room: 0 };
  const sentence = q.reading.sentences[q.sentence];
  const isNow = NOW.test(q.reading.text.slice(sentence?.start, sentence?.end));
  if (own === undefined) return now && isNow && kind === 'jubilee' ? { year: now.least, at: undefined, room: 1, now } : undefined;
  return kind === 'wedding' && !isNow ? undefined : { year: own, at: undefined, room: isNow ? 0 : 1 };
}

const NOW =
  /\b(?:will|this|today|yesterday|last (?:week|month|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|marks?|is)\b/;

/** The beginning that an anniversary misses, where the draft tells of one only and of none that it fits. */
function jubileeEnds(draft: DraftReading, paragraph: number, stated: Stated): Ends | undefined {
  const kept = keptIn(draft, paragraph, stated);
  const dated = kept && !kept.now ? undefined : byWeekday(draft, paragraph, stated);
  if (dated || !kept) return dated;
  if (kept.now) return vaguely(draft, paragraph, stated, kept.now);
  const all = draft.readings.flatMap((_, i) => yearsIn(draft, i)).filter(({ year }) => year < kept.year);
  const sameDay = onSameDay(draft, paragraph, stated, all);
  if (sameDay)
    return Math.abs(kept.year - sameDay.year - stated.years) === 0 ? undefined : { start: sameDay, end: kept.year, endAt: kept.at };
  if (all.some(({ year }) => Math.abs(kept.year - year - stated.years) <= kept.room)) return undefined;
  // “Rovers celebrate their 120th anniversary”: a club's, where nobody marries.
  const isWedding = stated.kind === 'wedding' && (all.some(({ begins }) => begins === 'wedding') || /^ wedding/.test(stated.q.tail));
  const begun = all.filter(({ begins }) => begins === (isWedding ? 'wedding' : 'other'));
  const near = begun.filter((one) => Math.abs(one.paragraph - paragraph) <= 1);
  const pool = isWedding ? begun : near.filter((one) => isNear(kept.year - one.year, stated.years));
  const [start] = pool;
  if (!start || pool.some(({ year }) => year !== start.year) || !isNear(kept.year - start.year, stated.years)) return undefined;
  return { start, end: kept.year, endAt: kept.at };
}

/** “Yesterday was the 95th anniversary … On 29 August 1930”: the one year in which the draft has the day on which it is kept. */
function onSameDay(draft: DraftReading, paragraph: number, { q }: Stated, all: readonly Year[]): Year | undefined {
  const day = dayKept(draft, q);
  if (!day || !/anniversary|birthday|jubilee|centen/i.test(q.reading.text.slice(q.start, q.end) + q.tail.slice(0, 40))) return undefined;
  const same = all.filter(({ date, paragraph: at }) => date?.month === day.month && date.day === day.day && Math.abs(at - paragraph) <= 4);
  return new Set(same.map(({ year }) => year)).size === 1 ? same[0] : undefined;
}

/** “On Sunday, 26th April” of a draft without a year: the round number of years after the same day that gives it its weekday. */
function byWeekday(draft: DraftReading, paragraph: number, stated: Stated): Ends | undefined {
  const { reading, sentence } = stated.q;
  const span = reading.sentences[sentence] ?? { start: 0, end: reading.text.length };
  const date = reading.figureText.dates.find(
    (d) => span.start <= d.start && d.end <= span.end && d.year === undefined && d.weekday !== undefined,
  );
  const all = draft.readings.flatMap((_, i) => yearsIn(draft, i));
  const start = date && onSameDay(draft, paragraph, stated, all);
  const isRight = (years: number) => weekdayOf({ year: start!.year + years, month: date!.month, day: date!.day }) === date!.weekday;
  if (!start || isRight(stated.years)) return undefined;
  const right = [10, -10, 5, -5, 15, -15, 20, -20, 25, -25].map((off) => stated.years + off).find((years) => years > 0 && isRight(years));
  return right === undefined ? undefined : { start, end: start.year + right, endAt: undefined };
}

/** The day on which an anniversary is kept, where its sentence names one. */
function dayKept(draft: DraftReading, { reading, sentence }: Told): Pick<CalendarDate, 'month' | 'day'> | undefined {
  const span = reading.sentences[sentence] ?? { start: 0, end: reading.text.length };
  const dates = reading.figureText.dates.filter((d) => span.start <= d.start && d.end <= span.end);
  if (dates.length > 0) return dates.length === 1 && dates[0]!.year === undefined ? dates[0] : undefined;
  const own = datelineOf(draft);
  const away = /\b(?:today|yesterday|tomorrow)\b/i.exec(reading.text.slice(span.start, span.end))?.[0].toLowerCase();
  return own && away ? dateOf(dayNumber(own) + (away === 'today' ? 0 : away === 'yesterday' ? -1 : 1)) : undefined;
}

/** So many years after the last that it speaks of a draft is hardly written. */
const FAR = 12;

/** Does a year lie long after the last that the draft names, and is that one of this time? */
function isLongAfter(draft: DraftReading, year: number): boolean {
  const last = Math.max(...draft.readings.flatMap((_, i) => yearsIn(draft, i).map((one) => one.year)));
  return last >= 2010 && year > last + FAR;
}

/** The same where only the last year that the draft speaks of is known. */
function vaguely(draft: DraftReading, paragraph: number, { q, years, kind }: Stated, now: Now): Ends | undefined {
  if (kind === 'wedding') return undefined;
  const isFirst = FIRST_IN.test(q.reading.text.slice(Math.max(0, q.start - 24), q.start));
  const near = isFirst
    ? draft.readings.flatMap((_, i) => yearsIn(draft, i))
    : [paragraph - 1, paragraph, paragraph + 1].flatMap((i) => yearsIn(draft, i));
  const begun = near.filter(
    ({ begins, year, reading, start }) =>
      begins === 'other' && year < now.least && (!isFirst || /\b(?:last|since)\b/.test(reading.text.slice(Math.max(0, start - 60), start))),
  );
  const own = begun.filter((one) => one.paragraph === paragraph);
  const pool = own.length > 0 ? own : begun;
  const [start] = pool;
  const isFar = start && now.most === undefined && isLongAfter(draft, start.year + years);
  if (!start || pool.some(({ year }) => year !== start.year) || !(isFar || isAnotherTime(now, start.year + years))) return undefined;
  if (
    draft.readings
      .flatMap((_, i) => yearsIn(draft, i))
      .some(
        ({ year }) => year < now.least && !isAnotherTime(now, year + years) && year + years >= now.least && year + years <= now.least + 12,
      )
  )
    return undefined;
  const ends = now.most === undefined ? [now.least, now.least + 1] : [now.most, now.least];
  const end = ends.find((year) => isNear(year - start.year, years)) ?? ends[0]!;
  return { start, end, endAt: undefined, isFar: isFar === true };
}

const isOfToday = ({ tail, reading, start, figure }: Told): boolean =>
  figure !== undefined &&
  figure.kind !== 'ordinal' &&
  (THING_OLD.test(tail) || /\b(?:now|first (?:[a-z]+ ){0,2}in) $/i.test(reading.text.slice(Math.max(0, start - 24), start)));

/** The two years that a length lies between. */
function lengthEnds(draft: DraftReading, paragraph: number, { q, years }: Stated): Ends | undefined {
  const own = datelineOf(draft)?.year;
  const all = [paragraph - 1, paragraph, paragraph + 1].flatMap((i) => yearsIn(draft, i));
  const told = toldEnds(all, paragraph, q, years);
  if (told) return Math.abs(told.end - told.start.year - years) <= 1 ? undefined : told;
  const ends = [...all.map(({ year }) => year), ...(own ? [own, own + 1] : [])];
  const begun = all.filter(({ year }) => !own || year <= own);
  if (begun.some(({ year }) => ends.some((end) => end > year && Math.abs(end - year - years) <= 1))) return undefined;
  const { inSentence, start } = startOf(all, paragraph, q);
  if (!start) return undefined;
  const others = [...all.filter((one) => one.year > start.year).map(({ year }) => year), ...(own ? [own] : [])];
  const near = [...new Set(others)].filter((end) => years >= 8 && isNear(end - start.year, years));
  const end = inSentence.length > 0 && own && near.includes(own) ? own : near[0];
  return end !== undefined && (near.length === 1 || end === own) ? { start, end, endAt: undefined } : undefined;
}

/** “It was founded in 1895”, after the length. */
const opensWithIt = ({ reading, sentence }: Year): boolean =>
  /^(?:(?:It|They|He|She) (?:was|were|had|opened|began|started|joined)|Founded|Opened|Established|Built|Begun|Started|Launched|Set up|Formed|Born)\b/.test(
    reading.text.slice(reading.sentences[sentence]?.start),
  );

/** The beginning nearest to a length: in its sentence, its paragraph, or the one before. */
function startOf(all: readonly Year[], paragraph: number, q: Told) {
  const isBefore = (one: Year) =>
    one.paragraph < paragraph || one.sentence <= q.sentence || (one.sentence === q.sentence + 1 && opensWithIt(one));
  const begun = all.filter((one) => one.begins && one.paragraph <= paragraph && isBefore(one));
  const inParagraph = begun.filter((one) => one.paragraph === paragraph);
  const inSentence = inParagraph.filter((one) => one.sentence === q.sentence);
  return { inSentence, inParagraph, start: inSentence[0] ?? inParagraph[inParagraph.length - 1] ?? begun[begun.length - 1] };
}

/** “Brandt, who took over in 2018, … will step down in 2027 after nine years”: both ends are named. */
function toldEnds(all: readonly Year[], paragraph: number, q: Told, years: number): Ends | undefined {
  const { inParagraph, start } = startOf(all, paragraph, q);
  const endAt = start && all.find((one) => one.paragraph === paragraph && one.sentence === q.sentence && one.year > start.year);
  if (!start || !endAt) return undefined;
  // “… in 2027 after nine years”: the two stand side by side.
  const isBeside =
    inParagraph.length > 0 && q.start > endAt.end && /^,? after (?:just |only )?$/.test(q.reading.text.slice(endAt.end, q.start));
  if (!isBeside && !isNear(endAt.year - start.year, years)) return undefined;
  return { start, end: endAt.year, endAt };
}

function numberFix(reading: Reading, { figure, start, end }: Told, right: number): PlainFix | undefined {
  if (!figure) return undefined;
  if (figure.kind !== 'ordinal') return changeTo(reading, figure, exact(right));
  const isInWords = !/^\d/.test(figure.written);
  return changeText(
    reading,
    { start, end },
    isInWords ? (ORDINAL_NAMES.find((name) => ordinalInWords(name) === right) ?? ordinal(right)) : ordinal(right),
  );
}

export function yearFindings(draft: DraftReading, paragraph: number, reading: Reading, jubilees: boolean): PlacedFinding[] {
  return statedIn(reading).flatMap((stated): PlacedFinding[] => {
    const { q, years, kind } = stated;
    if ((kind !== 'length') !== jubilees) return [];
    const ends = jubilees ? jubileeEnds(draft, paragraph, stated) : lengthEnds(draft, paragraph, stated);
    if (!ends) return [];
    const { start, end, endAt } = ends;
    const right = end - start.year;
    if (right < 3 || right > years * 3 || years > right * 3) return [];
    const said = reading.text.slice(q.start, q.end);
    const message = ends.isFar
      ? `${years} years from ${start.year} is ${start.year + years}`
      : `${start.year} to ${end} is ${right} years, not ${said}`;
    const fixes = (): (PlainFix | undefined)[] =>
      ends.isFar
        ? []
        : [
            numberFix(reading, q, right),
            start.q?.reading === reading ? changeTo(reading, start.q.figure, exact(end - years)) : undefined,
            endAt?.q ? changeTo(reading, endAt.q.figure, exact(start.year + years)) : undefined,
          ];
    // Either end may be the wrong one.
    const near = [start, ...(endAt ? [endAt] : [])].filter((one) => one.reading === reading && Math.abs(one.start - q.start) < 220);
    const span = { start: Math.min(q.start, ...near.map((one) => one.start)), end: Math.max(q.end, ...near.map((one) => one.end)) };
    return [{ ...figureFinding(reading, span, `${message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}
