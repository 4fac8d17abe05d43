// Measures and sums of money given twice.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

const ABOUT =
  '(?:(?:about|around|roughly|approximately|some|nearly|just|over|under|almost|more|less|than|up|to|or|c\\.|equal) ){0,3}[-−–]?';
const BRACKETED = figurePattern(
  `(?<a><measure>)(?: (?:away|long|high|tall|wide|deep|heavy|north|south|east|west|up|of \\p{L}+))? ?[(\\[]${ABOUT}(?<b><measure>)`,
);
const OR = figurePattern(
  `(?<a><measure>)(?:, | [-–—] | )(?:or|that is|which is|equivalent to|the equivalent of|equal to)(?: the equivalent of)? ${ABOUT}(?<b><measure>)(?=[.,;)]|$| [-–—]| (?:to the|away|north|south|east|west|long|wide|tall)\\b)`,
);
const DASHES = figurePattern(`(?<a><measure>) [-–—] ${ABOUT}(?<b><measure>) [-–—]`);
/** “500 acres, about 200 hectares.”, “30 metres long – nearly 100 feet.” */
const ABOUT_THAT = figurePattern(
  '(?<a><measure>)(?: (?:long|high|tall|wide|deep|across|away))?(?:,| [-–—]) (?:about|around|roughly|approximately|some|nearly|almost) (?<b><measure>)(?=[.;)]|$|, (?!of)\\p{L})',
);
const SLASH = figurePattern('(?<a><measure>) ?/ ?(?<b><measure>)');
const RANGE = figurePattern(
  '(?<a1><n>)(?: to | and | ?[-–] ?)(?<a2><measure>)[^.;(<any>]{0,20} ?\\((?<b1><n>)(?: to | and | ?[-–] ?)(?<b2><measure>)',
);
const MONEY = figurePattern(`(?<a><money>)(?: \\p{L}{1,15})? [(\\[]${ABOUT}(?<b><money>)`);
/** “Rs 2.5 crore (Rs 25 million)”, “3.4 lakh, or 340,000”. */
const IN_LAKHS = figurePattern(`(?<a><amount>)(?: \\p{L}{1,15})?(?: [(\\[]|, or )${ABOUT}(?<b><amount>)(?=[)\\],.]|$| \\p{L}+[).,])`);
const LAKHS = withLetterRanges(/(?:lakh|crore)(?!\p{L})/iu);

/** A figure with its number in another's unit: “10–20 miles” has it once. */
const inUnitOf = (figure: Figure, other: Figure): Figure => ({
  ...figure,
  kind: 'measure',
  unit: other.unit,
  ...(other.measure ? { measure: other.measure } : {}),
});

/** The measures and sums of money that a paragraph gives twice: “10 miles (16km)”, “£3bn ($4bn)”. */
export function readConversions(reading: Reading): (readonly [Figure, Figure])[] {
  const kinds = reading.figureText.figures.map((figure) => figure.kind);
  if (kinds.lastIndexOf('measure') === kinds.indexOf('measure') && kinds.lastIndexOf('money') === kinds.indexOf('money')) return [];
  const pairs: (readonly [Figure, Figure])[] = [];
  for (const pattern of [BRACKETED, OR, DASHES, ABOUT_THAT, SLASH, MONEY])
    for (const match of pattern(reading)) pairs.push([match.figure('a')!, match.figure('b')!]);
  // “40mph to 60mph (64km/h to 97km/h)”: each goes with its own, and not the last before the bracket with the first in it.
  const rows = pairedRows(reading);
  for (const row of rows) for (let j = pairs.length - 1; j >= 0; j--) if (row.some(([, b]) => b === pairs[j]![1])) pairs.splice(j, 1);
  pairs.push(...rows.flat());
  for (const match of RANGE(reading)) {
    const [a1, a2, b1, b2] = [match.figure('a1')!, match.figure('a2')!, match.figure('b1')!, match.figure('b2')!];
    pairs.push([inUnitOf(a1, a2), inUnitOf(b1, b2)], [a2, b2]);
  }
  return pairs;
}

/** Rows of two measures or more with as many in the bracket behind them. */
function pairedRows(reading: Reading): (readonly [Figure, Figure])[][] {
  const measures = reading.figureText.figures.filter((figure) => figure.kind === 'measure');
  const rows: (readonly [Figure, Figure])[][] = [];
  for (const match of reading.text.matchAll(/\(([^()]{3,80})\)/g)) {
    const end = match.index + match[0].length;
    const inside = measures.filter((figure) => figure.start > match.index && figure.end < end);
    const before = measures.filter((figure) => figure.end <= match.index && match.index - figure.start < 70).slice(-inside.length);
    if (inside.length < 2 || before.length !== inside.length) continue;
    if (before.some((figure, i) => figure.measure?.dimension !== inside[i]!.measure?.dimension)) continue;
    rows.push(before.map((figure, i) => [figure, inside[i]!] as const));
  }
  return rows;
}

/** “1.5 kilometres, or just under a mile”: one of a unit, or half of one, which is no figure. */
export interface RoundConversion {
  readonly a: Figure;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly half: boolean;
  readonly hedge: string;
}

const ROUND = figurePattern(
  '(?<a><measure>)(?:,| [-–—])? ?(?:\\(|or |that is |which is )(?<round>(?<hedge>just over|a little over|more than|just under|a little under|less than|not quite|nearly|almost|about|around|roughly) (?:(?<half>half a|<fraction>)|an?) (?<unit>mile|kilomet(?:re|er)|yard|met(?:re|er)|foot|inch|acre|hectare|pint|lit(?:re|er)|gallon|pound|kilo|stone|tonne|ton))(?=[.,;)]|$| (?:from|away|to|long|wide|high|deep|above|below|of)\\b)',
  1,
);

/** The measures that a paragraph gives again as about one of another unit. */
export const readRoundConversions = (reading: Reading): RoundConversion[] =>
  ROUND(reading).flatMap((match) => {
    const [a, at] = [match.figure('a'), match.at('round')];
    const { hedge = '', unit = '', half } = match.groups;
    return a?.measure && at ? [{ a, ...at, unit, half: half !== undefined, hedge }] : [];
  });

/** Numbers that a paragraph gives in lakhs or crores and again without. */
export function readLakhs(reading: Reading): (readonly [Figure, Figure])[] {
  if (!LAKHS.test(reading.text)) return [];
  const inLakhs = ({ number, end }: Figure) => LAKHS.test(reading.text.slice(number.end, end));
  return IN_LAKHS(reading)
    .map((match) => [match.figure('a')!, match.figure('b')!] as const)
    .filter(([a, b]) => a.kind === b.kind && a.unit === b.unit && (a.kind === 'money' || a.kind === 'count') && inLakhs(a) !== inLakhs(b));
}
