// Steps from one figure to another: “from 7,900 to 7,260 with the loss of 640 jobs”, “another 620, pushing the number to 2,340 … It had
// stood at 1,720”, “£860m … costs of £812m, a profit of £48m”, “18,642 … 16,524 … by 2,118 votes”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, minus } from '../../paragraph/figures/exact.ts';
import { movements } from '../computed-figures.ts';
import { differenceOf, type Hypothesis, mayBeRounding } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity } from '../quantities.ts';
import { type Around, isAmount, type Look, operands, sameThing } from './around.ts';

const STEP_LEAD = withLetterRanges(
  /\b(?:add(?:s|ed|ing)?|loss(?:es)? of|los(?:e|es|ing)|(?:addition|rise|increase|gain|fall|drop|cut|decline|reduction|jump|growth|saving|difference|climb|loss|decrease) of|extra|cut(?:s|ting)?|ax(?:e|es|ing)|shed(?:s|ding)?|shav(?:es|ing)|knock(?:s|ed|ing)|by|(?:up|down|dearer|cheaper) by)\s$/u,
);

const LOST = /\b(?:lost|gained|won)\s$/u;
const SEATS = /^ (?:seats|councillors|members|MPs|points|places|jobs|staff|pupils|staff|players)\b/u;

/** “It adds £91.92 to the bill, which goes from £1,842.00 to £1,933.92”: the one change of the sentence and its size. */
export function step(result: Quantity, { lead }: Around): Look | undefined {
  if (!STEP_LEAD.test(lead) && !(LOST.test(lead) && SEATS.test(result.tail))) return undefined;
  const own = movements(result.reading).filter(
    ({ to, from }) => to.sentence === result.sentence && to.start !== result.start && from.start !== result.start,
  );
  const [one] = own;
  if (!one || own.length > 1 || !one.tied) return undefined;
  const [from, to] = [inUnitOf(one.from, result), inUnitOf(one.to, result)];
  if (!from || !to || !alike(from, result) || !alike(to, result) || compare(from.figure.value, to.figure.value) === 0) return undefined;
  return told(differenceOf(from, to, result, false), result);
}

/** One sum that the words leave no other reading of. */
const told = (hypothesis: Hypothesis, { figure }: Quantity): Look | undefined =>
  mayBeRounding(hypothesis, figure) ? undefined : { tiers: [{ hypotheses: [hypothesis], told: true, alone: true }], agreeing: [] };

const THAT_IS = /(?:^|[,;] )(?:that|this|which|it)(?:['’]s| is| was| means| makes it)(?: \p{L}+)? ?$/u;
const MUCH_MORE = /^(?: \p{L}+)?(?: (?:a|per) \p{L}+)? (?:more|fewer|less|extra)(?=[.,;)]|$)/u;

/** “She pays £1,410 and will pay £1,460. That is £50 more.” */
export function muchMore(result: Quantity, { own, before, lead, tail }: Around): Look | undefined {
  if (!THAT_IS.test(lead) || !MUCH_MORE.test(tail)) return undefined;
  const [a, b] = operands([...before, ...own.filter((q) => q.start < result.start)], result).slice(-2);
  return a && b && sameThing([a, b, result]) ? told(differenceOf(a, b, result, false), result) : undefined;
}

const MORE = /\b(?:another|a further|further|additional|extra|by)(?: an?)? $/;
const MORE_AFTER = /^(?: \p{L}+)? more\b/u;
const TO_LEVEL = /\b(?:bring|push|tak|rais|lift|sen[dt]|increas|r[iosen]+)\p{L}*\b[^.;]{0,90} to $/u;
const EARLIER_LEVEL = withLetterRanges(
  /\b(?:(?:toll|count|total|number|figure|tally|it|that)(?: \p{L}+){0,4} had (?:stood|been)(?: at)?|had stood at|up from|previous (?:toll|count|total|figure|tally) (?:of|was)|earlier (?:toll|count|total|figure|tally) (?:of|was)) $/u,
);

/** “Another 620 were told to go, pushing the number displaced to 2,340. The count had stood at 1,720.” */
export function levelBefore(result: Quantity, { own, before, lead }: Around): Look | undefined {
  if (!EARLIER_LEVEL.test(lead)) return undefined;
  const near = operands([...before, ...own.filter((q) => q.start < result.start)], result);
  const level = near.findLast((q) => TO_LEVEL.test(q.shape.slice(startOf(q), q.start)) && compare(q.figure.value, result.figure.value) > 0);
  const more =
    level && near.find((q) => q.sentence === level.sentence && q.reading === level.reading && q.start < level.start && isMore(q));
  return level && more ? told(differenceOf(level, more, result, false), result) : undefined;
}

const startOf = (q: Quantity): number => q.reading.sentences[q.sentence]!.start;
const isMore = (q: Quantity): boolean => MORE.test(q.shape.slice(startOf(q), q.start)) || MORE_AFTER.test(q.tail);

const PROFIT_LEAD =
  /\b(?:profit|loss|surplus|deficit|shortfall|gap|margin) of\s$|\bleav(?:es|ing) (?:it |them |him |her |us )?(?:with )?(?:a (?:profit|surplus) of )?$/u;
const SPENT = /\b(?:costs?|expenses|expenditure|spending|spent|outgoings|bought|paid|outlay)\b/;
const EARNED = /\b(?:income|revenues?|receipts|sales|takings|turnover|sold|raised|took|earned|brought in)\b/;

/** “An income of Sh612 million and costs of Sh184 million, leaving Sh428 million.” */
export function profit(result: Quantity, { own, lead }: Around): Look | undefined {
  if (result.figure.kind !== 'money' || !PROFIT_LEAD.test(lead) || !SPENT.test(lead) || !EARNED.test(lead)) return undefined;
  const said = operands(
    own.filter((q) => q.start < result.start),
    result,
  );
  const [a, b] = said;
  if (!a || !b || said.length !== 2) return undefined;
  const one = differenceOf(a, b, result, false);
  return mayBeRounding(one, result.figure) ? undefined : { tiers: [{ hypotheses: [one], told: true }], agreeing: [] };
}

const VOTES_LEAD = /\b(?:majority|margin|lead|won|win|victory|held|elected|declared)\b[^.;]{0,60}\b(?:of|by|with)\s$/u;
const VOTES_TAIL = /^(?: votes?)? (?:clear|ahead|in front|more than|behind)\b/u;

/** A majority in votes, of the two long numbers in a row that the draft gives somewhere: in a table, in the paragraph of results. */
export function votesApart(result: Quantity, { lead }: Around, everywhere: () => readonly Quantity[]): Look | undefined {
  if (!VOTES_LEAD.test(lead) && !VOTES_TAIL.test(result.tail)) return undefined;
  const all = everywhere().filter(
    (q) => q.figure.kind === 'count' && isAmount(q) && q.figure.hedge === '' && compare(q.figure.value, result.figure.value) > 0,
  );
  const hypotheses = all.slice(1).flatMap((q, i) => {
    const before = all[i]!;
    const isLong = [q, before].every(({ figure }) => compare(figure.value, { n: 1000n, d: 1n }) >= 0);
    return isLong && compare(minus(before.figure.value, q.figure.value), { n: 0n, d: 1n }) > 0
      ? [differenceOf(before, q, result, false)]
      : [];
  });
  const agreeing = all.flatMap((a, i) => all.slice(i + 1).map((b) => differenceOf(a, b, result, false)));
  return { tiers: [{ hypotheses, told: false }], agreeing };
}

/** Is it a number of votes that one is ahead by? */
export const isVotes = ({ noun, figure, lead, tail }: Quantity): boolean =>
  figure.kind === 'count' &&
  compare(figure.value, { n: 100n, d: 1n }) >= 0 &&
  (noun === 'vote' || /\bmajority of $/.test(lead)) &&
  !/^(?: \p{L}+)? (?:to|against|for)\b/u.test(tail);
