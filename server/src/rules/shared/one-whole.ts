// Shares of one whole: “11,400 votes, or 49.6 percent … 1,000 votes, or 8.3 percent”, where 23,000 voted and the first is of these.
import { addTo } from '../../performance/groups.ts';
import { isAmount, isLabel, isTime } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type PlacedQuantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { compare, type Exact, exact, inDigits, over, times } from '../../reading/paragraph/figures/exact.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import type { PlacedFinding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum } from './figure-finding.ts';

interface Share {
  readonly part: PlacedQuantity;
  readonly percent: PlacedQuantity;
}

const IN_OTHER_WORDS =
  /^(?: [\p{L}’'-]+){0,4}(?:,| [–—-]| \(|) ?(?:or |that is |which is )?(?:about |some |roughly |just over |just under )?$/u;
const ALONE = /^(?:[.,;)]|$| (?:and|while|with|to|compared|of (?:the )?(?:votes?|total|whole|ballots?|poll))\b)/;

/** The parts of a paragraph that are given as shares too, where no whole stands beside them. */
function sharesIn({ readings }: DraftReading, paragraph: number): Share[] {
  const reading = readings[paragraph]!;
  if (reading.prose.kind === 'table-cell' || !reading.figureText.figures.some(({ kind }) => kind === 'percent')) return [];
  const all = quantitiesOf.of(reading);
  return all.flatMap((percent, i): Share[] => {
    const part = all[i - 1];
    if (
      !part ||
      percent.figure.kind !== 'percent' ||
      part.figure.kind !== 'count' ||
      part.noun === '' ||
      part.sentence !== percent.sentence
    )
      return [];
    if (isTime(part) || isLabel(part) || percent.figure.hedge !== '' || !ALONE.test(percent.tail)) return [];
    const gap = percent.shape.slice(part.end, percent.start);
    return / or |\(/.test(gap) && IN_OTHER_WORDS.test(gap) ? [{ part: { ...part, paragraph }, percent: { ...percent, paragraph } }] : [];
  });
}

const shareOf = (part: Exact, whole: Exact): Exact => times(over(part, whole), exact(100));

/** A share that is not of the whole that the others of its kind are of, and by a slip of the hand. */
export function oneWholeFindings(draft: DraftReading): PlacedFinding[] {
  const byNoun = new Map<string, Share[]>();
  draft.readings.forEach((_, paragraph) => {
    for (const share of sharesIn(draft, paragraph)) addTo(byNoun, share.part.noun, share);
  });
  return [...byNoun.values()].flatMap((shares): PlacedFinding[] => {
    if (shares.length < 2 || shares.length > 12) return [];
    const largest = shares.reduce((most, { part }) => (compare(part.figure.value, most) > 0 ? part.figure.value : most), exact(0));
    const wholes = draft.quantities.filter(
      (q) => q.figure.kind === 'count' && isAmount(q) && !isTime(q) && compare(q.figure.value, largest) > 0,
    );
    const fits = ({ part, percent }: Share, whole: PlacedQuantity) =>
      roundsTo(shareOf(part.figure.value, whole.figure.value), percent.figure);
    const odd = shares.filter((share) => !wholes.some((whole) => fits(share, whole)));
    const [one] = odd;
    const rest = shares.filter((share) => share !== one);
    const whole = wholes.find((each) => rest.every((share) => fits(share, each)));
    if (!one || odd.length > 1 || !whole) return [];
    const { part, percent } = one;
    const right = shareOf(part.figure.value, whole.figure.value);
    if (!isSlipOf(percent.figure, right) && !isSlipOf(part.figure, times(over(percent.figure.value, exact(100)), whole.figure.value)))
      return [];
    const message = `${inSum(part.reading, part.figure)} ÷ ${inSum(whole.reading, whole.figure)} is ${inDigits(right, 1)}%, not ${asWritten(percent.reading, percent)}?`;
    const related = [{ paragraph: whole.paragraph, start: whole.start, end: whole.end, note: 'the whole' }];
    const fixes = () => [changeTo(percent.reading, percent.figure, right)];
    const finding = figureFinding(part.reading, acrossAll(part, percent), message, fixes, { severity: 'information', related });
    return [{ ...finding, paragraph: part.paragraph }];
  });
}
