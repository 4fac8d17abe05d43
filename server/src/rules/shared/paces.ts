// One pace told twice: “£950 a month, or £11,400 a year”, “117 births in the 26 weeks since, an average of four and a half a week”,
// “used 66.5 megalitres in the past seven days. Daily use has averaged 9.5”.
import { isLabel } from '../../reading/draft/computed/computed.ts';
import { alike, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { type Exact, exact, ONE, over, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from './figure-finding.ts';

type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

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

const NAMES = 'second|minute|hour|day|week|fortnight|month|quarter|year';
const WORD = "(?!(?:and|or|to|from|than|but|while|on|at|with) )\\p{L}[\\p{L}'’-]*";
const EACH = new RegExp(`^(?: ${WORD}){0,3}? (?:an?|per|each|every) (?<period>${NAMES})\\b`, 'u');
const ADVERB = new RegExp(`^(?: ${WORD}){0,2}? (?<period>daily|weekly|monthly|annually|yearly)\\b(?! \\p{L})`, 'u');
const ADJECTIVE = /\b(?<period>hourly|daily|weekly|fortnightly|monthly|quarterly|annual|yearly)\b[^,;:]{0,24}$/u;
const IN = '(?:in|over|during|within|across|throughout) (?:the |its |his |her |their |a )?(?:whole |past |last |first |next |latest )?';
const IN_ONE = new RegExp(`^(?: ${WORD}){1,5}? ${IN}(?<period>week|fortnight|month|quarter|year)\\b(?! (?:to|before|ago|earlier|of))`, 'u');
const IN_SEVERAL = new RegExp(`^(?: ${WORD}){0,5}? ${IN}$`, 'u');
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

/** How many of a shorter period a longer one has, from the least to the most that a desk may count: a week has five days at work. */
const COUNTS: Readonly<Record<string, readonly (readonly [least: number, most: number, usual: number])[]>> = {
  'year quarter': [[4, 4, 4]],
  'year month': [[12, 12, 12]],
  'year fortnight': [[26, 26.1, 26]],
  'year week': [[46, 53, 52]],
  'year day': [[220, 366, 365]],
  'quarter month': [[3, 3, 3]],
  'quarter week': [[12, 13.2, 13]],
  'month week': [[4, 4.5, 4]],
  'month day': [[20, 31, 30]],
  'fortnight week': [[2, 2, 2]],
  'fortnight day': [[10, 14, 14]],
  'week day': [[5, 7, 7]],
  'week hour': [
    [168, 168, 168],
    [30, 40, 40],
  ],
  'day hour': [
    [24, 24, 24],
    [6, 12, 8],
  ],
  'hour minute': [[60, 60, 60]],
  'minute second': [[60, 60, 60]],
};
const ORDER: readonly Period[] = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year'];

const isPeriod = (noun: string): noun is Period => (ORDER as readonly string[]).includes(noun);

/** Each figure of a paragraph that is told for some time. */
function pacesIn(reading: Reading): Pace[] {
  const all = quantitiesOf.of(reading);
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
    const adjective = ADJECTIVE.exec(q.lead);
    return adjective ? [{ q, period: periodOf(adjective), periods: ONE, length: undefined, end: q.end }] : [];
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

/** The words say that the second is the first, told otherwise. */
const SAME =
  /^(?:,| [-–—]| \()? ?(?:or|that is|that['’]s|which is|which comes to|which makes|i\.e\.|equal to|equivalent to|the equivalent of)(?: (?:about|around|some|just over|just under|nearly|almost|more than|roughly|an average of|a))*(?: total of)? ?$/u;
const LIKELY =
  /^(?:,| [-–—]| \() ?(?:\p{L}+ ){0,3}$|\b(?:averag\p{L}+|comes? to|came to|works? out at|amounts? to|adds? up to|making)\b[^,;:]{0,24}$/u;
const OTHER =
  /\b(?:compared|against|than|from|up|down|but|while|whereas|instead|before|after|earlier|last|now|rising|falling|to (?=\ue000|\ue003)|plus|and then|other|another|extra|target|limit|budget|should|could|would|until|unlike|usual(?:ly)?|normal(?:ly)?)\b/u;

/** Another time is told of. */
const OTHER_TIME = /^,? (?:last|in|since|before|earlier|over|during|a year ago|the year before|until|by)\b/;

/** Findings about the paces of a paragraph, each held against the one before it. */
export function paceFindings(reading: Reading): Finding[] {
  const paces = pacesIn(reading);
  return paces.flatMap((pace, i): Finding[] => {
    const before = paces[i - 1];
    return before ? (wrongPace(reading, before, pace) ?? []) : [];
  });
}

function wrongPace(reading: Reading, a: Pace, b: Pace): Finding[] | undefined {
  const isCount = a.q.figure.kind === 'count';
  if (!alike(a.q, b.q) || b.length === a.q || (isCount && b.q.noun !== '' && b.q.noun !== a.q.noun)) return undefined;
  const link = linkBetween(a, b);
  const judged = link && judge(a, b);
  if (!judged) return undefined;
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
    const gap = b.q.shape.slice(a.end, b.q.start);
    if (gap.length > 60 || OTHER.test(gap)) return undefined;
    return SAME.test(gap) ? 'same' : LIKELY.test(gap) ? 'likely' : undefined;
  }
  if (b.q.sentence - a.q.sentence !== 1 || a.length === undefined) return undefined;
  const behind = b.q.shape.slice(b.end, b.end + 24);
  return /\baverag\p{L}*\b/u.test(b.q.lead) && !OTHER.test(b.q.lead) && !OTHER_TIME.test(behind) ? 'likely' : undefined;
}

/** What the second must be by the first; undefined where it may be what stands there, or is something else. */
function judge(a: Pace, b: Pace): { readonly right: Exact; readonly sum: string } | undefined {
  const isLonger = ORDER.indexOf(a.period) >= ORDER.indexOf(b.period);
  const counts = a.period === b.period ? [[1, 1, 1] as const] : COUNTS[isLonger ? `${a.period} ${b.period}` : `${b.period} ${a.period}`];
  if (!counts || (a.period === b.period && !a.length === !b.length)) return undefined;
  const fits = counts.some(([least, most]) => mayBe(a, b, isLonger ? [least, most] : [1 / most, 1 / least]));
  if (fits) return undefined;
  const usual = exact(counts[0]![2]);
  const each = over(b.periods, a.periods);
  const right = isLonger ? over(times(a.q.figure.value, each), usual) : times(times(a.q.figure.value, each), usual);
  const ratio = toNumber(right) / toNumber(b.q.figure.value);
  if (ratio < 0.3 || ratio > 3.4) return undefined;
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
