// Figures that a share or a rate makes of another: “grown by 60, to 460, a rise of 15 per cent”, “a tenth of that, or 16km”, “16km, at two metres a day for 8,000 days”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, minus, ONE, over, plus, rounded, times, toNumber } from '../../paragraph/figures/exact.ts';
import { type Count, countsIn } from '../../paragraph/figures/periods.ts';
import { asPercent, type Hypothesis, inSum, percentChangeOf } from '../hypotheses.ts';
import { inOneUnit, type Quantity } from '../quantities.ts';
import { type Around, inUnit, isAmount, isAside, isTime, type Look } from './around.ts';

const HUNDRED = exact(100);
const told = (hypothesis: Hypothesis | undefined): Look | undefined =>
  hypothesis && { tiers: [{ hypotheses: [hypothesis], told: true, alone: true }], agreeing: [] };

const BY = /\bby (?:about |nearly |almost |just |some |another |a further )*$/;
const TO = /(?:^|[ ,])to (?:about |nearly |almost |just |some )*$/;
const STEP =
  /\b(?:rise|increase|growth|gain|jump|fall|drop|cut|decline|decrease|reduction|change) of (?:about |nearly |almost |just |some |an? )*$/;
const SHRANK = /\b(?:fell|fallen|dropped|shrank|shrunk|cut|reduced|down|declined|lowered|slipped)\b/;

/** “Had grown by 60, to 460, a rise of 15 per cent”: it began with 400. */
export function grownBy(result: Quantity, { own, lead }: Around): Look | undefined {
  if (!STEP.test(lead)) return undefined;
  const said = own.filter((q) => q.end <= result.start && isAmount(q) && !isTime(q));
  const [by, to] = said.slice(-2);
  if (!by || !to || result.start - to.end > 40 || !BY.test(by.shape.slice(0, by.start)) || !TO.test(to.shape.slice(0, to.start)))
    return undefined;
  const size = inUnit(by, to);
  if (!size || compare(size.figure.value, to.figure.value) >= 0) return undefined;
  const isDown = SHRANK.test(by.lead);
  const value = isDown ? plus(to.figure.value, size.figure.value) : minus(to.figure.value, size.figure.value);
  const from: Quantity = { ...to, figure: { ...to.figure, value } };
  const one = percentChangeOf(from, to, result, isDown ? -1 : 1, false);
  return told(
    one && {
      ...one,
      operands: [size, to],
      working: `${inSum(size)} on ${Math.round(toNumber(value) * 100) / 100}`,
      solutions: [undefined, undefined],
    },
  );
}

const HEDGED = '(?:about |around |some |nearly |almost |just |just over |just under )?';
const OF_THAT = new RegExp(
  `(?<share>[\\ue002\\ue007]+) of (?:that|this|it|them|these|those|the (?:total|sum|money|amount|lot|whole))(?: [a-z]+){0,5}?(?:,| –| \\() ?(?:or |that is |which is |some )?${HEDGED}$`,
  'u',
);

/** “160km of wall … a tenth of that, or 16km”. */
export function ofShare(result: Quantity, { own, before, lead }: Around): Look | undefined {
  if (!isAmount(result) || isTime(result) || !OF_THAT.test(lead)) return undefined;
  const share = own.findLast((q) => q.end <= result.start && (q.figure.kind === 'percent' || q.figure.kind === 'fraction'));
  if (!share || result.start - share.end > 70) return undefined;
  const bases = [...before, ...own].filter(
    (q) => (q.reading !== share.reading || q.start < share.start) && isAmount(q) && !isTime(q) && !isAside(q),
  );
  const base = bases.findLast((q) => inOneUnit(q, result) !== undefined);
  const [whole, part] = (base && inOneUnit(base, result)) ?? [];
  if (!base || !whole || !part) return undefined;
  const written = share.reading.text.slice(share.start, share.end);
  return told(productWith(whole, over(asPercent(share.figure), HUNDRED), share, `${written} of ${inSum(base)}`));
}

/** So much of a figure, with what a rounded share leaves open. */
function productWith(whole: Quantity, factor: Exact, share: Quantity, working: string): Hypothesis {
  const value = times(whole.figure.value, factor);
  const isLoose = share.figure.hedge !== '' || whole.figure.hedge !== '';
  const room = isLoose
    ? over(value, exact(8))
    : share.figure.kind === 'percent'
      ? times(over(share.figure.step, exact(150)), whole.figure.value)
      : over(value, exact(40));
  return {
    value: rounded(value, 2),
    low: minus(value, room),
    high: plus(value, room),
    operands: [whole, share],
    working,
    solutions: [undefined, undefined],
    tied: false,
  };
}

const PERIODS = 'minute|hour|day|night|shift|week|month|quarter|season|year|term';
const RATE = withLetterRanges(
  new RegExp(`^(?: (?!an?\\b|per\\b|each\\b|every\\b)\\p{L}+){0,2},? (?:an?|per|each|every) (?<per>${PERIODS})\\b`, 'u'),
);
const SO_LONG = /\b(?:for|over|across|during|in) (?:about |some |nearly |the |those |the next |the following |the \ue006+ |a period of )*$/;
const LONG = new RegExp(`^[ -](?<unit>${PERIODS})s?\\b`, 'u');
/** “16km, at two metres a day for 8,000 days”; “a loan of £9,600, repaid at £400 a month over two years”: the rate is held against the whole. */
export function rateForSoLong(result: Quantity, { own, before }: Around): Look | undefined {
  const per = RATE.exec(result.tail)?.groups?.per;
  const long =
    per &&
    own.find(
      (q) =>
        q.start >= result.end && q.figure.kind === 'count' && q.start - result.end < 60 && SO_LONG.test(q.shape.slice(result.end, q.start)),
    );
  const unit = long && LONG.exec(long.tail)?.groups?.unit;
  if (!per || !long || !unit) return undefined;
  const [counts] = countsIn(unit, per) ?? countsIn(per, unit)?.map(([least, most, usual]): Count => [1 / most, 1 / least, 1 / usual]) ?? [];
  const isWhole = (q: Quantity) =>
    q !== result && q !== long && isAmount(q) && !isTime(q) && !RATE.test(q.tail) && compare(q.figure.value, ONE) > 0;
  const wholeIn = (all: readonly Quantity[]) => all.flatMap((q) => (isWhole(q) ? (inUnit(q, result) ?? []) : []));
  const near = wholeIn(own);
  const wholes = near.length > 0 ? near : wholeIn(before);
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || !counts || long.figure.value.n === 0n) return undefined;
  const [least, most, n] = counts.map((count) => times(long.figure.value, exact(Math.round(count * 10_000), 10_000))) as [
    Exact,
    Exact,
    Exact,
  ];
  const value = over(whole.figure.value, n);
  const room = over(value, exact(long.figure.hedge === '' && whole.figure.hedge === '' ? 50 : 8));
  return told({
    value,
    low: minus(over(whole.figure.value, most), room),
    high: plus(over(whole.figure.value, least), room),
    operands: [whole, long],
    working: `${inSum(whole)} over ${inSum(long)} ${unit}s`,
    solutions: [times(result.figure.value, n), undefined],
    tied: false,
  });
}
