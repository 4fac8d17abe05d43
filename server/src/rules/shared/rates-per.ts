// Rates per so many held against counts and populations told before them: “63 people … In a county of 420,000 that is 1.5 cases per 100,000”.
import { isLabel, isTime } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type PlacedQuantity, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isTurned } from '../../reading/draft/slips.ts';
import { compare, type Exact, exact, inDigits, over, times } from '../../reading/paragraph/figures/exact.ts';
import { agrees, roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding, inSum } from './figure-finding.ts';

const PER = /^(?: [\p{L}'’-]+){0,3},? (?:per|for every|in every|out of every) $/u;
const PEOPLE =
  /^(?:person|resident|inhabitant|adult|child|household|patient|birth|student|pupil|worker|employee|woman|man|driver|vehicle|mile|soul|islander|voter)$/;
const POPULATION = /\b(?:population|total) of $|\bpopulation (?:is|was|stands at) $/;
/** So many paragraphs before may have told of the cases. */
const BEFORE = 2;
const POWERS = [exact(10), exact(100), exact(1, 10), exact(1, 100)];

interface Sum {
  readonly part: PlacedQuantity;
  readonly whole: PlacedQuantity;
  readonly right: Exact;
}

/** Is there a rate per hundred or more in a paragraph? */
export const hasRate = (reading: Reading): boolean => /\b(?:per|every)\s/.test(reading.text) && quantitiesOf.of(reading).length >= 2;

export function ratesPer({ readings }: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = readings[paragraph]!;
  const all = quantitiesOf.of(reading);
  return all.flatMap((rate, i): PlacedFinding[] => {
    const per = all[i + 1];
    if (!per || rate.figure.kind !== 'count' || per.figure.kind !== 'count' || compare(per.figure.value, exact(100)) < 0) return [];
    if (rate.sentence !== per.sentence || !PER.test(rate.shape.slice(rate.end, per.start))) return [];
    const sums = sumsFor(readings, paragraph, rate, per);
    if (sums.length === 0 || sums.some(({ right }) => agrees(right, right, rate.figure) || roundsTo(right, rate.figure))) return [];
    const slipped = sums.filter(
      ({ right }) => POWERS.some((power) => roundsTo(times(right, power), rate.figure)) || isTurned(rate.figure, right),
    );
    const [sum] = slipped;
    if (!sum || slipped.some(({ right }) => compare(right, sum.right) !== 0)) return [];
    const { part, whole, right } = sum;
    const message = `${inSum(part.reading, part.figure)} ÷ ${inSum(whole.reading, whole.figure)} × ${inSum(reading, per.figure)} is ${inDigits(right, 1)}, not ${asWritten(reading, rate.figure)}?`;
    const related = [part, whole].map((q) => ({ paragraph: q.paragraph, start: q.start, end: q.end, note: asWritten(q.reading, q) }));
    const finding = figureFinding(reading, rate, message, () => [changeTo(reading, rate.figure, right)], {
      severity: 'information',
      related,
    });
    return [{ ...finding, paragraph }];
  });
}

/** Each count told before or beside a rate, as a rate of each number of people told there. */
function sumsFor(readings: readonly Reading[], paragraph: number, rate: Quantity, per: Quantity): Sum[] {
  const near: PlacedQuantity[] = [];
  for (let at = Math.max(0, paragraph - BEFORE); at <= paragraph; at++) {
    const own = readings[at]!.prose.kind === 'table-cell' ? [] : quantitiesOf.of(readings[at]!);
    const told = own.filter((q) => q.figure.kind === 'count' && !isLabel(q) && !isTime(q) && (at < paragraph || (q !== rate && q !== per)));
    near.push(...told.map((q) => ({ ...q, paragraph: at })));
  }
  const wholes = near.filter(
    (q) => (PEOPLE.test(q.noun) || POPULATION.test(q.lead)) && compare(times(q.figure.value, exact(10)), per.figure.value) >= 0,
  );
  return wholes.flatMap((whole) =>
    near.flatMap((part): Sum[] =>
      part !== whole && compare(part.figure.value, whole.figure.value) < 0 && compare(part.figure.value, exact(3)) >= 0
        ? [{ part, whole, right: times(over(part.figure.value, whole.figure.value), per.figure.value) }]
        : [],
    ),
  );
}
