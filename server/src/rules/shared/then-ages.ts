// Ages that somebody had in a year, held against the age they have now: “in 1985, when he was 28” of a man of 58; “started there at 18 and
// has worked there for 31 years” of one of 59; two births of one person.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isAnotherAge, type Now, nowOf } from '../../reading/draft/now.ts';
import type { Attribute, RecordEntity } from '../../reading/draft/record.ts';
import { writtenOf } from '../../reading/draft/written.ts';
import { KIN } from '../../reading/paragraph/attributes.ts';
import { type Gender, genderOf } from '../../reading/paragraph/attribution/gender.ts';
import { MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { type Personal, personalIn } from '../../reading/paragraph/personal.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { change } from './names/name-pairs.ts';

const NUMBER = '(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
const YOUNG = '(?:lad|boy|girl|youth|youngster|teenager|man|woman|bride|student|apprentice)';
const THEN = new RegExp(
  `\\b(?:in|since|of) (?<year>(?:19|20)\\d\\d),? (?:when (?:he|she|they) (?:was|were) (?:just |only |still )?(?<n>${NUMBER})|(?:at the age of|aged|at) (?<m>\\d{1,3})|as an? (?:${YOUNG} of )(?<o>${NUMBER}))(?=[.,;:)]|$| (?:and|years))`,
  'giu',
);
/** The same with the age first: “at 24, in 1985”, “as a 19-year-old in 1985”. */
const THEN_IN = new RegExp(
  `\\b(?:when (?:he|she) was (?:just |only |still )?(?<n>${NUMBER})|was (?:just |only |still |aged )?(?<q>${NUMBER}) when (?:he|she|they|the|an?|his|her|their)|(?:aged|at the age of|at) (?:just |only )?(?<m>\\d{1,2})|as an? (?<o>\\d{1,2})[- ]year[- ]old|as an? ${YOUNG} of (?<p>${NUMBER}))(?! (?:per|degrees|points|pc)\\b)(?:,? (?!and\\b|but\\b)[^ .;:\\d]+){0,7}?,? in (?<year>(?:19|20)\\d\\d)(?![-–\\d])`,
  'giu',
);
const WORKED = withLetterRanges(
  /\b(?:joined|started|began|came|arrived)\b[^.;:]{0,30}? (?:at|aged) (?<from>\d{1,2})\b[^.;:]{0,40}?\b(?:has|have) (?:spent|worked|been|done|served)[^.;:\d]{0,30}?(?<years>\d{1,2}) years\b/giu,
);

/** “Will be 57 on her next birthday”, “turns 60 next month”: a year more than the age of today. */
const NEXT = new RegExp(
  `\\b(?:will (?:be|turn)|turns|is to turn|is about to turn|is turning) (?<n>${NUMBER})(?: (?:on|at) (?:his|her|their) next birthday\\b|,? (?:next (?:week|month)|this (?:week|month|summer|autumn|winter|spring)|in (?:${MONTHS.join('|')})|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow)\\b)`,
  'gu',
);

const numberOf = (words: string): number | undefined => {
  if (/^\d+$/.test(words)) return Number(words);
  const n = numberInWords(words.toLowerCase());
  return n === undefined ? undefined : Number(n);
};
const written = (n: number, like: string): string => (/^\d/.test(like) ? String(n) : (inWords(n) ?? String(n)));

/** The person whom a place speaks of: the one named last before it in its paragraph, or at the head of the one before; of the gender that is asked for. */
function personAt({ readings, record }: DraftReading, paragraph: number, at: number, asked?: Gender): RecordEntity | undefined {
  const own = readings[paragraph]!.names.filter((n) => n.start < at);
  const isMeant = (e: RecordEntity | undefined) => e?.surelyPerson && !(asked && e.gender && e.gender !== asked);
  const named = own.map((n) => record.named(paragraph, n.start)).filter(isMeant);
  if (named.length > 0) return named[named.length - 1];
  const before = paragraph > 0 ? readings[paragraph - 1]! : undefined;
  const last = before?.names.map((n) => record.named(paragraph - 1, n.start)).filter(isMeant);
  return last?.[last.length - 1];
}

const ageNow = (entity: RecordEntity): Attribute | undefined => {
  const ages = entity.attributes.filter((a) => a.kind === 'age' && a.held === 'now');
  return new Set(ages.map(({ value }) => value)).size === 1 ? ages[0] : undefined;
};

const toldIn = new ParagraphMemo((reading: Reading) => told(reading));
const told = (reading: Reading, { text } = reading) => ({
  once:
    /\b(?:19|20)\d\d\b/.test(text) && /\b(?:[Ww]hen|[Aa]t|[Aa]ged|[Aa]s an?)\b/.test(text)
      ? [...text.matchAll(THEN), ...text.matchAll(THEN_IN)]
      : [],
  next: matchesIn(reading, NEXT),
  worked: / years\b/.test(text) && / (?:at|aged) \d/.test(text) ? [...text.matchAll(WORKED)] : [],
});

export function thenAges(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const { once, worked, next } = toldIn.of(reading);
  const now = once.length > 0 ? nowOf.of(draft) : null;
  return [
    ...once.flatMap((match) => wrongThen(draft, paragraph, reading, match, now)),
    ...worked.flatMap((match) => wrongWork(draft, paragraph, reading, match)),
    ...next.flatMap((match) => wrongNext(draft, paragraph, reading, match)),
  ];
}

const KIN_BEFORE = withLetterRanges(
  new RegExp(`\\b(?:his|her|their|whose|['’]s) (?:[\\p{Ll}-]+ ){0,2}?(?:${KIN.join('|')}|parents?|children)\\b[^.;]*$`, 'iu'),
);

function wrongThen(draft: DraftReading, paragraph: number, reading: Reading, match: RegExpMatchArray, now: Now | null): PlacedFinding[] {
  const { year: yearWords, n, m, o, p, q } = match.groups!;
  const words = (n ?? m ?? o ?? p ?? q)!;
  const then = numberOf(words);
  const start =
    match.index! +
    match[0].lastIndexOf(
      words,
      match[0].indexOf(yearWords!) > match[0].indexOf(words) ? match[0].indexOf(yearWords!) - 1 : match[0].length,
    );
  const at = { start, end: start + words.length };
  const sentence = reading.sentences.find((s) => s.start <= start && start < s.end);
  if (then === undefined || isQuoted(reading, at) || KIN_BEFORE.test(reading.text.slice(sentence?.start, start))) return [];
  const pronoun =
    /\b(?:he|she|his|her)\b/i.exec(match[0])?.[0] ?? /\b(?:he|she|his|her)\b/i.exec(reading.text.slice(sentence?.start, start))?.[0];
  const person = personAt(draft, paragraph, match.index!, genderOf(pronoun ?? ''));
  const once: Once = { paragraph, ...at, words, then, year: Number(yearWords) };
  return person ? (againstBirth(once, person) ?? againstAge(once, ageNow(person), now)) : [];
}

/** An age in a year of the past. */
interface Once extends Span {
  readonly paragraph: number;
  readonly words: string;
  readonly then: number;
  readonly year: number;
}

/** “In 1985, when he was 24” of one who was born in 1959; undefined where no birth is told of. */
function againstBirth({ paragraph, start, end, words, then, year }: Once, { attributes }: RecordEntity): PlacedFinding[] | undefined {
  const births = attributes.filter((a) => a.kind === 'birth' && !a.quoted);
  const [birth] = births;
  if (!birth || births.length > 1) return undefined;
  const right = year - Number(birth.value.slice(0, 4));
  if (right < 1 || right > 100 || then === right || then === right - 1) return [];
  return [
    {
      paragraph,
      start,
      end,
      message: `Born ${birth.words}: ${right - 1} or ${right} in ${year}, not ${words}`,
      severity: 'information',
      related: [{ paragraph: birth.paragraph, start: birth.start, end: birth.end, note: `born ${birth.words}` }],
      fixes: () => [right, right - 1].map((one, i) => change({ start, end }, written(one, words), i === 0)),
    },
  ];
}

/** “In 1985, when he was 28” of a man of 58. */
function againstAge({ paragraph, start, end, words, then, year }: Once, age: Attribute | undefined, now: Now | null): PlacedFinding[] {
  if (!age || !now) return [];
  const told = year + Number(age.value) - then;
  if (!isAnotherAge(now, told) || Number(age.value) < then) return [];
  const years = [now.least, now.least + 1];
  const at = { start, end };
  return [
    {
      paragraph,
      ...at,
      message: `${words} in ${year} makes ${age.value} in ${told}: which is right?`,
      severity: 'information',
      related: [{ paragraph: age.paragraph, start: age.start, end: age.end, note: `${age.value} here` }],
      fixes: () => years.map((y, i) => change(at, written(Number(age.value) - (y - year), words), i === 0)),
    },
    {
      paragraph: age.paragraph,
      start: age.start,
      end: age.end,
      message: `${words} in ${year} makes ${age.value} in ${told}: which is right?`,
      severity: 'information',
      related: [{ paragraph, ...at, note: `${words} in ${year}` }],
      fixes: () => years.map((y, i) => change(age, String(then + (y - year)), i === 0)),
    },
  ];
}

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const IN_WORDS = withLetterRanges(
  new RegExp(
    `(?<name>\\p{Lu}[\\p{L}’'-]+),? (?:who is |is |now |is now )?(?<n>${TENS}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?=[,.;]| and\\b)`,
    'gu',
  ),
);

/** “Rasko, who is fifty-eight and …”: the one age that magazines give in words to the name last before a place. */
function ageInWords({ readings }: DraftReading, paragraph: number, at: number): (Span & { paragraph: number; value: string }) | undefined {
  const name = readings[paragraph]!.names.findLast((n) => n.start < at)
    ?.text.split(' ')
    .pop();
  if (name === undefined) return undefined;
  const told = readings.flatMap((reading, i) =>
    matchesIn(reading, IN_WORDS).flatMap((match) => {
      const words = match.groups!.n!;
      const end = match.index + match[0].length;
      return match.groups!.name === name ? [{ paragraph: i, start: end - words.length, end, value: String(numberOf(words)) }] : [];
    }),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** “Rasko, 58 … will be 57 on her next birthday”. */
function wrongNext(draft: DraftReading, paragraph: number, reading: Reading, match: RegExpMatchArray): PlacedFinding[] {
  const words = match.groups!.n!;
  const next = numberOf(words);
  const start = match.index! + match[0].indexOf(` ${words}`) + 1;
  const at = { start, end: start + words.length };
  const sentence = reading.sentences.find((s) => s.start <= start && start < s.end);
  const before = reading.text.slice(sentence?.start, match.index!);
  const person = personAt(draft, paragraph, match.index!, genderOf(/\b(?:he|she|his|her)\b/i.exec(match[0])?.[0] ?? ''));
  const age = person && (ageNow(person) ?? ageInWords(draft, paragraph, match.index!));
  if (next === undefined || !age || isQuoted(reading, at) || KIN_BEFORE.test(before)) return [];
  const right = Number(age.value) + 1;
  if (next === right || Math.abs(next - right) > 15 || (!/birthday/.test(match[0]) && next === right - 1)) return [];
  return [
    {
      paragraph,
      ...at,
      message: `${age.value} now, so ${right} next, not ${words}?`,
      severity: 'information',
      related: [{ paragraph: age.paragraph, start: age.start, end: age.end, note: `${age.value} here` }],
      fixes: () => [change(at, written(right, words), true)],
    },
  ];
}

/** “Reid, 59, started there at 18 and has spent 31 years on the line”. */
function wrongWork(draft: DraftReading, paragraph: number, reading: Reading, match: RegExpMatchArray): PlacedFinding[] {
  const person = personAt(draft, paragraph, match.index!);
  const age = person && ageNow(person);
  const { from, years } = match.groups!;
  const span: Span = { start: match.index!, end: match.index! + match[0].length };
  if (!age || isQuoted(reading, span)) return [];
  const right = Number(age.value) - Number(from);
  if (Math.abs(right - Number(years)) <= 2 || right < 1) return [];
  const start = span.end - ' years'.length - years!.length;
  const at = { start, end: start + years!.length };
  return [
    {
      paragraph,
      ...at,
      message: `${age.value} − ${from} is ${right}, not ${years}?`,
      severity: 'information',
      related: [{ paragraph: age.paragraph, start: age.start, end: age.end, note: `${age.value} here` }],
      fixes: () => [change(at, String(right), true)],
    },
  ];
}

/** Two births of one person; and an age that none of the years of the draft allows. */
export function birthFindings(draft: DraftReading): PlacedFinding[] {
  return [...ofEntities(draft), ...ofPronouns(draft)];
}

/** “She was born on 4 May 1943”, of somebody whose birth is given in full elsewhere. */
function ofPronouns(draft: DraftReading): PlacedFinding[] {
  if (!draft.record.entities.some((e) => e.attributes.some((a) => a.kind === 'birth'))) return [];
  return draft.readings.flatMap((reading, paragraph) =>
    personalIn.of(reading).flatMap((birth: Personal): PlacedFinding[] => {
      if (birth.kind !== 'birth' || birth.of === undefined) return [];
      const entity = personAt(draft, paragraph, birth.start);
      const other = entity?.attributes.find((a) => a.kind === 'birth' && !a.quoted);
      if (
        !entity ||
        !other ||
        other.value.slice(0, 4) === birth.value.slice(0, 4) ||
        (other.paragraph === paragraph && other.end === birth.end)
      )
        return [];
      if (entity.gender !== undefined && entity.gender !== birth.of) return [];
      const here = { paragraph, start: birth.start, end: birth.end, value: birth.value };
      return [two(here, other), two(other, here)];
    }),
  );
}

function ofEntities(draft: DraftReading): PlacedFinding[] {
  const now = nowOf.of(draft);
  return draft.record.entities.flatMap((entity): PlacedFinding[] => {
    const births = entity.attributes.filter((a) => a.kind === 'birth' && !a.quoted);
    const [one, ...more] = births;
    // “Twins born in 1960 … two cousins, born in 2008”: side by side they are two people’s.
    const other = more.find((a) => a.value.slice(0, 4) !== one!.value.slice(0, 4) && a.paragraph !== one!.paragraph);
    if (one && other) return [two(one, other), two(other, one)];
    const age = ageNow(entity);
    if (!one || !age || !now || writtenOf.of(draft) || entity.attributes.some((a) => a.kind === 'death')) return [];
    const born = Number(one.value.slice(0, 4));
    if (!isAnotherAge(now, born + Number(age.value))) return [];
    const at = { start: one.end - 4, end: one.end };
    const years = [now.least + 1 - Number(age.value), now.least - Number(age.value)];
    return [
      {
        paragraph: one.paragraph,
        ...at,
        message: `Born in ${born}, and ${age.value}? The draft speaks of ${now.least}`,
        severity: 'information',
        related: [{ paragraph: age.paragraph, start: age.start, end: age.end, note: `${age.value} here` }],
        fixes: () => years.map((year, i) => change(at, String(year), i === 0)),
      },
      {
        paragraph: age.paragraph,
        start: age.start,
        end: age.end,
        message: `${age.value}, and born in ${born}? The draft speaks of ${now.least}`,
        severity: 'information',
        related: [{ paragraph: one.paragraph, ...at, note: `born in ${born}` }],
        fixes: () => [change(age, String(now.least - born), true)],
      },
    ];
  });
}

type Birth = Pick<Attribute, 'paragraph' | 'start' | 'end' | 'value'>;

const two = (here: Birth, there: Birth): PlacedFinding => {
  const at = { start: here.end - 4, end: here.end };
  const [mine, theirs] = [here.value.slice(0, 4), there.value.slice(0, 4)];
  return {
    paragraph: here.paragraph,
    ...at,
    message: `Born in ${mine} here, in ${theirs} ${there.paragraph > here.paragraph ? 'below' : 'above'}`,
    severity: 'information',
    related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${theirs} here` }],
    fixes: () => [change(at, theirs, true)],
  };
};
