// Shares with their part right beside them: “of the 240 patients a third, 60, had a cold”, “140 trains rather than 700, a quarter of the usual service”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare } from '../../paragraph/figures/exact.ts';
import { OF_THE } from '../computed/computed.ts';
import { shareOf } from '../hypotheses.ts';
import { inOneUnit, type Quantity } from '../quantities.ts';
import { type Around, isAmount, isTime, type Look } from './around.ts';

const BESIDE =
  /^(?: of (?:them|these|those|whom|which))?(?:, | \(| [–—] )(?:or |that is |about |some |nearly |almost |just over |just under )*$/u;
const CLOSED = withLetterRanges(/^(?: (?!of\b|in\b|per\b)[\p{L}'’-]+)?(?:[,.;)]| [–—]|$)/u);
const INSTEAD = withLetterRanges(
  /^(?: [\p{L}'’-]+){0,4},? (?:rather than|instead of|against|compared with|as against|not) (?:the )?(?:usual |normal )?$/u,
);
const OF_USUAL = /^ of (?:the|its|their|his|her) (?:usual|normal|full|ordinary|regular|original|former|previous)\b/;

/** The part stands beside its share, and the whole opens the sentence, or is what there is otherwise. */
export function apposedShare(result: Quantity, { own, lead }: Around): Look | undefined {
  const pair = besideOf(result, own) ?? insteadOf(result, own, lead);
  const [part, whole] = pair ? (inOneUnit(...pair) ?? []) : [];
  if (!part || !whole || isTime(part) || compare(part.figure.value, whole.figure.value) >= 0) return undefined;
  const share = shareOf(part, whole, result, false);
  return share && { tiers: [{ hypotheses: [share], told: true }], agreeing: [] };
}

function besideOf(result: Quantity, own: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  const part = own.find((q) => q.start >= result.end);
  if (part?.figure.kind !== 'count' || !isAmount(part) || !CLOSED.test(part.tail)) return undefined;
  if (!BESIDE.test(result.shape.slice(result.end, part.start))) return undefined;
  const said = own.filter((q) => q.end <= result.start && isAmount(q));
  const [whole] = said;
  return whole?.figure.kind === 'count' && said.length === 1 && OF_THE.test(whole.lead) ? [part, whole] : undefined;
}

function insteadOf(result: Quantity, own: readonly Quantity[], lead: string): readonly [Quantity, Quantity] | undefined {
  if (!OF_USUAL.test(result.tail) || !/, (?:about |only |just |barely )*(?:an? )?$/u.test(lead.slice(-24))) return undefined;
  const [part, whole] = own.filter((q) => q.end <= result.start && isAmount(q)).slice(-2);
  return part && whole && INSTEAD.test(part.shape.slice(part.end, whole.start)) ? [part, whole] : undefined;
}
