// Rates that the figures about them deny: so much a year and so much a month, so many each of the people whom the sentence names, products of
// three, means and totals of the last few figures.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, ONE, over, times, toNumber } from '../../paragraph/figures/exact.ts';
import { isLabel } from '../computed/computed.ts';
import { type Hypothesis, inSum, productOf, quotientOf, sumOf } from '../hypotheses.ts';
import { alike, type Quantity, stem } from '../quantities.ts';
import { isScaleSlip } from '../slips.ts';
import { type Around, isAmount, isTime, type Look, operands } from './around.ts';

// ---- A year and a month ----

const PERIODS = 'year|month|fortnight|week|day|hour|minute';
const A_PERIOD = withLetterRanges(
  new RegExp(`^(?: (?!an?\\b|per\\b|each\\b|every\\b)[\\p{L}-]+){0,3},? (?:an?|per|each|every) (?<period>${PERIODS})\\b`, 'u'),
);
const IN_A_PERIOD = withLetterRanges(
  new RegExp(`^[^.;:]{0,40}? (?:in|over|during|for) (?:an?|one|its|the|their) (?:[\\p{L}\ue006-]+ ){0,2}(?<period>${PERIODS})\\b`, 'u'),
);
const PERIOD_BEFORE = withLetterRanges(
  new RegExp(`\\b(?:in|over|during) (?:an?|one|its|the|their) (?:[\\p{L}\ue006-]+ )?(?<period>${PERIODS}),?\\b`, 'u'),
);
const SAME =
  /(?:\bor|\bthat is|\bwhich is|\bequal to|\babout|\bnearly|\balmost|,|–|—|\() ?(?:about |around |some |nearly |almost |just |over |more than )?$/u;

/** How many of the shorter make the longer, as desks count: the least and the most. */
const IN: Readonly<Record<string, readonly [least: number, usual: number, most: number]>> = {
  'year month': [12, 12, 12],
  'year week': [50, 52, 53],
  'year day': [220, 365, 366],
  'month week': [4, 4, 4.5],
  'month day': [20, 30, 31],
  'week day': [5, 7, 7],
  'fortnight day': [10, 14, 14],
  'day hour': [6, 24, 24],
  'hour minute': [60, 60, 60],
};

/** “£900,000 in a full year, or £75,000 a month”. */
export function period(result: Quantity, { own, lead }: Around): Look | undefined {
  const short = A_PERIOD.exec(result.tail)?.groups?.period;
  const all = own.filter((q) => q.end <= result.start && isAmount(q) && alike(q, result) && !isLabel(q));
  const long = all[all.length - 1];
  if (!short || !long || !SAME.test(lead.slice(-22)) || all.length > 2) return undefined;
  const gap = result.shape.slice(long.end, result.start);
  const named = (A_PERIOD.exec(gap) ?? IN_A_PERIOD.exec(gap) ?? PERIOD_BEFORE.exec(lead.slice(0, Math.max(0, lead.length - gap.length))))
    ?.groups?.period;
  const [most, least] = [`${named} ${short}`, `${short} ${named}`];
  const count = IN[most] ?? IN[least];
  if (!named || !count || gap.length > 70 || /[;:“”]/.test(gap)) return undefined;
  // “£12,000 a year, or £1,000 a month” is fact/wrong-rate’s.
  if (result.figure.kind === 'money' && /^ (?:an?|per|each|every) \p{L}+(?:,| [-–—]| \() ?(?:or |that is )?$/u.test(gap)) return undefined;
  const isLonger = most in IN;
  const by = (n: number) => {
    const factor = exact(Math.round(n * 100), 100);
    return isLonger ? over(long.figure.value, factor) : times(long.figure.value, factor);
  };
  const [a, b] = [by(count[0]), by(count[2])];
  const hypothesis: Hypothesis = {
    value: by(count[1]),
    low: isLonger ? b : a,
    high: isLonger ? a : b,
    operands: [long],
    working: `${inSum(long)} ${isLonger ? '÷' : '×'} ${count[1]}`,
    solutions: [isLonger ? times(result.figure.value, exact(count[1])) : over(result.figure.value, exact(count[1]))],
    tied: false,
  };
  return { tiers: [{ hypotheses: [hypothesis], told: true, alone: true }], agreeing: [] };
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
  if (!each || !SAME.test(lead.slice(-22))) return undefined;
  const said = own.filter((q) => q.end <= result.start && isAmount(q));
  const totals = said.filter((q) => alike(q, result) && compare(q.figure.value, result.figure.value) > 0);
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
    const ratio = toNumber(over(value, result.figure.value));
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
