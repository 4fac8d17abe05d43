// Changes between two percentages: by so many percentage points, or by so many per cent.
import { compare, type Exact, exact, magnitude, minus, over, plus, times } from '../paragraph/figures/exact.ts';
import { agrees, slack } from '../paragraph/figures/rounding.ts';
import type { Reading } from '../paragraph/reading.ts';
import { type Movement, NOUN_DOWN, NOUN_UP } from './changes.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

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

const CHANGE = new RegExp(`\\b(?:${NOUN_UP}|${NOUN_DOWN}|change|swing|difference|gap) of ?$`);
const BY = /\b(?:by|up|down|rose|fell|climbed|dropped|slipped|gained|lost)(?: by)? ?$/;

/** Changes between percentages of a paragraph; the first percentage may stand in the sentence before. */
export function pointChangesOf(reading: Reading, movements: readonly Movement[]): PointChange[] {
  const percents = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent' || figure.kind === 'points');
  const found: PointChange[] = [];
  for (const by of percents) {
    const noun = CHANGE.test(by.lead);
    if (!noun && !BY.test(by.lead)) continue;
    const movement = movements.find(
      ({ from, to }) =>
        from.figure.kind === 'percent' &&
        to.figure.kind === 'percent' &&
        from.sentence === by.sentence &&
        from.start !== by.start &&
        to.start !== by.start,
    );
    const near = percents.filter((q) => q.figure.kind === 'percent' && q.end <= by.start && q.sentence >= by.sentence - 1);
    const [a, b] = movement ? [movement.from, movement.to] : near.slice(-2);
    if (!a || !b || (!movement && !noun)) continue;
    const [first, last] = a.start < b.start ? [a, b] : [b, a];
    const gap = by.start > last.end ? by.shape.slice(last.end, by.start) : by.shape.slice(by.end, first.start);
    if (gap.length > 70 || /[;:“”"]|\b(?:total|average|compared|against|while|and|but)\b/.test(gap)) continue;
    const points = magnitude(minus(b.figure.value, a.figure.value));
    if (a.figure.value.n <= 0n) continue;
    const relative = times(over(points, a.figure.value), exact(100));
    const room = plus(slack(a.figure), slack(b.figure));
    const lax = times(over(room, a.figure.value), exact(200));
    const isPoints = agrees(minus(points, room), plus(points, room), by.figure);
    const isRelative = agrees(minus(relative, lax), plus(relative, lax), by.figure);
    found.push({
      from: a,
      to: b,
      by,
      points,
      relative,
      isPoints,
      isRelative,
      tied: movement !== undefined || (noun && compare(points, by.figure.value) === 0),
    });
  }
  return found;
}
