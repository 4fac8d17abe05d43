// One pace told twice: “£950 a month, or £11,400 a year”, “117 births in the 26 weeks since, an average of four and a half a week”,
// “used 66.5 megalitres in the past seven days. Daily use has averaged 9.5”.
import { isLabel } from '../../reading/draft/computed/computed.ts';
import { alike, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, type Exact, exact, ONE, over, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { countsIn, isPeriod, PERIODS, type Period } from '../../reading/paragraph/figures/periods.ts';
import { slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from './figure-finding.ts';

/** So much in so many of a period; one where the text says “a day”. */
interface Pace {
  readonly q: Quantity;
  readonly period: Period;
  readonly periods: Exact;
  /** The figure of the periods, where there is one. */
  readonly length: Quantity | undefined;
  /** Where its words end in the shape. */
  readonly end: number;
}

const NAMES = PERIODS.join('|');
const WORD = "(?!(?:and|or|to|from|than|but|while|on|at|with) |of (?:it|them|that|these|those|which|whom)\\b)\\p{L}[\\p{L}'’-]*";
const EACH = new RegExp(`^(?: ${WORD}){0,3}? (?:an?|per|each|every) (?<period>${NAMES})\\b`, 'u');
const ADVERB = new RegExp(`^(?: ${WORD}){0,2}? (?<period>daily|weekly|monthly|annually|yearly)\\b(?! \\p{L})`, 'u');
const ADJECTIVE = /\b(?<period>hourly|daily|weekly|fortnightly|monthly|quarterly|annual|yearly)\b[^,;:]{0,24}$/u;
const IN =
  '(?:in|over|during|within|across|throughout) (?:the |its |his |her |their |a )?(?:whole |full |past |last |\ue006+ |next |latest )?';
const IN_ONE = new RegExp(`^(?: ${WORD}){0,5}? ${IN}(?<period>week|fortnight|month|quarter|year)\\b(?! (?:to|before|ago|earlier|of))`, 'u');
const IN_SEVERAL = new RegExp(`^(?: ${WORD}){0,5}? ${IN}$`, 'u');
const ONE_FIRST = new RegExp(`(?:^|[,;] |\\b(?:and|but) )${IN}(?<period>week|fortnight|month|quarter|year),? $`, 'u');
/** “In its first month 400 people came, about 13 a day”. */
const UP_TO_COMMA = new RegExp(`^(?:(?: ${WORD}){1,4}(?=,))?`, 'u');
const SEVERAL_FIRST = new RegExp(`(?:^|[,.;] ?|\\b(?:and|but) )${IN}$`, 'u');
const PERIOD_OF: Readonly<Record<string, Period>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

/** Each figure of a paragraph that is told for some time. */
function pacesIn(reading: Reading): Pace[] {
  // “In its first 26 weeks”: the first is no figure that stands between.
  const all = quantitiesOf.of(reading).filter(({ figure }) => figure.kind !== 'ordinal');
  return all.flatMap((q, i): Pace[] => {
    const { kind, value } = q.figure;
    if ((kind !== 'count' && kind !== 'money' && kind !== 'measure') || value.n <= 0n || isLabel(q) || isPeriod(q.noun)) return [];
    const own = EACH.exec(q.tail) ?? ADVERB.exec(q.tail) ?? IN_ONE.exec(q.tail);
    if (own) return [{ q, period: periodOf(own), periods: ONE, length: undefined, end: q.end + own[0].length }];
    const next = all[i + 1];
    if (next && isPeriod(next.noun) && next.sentence === q.sentence && next.figure.kind === 'count' && IN_SEVERAL.test(q.tail))
      return [severalOf(q, next, next.end + 1 + next.noun.length)];
    const before = all[i - 1];
    const gap = before && q.shape.slice(before.end, q.start);
    if (
      before &&
      isPeriod(before.noun) &&
      before.figure.kind === 'count' &&
      SEVERAL_FIRST.test(q.shape.slice(Math.max(0, before.start - 24), before.start)) &&
      /^ \p{L}+,? (?:\p{L}+ ){0,2}$/u.test(gap!)
    )
      return [severalOf(q, before, q.end)];
    const said =
      ADJECTIVE.exec(q.lead) ?? ONE_FIRST.exec(q.shape.slice(Math.max(reading.sentences[q.sentence]!.start, q.start - 48), q.start));
    const end = q.end + (said ? UP_TO_COMMA.exec(q.tail)![0].length : 0);
    return said ? [{ q, period: periodOf(said), periods: ONE, length: undefined, end }] : [];
  });
}

const severalOf = (q: Quantity, length: Quantity, end: number): Pace => ({
  q,
  period: length.noun as Period,
  periods: length.figure.value,
  length,
  end,
});

const periodOf = ({ groups }: RegExpExecArray): Period => PERIOD_OF[groups!.period!] ?? (groups!.period as Period);

/** “£9,000 a month on rent, or …” */
const FOR_WHAT = /^ (?:on|in|before|after|for) (?:\p{L}+ ?){1,4}(?=, or )/u;
/** The words say that the second is the first, told otherwise. */
const SAME =
  /^(?:,| [-–—]| \()? ?(?:or|that is|that['’]s|which is|which comes to|which makes|i\.e\.|equal to|equivalent to|the equivalent of)(?: (?:about|around|some|just over|just under|nearly|almost|more than|roughly|an average of|a))*(?: total of)? ?$/u;
const LIKELY =
  /^(?:,| [-–—]| \() ?(?:about |around |some |nearly |almost |roughly |just (?:over |under )?|more than |over |under )*$|\b(?:averag\p{L}+|comes? to|came to|works? out at|amounts? to|adds? up to|making)\b[^,;:]{0,24}$/u;
const OTHER =
  /\b(?:compared|against|than|from|up|down|but|while|whereas|instead|before|after|earlier|last|now|rising|falling|to (?=\ue000|\ue003)|plus|and then|other|another|extra|target|limit|budget|capped|maximum|minimum|should|could|would|until|unlike|usual(?:ly)?|normal(?:ly)?)\b/u;

/** A part of the first, or what others pay: “£1,000 a month of it”, “£200 a year if paid at once”. */
const OF_IT = /^,? (?:of (?:it|them|that|these|those|which|whom)|if|when|for (?!an? )|by|over|in)\b/;

/** What is sold for so long costs less by the year than by the month. */
const OFFER =
  /\b(?:subscri\p{L}+|tickets?|season|pass(?:es)?|memberships?|members|fees?|fares?|charges?|charged|charging|prices?|priced|parking|hire|plans?|tariffs?|tax|deal|offers?)\b/u;

/** Another time is told of. */
const OTHER_TIME = /^,? (?:last|in|since|before|earlier|over|during|a year ago|the year before|until|by)\b/;

/** Findings about the paces of a paragraph, each held against the one before it. */
export function paceFindings(reading: Reading): Finding[] {
  const paces = pacesIn(reading);
  return paces.flatMap((pace, i): Finding[] => {
    const before = paces[i - 1];
    if (!before || [paces[i - 2], paces[i + 1]].some((third) => third && isPriceList(before, pace, third))) return [];
    return wrongPace(reading, before, pace) ?? [];
  });
}

/** “£5 an hour, £25 a day or £90 a week”. */
const isPriceList = (...all: readonly Pace[]): boolean =>
  all.every(({ q, length }) => q.figure.kind === 'money' && q.sentence === all[0]!.q.sentence && !length);

/** “£20 a month, or £200 a year” is a choice where it is a price, and the longer costs less. */
function isOffer(a: Pace, b: Pace, right: Exact): boolean {
  if (a.q.figure.kind !== 'money') return false;
  const isLess = compare(b.q.figure.value, right) < 0;
  const { start, end } = b.q.reading.sentences[b.q.sentence]!;
  return isLess === isShorter(a, b) && OFFER.test(b.q.shape.slice(start, end));
}
const isShorter = (a: Pace, b: Pace): boolean => PERIODS.indexOf(a.period) < PERIODS.indexOf(b.period);

function wrongPace(reading: Reading, a: Pace, b: Pace): Finding[] | undefined {
  const isCount = a.q.figure.kind === 'count';
  if (!alike(a.q, b.q) || b.length === a.q || (isCount && b.q.noun !== '' && b.q.noun !== a.q.noun)) return undefined;
  const link = linkBetween(a, b);
  const judged = link && judge(a, b);
  if (!judged || isOffer(a, b, judged.right) || OF_IT.test(b.q.shape.slice(b.end, b.end + 24))) return undefined;
  const { right, sum } = judged;
  const message = `${sum} is ${shown(right, b.q.figure, reading)} ${periodWords(b)}, not ${asWritten(reading, b.q)}`;
  const sure = link === 'same';
  const span = a.q.sentence === b.q.sentence ? acrossAll(a.q, b.q) : b.q;
  const finding = figureFinding(reading, span, sure ? message : `${message}?`, () => [changeTo(reading, b.q.figure, right)], {
    ...(sure ? {} : { severity: 'information' as const }),
  });
  return [finding];
}

const periodWords = ({ period, length, q }: Pace): string =>
  length ? `in ${inSum(q.reading, length.figure)} ${length.noun}s` : `${/^[aeio]|hour/.test(period) ? 'an' : 'a'} ${period}`;

/** Do the words between make one pace of two? “Same” where they say so. */
function linkBetween(a: Pace, b: Pace): 'same' | 'likely' | undefined {
  if (a.q.sentence === b.q.sentence) {
    const gap = b.q.shape.slice(a.end, b.q.start).replace(UP_TO_COMMA, '').replace(FOR_WHAT, '');
    if (gap.length > 60 || OTHER.test(gap)) return undefined;
    return SAME.test(gap) ? 'same' : LIKELY.test(gap) ? 'likely' : undefined;
  }
  if (b.q.sentence - a.q.sentence !== 1 || a.length === undefined) return undefined;
  const behind = b.q.shape.slice(b.end, b.end + 24);
  return /\baverag\p{L}*\b/u.test(b.q.lead) && !OTHER.test(b.q.lead) && !OTHER_TIME.test(behind) ? 'likely' : undefined;
}

/** What the second must be by the first; undefined where it may be what stands there, or is something else. */
function judge(a: Pace, b: Pace): { readonly right: Exact; readonly sum: string } | undefined {
  const isLonger = PERIODS.indexOf(a.period) >= PERIODS.indexOf(b.period);
  const counts = isLonger ? countsIn(a.period, b.period) : countsIn(b.period, a.period);
  if (!counts || (a.period === b.period && !a.length === !b.length)) return undefined;
  const fits = counts.some(([least, most]) => mayBe(a, b, isLonger ? [least, most] : [1 / most, 1 / least]));
  if (fits) return undefined;
  const usual = exact(counts[0]![2]);
  const each = over(b.periods, a.periods);
  const right = isLonger ? over(times(a.q.figure.value, each), usual) : times(times(a.q.figure.value, each), usual);
  const ratio = toNumber(right) / toNumber(b.q.figure.value);
  if ((ratio < 0.3 || ratio > 3.4) && !isPowerOfTen(ratio)) return undefined;
  const divisor = isLonger ? times(usual, a.periods) : a.periods;
  const factor = isLonger ? b.periods : times(usual, b.periods);
  const { reading } = a.q;
  const sum = [
    inSum(reading, a.q.figure),
    divisor.n === divisor.d ? '' : ` ÷ ${toNumber(divisor)}`,
    factor.n === factor.d ? '' : ` × ${toNumber(factor)}`,
  ];
  return { right, sum: sum.join('') };
}

/** A nought too many or too few; how many days there were is not known to one. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.03;
}

/** May the second be the first at so many of its periods in one of the first's? */
function mayBe(a: Pace, b: Pace, [least, most]: readonly [number, number]): boolean {
  const [x, y] = [spread(a.q), spread(b.q)];
  const each = toNumber(b.periods) / toNumber(a.periods);
  return (x[0] * each) / most <= y[1] && y[0] <= (x[1] * each) / least;
}

/** From the least to the most that a figure may stand for. */
function spread({ figure }: Quantity): readonly [number, number] {
  const value = toNumber(figure.value);
  const room = Math.max(toNumber(slack(figure)), toNumber(figure.step) * (figure.hedge ? 1 : 0.51), value * (figure.hedge ? 0.06 : 0.004));
  return [value - room, value + room];
}
