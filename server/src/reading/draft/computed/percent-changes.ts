// Changes in per cent: from one figure to another.
import { compare } from '../../paragraph/figures/exact.ts';
import { DOWN, type Movement, NOUN_DOWN, NOUN_UP, UP } from '../changes.ts';
import { type Hypothesis, percentChangeOf } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity } from '../quantities.ts';
import { type Computed, type Context, isAmount, isLabel, shapeBetween } from './computed.ts';

const CHANGE_LEAD = new RegExp(
  `(?:\\b(?:(?<nup>${NOUN_UP})|(?<ndown>${NOUN_DOWN})|change|swing|jump) of(?: (?:nearly|almost|just over|some))? ?|(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?: by)? ?|\\b(?:or|so|by) ?)$`,
  'u',
);
export const CHANGE_TAIL = new RegExp(
  `^[ -](?:(?<up>${NOUN_UP}|more|higher|bigger|up|dearer|above)|(?<down>${NOUN_DOWN}|fewer|less|lower|down|cheaper|off|below))\\b`,
  'u',
);

/** A movement with the way it was stated to go by the words beside the result. */
function directionAt(result: Quantity): -1 | 0 | 1 {
  const tail = CHANGE_TAIL.exec(result.tail)?.groups;
  if (tail) return tail.up ? 1 : -1;
  const lead = CHANGE_LEAD.exec(result.lead)?.groups;
  if (lead?.up || lead?.nup) return 1;
  return lead?.down || lead?.ndown ? -1 : 0;
}

const CHANGES: readonly string[] = ['percent', 'fraction', 'points'];

/** “From 40 to 50, up 25 per cent”. */
export function change(
  result: Quantity,
  movements: readonly Movement[],
  { own, earlier }: Context,
  previous: readonly Movement[],
): Computed | undefined {
  const { kind } = result.figure;
  if (!CHANGES.includes(kind)) return undefined;
  if (!CHANGE_LEAD.test(result.lead) && !CHANGE_TAIL.test(result.tail)) return undefined;
  const direction = directionAt(result);
  if (direction === 0 && !mayGoEitherWay(result, movements)) return undefined;
  const hypotheses: Hypothesis[] = [];
  const add = (from: Quantity, to: Quantity, tied: boolean) => {
    if (from.start === result.start || to.start === result.start || from.figure.kind === 'percent') return;
    const hypothesis = percentChangeOf(from, to, result, direction, tied);
    const goesAgainst = tied && direction !== 0 && compare(to.figure.value, from.figure.value) === -direction;
    if (hypothesis) hypotheses.push(goesAgainst ? { ...hypothesis, against: true } : hypothesis);
  };
  const before = own.filter((q) => q.end <= result.start && isChangeable(q));
  // “That was 41 per cent lower than in the five weeks before, when nearly 2,500 came”: what it is compared with follows.
  if (/^ (?:more|less|higher|lower|fewer|cheaper|dearer|bigger|smaller) than\b/.test(result.tail) && !comparedWith(result, own, before))
    return undefined;
  for (const movement of movements) add(movement.from, movement.to, movement.tied && isBeside(result, movement));
  const compared = comparedWith(result, own, before);
  if (compared) add(compared, before[before.length - 1]!, true);
  const opens = OPENS_WITH_THAT.test(sentenceOf(result));
  for (const movement of previous) add(movement.from, movement.to, opens && movements.length === 0);
  const mayObject = movements.length === 0;
  const went = direction || wayOf(movements);
  hypotheses.push(...sideBySide(before, result, went, mayObject));
  if (opens && before.length === 0 && previous.length === 0) for (const [from, to] of saidBefore(result, earlier)) add(from, to, true);
  const recent = [...earlier.filter(isChangeable).slice(-3), ...before];
  hypotheses.push(...furtherBack(sideBySide(recent, result, went, mayObject && before.length === 0), before));
  return hypotheses.length > 0 ? { of: 'change', result, hypotheses } : undefined;
}

/** “Or 25 per cent”, “a change of 25 per cent”. */
const mayGoEitherWay = ({ lead }: Quantity, movements: readonly Movement[]): boolean =>
  /\b(?:change|swing) of ?$/.test(lead) || (/\bor ?$/.test(lead) && movements.length > 0);

/** “Fell to £1,140m from £1,520m, a change of 25 per cent”: counted from where it stood. */
function wayOf([only, ...others]: readonly Movement[]): -1 | 0 | 1 {
  return only?.tied && others.length === 0 ? (compare(only.to.figure.value, only.from.figure.value) as -1 | 0 | 1) : 0;
}

/** Where the sentence has two figures of one kind, those of the sentences before are good to agree with only. */
function furtherBack(found: readonly Hypothesis[], own: readonly Quantity[]): readonly Hypothesis[] {
  const hasPair = own.some((q, i) => own[i + 1] && alike(q, own[i + 1]!));
  return hasPair ? found.map((hypothesis) => ({ ...hypothesis, loose: true })) : found;
}

/** “Fees came to £40 in spring and £50 in autumn. That is up 20 per cent.”: the two figures of the sentence before, from and to. */
function saidBefore(result: Quantity, earlier: readonly Quantity[]): readonly (readonly [from: Quantity, to: Quantity])[] {
  const said = earlier.filter((q) => isChangeable(q) && (q.reading !== result.reading || q.sentence === result.sentence - 1));
  const [first, second] = said;
  if (said.length !== 2 || !alike(first!, second!)) return [];
  // “Flour fell to £3.40 in May from £4.00.”
  return /\bfrom\s$/.test(second!.lead) ? [[second!, first!]] : [[first!, second!]];
}

/** Two figures side by side: “210 nests in the first summer, 168 in the second, a drop of 20%”. */
function sideBySide(all: readonly Quantity[], result: Quantity, direction: -1 | 0 | 1, mayObject: boolean): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (let i = 0; i + 1 < all.length; i++) {
    const from = all[i]!;
    const to = inUnitOf(all[i + 1]!, from);
    if (!to) continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const hypothesis = percentChangeOf(a, b, result, direction, false);
      if (!hypothesis) continue;
      if (direction === 0 || compare(b.figure.value, a.figure.value) === direction) found.push(hypothesis);
      else if (mayObject && b === to && all.length === 2) found.push({ ...hypothesis, against: true });
    }
  }
  return found;
}

const isChangeable = (q: Quantity): boolean => isAmount(q) && q.figure.kind !== 'percent' && !isLabel(q);
const OPENS_WITH_THAT = /^(?:[“"]?(?:that|this|it|which)(?:['’]s| is| was| means)|an? )/u;
const sentenceOf = ({ reading, sentence }: Quantity): string => {
  const span = reading.sentences[sentence];
  return span ? reading.text.slice(span.start, span.end).toLowerCase() : '';
};

/** The figure that a percentage counts from when it follows: “£885m, 3.5% above last year's £850m”, “a premium of 20% to the price of 220p”. */
function comparedWith(result: Quantity, own: readonly Quantity[], before: readonly Quantity[]): Quantity | undefined {
  const to = before[before.length - 1];
  const from = own.find((q) => q.start >= result.end && isChangeable(q));
  if (!to || !from || !alike(to, from)) return undefined;
  const gap = shapeBetween(result, from);
  const isPremium = /\b(?:premium|discount) of\b/.test(result.lead) && /^ (?:to|on|over)\b/.test(gap);
  const isAbove = /^ (?:above|below|(?:more|less|higher|lower|fewer|cheaper|dearer) than|up on|down on)\b/.test(gap);
  return (isPremium || isAbove) && gap.length < 50 && result.start - to.end < 60 ? from : undefined;
}

/** Does a change by so much stand directly before or behind the two figures that it is worked out from? */
function isBeside(result: Quantity, { from, to }: Movement): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  if (first.sentence !== result.sentence) return false;
  if (result.start >= first.end && result.end <= last.start) return directionAt(result) !== 0 && last.start - first.end < 70;
  const { shape } = result;
  if (result.end <= first.start) {
    const gap = shape.slice(result.end, first.start);
    return (
      gap.length < 60 &&
      !/[;:“”"\ue000\ue002-\ue008]/.test(gap) &&
      !/\b(?:and|while|but)\b/i.test(gap) &&
      (!/\b(?:after|as|on|when)\b/.test(gap) || /\bfrom(?: [\p{L}]+)? $/u.test(gap))
    );
  }
  if (result.start >= last.end) {
    const gap = shape.slice(last.end, result.start);
    return (
      gap.length < 80 &&
      !/[;:“”"\ue000\ue002-\ue008]/.test(gap) &&
      !/\b(?:while|but)\b/i.test(gap) &&
      /[,(–—-]|\b(?:is|or|marks?|represents?)\b/.test(gap) &&
      !/\b(?:total|average|annual|compared|versus|against)\b/.test(gap)
    );
  }
  return false;
}
