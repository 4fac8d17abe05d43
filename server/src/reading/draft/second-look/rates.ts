// Rates that the figures about them deny: so much in so long, so many each of the people whom the sentence names, products of
// three, means and totals of the last few figures.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, minus, ONE, over, plus, times, toNumber } from '../../paragraph/figures/exact.ts';
import { SPEED } from '../../paragraph/figures/rates.ts';
import { isLabel } from '../computed/computed.ts';
import { type Hypothesis, inSum, productOf, quotientOf, sumOf } from '../hypotheses.ts';
import { alike, inOneUnit, inUnitOf, type Quantity, stem } from '../quantities.ts';
import { isScaleSlip } from '../slips.ts';
import { type Around, isAmount, isTime, type Look, operands } from './around.ts';

// ---- So much in so long ----

const PERIODS = 'year|month|fortnight|week|day|hour|minute';
const A_PERIOD = withLetterRanges(
  new RegExp(`^(?: (?!an?\\b|per\\b|each\\b|every\\b)[\\p{L}-]+){0,3},? (?:an?|per|each|every) (?<period>${PERIODS})\\b`, 'u'),
);
const SAME =
  /(?:\bor|\bthat is|\bwhich is|\bequal to|\babout|\bnearly|\balmost|,|–|—|\() ?(?:about |around |some |nearly |almost |just |over |more than )?$/u;

const DAYS_OF: Readonly<Record<string, readonly [least: number, usual: number, most: number]>> = {
  january: [31, 31, 31],
  february: [28, 28, 29],
  march: [31, 31, 31],
  april: [30, 30, 30],
  june: [30, 30, 30],
  july: [31, 31, 31],
  august: [31, 31, 31],
  september: [30, 30, 30],
  october: [31, 31, 31],
  november: [30, 30, 30],
  december: [31, 31, 31],
};
const IN_MONTH = new RegExp(
  `\\b(?:in|during|over|throughout) (?:all of |the whole of )?(?<month>${Object.keys(DAYS_OF).join('|')})\\b(?! (?:\ue000|\ue001|\ue006))`,
  'u',
);
const IN_YEAR = /\b(?:last|that|this|every|each|the) year\b|\b(?:in|during|throughout) (?:all of )?\ue001+(?![-–\p{L}])/u;
const SO_LONG = withLetterRanges(
  /\b(?:in|over|during|within|for|lasted|lasting|took|after) (?:just |only |about |the |its |his |her |their |those |these )?(?:first |last |past )?$/u,
);
const AT_RATE =
  /(?:\bor|\bthat is|\bwhich is|\bequal to|\bat|\baveraging|\baverage of|\baverage speed of|\brate of|,|–|—|\() ?(?:about |around |some |nearly |almost |just |over |under |more than |a little more than |a little over |slightly more than )*$/u;
const A_DAY = withLetterRanges(
  /^(?: (?!an?\b|per\b|each\b|every\b)[\p{L}-]+){0,3},? (?:an?|per|each|every) (?<period>day|hour|minute|week|month)\b/u,
);
const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 };

/** “1,240 bed-days in June, or 41 a day”, “60,000 litres in 12 hours, 5,000 an hour”. */
export function perPeriod(result: Quantity, { own, lead }: Around): Look | undefined {
  const short = A_DAY.exec(result.tail)?.groups?.period;
  if (!short || !AT_RATE.test(lead.slice(-60))) return undefined;
  const said = own.filter((q) => q.end <= result.start);
  const totals = said.filter(
    (q) =>
      isAmount(q) &&
      !isTime(q) &&
      (alike(q, result) || inUnitOf(result, q) !== undefined) &&
      compare(q.figure.value, result.figure.value) > 0,
  );
  const [total] = totals;
  // “£900 a month, or £30 a day” is another sum.
  if (!total || totals.length !== 1 || result.start - total.end > 140 || A_PERIOD.test(total.tail)) return undefined;
  const counts = periodsIn(result, said, short);
  if (counts.length !== 1) return undefined;
  const [least, usual, most] = counts[0]!;
  const value = over(total.figure.value, exact(Math.round(usual * 1000), 1000));
  const hypothesis: Hypothesis = {
    value,
    low: over(total.figure.value, exact(Math.round(most * 1000), 1000)),
    high: over(total.figure.value, exact(Math.round(least * 1000), 1000)),
    operands: [total],
    working: `${inSum(total)} ÷ ${Math.round(usual * 10) / 10}`,
    solutions: [undefined],
    tied: false,
  };
  return { tiers: [{ hypotheses: [hypothesis], told: true, alone: true }], agreeing: [] };
}

/** How long “two and a half hours” or “a 48-minute chase” is, in hours. */
function hoursOf(q: Quantity, all: readonly Quantity[]): number | undefined {
  if (q.figure.kind !== 'count') return undefined;
  const half = all.find((each) => each.figure.kind === 'fraction' && q.shape.slice(q.end, each.start) === ' and ');
  const unit = /^[ -](?<unit>minute|hour|day|week)/.exec((half ?? q).tail)?.groups?.unit;
  return unit === undefined ? undefined : (toNumber(q.figure.value) + (half ? toNumber(half.figure.value) : 0)) * HOURS[unit]!;
}

/** How many of the shorter period make up what the sentence says it took: the least and the most. */
function periodsIn(result: Quantity, said: readonly Quantity[], short: string): (readonly [least: number, usual: number, most: number])[] {
  const spans = said.flatMap((q) => (SO_LONG.test(q.lead) ? (hoursOf(q, said) ?? []) : []));
  const sentence = result.reading.sentences[result.sentence]!;
  const before = result.shape.slice(sentence.start, result.start);
  const found = spans.map((hours): readonly [number, number, number] => {
    const n = hours / HOURS[short]!;
    return [n * 0.98, n, n * 1.02];
  });
  if (short !== 'day' || found.length > 0) return found.filter(([least]) => least > 1.2);
  const month = IN_MONTH.exec(before)?.groups?.month;
  if (month) found.push(DAYS_OF[month]!);
  else if (IN_YEAR.test(before)) found.push([250, 365, 366]);
  return found;
}

/** “Over 41 miles, in 48 minutes, an average of 51 mph”: the distance and the time may stand in the sentence before. */
export function speed(result: Quantity, { own, before, lead }: Around): Look | undefined {
  const base = SPEEDS[result.figure.unit];
  if (!base || !/\b(?:average|averag(?:ed|es|ing)|works? out|worked out|that is|or|at)\b[^.;:]{0,40}$/u.test(lead)) return undefined;
  // What stands side by side is fact/wrong-rate’s.
  if (SPEED(result.reading).some((match) => match.figure('speed')?.start === result.start)) return undefined;
  const isAverage = /\baverag|\bworks? out|\bworked out/u.test(lead.slice(-60));
  const pool = isAverage ? [...before, ...own] : own;
  const ways = pool.filter((q) => q !== result && q.figure.unit === base && !isLabel(q));
  const lasted = pool.flatMap((q) => {
    const hours = hoursOf(q, pool);
    return hours ? [{ q, hours }] : [];
  });
  const distances = new Set(ways.map((q) => toNumber(q.figure.value)));
  const [time] = lasted;
  if (!time || lasted.length !== 1 || distances.size !== 1) return undefined;
  const way = ways[0]!;
  const hours = exact(Math.round(time.hours * 3600), 3600);
  if (hours.n <= 0n) return undefined;
  const value = over(way.figure.value, hours);
  const room = over(value, exact(40));
  const hypothesis: Hypothesis = {
    value,
    low: minus(value, room),
    high: plus(value, room),
    operands: [way, time.q],
    working: `${inSum(way)} in ${time.hours < 1.5 ? `${Math.round(time.hours * 60)} minutes` : `${Math.round(time.hours * 100) / 100} hours`}`,
    solutions: [times(result.figure.value, hours), undefined],
    tied: false,
  };
  return { tiers: [{ hypotheses: [hypothesis], told: true, alone: true }], agreeing: [] };
}
const SPEEDS: Readonly<Record<string, string>> = { mph: 'mile', 'km/h': 'km', knot: 'nautical mile' };

const AN_OVER = /^ (?:runs )?(?:an|per) over\b/;
const OVERS = /\b(?:in|off|from|after) (?:just |only |their |the |its |his )?(?:allotted )?$/;

/** “287 for six in their 50 overs, at 5.74 an over”: the score and the overs may stand further up. */
export function runRate(result: Quantity, { own, before, earlier, wide }: Around): Look | undefined {
  if (!AN_OVER.test(result.tail) || !result.figure.written.includes('.')) return undefined;
  const pairsIn = (all: readonly Quantity[]) =>
    all.flatMap((overs, i) => {
      const runs = all[i - 1]?.figure.kind === 'count' && /^ for $/.test(all[i - 2]?.tail ?? '') ? all[i - 2] : all[i - 1];
      const isPair = overs.noun === 'over' && OVERS.test(overs.lead) && runs?.figure.kind === 'count' && runs.sentence === overs.sentence;
      return isPair && runs ? (quotientOf(runs, overs, result, false) ?? []) : [];
    });
  const near = pairsIn(own);
  const far = pairsIn([...wide(), ...earlier, ...before]);
  return { tiers: [{ hypotheses: near.length > 0 ? near : far, told: near.length > 0, close: true }], agreeing: far };
}

const NEEDS =
  /\b(?:tak(?:e|es|ing)|took|last(?:s|ing|ed)?|needs?|finish(?:es|ed)?|in|for|after|over) (?:about |just |only |another |him |her |it |them )*$/u;
const BY_THE = withLetterRanges(new RegExp(`^(?: (?!an?\\b|per\\b)\\p{L}+){0,2} (?:an?|per|every|each) (?<period>${PERIODS})\\b`, 'u'));

/** “The walk is 190 miles. Doing 19 miles a day, she expects to take 10 days.” */
export function lasts(result: Quantity, { own, before, lead }: Around): Look | undefined {
  if (result.figure.kind !== 'count' || !isTime(result) || !NEEDS.test(lead) || result.figure.hedge !== '') return undefined;
  const rates = own.filter((q) => q.end <= result.start && BY_THE.exec(q.tail)?.groups?.period === result.noun);
  const [rate] = rates;
  if (!rate || rates.length !== 1 || own.some((q) => q !== rate && q !== result && isTime(q))) return undefined;
  const isWhole = (q: Quantity) =>
    q !== rate && isAmount(q) && !isTime(q) && !BY_THE.test(q.tail) && alike(q, rate) && compare(q.figure.value, rate.figure.value) > 0;
  const near = own.filter((q) => q.end <= result.start && isWhole(q));
  const wholes = near.length > 0 ? near : before.filter(isWhole);
  const [whole] = wholes;
  const isNamed = whole && (whole.figure.kind !== 'count' || (whole.noun !== '' && whole.noun === rate.noun));
  const one = whole && wholes.length === 1 && isNamed ? quotientOf(whole, rate, result, false) : undefined;
  return one && { tiers: [{ hypotheses: [one], told: true, alone: true }], agreeing: [] };
}

// ---- Each of those whom the sentence names ----

const EACH = withLetterRanges(
  /^(?: (?:to|for) each (?<every>\p{L}+)|(?: [\p{L}-]+){0,2},? (?:each|apiece|a head|per head|a person|per person|(?:for )?every (?<per>\p{L}+)|(?:an?|per) (?<one>\p{L}+)))\b/u,
);
const HEADS = /^(?:person|spectator|people|fan|guest|visitor|customer|runner|supporter|resident)$/;
const CROWD = /\b(?:in front of|crowd of|before|attendance of|watched by|audience of|gate of)\s(?:an? )?(?:crowd of )?$/u;

export const isEachOfThem = (result: Quantity): boolean => isAmount(result) && EACH.test(result.tail);

/** “Paid £690,000 to the passengers, or £7,200 each”: how many there are may be said anywhere. */
export function eachOfThem(result: Quantity, { own, lead }: Around, everywhere: () => readonly Quantity[]): Look | undefined {
  const each = EACH.exec(result.tail);
  if (!each || !(SAME.test(lead.slice(-22)) || /\b(?:average|mean) of $/.test(lead))) return undefined;
  const said = own.filter((q) => q.end <= result.start && isAmount(q));
  const totals = said.filter((q) => inOneUnit(q, result) !== undefined && compare(q.figure.value, result.figure.value) > 0);
  const [total] = totals;
  if (!total || totals.length > 1 || said.length > 2) return undefined;
  const per = each.groups?.per ?? each.groups?.every ?? each.groups?.one;
  const isHead = / (?:a head|per head|a person|per person)\b/.test(each[0]);
  const nouns = new Set(isHead ? [] : per ? [stem(per)] : pluralsOf(lead));
  const counts = everywhere().filter(
    (q) =>
      q.figure.kind === 'count' &&
      !isLabel(q) &&
      !isTime(q) &&
      compare(q.figure.value, ONE) > 0 &&
      (isHead ? HEADS.test(q.noun) || CROWD.test(q.lead) : nouns.has(q.noun)),
  );
  const hypotheses = counts.flatMap((count) => quotientOf(total, count, result, false) ?? []);
  return { tiers: [{ hypotheses, told: false, close: true }], agreeing: [] };
}

/** What the sentence speaks of in the plural: “passengers”. */
const pluralsOf = (lead: string): string[] =>
  (lead.match(/\p{L}{4,}/gu) ?? []).filter((word) => /[^su]s$|people$|children$|men$/.test(word)).map(stem);

const ONE_FOR = withLetterRanges(
  /(?:\ue000+|\bone|\ban?)(?: \p{L}+)? (?:for|to|per|in) every (?:about |nearly |almost |just over |just under )?$/u,
);

/** “The parish has 900 people and 12 wells, one for every 75.” */
export function oneForEvery(result: Quantity, { own, before, lead }: Around): Look | undefined {
  if (!ONE_FOR.test(lead) || result.figure.kind !== 'count') return undefined;
  const isCount = (q: Quantity) => q.figure.kind === 'count' && isAmount(q) && !isTime(q) && compare(q.figure.value, ONE) > 0;
  const said = own.filter((q) => q.end <= result.start && isCount(q));
  const [a, b] = said.length === 0 ? before.filter(isCount) : said;
  if (!a || !b || said.length > 2) return undefined;
  const [more, less] = compare(a.figure.value, b.figure.value) > 0 ? [a, b] : [b, a];
  const one = quotientOf(more, less, result, false);
  return one && { tiers: [{ hypotheses: [one], told: true }], agreeing: [] };
}

// ---- Products of three ----

const GIVES =
  /\b(?:or|comes? to|came to|making|makes?|gives?|giving|so that|total(?:ling|s)?|in all|altogether|would (?:cost|bring in|raise|be worth)|produces?|yields?|at that rate)\b/u;

/** “Six trucks … 10,000 litres … four trips a day, which gives 240,000 litres”. A nought too many or too few shows. */
export function productOfAll(result: Quantity, { own, before, earlier, lead }: Around): Look | undefined {
  if (!GIVES.test(lead.slice(-70)) || EACH.test(result.tail)) return undefined;
  const said = [...before, ...own.filter((q) => q.end <= result.start)].filter((q) => isAmount(q) && !isLabel(q));
  const far = earlier.filter((q) => isAmount(q) && !isLabel(q) && !isTime(q));
  const eaches = said.filter((q) => alike(q, result) && compare(q.figure.value, ONE) > 0 && isEach(q));
  if (eaches.length === 0 || (result.figure.kind === 'count' && result.noun === '')) return undefined;
  const counts = [...far, ...said].filter((q) => q.figure.kind !== 'money' && compare(q.figure.value, ONE) > 0);
  const found: Hypothesis[] = [];
  for (const each of eaches)
    for (let i = 0; i < counts.length; i++) {
      const a = counts[i]!;
      if (a === each) continue;
      const two = productOf(each, a, result, false);
      found.push(two);
      for (const b of counts.slice(i + 1)) if (b !== each) found.push(thrice(two, b));
    }
  const slips = found.filter(({ value }) => {
    const ratio = toNumber(value) / toNumber(result.figure.value);
    return isScaleSlip(result.figure, value) && ratio > 1 / 2000 && ratio < 2000;
  });
  const agreeing: Hypothesis[] = [...found, ...operands([...far, ...said], result).map((q) => sumOf([q], result, false))];
  return slips.length > 0 ? { tiers: [{ hypotheses: slips, told: false, close: true }], agreeing } : undefined;
}

/** “€250 a tonne”, “Each carries 10,000 litres”. */
function isEach({ tail, reading, sentence, start }: Quantity): boolean {
  const before = reading.text.slice(reading.sentences[sentence]!.start, start);
  return EACH.test(tail) || /\b(?:each|every|per|apiece)\b/i.test(before);
}

function thrice(two: Hypothesis, more: Quantity): Hypothesis {
  const { figure } = more;
  return {
    ...two,
    value: times(two.value, figure.value),
    low: times(two.low, figure.value),
    high: times(two.high, figure.value),
    operands: [...two.operands, more],
    working: `${two.working} × ${inSum(more)}`,
    solutions: [undefined, undefined, undefined],
  };
}

// ---- The last few ----

const MEAN = /\b(?:average|mean)\b[^.;:]{0,40}\b(?:the|those|these|all) (?<n>\ue000+)[^.;:]{0,30}$/u;
const SUM =
  /^[^.;:,]{0,20} (?:in|over) (?:the |those |these |his |her |their |its )?(?:last |past )?(?<n>\ue000+) (?:seasons?|years?|games?|matches|weeks?|months?|days?|rounds?|nights?|tests?|races?)\b/u;

/** The last figures before one, as many as its sentence says. */
function rowOf(result: Quantity, { own, before, earlier }: Around, countAt: number): Quantity[] | undefined {
  const count = own.find((q) => q.start === countAt);
  const n = count ? toNumber(count.figure.value) : 0;
  if (n < 2 || n > 6) return undefined;
  const all = operands([...earlier, ...before, ...own.filter((q) => q.end <= result.start && q !== count)], result).filter(
    (q) => q.figure.kind !== 'year' && !isLabel(q),
  );
  return all.length < n ? undefined : all.slice(-n);
}

/** “46; the year before 23, and then 15. The average for the three years is 28”. */
export function meanOfLast(result: Quantity, around: Around): Look | undefined {
  const match = MEAN.exec(around.lead);
  if (!match) return undefined;
  const sentence = result.reading.sentences[result.sentence]!;
  const row = rowOf(result, around, sentence.start + match.index + match[0].indexOf(match.groups!.n!));
  if (!row) return undefined;
  const divisor = exact(row.length);
  const { exactly: _, ...added } = sumOf(row, result, false);
  const hypothesis: Hypothesis = {
    ...added,
    value: over(added.value, divisor),
    low: over(added.low, divisor),
    high: over(added.high, divisor),
    working: `(${added.working}) ÷ ${row.length}`,
    solutions: row.map(() => undefined),
  };
  return { tiers: [{ hypotheses: [hypothesis], told: true }], agreeing: [] };
}

/** “Two, nine and 13, 24 in three seasons”. */
export function sumOfLast(result: Quantity, around: Around): Look | undefined {
  const match = SUM.exec(around.tail);
  if (!match || !/[,–—]\s$|\bor\s$/.test(around.lead.slice(-4))) return undefined;
  const row = rowOf(result, around, result.end + match.index + match[0].indexOf(match.groups!.n!));
  return row && { tiers: [{ hypotheses: [sumOf(row, result, false)], told: false, close: true }], agreeing: [] };
}
