// Differences and rests: “by 218 votes”, “leaving 31”, “42 centimetres above the record”, “the three who have not”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact } from '../../paragraph/figures/exact.ts';
import { differenceOf, type Hypothesis, restOf, sumOf } from '../hypotheses.ts';
import type { Quantity } from '../quantities.ts';
import { type Around, kin, type Look, operands, pairs, sameThing, type Tier, thing } from './around.ts';

// ---- What is left, and what lies between ----

const REST_LEAD = withLetterRanges(
  /\b(?:leav(?:es|ing|e)|left|remaining|remainder,?|the other|the rest,?)(?: (?:him|her|it|them|us|with|just|only|without|to (?:find|pay|raise|come)|in (?:the )?\p{L}+|the \p{L}+(?: \p{L}+)?|an? (?:\p{L}+ ){1,3}of|the (?:\p{L}+ ){1,2}with)){0,3}\s$/u,
);
const REST_TAIL = withLetterRanges(
  /^(?: \p{L}+){0,2} (?:dropped out|(?:were|was|are|is|had|have|has) (?:still|not|yet)|still|unaccounted|missing|remain(?:s|ed|ing)?|left\b|(?:free|empty|vacant|unsold|unfilled)\b|to (?:let|go|come|fill|find|spare|sell)(?=[.,;:)]|$)|(?:who|that|which) (?:have|had|did|do|were|are) (?:not|n['’]t)|(?:who|that) (?:haven|hadn|didn)['’]t|did not|didn['’]t|gone\b|had gone|in the dark|(?:were|was|are) (?:turned (?:away|down)|left out|refused|rejected|unsuccessful|disappointed)|missed out|went without|failed to get)/u,
);
const GAP_LEAD =
  /\b(?:(?:majority|margin|difference|lead|gap|advantage|deficit|shortfall|surplus|premium|discount|saving|excess) (?:of|is|was|to|:)|(?:relief|improvement|cushion|swing|over-?spend|under-?spend|over-?run|net (?:gain|loss|profit|cost|saving)) of|(?:cheaper|dearer|higher|lower|bigger|smaller|longer|shorter) by|(?:ahead|behind|up|down|over|out) by)\s$/u;
const BY = /\bby\s$/u;
const OUTCOME = withLetterRanges(
  /\b(?:won|wins?|lost|loses?|beat\p{L}*|led|leads?|lead|ahead|behind|trail\p{L}*|fell|falls?|fallen|rose|rises?|cut|grew|grown|shrank|narrowed|widened|missed|defeat\p{L}*|increased|reduced|raised|lowered|dropped)\b/u,
);
const GAP_TAIL = withLetterRanges(
  /^(?:[ -]\p{L}+){0,2}? (?:(?:more|fewer|less|higher|lower|longer|shorter|heavier|lighter|taller|older|younger|deeper|faster|slower|cheaper|dearer) than\b|(?:above|below|ahead|behind|clear of|clear\b|short of)(?! \p{L}+ (?:sea|zero))|(?:longer|shorter|higher|lower|cheaper|dearer|heavier|lighter|taller|older|younger|faster|slower)(?=[.,;)]|$)|too (?:fast|slow|many|few|high|low|long|short|late|early|deep)\b|(?:over|under) (?:its|the|their) (?:\p{L}+ )?(?:budget|target|estimate|forecast|allowance|spending limit)\b|over the (?:limit|maximum)\b|under the (?:limit|minimum)\b|off (?:the|his|her|their|its)\b)/u,
);

/** “By 14,204 votes to 11,950”: one side of a tally. */
const TALLY = withLetterRanges(/^(?: [\p{L}-]+){0,2} (?:to|against|for) [\ue000-\ue005]/u);
const THAN = /^[^.,;:]{0,30}\b(?:than|above|below|ahead of|behind|clear of|short of)\b/u;
const THAN_FIGURE =
  /^[^.,;:]{0,30}\b(?:than|above|below|ahead of|behind|clear of|short of)\b(?:(?! and )[^.,;:–—]|, who|, when){0,45}[\ue000\ue002\ue004\ue005]/u;

const STEP_TAIL = withLetterRanges(/^(?:[ -]\p{L}+){0,2}? (?:more|fewer|less)(?=[.,;)]|$)/u);

export function difference(result: Quantity, around: Around): Look | undefined {
  const { own, before, earlier, after, lead, tail } = around;
  if (TALLY.test(tail)) return undefined;
  const rest = isRest(lead, tail) || isLast(result, lead) || isSurvivors(result);
  // “The village had 914 people. Now it has 562, a loss of 352.” In money a loss is of another kind.
  const isGone = result.figure.kind === 'count' && COUNT_LOSS.test(lead);
  if ((!rest && !isGone && !isGap(lead, tail) && !isAnother(result, lead)) || (rest && hasPortion(own, result))) return undefined;
  const make = (a: Quantity, b: Quantity) =>
    !(rest && areParts(a, b)) && sameThing([a, b, result]) && isBetween(a, b, result) ? differenceOf(a, b, result, false) : undefined;
  const near = result.noun === 'point' ? pointsIn(own, result) : operands(own, result);
  const back = operands(before, result);
  const next = operands(after, result);
  const far = operands(earlier, result);
  const said = rest ? near.filter((q) => q.start < result.start) : near;
  // “Two fewer than the average”: what it is compared with is not given.
  const given = !THAN.test(tail) || THAN_FIGURE.test(tail);
  const tiers: Tier[] = [
    { hypotheses: pairs(said, make), told: said.length === 2 && given, close: isShort(result) && isStep(lead, tail) },
    ...(rest ? restTiers(result, around, back, said) : []),
    {
      hypotheses: pairs([...back, ...said], make),
      told: back.length + said.length === 2 && (said.length > 0 || rest) && given && isNamed([...back, ...said], result),
      close: said.length > 0 && given && result.figure.kind !== 'count',
    },
    {
      hypotheses: pairs([...said, ...next], make),
      told: said.length + next.length === 2 && next.length > 0 && given && isNamed([...said, ...next], result),
    },
    { hypotheses: rest ? rests([...far, ...back, ...said], result) : [], told: false },
  ];
  const agreeing = pairs([...far, ...back, ...near, ...next], (a, b) => differenceOf(a, b, result, false));
  if (rest) agreeing.push(...anyRest([...far, ...back, ...near], result));
  for (let i = 0; i < near.length; i++) agreeing.push(sumOf([near[i]!], result, false));
  return { tiers, agreeing };
}

/** “Of the other 234, 140 …”: what follows are its parts. */
const isRest = (lead: string, tail: string): boolean =>
  (REST_LEAD.test(lead) && !/\bof the (?:other|remaining)\s$/u.test(lead)) || REST_TAIL.test(tail);

const isSurvivors = ({ shape, start, tail }: Quantity): boolean =>
  /\bthe $/.test(shape.slice(Math.max(0, start - 5), start)) &&
  /^(?: \p{L}+)? (?:survivors|others|who (?:survived|escaped|remained?|stayed|are left|were left))\b/u.test(tail);
/** “£50m is for roads … £25m will go on buses and the final £15m on cycle lanes”. */
const isLast = ({ figure }: Quantity, lead: string): boolean =>
  figure.kind === 'money' && /\b(?:and|with|while) the (?:final|last)\s$/u.test(lead);

const SAVING = /, (?:saving|a saving of)(?: (?:it|them|him|her|us|the \p{L}+))?\s$/u;
/** “Has 1,200 officers and wants 1,350, another 150.” */
const isAnother = ({ shape, start, tail }: Quantity, lead: string): boolean =>
  /, (?:another|a further|an extra) $/.test(shape.slice(Math.max(0, start - 12), start)) &&
  /^(?: \p{L}+)?[.;]/u.test(tail) &&
  /\b(?:wants?|needs?|hopes|plans|aims|would like)\b/.test(lead);

const COUNT_LOSS = /\b(?:loss|fall|drop|decline|decrease|gain|rise|increase|growth) of (?:just |only |some |about )?$/;

/** A margin, a lead; “61 days, 24 days more”, but not “an option on 193 more”. */
const isGap = (lead: string, tail: string): boolean =>
  GAP_LEAD.test(lead) || SAVING.test(lead) || GAP_TAIL.test(tail) || (BY.test(lead) && OUTCOME.test(lead)) || isStep(lead, tail);

const isStep = (lead: string, tail: string): boolean =>
  STEP_TAIL.test(tail) &&
  /[,–—(]\s$|\b(?:by|pay|pays|paid|paying|costs?|costing|spend|spends|spending|earn|earns|earning|gets?|getting)\s$/u.test(lead);
const isShort = ({ figure }: Quantity): boolean => figure.kind === 'count' && compare(figure.value, exact(20)) < 0;

/** “A quarter of that goes to buses and the rest, £18m”: what fractions leave is read with them. */
const hasPortion = (own: readonly Quantity[], result: Quantity): boolean =>
  own.some((q) => q.end <= result.start && (q.figure.kind === 'fraction' || q.figure.kind === 'percent'));

/** What a rest may be left of. */
function restTiers(result: Quantity, { wide, own, earlier }: Around, back: readonly Quantity[], said: readonly Quantity[]): Tier[] {
  const asked = operands([...wide(), ...own.filter((q) => q.start < result.start)], result);
  // Those who have not done something are the rest of those who have, and of nobody else.
  const tiers: Tier[] = [{ hypotheses: undone(asked, result), told: true, alone: true }];
  if (NOT_DONE.test(result.tail)) return tiers;
  // “10 instruments: three cameras … Seven were working, and the other three …”.
  const listed = back.find((q) => /^(?: \p{L}+){1,2}:/u.test(q.tail));
  const [part] = said;
  if (listed && part && said.length === 1)
    tiers.push({ hypotheses: [differenceOf(listed, part, result, false)], told: false, close: true });
  if (isLast(result, result.shape.slice(Math.max(0, result.start - 30), result.start)))
    tiers.push({ hypotheses: lastOfAll([...back, ...said], result), told: true, alone: true });
  tiers.push({ hypotheses: allButOne([...back, ...said], result), told: false, close: true });
  tiers.push({ hypotheses: rests([...back, ...said], result), told: true });
  if (back.length + said.length === 1) tiers.push({ hypotheses: chain(earlier, [...back, ...said], result), told: true });
  return tiers;
}

/** “The bus carried 52 passengers. Eleven of them died. The 41 survivors …”: a whole, a part and the rest, each in its own sentence. */
function chain(earlier: readonly Quantity[], [part]: readonly Quantity[], result: Quantity): Hypothesis[] {
  const wholes = operands(earlier, result);
  const [whole] = wholes;
  if (!whole || !part || wholes.length !== 1 || compare(part.figure.value, whole.figure.value) >= 0) return [];
  const isOne =
    whole.figure.kind !== 'count' || (thing(whole) !== '' && kin(thing(whole), thing(part)) && kin(thing(whole), thing(result)));
  return isOne ? [differenceOf(whole, part, result, false)] : [];
}

/** “£1.1bn of the £5.5bn … £1.4bn, £1.2bn and the remaining £1.8bn”: the largest less all the others. */
function allButOne(all: readonly Quantity[], result: Quantity): Hypothesis[] {
  const [first] = all;
  if (!first || all.length < 4 || all.length > 8 || result.figure.kind === 'count' || all.some((q) => q.reading !== result.reading))
    return [];
  const whole = all.reduce((a, b) => (compare(b.figure.value, a.figure.value) > 0 ? b : a));
  const parts = all.filter((q) => q !== whole);
  const one = restOf(whole, parts, result, false);
  return one.value.n > 0n ? [one] : [];
}

/** “Of the £90m, £50m is for roads. Another £25m will go on buses and the final £15m on cycle lanes.” */
function lastOfAll(all: readonly Quantity[], result: Quantity): Hypothesis[] {
  const whole = all.find((q) => /\bof (?:the|its|this|that) $/.test(q.shape.slice(Math.max(0, q.start - 9), q.start)));
  const parts = all.filter((q) => q !== whole);
  if (!whole || parts.length < 1 || parts.some((q) => q.start < whole.start && q.reading === whole.reading)) return [];
  const one = restOf(whole, parts, result, false);
  return one.value.n > 0n ? [one] : [];
}

/** What is left of a whole when any of the figures near are taken away. */
function anyRest(all: readonly Quantity[], result: Quantity): Hypothesis[] {
  // Of small numbers some always fit.
  if (compare(result.figure.value, exact(10)) < 0 && result.figure.kind === 'count') return [];
  const before = all.filter((q) => q.reading === result.reading && q.start < result.start).slice(-7);
  return before.flatMap((whole) => {
    const parts = before.filter((q) => q !== whole && compare(q.figure.value, whole.figure.value) < 0);
    const found: Hypothesis[] = [];
    for (let set = 1; set < 1 << parts.length; set++) {
      const taken = parts.filter((_, i) => set & (1 << i));
      if (taken.length >= 2) found.push(restOf(whole, taken, result, false));
    }
    return found;
  });
}

/** A difference is smaller than the larger of its two. */
const isBetween = (a: Quantity, b: Quantity, result: Quantity): boolean =>
  compare(a.figure.value, b.figure.value) !== 0 && [a, b].some((q) => compare(q.figure.value, result.figure.value) > 0);

/** “90 survivors and 27 bodies”: two parts of one whole, not a whole and a part. */
const areParts = (a: Quantity, b: Quantity): boolean =>
  a.reading === b.reading && a.sentence === b.sentence && JOINED.test(a.shape.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
/** “15 candidates and rejected 11” takes away. */
const JOINED =
  /^[^.;]{0,40}\band\b(?![^.;]{0,30}\b(?:rejected|lost|loses?|sold|closed?|cut|removed|dismissed|sacked|spent|used|gave|turned (?:down|away)|ruled out|threw out|discarded|dropped|withdrew|scrapped|paid)\b)[^.;]{0,30}$/u;

/** “By four points, 47 per cent to 43”: percentages are counted in points. A side that leads by five points and wins 60% is told of otherwise. */
function pointsIn(own: readonly Quantity[], result: Quantity): Quantity[] {
  const percents = own.filter(({ figure }) => figure.kind === 'percent');
  const next = percents.find((q) => q.start > result.end);
  if (next && /\band\b/.test(result.shape.slice(result.end, next.start))) return [];
  const all = percents.length > 0 ? percents.map((q): Quantity => ({ ...q, noun: '', figure: { ...q.figure, kind: 'count' } })) : own;
  return operands(all, result);
}

const NOT_DONE = withLetterRanges(/^(?:[ ,]\p{L}+){0,4} (?:not|n['’]t|never)(?: yet| been| also)* (?<verb>\p{L}{3,})/u);

/** “Nine have paid … the four who have not yet paid”: those who have and those who have not make up all. */
function undone(all: readonly Quantity[], result: Quantity): Hypothesis[] {
  const verb = NOT_DONE.exec(result.tail)?.groups?.verb;
  if (!verb) return [];
  const done = all.filter((q) => new RegExp(`^(?: \\p{L}+){0,4} ${verb}\\b`, 'u').test(q.tail));
  return done.flatMap((part) =>
    all
      .filter((whole) => whole !== part && compare(whole.figure.value, part.figure.value) > 0 && thing(whole) !== '')
      .map((whole) => differenceOf(whole, part, result, false)),
  );
}

/** Do the figures say what they count, in money, in a unit or by a noun, so that their difference is the result's like? */
const isNamed = (all: readonly Quantity[], result: Quantity): boolean =>
  result.figure.kind !== 'count' || (sameThing([...all, result]) && all.some((q) => thing(q) !== ''));

/** A whole less the parts in a row before its rest. */
function rests(all: readonly Quantity[], result: Quantity): Hypothesis[] {
  const found: Hypothesis[] = [];
  let least = 1;
  while (least < all.length && areParts(all[all.length - least - 1]!, all[all.length - least]!)) least++;
  for (let i = 0; i < all.length; i++) {
    const whole = all[i]!;
    for (let count = least; count <= 4 && i + count < all.length; count++) {
      const parts = all.slice(all.length - count);
      if (parts.some((q) => q === whole || compare(q.figure.value, whole.figure.value) >= 0)) continue;
      const one = restOf(whole, parts, result, false);
      if (one.value.n > 0n && (count > 1 || sameThing([whole, ...parts, result]))) found.push(one);
    }
  }
  return found;
}
