// Differences: margins, leads, what is left, so many more.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, ONE } from '../../paragraph/figures/exact.ts';
import { differenceOf, type Hypothesis, restOf } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity } from '../quantities.ts';
import { type Computed, type Context, isAmount, isByTheWay, isLabel } from './computed.ts';

const UNIT_NOUNS = 'votes?|points?|runs?|seats?|goals?|seconds?|minutes?|lengths?|shots?|strokes?|places?|tries|first-preference votes';

const DIFFERENCE_LEAD =
  /\b(?:(?:margin|majority|difference|lead|gap|advantage|deficit|shortfall) of|leaving|leaves|left|leave|the other|extra|remaining|balance of)(?: (?:him|her|it|them|us|with|just|only|behind|people|the ground|another|him with|her with))*\s$/u;
const BY_LEAD = /\b(?:by|win by|won by|lost by)\s$/;
const MORE_TAIL = withLetterRanges(
  /^(?: (?:first-preference )?[\p{L}-]+)?[ -](?:(?:more|fewer|less|clear of|ahead of) (?:than\b|[\p{L}-]+ than\b)|behind|ahead|longer|shorter|higher|lower|cheaper|dearer|heavier|lighter|taller|older|younger|faster|slower|short of|gone|unaccounted|still|missing|outstanding)\b/u,
);
const LEAD_TAIL = /^[- ](?:vote|point|goal|seat|run|second|minute|shot)[- ](?:lead|majority|margin|advantage|deficit|victory|win)\b/;
const BY_TAIL = new RegExp(`^ (?:${UNIT_NOUNS})\\b(?! (?:to|against|for|in favou?r)\\b)`, 'u');

/** “A majority of 1,204 was cut to 890”: the old one comes of figures that are not told. */
const CHANGED_TAIL =
  /^(?: \p{L}+)? (?:(?:was|were|has been|had been|is) )?(?:cut|slashed|reduced|halved|doubled|fell|rose|grew|shrank|dropped|increased|trimmed|overturned)\b/u;

/** “41 points, three more than Rovers”. */
export function difference(result: Quantity, { own, earlier }: Context): Computed | undefined {
  const cued = DIFFERENCE_LEAD.test(result.lead) || (BY_LEAD.test(result.lead) && BY_TAIL.test(result.tail)) || LEAD_TAIL.test(result.tail);
  if ((!cued && !MORE_TAIL.test(result.tail)) || CHANGED_TAIL.test(result.tail)) return undefined;
  if (!isAmount(result) || result.figure.kind === 'percent' || isLabel(result) || compare(result.figure.value, ONE) <= 0) return undefined;
  const near = comparable(own, result);
  const recent = comparable(
    earlier.filter((q) => (q.reading === result.reading ? q.sentence === result.sentence - 1 : result.sentence === 0)),
    result,
  );
  const all = [...comparable(earlier, result).slice(-6), ...near];
  if (all.length < 2) return undefined;
  const stated = statedDifference(result, near, recent, cued);
  const others = everyDifference(all, result, (q) => cued && (near.includes(q) || recent.includes(q)));
  return { of: 'difference', result, hypotheses: stated ? [stated, ...others] : others };
}

/** The figures that a difference may lie between, in its unit. */
const comparable = (all: readonly Quantity[], result: Quantity): Quantity[] =>
  all
    .filter(
      (q) =>
        q !== result &&
        q.start !== result.start &&
        (isAmount(q) || (q.figure.kind === 'year' && q.noun !== '')) &&
        !isLabel(q) &&
        !isByTheWay(q, result),
    )
    .flatMap((q) => inUnitOf(q, result) ?? [])
    .filter((q) => alike(q, result));

/** The difference between the only two figures beside it. */
function statedDifference(result: Quantity, near: readonly Quantity[], recent: readonly Quantity[], cued: boolean): Hypothesis | undefined {
  const isRest = /\b(?:leaving|leaves|left|leave|remaining|the other)\b[^.;]{0,20}$/.test(result.lead);
  const [a, b] = near.length === 2 ? near : near.length < 2 && near.length + recent.length === 2 ? [...recent, ...near] : [];
  if (a && b && sameThing(a, b) && !(isRest && / and /.test(a.shape.slice(a.end, b.start)))) {
    const falls = compare(a.figure.value, b.figure.value) > 0 || b.start > result.end;
    const told = cued || (near.length !== 2 && MORE_TAIL.test(result.tail));
    return { ...differenceOf(a, b, result, told && (!isRest || falls)), near: true };
  }
  // “41 points from 20 matches, three more than Rovers, who have 38”.
  const next = near.find((q) => q.start > result.end);
  if (!next || !near[0] || near[0] === next || !sameThing(near[0], next)) return undefined;
  return /^(?: [\p{L}-]+)? (?:more|fewer|less|behind|ahead of|clear of)\b/u.test(result.tail)
    ? { ...differenceOf(near[0], next, result, false), near: true }
    : undefined;
}

/** The difference between every two figures, and what is left of one without two others. */
function everyDifference(all: readonly Quantity[], result: Quantity, isNear: (q: Quantity) => boolean): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i]!, all[j]!];
      if (!sameThing(a, b)) continue;
      found.push({ ...differenceOf(a, b, result, false), near: isNear(a) && isNear(b) });
      for (let k = j + 1; k < all.length && k < i + 4; k++) found.push(restOf(a, [b, all[k]!], result, false));
    }
  return found;
}

/** Can two counts be of one thing? Not days and checkpoints. */
const sameThing = (a: Quantity, b: Quantity): boolean => a.noun === '' || b.noun === '' || a.noun === b.noun;
