// Rows of parts whose whole stands elsewhere: the headline or the lead gives “£18.4m”, and five paragraphs on a sentence lists what it
// is made of. One slip in a figure must explain the difference, and nothing in the draft may be what the parts come to.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, isWhole, minus, over, plus, sum, toNumber } from '../../paragraph/figures/exact.ts';
import { place } from '../../paragraph/figures/rounding.ts';
import { ParagraphMemo } from '../../paragraph/paragraph-memo.ts';
import type { Reading } from '../../paragraph/reading.ts';
import type { Computed } from '../computed/computed.ts';
import type { DraftReading } from '../draft.ts';
import { figuresAround } from '../figures-around.ts';
import { restOf, sumOf } from '../hypotheses.ts';
import { alike, type Quantity, quantitiesOf } from '../quantities.ts';
import { isSlipOf, isTurned } from '../slips.ts';
import { digits, isAmount, isTime, kin, thing } from './around.ts';

/** Between two parts: a comma, a semicolon or “and”, and no word that begins another comparison. */
const JOINED = /^[^.:“”"]{0,140}?(?:,|;|\band\b|\bplus\b|&)[^.:“”"]{0,90}$/u;
const PARTED = withLetterRanges(
  /\b(?:while|although|though|whereas|rising|falling|rose|fell|average|target|previously|last year|a year earlier)\b|\b(?:compared (?:with|to)|against|than|between|aged)(?: [\p{L}'’]+){0,2} $|(?<!\b(?:giv|mak|tak)\p{L}* |\bgave |\bmade |\btook )\b(?:from|to|at|up|down)(?: (?:an?|the|its|their|about|around))? $/u,
);

/** Figures of a sentence that may be the parts of a whole, and the figure before or behind them that may be it. */
interface Parts {
  readonly row: readonly Quantity[];
  readonly whole?: Quantity;
}

const rowsOf = new ParagraphMemo((reading: Reading): readonly Parts[] => {
  const all = quantitiesOf.of(reading);
  if (all.length < 3) return [];
  const amounts = all.filter((q) => isAmount(q) && !isTime(q) && !EACH.test(q.tail));
  return reading.sentences.flatMap((_, nth) => {
    const own = amounts.filter((q) => q.sentence === nth);
    return [
      ...(own.length < 3 ? [] : KINDS.flatMap((kind) => splits(own.filter((q) => q.figure.kind === kind)))),
      ...across(amounts, nth),
      ...ofWhichAcross(amounts, nth),
    ];
  });
});
const EACH = withLetterRanges(
  /^(?: (?!and|for|in|from|to|with|on|as|by|of)\p{L}+)?,? (?:an?|per|every) (?:year|month|week|day|hour|night|head|person|household|home|tonne|ton|litre|gallon|barrel|kilo|mile|unit|share|ticket|seat|child|pupil|patient)\b|^(?: \p{L}+){0,2} (?:each|apiece)\b/u,
);
const KINDS = ['money', 'measure', 'count'] as const;

/** All of the figures as parts, or one of the two at the ends as their whole. */
function splits(own: readonly Quantity[]): Parts[] {
  const ends =
    own.length < 4
      ? []
      : [
          { row: own.slice(1), whole: own[0]! },
          { row: own.slice(0, -1), whole: own[own.length - 1]! },
        ];
  return [...ends, { row: own }].filter(({ row }) => isRow(row));
}

/** “Schools get £21.3m. Roads take £14.8m. A further £13.6m goes to …”: sums of money in two or three sentences. */
function across(amounts: readonly Quantity[], from: number): Parts[] {
  return [2, 3].flatMap((count) => {
    const row = amounts.filter((q) => q.figure.kind === 'money' && q.sentence >= from && q.sentence < from + count);
    const isSpread = row[0]?.sentence === from && row[row.length - 1]!.sentence === from + count - 1;
    return isSpread && isRow(row) ? [{ row }] : [];
  });
}

/** “Revenue was £18.2m, of which flats brought in £10.9m. Barns earned £5.1m and sheds £2.2m.” */
function ofWhichAcross(amounts: readonly Quantity[], from: number): Parts[] {
  const all = amounts.filter((q) => q.figure.kind !== 'count' && (q.sentence === from || q.sentence === from + 1));
  const [whole, first, ...rest] = all;
  if (!whole || !first || first.sentence !== from || rest.length < 2 || rest.some(({ sentence }) => sentence === from)) return [];
  if (!/^[^.;:]{0,60}\bof (?:which|that|this)\b/.test(whole.shape.slice(whole.end, first.start))) return [];
  return isRow([first, ...rest]) ? [{ row: [first, ...rest], whole }] : [];
}

/** All in one unit, joined like the members of a list. */
function isRow(row: readonly Quantity[]): boolean {
  const [first] = row;
  if (!first || row.length < 3 || row.length > 8) return false;
  if (row.some((q) => !alike(q, first) || q.figure.hedge === 'above' || q.figure.hedge === 'below' || q.quoted)) return false;
  return row.slice(1).every((q, i) => {
    const before = row[i]!;
    const isNext = q.sentence !== before.sentence;
    const gap = q.shape.slice(isNext ? q.reading.sentences[q.sentence]!.start : before.end, q.start);
    return (isNext ? gap.length < 60 : JOINED.test(gap)) && !PARTED.test(gap);
  });
}

/** Rows of parts that miss, by a slip, a whole that the draft gives elsewhere, or before or behind them in their own sentence. */
export function farWholes(draft: DraftReading, paragraph: number, reading: Reading): Computed[] {
  const rows = rowsOf.of(reading);
  if (rows.length === 0) return [];
  const all = figuresAround(draft, paragraph).filter((q) => isAmount(q) && !isTime(q));
  return rows.flatMap(({ row, whole }) => (whole ? ownWhole(all, row, whole) : farWhole(all, row)) ?? []);
}

function farWhole(all: readonly Quantity[], row: readonly Quantity[]): Computed | undefined {
  const last = row[row.length - 1]!;
  const wholes = slipsOf(all, row)?.filter((q) => q.reading !== last.reading || q.sentence !== last.sentence);
  const [whole] = wholes ?? [];
  if (!whole || wholes!.some((q) => compare(q.figure.value, whole.figure.value) !== 0)) return undefined;
  return { of: 'total', result: last, hypotheses: [{ ...restOf(whole, row.slice(0, -1), last, false), asked: true, asSum: true }] };
}

/** “A £25.7m plan gives roads £14.2m, schools £9.1m and parks £1.4m”; “…, a package valued at £25.7m”. */
function ownWhole(all: readonly Quantity[], row: readonly Quantity[], whole: Quantity): Computed | undefined {
  if (!slipsOf(all, row)?.some((q) => q.reading === whole.reading && q.start === whole.start)) return undefined;
  return { of: 'total', result: whole, hypotheses: [{ ...sumOf(row, whole, false), asked: true }] };
}

/** The figures that the parts miss by a slip; nothing where one is what they come to. */
function slipsOf(all: readonly Quantity[], parts: readonly Quantity[]): Quantity[] | undefined {
  const value = sum(parts.map(({ figure }) => figure.value));
  const room = sum(parts.map(({ figure }) => figure.step));
  const [first] = parts;
  const found: Quantity[] = [];
  for (const q of all) {
    if (!alike(q, first!)) continue;
    const off = Math.abs(toNumber(minus(q.figure.value, value)));
    if (off === 0 || off < toNumber(plus(room, place(q.figure))) / 2) return undefined;
    if (parts.every((part) => compare(part.figure.value, q.figure.value) < 0) && mayBeWhole(q, parts, off)) found.push(q);
  }
  return found;
}

function mayBeWhole(whole: Quantity, row: readonly Quantity[], off: number): boolean {
  const { figure } = whole;
  const isNear = off / toNumber(figure.value) < 0.15;
  if (off / toNumber(figure.value) > 0.25 || digits(figure) < 2) return false;
  if (figure.hedge !== '' && (figure.hedge !== 'about' || off < 2 * toNumber(place(figure)))) return false;
  if (figure.kind === 'count' && !isOfOneKind(whole, row)) return false;
  const value = sum(row.map((q) => q.figure.value));
  const apart = minus(value, figure.value);
  // “£28m” is no slip of £24.6m.
  const isAsFine = isWhole(over(value, figure.step));
  const isSlip = isNear ? isSlipOf : isTurned;
  return (isAsFine && isSlip(figure, value)) || row.some((q) => isSlip(q.figure, minus(q.figure.value, apart)));
}

/** Counts must name what they count; a long number may stand for itself: “the number displaced … to 2,340”. */
function isOfOneKind(whole: Quantity, row: readonly Quantity[]): boolean {
  const named = thing(row[0]!);
  if (named === '' || !row.every((q) => kin(thing(q), named))) return false;
  return thing(whole) === '' ? whole.noun === '' && digits(whole.figure) >= 3 : kin(thing(whole), named);
}
