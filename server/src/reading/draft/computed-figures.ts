// Figures that the draft says it worked out: totals, differences, shares, changes, averages, multiples. Each comes with the ways it may
// have been worked out from the figures before it.

import { Memo } from '../../performance/memo.ts';
import { compare, exact, isWhole, ONE, over, times, toNumber } from '../paragraph/figures/exact.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import { DOWN, type Movement, movementsOf, NOUN_DOWN, NOUN_UP, UP } from './changes.ts';
import type { DraftReading } from './draft.ts';
import { asPercent, differenceOf, type Hypothesis, percentChangeOf, productOf, quotientOf, restOf, shareOf, sumOf } from './hypotheses.ts';
import { alike, inUnitOf, type Quantity, quantitiesOf, stem } from './quantities.ts';

export type ComputedKind = 'total' | 'difference' | 'share' | 'change' | 'average';

/** A figure that was worked out, and from what it may have been. */
export interface Computed {
  readonly of: ComputedKind;
  readonly result: Quantity;
  readonly hypotheses: readonly Hypothesis[];
  /** The sum of the parts may lie below the total. */
  readonly atMost?: boolean;
}

/** What a sum may draw on: the figures of the sentence and those of the sentences before it. */
interface Context {
  readonly own: readonly Quantity[];
  readonly earlier: readonly Quantity[];
  /** All of the draft's, to look for a count by what it counts. */
  readonly everywhere: () => readonly Quantity[];
}

const N = "[\\p{L}'’-]+";
const UNIT_NOUNS =
  'votes?|points?|runs?|seats?|goals?|seconds?|minutes?|lengths?|shots?|strokes?|wickets?|places?|tries|first-preference votes';

// ---- Which figures were worked out ----

const TOTAL_LEAD =
  /(?:\b(?:making|makes?|totall?ing|totall?ed|a (?:combined |grand )?total of|for a total of|giving (?:a total of)?|add(?:s|ing)? up to|comes? to|came to|coming to|which makes|so that['’]?s|that['’]s|that is|that was|that came to|that comes to|(?:bringing|taking|bringing up) [^.;,]{0,40}? to|is|=) ?$|, so [^.;,]{0,50}$)/u;
const TOTAL_TAIL = new RegExp(`^(?: ${N}){0,3},? (?:in all|in total|altogether|all told|between them|combined|overall)\\b`, 'u');

const DIFFERENCE_LEAD =
  /\b(?:(?:margin|majority|difference|lead|gap|advantage|deficit|shortfall) of|leaving|leaves|left|leave|the other|extra|remaining|balance of)(?: (?:him|her|it|them|us|with|just|only|behind|people|the ground|another|him with|her with))*\s$/u;
const BY_LEAD = /\b(?:by|win by|won by|lost by)\s$/;
const MORE_TAIL =
  /^(?: (?:first-preference )?[\p{L}-]+)?[ -](?:(?:more|fewer|less|clear of|ahead of) (?:than\b|[\p{L}-]+ than\b)|behind|ahead|longer|shorter|higher|lower|cheaper|dearer|heavier|lighter|taller|older|younger|faster|slower|short of|gone|unaccounted|still|missing|outstanding)\b/u;
const LEAD_TAIL = /^[- ](?:vote|point|goal|seat|run|second|minute|shot)[- ](?:lead|majority|margin|advantage|deficit|victory|win)\b/;
const BY_TAIL = new RegExp(`^ (?:${UNIT_NOUNS})\\b(?! (?:to|against|for|in favou?r)\\b)`, 'u');

const CHANGE_LEAD = new RegExp(
  `(?:\\b(?:(?<nup>${NOUN_UP})|(?<ndown>${NOUN_DOWN})|change|swing|jump) of(?: (?:nearly|almost|just over|some))? ?|(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?: by)? ?|\\b(?:or|so|by) ?)$`,
  'u',
);
const CHANGE_TAIL = new RegExp(
  `^[ -](?:(?<up>${NOUN_UP}|more|higher|bigger|up|dearer|above)|(?<down>${NOUN_DOWN}|fewer|less|lower|down|cheaper|off|below))\\b`,
  'u',
);

const SHARE_LEAD =
  /(?:\b(?:or|which is|that is|that['’]s|turnout (?:of|was|is)|turnout[^.;]{0,40} was|making|makes|equal to|about|take up|to)|[(,–—]|^)\s?$/u;
const AVERAGE_LEAD = /\b(?:average|averages|averaged|averaging|mean|midpoint|median)\b[^.;:]{0,50}$/u;
const EACH_TAIL = /^(?: [\p{L}-]+){0,2} (?:each|apiece|a head|per head|per person|on average)\b/u;
const PER_TAIL = /^(?: [\p{L}-]+){0,2},? (?:an?|per|every) (?<per>[\p{L}-]+)/u;

const isAmount = ({ figure }: Quantity): boolean =>
  figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'percent';

/** Numbers that name and do not count: “Ward 9”, “page 31”, “Number 9”. */
const LABEL =
  /\b(?:ward|page|chapter|route|no\.?|gate|room|act|section|article|part|category|group|class|grade|year|form|junction|highway|level|phase|item|division|platform|terminal|bus|flight|unit|age|aged|channel|lot|block|pier|kilomet(?:re|er)|mile|q|line|stage|round|week|day|game|set|leg|apollo|covid|formula|type|model|size|route|district|precinct|case|file|the)\s(?:#)?$/u;
const isRangeEnd = (q: Quantity): boolean =>
  /[-–]\s?$/.test(q.lead) && q.shape.charCodeAt(q.start - 2) >= 0xe000 && q.shape.charCodeAt(q.start - 2) <= 0xe009;
const isNumbered = (q: Quantity): boolean => /\bNumber $/.test(q.reading.text.slice(Math.max(0, q.start - 7), q.start));
/** “[2.14]” in a transcript. */
const isTimestamp = (q: Quantity): boolean => q.lead.endsWith('[') && q.tail.startsWith(']');
export const isLabel = (q: Quantity): boolean =>
  isTimestamp(q) ||
  isNumbered(q) ||
  isRangeEnd(q) ||
  (LABEL.test(q.lead) && !/\bthe\s$/.test(q.lead) && q.figure.kind === 'count') ||
  /^-?year-old/.test(q.tail) ||
  (/^,\s/.test(q.tail) && isAge(q));
const isAge = (q: Quantity): boolean =>
  q.figure.kind === 'count' &&
  /\p{L},\s$/u.test(q.lead) &&
  toNumber(q.figure.value) < 105 &&
  toNumber(q.figure.value) > 5 &&
  /^\d/.test(q.figure.written) &&
  /,\s$/.test(q.reading.text.slice(0, q.start)) &&
  /\p{Lu}[\p{L}'’-]+, $/u.test(q.reading.text.slice(Math.max(0, q.start - 20), q.start));

// ---- Totals ----

const OPENS_PARTS =
  /(?::|,? of (?:which|whom|these|those|them)\b|\b(?:made up of|compris(?:es|ed|ing|e)|consist(?:s|ed|ing) of|divided into|split into|broken down))/u;
const INCLUDES = /\b(?:includ(?:es?|ed|ing)|among (?:them|which|whom)|such as|notably)\b/u;
const OF_THE = /(?:^|[.;:,–—] ?|\bthat )(?:out )?of (?:the|its|their|his|her|our|those|these|all|last year['’]s)? ?$/u;
/** Words between two parts that show another subject or time has begun. */
const APART = /\b(?:compared|against|while|although|though|than|every|between|since|until)\b|[;“”"]/u;

const shapeBetween = (a: Quantity, b: Quantity): string => a.shape.slice(a.end, b.start);

/** The run of parts that follows a figure in its sentence. */
function partsAfter(total: Quantity, own: readonly Quantity[], from: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const q of own) {
    if (q.start < from || !isAmount(q) || isLabel(q)) continue;
    const part = inUnitOf(q, total);
    if (!part || !alike(part, total)) {
      // A percentage in brackets, a year or an age beside a part.
      if (q.figure.kind === 'percent' || q.figure.kind === 'measure') continue;
      break;
    }
    const previous = parts[parts.length - 1];
    if (previous) {
      const gap = shapeBetween(previous, q);
      if (gap.length > 90 || APART.test(gap) || !/,|\band\b|\bplus\b/.test(gap)) break;
    }
    parts.push(part);
  }
  return parts;
}

function announcedTotals(own: readonly Quantity[]): Computed[] {
  const found: Computed[] = [];
  for (let i = 0; i < own.length; i++) {
    const total = own[i]!;
    if (!isAmount(total) || total.figure.kind === 'percent' || isLabel(total) || compare(total.figure.value, ONE) <= 0) continue;
    const next = own.slice(i + 1).find((q) => isAmount(q) && inUnitOf(q, total));
    if (!next) continue;
    const gap = shapeBetween(total, next);
    const opener = OPENS_PARTS.exec(gap);
    const isOfThe = OF_THE.test(total.lead) && /,/.test(gap) && gap.length < 90;
    const including = INCLUDES.test(gap);
    if ((!opener && !isOfThe && !including) || /^ (?:of (?:them|these|those|which|whom)\b|to\b|per\b)/.test(gap)) continue;
    if (gap.length > 110 || /\b(?:from|than|compared|against)\b/.test(gap)) continue;
    const parts = partsAfter(total, own.slice(i + 1), next.start);
    if (parts.length < 2 || parts.length > 12) continue;
    // “five wards: 3, 4, 7, 11 and 12”, “three years: 2001, 2004 and 2007”: a list of names.
    if (areNames(parts)) continue;
    const all = sumOf(parts, total, true);
    const others = parts.slice(2).map((_, k) => sumOf(parts.slice(0, k + 2), total, true));
    const lastGap = shapeBetween(parts[parts.length - 2]!, parts[parts.length - 1]!);
    const isClosed =
      Boolean(opener) &&
      !/of (?:which|whom|these|those|them)/.test(opener![0]) &&
      /\band\b|&|^[^\p{L}]*$/u.test(lastGap) &&
      !/^[^.;:]{0,60}(?:,| and) (?:an?|the|one|several|some|many|others|more)\b/.test(parts[parts.length - 1]!.tail);
    found.push({
      of: 'total',
      result: total,
      hypotheses: [all, ...others.map((h) => ({ ...h, tied: false }))],
      atMost: including || !isClosed,
    });
  }
  return found;
}

/** Do bare numbers in a row name things? Ascending, nothing counted, or years. */
function areNames(parts: readonly Quantity[]): boolean {
  if (parts.every(({ figure }) => figure.kind === 'year')) return true;
  const bare = parts.every(
    (q) => q.figure.kind === 'count' && q.noun === '' && /^(?:,| and|[.;:)]|$| [–—-])/.test(q.tail.replace(/\s+$/, '') || '.'),
  );
  return bare && parts.every((q, i) => i === 0 || compare(q.figure.value, parts[i - 1]!.figure.value) > 0);
}

/** The last figures of a row that commas and “and” join. */
function lastRun(all: readonly Quantity[]): readonly Quantity[] {
  let first = all.length - 1;
  while (first > 0) {
    const gap = shapeBetween(all[first - 1]!, all[first]!);
    if (gap.length > 80 || /[;:“”"]/.test(gap) || !/,|\band\b|\bplus\b|\+/.test(gap)) break;
    first--;
  }
  return all.slice(Math.max(first, 0));
}

/** Hours, days and times are counted with what lasts, not with what is. */
const isTime = ({ noun }: Quantity): boolean =>
  /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|time|night|morning)$/.test(noun);

function closingTotals(result: Quantity, { own, earlier }: Context): Computed | undefined {
  if (!isAmount(result) || isLabel(result)) return undefined;
  const strong = TOTAL_TAIL.test(result.tail) || /\b(?:making|totall?ing|total of|add(?:s|ing)? up to)\s?$/.test(result.lead);
  if ((!strong && !TOTAL_LEAD.test(result.lead)) || /^ (?:to|against) (?:the|one|an?)\b/.test(result.tail)) return undefined;
  const counts = (q: Quantity) => isAmount(q) && !isLabel(q) && (!isTime(q) || isTime(result));
  const before = own
    .filter((q) => q.end <= result.start && counts(q))
    .flatMap((q) => inUnitOf(q, result) ?? [])
    .filter((q) => alike(q, result));
  const pool = [...earlier.filter((q) => counts(q) && alike(q, result)), ...before].slice(-8);
  if (pool.length < 2) return undefined;
  // No total is smaller by far than one of its parts: “… £2,640. … £38 a night, so that a week costs £266”.
  const isSmall = pool.some((q) => compare(q.figure.value, times(result.figure.value, exact(3))) > 0);
  if (isSmall && !strong) return undefined;
  const hypotheses: Hypothesis[] = [];
  const run = lastRun(before);
  const closest = run.length >= 2 ? run : pool;
  const tied = strong && run.length >= 2 && run.length <= 6;
  hypotheses.push(sumOf(closest, result, tied));
  for (let k = 2; k < pool.length + 1; k++) hypotheses.push(sumOf(pool.slice(-k), result, false));
  for (const a of pool)
    for (const b of pool)
      if (a.start < b.start || a.reading !== b.reading) hypotheses.push(sumOf([a, b], result, false), differenceOf(a, b, result, false));
  return { of: 'total', result, hypotheses };
}

/** Products: “46,000 potholes at R850 each, or R39m in all”. */
function products(result: Quantity, { own, earlier, everywhere }: Context): Hypothesis[] {
  const all = [...earlier.slice(-5), ...own.filter((q) => q !== result && q.end <= result.start)];
  const found: Hypothesis[] = [];
  const share = own.find(
    (q) => q.end <= result.start && isAmount(q) && alike(q, result) && /\b(?:each|every|per|apiece)\b/.test(shapeBetween(q, result)),
  );
  if (share && TOTAL_TAIL.test(result.tail) && !isWhole(over(result.figure.value, share.figure.value)))
    for (const count of everywhere())
      if (count.figure.kind === 'count' && count.figure.hedge === '' && compare(count.figure.value, ONE) > 0 && !isTime(count))
        found.push({ ...productOf(share, count, result, false), near: true });
  for (const each of all) {
    if (!isAmount(each) || isLabel(each) || !alike(each, result) || each.figure.kind === 'percent') continue;
    for (const count of all) {
      if (count === each || !(count.figure.kind === 'count' || count.figure.kind === 'measure') || compare(count.figure.value, ONE) <= 0)
        continue;
      if (isLabel(count)) continue;
      const isEach = EACH_TAIL.test(each.tail) || PER_TAIL.test(each.tail) || /\b(?:at|costs?|average of|for)\s$/.test(each.lead);
      const isSaid =
        EACH_TAIL.test(each.tail) &&
        own.includes(each) &&
        own.includes(count) &&
        (TOTAL_TAIL.test(result.tail) || /\b(?:making|total of|totalling)\s$/.test(result.lead));
      found.push({
        ...productOf(each, count, result, isSaid && own.filter((q) => q.figure.kind === 'count').length === 1),
        loose: !isEach,
      });
    }
  }
  return found;
}

// ---- Differences ----

function difference(result: Quantity, { own, earlier }: Context): Computed | undefined {
  const byUnit = BY_LEAD.test(result.lead) && BY_TAIL.test(result.tail);
  const lead = DIFFERENCE_LEAD.test(result.lead);
  if (!lead && !byUnit && !MORE_TAIL.test(result.tail) && !LEAD_TAIL.test(result.tail)) return undefined;
  if (!isAmount(result) || result.figure.kind === 'percent' || isLabel(result) || compare(result.figure.value, ONE) <= 0) return undefined;
  const use = (all: readonly Quantity[]) =>
    all
      .filter(
        (q) => q !== result && q.start !== result.start && (isAmount(q) || (q.figure.kind === 'year' && q.noun !== '')) && !isLabel(q),
      )
      .flatMap((q) => inUnitOf(q, result) ?? [])
      .filter((q) => alike(q, result));
  const near = use(own);
  const recent = use(earlier.filter((q) => (q.reading === result.reading ? q.sentence === result.sentence - 1 : result.sentence === 0)));
  const all = [...use(earlier).slice(-6), ...near];
  if (all.length < 2) return undefined;
  const hypotheses: Hypothesis[] = [];
  const cue = lead || byUnit || LEAD_TAIL.test(result.tail);
  const isRest = /\b(?:leaving|leaves|left|leave|remaining|the other)\b[^.;]{0,20}$/.test(result.lead);
  const pair = near.length === 2 ? near : near.length < 2 && near.length + recent.length === 2 ? [...recent, ...near] : undefined;
  const next = near.find((q) => q.start > result.end);
  if (pair && sameThing(pair[0]!, pair[1]!) && !(isRest && / and /.test(pair[0]!.shape.slice(pair[0]!.end, pair[1]!.start)))) {
    const falls = compare(pair[0]!.figure.value, pair[1]!.figure.value) > 0 || pair[1]!.start > result.end;
    const told = near.length === 2 ? cue : MORE_TAIL.test(result.tail) || cue;
    hypotheses.push({ ...differenceOf(pair[0]!, pair[1]!, result, told && (!isRest || falls)), near: true });
  } else if (
    next &&
    near[0] &&
    near[0] !== next &&
    /^(?: [\p{L}-]+)? (?:more|fewer|less|behind|ahead of|clear of)\b/u.test(result.tail) &&
    sameThing(near[0], next)
  ) {
    // “41 points from 20 matches, three more than Rovers, who have 38”.
    hypotheses.push({ ...differenceOf(near[0], next, result, false), near: true });
  }
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      if (!sameThing(all[i]!, all[j]!)) continue;
      const close = cue && [all[i]!, all[j]!].every((q) => near.includes(q) || recent.includes(q));
      hypotheses.push({ ...differenceOf(all[i]!, all[j]!, result, false), near: close });
      for (let k = j + 1; k < all.length && k < i + 4; k++) hypotheses.push(restOf(all[i]!, [all[j]!, all[k]!], result, false));
    }
  return { of: 'difference', result, hypotheses };
}

/** Can two counts be of one thing? Not days and checkpoints. */
const sameThing = (a: Quantity, b: Quantity): boolean => a.noun === '' || b.noun === '' || a.noun === b.noun;

// ---- Shares ----

function share(result: Quantity, { own, earlier }: Context): Computed | undefined {
  const { kind } = result.figure;
  if (kind !== 'percent' && kind !== 'fraction') return undefined;
  const outOf = /^[^.;:]{0,40}, $/.test(result.tail) || /^[^.;:]{0,40}, (?:or |that is,? )?$/.test(result.tail);
  if (CHANGE_TAIL.test(result.tail) || (!outOf && !SHARE_LEAD.test(result.lead))) return undefined;
  const amounts = (all: readonly Quantity[]) => all.filter((q) => isAmount(q) && q.figure.kind !== 'percent' && !isLabel(q));
  const before = amounts(
    own.filter((q) => q.end <= result.start && !isTime(q) && !/^(?:hour|day|year|minute|month|week)$/.test(q.modifiers[0] ?? '')),
  );
  const after = amounts(own.filter((q) => q.start >= result.end)).slice(0, 2);
  if (
    kind === 'fraction' &&
    /^ (?:of )?(?:an?|that|his|her|it|its own|them|those|which|the (?:time|way|century|year|day|price|country|world))\b/.test(result.tail)
  )
    return undefined;
  const part = before[before.length - 1];
  const pool = [...amounts(earlier).slice(-5), ...before, ...after];
  const hypotheses: Hypothesis[] = [];
  const isOr =
    /\bor\s$/.test(result.lead) ||
    (/^, $/.test(result.lead) && /^,/.test(result.tail)) ||
    (/[(]\s?$/.test(result.lead) && /^\)/.test(result.tail));
  const add = (a: Quantity, b: Quantity, tied: boolean) => {
    if (a === b || !alike(a, b) || compare(a.figure.value, b.figure.value) >= 0) return;
    const hypothesis = shareOf(a, b, result, tied);
    if (hypothesis) hypotheses.push({ ...hypothesis, loose: !isOr || a !== part });
  };
  const fraction = own.find((q) => q.figure.kind === 'fraction' && q.end <= result.start && result.start - q.end < 45);
  if (kind === 'percent' && /\bor $/.test(result.lead) && fraction && !before.some((q) => q.start > fraction.end))
    hypotheses.push(sameShare(fraction));
  if (part) {
    const gap = part.shape.slice(part.end, result.start);
    const close = isOr && gap.length < 60 && !/[;:]/.test(gap);
    const wholes = pool.filter((q) => q !== part && alike(q, part) && compare(q.figure.value, part.figure.value) > 0);
    const inSentence = wholes.filter((q) => own.includes(q));
    // “11,640 runners started, up from 12,100. Of those, 10,476 finished”: the first of the sentence before is meant.
    const ofThose = /\bof (?:those|these|them|whom)\b/.test(part.lead);
    const lastSaid = wholes.filter((q) => !own.includes(q) && (q.reading !== part.reading || q.sentence === part.sentence - 1));
    const whole = inSentence.length === 1 ? inSentence[0] : ofThose && lastSaid.length > 0 ? lastSaid[0] : wholes[wholes.length - 1];
    const tiedWhole = whole && tieOf(part, whole, own);
    // “at 8,184.0 points, down 16.4, or 0.2 per cent”.
    const isMove = /\b(?:up|down|rose|fell|gained|lost|dropped|climbed)(?: by)? $/.test(part.lead);
    const level = isMove ? before.slice(0, -1).findLast((q) => wholes.includes(q)) : undefined;
    if (level) add(part, level, close);
    else if (whole) add(part, whole, close && tiedWhole === true);
    const next = after[0];
    // “68MW, about half of the 210MW”, “31,000 tonnes, a third of the 94,000”.
    if (next && gap.length < 25 && /^,? /.test(gap) && /^(?: of)? (?:the|its|their|what was|all)?\s?$/.test(shapeBetween(result, next)))
      add(part, next, true);
  }
  // “75 per cent of first serves, 84 out of 112”.
  for (let i = 0; i + 1 < own.length; i++)
    if (own[i]!.start >= result.end && own[i]!.start - result.end < 50 && /^ (?:out )?of $/.test(shapeBetween(own[i]!, own[i + 1]!)))
      add(own[i]!, own[i + 1]!, !/\band\b/.test(result.tail));
  for (const a of pool) for (const b of pool) add(a, b, false);
  return hypotheses.length > 0 ? { of: 'share', result, hypotheses } : undefined;
}

/** Is the whole of a share named with the part: “40 of the 90”, “Of those 96,000, 24,000”, “1,264 … 948 of them”? */
function tieOf(part: Quantity, whole: Quantity, own: readonly Quantity[]): boolean {
  if (own.includes(whole)) {
    if (whole.start < part.start)
      return (
        OF_THE.test(whole.lead) || /\bof (?:which|whom|them|these|those)\b/.test(shapeBetween(whole, part)) || /^ ?of them/.test(part.tail)
      );
    return /\bof (?:the|its|their|all)?\s?$/.test(shapeBetween(part, whole));
  }
  return /^ ?(?:[\p{L}-]+ )?of them\b/u.test(part.tail) || /\bof (?:those|these|them|which|whom)\b/.test(part.lead);
}

/** “A fifth of the crop, or 25 per cent”. */
function sameShare(fraction: Quantity): Hypothesis {
  const value = asPercent(fraction.figure);
  return { value, low: value, high: value, operands: [fraction], working: fraction.figure.written, solutions: [undefined], tied: true };
}

// ---- Averages and rates ----

function average(result: Quantity, { own, earlier, everywhere }: Context): Computed | undefined {
  const per = PER_TAIL.exec(result.tail)?.groups?.per;
  const lead = AVERAGE_LEAD.test(result.lead);
  const each = EACH_TAIL.test(result.tail);
  const isOr = /\b(?:or|that is|which is|that['’]s|so|,)\s?$/u.test(result.lead) || /^ every $/.test(result.lead);
  if (!lead && !each && !(per && isOr)) return undefined;
  if (!isAmount(result) || result.figure.kind === 'percent') return undefined;
  const before = own.filter((q) => q !== result && q.end <= result.start && !isLabel(q));
  const pool = [
    ...earlier.slice(-6).filter((q) => !isLabel(q)),
    ...before,
    ...own.filter((q) => q.start >= result.end && !isLabel(q)).slice(0, 2),
  ];
  const hypotheses: Hypothesis[] = [];
  for (const total of pool) {
    if (!isAmount(total) || !alike(total, result)) continue;
    for (const count of pool) {
      if (count === total || !(count.figure.kind === 'count' || count.figure.kind === 'measure') || compare(count.figure.value, ONE) <= 0)
        continue;
      if (compare(total.figure.value, count.figure.value) < 0 && total.figure.kind === 'count') continue;
      if (count.figure.kind === 'measure' && count.figure.unit === total.figure.unit) continue;
      const noun = count.figure.kind === 'measure' ? count.figure.unit : count.noun;
      const isEvery =
        /(?:^|\s)every $/.test(result.lead) &&
        own.some((q) => q.end <= result.start && result.start - q.end < 10 && compare(q.figure.value, ONE) === 0) &&
        total.noun !== '' &&
        total.noun === result.noun &&
        own.includes(count);
      const onlyCount = each && before.includes(count) && before.filter((q) => q.figure.kind === 'count').length === 1;
      const matches = isEvery || onlyCount || (per !== undefined && noun !== '' && isNamed(count, per));
      const near = before.includes(total) && before.includes(count);
      const hypothesis = quotientOf(total, count, result, near && (isOr || lead) && matches);
      // What nothing ties may agree, but is no ground to object.
      if (hypothesis) hypotheses.push({ ...hypothesis, loose: !(matches || (near && lead)) });
    }
  }
  // “… the 14.6km line … cost ₹5,110 crore, or ₹350 crore a kilometre”: what it is divided by may stand anywhere above.
  if (per && !hypotheses.some((h) => h.tied || !h.loose))
    for (const count of everywhere()) {
      if (
        (count.reading === result.reading && count.start >= result.start) ||
        !isNamed(count, per) ||
        compare(count.figure.value, ONE) <= 0
      )
        continue;
      for (const total of before) {
        const hypothesis = isAmount(total) && alike(total, result) ? quotientOf(total, count, result, false) : undefined;
        if (hypothesis) hypotheses.push(hypothesis);
      }
    }
  const parts = before.filter((q) => alike(q, result));
  if (lead && parts.length >= 2) hypotheses.push(...meansOf(parts, result));
  if (/midpoint/.test(result.lead)) {
    const ends = [...earlier, ...before].filter((q) => alike(q, result));
    for (let i = 0; i + 1 < ends.length; i++) hypotheses.push(...meansOf(ends.slice(i, i + 2), result));
  }
  return hypotheses.length > 0 ? { of: 'average', result, hypotheses } : undefined;
}

/** Does a quantity count what a rate is given per: “140 bins” and “a bin”, “14.6 km” and “a kilometre”, “a seven-year contract” and “a year”? */
function isNamed(count: Quantity, per: string): boolean {
  const name = stem(per);
  if (count.figure.kind === 'measure') return UNITS_NAMED[name] === count.figure.unit;
  return (
    count.figure.kind === 'count' &&
    count.noun !== '' &&
    (count.noun === name || count.modifiers[0] === name || (name === 'head' && count.noun === 'person'))
  );
}
const UNITS_NAMED: Readonly<Record<string, string>> = {
  kilometre: 'km',
  kilometer: 'km',
  mile: 'mile',
  metre: 'metre',
  meter: 'metre',
  tonne: 'tonne',
  ton: 'ton',
  litre: 'litre',
  hectare: 'hectare',
  acre: 'acre',
  kilo: 'kg',
};

/** “1.1kg, 1.2kg and 1.3kg, an average of 1.2kg”; the midpoint of a range. */
function meansOf(parts: readonly Quantity[], result: Quantity): Hypothesis[] {
  // Two of many have no average of their own; of three or four figures the last row is meant.
  return [parts, ...(parts.length > 3 ? [parts.slice(-3)] : [])].map((all) => {
    const total = sumOf(
      all,
      { ...result, figure: { ...result.figure, value: times(result.figure.value, exact(all.length)) } },
      isMeanOf(all, result),
    );
    const n = exact(all.length);
    return {
      ...total,
      value: over(total.value, n),
      low: over(total.low, n),
      high: over(total.high, n),
      working: all.length === 2 ? `(${total.working}) ÷ 2` : `(${total.working}) ÷ ${all.length}`,
    };
  });
}

/** Do the values stand in a row directly before their average, or as the ends of a range before its midpoint? */
function isMeanOf(all: readonly Quantity[], result: Quantity): boolean {
  const last = all[all.length - 1]!;
  if (last.reading !== result.reading || result.start - last.end > 45) return false;
  return all.length >= 3
    ? all.every((q, i) => i === 0 || /^[^.;:]{0,12}(?:,|and)[^.;:]{0,12}$/.test(shapeBetween(all[i - 1]!, q)))
    : /midpoint/.test(result.lead);
}

// ---- Changes ----

/** A movement with the way it was stated to go by the words beside the result. */
function directionAt(result: Quantity): -1 | 0 | 1 {
  const tail = CHANGE_TAIL.exec(result.tail)?.groups;
  if (tail) return tail.up ? 1 : -1;
  const lead = CHANGE_LEAD.exec(result.lead)?.groups;
  if (lead?.up || lead?.nup) return 1;
  return lead?.down || lead?.ndown ? -1 : 0;
}

function change(
  result: Quantity,
  movements: readonly Movement[],
  { own, earlier }: Context,
  previous: readonly Movement[],
): Computed | undefined {
  const { kind } = result.figure;
  const isShare = kind === 'percent' || kind === 'fraction';
  if (!isShare && kind !== 'points') return undefined;
  const lead = CHANGE_LEAD.test(result.lead);
  const tail = CHANGE_TAIL.test(result.tail);
  if (!lead && !tail) return undefined;
  const direction = directionAt(result);
  if (direction === 0 && !/\b(?:or|change of|swing of) ?$/.test(result.lead)) return undefined;
  if (direction === 0 && /\bor ?$/.test(result.lead) && movements.length === 0) return undefined;
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
  sideBySide(before, false);
  // “They spent £84,000 in 2023 and £105,000 last year. That is up 20 per cent.”
  const lastSaid = earlier.filter((q) => isChangeable(q) && (q.reading !== result.reading || q.sentence === result.sentence - 1));
  const [first, second] = lastSaid;
  if (opens && before.length === 0 && previous.length === 0 && lastSaid.length === 2 && alike(first!, second!)) add(first!, second!, true);
  sideBySide([...earlier.filter(isChangeable).slice(-3), ...before], before.length > 0);

  /** Two figures side by side: “210 nests in the first summer, 168 in the second, a drop of 20%”. */
  function sideBySide(all: readonly Quantity[], late: boolean): void {
    for (let i = 0; i + 1 < all.length; i++) {
      const to = inUnitOf(all[i + 1]!, all[i]!);
      if (!to) continue;
      for (const [a, b] of [
        [all[i]!, to],
        [to, all[i]!],
      ] as const) {
        const hypothesis = percentChangeOf(a, b, result, direction, false);
        if (!hypothesis) continue;
        const goesAs = direction === 0 || compare(b.figure.value, a.figure.value) === direction;
        if (goesAs) hypotheses.push(hypothesis);
        else if (!late && b === to && all.length === 2 && movements.length === 0) hypotheses.push({ ...hypothesis, against: true });
      }
    }
  }
  return hypotheses.length > 0 ? { of: 'change', result, hypotheses } : undefined;
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

/** What was found last in a paragraph, and from what. */
interface Last {
  found: readonly Computed[];
  before: readonly Reading[];
  /** Stands for the draft, where its other figures were looked at. A draft itself would be kept in memory. */
  draft: object | undefined;
}

const lastFound = new ParagraphMemo((): { last?: Last } => ({}));
const standIn = new Memo((_: DraftReading): object => ({}));

/**
 * What a paragraph says it worked out; the sentences before it may lie in the paragraph before. Several rules ask for it, and most
 * keys change another paragraph, so the last answer is kept.
 */
export function computedIn(reading: Reading, before: readonly Reading[], draft: DraftReading): readonly Computed[] {
  if (quantitiesOf.of(reading).length === 0) return [];
  const kept = lastFound.of(reading);
  const { last } = kept;
  const stands =
    last &&
    last.before.length === before.length &&
    last.before.every((one, i) => one === before[i]) &&
    (!last.draft || last.draft === standIn.of(draft));
  if (!stands) kept.last = findComputed(reading, before, draft);
  return kept.last!.found;
}

function findComputed(reading: Reading, before: readonly Reading[], draft: DraftReading): Last {
  const all = quantitiesOf.of(reading);
  const previous = before.flatMap(lastSentences);
  const movements = movementsFact.of(reading);
  let every: readonly Quantity[] | undefined;
  const everywhere = () => (every ??= draft.readings.flatMap((each) => (each.prose.kind === 'table-cell' ? [] : quantitiesOf.of(each))));
  const found: Computed[] = [];
  const sentences = new Set(all.map((q) => q.sentence));
  for (const nth of sentences) {
    const own = all.filter((q) => q.sentence === nth);
    const inParagraph = all.filter((q) => q.sentence < nth && q.sentence >= nth - 2);
    const context: Context = { own, everywhere, earlier: [...(nth <= 1 ? previous : []), ...inParagraph] };
    const ownMovements = movements.filter((m) => m.to.sentence === nth);
    const justBefore = movements.filter((m) => m.to.sentence === nth - 1);
    const earlierMovements = justBefore.length > 0 || nth > 0 ? justBefore : previousMovements(before[before.length - 1]);
    found.push(...announcedTotals(own));
    for (const result of own) {
      const one =
        change(result, ownMovements, context, earlierMovements) ??
        share(result, context) ??
        average(result, context) ??
        difference(result, context);
      if (one) found.push(one);
      else {
        const total = closingTotals(result, context);
        const made =
          isAmount(result) && (TOTAL_LEAD.test(result.lead) || TOTAL_TAIL.test(result.tail) || /\bor\s$/.test(result.lead))
            ? products(result, context)
            : [];
        if (total) found.push({ ...total, hypotheses: [...total.hypotheses, ...made.map((h) => ({ ...h, tied: false, loose: true }))] });
        if (made.some((h) => !h.loose))
          found.push({
            of: 'average',
            result,
            hypotheses: [...made, ...(total?.hypotheses.map((h) => ({ ...h, tied: false, loose: true })) ?? [])],
          });
      }
    }
  }
  return { found, before, draft: every && standIn.of(draft) };
}

const movementsFact = new ParagraphMemo((reading: Reading): readonly Movement[] => movementsOf(reading, quantitiesOf.of(reading)));
export const movements = (reading: Reading): readonly Movement[] => movementsFact.of(reading);

function lastSentences(reading: Reading): readonly Quantity[] {
  const last = reading.sentences.length - 1;
  return quantitiesOf.of(reading).filter((q) => q.sentence >= last - 2);
}

const previousMovements = (reading: Reading | undefined): readonly Movement[] =>
  reading ? movementsFact.of(reading).filter((m) => m.to.sentence === reading.sentences.length - 1) : [];

/** The two paragraphs of copy before another, in order; captions and sub-headings are passed over. */
export function paragraphsBefore(draft: DraftReading, paragraph: number): readonly Reading[] {
  const found: Reading[] = [];
  for (let i = paragraph - 1; i >= 0 && i >= paragraph - 4 && found.length < 2; i--) {
    const reading = draft.readings[i]!;
    if (reading.prose.kind === 'body' || reading.prose.kind === 'list-item' || reading.prose.kind === 'block-quote') found.unshift(reading);
  }
  return found;
}
