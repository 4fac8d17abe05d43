// Changes between two percentages: by so many percentage points, or by so many per cent.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, magnitude, minus, over, plus, times } from '../paragraph/figures/exact.ts';
import { agrees, slack } from '../paragraph/figures/rounding.ts';
import type { Reading } from '../paragraph/reading.ts';
import { type Movement, NOUN_DOWN, NOUN_UP } from './changes.ts';
import { inUnitOf, type Quantity, quantitiesOf } from './quantities.ts';

export interface PointChange {
  readonly from: Quantity;
  readonly to: Quantity;
  /** “4%” or “four percentage points”. */
  readonly by: Quantity;
  readonly points: Exact;
  /** In per cent of the first. */
  readonly relative: Exact;
  readonly isPoints: boolean;
  readonly isRelative: boolean;
  /** Do the words tie the three together? */
  readonly tied: boolean;
}

const CHANGE = new RegExp(`\\b(?:${NOUN_UP}|${NOUN_DOWN}|change|swing|difference|gap),? (?:of|is|was|amounts to|comes to) ?$`);
const BY = /\b(?:by|up|down|rose|fell|climbed|dropped|slipped|gained|lost)(?: by)? ?$/;

const BASE = withLetterRanges(/\b(?:from|than|on|against)(?: (?:the|its|last [\p{L}]+['’]s|[\p{L}]+['’]s))? $/u);

/** Changes between percentages of a paragraph; the first percentage may stand in the sentence before. */
export function pointChangesOf(reading: Reading, movements: readonly Movement[]): PointChange[] {
  const all = quantitiesOf.of(reading);
  const percents = all.flatMap((q, i) => {
    if (q.figure.kind === 'percent' || q.figure.kind === 'points') return [q];
    // “From 61 to 54 per cent, a drop of seven points”.
    if (q.figure.kind === 'count' && q.noun === 'point' && q.modifiers.length === 0 && percentIn(all, q.sentence))
      return [{ ...q, figure: { ...q.figure, kind: 'points' as const } }];
    // “A rise of half a percentage point”.
    if (q.figure.kind === 'fraction' && /^ (?:of )?a (?:percentage )?point\b/.test(q.tail))
      return [{ ...q, noun: 'point', figure: { ...q.figure, kind: 'points' as const, step: exact(1, 20) } }];
    // “8 per cent higher than last year’s 64”.
    const before = all[i - 1];
    const bare = before?.figure.kind === 'percent' && before.sentence === q.sentence && BASE.test(q.lead) ? inUnitOf(q, before) : undefined;
    return bare ? [bare] : [];
  });
  return percents.flatMap((by) => {
    const change = changeBy(by, percents, movements);
    return change && !(isBarePoints(by) && !isBeside(change)) ? [change] : [];
  });
}

const isBarePoints = ({ figure, noun }: Quantity): boolean => figure.kind === 'points' && noun === 'point';

const POINTS_FROM = /^ points?(?: (?:higher|lower|more|less|up|down))?,? (?:from|on|than|above|below|against|compared with)\b/;

/** Points of an index or a match stand in a sentence with percentages too: these must be told of them. */
function isBeside({ from, to, by }: PointChange): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  if (by.start >= first.end && by.end <= last.start) return POINTS_FROM.test(by.shape.slice(by.end, last.start));
  return by.start > last.end
    ? /^,? (?:(?:an? \p{L}+(?: \p{L}+)? of|up|down|by|falling|rising|or|that is) )?$/u.test(by.shape.slice(last.end, by.start))
    : /^ points?,?(?: from| to)? $/.test(by.shape.slice(by.end, first.start));
}

const percentIn = (all: readonly Quantity[], sentence: number): boolean =>
  all.some((q) => q.sentence === sentence && q.figure.kind === 'percent');

/** The change that a percentage may be the size of. */
function changeBy(by: Quantity, percents: readonly Quantity[], movements: readonly Movement[]): PointChange | undefined {
  const noun = CHANGE.test(by.lead);
  const than = comparedWith(by, percents);
  if (!noun && !than && !BY.test(by.lead)) return undefined;
  const movement = than ?? movements.find((one) => isBetweenPercents(one, by));
  const near = percents.filter((q) => q.figure.kind === 'percent' && q.end <= by.start && q.sentence >= by.sentence - 2);
  const [from, to] = movement ? [movement.from, movement.to] : near.slice(-2);
  if (!from || !to || (!movement && !noun) || isAnotherMatter(by, from, to) || from.figure.value.n <= 0n) return undefined;
  const points = magnitude(minus(to.figure.value, from.figure.value));
  const relative = times(over(points, from.figure.value), exact(100));
  const room = plus(slack(from.figure), slack(to.figure));
  const lax = times(over(room, from.figure.value), exact(200));
  return {
    from,
    to,
    by,
    points,
    relative,
    isPoints: agrees(minus(points, room), plus(points, room), by.figure),
    // To the digit the points, and only nearly the percentage of a percentage: points are meant.
    isRelative:
      agrees(minus(relative, lax), plus(relative, lax), by.figure) &&
      !(compare(points, by.figure.value) === 0 && compare(magnitude(minus(relative, by.figure.value)), over(by.figure.step, exact(2))) > 0),
    tied: movement !== undefined || (noun && compare(points, by.figure.value) === 0),
  };
}

const THAN = withLetterRanges(/^(?: points?)?(?: (?:higher|lower|more|less|up|down))? (?:on|than|above|below|from)(?: [\p{L}'’]+){0,4} $/u);
const UP_DOWN = /\b(?:up|down|rose|fell|climbed|dropped|gained|lost)(?: by)? $/;

/** “72 per cent, 8 per cent higher than last year’s 64”: what it is compared with follows. */
function comparedWith(by: Quantity, percents: readonly Quantity[]): Pick<Movement, 'from' | 'to'> | undefined {
  if (!UP_DOWN.test(by.lead) && !/^ (?:higher|lower|more|less|up|down)\b/.test(by.tail)) return undefined;
  const from = percents.find((q) => q.sentence === by.sentence && q.start >= by.end && THAN.test(by.shape.slice(by.end, q.start)));
  const to = percents.findLast((q) => q.sentence === by.sentence && q.end <= by.start && q.figure.kind === 'percent');
  return from && to && { from, to };
}

const isBetweenPercents = ({ from, to }: Movement, by: Quantity): boolean =>
  from.figure.kind === 'percent' &&
  to.figure.kind === 'percent' &&
  from.sentence === by.sentence &&
  from.start !== by.start &&
  to.start !== by.start;

/** Do the words between the change and its two percentages lead to something else? */
function isAnotherMatter(by: Quantity, from: Quantity, to: Quantity): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const gap = by.start > last.end ? by.shape.slice(last.end, by.start) : by.shape.slice(by.end, first.start);
  return gap.length > 70 || /[;:“”"]|\b(?:total|average|compared|against|while|and|but)\b/.test(gap);
}
