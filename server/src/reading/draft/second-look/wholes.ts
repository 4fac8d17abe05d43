// Wholes and their parts where no pattern ties them: “870 schools, 640 of them in villages and 230 in towns”, “nine of their 12 matches,
// drawn one and lost two”, camps with their numbers in brackets, what is left when fractions are taken away.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, exact, minus, ONE, plus, sum, times, toNumber } from '../../paragraph/figures/exact.ts';
import { place } from '../../paragraph/figures/rounding.ts';
import { type Computed, isLabel } from '../computed/computed.ts';
import { type Hypothesis, holds, inSum, sumOf } from '../hypotheses.ts';
import { alike, inUnitOf, type Quantity } from '../quantities.ts';
import { isSlipOf } from '../slips.ts';
import { isAmount, isBareOne, isTime, kin, type Line, thing } from './around.ts';

const JOINED = /^[^.;:“”"()]{0,70}?(?:,|\band\b|&)[^.;:“”"()]{0,40}$/u;
const PARTED = /\b(?:compared|while|although|though|than|every|between|since|until|from|aged|before|after|but|up from|down from|out of)\b/u;
const ONE_MORE = /^[^.;:]{0,40}?(?:,| and|–) (?:an?|another|the|several|some|many|others?|more|most|his|her|their) /u;
/** Where or whose a part is: no part is counted twice then. */
const WHERE = withLetterRanges(
  /^(?: of (?:them|these|those|which|whom))?(?: \p{L}+)? (?:in|on|at|from|for|by|against|with|to|of|under|over|inside|abroad|away|outside|were|are|was|is|will be|went|go)\b/u,
);
const OF_THEM = /^ of (?:them|these|those|which|whom)\b/;
const OF_WHICH = /,? (?:of|among) (?:which|whom|these|those|them)\b/;

const isPart = (q: Quantity): boolean => (isAmount(q) || (isBareOne(q) && !/^ of\b/.test(q.tail))) && !isTime(q) && !isLabel(q);
const gap = (a: Quantity, b: Quantity): string => a.shape.slice(a.end, b.start);

/** Rows of parts behind the number that they make up. */
const behind = (own: readonly Quantity[]): (readonly [whole: Quantity, parts: readonly Quantity[]])[] =>
  own.flatMap((whole, i) => {
    const parts = isWhole(whole) ? partsOf(whole, own.slice(i + 1)) : [];
    const [first, second] = parts;
    if (!first || !second || !isOpened(whole, first) || !isRow(parts)) return [];
    return parts.every(({ tail }) => WHERE.test(tail) || /^(?: \p{L}+)?[,.;]?$/u.test(tail.trimEnd())) ? [[whole, parts] as const] : [];
  });

const isWhole = (q: Quantity): boolean => isAmount(q) && !isLabel(q) && !isTime(q) && compare(q.figure.value, exact(3)) >= 0;

/** All that follows in its unit; nothing where something else is counted too. */
function partsOf(whole: Quantity, rest: readonly Quantity[]): readonly Quantity[] {
  const parts = rest.map((q) => (isPart(q) ? inUnitOf(q, whole) : undefined));
  return parts.every((part) => part && alike(part, whole) && compare(part.figure.value, whole.figure.value) < 0)
    ? (parts as Quantity[])
    : [];
}

/** “870 schools, 640 of them”, “20 people, of whom 12”, “of the other 234, 140”. */
function isOpened(whole: Quantity, first: Quantity): boolean {
  const opening = gap(whole, first);
  if (!/,|–|—|:|\(/.test(opening) || opening.length > 70 || PARTED.test(opening)) return false;
  return OF_THEM.test(first.tail) || OF_WHICH.test(opening) || OF_THE.test(whole.lead);
}
const OF_THE = /\b(?:of|all) (?:the|its|their|his|her|those)(?: other| remaining)? ?$/u;

/** Are they joined by commas and one “and”, with nothing added that has no number? */
function isRow(parts: readonly Quantity[]): boolean {
  const last = parts[parts.length - 1]!;
  const joins = parts.slice(1).map((q, i) => gap(parts[i]!, q));
  return (
    joins.every((words) => JOINED.test(words) && !PARTED.test(words)) &&
    /\band\b|&/.test(joins[joins.length - 1]!) &&
    !ONE_MORE.test(last.tail)
  );
}

/** “Nine of the 15 members voted yes, four voted no and two stayed away.” */
const VOTE = /\bvoted\b.{0,120}?\b(?:against|no|abstain\p{L}*|stayed away|did not vote)\b/u;
const OF_THEIR = withLetterRanges(/^ of (?:the|their|its|his|her|all)(?: \p{L}+){0,2} ?$/u);
const VERB_BETWEEN = withLetterRanges(/^(?: \p{L}+)?,? (?:and )?\p{L}+ $/u);

/** “Won nine of their 12 matches, drawn one and lost two”. */
function around(own: readonly Quantity[]): (readonly [Quantity, readonly Quantity[]])[] {
  return own.flatMap((first, i) => {
    const whole = own[i + 1];
    const rest = own.slice(i + 2, i + 5).filter(isPart);
    if (!whole || rest.length < 1 || !OF_THEIR.test(gap(first, whole)) || !isPart(first) || !isAmount(whole)) return [];
    const [second] = rest;
    const sentence = first.reading.sentences[first.sentence]!;
    const isVote = VOTE.test(first.shape.slice(sentence.start, sentence.end)) && isRow([first, ...rest]);
    if (
      (!isVote && !/^[^.;:]{0,20}(?:, \p{L}+|,? and (?:lost|drawn|drew|won|failed|missed|tied|left)) $/u.test(gap(whole, second!))) ||
      (!isVote && rest.some((q) => q.noun !== '' && q.noun !== whole.noun))
    )
      return [];
    if (!isVote && rest.some((q, k) => k > 0 && !VERB_BETWEEN.test(gap(rest[k - 1]!, q)))) return [];
    return [[whole, [first, ...rest]] as const];
  });
}

const SEATS = /^(?:seat|vote|place|member|councillor|match|game|ward)$/;

/** “Has nine of the council’s 15 seats … The Greens have four and Labour two.” */
function seats(own: readonly Quantity[], next: readonly Quantity[]): (readonly [Quantity, readonly Quantity[]])[] {
  const [first, whole, more] = own;
  if (!first || !whole || more || !SEATS.test(whole.noun) || !/^ of (?:the )?(?:[\p{L}’']+ ){0,3}$/u.test(gap(first, whole))) return [];
  if (next.length < 2 || next.length > 5 || next.some((q) => !isPart(q) || (q.noun !== '' && q.noun !== whole.noun))) return [];
  return isRow(next) ? [[whole, [first, ...next]] as const] : [];
}

const IN_BRACKETS = withLetterRanges(/^(?: [\p{L}-]+){0,2}\),?(?: and)? (?:[\p{L}’'-]+ ){1,4}\($/u);

/** “At Honley (1,450 people), Meltham (1,240) and Slaithe (900)”, of the number in a sentence before. */
function inBrackets(own: readonly Quantity[], before: readonly Quantity[]): (readonly [Quantity, readonly Quantity[]])[] {
  const row = own.filter(isPart);
  if (row.length < 3 || row.length > 12 || !row.slice(1).every((q, i) => IN_BRACKETS.test(gap(row[i]!, q)))) return [];
  return before
    .filter(
      (q) =>
        isAmount(q) && alike(q, row[0]!) && kin(thing(q), thing(row[0]!)) && row.every((p) => compare(p.figure.value, q.figure.value) < 0),
    )
    .map((whole) => [whole, row] as const);
}

/** “21 of those, cars nine and cats five”, of the last number of the sentence before. */
function ofThose(own: readonly Quantity[], before: readonly Quantity[]): (readonly [Quantity, readonly Quantity[]])[] {
  const [first] = own;
  const whole = before.findLast((q) => isAmount(q) && !isLabel(q) && !isTime(q));
  if (!first || !whole || own.length < 3 || own.length > 7 || !OF_THEM.test(first.tail) || !own.every(isPart) || !alike(whole, first))
    return [];
  return isRow(own) && own.every((q) => compare(q.figure.value, whole.figure.value) < 0) ? [[whole, own] as const] : [];
}

/** Could rounding, or one slip in a figure, bring the sum to the whole? */
function misses(whole: Quantity, parts: readonly Quantity[]): boolean {
  const value = sum(parts.map(({ figure }) => figure.value));
  const off = minus(value, whole.figure.value);
  if (off.n === 0n) return false;
  // Some of the parts alone may make up the whole.
  let run = parts[0]!.figure.value;
  for (const { figure } of parts.slice(1)) {
    run = plus(run, figure.value);
    if (compare(run, whole.figure.value) === 0) return false;
  }
  const apart = Math.abs(toNumber(off));
  if (apart / toNumber(whole.figure.value) > 0.35) return false;
  const hedged = [whole, ...parts].filter(({ figure }) => figure.hedge !== '');
  if (hedged.some(({ figure }) => figure.hedge !== 'about' || apart < toNumber(place(figure)))) return false;
  return (
    isSlipOf(whole.figure, value) ||
    parts.some(({ figure }) => isSlipOf(figure, minus(figure.value, off)) && compare(figure.value, off) > 0)
  );
}

const ITEM = withLetterRanges(/^ ?(?:and )?(?:(?<figure>[\ue000\ue001]+)|(?<one>an?|one)) (?:[\p{L}'’-]+ ?){1,4}$/u);

/** “10 instruments: three cameras, two lamps, a drill, a radar and three ovens”: each item has a number or an article. */
export function listedFindings({ quantities }: Line): Computed[] {
  return quantities.flatMap((whole): Computed[] => {
    const list = /^(?: \p{L}+){1,2}: (?<list>[^.;:“”()]{12,220})[.;]?$/u.exec(
      whole.shape.slice(whole.end, whole.reading.sentences[whole.sentence]!.end).trimEnd(),
    );
    if (!list || !isWhole(whole) || whole.figure.hedge !== '') return [];
    const start = whole.end + list[0].indexOf(': ') + 2;
    const items = list.groups!.list!.split(/,(?: and)? | and /u).map((item) => ITEM.exec(item));
    if (items.length < 3 || items.some((item) => !item) || !items.some((item) => item!.groups!.one)) return [];
    const figures = quantities.filter((q) => q.start >= start);
    const ones = items.filter((item) => item!.groups!.one !== undefined && !item!.groups!.figure).length;
    if (figures.length !== items.length - ones || figures.length === 0) return [];
    const added = sumOf(figures, whole, false);
    const value = plus(added.value, exact(ones));
    if (compare(value, whole.figure.value) === 0 || Math.abs(toNumber(minus(value, whole.figure.value))) > 3) return [];
    const hypothesis = { ...added, value, low: value, high: value, working: `${added.working} + ${ones}`, solutions: [], asked: true };
    return [{ of: 'total', result: whole, hypotheses: [hypothesis] }];
  });
}

/** Wholes that the parts told with them miss by a slip. */
export function wholeFindings(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  const next = lines[at + 1]?.quantities ?? [];
  const back = lines.slice(Math.max(0, at - 2), at).flatMap(({ quantities }) => quantities);
  return [
    ...behind(own),
    ...around(own),
    ...seats(own, next),
    ...ofThose(own, lines[at - 1]?.quantities ?? []),
    ...inBrackets(own, back),
  ].flatMap(([whole, parts]): Computed[] => {
    if (!misses(whole, parts)) return [];
    const result = whole.reading === parts[parts.length - 1]!.reading ? whole : parts[parts.length - 1]!;
    const hypothesis: Hypothesis = { ...sumOf(parts, whole, false), asked: true };
    if (result === whole) return [{ of: 'total', result, hypotheses: [hypothesis] }];
    return [{ of: 'total', result, hypotheses: [lastOf(whole, parts, hypothesis)] }];
  });
}

/** The last part as what is left of a whole that another paragraph gives. */
function lastOf(whole: Quantity, parts: readonly Quantity[], all: Hypothesis): Hypothesis {
  const others = parts.slice(0, -1);
  const value = minus(whole.figure.value, sum(others.map(({ figure }) => figure.value)));
  return {
    ...all,
    asSum: true,
    value,
    low: value,
    high: value,
    operands: [whole, ...others],
    working: [whole, ...others].map(inSum).join(' − '),
    solutions: [undefined, ...others.map((_, i) => all.solutions[i])],
  };
}

const REST = /\b(?:the (?:other|rest,?|remaining|remainder,?))\s$/u;

/** “Half of the 500 said yes. The rest, 250, said no.” */
export function restOfHalf(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  const before = lines[at - 1]?.quantities ?? [];
  const [result] = own;
  if (!result || !REST.test(result.lead) || !isAmount(result) || result.figure.hedge !== '') return [];
  const [part, whole, more] = before;
  const isFirst = result.shape.slice(result.reading.sentences[result.sentence]!.start, result.start).length < 16;
  const isOf = part && whole && /^ of (?:the |its |their |his |her |all )?(?:[\p{L}']+s )?$/u.test(gap(part, whole));
  if (!isFirst || more || !part || !whole || !isOf || !(part.figure.kind === 'fraction' || part.figure.kind === 'percent')) return [];
  if (part.figure.hedge !== '' || whole.figure.hedge !== '' || !isAmount(whole) || !alike(whole, result)) return [];
  const share = part.figure.kind === 'fraction' ? part.figure.value : { n: part.figure.value.n, d: part.figure.value.d * 100n };
  const value = times(whole.figure.value, minus(ONE, share));
  const off = Math.abs(toNumber(minus(value, result.figure.value))) / toNumber(whole.figure.value);
  if (off < (part.figure.kind === 'fraction' ? 0.02 : 0.01)) return [];
  const written = part.reading.text.slice(part.start, part.end).toLowerCase();
  const working = `${inSum(whole)} less ${written}`;
  const one: Hypothesis = {
    value,
    low: value,
    high: value,
    operands: [whole, part],
    working,
    solutions: [undefined, undefined],
    tied: false,
    exactly: true,
    asked: true,
  };
  return [{ of: 'difference', result, hypotheses: [one] }];
}

/** “44 huts, half of them blue and the other 22 yellow”; “half … a quarter … and the remaining £6m” of £24m. */
export function fractionRests(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  return own.flatMap((result): Computed[] => {
    if (!REST.test(result.lead) || !isAmount(result) || result.figure.hedge !== '') return [];
    const fractions = own.filter((q) => q.figure.kind === 'fraction' && q.end <= result.start && q.figure.hedge === '');
    const taken = sum(fractions.map(({ figure }) => figure.value));
    if (fractions.length === 0 || compare(taken, ONE) >= 0) return [];
    // “It will cost £640,000. Half of that …; £185,000 …”: “that” was named before.
    const isFirst = (f: Quantity) => !own.some((q) => q.end <= f.start && isAmount(q) && alike(q, result));
    const isOfThat = fractions.some((f) => /^ of (?:that|this|it|them|those|these)\b/.test(f.tail) && isFirst(f));
    const near = isOfThat ? [] : own.filter((q) => q.end <= result.start);
    const known = isOfThat ? own.filter((q) => q.end <= result.start && isAmount(q) && alike(q, result)) : [];
    const pools = [near, ...[1, 2, 3].map((back) => lines[at - back]?.quantities ?? [])];
    const left = minus(ONE, taken);
    const isWholeOf = (q: Quantity) => isAmount(q) && alike(q, result) && compare(q.figure.value, result.figure.value) > 0;
    const found = pools.map((pool) => pool.filter(isWholeOf)).find((pool) => pool.length > 0) ?? [];
    // “That” is the last that was said.
    const wholes = isOfThat ? found.slice(-1) : found;
    const all = wholes.map((whole): Hypothesis => {
      const rest = times(whole.figure.value, left);
      const value = minus(rest, sum(known.map(({ figure }) => figure.value)));
      const lessKnown = known.map((one) => ` − ${inSum(one)}`).join('');
      return {
        value,
        low: value,
        high: value,
        operands: [whole, ...known, ...fractions],
        working: `${inSum(whole)} less ${fractions.map(({ figure }) => figure.written.toLowerCase()).join(' and ')}${lessKnown}`,
        solutions: [undefined, ...(known.length === 1 ? [minus(rest, result.figure.value)] : [])],
        tied: false,
        exactly: true,
        asked: true,
      };
    });
    if (all.some((h) => holds(h, result.figure))) return [];
    const fits = all.filter(({ value }) => {
      const ratio = toNumber(result.figure.value) / toNumber(value);
      return ratio > 0.5 && ratio < 2;
    });
    const [one] = fits;
    return one && fits.every((h) => compare(h.value, one.value) === 0) ? [{ of: 'difference', result, hypotheses: [one] }] : [];
  });
}
