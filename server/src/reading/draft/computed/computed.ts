// A figure that a draft says it worked out, what it may draw on, and what several kinds of them ask of a figure.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, ONE, toNumber } from '../../paragraph/figures/exact.ts';
import type { Hypothesis } from '../hypotheses.ts';
import type { Quantity } from '../quantities.ts';

export type ComputedKind = 'total' | 'difference' | 'share' | 'change' | 'average';

/** A figure that was worked out, and from what it may have been. */
export interface Computed {
  readonly of: ComputedKind;
  readonly result: Quantity;
  readonly hypotheses: readonly Hypothesis[];
  /** The sum of the parts may lie below the total. */
  readonly atMost?: boolean;
  /** And well below it: “including”. */
  readonly areSome?: boolean;
}

/** What a sum may draw on: the figures of the sentence and those of the sentences before it. */
export interface Context {
  readonly own: readonly Quantity[];
  readonly earlier: readonly Quantity[];
  /** All of the draft's, to look for a count by what it counts. */
  readonly everywhere: () => readonly Quantity[];
}

export const EACH_TAIL = withLetterRanges(/^(?: [\p{L}-]+){0,2} (?:each|apiece|a head|per head|per person|on average)\b/u);
export const PER_TAIL = withLetterRanges(/^(?: [\p{L}-]+){0,2},? (?:an?|per|every) (?<per>[\p{L}-]+)/u);

/** “Of the”, before a whole. */
export const OF_THE = /(?:^|[.;:,–—] ?|\bthat )(?:out )?of (?:the|its|their|his|her|our|those|these|all|last year['’]s)? ?$/u;

export const isAmount = ({ figure }: Quantity): boolean =>
  figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'percent';

/** Numbers that name and do not count: “Ward 9”, “page 31”, “Number 9”. */
const LABEL =
  /\b(?:ward|page|chapter|route|no\.?|gate|room|act|section|article|part|category|group|class|grade|year|form|junction|highway|level|phase|item|division|platform|terminal|bus|flight|unit|age|aged|channel|lot|block|pier|kilomet(?:re|er)|mile|q|line|stage|round|week|day|game|set|leg|apollo|covid|formula|type|model|size|route|district|precinct|case|file|the)\s(?:#)?$/u;
const isRangeEnd = (q: Quantity): boolean =>
  /[-–]\s?$/.test(q.lead) && q.shape.charCodeAt(q.start - 2) >= 0xe000 && q.shape.charCodeAt(q.start - 2) <= 0xe009;
const isNumbered = (q: Quantity): boolean => /\bNumber $/.test(q.reading.text.slice(Math.max(0, q.start - 7), q.start));
/** “[2.14]” in a transcript. */
const isTimestamp = (q: Quantity): boolean => q.lead.endsWith('[') && q.tail.startsWith(']');
export const isLabel = (q: Quantity): boolean =>
  isTimestamp(q) ||
  isNumbered(q) ||
  isRangeEnd(q) ||
  // The first side of “19-12”.
  (/^[-–] ?$/.test(q.tail) && q.figure.kind === 'count') ||
  (LABEL.test(q.lead) && !/\bthe\s$/.test(q.lead) && q.figure.kind === 'count') ||
  /^-?year-old/.test(q.tail) ||
  // “Mr Cole, who is 79”.
  (q.figure.kind === 'count' &&
    /\b(?:who|he|she) (?:is|was|will be|turns|turned) (?:now )?$/.test(q.lead) &&
    /^(?:[.,;]|$)/.test(q.tail)) ||
  (/^,\s/.test(q.tail) && isAge(q));
const isAge = (q: Quantity): boolean =>
  q.figure.kind === 'count' &&
  /\p{L},\s$/u.test(q.lead) &&
  toNumber(q.figure.value) < 105 &&
  toNumber(q.figure.value) > 5 &&
  /^\d/.test(q.figure.written) &&
  /,\s$/.test(q.reading.text.slice(0, q.start)) &&
  /\p{Lu}[\p{L}'’-]+, $/u.test(q.reading.text.slice(Math.max(0, q.start - 20), q.start));

export const shapeBetween = (a: Quantity, b: Quantity): string => a.shape.slice(a.end, b.start);

/** Hours, days and times are counted with what lasts, not with what is. */
export const isTime = ({ noun }: Quantity): boolean =>
  /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|time|night|morning)$/.test(noun);

/** “Two independents shared the other 3,131”: what is counted in words beside long numbers is no part of their sum. */
export const isByTheWay = (q: Quantity, result: Quantity): boolean =>
  q.figure.kind === 'count' &&
  result.figure.kind === 'count' &&
  /^\p{L}/u.test(q.figure.written) &&
  toNumber(q.figure.value) <= 20 &&
  result.figure.written.replace(/\D/g, '').replace(/0+$/, '').length >= 3;

/** “Six years, and 18 months for perjury, a total of seven and a half years”: years and months are no sum of numbers. */
export const isAmongPeriods = (result: Quantity, own: readonly Quantity[]): boolean =>
  isTime(result) && own.some((q) => isTime(q) && q.noun !== result.noun);

/** A count or a measure of more than one: what a product or a quotient is made with. */
export const isSeveral = ({ figure }: Quantity): boolean =>
  (figure.kind === 'count' || figure.kind === 'measure') && compare(figure.value, ONE) > 0;
