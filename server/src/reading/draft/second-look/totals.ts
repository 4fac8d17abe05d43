// Totals, so much each, and averages.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, ONE, times, toNumber } from '../../paragraph/figures/exact.ts';
import { isNamed } from '../computed/averages.ts';
import { differenceOf, type Hypothesis, holds, inSum, productOf, quotientOf, sumOf } from '../hypotheses.ts';
import { alike, inOneUnit, inUnitOf, type Quantity, stem } from '../quantities.ts';
import { isScaleSlip } from '../slips.ts';
import { type Around, digits, isAmount, isTime, kin, type Look, operands, pairs, sameThing, thing } from './around.ts';

// ---- Totals ----

const TOTAL =
  /\b(?:total(?:s|led|ling)?|altogether|combined|together|in all|all told|between them|both|overall|add(?:s|ing|ed)? up|mak(?:es?|ing)|comes? to|came to|bringing|brought|brings|sum)\b/u;

const SUMS_UP =
  /^ (?:so far|to date|(?:over|across|for|in) the (?:year|season|week|weekend|month|quarter|day|night|tournament|series|two|three|whole))\b/;

export function total(result: Quantity, { own, before, lead, tail }: Around): Look | undefined {
  const near = operands(own, result).filter((q) => compare(q.figure.value, result.figure.value) < 0);
  const back = operands(before, result).filter((q) => compare(q.figure.value, result.figure.value) < 0);
  if (near.length + back.length < 2 || (result.figure.kind === 'count' && compare(result.figure.value, exact(4)) < 0)) return undefined;
  if (!TOTAL.test(lead.slice(-90)) && !TOTAL.test(tail.slice(0, 40)) && !(SUMS_UP.test(tail) && /, (?:or )?$/.test(lead))) return undefined;
  // “23 members here and 61 in the two towns next to it”.
  const isOfOther = (q: Quantity) => /\b(?:the|these|those) $/i.test(q.reading.text.slice(Math.max(0, q.figure.start - 6), q.figure.start));
  const counted = near.filter((q) => q.start < result.start);
  const said = counted.filter((q) => !isOfOther(q)).length >= 2 ? counted.filter((q) => !isOfOther(q)) : counted;
  const all = [...back, ...said];
  const sums = [said, all, near].flatMap((parts) =>
    parts.length >= 2 && parts.length <= 6 && sameThing(parts) ? [sumOf(parts, result, false)] : [],
  );
  const two = pairs(said.length >= 2 ? said : all, (a, b) => (sameThing([a, b]) ? sumOf([a, b], result, false) : undefined));
  const agreeing = pairs([...operands([...before, ...own], result)], (a, b) => differenceOf(a, b, result, false));
  return {
    tiers: [
      { hypotheses: sums.slice(0, said.length >= 2 ? 1 : sums.length), told: false, close: said.length >= 2 && digits(result.figure) >= 2 },
      { hypotheses: [...sums, ...two], told: false },
    ],
    agreeing,
  };
}

// ---- So much each, so many times ----

const EACH = withLetterRanges(/^(?:[ ,]+\p{L}+){0,2}[ ,]+(?:each|apiece|a head|per head|a person|(?:an?|per|every) \p{L}+)\b/u);
const EACH_LEAD =
  /\b(?:(?:fee|charge|fare|price|toll|levy|ticket|rate|premium|fine|deposit|rent|wage|bonus|share|dividend|subscription)s?(?:,|,? (?:of|is|was|at|will be|would be))|each|costs?|price of|priced at|at|rated at|worth|pays?|earns?|carry(?:ing)?|holds?|holding|average of|an average)(?: (?:rated at|costing|worth|about|of))?\s$|\bper \p{L}+ (?:is|was|of|at|comes to)\s$/u;
const MADE =
  /(?:\beach|\bapiece) for (?:a total of )?$|\b(?:or|came to|comes to|come to|making|makes?|so (?:that|the|it|they|he|she)|bill of|total(?:ling|s)?|up to|in all|altogether|costs?|at|is|are|would|produces?|generates?|yields?|that['’]s|bring(?:s|ing)?|brought|rais(?:es|ed|ing)|earn(?:s|ed|ing)|worth|netting|netted|costing|saving|pays?|paid|takings?|takes?|took|taking|use|needs?)\b/u;
/** How many days and months there are in what is named: “a week costs £266”. */
const PARTS: Readonly<Record<string, number>> = { week: 7, fortnight: 14, year: 12 };

export function product(result: Quantity, { own, before, lead }: Around): Look | undefined {
  // “They had four each, or closer to 20” gives a choice.
  if (!MADE.test(lead.slice(-60)) || EACH.test(result.tail) || /\bcloser to\s?$/.test(lead)) return undefined;
  const all = [...before, ...own.filter((q) => q.start < result.start)];
  const found = all
    .filter((each) => isEachOf(each, result))
    .flatMap((each) => [...byCounts(each, all, result), ...byCalendar(each, result, lead)])
    // “At 15p the 4,000 units come to £600, a saving of £282”: the product stands there already.
    .filter((h) => !all.some((q) => !h.operands.includes(q) && isAmount(q) && alike(q, result) && holds(h, q.figure)));
  const [one] = found;
  const last = Math.max(-1, ...(one?.operands ?? []).filter((q) => own.includes(q)).map(({ end }) => end));
  const isMade = found.length === 1 && (last < 0 || MADE.test(result.shape.slice(last, result.start)));
  // “There are 30 flats. Each cost £150,000, so the block is worth £4.5m.”
  const told = isMade && (/\beach\b/.test(lead) || one!.operands.every((q) => own.includes(q)));
  return digits(result.figure) < 2 && !told ? undefined : { tiers: [{ hypotheses: found, told }], agreeing: [] };
}

const isEachOf = (each: Quantity, result: Quantity): boolean =>
  isAmount(each) &&
  inOneUnit(each, result) !== undefined &&
  compare(each.figure.value, result.figure.value) < 0 &&
  (EACH.test(each.tail) || EACH_LEAD.test(each.lead));

const PER = withLetterRanges(
  /^(?: \p{L}+)?,? (?:per|for (?:each|every)|an?) (?!head\b|piece\b|unit\b|item\b|time\b|go\b)(?<per>\p{L}{3,})/u,
);

/** Of “$1,000 per genome” no sequencers are counted. */
function isOfOther(each: Quantity, count: Quantity): boolean {
  const per = PER.exec(each.tail)?.groups?.per;
  return per !== undefined && count.figure.kind === 'count' && thing(count) !== '' && !kin(thing(count), stem(per)) && !isTime(count);
}

const byCounts = (each: Quantity, all: readonly Quantity[], result: Quantity): Hypothesis[] =>
  all.flatMap((count) => {
    if (
      count === each ||
      count.figure.kind === 'money' ||
      isOfOther(each, count) ||
      !isAmount(count) ||
      compare(count.figure.value, ONE) <= 0
    )
      return [];
    return count.figure.kind === 'measure' && count.figure.unit === each.figure.unit ? [] : [productOf(each, count, result, false)];
  });

/** “£38 a night, so that a week costs £266”. */
function byCalendar(each: Quantity, result: Quantity, lead: string): Hypothesis[] {
  const named = /\b(?:a|per|every) (?<what>week|fortnight|year)\b[^.;]*$/u.exec(lead)?.groups?.what;
  const unit = /^(?: \p{L}+)?,? (?:an?|per|every) (?<what>night|day|month)\b/u.exec(each.tail)?.groups?.what;
  if (!named || !unit || (unit === 'month') !== (named === 'year')) return [];
  const value = times(each.figure.value, exact(PARTS[named]!));
  const working = `${PARTS[named]} × ${each.reading.text.slice(each.start, each.end)}`;
  return [{ ...sumOf([each], result, false), value, low: value, high: value, working, solutions: [undefined] }];
}

// ---- Averages ----

const AVERAGE = /\b(?:average[sd]?|averaging|mean|median)\b[^.;:]{0,60}$/u;
/** “The average gift was £30.” */
const AVERAGE_THING = withLetterRanges(/\baverage (?<what>\p{L}{3,}) (?:was|is|of|came to|comes to|being) $/u);
const FOR_EACH = withLetterRanges(/^(?: \p{L}+){0,2}?,? (?:a head|(?:an?|per|every|for each|for every) (?<per>\p{L}+)|each|apiece)/u);

export function average(result: Quantity, { own, before, after, earlier, lead }: Around): Look | undefined {
  const each = FOR_EACH.exec(result.tail);
  const isMean = AVERAGE.test(lead) || /^[^.;]{0,25} on average\b/u.test(result.tail);
  if (!each && !isMean) return undefined;
  // “£44bn on 1,100 vans, at £40m each” is read as a product, for its scale.
  if (/, at $/u.test(lead) && !isMean) return undefined;
  const isSplit = SPLIT.test(lead);
  if (!isDividedBySome(each, isMean, lead)) return undefined;
  const noun = each?.groups?.per ?? AVERAGE_THING.exec(lead)?.groups?.what;
  const per = noun && stem(noun);
  const count = (q: Quantity) => q.figure.kind === 'count' && isAmount(q) && compare(q.figure.value, ONE) > 0 && q !== result;
  const named = (q: Quantity) =>
    per !== undefined &&
    q !== result &&
    compare(q.figure.value, ONE) > 0 &&
    ((count(q) && (q.noun === per || q.modifiers[0] === per)) || isNamed(q, per));
  const isTotal = (q: Quantity) =>
    q !== result && isAmount(q) && !isTime(q) && !named(q) && compare(q.figure.value, result.figure.value) > 0;
  const totals = [...earlier, ...before, ...own, ...(isMean ? after : [])].flatMap((q) => {
    // “His 18th goal in 20 games”.
    const one = q.figure.kind === 'ordinal' && q.noun !== '' ? { ...q, figure: { ...q.figure, kind: 'count' as const } } : q;
    const [total] = isTotal(one) ? (inOneUnit(one, result) ?? []) : [];
    return total && alike(total, inUnitOf(result, total) ?? result) ? [total] : [];
  });
  const isIn = (all: readonly Quantity[]) => (q: Quantity) => all.some((one) => one.reading === q.reading && one.start === q.start);
  const near = totals.filter((q) => isIn(own)(q) || isIn(before)(q) || isIn(after)(q));
  const make = (all: readonly Quantity[], counts: readonly Quantity[]) =>
    all.flatMap((a) =>
      counts.flatMap((b) => (a.reading === b.reading && a.start === b.start ? [] : (quotientOf(a, b, result, false) ?? []))),
    );
  const inSentence = own.filter((q) => count(q) && q.start < result.start);
  const pool = [...earlier, ...before, ...own];
  const ownTotals = totals.filter((q) => isIn(own)(q) && q.start < result.start);
  const counts = pool.filter(named);
  // The words name what is divided and by what.
  const isSaid = distinct(counts) === 1 && ownTotals.length === 1;
  const agreeing = make(totals, pool.filter(count));
  return {
    tiers: [
      {
        hypotheses: make(isSaid ? ownTotals : near, counts),
        told: isSaid,
        close: distinct(counts) === 1,
        alone: isSaid && !agreeing.some((h) => holds(h, result.figure)),
      },
      // “18,240 crore … 3.04 million tonnes, an average of 6,000 a tonne”: a nought is lost, however far up the total stands.
      {
        hypotheses: isMean && distinct(counts) === 1 ? make(totals, counts).filter((h) => isScaleSlip(result.figure, h.value)) : [],
        told: false,
        close: true,
      },
      { hypotheses: make(ownTotals, inSentence), told: each !== null && inSentence.length === 1 && ownTotals.length === 1 },
      {
        hypotheses: each && / (?:each|apiece|a head)$/.test(each[0]) ? make(ownTotals, inSentence.slice(-1)) : [],
        told: false,
        close: true,
      },
      // “The bill came to £84. The four friends split it and paid £21 each.”
      {
        hypotheses: isSplit && ownTotals.length === 0 ? make(totals.filter(isIn(before)), inSentence) : [],
        told: inSentence.length === 1 && distinct(totals.filter(isIn(before))) === 1,
      },
      { hypotheses: make(ownTotals, before.filter(count)), told: false, close: digits(result.figure) >= 2 },
    ],
    agreeing,
  };
}

const SAID_SO = /\b(?:or|that is|that['’]s|so|about|works? out at|at|just|,|–|\() ?$/u;
const isDividedBySome = (each: RegExpExecArray | null, isMean: boolean, lead: string): boolean =>
  isMean || SPLIT.test(lead) || !each || SAID_SO.test(lead.slice(-14));
const SPLIT = /\b(?:split|shared|sharing|divided|dividing|(?:will|to|can|could|must) (?:share|divide))\b/u;

const distinct = (all: readonly Quantity[]): number => new Set(all.map(({ figure }) => toNumber(figure.value))).size;

// ---- Majorities ----

const MAJORITY = withLetterRanges(
  /^(?: \p{L}+)?(?: (?:needed|required))? for (?:an?|the) (?:simple |overall |absolute |outright |clear |working )?majority\b/u,
);

/** “Needed 16 seats for a majority” of 31: one more than half. */
export function majority(result: Quantity, { own, before, earlier }: Around): Look | undefined {
  if (!MAJORITY.test(result.tail)) return undefined;
  const wholes = [...earlier, ...before, ...own].filter(
    (q) => q !== result && q.figure.kind === 'count' && isAmount(q) && compare(q.figure.value, result.figure.value) > 0,
  );
  const named = wholes.filter((q) => /\bof (?:the|its|all|all the)? ?$/.test(q.lead) || /^[- ](?:seat|member|strong)/.test(q.tail));
  const make = (whole: Quantity): Hypothesis => {
    const value = exact(whole.figure.value.n / (2n * whole.figure.value.d) + 1n);
    return {
      value,
      low: value,
      high: value,
      operands: [whole],
      working: `More than half of ${inSum(whole)}`,
      solutions: [undefined],
      tied: false,
    };
  };
  return { tiers: [{ hypotheses: named.map(make), told: false, close: true }], agreeing: wholes.map(make) };
}
