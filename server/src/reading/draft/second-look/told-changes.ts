// A change told in a headline or an opening without its figures, which the story gives below: “a 12% fall in profit” over “profit was £74.8m,
// against £85m a year earlier”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare } from '../../paragraph/figures/exact.ts';
import type { Reading } from '../../paragraph/reading.ts';
import type { Movement } from '../changes.ts';
import type { Computed } from '../computed/computed.ts';
import { movements } from '../computed-figures.ts';
import type { DraftReading } from '../draft.ts';
import { holds, percentChangeOf } from '../hypotheses.ts';
import { isNamed } from '../named-figures.ts';
import { type Quantity, quantitiesOf, stem } from '../quantities.ts';
import { isAmount } from './around.ts';

const UPS = 'rise|increase|jump|gain|growth|surge|leap|climb';
const DOWNS = 'fall|drop|decline|decrease|cut|reduction|slump|dip|slide|plunge';
const NOUN = withLetterRanges(
  new RegExp(
    `^(?: \\p{L}+)? (?:(?<up>${UPS})|(?<down>${DOWNS})) in (?<what>[\\p{L}\ue006\ue007'’-]+(?: [\\p{L}\ue006\ue007'’-]+){0,4})`,
    'u',
  ),
);
const VERB = withLetterRanges(
  /(?<what>[\p{L}][\p{L}'’-]+),? (?:was |is |were |are |has |have )?(?:(?<up>up|rose|rises?|risen|grew|grows?|climb(?:s|ed)?|jump(?:s|ed)?|increased?|soar(?:s|ed)?|surge[sd]?)|(?<down>down|fell|falls?|fallen|drop(?:s|ped)?|declined?|slid(?:es)?|slip(?:s|ped)?|slump(?:s|ed)?|plunge[sd]?|shrank|sinks?|sank))(?: by)? $/u,
);
const STOPS =
  /\b(?:to|after|as|and|on|at|for|by|from|with|because|when|while|that|this|last|despite|amid|over|during|its|the|sending|of)\b/;
/** How far down the figures may stand. */
const FURTHEST = 9;

/** What a change that is told without figures is said to be of, and which way it goes. */
function claimOf(by: Quantity): { readonly what: string; readonly direction: 1 | -1 } | undefined {
  const noun = NOUN.exec(by.shape.slice(by.end, by.end + 90))?.groups;
  if (noun) {
    const words = noun.what!.split(STOPS)[0]!.trim().split(' ');
    const what = words[words.length - 1]!;
    return what.length > 3 ? { what: stem(what), direction: noun.up ? 1 : -1 } : undefined;
  }
  const verb = VERB.exec(by.lead)?.groups;
  return verb && verb.what!.length > 3 && /^(?:[.,;]| (?:to|after|as|on|in|and|last|this|year)\b|$)/.test(by.tail.trimEnd())
    ? { what: stem(verb.what!), direction: verb.up ? 1 : -1 }
    : undefined;
}

/** Changes told at the head of a draft that the one change of the same thing below denies. */
export function toldChanges(draft: DraftReading, paragraph: number, reading: Reading): Computed[] {
  if (paragraph > 4) return [];
  return quantitiesOf.of(reading).flatMap((by): Computed[] => {
    if (by.figure.kind !== 'percent' || by.figure.hedge !== '') return [];
    const claim = quantitiesOf.of(reading).some((q) => q.sentence === by.sentence && q !== by && isAmount(q) && q.figure.kind === 'money')
      ? undefined
      : claimOf(by);
    if (!claim) return [];
    const below = draft.readings
      .slice(paragraph, paragraph + FURTHEST)
      .flatMap((each) => movements(each).filter((one) => isOf(one, claim.what, by)));
    const hypotheses = below.flatMap(({ from, to }) => percentChangeOf(from, to, by, claim.direction, false) ?? []);
    const [one] = hypotheses;
    if (!one || hypotheses.some((h) => holds(h, by.figure)) || hypotheses.some((h) => compare(h.value, one.value) !== 0)) return [];
    const goesOtherWay = compare(one.operands[1]!.figure.value, one.operands[0]!.figure.value) !== claim.direction;
    const ratio = Number(one.value.n) / Number(one.value.d) / (Number(by.figure.value.n) / Number(by.figure.value.d));
    if (goesOtherWay || ratio < 0.45 || ratio > 2.2) return [];
    return [{ of: 'change', result: by, hypotheses: [{ ...one, asked: true }] }];
  });
}

/** Is a movement one of the thing, with no percentage of its own? */
function isOf({ from, to, tied }: Movement, what: string, by: Quantity): boolean {
  if (!tied || from.figure.kind === 'percent' || to.figure.kind === 'percent' || (to.reading === by.reading && to.sentence === by.sentence))
    return false;
  const beside = quantitiesOf.of(to.reading).some((q) => q.sentence === to.sentence && q.figure.kind === 'percent');
  return !beside && (isNamed(to, what) || (to.figure.kind === 'count' && to.noun === what));
}
