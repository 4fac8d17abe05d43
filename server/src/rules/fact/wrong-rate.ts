import { compare, type Exact, exact, inDigits, minus, over, plus, times } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { figurePattern } from '../../reading/figures/pattern.ts';
import { agrees, roundsTo, slack } from '../../reading/figures/rounding.ts';
import { converted } from '../../reading/figures/units.ts';
import type { Reading } from '../../reading/reading.ts';
import { asWritten, changeTo, figureFinding, inSum } from '../figure-finding.ts';
import { type Finding, paragraphRule } from '../rule.ts';

const HUNDRED = exact(100);
const WORDS = "(?: [\\p{L}'-]{1,20})";
const BREAK = '(?:,| [-–—]| \\() ?';
const LEAD =
  '(?:(?:or|that is|which is|about|around|roughly|just|over|just over|just under|nearly|almost|some|the equivalent of|equal to|equivalent to|more than|less than) ){0,3}';
const OF = '(?: (?:out )?of(?: (?:the|its|their|his|her|all|some|about|every|those))*| in(?: every)?)';

const SHARE = figurePattern(
  `(?<part><n>)${WORDS}{0,2}?${OF} (?<whole><n>)${WORDS}{0,4}?(?:, or |, that is, |, which is | [-–—] (?:or )?| \\()${LEAD}(?<share><percent>|<fraction>)(?=[.,;)]|$| [-–—]| of (?:them|those|all|the total))`,
);
const SHARE_FIRST = figurePattern(`(?<share><percent>|<fraction>)(?:, or | \\(|, that is, )${LEAD}(?<part><n>)${OF} (?<whole><n>)`);
const SHARE_OF = figurePattern(
  `(?<share><percent>|<fraction>) of (?:the |its |their |his |her )?(?<whole><n>)${WORDS}{0,4}?(?:, or | \\(|, that is, )${LEAD}(?<part><n>)(?: \\p{L}{1,15}){0,2}?(?=[.,;)]|$)`,
);
const PER_SO_MANY = figurePattern(
  `(?<part><n>)${WORDS}{1,4}? (?:in|among|for|from|out of) (?:a |its |the )?(?:population of |total of )?(?<whole><n>)${WORDS}{0,3}?${BREAK}(?:a rate of )?${LEAD}(?:a rate of )?(?<rate><n>)${WORDS}{0,2}? (?:per|for every|in every) (?<per><n>)`,
);
const SPEED = figurePattern(
  `(?<distance><measure>)${WORDS}{0,2}? in (?:just |only |about )?(?<hours><n>) hours?(?:,| [-–—]| \\()? ?(?:or |that is |at |averaging |(?:at )?an average (?:speed )?of )(?:an average (?:speed )?of )?(?<speed><measure>)`,
);
const PERIOD = '(?:an?|per|each|every) (?:(?<P>year|month|week|day|hour))';
const PERIODS = figurePattern(
  `(?<one><money>) ${PERIOD.replace('P', 'p')}${BREAK}${LEAD}(?:an average of )?(?<two><money>) ${PERIOD.replace('P', 'q')}\\b`,
);
/** Days in a period: the least and the most that a desk may count. A working week has five, a working year about 220. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = { year: [220, 366], month: [20, 31], week: [5, 7], day: [1, 1] };
const EXACT: Readonly<Record<string, number>> = { 'year month': 12, 'year week': 52 };

function wrongShare(reading: Reading, part: Figure, whole: Figure, share: Figure): Finding | undefined {
  if (part.kind !== 'count' || whole.hedge || compare(part.value, whole.value) > 0 || whole.value.n === 0n) return undefined;
  const stated: Figure = share.kind === 'percent' ? share : { ...share, value: times(share.value, HUNDRED), step: exact(4) };
  const percent = (p: Exact, w: Exact) => times(over(p, w), HUNDRED);
  const right = percent(part.value, whole.value);
  const low = percent(minus(part.value, slack(part)), plus(whole.value, slack(whole)));
  const high = percent(plus(part.value, slack(part)), minus(whole.value, slack(whole)));
  // “Nearly one in three” may be 30%.
  const room = part.hedge ? over(right, exact(8)) : exact(0);
  if (agrees(minus(low, room), plus(high, room), stated)) return undefined;
  // “Nine of the 40 people (22% of them women)” is no share of the 40.
  const message = `${inSum(reading, part)} ÷ ${inSum(reading, whole)} = ${inDigits(right, 1)}%, not ${asWritten(reading, share)}`;
  return figureFinding(reading, share, message, () => [
    changeTo(reading, share, right),
    changeTo(reading, part, times(over(stated.value, HUNDRED), whole.value)),
  ]);
}

function wrongPeriod(reading: Reading, one: Figure, two: Figure, p: string, q: string): Finding | undefined {
  if (one.unit !== two.unit || p === q || !DAYS[p] || !DAYS[q]) return undefined;
  const [long, short, longName, shortName] = DAYS[p][1] > DAYS[q][1] ? [one, two, p, q] : [two, one, q, p];
  const known = EXACT[`${longName} ${shortName}`];
  const [least, most] = known ? [known, known] : [DAYS[longName]![0] / DAYS[shortName]![1], DAYS[longName]![1] / DAYS[shortName]![0]];
  const low = over(minus(long.value, slack(long)), exact(BigInt(Math.ceil(most * 100)), 100n));
  const high = over(plus(long.value, slack(long)), exact(BigInt(Math.floor(least * 100)), 100n));
  if (
    agrees(low, high, short) ||
    roundsTo(low, short) ||
    agrees(times(short.value, exact(Math.floor(least))), times(short.value, exact(Math.ceil(most))), long)
  )
    return undefined;
  const typical: Readonly<Record<string, number>> = { 'month week': 4, 'week day': 7, 'year day': 365, 'month day': 30, 'week hour': 40 };
  const n = known ?? typical[`${longName} ${shortName}`] ?? 1;
  const right = over(long.value, exact(n));
  const message = `${asWritten(reading, long)} ÷ ${n} = ${asWritten(reading, { start: short.start, end: short.number.start })}${inDigits(over(right, short.scale), 2)} a ${shortName}, not ${asWritten(reading, short)}`;
  return figureFinding(reading, two, message, () => [
    changeTo(reading, short, right),
    changeTo(reading, long, times(short.value, exact(n))),
  ]);
}

export const wrongRate = paragraphRule({
  meta: {
    id: 'fact/wrong-rate',
    what: 'A share, a speed or a rate that the figures beside it deny: “one in four, or 20%”, “£12,000 a year, or £2,000 a month”.',
    why: 'Rates are worked out for the reader’s sake, who then has both sides of the sum.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'rates' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check(reading) {
    const findings = new Map<number, Finding>();
    const add = (finding: Finding | undefined) => finding && findings.set(finding.start, finding);
    for (const pattern of [SHARE, SHARE_FIRST, SHARE_OF])
      for (const match of pattern(reading)) add(wrongShare(reading, match.figure('part')!, match.figure('whole')!, match.figure('share')!));
    for (const match of PER_SO_MANY(reading)) {
      const [part, whole, rate, per] = [match.figure('part')!, match.figure('whole')!, match.figure('rate')!, match.figure('per')!];
      if (whole.value.n === 0n) continue;
      const right = times(over(part.value, whole.value), per.value);
      const room = over(right, exact(20));
      if (roundsTo(right, rate) || agrees(minus(right, whole.hedge ? room : exact(0)), plus(right, whole.hedge ? room : exact(0)), rate))
        continue;
      add(
        figureFinding(
          reading,
          rate,
          `${inSum(reading, part)} ÷ ${inSum(reading, whole)} × ${inSum(reading, per)} = ${inDigits(right, 1)}, not ${rate.written}`,
          () => [changeTo(reading, rate, right)],
        ),
      );
    }
    for (const match of SPEED(reading)) {
      const [distance, hours, speed] = [match.figure('distance')!, match.figure('hours')!, match.figure('speed')!];
      const base = { mile: 'mph', km: 'km/h', 'nautical mile': 'knot' }[distance.unit];
      if (!base || hours.value.n <= 0n || base !== speed.unit || !distance.measure || !speed.measure) continue;
      const right = over(distance.value, hours.value);
      if (roundsTo(right, speed) || agrees(right, right, speed) || converted(right, speed.measure, speed.measure).length === 0) continue;
      add(
        figureFinding(
          reading,
          speed,
          `${asWritten(reading, distance)} ÷ ${inSum(reading, hours)} hours = ${inDigits(right, 1)}${speed.unit === 'knot' ? ' knots' : speed.unit}, not ${asWritten(reading, speed)}`,
          () => [changeTo(reading, speed, right)],
        ),
      );
    }
    for (const match of PERIODS(reading))
      add(wrongPeriod(reading, match.figure('one')!, match.figure('two')!, match.groups.p!.toLowerCase(), match.groups.q!.toLowerCase()));
    return [...findings.values()];
  },
});
