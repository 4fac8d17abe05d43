// Findings about lengths and anniversaries in years that the years beside them deny.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { ordinal } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding, PlainFix } from '../rule.ts';
import { changeText, changeTo, figureFinding } from './figure-finding.ts';

const FOUNDED =
  /\b(?:founded|established|opened|launched|formed|created|married|wed|built|set up|began|started|incorporated|consecrated|born|made|joined|since|closed|dates? (?:from|back)|first|evacuat\w+|drowned|hired|elected|appointed|introduced|bought|sold|left|last)\b/i;
const JUBILEE = /^(?: [\p{L}]+)?[ -](?:anniversary|birthday|jubilee)\b|^\. |^ (?:season|year)\b/u;
const AFTER = /\b(?:after|in|for|over|of|spent|served|lasted|ended|following|worked|more than|nearly|almost)\s$/;

/** A length in years or the number of an anniversary. */
interface Span {
  readonly q: Quantity;
  readonly years: number;
  readonly isJubilee: boolean;
}

function lengthsIn(reading: Reading): Span[] {
  return quantitiesOf.of(reading).flatMap((q): Span[] => {
    const { figure } = q;
    const years = toNumber(figure.value);
    if (
      figure.kind === 'ordinal' &&
      years >= 5 &&
      /^\d/.test(figure.written) &&
      JUBILEE.test(q.tail) &&
      !/\bannual\b/.test(q.tail.slice(0, 20))
    ) {
      const named = /anniversary|birthday|jubilee/.test(q.tail.slice(0, 40));
      return named || /\b(?:is|was|marks?|marked) (?:\p{L}+ ){0,2}[\p{L}'’]+['’]?s? $/u.test(q.lead) ? [{ q, years, isJubilee: true }] : [];
    }
    if (figure.kind !== 'count' || figure.hedge !== '' || q.noun !== 'year' || q.modifiers.length > 0 || years < 8 || years > 400)
      return [];
    return AFTER.test(reading.text.slice(Math.max(0, figure.start - 26), figure.start)) &&
      !/^ years? (?:ago|old|in (?:prison|jail)|earlier|later|of age|from now|behind)/.test(q.tail)
      ? [{ q, years, isJubilee: false }]
      : [];
  });
}

interface Year {
  readonly q: Quantity | undefined;
  readonly year: number;
  readonly founding: boolean;
}

/** The years near a length: of its paragraph and the ones beside it. */
function yearsNear(draft: DraftReading, paragraph: number): Year[] {
  return [paragraph, paragraph - 1, paragraph + 1].flatMap((i) => {
    const reading = draft.readings[i];
    if (!reading || reading.prose.kind === 'table-cell') return [];
    const figures = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'year');
    const dated = reading.figureText.dates.flatMap(({ year, start }) =>
      year === undefined ? [] : [{ q: undefined, year, founding: FOUNDED.test(reading.text.slice(Math.max(0, start - 90), start + 60)) }],
    );
    return [
      ...figures.map((q) => ({
        q,
        year: toNumber(q.figure.value),
        founding: FOUNDED.test(reading.text.slice(Math.max(0, q.start - 90), q.start + 60)),
      })),
      ...dated,
    ];
  });
}

export function yearFindings(draft: DraftReading, paragraph: number, reading: Reading, jubilees: boolean): PlacedFinding[] {
  const lengths = lengthsIn(reading).filter(({ isJubilee }) => isJubilee === jubilees);
  if (lengths.length === 0) return [];
  const own = datelineOf(draft)?.year;
  const near = yearsNear(draft, paragraph);
  return lengths.flatMap(({ q, years, isJubilee }) => {
    const here = near.filter((year) => year.q?.reading === reading && year.q.sentence === q.sentence);
    const ends = [...near.map(({ year }) => year), ...(own ? [own, own + 1] : [])];
    const begun = near.filter(({ year }) => !own || year <= own);
    const room = isJubilee ? 0 : 1;
    if (begun.some(({ year }) => ends.some((end) => end > year && Math.abs(end - year - years) <= room))) return [];
    const sentenceYears = here.filter(({ founding }) => founding);
    const start =
      sentenceYears[0] ??
      begun.find(({ founding, q: at }) => founding && at?.reading === reading) ??
      (isJubilee ? begun.find(({ founding }) => founding) : undefined);
    if (!start) return [];
    // The anniversary’s own year stands with it: “celebrated their 60th anniversary in 2023”.
    const kept = isJubilee
      ? here.find(({ year, q: at }) => year > start.year + 3 && at && at.start > q.end && at.start - q.end < 40)
      : here.find(({ year }) => year > start.year);
    const end = kept?.year ?? own;
    if (end === undefined || end <= start.year) return [];
    const right = end - start.year;
    const off = Math.abs(right - years);
    const isSlip = off % 10 === 0 || off <= 2 || [...`${right}`].sort().join('') === [...`${years}`].sort().join('');
    if (!isSlip || right < 3) return [];
    const message = `${start.year} to ${end} is ${right} years, not ${reading.text.slice(q.start, q.end)}`;
    const fixes = (): (PlainFix | undefined)[] => [
      isJubilee ? changeText(reading, q, ordinal(right)) : changeTo(reading, q.figure, exact(right)),
      start.q?.reading === reading ? changeTo(reading, start.q.figure, exact(end - years)) : undefined,
      kept?.q?.reading === reading ? changeTo(reading, kept.q.figure, exact(start.year + years)) : undefined,
    ];
    const close = start.q?.reading === reading && Math.abs(start.q.start - q.start) < 220;
    const span = close ? { start: Math.min(q.start, start.q!.start), end: Math.max(q.end, start.q!.end) } : q;
    return [{ ...figureFinding(reading, span, `${message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}
