// A rate or a speed that the figures beside it deny: “120 miles in two hours, at 50mph”, “£12,000 a year, or £2,000 a month”.
import { exact, inDigits, minus, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import type { FigureMatch } from '../../reading/paragraph/figures/pattern.ts';
import {
  HOURS_WEEK,
  INTERVAL,
  OVER_YEARS,
  PER_SO_MANY,
  PER_SO_MANY_BEHIND,
  PERIODS,
  SPEED,
} from '../../reading/paragraph/figures/rates.ts';
import { agrees, roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from '../shared/figure-finding.ts';
import { hasRate, ratesPer } from '../shared/rates-per.ts';

const AN_HOUR: Readonly<Record<string, string>> = { mile: 'mph', km: 'km/h', 'nautical mile': 'knot' };
/** Days in a period: the least and the most that a desk may count. A working week has five, a working year about 220. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = { year: [220, 366], month: [20, 31], week: [5, 7], day: [1, 1] };
const EXACT: Readonly<Record<string, number>> = { 'year month': 12, 'year week': 52 };

function wrongPer(reading: Reading, match: FigureMatch): Finding | undefined {
  const [part, whole, rate, per] = [match.figure('part')!, match.figure('whole')!, match.figure('rate')!, match.figure('per')!];
  if (whole.value.n === 0n) return undefined;
  const right = times(over(part.value, whole.value), per.value);
  const room = whole.hedge ? over(right, exact(20)) : exact(0);
  if (roundsTo(right, rate) || agrees(minus(right, room), plus(right, room), rate)) return undefined;
  const message = `${inSum(reading, part)} ÷ ${inSum(reading, whole)} × ${inSum(reading, per)} is ${inDigits(right, 1)}, not ${rate.written}`;
  return figureFinding(reading, rate, message, () => [changeTo(reading, rate, right)]);
}

function wrongInterval(reading: Reading, match: FigureMatch): Finding | undefined {
  const [every, times60] = [match.figure('every')!, match.figure('count')!];
  if (every.hedge || times60.hedge || every.value.n <= 0n) return undefined;
  const right = over(exact(60), every.value);
  if (roundsTo(right, times60)) return undefined;
  const message = `Every ${every.written.toLowerCase()} minutes is ${inDigits(right, 1)} an hour, not ${times60.written}`;
  return figureFinding(reading, acrossAll(every, times60), message, () => [
    changeTo(reading, times60, right),
    times60.value.n > 0n ? changeTo(reading, every, over(exact(60), times60.value)) : undefined,
  ]);
}

function wrongSpeed(reading: Reading, match: FigureMatch): Finding | undefined {
  const [distance, hours, speed] = [match.figure('distance')!, match.figure('hours')!, match.figure('speed')!];
  if (hours.value.n <= 0n || AN_HOUR[distance.unit] !== speed.unit) return undefined;
  const right = over(distance.value, hours.value);
  if (roundsTo(right, speed) || agrees(right, right, speed)) return undefined;
  const unit = speed.unit === 'knot' ? ' knots' : speed.unit;
  const message = `${asWritten(reading, distance)} ÷ ${inSum(reading, hours)} hours is ${inDigits(right, 1)}${unit}, not ${asWritten(reading, speed)}`;
  return figureFinding(reading, speed, message, () => [changeTo(reading, speed, right)]);
}

function wrongPeriod(reading: Reading, match: FigureMatch): Finding | undefined {
  const [one, two] = [match.figure('one')!, match.figure('two')!];
  const [p, q] = [match.groups.p!.toLowerCase(), match.groups.q!.toLowerCase()];
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
  const message = `${asWritten(reading, long)} ÷ ${n} is ${asWritten(reading, { start: short.start, end: short.number.start })}${inDigits(over(right, short.scale), 2)} a ${shortName}, not ${asWritten(reading, short)}`;
  return figureFinding(reading, two, message, () => [
    changeTo(reading, short, right),
    changeTo(reading, long, times(short.value, exact(n))),
  ]);
}

interface Note {
  readonly findings: readonly Finding[];
}

/** “£1.2m over four years, bringing £400,000 a year”, “£14 an hour, or £490 for a 40-hour week”. */
function wrongShare(reading: Reading, match: FigureMatch, unit: string): Finding | undefined {
  const [sum, n, rate] = [match.figure('sum')!, match.figure('n')!, match.figure('rate')!];
  if (sum.unit !== rate.unit || sum.hedge || n.hedge || n.value.n <= 0n || (match.groups.one ?? unit) !== unit) return undefined;
  const right = over(sum.value, n.value);
  const [low, high] = [over(minus(sum.value, slack(sum)), n.value), over(plus(sum.value, slack(sum)), n.value)];
  if (agrees(low, high, rate) || roundsTo(right, rate) || roundsTo(times(rate.value, n.value), sum)) return undefined;
  const isHour = unit === 'hour';
  const message = isHour
    ? `${asWritten(reading, rate)} × ${inSum(reading, n)} is ${shown(times(rate.value, n.value), sum, reading)}, not ${asWritten(reading, sum)}?`
    : `${asWritten(reading, sum)} ÷ ${inSum(reading, n)} is ${shown(right, rate, reading)} a ${unit}, not ${asWritten(reading, rate)}?`;
  const fixes = () => [isHour ? changeTo(reading, sum, times(rate.value, n.value)) : changeTo(reading, rate, right)];
  return figureFinding(reading, acrossAll(sum, n, rate), message, fixes, { severity: 'information' });
}

export const wrongRate = draftRule<Note>({
  meta: {
    id: 'fact/wrong-rate',
    what: 'A rate or a speed that the figures beside it deny: “120 miles in two hours, at 50mph”, “£12,000 a year, or £2,000 a month”.',
    why: 'A rate is worked out for the reader, who then has both sides of the sum.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'rates' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const findings = [
      ...[...PER_SO_MANY(reading), ...PER_SO_MANY_BEHIND(reading)].map((match) => wrongPer(reading, match)),
      ...INTERVAL(reading).map((match) => wrongInterval(reading, match)),
      ...SPEED(reading).map((match) => wrongSpeed(reading, match)),
      ...PERIODS(reading).map((match) => wrongPeriod(reading, match)),
      ...OVER_YEARS(reading).map((match) => wrongShare(reading, match, match.groups.unit!.slice(0, -1))),
      ...HOURS_WEEK(reading).map((match) => wrongShare(reading, match, 'hour')),
    ].filter((finding) => finding !== undefined);
    return findings.length > 0 || hasRate(reading) ? [{ findings }] : [];
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) => {
      const own = notes.flatMap(({ findings }) => findings).map((finding) => ({ ...finding, paragraph }));
      const more = hasRate(reading) ? ratesPer(draft, paragraph) : [];
      return [...own, ...more.filter((one) => !own.some((other) => one.start < other.end && other.start < one.end))];
    }),
});
