// A length of time that its own ends deny: “served 10 years, from 1990 to 1998”, “five-hour talks, from 9am to 5pm”.
import { clockTimesOf, durationsOf } from '../../reading/draft/clock.ts';
import { lengthsIn } from '../../reading/draft/moments.ts';
import { isAnotherTime, type Now, nowOf } from '../../reading/draft/now.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { dayNumber } from '../../reading/paragraph/figures/calendar.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { AGO, APART, DAYS, HOURS, YEARS } from '../../reading/paragraph/figures/durations.ts';
import { compare, exact, inDigits, isWhole, minus, over, plus, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { between, type FigureMatch } from '../../reading/paragraph/figures/pattern.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { clockFindings } from '../shared/clock-durations.ts';
import { dateFindings } from '../shared/date-durations.ts';
import { farHours, farYears } from '../shared/far-lengths.ts';
import { acrossAll, asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { raceFindings } from '../shared/race-times.ts';
import { sinceFindings } from '../shared/since-dates.ts';
import { stageLengths } from '../shared/stage-lengths.ts';
import { timeSums } from '../shared/time-sums.ts';
import { toldFindings } from '../shared/told-lengths.ts';
import { weekdayLengths } from '../shared/weekday-lengths.ts';
import { yearFindings } from '../shared/year-durations.ts';

/** A duration that its ends deny, or one that ends on the day of publication. */
interface Ago {
  readonly ago: Figure;
  readonly year: Figure;
}
type Note = { readonly timed: boolean } | { readonly finding: Finding } | Ago;

function wrongYears(reading: Reading, match: FigureMatch): Finding | undefined {
  const [n, a, b] = [match.figure('n')!, match.figure('a')!, match.figure('b')!];
  const years = toNumber(minus(b.value, a.value));
  // The months may add or take one.
  // “From the spring of 2018 to the spring of 2024” is six years to the day.
  const [from, to] = match.text.match(/\b(?:spring|summer|autumn|winter|fall|beginning|start|end)(?= of\b)/g) ?? [];
  const room = from !== undefined && from === to ? 0 : 1;
  if (n.hedge || years <= 0 || !isWhole(n.value) || Math.abs(years - toNumber(n.value)) <= room) return undefined;
  return figureFinding(reading, acrossAll(n, a, b), `${b.written} − ${a.written} is ${years} years, not ${n.written.toLowerCase()}`, () => [
    changeTo(reading, n, exact(years)),
    changeTo(reading, b, plus(a.value, n.value)),
    changeTo(reading, a, minus(b.value, n.value)),
  ]);
}

/** “In 1987, two years before the strike of 1984”. */
function wrongApart(reading: Reading, match: FigureMatch, way: 1 | -1): Finding | undefined {
  const [n, a, b] = [match.figure('n')!, match.figure('a')!, match.figure('b')!];
  const years = toNumber(minus(b.value, a.value)) * way;
  if (n.hedge || Math.abs(years - toNumber(n.value)) <= 1) return undefined;
  const side = years < 0 ? (way > 0 ? 'before' : 'after') : way > 0 ? 'after' : 'before';
  const message = `${b.written} is ${Math.abs(years)} years ${side} ${a.written}, not ${n.written.toLowerCase()} ${way > 0 ? 'after' : 'before'}`;
  return figureFinding(reading, acrossAll(n, a, b), message, () => [
    years > 0 ? changeTo(reading, n, exact(years)) : undefined,
    changeTo(reading, a, way > 0 ? minus(b.value, n.value) : plus(b.value, n.value)),
  ]);
}

function wrongDays(reading: Reading, match: FigureMatch): Finding | undefined {
  const n = match.figure('n')!;
  const dates = between(reading.figureText.dates, match);
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (!first || !last || dates.length !== 2 || n.hedge || !isWhole(n.value)) return undefined;
  const year = last.year ?? first.year;
  // February’s length has to be known.
  if (year === undefined && first.month <= 2 && last.month >= 3) return undefined;
  const numbered = (date: DateMention) => dayNumber({ year: date.year ?? year ?? 2001, month: date.month, day: date.day });
  const days = numbered(last) - numbered(first);
  if (days <= 0) return undefined;
  const weeks = match.groups.unit!.toLowerCase() === 'week';
  const stated = toNumber(n.value) * (weeks ? 7 : 1);
  // Counted with both ends, or from one to the other; weeks to within half of one.
  if (weeks ? Math.abs(days + 0.5 - stated) <= 4 : stated === days || stated === days + 1) return undefined;
  const count = weeks ? `${days + 1} days` : `${days + 1} days, both ends counted`;
  return figureFinding(
    reading,
    acrossAll(n, first, last),
    `From ${asWritten(reading, first)} to ${asWritten(reading, last)} is ${count}, not ${asWritten(reading, n)}${weeks ? ' weeks' : ''}`,
    () => [changeTo(reading, n, exact(weeks ? Math.max(1, Math.round((days + 1) / 7)) : days + 1))],
  );
}

const AND_MINUTES = /^[- ](?:\p{L}+ )?hours?,? (?:and )?[\p{L}\d-]+[- ]minutes?\b/u;

function wrongHours(reading: Reading, match: FigureMatch): Finding | undefined {
  const [n, a, b] = [match.figure('n')!, match.figure('a')!, match.figure('b')!];
  const hours = minus(b.value, a.value);
  const right = hours.n <= 0n ? plus(hours, exact(24)) : hours;
  // “Three hours and 20 minutes” is more than three; it is held against its times as a whole.
  if (n.hedge || (right.n === n.value.n && right.d === n.value.d) || AND_MINUTES.test(reading.text.slice(n.end, n.end + 40)))
    return undefined;
  // “Four days a week from 10am to 4pm, or 24 hours in all”: several days of as many hours.
  if (compare(n.value, right) > 0 && isWhole(over(n.value, right)) && /\bdays?\b|\bweek|\bdaily\b/i.test(reading.text)) return undefined;
  return figureFinding(
    reading,
    acrossAll(n, a, b),
    `From ${asWritten(reading, a)} to ${asWritten(reading, b)} is ${inDigits(right)} hours, not ${n.written}`,
    () => [changeTo(reading, n, right)],
  );
}

export const wrongDuration = draftRule<Note>({
  meta: {
    id: 'fact/wrong-duration',
    what: 'A length of time that its own ends deny: “served 10 years, from 1990 to 1998”, “five-hour talks, from 9am to 5pm”.',
    why: 'A subtraction that nobody does twice, except the reader.',
    guidance: { guide: 'BBC News style guide', entry: 'numbers' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const { figures, dates } = reading.figureText;
    // Times on the watch are no figures.
    const watched = /\d:[0-5]\d/.test(reading.text);
    if (figures.length + dates.length === 0 && !watched) return [];
    const found = new Map<number, Note>();
    const add = (finding: Finding | undefined) => finding && !found.has(finding.start) && found.set(finding.start, { finding });
    for (const pattern of YEARS) for (const match of pattern(reading)) add(wrongYears(reading, match));
    if (dates.length >= 2) for (const pattern of DAYS) for (const match of pattern(reading)) add(wrongDays(reading, match));
    for (const pattern of HOURS) for (const match of pattern(reading)) add(wrongHours(reading, match));
    for (const { pattern, way } of APART) for (const match of pattern(reading)) add(wrongApart(reading, match, way));
    for (const match of AGO(reading)) found.set(match.start, { ago: match.figure('n')!, year: match.figure('year')! });
    const timed =
      watched ||
      lengthsIn.of(reading).length > 0 ||
      durationsOf.of(reading).length > 0 ||
      clockTimesOf.of(reading).length > 0 ||
      quantitiesOf.of(reading).length > 0;
    return [...found.values(), ...(timed ? [{ timed }] : [])];
  },
  conclude(noted, { draft }) {
    const now = nowOf.of(draft);
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if ('finding' in note) findings.push({ ...note.finding, paragraph });
        else if ('timed' in note) {
          const more = [
            ...clockFindings(draft, paragraph, reading),
            ...yearFindings(draft, paragraph, reading, false),
            ...raceFindings(draft, paragraph, reading),
            ...dateFindings(draft, paragraph, reading),
            ...farHours(draft, paragraph),
            ...farYears(draft, paragraph),
            ...weekdayLengths(paragraph, reading),
            ...sinceFindings(draft, paragraph, reading),
            ...toldFindings(draft, paragraph, reading),
            ...stageLengths(draft, paragraph, reading),
            ...timeSums(paragraph, reading),
          ];
          for (const one of more) addApart(findings, one);
        } else if (now) findings.push(...yearsAgo(reading, paragraph, note, now));
      }
    return findings;
  },
});

/** Of two findings over the same words the first is enough. */
function addApart(findings: PlacedFinding[], one: PlacedFinding): void {
  if (!findings.some((other) => other.paragraph === one.paragraph && one.start < other.end && other.start < one.end)) findings.push(one);
}

/** “Five years ago, in 2010”, held against the year in which the draft was written. */
function yearsAgo(reading: Reading, paragraph: number, { ago, year }: Ago, now: Now): PlacedFinding[] {
  const stated = toNumber(ago.value);
  const years = now.least - toNumber(year.value);
  if (ago.hedge || years <= 0 || !isAnotherTime(now, toNumber(year.value) + stated)) return [];
  const message = `${now.least} − ${year.written} is ${years} years, not ${ago.written}`;
  const span = acrossAll(ago, year);
  // Without a date of its own, a draft tells only that it is no older.
  if (now.own === undefined) return [{ ...figureFinding(reading, span, `${message}?`, () => [], { severity: 'information' }), paragraph }];
  const fixes = () => [changeTo(reading, ago, exact(years)), changeTo(reading, year, exact(now.least - stated))];
  return [{ ...figureFinding(reading, span, message, fixes), paragraph }];
}
