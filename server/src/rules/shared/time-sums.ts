// Lengths of time added, halved and taken from each other: “14 months of a two-year term and six months left”, “two years and 18 months, a total of
// four years”, “six years, half of which, four years”, “a 25-year lease from 2010 that ends in 2030”.
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding } from './figure-finding.ts';

/** How many of the smallest unit of its family a unit has. */
const UNITS: Readonly<Record<string, readonly [family: 'months' | 'days' | 'minutes', size: number]>> = {
  year: ['months', 12],
  month: ['months', 1],
  week: ['days', 7],
  day: ['days', 1],
  hour: ['minutes', 60],
  minute: ['minutes', 1],
};

/** A length of time that a text gives. */
interface Length {
  readonly q: Quantity;
  readonly unit: string;
  readonly family: string;
  readonly size: number;
  readonly end: number;
}

const UNIT = /^(?<link>[ -])(?<unit>year|month|week|day|hour|minute)s?\b(?! olds?\b|-old)(?! (?:ago|earlier|later|before|after)\b)/u;

const lengthsIn = (all: readonly Quantity[]): Length[] =>
  all.flatMap((q): Length[] => {
    const match = q.figure.kind === 'count' && q.figure.hedge === '' ? UNIT.exec(q.shape.slice(q.end, q.end + 26)) : null;
    const [family, each] = match ? UNITS[match.groups!.unit!]! : [];
    return match && family && each
      ? [{ q, unit: match.groups!.unit!, family, size: toNumber(q.figure.value) * each, end: q.end + match[0].length }]
      : [];
  });

/** A length as the text gives it: “18 months”, “three and a half years”. */
function inUnit(size: number, { unit, q }: Length): string {
  const n = size / UNITS[unit]![1];
  const whole = Math.floor(n);
  const isDigits = /^\d/.test(q.figure.written);
  if (n === whole) return `${isDigits ? n : (inWords(n) ?? n)} ${unit}${n === 1 ? '' : 's'}`;
  if (n - whole === 0.5 && whole > 0) return `${isDigits ? whole : inWords(whole)} and a half ${unit}s`;
  const months = unit === 'year' ? 'month' : unit === 'hour' ? 'minute' : 'day';
  return `${Math.round(size)} ${months}s`;
}

const TERM =
  /^(?:-| |s )(?:year|month|week|day|hour|minute)s?(?:-long|['’])? (?:\p{L}+ )?(?:term|sentence|contract|deal|ban|suspension|loan|course|lease|tour|stint|apprenticeship|project|trial|strike|sabbatical|mission|voyage|spell|appointment|placement|campaign|programme|stretch|fight|match|flight|shift|agreement)\b/u;
const TERM_BEFORE =
  /\b(?:term|sentence|contract|deal|ban|suspension|loan|course|lease|tour|strike|trial|project|appointment)(?:,? of| is for| was for| lasts| runs for| is| was) $/u;
const isTerm = ({ q }: Length): boolean =>
  TERM.test(q.shape.slice(q.end, q.end + 50)) || TERM_BEFORE.test(q.shape.slice(Math.max(0, q.start - 40), q.start));
const SPENT =
  /\b(?:served|serving|done|spent|completed|into|after|through|worked|run|missed|has had)(?: just| only| the first| nearly)? $/u;
const SPENT_BEHIND = /^[ -]\p{L}+ (?:into|of|through) (?:an?|the|his|her|their|its) $/u;
const LEFT =
  /^[ -](?:year|month|week|day|hour|minute)s? (?:left|remaining|to (?:go|run|serve)|still to (?:go|run|serve)|outstanding|more to (?:go|run|serve))\b/u;
const LEFT_LEAD = /\b(?:leaving|remaining|another|the other|final|last|a further)(?: (?:him|her|it|them))?(?: with)? $/u;

/** “Served 14 months of a two-year term and has ten months left.” */
function remaining(lengths: readonly Length[]): Wrong[] {
  const [term, ...more] = lengths.filter(isTerm);
  const left = lengths.filter(
    ({ q }) => q !== term?.q && (LEFT.test(q.shape.slice(q.end, q.end + 36)) || (LEFT_LEAD.test(q.lead) && lengths.length === 3)),
  );
  const spent = lengths.filter(
    (one) =>
      one.q !== term?.q &&
      !left.includes(one) &&
      (SPENT.test(one.q.shape.slice(Math.max(0, one.q.start - 40), one.q.start)) ||
        (term !== undefined && SPENT_BEHIND.test(one.q.shape.slice(one.q.end, term.q.start)))),
  );
  if (!term || more.length > 0 || left.length !== 1 || spent.length !== 1) return [];
  const right = term.size - spent[0]!.size;
  return right > 0 ? wrongLength(left[0]!, right, [term, spent[0]!], '−') : [];
}

const TOTAL =
  /\b(?:total(?:s|ling|led)?(?: of)?|making|in all|a combined|altogether|adding up to|came to|comes to)(?: (?:sentence|term|time|jail term) of)? $/u;
const TOTAL_BEHIND = /^[ -]\p{L}+(?: [\p{L}]+)? (?:in (?:all|total)|altogether|all told)\b/u;

/** “Two years for fraud and 18 months for theft, to run one after the other, a total of three and a half years.” */
function totals(lengths: readonly Length[]): Wrong[] {
  return lengths.flatMap((total, i): Wrong[] => {
    const before = lengths.slice(0, i);
    const { q } = total;
    const text = q.shape.slice(q.reading.sentences[q.sentence]!.start, q.start);
    if (before.length < 2 || before.length > 5 || !(TOTAL.test(text) || TOTAL_BEHIND.test(q.shape.slice(q.end, q.end + 50)))) return [];
    if (
      /\bconcurrent|\bsuspended|\bper\b|\beach\b|\bat the same time/.test(q.shape.slice(Math.max(0, q.start - 300), q.start)) ||
      before.some((one) => TERM.test(one.q.shape.slice(one.q.end, one.q.end + 50)))
    )
      return [];
    // Numbers of one unit are added by fact/wrong-total.
    if (new Set(lengths.slice(0, i + 1).map(({ unit }) => unit)).size < 2 && total.q.figure.written.length < 12) return [];
    const right = before.reduce((sum, { size }) => sum + size, 0);
    return wrongLength(total, right, before, '+');
  });
}

const OPENS = /^[^.;,]{0,30}(?:: |, (?:made up of|comprising) )$/u;

/** “Jailed for 30 months: two years for theft and six months for assault.” */
function opened(lengths: readonly Length[]): Wrong[] {
  const [total, first, ...more] = lengths;
  if (!total || !first || more.length < 1 || more.length > 3 || !OPENS.test(total.q.shape.slice(total.end, first.q.start))) return [];
  const parts = [first, ...more];
  const joined = parts.every(
    (one, i) => i === 0 || /^[^.;:]{0,60}(?:,|\band\b) (?:another |a further )?$/u.test(one.q.shape.slice(parts[i - 1]!.end, one.q.start)),
  );
  if (
    !joined ||
    new Set(lengths.map(({ unit }) => unit)).size < 2 ||
    /\bconcurrent|\beach\b/.test(total.q.shape.slice(total.q.start, total.q.start + 300))
  )
    return [];
  return wrongLength(
    total,
    parts.reduce((sum, { size }) => sum + size, 0),
    parts,
    '+',
  );
}

const PART =
  /\b(?<part>half|two[- ]thirds|a third|a quarter)(?: of (?:it|that|them|this|the (?:sentence|term|time)|those|which|his|her|their)(?: (?:sentence|term|time))?)?(?:,| –| \() ?(?:or |that is |which is )?$/u;
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  'two thirds': [2, 3],
  'two-thirds': [2, 3],
  'a third': [1, 3],
  'a quarter': [1, 4],
};

/** “Given six years and must serve half, three years.” */
function portions(reading: Reading, lengths: readonly Length[]): Wrong[] {
  return lengths.flatMap((one, i): Wrong[] => {
    const whole = lengths[i - 1];
    const part = PART.exec(reading.text.slice(Math.max(0, one.q.start - 60), one.q.start).toLowerCase())?.groups?.part;
    if (!whole || !part || i !== 1) return [];
    const [n, d] = PARTS[part]!;
    return wrongLength(one, (whole.size * n) / d, [whole], `× ${n}/${d}`);
  });
}

interface Wrong {
  readonly at: Length;
  readonly right: number;
  readonly of: readonly Length[];
  readonly sign: string;
}

function wrongLength(at: Length, right: number, of: readonly Length[], sign: string): Wrong[] {
  const ratio = at.size / right;
  const sameFamily = of.every(({ family }) => family === at.family);
  return !sameFamily || at.size === right || ratio < 0.3 || ratio > 3 ? [] : [{ at, right, of, sign }];
}

function findingOf(reading: Reading, { at, right, of, sign }: Wrong): ReturnType<typeof figureFinding> {
  const words = of.map(({ q, unit }) => `${q.figure.written.toLowerCase()} ${unit}${toNumber(q.figure.value) === 1 ? '' : 's'}`);
  const working = of.length > 1 ? words.join(` ${sign} `) : `${words[0]} ${sign}`;
  const written = asWritten(reading, { start: at.q.start, end: at.end });
  const own = right / UNITS[at.unit]![1];
  const fixes = () => [Number.isInteger(own * 2) ? changeTo(reading, at.q.figure, exact(own * 2, 2)) : undefined];
  return figureFinding(reading, acrossAll(at.q, ...of.map(({ q }) => q)), `${working} is ${inUnit(right, at)}, not ${written}?`, fixes, {
    severity: 'information',
  });
}

const SIGNED =
  /(?<n>\ue000+)[ -]years?(?: (?:\p{L}+ ){0,2}(?:term|lease|deal|contract|agreement|licence|loan|plan|franchise|concession))?(?: (?:that|which|and)?\s?(?:\p{L}+ ){0,3}?)? ?(?:from|starting in|beginning in|signed in|that began in|which began in|which started in) (?<a>\ue001+)[^.;\ue000-\ue009]{0,30}\b(?:ends?|ended|ending|expires?|expired|runs? out|ran out|is up|ran until|runs until|until|runs to) (?:in )?(?<b>\ue001+)/dgu;

/** “The lease runs for 25 years from 2010 and ends in 2035.” */
function signed(reading: Reading, all: readonly Quantity[]): ReturnType<typeof figureFinding>[] {
  const { shape } = all[0]!;
  return [...shape.matchAll(SIGNED)].flatMap((match) => {
    const at = (group: string) => all.find((q) => q.start === match.indices!.groups![group]![0]);
    const [n, a, b] = [at('n'), at('a'), at('b')];
    if (!n || !a || !b || n.figure.hedge !== '' || /\b(?:extended|renewed|early|option)\b/.test(shape)) return [];
    const right = toNumber(a.figure.value) + toNumber(n.figure.value);
    if (Math.abs(right - toNumber(b.figure.value)) <= 1) return [];
    const message = `${a.figure.written} + ${toNumber(n.figure.value)} is ${right}, not ${b.figure.written}?`;
    const fixes = () => [
      changeTo(reading, b.figure, exact(right)),
      changeTo(reading, n.figure, exact(toNumber(b.figure.value) - toNumber(a.figure.value))),
    ];
    return [figureFinding(reading, acrossAll(n, a, b), message, fixes, { severity: 'information' })];
  });
}

/** What the lengths of a paragraph's sentences do not come to. A sum may be drawn in the sentence behind. */
export function timeSums(paragraph: number, reading: Reading): PlacedFinding[] {
  const all = quantitiesOf.of(reading);
  if (all.length < 2) return [];
  const lengths = lengthsIn(all);
  const wrong = reading.sentences.flatMap((_, sentence) => {
    const own = lengths.filter(({ q }) => q.sentence === sentence);
    const near = own.length === 1 ? lengths.filter(({ q }) => q.sentence === sentence || q.sentence === sentence - 1) : own;
    if (own.length === 0 || near.length < 2) return [];
    return [...remaining(near), ...totals(own), ...opened(own), ...portions(reading, near)];
  });
  return [...wrong.map((one) => findingOf(reading, one)), ...signed(reading, all)].map((finding) => ({ ...finding, paragraph }));
}
