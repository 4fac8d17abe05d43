// Shares and changes in per cent or as fractions.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, toNumber } from '../../paragraph/figures/exact.ts';
import { type Hypothesis, holds, percentChangeOf, shareOf } from '../hypotheses.ts';
import { alike, type Quantity } from '../quantities.ts';
import { type Around, inUnit, isAmount, isTime, kin, type Look, pairs, type Tier, thing } from './around.ts';

// ---- Shares ----

const CHANGE_WORDS = withLetterRanges(
  /^[ -](?:\p{L}+ )?(?:more|fewer|less|higher|lower|up|down|above|below|cheaper|dearer|off|rise|increase|fall|drop|cut|growth|decline|of (?:an?|the (?:time|way|day|year|night|world|country|century|price|cost|vote|votes)))\b/u,
);
const BY_CHANGE =
  /\b(?:by|up|down|rose|fell|grew|rise of|fall of|increase of|drop of|gain of|cut of|decline of|grown|fallen|risen|falling|rising|more|fewer) ?$/u;

export function share(result: Quantity, { own, before, earlier, lead }: Around): Look | undefined {
  if (CHANGE_WORDS.test(result.tail) || BY_CHANGE.test(lead)) return undefined;
  const said = own.filter((q) => q.start < result.start && isAmount(q) && !isTime(q));
  const part = said[said.length - 1];
  const gap = part ? result.shape.slice(part.end, result.start) : '';
  const isOr = /(?:\bor|\bthat is|\bwhich is|[(–—,]) ?(?:about |around |some |nearly |almost |just )?(?:an? )?$/u.test(gap);
  const closes = /^(?:[),;.]| ?[–—]|$| of (?:them|the|those|its|all|his|her|their|what)\b)/u.test(result.tail);
  if (part && (BY_CHANGE.test(part.lead) || /^[^.;]{0,4}\bmore\b/.test(part.tail))) return undefined;
  if (!part || !isOr || !closes || gap.length > 45 || /[;:.“”]/.test(gap)) return undefined;
  const wholes = (all: readonly Quantity[]) =>
    all
      .filter((q) => q !== part && q !== result && isAmount(q))
      .flatMap((q) => inUnit(q, part) ?? [])
      .filter((q) => compare(q.figure.value, part.figure.value) > 0 && kin(thing(q), thing(part)) && !hasShare(q));
  const make = (all: readonly Quantity[]) => all.flatMap((q) => shareOf(part, q, result, false) ?? []);
  const [near, back, far] = [wholes(own), wholes(before), wholes(earlier)];
  // “258, or 30%, had broken even and 172, or 25%, …”: both are of the whole that the first share is right of.
  const shared = [...near, ...back, ...far].filter((whole) => own.some((q) => q !== part && isShareOf(q, whole, own)));
  const distinct = (all: readonly Quantity[]) => new Set(all.map(({ figure }) => toNumber(figure.value))).size === 1;
  const tiers: Tier[] = [
    { hypotheses: make(shared), told: distinct(shared) },
    { hypotheses: make(near), told: distinct(near) },
  ];
  if (near.length === 0) tiers.push({ hypotheses: make(back), told: distinct(back) });
  if (near.length + back.length === 0) tiers.push({ hypotheses: make(far), told: distinct(far) });
  return { tiers, agreeing: make([...near, ...back, ...far]) };
}

/** Is a figure with a percentage of its own that much of a whole? */
function isShareOf(q: Quantity, whole: Quantity, own: readonly Quantity[]): boolean {
  const percent = own.find(({ figure, start }) => figure.kind === 'percent' && start > q.end && start - q.end < 45);
  if (!percent || !hasShare(q) || !alike(q, whole) || compare(q.figure.value, whole.figure.value) >= 0) return false;
  const one = shareOf(q, whole, percent, false);
  return one !== undefined && holds(one, percent.figure);
}

/** A figure with a percentage of its own beside it is another part and no whole. */
const hasShare = ({ shape, end }: Quantity): boolean =>
  /^[^.;,]{0,30}(?:\(|, or |, )(?:about |or )?\ue002/u.test(shape.slice(end, end + 45));

// ---- Changes ----

const UP =
  /\b(?:up|rose|rise|risen|rises|increase[ds]?|grew|grown|growth|climb(?:ed|s)?|jump(?:ed|s)?|gain(?:ed|s)?|more|higher|dearer|raised|longer|lengthened|wid\p{L}+)\b/u;
const DOWN =
  /\b(?:down|fell|falls?|fallen|drop(?:ped|s)?|declin\p{L}+|decrease[ds]?|cut|reduc\p{L}+|lower|less|fewer|cheaper|shorter|shr\p{L}nk|slump\p{L}*|loss|lose)\b/u;

const directionOf = (words: string): -1 | 0 | 1 => {
  const [up, down] = [UP.test(words), DOWN.test(words)];
  return up === down ? 0 : up ? 1 : -1;
};
/** Words that part two figures: the one did not become the other by so much. */
const PARTING = /\b(?:before|after|while|but|when|whereas)\b/;

export function change(result: Quantity, { own, before, after, lead, tail }: Around): Look | undefined {
  const isStep = CHANGE_WORDS.test(result.tail) || BY_CHANGE.test(lead);
  if (!isStep || /^ of (?:an?|the)\b/.test(result.tail)) return undefined;
  const direction = directionOf(`${lead.slice(-40)} … ${tail.slice(0, 22)}`) || directionOf(lead);
  if (direction === 0) return undefined;
  const amounts = (all: readonly Quantity[]) => all.filter((q) => q !== result && isAmount(q) && !isTime(q));
  const make = (a: Quantity, b: Quantity): Hypothesis | undefined => {
    if (!kin(thing(a), thing(b))) return undefined;
    const [x, y] = [inUnit(a, b) ?? a, b];
    if (!alike(x, y)) return undefined;
    const [less, more] = compare(x.figure.value, y.figure.value) < 0 ? [x, y] : [y, x];
    return direction > 0 ? percentChangeOf(less, more, result, 1, false) : percentChangeOf(more, less, result, -1, false);
  };
  const [near, back, next] = [amounts(own), amounts(before), amounts(after)];
  const tiers: Tier[] = [
    {
      hypotheses: pairs(near, make),
      told: near.length === 2 && isStraight(near, result),
    },
    {
      hypotheses: pairs([...back, ...near], make),
      told: back.length + near.length === 2 && near.length > 0 && isStraight(near, result),
      close: back.length > 0 && near.length > 0,
    },
    {
      hypotheses: pairs(back, make),
      told: near.length === 0 && back.length === 2 && /^(?:[“"]?(?:that|this|it|which)\b|an? )/u.test(lead.trimStart()),
    },
    { hypotheses: pairs(next, make), told: false },
  ];
  return { tiers, agreeing: pairs([...back, ...near, ...next], make) };
}

/** Do they stand close by, with nothing that parts them? */
function isStraight(all: readonly Quantity[], result: Quantity): boolean {
  const [from, to] = [Math.min(result.start, ...all.map(({ end }) => end)), Math.max(result.end, ...all.map(({ start }) => start))];
  return to - from < 140 && !PARTING.test(result.shape.slice(from, to));
}
