import { type Aged, agesAt, readAges } from '../../reading/paragraph/figures/ages.ts';
import { type CalendarDate, inFull } from '../../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { agesBesideNames, type StatedAge } from '../shared/names/ages.ts';
import { birthOf, housePerson } from '../shared/names/house-people.ts';
import { peopleOf } from '../shared/names/people.ts';

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
    return findings;

    function againstList(of: Reading, { start, end, age }: StatedAge, name: string, now: CalendarDate): Finding | undefined {
      const person = housePerson(style, name);
      const born = person && birthOf(person);
      if (!born) return undefined;
      const ages = agesAt(born, now);
      if (ages.includes(age)) return undefined;
      const message = `${person.name} was born ${born.date ? `on ${inFull(born.date)}` : `in ${born.year}`}, as the house style has it: ${ages.join(' or ')} on ${inFull(now)}, not ${age}`;
      return figureFinding(of, { start, end }, message, () =>
        [...ages].reverse().map((right) => changeText(of, { start, end }, String(right))),
      );
    }
  },
});

function isOfToday(reading: Reading, age: StatedAge): boolean {
  const sentence = reading.sentences.find((s) => s.start <= age.start && age.start < s.end);
  if (!sentence || BACK_THEN.test(reading.text.slice(sentence.start, sentence.end))) return false;
  const { figures, dates } = reading.figureText;
  return ![...figures.filter((f) => f.kind === 'year'), ...dates].some((when) => sentence.start <= when.start && when.start < sentence.end);
}

function againstBirth(reading: Reading, { born, now, age }: Aged, dateline: CalendarDate | undefined): Finding | undefined {
  const then = now ?? dateline;
  if (!then) return undefined;
  const ages = agesAt(born, then);
  const stated = toNumber(age.value);
  if (ages.includes(stated) || ages.some((right) => right < 0 || right > 130)) return undefined;
  const day = now ? asWritten(reading, now) : inFull(dateline!);
  const message = `Born ${born.date ? 'on' : 'in'} ${asWritten(reading, born)}: ${ages.join(' or ')} ${now?.date || !now ? 'on' : 'in'} ${day}, not ${asWritten(reading, age)}`;
  return figureFinding(reading, age, message, () => [
    ...[...ages].reverse().map((right) => changeTo(reading, age, exact(right))),
    born.figure ? changeTo(reading, born.figure, exact(then.year - stated)) : undefined,
  ]);
}
