// Seats held against what is said of them: “24 of the 49 seats, an overall majority”, “33 of 60, a majority of eight”, “two short of a majority”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { figuresAround } from '../../reading/draft/figures-around.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeTo, figureFinding } from './figure-finding.ts';

const SEAT = /^(?:seat|councillor|mp|senator|deputy|assembly)$/;
const A_MAJORITY =
  /\b(?:gives?|gave|giving|with|has|have|had|holds?|held|won|win|wins|winning|secur(?:ed|ing|es)|kept|keeps|keeping|took|take|takes|taking|retain(?:ed|s|ing)|gain(?:ed|s|ing)|enough for|,)(?: (?:it|them|him|her|the \p{L}+|\p{L}+))?(?: back)? (?:an?|its|their|the) (?:slim |narrow |bare |small |comfortable |clear )?(?:overall|outright|absolute|working) (?:majority|control)\b(?! (?:of|by) )/u;
const NO_MAJORITY =
  /\b(?:no (?:party has |party with )?(?:an )?(?:overall|outright) (?:control|majority)|without (?:a|an overall|an outright) majority|lost (?:its|their|overall) (?:majority|control)|hung (?:council|parliament)|minority administration)\b/;
const MAJORITY_OF = withLetterRanges(/\b(?:majority|working majority) of (?:just |only )?$/u);
const TOGETHER =
  /\b(?:with the (?:help|support|backing|votes)|thanks to|together|alongside|between them|combined|coalition|deal|independents?)\b/;
const SHORT_OF = /^(?: seats?)? (?:short of|away from|shy of) (?:an?|the) (?:\p{L}+ )?(?:majority|number needed)\b/u;
const OF_SEATS = withLetterRanges(/^(?: seats| councillors| MPs)? (?:out )?of (?:the |its |their |all )?(?:[\p{L}’']+ ){0,3}$/u);
const HOLDS = withLetterRanges(
  /\b(?:holds?|held|has|have|had|won|wins|win|with|on|to|taking|took|takes|now|gained|retained|kept|secured|at) $/u,
);

interface Share {
  readonly held: Quantity;
  readonly total: Quantity;
}

const isCount = ({ figure }: Quantity): boolean => figure.kind === 'count' && figure.hedge === '';
const nounOf = (q: Quantity): string => q.noun.toLowerCase();

/** How many seats there are: “the 49 seats”, “a 60-seat council”, “The council has 60 seats”. */
const isTotal = (q: Quantity): boolean =>
  isCount(q) &&
  toNumber(q.figure.value) >= 7 &&
  (/^-(?:seat|member|strong)\b/.test(q.tail) ||
    (SEAT.test(nounOf(q)) &&
      /\b(?:council|parliament|assembly|chamber|authority|senate|house|there are|it) (?:has|have|had|of|with)? ?$/.test(q.lead)));

/** Of one sentence: the seats somebody has and how many there are. */
function shareIn(own: readonly Quantity[], near: readonly Quantity[]): Share | undefined {
  for (let i = 0; i + 1 < own.length; i++) {
    const [held, total] = [own[i]!, own[i + 1]!];
    const isOf = isCount(held) && isCount(total) && OF_SEATS.test(held.shape.slice(held.end, total.start));
    if (isOf && SEAT.test(nounOf(total)) && toNumber(total.figure.value) >= 7) return { held, total };
  }
  const totals = near.filter(isTotal);
  const [total] = totals;
  if (!total || new Set(totals.map(({ figure }) => toNumber(figure.value))).size !== 1) return undefined;
  const held = own.filter((q) => q !== total && isCount(q) && HOLDS.test(q.lead) && (q.noun === '' || SEAT.test(nounOf(q))));
  return held.length === 1 && toNumber(held[0]!.figure.value) < toNumber(total.figure.value) ? { held: held[0]!, total } : undefined;
}

const asWord = (n: number, like: Quantity): string => (/^\d/.test(like.figure.written) ? `${n}` : (inWords(n) ?? `${n}`));

function judge(reading: Reading, { held, total }: Share, own: readonly Quantity[]): Omit<PlacedFinding, 'paragraph'> | undefined {
  const [x, all] = [toNumber(held.figure.value), toNumber(total.figure.value)];
  const { start, end } = reading.sentences[held.sentence]!;
  const behind = held.shape.slice(held.end, end);
  const working = `${x} of ${all}`;
  const said = own.find((q) => q.start > held.end && isCount(q) && MAJORITY_OF.test(held.shape.slice(start, q.start)));
  const tell = (q: Quantity, right: number, what: string) => {
    if (toNumber(q.figure.value) === right || right <= 0) return undefined;
    const fixes = () => [changeTo(reading, q.figure, { n: BigInt(right), d: 1n })];
    return figureFinding(
      reading,
      { start: Math.min(held.start, q.start), end: Math.max(held.end, q.end) },
      `${working} is ${what.replace('#', asWord(right, q))}, not ${q.figure.written.toLowerCase()}?`,
      fixes,
      {
        severity: 'information',
      },
    );
  };
  if (said) return tell(said, 2 * x - all, 'a majority of #');
  const short = own.find((q) => q.start > held.end && isCount(q) && SHORT_OF.test(q.tail));
  if (short) return tell(short, Math.floor(all / 2) + 1 - x, '# short of a majority');
  const ask = (message: string) => figureFinding(reading, { start: held.start, end }, message, () => [], { severity: 'information' });
  if (A_MAJORITY.test(behind) && 2 * x <= all && !TOGETHER.test(behind)) return ask(`${working} is no majority?`);
  return NO_MAJORITY.test(held.shape.slice(start, end)) &&
    2 * x > all &&
    !/\b(?:before|previously|had been|until)\b/.test(held.shape.slice(start, end))
    ? ask(`${working} is a majority?`)
    : undefined;
}

/** What a sentence makes of the seats that it gives. */
export function seatFindings(draft: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = draft.readings[paragraph]!;
  if (!/\b(?:majority|control|hung)\b/.test(reading.text) || reading.prose.kind === 'table-cell') return [];
  const all = quantitiesOf.of(reading);
  return reading.sentences.flatMap((_, sentence): PlacedFinding[] => {
    const own = all.filter((q) => q.sentence === sentence);
    const share = own.length > 0 ? shareIn(own, figuresAround(draft, paragraph)) : undefined;
    const found = share && !isQuoted(reading, share.held) ? judge(reading, share, own) : undefined;
    return found ? [{ ...found, paragraph }] : [];
  });
}
