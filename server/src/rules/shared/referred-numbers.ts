// Numbers that point back at one given before and are another: “beaten in five games … those four games”, “Eleven fires were burning … three
// of the 14 were out”.
import { isLabel } from '../../reading/draft/computed/computed.ts';
import type { PlacedQuantity, Quantity } from '../../reading/draft/quantities.ts';
import { isBareOne, isTime } from '../../reading/draft/second-look/around.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding } from './figure-finding.ts';

/** Two numbers that should be one. */
export function numberElsewhere(odd: PlacedQuantity, other: PlacedQuantity): PlacedFinding {
  const [here, there] = [asWritten(odd.reading, odd), asWritten(other.reading, other)];
  const noun =
    odd.figure.kind === 'count' && odd.noun && odd.modifiers.length === 0
      ? ` ${odd.reading.text.slice(odd.figure.end).match(/^[ -]?([\p{L} -]{0,30}?\p{L}+)/u)?.[1] ?? ''}`
      : '';
  const isAbove = odd.paragraph > other.paragraph || (odd.paragraph === other.paragraph && odd.start > other.start);
  const message = `${here}${noun.length < 25 ? noun : ''} here, ${there} ${isAbove ? 'above' : 'below'}: which is right?`;
  const related = [{ paragraph: other.paragraph, start: other.start, end: other.end, note: there }];
  return {
    ...figureFinding(odd.reading, odd, message, () => [changeTo(odd.reading, odd.figure, other.figure.value)], { related }),
    paragraph: odd.paragraph,
  };
}

const POINTS =
  /\b(?<those>those|these)\s$|\b(?<best>longest|worst|hardest|best|happiest|loneliest|busiest)\s$|\b(?<all>all)\s$|\b(?:each|all|any|none|some|most|half|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+) of the\s$|\b(?<the>the)\s$/i;
/** Nothing is counted behind it: “the six are”, “those five I can”. */
const ALONE =
  /^(?:[.,;:)”"]|$| (?:are|is|were|was|had|have|has|will|would|could|can|should|may|might|must|did|do|does|who|that|which|to be|to|in (?:a|the|his|her)|I|we|you|he|she|they|said|says|survived|died|came|went|got|made|from|did)\b)/;
const NO_REFERENCE = /\b(?:other|last|first|next|past|top|remaining|final|early|late|previous|following|all)\b[^.]{0,6}$/i;

/** How far above a number may be pointed at, in figures; and where the noun is left out. */
const FAR = 14;
const NEAR = 6;

export const referredNumbers = (all: readonly PlacedQuantity[]): PlacedFinding[] =>
  all.flatMap((q, i): PlacedFinding[] => {
    const other = pointsAt(q, all.slice(Math.max(0, i - FAR), i));
    return other ? [numberElsewhere(q, other)] : [];
  });

/** How a number points back: “those five”, “all five”, “of the five”, “the longest five hours”; undefined where it does not. */
function pointing(q: PlacedQuantity): { readonly those: boolean; readonly isPart: boolean; readonly isAlone: boolean } | undefined {
  const { text } = q.reading;
  // “The 9.40 to Hull” is a train.
  if (q.figure.kind !== 'count' || q.figure.hedge !== '' || q.figure.written.includes('.') || isLabel(q) || isBareOne(q)) return undefined;
  const lead = text.slice(Math.max(0, q.start - 18), q.start);
  const match = POINTS.exec(lead);
  if (!match || NO_REFERENCE.test(lead.slice(0, match.index))) return undefined;
  const { those, best, the } = match.groups!;
  const isPart = /\bof /i.test(match[0]);
  const isAlone = ALONE.test(text.slice(q.figure.end, q.figure.end + 14));
  // Of “three of the four teams” there may be others; weeks and days are of one length.
  if (!those && !best && !isAlone && !(isPart && isTime(q))) return undefined;
  // “The two” are mostly two people who have been named; “the six who went” are told of there.
  const isTold = the !== undefined && /^ (?:who|that|which|in|from) /.test(text.slice(q.figure.end, q.figure.end + 8));
  const n = toNumber(q.figure.value);
  return isTold || n < 2 || (the && n < 3) ? undefined : { those: those !== undefined, isPart, isAlone };
}

/** The one number before that a number must be, and is not. */
function pointsAt(q: PlacedQuantity, before: readonly PlacedQuantity[]): PlacedQuantity | undefined {
  const points = before.length > 0 ? pointing(q) : undefined;
  if (!points || isGiven(toNumber(q.figure.value), q, before)) return undefined;
  const { those, isPart, isAlone } = points;
  const named = isAlone ? [] : before.filter((one) => isCounted(one, q) && one.noun !== '' && one.noun === q.noun);
  const near = before.slice(-NEAR).filter((one) => isCounted(one, q) && isBeside(one, q));
  const things = near.filter((one) => (!isTime(one) || one.noun === 'time') && !(isPart && isInSentence(one, q)));
  // “Put off three times … each of those four delays”: the one number beside it, under another name.
  const beside = things.filter((one) => isInSentence(one, q));
  const others = beside.length > 0 ? beside : things;
  const isOtherName = those && named.length === 0 && !isTime(q) && others.length === 1;
  const found = isAlone ? things : isOtherName ? others : named;
  if (things.some((one) => toNumber(one.figure.value) === toNumber(q.figure.value) && isInSentence(one, q))) return undefined;
  const close = found.length === 1 && isPart ? found.filter((one) => isPlausible(q, one)) : found.filter((one) => isNearly(q, one));
  const [first] = close.filter((one) => toNumber(one.figure.value) !== toNumber(q.figure.value));
  const isOne = first && close.every((one) => toNumber(one.figure.value) === toNumber(first.figure.value));
  return isOne && (isAlone || found.length === close.length) ? first : undefined;
}

const isCounted = (one: Quantity, q: Quantity): boolean =>
  one.figure.kind === 'count' && one.figure.scale.n === q.figure.scale.n && one.figure.hedge === '' && !isLabel(one) && !isBareOne(one);

/** In its sentence, the two before, or the paragraph before. */
const isBeside = (one: PlacedQuantity, q: PlacedQuantity): boolean =>
  one.paragraph === q.paragraph
    ? q.sentence - one.sentence <= 2 && !(one.sentence === q.sentence && q.start - one.end < 10)
    : one.paragraph === q.paragraph - 1 && q.sentence === 0;

function isNearly(q: Quantity, one: Quantity): boolean {
  const [a, b] = [toNumber(q.figure.value), toNumber(one.figure.value)];
  return a <= 12 || b <= 12 ? Math.abs(a - b) <= 2 : isSlipOf(q.figure, one.figure.value) || isSlipOf(one.figure, q.figure.value);
}

const isInSentence = (one: PlacedQuantity, q: PlacedQuantity): boolean => one.paragraph === q.paragraph && one.sentence === q.sentence;

const isPlausible = (q: Quantity, one: Quantity): boolean => {
  const ratio = toNumber(q.figure.value) / toNumber(one.figure.value);
  return ratio > 0.6 && ratio < 1.7;
};

/** Is the number given before, or what two before come to, or how many are named in the sentence above? */
function isGiven(n: number, q: PlacedQuantity, before: readonly PlacedQuantity[]): boolean {
  // Of “those four delays” four states are no number.
  const mayBe = (one: PlacedQuantity) => q.noun === '' || one.noun === '' || one.noun === q.noun || one.figure.kind !== 'count';
  if (before.some((one) => toNumber(one.figure.value) === n && mayBe(one))) return true;
  // Of “three of the 14” the three are no part of what makes 14.
  const isPart = (one: PlacedQuantity) => one.paragraph === q.paragraph && q.start - one.end < 10;
  const near = before
    .slice(-NEAR)
    .flatMap((one) => (one.figure.kind === 'count' && !isPart(one) && isBeside(one, q) ? [toNumber(one.figure.value)] : []));
  if (near.some((a, i) => near.slice(i + 1).some((b) => a + b === n || Math.abs(a - b) === n))) return true;
  const from = q.reading.sentences[Math.max(0, q.sentence - 1)]?.start ?? 0;
  const lists = q.reading.text.slice(from, q.start).match(/(?:, [^,.;]{2,60}){1,9},? (?:and|or|&) /gu) ?? [];
  return lists.some((list) => Math.abs(list.split(',').length + (/, (?:and|or|&) $/.test(list) ? 0 : 1) - n) === 0);
}
