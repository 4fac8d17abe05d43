// Shares of a whole that the words name with its part, wherever the share stands: “nine of its 36 nurses have left. That is a quarter of the
// staff”, “of 48 lambs, 36 lived: a survival rate of 75 per cent”; prices after a rise or a discount in per cent.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, magnitude, minus, ONE, over, plus, rounded, times } from '../../paragraph/figures/exact.ts';
import { OF_THE } from '../computed/computed.ts';
import { asPercent, type Hypothesis, inSum, shareOf } from '../hypotheses.ts';
import { inOneUnit, type Quantity } from '../quantities.ts';
import { type Around, isAmount, isTime, type Look } from './around.ts';

const HUNDRED = exact(100);
const LINK =
  /(?:\b(?:that(?:['’]s| is| was| means| makes| made| leaves)|which (?:is|was|means|makes|made)|making(?: up)?|made up|makes? up|giving(?: (?:it|her|him|them))?|representing|represents?|so(?: [a-z]+){1,4}|or|equal to|accounting for|amounting to|an?(?: [a-z]+){0,2} (?:share|stake|turnout|rate|loss|majority|proportion|ratio|portion|fraction|yield|take-up|score) of)|[,–—:(]) (?:(?:about|around|some|roughly|nearly|almost|just|only|well|barely|slightly|a little|over|under|more than|less than|fewer than) )*(?:an? )?$/u;
const LOSS = /\b(?:loss|losses|decline|drop|fall|cut|reduction|gone|empty|short)\b/;
const CLOSED = withLetterRanges(
  /^(?:[.,;:)]|$| (?:of (?:the|its|their|his|her|all|those|them|it)\b|full\b|in (?:an?|the)\b|sold\b|taken\b|done\b|complete\b|there\b|[–—]))/u,
);
const OF_WHOLE = withLetterRanges(
  /^(?: [\p{L}-]+)? (?:out )?of (?:(?:the|its|their|his|her|our|all|those|these|some|about|[\p{L}’'-]+['’]s?) ){0,2}(?:(?!and\b|or\b)[\p{L}’'-]+['’]s? )?$/u,
);

/** A part named with its whole, the nearest before a place. */
function pairIn(all: readonly Quantity[]): readonly [part: Quantity, whole: Quantity] | undefined {
  for (let i = all.length - 2; i >= 0; i--) {
    const [a, b] = [all[i]!, all[i + 1]!];
    const [x, y] = inOneUnit(a, b) ?? [];
    if (!x || !y || isTime(a) || isTime(b) || a.sentence !== b.sentence) continue;
    const gap = a.shape.slice(a.end, b.start);
    if (OF_WHOLE.test(gap) && compare(x.figure.value, y.figure.value) < 0) return [x, y];
    if (OF_THE.test(a.lead) && /,| took\b| had\b/.test(gap) && compare(y.figure.value, x.figure.value) < 0) return [y, x];
    if (/^ of (?:them|these|those|whom|which)\b/.test(b.tail) && compare(y.figure.value, x.figure.value) < 0) return [y, x];
  }
  return undefined;
}

/** A share of the one pair of part and whole in its sentence, or in the sentence before where its own has no figure. */
export function toldShare(result: Quantity, { own, before, lead }: Around): Look | undefined {
  if (!LINK.test(lead) || !CLOSED.test(result.tail)) return undefined;
  const said = own.filter((q) => q.end <= result.start && isAmount(q));
  const isOpening = said.length === 0 && /^[“"]?(?:that|this|it|which)\b|^so\b/.test(lead.trimStart());
  const pool = said.length > 0 ? said : isOpening ? before.filter(isAmount) : [];
  const pair = pool.length <= 4 ? (pairIn(pool) ?? turnoutOf(result, own, lead)) : undefined;
  const share = pair && shareOf(...pair, result, false);
  if (!share) return undefined;
  const rest: Hypothesis = {
    ...share,
    value: minus(HUNDRED, share.value),
    low: minus(HUNDRED, share.high),
    high: minus(HUNDRED, share.low),
    solutions: [undefined, undefined],
  };
  const isLoss = LOSS.test(lead.slice(-40)) || LOSS.test(result.tail.slice(0, 20));
  return {
    tiers: [{ hypotheses: [isLoss ? { ...rest, working: `All but ${share.working}` } : share], told: true }],
    agreeing: [share, rest],
  };
}

/** “1,920 people voted, a turnout of 30 per cent in a ward of 6,400”. */
function turnoutOf(result: Quantity, own: readonly Quantity[], lead: string): readonly [Quantity, Quantity] | undefined {
  const counts = own.filter((q) => q.figure.kind === 'count' && isAmount(q) && !isTime(q) && q.start !== result.start);
  const [a, b] = counts;
  if (!/\bturnout of (?:about |nearly |just )?$/.test(lead) || !a || !b || counts.length !== 2) return undefined;
  return compare(a.figure.value, b.figure.value) < 0 ? [a, b] : [b, a];
}

const UP =
  /\b(?:rise|rises|risen|rising|rose|up|increase[ds]?|increasing|add(?:s|ed|ing)?|surcharge|VAT|tax|extra|more|premium|mark-up|hike|dearer|grow|grew)\b/i;
const DOWN = /\b(?:discount|off|cut|cuts|reduction|reduced|reduces|fall|falls|fell|lower|lowered|less|saving|rebate|cheaper|down|drop)\b/i;
const NOW = withLetterRanges(
  /^(?:-\p{L}+)?(?: (?!and\b|or\b|but\b)[\p{L}'’-]+){0,4}? (?:(?:will|would|now|then|to|should|which|that|it|rise|rises|rose|go|goes|went|fall|falls|fell|comes?|came|down|up) )*(?:costs?|be|becomes?|to|sells? for|sold for|is|are)(?: just| only| now)? $/u,
);

/** “Fares are to rise 8 per cent. A £25 ticket will cost £27”; “the discount is 15 per cent, so a £60 coat now costs £51”. */
export function repriced(result: Quantity, { own, before }: Around): Look | undefined {
  if (result.figure.kind !== 'money') return undefined;
  const base = own.findLast((q) => q.end <= result.start);
  if (base?.figure.kind !== 'money' || base.figure.unit !== result.figure.unit || !NOW.test(base.shape.slice(base.end, result.start)))
    return undefined;
  const percents = [...before, ...own].filter((q) => q.figure.kind === 'percent' && (q.reading !== result.reading || q.start < base.start));
  const [percent] = percents;
  if (!percent || percents.length > 1 || percent.figure.hedge !== '' || own.filter((q) => q.figure.kind === 'money').length > 2)
    return undefined;
  if (result.reading.changes.some(({ by }) => by?.start === percent.start)) return undefined;
  const { start, end } = percent.reading.sentences[percent.sentence]!;
  const about = percent.reading.text.slice(Math.max(start, percent.start - 60), Math.min(end, percent.end + 30));
  const [up, down] = [UP.test(about), DOWN.test(about)];
  if (
    up === down ||
    (up && compare(result.figure.value, base.figure.value) <= 0) ||
    (down && compare(result.figure.value, base.figure.value) >= 0)
  )
    return undefined;
  const rate = over(asPercent(percent.figure), HUNDRED);
  const value = times(base.figure.value, up ? plus(ONE, rate) : minus(ONE, rate));
  const room = plus(times(result.figure.step, exact(6, 10)), times(over(percent.figure.step, exact(200)), base.figure.value));
  if (compare(magnitude(minus(value, result.figure.value)), room) <= 0) return undefined;
  const hypothesis: Hypothesis = {
    value: rounded(value, 2),
    low: value,
    high: value,
    exactly: true,
    operands: [base, percent],
    working: `${inSum(base)} ${up ? 'plus' : 'less'} ${percent.reading.text.slice(percent.start, percent.end)}`,
    solutions: [undefined, undefined],
    tied: false,
  };
  return { tiers: [{ hypotheses: [hypothesis], told: true }], agreeing: [] };
}
