// Rows of parts and the whole they make up: “won 15, drawn six and lost two of their 24 matches”; parts worked out from a share: “half of
// the 48 playgrounds, 26 in all”, “2,100 of them, or one in five”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, minus, over, plus, rounded, sum, times, toNumber } from '../../paragraph/figures/exact.ts';
import { readShares } from '../../paragraph/figures/shares.ts';
import { ParagraphMemo } from '../../paragraph/paragraph-memo.ts';
import type { Reading } from '../../paragraph/reading.ts';
import { type Computed, isLabel } from '../computed/computed.ts';
import type { DraftReading } from '../draft.ts';
import { figuresAround } from '../figures-around.ts';
import { asPercent, type Hypothesis, holds, inSum, restOf, sumOf } from '../hypotheses.ts';
import { alike, type Quantity, quantitiesOf, stem } from '../quantities.ts';
import { isSlipOf } from '../slips.ts';
import { isAmount, isLong, isTime, kin, type Line, thing } from './around.ts';

const JOINED = /^[^.;:“”"()]{0,45}?(?:,|\band\b|&|\bplus\b)[^.;:“”"()]{0,40}$/u;
const PARTED = /\b(?:compared|against|while|although|though|than|every|between|since|until|from|to|aged|at|before|after|but)\b/u;
/** What follows when one more is added without a figure: “and a child”. */
const ONE_MORE = /^[^.;:]{0,40}?(?:,| and|–) (?:an?|another|the|several|some|many|others?|more|his|her|their) /u;

const isPart = (q: Quantity): boolean =>
  (isAmount(q) || (q.figure.kind === 'count' && /^one$/i.test(q.figure.written))) && !isTime(q) && q.figure.hedge === '';

/** “Comprises 20 tents for six and 30 for four”: two will do. */
const MADE_OF = /\b(?:compris(?:es|ed|ing|e)|made up of|consist(?:s|ed|ing)? of|divided into|split into) $/;

/** The rows of three or more figures in a sentence that commas and “and” join. */
function rowsOf({ quantities }: Line): Quantity[][] {
  const rows: Quantity[][] = [];
  let row: Quantity[] = [];
  const close = () => {
    if (row.length >= 3 || (row.length === 2 && MADE_OF.test(row[0]!.lead))) rows.push(row);
    row = [];
  };
  for (const q of quantities) {
    const last = row[row.length - 1];
    // “20 boats of nine metres and 30 of six”: what each is like.
    if (last && q.figure.kind === 'measure' && last.figure.kind !== 'measure') continue;
    if (!isPart(q)) {
      // A percentage in brackets beside a part.
      if (q.figure.kind !== 'percent') close();
      continue;
    }
    const gap = last?.shape.slice(last.end, q.start).replace(/ ?\([^)]*\)| against(?=,| and )/u, '');
    if (last && (!alike(last, q) || !JOINED.test(gap!) || PARTED.test(gap!))) close();
    row.push(q);
  }
  close();
  return rows.filter((all) => {
    const [beforeLast, last] = all.slice(-2) as [Quantity, Quantity];
    return /\band\b|&/.test(last.shape.slice(beforeLast.end, last.start)) && !ONE_MORE.test(last.tail);
  });
}

/** “Seven voted for the sale, four against and two abstained.” */
const VOTED = /\bvot(?:ed|es?)\b.{0,120}?\b(?:against|abstain|abstention)/u;
const INCLUDES = /\binclud(?:es?|ed|ing)\b|\bamong (?:them|which|whom)\b/;
const OF_WHOLE = /\b(?:of|from|in) (?:the|their|its|his|her|all|those|these)?(?: last| first| \p{L}+)? ?$/u;
const OPENS_PARTS =
  /^[“"]?(?:the (?:dead|injured|victims?|wounded|others|rest|winners|figures?|members|total|money|vote)|they|these|those|it|of (?:these|those|them|that|whom)|that|there (?:are|were)|(?:he|she|it|they) (?:has|have|had))\b/u;

/** What a row of parts may come to: a figure of its sentence, or one before where the sentence goes on from it. */
function wholesOf(row: readonly Quantity[], lines: readonly Line[], at: number): Quantity[] {
  const own = lines[at]!.quantities.filter((q) => !row.includes(q) && alike(q, row[0]!) && isAmount(q));
  const near = own.filter((q) => OF_WHOLE.test(q.lead) || /^[^.;]{0,50}(?::|–|—|,? of (?:which|whom|them)|,)/u.test(q.tail));
  const [first] = row;
  const opening = first!.shape.slice(first!.reading.sentences[first!.sentence]!.start, first!.start);
  const isVote = opening.trim() === '' && VOTED.test(first!.shape.slice(first!.end, first!.reading.sentences[first!.sentence]!.end));
  if (!OPENS_PARTS.test(opening) && !MADE_OF.test(first!.lead) && !isVote) return near;
  const back = lines.slice(Math.max(0, at - 3), at).flatMap(({ quantities }) => quantities);
  return [...near, ...back.filter((q) => isAmount(q) && alike(q, first!) && !isTime(q))];
}

/** Rows that miss a whole by a slip, where they make up none of the figures about them. */
export function rowFindings(lines: readonly Line[], at: number): Computed[] {
  return rowsOf(lines[at]!).flatMap((row): Computed[] => {
    const value = sum(row.map(({ figure }) => figure.value));
    const wholes = wholesOf(row, lines, at).filter((whole) => row.every((q) => compare(q.figure.value, whole.figure.value) < 0));
    if (wholes.some(({ figure }) => compare(figure.value, value) === 0)) return [];
    const fits = wholes.filter((whole) => {
      const apart = Math.abs(toNumber(minus(value, whole.figure.value)));
      const least = Math.max(2, 0.02 * toNumber(value));
      const named = row.every((q) => kin(thing(q), thing(whole)));
      const off = minus(value, whole.figure.value);
      const isSlip =
        isSlipOf(whole.figure, value) || row.some(({ figure }) => isLong(figure) && isSlipOf(figure, minus(figure.value, off)));
      // “The 300 jobs include 140 in Hull, …”: there may be more.
      if (off.n < 0n && (INCLUDES.test(whole.shape.slice(whole.end, row[0]!.start)) || VOTED.test(row[0]!.tail))) return false;
      return whole.figure.hedge === '' && named && apart / toNumber(value) < 0.2 && (apart <= least || isSlip);
    });
    const [whole] = fits;
    if (!whole || fits.some((other) => compare(other.figure.value, whole.figure.value) !== 0)) return [];
    const last = row[row.length - 1]!;
    if (whole.reading === last.reading) return [{ of: 'total', result: whole, hypotheses: [{ ...sumOf(row, whole, false), asked: true }] }];
    return [{ of: 'total', result: last, hypotheses: [{ ...restOf(whole, row.slice(0, -1), last, false), asked: true, asSum: true }] }];
  });
}

// “Half of the 48 playgrounds, 26 in all”, “one in five of the farmers – 127 –”, “40 per cent of its 1,500 staff, or 700,”.
const SHARE_OF = withLetterRanges(
  /(?:(?<fraction>\ue007+)|(?<percent>\ue002+)|(?<top>\ue000+) in (?<bottom>\ue000+))(?: majority| quorum)?,? (?:of )?(?:the|its|their|his|her|all|those|these)?(?: ?\p{L}+['’]s)? ?(?<whole>[\ue000\ue001\ue004\ue005]+)?(?<noun>(?: ?[\p{L}’'-]+){0,5}?)(?:,| –| —) (?:or |that is,? |which is |in |about |some |around |nearly |almost |just ){0,3}(?<part>[\ue000\ue001\ue004\ue005]+)(?= (?:in all|of them|or so|or thereabouts|people|\p{L}+)?[,.;)–—]| –|[,.;)]|$)/dgu,
);

const sharesOf = new ParagraphMemo((reading): readonly RegExpExecArray[] => {
  const [first] = quantitiesOf.of(reading);
  return first && /\bof\b/.test(first.shape) ? [...first.shape.matchAll(SHARE_OF)] : [];
});

/** Parts that are not the share which the sentence gives for them. */
export function partFindings(draft: DraftReading, paragraph: number, reading: Reading): Computed[] {
  const all = quantitiesOf.of(reading);
  const read = sharesOf.of(reading).length > 0 ? readShares(reading) : [];
  return sharesOf.of(reading).flatMap((match): Computed[] => {
    const { groups: at = {} } = match.indices!;
    const named = (group: string) => all.find((q) => q.start === at[group]?.[0]);
    const part = named('part');
    const share = named('fraction') ?? named('percent');
    const [top, bottom] = [named('top'), named('bottom')];
    const whole = named('whole') ?? (part && wholeNamed(figuresAround(draft, paragraph), match.groups!.noun!, part));
    const rate = share ? over(asPercent(share.figure), exact(100)) : top && bottom && over(top.figure.value, bottom.figure.value);
    if (
      read.some(({ share: other }) => other.start === share?.start) ||
      !part ||
      !whole ||
      !rate ||
      isLabel(part) ||
      whole === part ||
      !alike(whole, part)
    )
      return [];
    if (whole.figure.hedge !== '' || (part.figure.hedge !== '' && part.figure.hedge !== 'about')) return [];
    const written = reading.text.slice((share ?? top)!.start, (share ?? bottom)!.end);
    const hypothesis = partOf(whole, part, rate, share ?? top!, written);
    return isPartOf(hypothesis, part, share ?? top!) ? [] : [{ of: 'share', result: part, hypotheses: [{ ...hypothesis, asked: true }] }];
  });
}

/** “More than a third”, “nearly half”, “some 40%”: how far the part may lie from it. */
function isPartOf(hypothesis: Hypothesis, part: Quantity, { figure: { hedge } }: Quantity): boolean {
  if (hedge === '') return holds(hypothesis, part.figure);
  const { value } = hypothesis;
  const ratio = toNumber(part.figure.value) / toNumber(value);
  const [low, high] = hedge === 'above' ? [0.98, 1.35] : hedge === 'below' ? [0.75, 1.03] : [0.92, 1.08];
  return ratio >= low && ratio <= high;
}

/** The one number that the draft gives for what is named. */
function wholeNamed(everywhere: readonly Quantity[], noun: string, part: Quantity): Quantity | undefined {
  const words = noun.trim().split(' ');
  const last = words[words.length - 1] ?? '';
  if (last.length < 4) return undefined;
  const counted = stem(last);
  const named = everywhere.filter(
    (q) => q.figure.kind === part.figure.kind && q.noun === counted && compare(q.figure.value, part.figure.value) > 0,
  );
  const [one] = named;
  return one && named.every((q) => compare(q.figure.value, one.figure.value) === 0) ? one : undefined;
}

/** So much of a whole, with what a rounded share leaves open. */
function partOf(whole: Quantity, part: Quantity, rate: Exact, share: Quantity, written: string): Hypothesis {
  const value = times(rate, whole.figure.value);
  const room = share.figure.kind === 'percent' ? times(over(share.figure.step, exact(150)), whole.figure.value) : over(value, exact(30));
  return {
    value: rounded(value, 0),
    low: minus(value, room),
    high: plus(value, room),
    operands: [whole, share],
    working: `${written} of ${inSum(whole)}`,
    solutions: [
      over(part.figure.value, rate),
      share.figure.kind === 'percent' ? times(over(part.figure.value, whole.figure.value), exact(100)) : undefined,
    ],
    tied: false,
  };
}

const ONE_IN = withLetterRanges(
  /(?:(?<part>[\ue000\ue001]+)(?: of (?:the|its|their|his|her|all) (?<of>[\ue000\ue001]+))?(?: [\p{L}’'-]+){0,8}?(?:,? (?:or|that is|which is)|(?<=of (?:the|its|their|his|her|all) [\ue000\ue001]+(?: [\p{L}’'-]+){1,8}),)|^(?:that|this|it) (?:is|was|means)) (?:(?<above>more than|over|at least)|(?<below>fewer than|less than|under|nearly|almost)|about|around|roughly|just)? ?(?<top>\ue000+) in (?:every )?(?<bottom>\ue000+)(?![\ue000-\ue008])/dgu,
);

const ONE_IN_FIRST = withLetterRanges(
  /(?<top>\ue000+)(?: [\p{L}’'-]+){0,2} in (?:every )?(?<bottom>\ue000+)(?: [\p{L}’'-]+){0,5}(?::|,| –| —| \() ?(?:or |that is,? )?(?<part>[\ue000\ue001]+)(?: [\p{L}’'-]+)? (?:out )?of (?:the |its |their |his |her |all )?(?<of>[\ue000\ue001]+)/dgu,
);

/** “12,600 came … 2,100 of them, or one in five”. */
export function oneInFindings(lines: readonly Line[], at: number): Computed[] {
  const { quantities } = lines[at]!;
  const [first] = quantities;
  if (!first) return [];
  const sentence = first.reading.sentences[first.sentence]!;
  const shape = first.shape.slice(sentence.start, sentence.end);
  return [...shape.matchAll(ONE_IN), ...shape.matchAll(ONE_IN_FIRST)].flatMap((match): Computed[] => {
    const { groups: places = {} } = match.indices!;
    const named = (group: string) => quantities.find((q) => q.start - sentence.start === places[group]?.[0]);
    const [top, bottom] = [named('top'), named('bottom')];
    const back = (lines[at - 1]?.quantities ?? []).filter(isAmount);
    const part = match.groups!.part === undefined ? smallerOf(back) : named('part');
    const whole = named('of') ?? (part && wholeOf(part, quantities, back));
    if (!top || !bottom || !part || !whole) return [];
    const value = times(over(whole.figure.value, part.figure.value), top.figure.value);
    const ratio = toNumber(value) / toNumber(bottom.figure.value);
    const [low, high] = boundsOf(match.groups!, part, bottom);
    if (ratio > low && ratio < high) return [];
    const hypothesis: Hypothesis = {
      // Fewer than one in 6.75 is fewer than one in six.
      value: match.groups!.below ? exact(value.n / value.d) : rounded(value, 0),
      low: value,
      high: value,
      operands: [part, whole],
      working: `${inSum(part)} of ${inSum(whole)}`,
      solutions: [times(over(whole.figure.value, bottom.figure.value), top.figure.value), undefined],
      tied: false,
      asked: true,
    };
    return [{ of: 'share', result: bottom, hypotheses: [hypothesis] }];
  });
}

/** The one larger figure of the sentence, or else of the one before, that a part may be of. */
function wholeOf(part: Quantity, own: readonly Quantity[], back: readonly Quantity[]): Quantity | undefined {
  const isLarger = (q: Quantity) => q !== part && isAmount(q) && alike(q, part) && compare(q.figure.value, part.figure.value) > 0;
  const wholes = (all: readonly Quantity[]) => all.filter((q) => isLarger(q) && kin(thing(q), thing(part)));
  const near = wholes(own.filter((q) => q.start < part.start));
  const all = near.length > 0 ? near : wholes(back);
  const [whole] = all;
  return whole && all.every((q) => compare(q.figure.value, whole.figure.value) === 0) ? whole : undefined;
}

/** The smaller of two: “of 412 people 61 … That is one in seven.” */
function smallerOf(all: readonly Quantity[]): Quantity | undefined {
  const [a, b] = all;
  if (!a || !b || all.length !== 2) return undefined;
  return compare(a.figure.value, b.figure.value) < 0 ? a : b;
}

/** How far the true number may lie from the one in “one in five”. */
function boundsOf({ above, below }: Readonly<Record<string, string>>, part: Quantity, bottom: Quantity): readonly [number, number] {
  if (above) return [0.7, 1.02];
  if (below) return [0.98, 1.4];
  const room = Math.max(0.1, 0.5 / toNumber(bottom.figure.value)) + (part.figure.hedge === '' ? 0 : 0.06);
  return [1 - room, 1 + room];
}
