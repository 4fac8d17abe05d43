// Totals: announced before their parts, or drawn at the end of them.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, ONE, times } from '../../paragraph/figures/exact.ts';
import { differenceOf, type Hypothesis, sumOf } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity } from '../quantities.ts';
import { type Computed, type Context, isAmount, isLabel, isTime, OF_THE, shapeBetween } from './computed.ts';

const N = "[\\p{L}'’-]+";
export const TOTAL_LEAD =
  /(?:\b(?:making|makes?|totall?ing|totall?ed|a (?:combined |grand )?total of|for a total of|giving (?:a total of)?|add(?:s|ing)? up to|comes? to|came to|coming to|which makes|so that['’]?s|that['’]s|that is|that was|that came to|that comes to|(?:bringing|taking|bringing up) [^.;,]{0,40}? to|is|=) ?$|, so [^.;,]{0,50}$)/u;
export const TOTAL_TAIL = withLetterRanges(
  new RegExp(`^(?: ${N}){0,3},? (?:in all|in total|altogether|all told|between them|combined|overall)\\b`, 'u'),
);

const OPENS_PARTS =
  /(?::|(?<!\b(?:course|process|result|some|all|most|many|each|both|none|light|view|top|front|one|half|any|either|several) ?)(?:^|[ ,])of (?:which|whom|these|those|them)\b|\b(?:made up of|compris(?:es|ed|ing|e)|consist(?:s|ed|ing) of|divided into|split into|broken down))/u;
const INCLUDES = /\b(?:includ(?:es?|ed|ing)|among (?:them|which|whom)|such as|notably)\b/u;
/** Words between two parts that show another subject or time has begun. */
const APART = /\b(?:compared|against|while|although|though|than|every|between|since|until)\b|[;“”"]/u;

/** The run of parts that follows a figure in its sentence. */
function partsAfter(total: Quantity, own: readonly Quantity[], from: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const q of own) {
    if (q.start < from || !isAmount(q) || isLabel(q)) continue;
    const part = inUnitOf(parts.length > 0 && q.figure.kind === 'count' ? { ...q, noun: '' } : q, total);
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

/** “Five people: two men and three women”: totals that their parts follow. */
export function announcedTotals(own: readonly Quantity[]): Computed[] {
  return own.flatMap((total, i) => announcedTotal(total, own, i + 1) ?? []);
}

function announcedTotal(total: Quantity, own: readonly Quantity[], after: number): Computed | undefined {
  if (!isAmount(total) || total.figure.kind === 'percent' || isLabel(total) || compare(total.figure.value, ONE) <= 0) return undefined;
  const rest = own.slice(after);
  const next = rest.find((q) => isAmount(q) && inUnitOf(q, total));
  if (!next) return undefined;
  const gap = shapeBetween(total, next);
  const opener = OPENS_PARTS.exec(gap);
  const isOfThe = OF_THE.test(total.lead) && /,/.test(gap) && gap.length < 90;
  const including = INCLUDES.test(gap);
  if ((!opener && !isOfThe && !including) || /^ (?:of (?:them|these|those|which|whom)\b|to\b|per\b)/.test(gap)) return undefined;
  if (gap.length > 110 || /\b(?:from|than|compared|against)\b/.test(gap)) return undefined;
  // “31 points in the semi-final, led at every change: by nine …”: another clause has begun.
  if (opener?.[0] === ':' && /, (?:led|won|lost|having|after|when|who|which|\p{L}+ed)\b/u.test(gap.slice(0, opener.index)))
    return undefined;
  const parts = partsAfter(total, rest, next.start);
  if (parts.length < 2 || parts.length > 12) return undefined;
  // “Of the 20, 15 had a fever and 12 had a cough”: some had both.
  if (
    isOfThe &&
    parts.every(({ tail }) =>
      /^ (?:\p{L}+ )?(?:had|have|has|reported|said|showed|used|use|wanted|want|owned|own|spoke|speak|took|take|were given|received|got|needed|need|liked|visited|played)\b/u.test(
        tail,
      ),
    )
  )
    return undefined;
  // “Three cameras, two lamps, a drill and a radar”: some are counted without a number.
  if (/(?:,| and) an? \p{L}/u.test(total.shape.slice(parts[0]!.end, parts[parts.length - 1]!.start))) return undefined;
  // “five wards: 3, 4, 7, 11 and 12”, “three years: 2001, 2004 and 2007”: a list of names.
  if (areNames(parts)) return undefined;
  const all = sumOf(parts, total, true);
  const others = parts.slice(2).map((_, k) => sumOf(parts.slice(0, k + 2), total, true));
  return {
    of: 'total',
    result: total,
    hypotheses: [all, ...others.map((h) => ({ ...h, tied: false }))],
    areSome: including,
    atMost: including || !opener || !isClosed(opener[0], parts),
  };
}

/** Do the words before and between the parts leave no room for another part? */
function isClosed(opener: string, parts: readonly Quantity[]): boolean {
  const last = parts[parts.length - 1]!;
  return (
    !/of (?:which|whom|these|those|them)/.test(opener) &&
    /\band\b|&|^[^\p{L}]*$/u.test(shapeBetween(parts[parts.length - 2]!, last)) &&
    !/^[^.;:]{0,60}(?:,| and) (?:an?|the|one|several|some|many|others|more)\b/.test(last.tail)
  );
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

/** “Rose 10 per cent in one year and 10 per cent in the next, 21 per cent in all”: the second is of more. */
const hasGrown = ({ shape, start }: Quantity, i: number): boolean =>
  /\b(?:rose|risen|rises?|grew|grown|increase[ds]?|up|climbed|fell|fallen|dropped|down|cut|declined|growth of|shrank|by|and|then|another) (?:by )?$/.test(
    shape.slice(Math.max(0, start - 24), start),
  ) &&
  (i > 0 || !/\band $/.test(shape.slice(Math.max(0, start - 5), start)));
const areGrowth = (pool: readonly Quantity[], { figure }: Quantity): boolean => figure.kind === 'percent' && pool.every(hasGrown);

/** “Two, three and four, nine in all”: a total after its parts. */
export function closingTotals(result: Quantity, { own, earlier }: Context): Computed | undefined {
  if (!isAmount(result) || isLabel(result)) return undefined;
  const strong = TOTAL_TAIL.test(result.tail) || /\b(?:making|totall?ing|total of|add(?:s|ing)? up to)\s?$/.test(result.lead);
  if ((!strong && !TOTAL_LEAD.test(result.lead)) || /^ (?:to|against) (?:the|one|an?)\b/.test(result.tail)) return undefined;
  const counts = (q: Quantity) => isAmount(q) && !isLabel(q) && (!isTime(q) || isTime(result));
  const before = own
    .filter((q) => q.end <= result.start && counts(q))
    .flatMap((q) => inUnitOf(q, result) ?? [])
    .filter((q) => alike(q, result));
  const pool = [...earlier.filter((q) => counts(q) && alike(q, result)), ...before].slice(-8);
  if (pool.length < 2 || areGrowth(pool, result)) return undefined;
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
