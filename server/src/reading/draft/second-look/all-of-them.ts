// “All five”, “the five”, said of the people or things that the sentence before counts in two or three numbers.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, plus } from '../../paragraph/figures/exact.ts';
import type { Computed } from '../computed/computed.ts';
import { type Hypothesis, sumOf } from '../hypotheses.ts';
import { alike, type Quantity } from '../quantities.ts';
import { isAmount, isBareOne, isTime, type Line, thing } from './around.ts';

const OPENS = /^[“"]?(?:all|the)(?: of the)? $/;
const GOES_ON = withLetterRanges(
  /^(?: (?:people|men|women|friends|suspects|victims|defendants|of them|in total))?,? (?:who |all )?(?:were|was|are|have|had|will|face|faced|appeared|pleaded|den(?:y|ied)|died|escaped|survived|remain|remained|live|lived|came|left|told|is)\b/u,
);
const JOINED = /^ (?!to\b|of\b)[^.;:“”()]{1,45}?(?:,|\band\b) ?(?:another |a further )?$/u;
/** “Three women, two men and a child”. */
const ONE =
  /(?:,| and| with|^) ?(?:an?|one) (?:man|woman|child|boy|girl|baby|toddler|teenager|driver|passer-by|pensioner|officer|nurse|soldier)(?=,| and\b| were\b| are\b| was\b|\.)/gu;
/** More of them are told of without a number. */
const ONE_MORE = /(?:,| and|with|plus) (?:an?|one|another|the|several|some|his|her|their) \p{L}/u;
const OTHERS = /\b(?:other|others|of whom|of them|aged|including|from|between|than)\b/u;

/** “Two men and three women were arrested. All five have been released.” */
export function allOfThem(lines: readonly Line[], at: number, everywhere: () => readonly Quantity[]): Computed[] {
  const result = lines[at]!.quantities[0];
  const before = lines[at - 1]?.quantities ?? [];
  if (result?.figure.kind !== 'count' || result.figure.hedge !== '' || isBareOne(result) || !GOES_ON.test(result.tail)) return [];
  const { start } = result.reading.sentences[result.sentence]!;
  if (!OPENS.test(result.shape.slice(start, result.start))) return [];
  const counts = before.filter((q) => q.figure.kind === 'count' && !isTime(q));
  const [a, b] = counts;
  if (!a || !b || counts.length > 4 || !counts.every((q) => isAmount(q) && alike(q, result) && thing(q) !== '' && q.figure.hedge === ''))
    return [];
  const sentence = a.reading.sentences[a.sentence]!;
  const said = a.shape.slice(sentence.start, sentence.end);
  const ones = said.match(ONE)?.length ?? 0;
  const isRow = counts.every((q, i) => i === 0 || JOINED.test(a.shape.slice(counts[i - 1]!.end, q.start)));
  if (!isRow || ONE_MORE.test(said.replace(ONE, '')) || OTHERS.test(said)) return [];
  const added = sumOf(counts, result, false);
  const value = plus(added.value, exact(ones));
  const sum: Hypothesis = {
    ...added,
    value,
    low: value,
    high: value,
    working: ones > 0 ? `${added.working} + ${ones}` : added.working,
    asked: true,
  };
  const isOther = everywhere().some(
    (q) => q !== result && q.start !== result.start && q.figure.kind === 'count' && compare(q.figure.value, result.figure.value) === 0,
  );
  if (isOther || compare(sum.value, result.figure.value) === 0 || compare(result.figure.value, exact(2)) <= 0) return [];
  return [{ of: 'total', result, hypotheses: [sum] }];
}
