// Findings about figures a thousand times too large or too small beside their own parts, their own sum or the other sums of a draft.
import { addTo } from '../../performance/groups.ts';
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isLabel, isTime } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inSum } from '../../reading/draft/hypotheses.ts';
import { alike, type PlacedQuantity, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isScaleSlip } from '../../reading/draft/slips.ts';
import { compare, exact, ONE, over, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding, PlacedFinding } from '../rule.ts';
import { acrossAll, asWritten, figureFinding, shown } from './figure-finding.ts';
import { rescaledFix } from './rescale.ts';

const isSum = (q: Quantity): boolean =>
  (q.figure.kind === 'money' || q.figure.kind === 'count' || q.figure.kind === 'measure') &&
  !isLabel(q) &&
  !isTime(q) &&
  q.figure.value.n > 0n;

/** What one sentence says with a scale too many or too few. */
export function scaleFindings(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  if (all.length < 2 || !all.some(({ figure }) => figure.scale.n >= 1000n)) return [];
  return [...products(reading, all), ...partsOverWholes(reading, all)];
}

const FOR_SO_MANY = withLetterRanges(/^(?: [\p{L}'’-]+){0,5} (?:on|for|buying|to buy|building) (?:the |its |their )?$/u);
const AT = withLetterRanges(/^(?: [\p{L}'’-]+){0,5},? (?:at|costing|for|worth) (?:an average of |about |some )?$/u);
const EACH = /^(?: each| apiece|,? a (?:piece|time)| per \p{L}+| an? \p{L}+)\b/u;

/** “£38.5m on 1,100 lorries, at £35m each”. */
function products(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.flatMap((each, i): Finding[] => {
    const [total, count] = [all[i - 2], all[i - 1]];
    if (!total || !count || each.figure.kind !== 'money' || !alike(total, each) || count.figure.kind !== 'count' || !EACH.test(each.tail))
      return [];
    const between = [total.shape.slice(total.end, count.start), count.shape.slice(count.end, each.start)] as const;
    if (total.sentence !== each.sentence || !FOR_SO_MANY.test(between[0]) || !AT.test(between[1])) return [];
    const value = times(count.figure.value, each.figure.value);
    if (!isScaleSlip(total.figure, value)) return [];
    const message = `${inSum(count)} × ${inSum(each)} is ${shown(value, { ...total.figure, scale: scaleOf(toNumber(value)) }, reading).replace(/ ?\p{L}+$/u, '')}${scaleWord(toNumber(value))}, not ${asWritten(reading, total)}`;
    return [
      figureFinding(reading, acrossAll(total, each), message, () => [
        rescaledFix(reading, total.figure, value),
        rescaledFix(reading, each.figure, over(total.figure.value, count.figure.value)),
      ]),
    ];
  });
}
const scaleOf = (n: number) => exact(n >= 1e12 ? 1_000_000_000_000n : n >= 1e9 ? 1_000_000_000n : n >= 1e6 ? 1_000_000n : 1n);
const scaleWord = (n: number): string => (n >= 1e12 ? ' trillion' : n >= 1e9 ? ' billion' : n >= 1e6 ? ' million' : '');

const OF_WHICH = withLetterRanges(
  /^(?: [\p{L}'’-]+){0,5},? (?:of (?:which|whom|that)|includ(?:ing|es|ed)|among (?:them|which|whom))\b(?: [\p{L}'’-]+){0,6} $/u,
);
const NEXT_PART = withLetterRanges(/^(?: [\p{L}'’-]+){0,6},?(?: and)?(?: [\p{L}'’-]+){0,6} $/u);
const IN_A_PLACE = withLetterRanges(
  /^(?: [\p{L}'’-]+){1,5} (?:in|of) (?:an?|the|its|their|this|that) (?:[\p{L}-]+ )?(?:state|city|country|town|county|region|province|district|nation|village|borough|island) (?:of|with) (?:about |some |just )?$/u,
);

/** “£12m, of which the state will find £5bn”, “36 crore women in a state of 6.2 crore people”. */
function partsOverWholes(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.flatMap((a, i): Finding[] => {
    const b = all[i + 1];
    if (!b || a.sentence !== b.sentence || !isSum(a) || !isSum(b) || !alike(a, b)) return [];
    const gap = a.shape.slice(a.end, b.start);
    const place = IN_A_PLACE.test(gap) && b.noun === 'person';
    if (!place && !OF_WHICH.test(gap)) return [];
    const [whole, parts] = place ? [b, [a]] : [a, [b, ...rowBehind(all, i + 1)]];
    const part = parts.find((one) => isTooLarge(one, whole));
    if (!part) return [];
    const message = `${asWritten(reading, part)} is more than all of ${asWritten(reading, whole)}: a scale too many or too few?`;
    const fixes = () =>
      [100n, 1000n, 1_000_000n].map((n) =>
        isTooLarge({ ...part, figure: { ...part.figure, value: over(part.figure.value, exact(n)) } }, whole)
          ? undefined
          : rescaledFix(reading, part.figure, over(part.figure.value, exact(n))),
      );
    return [figureFinding(reading, acrossAll(part, whole), message, fixes, { severity: 'information' })];
  });
}

const isTooLarge = (part: Quantity, whole: Quantity): boolean =>
  compare(part.figure.value, times(whole.figure.value, { n: 3n, d: 2n })) > 0;

function rowBehind(all: readonly Quantity[], at: number): Quantity[] {
  const row: Quantity[] = [];
  for (let i = at + 1; i < all.length; i++) {
    const [last, next] = [all[i - 1]!, all[i]!];
    if (next.sentence !== last.sentence || !alike(last, next) || !isSum(next) || !NEXT_PART.test(last.shape.slice(last.end, next.start)))
      break;
    row.push(next);
  }
  return row;
}

/** The one sum in billions among sums in millions, which in millions would be one of them. */
export function oddScales(draft: DraftReading): PlacedFinding[] {
  const byUnit = new Map<string, PlacedQuantity[]>();
  for (const q of draft.quantities)
    if (q.figure.kind === 'money' && q.figure.scale.n > 1n && compare(q.figure.value, ONE) > 0 && !q.quoted)
      addTo(byUnit, q.figure.unit, q);
  return [...byUnit.values()].flatMap((sums): PlacedFinding[] => {
    const odd = sums.filter(({ figure }) => figure.scale.n === 1_000_000_000n);
    const rest = sums.filter(({ figure }) => figure.scale.n === 1_000_000n).map(({ figure }) => toNumber(figure.value));
    const [one] = odd;
    if (!one || odd.length !== 1 || rest.length < 3 || rest.length + 1 < sums.length) return [];
    const value = over(one.figure.value, exact(1000));
    const n = toNumber(value);
    if (n > Math.max(...rest) * 2 || n < Math.min(...rest) / 2 || !one.figure.written.replace(/\D/g, '').match(/\d{2}/)) return [];
    const message = `${asWritten(one.reading, one)} among sums in millions: million?`;
    return [
      {
        ...figureFinding(one.reading, one, message, () => [rescaledFix(one.reading, one.figure, value)], { severity: 'information' }),
        paragraph: one.paragraph,
      },
    ];
  });
}
