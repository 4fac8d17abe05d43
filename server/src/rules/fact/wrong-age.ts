// An age that the birth year or date denies: “born in 1950, died in 2015 at the age of 70”; or that the house’s list of people does.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { nowOf } from '../../reading/draft/now.ts';
import type { Attribute } from '../../reading/draft/record.ts';
import { lastDayIn } from '../../reading/draft/weekday-year.ts';
import { writtenOf } from '../../reading/draft/written.ts';
import { type Aged, agesAt, readAges } from '../../reading/paragraph/figures/ages.ts';
import { type CalendarDate, inFull } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { personalIn } from '../../reading/paragraph/personal.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { agesTogether } from '../shared/ages-together.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { agesBesideNames, type StatedAge } from '../shared/names/ages.ts';
import { birthOf, housePerson } from '../shared/names/house-people.ts';
import { change } from '../shared/names/name-pairs.ts';
import { peopleOf } from '../shared/names/people.ts';
import { birthFindings, thenAges } from '../shared/then-ages.ts';

/** Ages held against a birth that the draft tells of, and ages beside names that the house’s list may have a birth for. */
interface Note {
  readonly aged?: Aged;
  readonly stated?: StatedAge;
}

// “Kerry, 27, testified in 1971”, “Kerry, then 27,”: not the age of today.
const BACK_THEN = /\b(?:died|dies|dead|death|killed|late|then|when|was born|would have been|at the time)\b/i;

export const wrongAge = draftRule<Note>({
  meta: {
    id: 'fact/wrong-age',
    what: 'An age that the birth year or date denies: “born in 1950, died in 2015 at the age of 70”; or that the house’s list of people does.',
    why: 'Ages are often corrected, and are easy to check.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'ages' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading, { style }) => [
    ...readAges(reading).map((aged) => ({ aged })),
    ...(style.people.some((p) => p.born) ? agesBesideNames(reading).filter((age) => isOfToday(reading, age)) : []).map((stated) => ({
      stated,
    })),
  ],
  conclude(noted, { draft, style }) {
    const findings: PlacedFinding[] = [];
    const dateline = datelineOf(draft);
    for (const { paragraph, reading, notes } of noted) {
      const told = new Set<number>();
      for (const { aged, stated } of notes) {
        const name = stated && dateline && !told.has(stated.start) && peopleOf(draft)({ paragraph, start: stated.name })?.name;
        const finding = aged ? againstBirth(reading, aged, dateline) : name && againstList(reading, stated, name, dateline);
        if (!finding) continue;
        told.add(finding.start);
        findings.push({ ...finding, paragraph });
      }
    }
    const record = againstRecord(draft);
    const then = draft.readings.flatMap((reading, paragraph) => thenAges(draft, paragraph, reading));
    const together = draft.readings.flatMap((reading, paragraph) => agesTogether(reading).map((finding) => ({ ...finding, paragraph })));
    for (const more of [record, inOneSentence(draft), then, birthFindings(draft)])
      for (const f of more) if (!findings.some((g) => g.paragraph === f.paragraph && g.start === f.start)) findings.push(f);
    findings.push(...together.filter((f) => !findings.some((g) => g.paragraph === f.paragraph)));
    return findings;

    function againstList(of: Reading, { start, end, age }: StatedAge, name: string, now: CalendarDate): Finding | undefined {
      const person = housePerson(style, name);
      const born = person && birthOf(person);
      if (!born) return undefined;
      const ages = agesAt(born, now);
      if (ages.includes(age)) return undefined;
      const message = `${person.name}: born ${born.date ? inFull(born.date) : `in ${born.year}`} (house style), so ${ages.join(' or ')} on ${inFull(now)}, not ${age}`;
      return figureFinding(of, { start, end }, message, () =>
        [...ages].reverse().map((right) => changeText(of, { start, end }, String(right))),
      );
    }
  },
});

/** Ages and births of one person, wherever the draft tells of them. */
function againstRecord(draft: DraftReading): PlacedFinding[] {
  const isDated = datelineOf(draft) !== undefined;
  return draft.record.entities.flatMap((entity): PlacedFinding[] => {
    const births = entity.attributes.filter((a) => a.kind === 'birth');
    const ages = entity.attributes.filter((a) => a.kind === 'age' && a.held === 'now');
    const [birth] = births;
    if (!birth || births.length > 1 || ages.length === 0) return [];
    const death = entity.attributes.find((a) => a.kind === 'death');
    return ages.flatMap((age): PlacedFinding[] => {
      const stated = Number(age.value);
      const born = partsOf(birth.value);
      const times = death ? [partsOf(death.value)] : daysOfWriting(draft, born.year, stated);
      const [now] = times;
      const right = agesAtAny(born, times);
      if (!now || right.length === 0 || right.includes(stated) || BACK_THEN.test(before(draft, age))) return [];
      if (!death && isAsWritten(draft, born.year + stated)) return [];
      const message = `Born ${birth.words}: ${right.join(' or ')} ${death ? 'at death' : 'now'}, not ${age.value}`;
      const years = [now.year - stated, now.year - stated - 1].filter((year) => agesBetween({ ...born, year }, now).includes(stated));
      const related = (a: Attribute) => [{ paragraph: a.paragraph, start: a.start, end: a.end, note: a.words }];
      const yearAt = birth.end - 4;
      return [
        {
          paragraph: age.paragraph,
          start: age.start,
          end: age.end,
          message,
          ...(death || isDated ? {} : { severity: 'information' as const }),
          related: related(birth),
          fixes: () => right.map((r, i) => change(age, String(r), i === 0)),
        },
        {
          paragraph: birth.paragraph,
          start: birth.start,
          end: birth.end,
          message: `Born ${birth.words}, and ${age.value}? That makes ${right.join(' or ')}`,
          severity: 'information',
          related: related(age),
          fixes: () => years.map((year, i) => change({ start: yearAt, end: birth.end }, String(year), i === 0)),
        },
      ];
    });
  });
}

/** “Who are both 17”; “who was born in Leeds in 2003 and who at 22 is”. */
const BOTH_OF_ONE = /\bare (?:both|now) \d|\bborn\b[^.;]{0,90}? (?:and|but) (?:(?:who|is|now|at),? ){1,3}\d/;

/** “Twins Aarav and Anika, who were born in 2009 and are both 17”: a birth and an age of the same people, whoever they are. */
function inOneSentence(draft: DraftReading): PlacedFinding[] {
  return draft.readings.flatMap((reading, paragraph) => {
    const stated = personalIn.of(reading);
    return stated.flatMap((age): PlacedFinding[] => {
      if (age.kind !== 'age' || age.held === 'then') return [];
      const births = stated.filter((s) => s.kind === 'birth' && s.sentence.start === age.sentence.start);
      const [birth] = births;
      const said = reading.text.slice(age.sentence.start, age.sentence.end);
      if (!birth || births.length > 1 || !BOTH_OF_ONE.test(said) || /\b(?:died|dead|the late)\b/.test(said)) return [];
      const value = Number(age.value);
      const born = partsOf(birth.value);
      const times = daysOfWriting(draft, born.year, value);
      const [now] = times;
      const right = agesAtAny(born, times);
      if (!now || right.length === 0 || right.includes(value) || isAsWritten(draft, born.year + value)) return [];
      const words = reading.text.slice(birth.start, birth.end);
      const years = [now.year - value, now.year - value - 1].filter((year) => agesBetween({ ...born, year }, now).includes(value));
      const yearAt = { start: birth.end - 4, end: birth.end };
      return [
        {
          paragraph,
          start: age.start,
          end: age.end,
          message: `Born ${words}: ${right.join(' or ')} now, not ${age.value}`,
          ...(datelineOf(draft) ? {} : { severity: 'information' as const }),
          related: [{ paragraph, start: birth.start, end: birth.end, note: `born ${words}` }],
          fixes: () => [change(age, String(right[0]), true), ...years.map((year) => change(yearAt, String(year), false))],
        },
      ];
    });
  });
}

/** Are the draft's weekdays those of a year that an age makes, or of the one after? */
const isAsWritten = (draft: DraftReading, year: number): boolean => {
  const mayBe = nowOf.of(draft)?.mayBe;
  return mayBe !== undefined && (mayBe(year) || mayBe(year + 1));
};

type Day = Partial<CalendarDate> & { readonly year: number };

/** The ages that any of some days makes; none where one of them can be nobody's. */
function agesAtAny(born: Day, days: readonly Day[]): readonly number[] {
  const ages = [...new Set(days.flatMap((day) => agesBetween(born, day)))];
  return ages.some((age) => age < 0 || age > 115) ? [] : ages;
}

/** The draft's day; where it gives none, the first and the last that it may have been written on. */
function daysOfWriting(draft: DraftReading, born: number, age: number): readonly Day[] {
  const written = writtenOf.of(draft);
  if (written) return [written.from, written.to];
  // Of the years about the one that the age makes, those that have the draft's weekdays.
  const days = [0, 1, -1, 2].flatMap((more) => lastDayIn(draft, born + age + more) ?? []);
  const year = days.length > 0 ? undefined : latestYear(draft);
  return year ? [year] : days;
}

/** The year of the last full date in a draft without a dateline. */
function latestYear({ readings }: DraftReading): { year: number } | undefined {
  const years = readings.flatMap(({ text }) => [...text.matchAll(FULL_DATE)].map((m) => Number(m[1])));
  return years.length === 0 ? undefined : { year: Math.max(...years) };
}

const FULL_DATE = /(?:\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,) ((?:19|20)\d\d)\b/gu;

const partsOf = (date: string): Day => {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
};

/** The ages that two dates allow, the likelier first: one where months tell, else two. */
function agesBetween(born: Day, now: Day): readonly number[] {
  const years = now.year - born.year;
  if (born.month === undefined || now.month === undefined) return [years, years - 1];
  if (born.month !== now.month) return [born.month < now.month ? years : years - 1];
  if (born.day === undefined || now.day === undefined) return [years, years - 1];
  return [born.day <= now.day ? years : years - 1];
}

/** The words before an age in its sentence. */
function before(draft: DraftReading, { paragraph, start, kind }: Attribute): string {
  const { text, sentences } = draft.readings[paragraph]!;
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  return kind === 'age' && /^(?:died|dies|dead)/i.test(text.slice(start - 12, start))
    ? ''
    : text.slice(sentence?.start, start).replace(/\b(?:was born|died|dies|dead|death)\b/gi, '');
}

function isOfToday(reading: Reading, age: StatedAge): boolean {
  const sentence = reading.sentences.find((s) => s.start <= age.start && age.start < s.end);
  if (!sentence || BACK_THEN.test(reading.text.slice(sentence.start, sentence.end))) return false;
  const { figures, dates } = reading.figureText;
  return ![...figures.filter((f) => f.kind === 'year'), ...dates].some((when) => sentence.start <= when.start && when.start < sentence.end);
}

function againstBirth(reading: Reading, { born, now, age, isAhead }: Aged, dateline: CalendarDate | undefined): Finding | undefined {
  const then = now ?? dateline;
  if (!then) return undefined;
  const today = agesAt(born, then);
  const ages = isAhead ? [...new Set(today.flatMap((one) => [one, one + 1]))] : today;
  const stated = toNumber(age.value);
  if (ages.includes(stated) || ages.some((right) => right < 0 || right > 130)) return undefined;
  const day = now ? asWritten(reading, now) : inFull(dateline!);
  const message = `Born ${born.date ? 'on' : 'in'} ${asWritten(reading, born)}: ${ages.join(' or ')} ${now?.date || !now ? 'on' : 'in'} ${day}, not ${asWritten(reading, age)}`;
  return figureFinding(reading, age, message, () => [
    ...[...ages].reverse().map((right) => changeTo(reading, age, exact(right))),
    born.figure ? changeTo(reading, born.figure, exact(then.year - stated)) : undefined,
  ]);
}
