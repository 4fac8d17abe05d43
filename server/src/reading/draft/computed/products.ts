// Products: so many at so much each.
import { compare, isWhole, ONE, over } from '../../paragraph/figures/exact.ts';
import { type Hypothesis, productOf } from '../hypotheses.ts';
import { alike, type Quantity } from '../quantities.ts';
import { type Context, EACH_TAIL, isAmount, isLabel, isSeveral, isTime, PER_TAIL, shapeBetween } from './computed.ts';
import { TOTAL_TAIL } from './totals.ts';

/** Products: “46,000 potholes at R850 each, or R39m in all”. */
export function products(result: Quantity, context: Context): Hypothesis[] {
  const { own, earlier } = context;
  const all = [...earlier.slice(-5), ...own.filter((q) => q !== result && q.end <= result.start)];
  const found = byCountElsewhere(result, context);
  for (const each of all) {
    if (!isAmount(each) || isLabel(each) || !alike(each, result) || each.figure.kind === 'percent') continue;
    for (const count of all) if (count !== each && isSeveral(count) && !isLabel(count)) found.push(productFrom(each, count, result, own));
  }
  return found;
}

/** “£25 to each household, £5,000 in all”: how many there are may be said anywhere in the draft. */
function byCountElsewhere(result: Quantity, { own, everywhere }: Context): Hypothesis[] {
  const share = own.find(
    (q) => q.end <= result.start && isAmount(q) && alike(q, result) && /\b(?:each|every|per|apiece)\b/.test(shapeBetween(q, result)),
  );
  if (!share || share.figure.value.n === 0n || !TOTAL_TAIL.test(result.tail) || isWhole(over(result.figure.value, share.figure.value)))
    return [];
  return everywhere()
    .filter((count) => count.figure.kind === 'count' && count.figure.hedge === '' && compare(count.figure.value, ONE) > 0 && !isTime(count))
    .map((count) => ({ ...productOf(share, count, result, false), near: true }));
}

function productFrom(each: Quantity, count: Quantity, result: Quantity, own: readonly Quantity[]): Hypothesis {
  const isEach = EACH_TAIL.test(each.tail) || PER_TAIL.test(each.tail) || /\b(?:at|costs?|average of|for)\s$/.test(each.lead);
  const isSaid =
    EACH_TAIL.test(each.tail) &&
    own.includes(each) &&
    own.includes(count) &&
    (TOTAL_TAIL.test(result.tail) || /\b(?:making|total of|totalling)\s$/.test(result.lead));
  // One count alone leaves no doubt of what is multiplied.
  const tied = isSaid && own.filter((q) => q.figure.kind === 'count').length === 1;
  return { ...productOf(each, count, result, tied), loose: !isEach };
}
