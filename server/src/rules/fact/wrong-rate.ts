// A rate or a speed that the figures beside it deny: “120 miles in two hours, at 50mph”, “£12,000 a year, or £2,000 a month”.
import { exact, inDigits, minus, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import type { FigureMatch } from '../../reading/paragraph/figures/pattern.ts';
import { HOURS_WEEK, INTERVAL, OVER_YEARS, PER_SO_MANY, PER_SO_MANY_BEHIND, SPEED } from '../../reading/paragraph/figures/rates.ts';
import { agrees, roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from '../shared/figure-finding.ts';
import { paceFindings } from '../shared/paces.ts';
import { hasRate, ratesPer } from '../shared/rates-per.ts';

const AN_HOUR: Readonly<Record<string, string>> = { mile: 'mph', km: 'km/h', 'nautical mile': 'knot' };

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
      ...paceFindings(reading),
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
