// A second look at figures that the draft says it worked out, where no pattern ties them: joined with the figures about them by what they
// count. It only asks, and only where nothing near agrees.
import { AroundMemo } from '../../../performance/memo.ts';
import type { Reading } from '../../paragraph/reading.ts';
import { type Computed, type ComputedKind, isAmongPeriods } from '../computed/computed.ts';
import type { DraftReading } from '../draft.ts';
import { figuresAround } from '../figures-around.ts';
import { type Quantity, quantitiesOf } from '../quantities.ts';
import { allOfThem } from './all-of-them.ts';
import { apposedShare } from './apposed-shares.ts';
import { type Around, contradicted, EARLIER, isAmount, type Line, type Look, lineCount, linesOf } from './around.ts';
import { firstAndMore, hadToFind, pairsOfAll, remainingShares, tallies } from './closed-wholes.ts';
import { difference } from './differences.ts';
import { farWholes } from './far-wholes.ts';
import { grownBy, ofShare, rateForSoLong } from './grown.ts';
import { oneInFindings, partFindings, rowFindings } from './parts.ts';
import { eachOfThem, isEachOfThem, lasts, meanOfLast, oneForEvery, perPeriod, productOfAll, runRate, speed, sumOfLast } from './rates.ts';
import {
  change,
  isShareOfBehind,
  isShareOfNamed,
  isShareOfPhrase,
  move,
  share,
  shareOfBehind,
  shareOfNamed,
  shareOfPhrase,
} from './shares.ts';
import { isVotes, levelBefore, muchMore, profit, step, votesApart } from './steps.ts';
import { stepTo, turnout } from './steps-to.ts';
import { toldChanges } from './told-changes.ts';
import { repriced, toldShare } from './told-shares.ts';
import { average, majority, product, total } from './totals.ts';
import { fractionRests, listedFindings, restOfHalf, wholeFindings } from './wholes.ts';

// ---- The look ----

const LOOKS: readonly (readonly [ComputedKind, (result: Quantity, around: Around) => Look | undefined])[] = [
  ['total', majority],
  ['difference', step],
  ['difference', levelBefore],
  ['difference', stepTo],
  ['difference', muchMore],
  ['difference', profit],
  ['difference', difference],
  ['total', total],
  ['average', product],
  ['average', average],
  ['average', perPeriod],
  ['average', speed],
  ['average', lasts],
  ['average', runRate],
  ['total', sumOfLast],
  ['average', meanOfLast],
  ['average', productOfAll],
  ['share', ofShare],
  ['share', repriced],
  ['average', rateForSoLong],
  ['average', oneForEvery],
];
const MOVES: typeof LOOKS = [['change', move]];
const OF_PARTS: typeof LOOKS = [
  ...MOVES,
  ['change', grownBy],
  ['change', change],
  ['share', turnout],
  ['share', share],
  ['share', toldShare],
  ['share', apposedShare],
];

/** How many sentences up a figure may be that is counted in. */
const WIDE = 14;

/** What a paragraph's figures contradict, each with the one sum that it fails. */
export function secondLook(draft: DraftReading, paragraph: number, reading: Reading): Computed[] {
  if (quantitiesOf.of(reading).length === 0) return [];
  const told = toldChanges(draft, paragraph, reading);
  if (lineCount(reading) === 0) return told;
  const { lines, starts } = linesOf.of(draft);
  const start = starts[paragraph]!;
  const from = Math.max(0, start - WIDE);
  const around = lines.slice(from, start + lineCount(reading) + 1);
  const found = figuresContradicted.of(reading, around, () => contradictedIn(reading, around, start - from));
  return [
    ...told,
    ...partFindings(draft, paragraph, reading),
    ...namedElsewhere(draft, paragraph, reading, around, start - from),
    ...found,
    ...farWholes(draft, paragraph, reading),
    ...ownLinesOf(lines, starts, paragraph).flatMap((line, i) => [
      ...tallies(line, () => figuresAround(draft, paragraph)),
      ...allOfThem(lines, start + i, () => figuresAround(draft, paragraph)),
    ]),
  ];
}

const ownLinesOf = (lines: readonly Line[], starts: readonly number[], paragraph: number): readonly Line[] =>
  lines.slice(starts[paragraph], starts[paragraph + 1] ?? lines.length);

const figuresContradicted = new AroundMemo<Reading, readonly Computed[]>();

type LookElsewhere = (result: Quantity, around: Around, everywhere: () => readonly Quantity[]) => Look | undefined;

function looksElsewhere(result: Quantity): (readonly [ComputedKind, LookElsewhere])[] {
  const looks: (readonly [ComputedKind, LookElsewhere])[] = [];
  if (isEachOfThem(result)) looks.push(['average', eachOfThem]);
  if (isShareOfNamed(result)) looks.push(['share', shareOfNamed]);
  if (isShareOfBehind(result)) looks.push(['share', shareOfBehind]);
  if (isShareOfPhrase(result)) looks.push(['share', shareOfPhrase]);
  if (isVotes(result)) looks.push(['difference', votesApart]);
  return looks;
}

/** Figures that are worked out with what the draft counts anywhere. */
function namedElsewhere(draft: DraftReading, paragraph: number, reading: Reading, lines: readonly Line[], start: number): Computed[] {
  return quantitiesOf.of(reading).flatMap((result): Computed[] => {
    const looks = looksElsewhere(result);
    const around = looks.length > 0 ? aroundOf(result, lines, start + result.sentence, 1) : undefined;
    const one = around && firstOf(looks, result, around, () => figuresAround(draft, paragraph));
    return one ? [one] : [];
  });
}

/** The same by the lines around the paragraph's, which begin at `start`. */
function contradictedIn(reading: Reading, lines: readonly Line[], start: number): Computed[] {
  const found: Computed[] = [];
  for (let at = start; at < start + lineCount(reading); at++) {
    found.push(...restOfHalf(lines, at));
    if (lines[at]!.quantities.length > 1)
      found.push(
        ...rowFindings(lines, at),
        ...oneInFindings(lines, at),
        ...wholeFindings(lines, at),
        ...fractionRests(lines, at),
        ...listedFindings(lines[at]!),
        ...remainingShares(lines, at),
        ...pairsOfAll(lines[at]!),
        ...firstAndMore(lines, at),
        ...hadToFind(lines, at),
      );
  }
  for (const result of quantitiesOf.of(reading)) {
    const looks = isAmongPeriods(result, lines[start + result.sentence]?.quantities ?? []) ? [] : looksFor(result, reading);
    const around = looks.length > 0 ? aroundOf(result, lines, start + result.sentence) : undefined;
    const one = around && firstOf(looks, result, around);
    if (one) found.push(one);
  }
  return found;
}

function looksFor(result: Quantity, reading: Reading): typeof LOOKS {
  const { kind } = result.figure;
  // What the sentence itself says a figure changed by is read with the change.
  const isRead = reading.changes.some(({ by }) => by?.start === result.start);
  if (kind === 'percent' || kind === 'fraction') return isRead ? MOVES : OF_PARTS;
  return isAmount(result) && !isRead ? LOOKS : [];
}

/** The first look that finds something contradicted. */
function firstOf(
  looks: readonly (readonly [ComputedKind, LookElsewhere])[],
  result: Quantity,
  around: Around,
  everywhere: () => readonly Quantity[] = () => [],
): Computed | undefined {
  for (const [of, look] of looks) {
    const judged = look(result, around, everywhere);
    const one = judged && contradicted(result.figure, judged.tiers, judged.agreeing);
    if (one) return { of, result, hypotheses: [{ ...one, asked: true }] };
  }
  return undefined;
}

/** What stands about a figure; undefined where there are too few figures to work it out from. */
function aroundOf(result: Quantity, lines: readonly Line[], at: number, least = 2): Around | undefined {
  const own = lines[at]?.quantities ?? [];
  const before = lines[at - 1]?.quantities ?? [];
  const after = lines[at + 1]?.quantities ?? [];
  if (own.length + before.length + after.length < least) return undefined;
  const sentence = result.reading.sentences[result.sentence]!;
  return {
    own,
    before,
    after,
    wide: () => lines.slice(Math.max(0, at - WIDE), at).flatMap(({ quantities }) => quantities),
    earlier: lines.slice(Math.max(0, at - EARLIER), Math.max(0, at - 1)).flatMap(({ quantities }) => quantities),
    lead: result.shape.slice(sentence.start, result.start).replace(HEDGES, ''),
    tail: result.shape.slice(result.end, sentence.end),
  };
}

const HEDGES =
  /(?:about|around|just|only|nearly|almost|close to|getting on for|roughly|some|an?|the|another|a further|at least|more than|as much as)\s$/u;
