// Findings about percentages of polls and rates whose other figure stands in another sentence: “slipped from 76% … a fall of 4.5%” where 71.5%
// stands above; a margin of error that the size of the sample denies.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { movements } from '../../reading/draft/computed-figures.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, inDigits, magnitude, minus, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from './figure-finding.ts';

const STEP =
  /\b(?:(?:rise|increase|jump|gain|fall|drop|decline|decrease|cut|reduction|slump|change|swing|improvement) of|swing (?:to|against|towards|from) [^.;:]{1,40} (?:was|is|of)|(?:narrowed|widened|rose|fell|dropped|slipped|climbed) by) ?$/;
const MOVED =
  /\b(?:up|down|rose|rises?|risen|fell|falls?|fallen|climb(?:s|ed)?|drop(?:s|ped)?|slip(?:s|ped)?|gain(?:s|ed)?|los(?:t|es?)|narrow(?:s|ed)?|widen(?:s|ed)?|ease[sd]?|jump(?:s|ed)?|grew|grown|shed|raised|lowered|cut|increased|decreased)(?: by)? ?$/;
const STEP_AFTER = /^[ -](?:lower|higher|up|down|more|less|fewer|rise|increase|jump|gain|fall|drop|decline|decrease|cut)\b/;
/** “Up 4% on the 54% of the year before”, “rose 0.4% to 5.1%”. */
const JOINED = withLetterRanges(/^(?: [\p{L}'’-]+){0,4},? (?:to|from|on|than|against)(?: [\p{L}'’-]+){0,5} $/u);
/** “31% in May, is now 28%, 3% lower”. */
const FOLLOWS = withLetterRanges(/^(?: [\p{L}'’-]+){0,4}(?:,| –| \() ?(?:which is |that is |or )?$/u);

/** A step between two percentages, one of them in another sentence, that is one of points. */
export function farSteps(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const own = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent');
  return own.flatMap((by): PlacedFinding[] => {
    if (by.figure.hedge !== '') return [];
    const near = own.filter((q) => q !== by && q.sentence === by.sentence);
    const ends = endsOf(by, near, draft, paragraph) ?? (near.length === 0 ? toldBelow(draft, paragraph, by) : undefined);
    if (!ends) return [];
    const points = inDigits(by.figure.value, 1);
    const [one, other] = ends;
    const message = `${asWritten(other.reading, other)} and ${asWritten(one.reading, one)} are ${points} percentage points apart, not ${asWritten(reading, by)}`;
    const fixes = () => [
      changeText(reading, by, `${by.figure.written} percentage point${/^(?:1|one)$/i.test(by.figure.written) ? '' : 's'}`),
    ];
    return [{ ...figureFinding(reading, by, `${message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}

/** The two percentages that lie as many points apart as a step between them is said to be per cent. */
function endsOf(
  by: Quantity,
  near: readonly Quantity[],
  draft: DraftReading,
  paragraph: number,
): readonly [Quantity, Quantity] | undefined {
  const isNamed = STEP.test(by.shape.slice(by.reading.sentences[by.sentence]?.start ?? 0, by.start));
  const joined = near.filter((q) => isJoined(by, q));
  if (near.length > 2 || near.some(({ figure }) => figure.hedge !== '') || !(isNamed ? near.length > 0 : joined.length > 0))
    return undefined;
  const others = percentsNear(draft, paragraph, by.figure.written.includes('.')).filter((q) => q !== by);
  // “Rents rose 3% after a rise of 2% in May and of 5% in June” has no levels.
  const areLevels = near.every((q) => q.end <= by.start && !MOVED.test(q.lead));
  if (near.length === 2 && isNamed && !areLevels) return undefined;
  const pool = near.length === 2 && isNamed ? near : others;
  for (const one of isNamed ? near.slice(0, 1) : joined) {
    const rest = pool.filter((q) => q !== one && q.figure.hedge === '');
    const other = rest.find((q) => compare(magnitude(minus(q.figure.value, one.figure.value)), by.figure.value) === 0);
    if (other && !rest.some((q) => isRelative(one, q, by))) return [one, other];
  }
  return undefined;
}

/** Do the words tie a percentage that something moved by to one that it stands at? */
function isJoined(by: Quantity, q: Quantity): boolean {
  if (q.start > by.end) return MOVED.test(by.lead) && JOINED.test(by.shape.slice(by.end, q.start));
  return (
    (STEP_AFTER.test(by.tail) || MOVED.test(by.lead)) && FOLLOWS.test(by.shape.slice(q.end, by.start).replace(/(?:up|down)(?: by)? $/, ''))
  );
}

/** “Performance falls by 5.2%” over a story where it went from 71.4% to 66.2%. */
function toldBelow(draft: DraftReading, paragraph: number, by: Quantity): readonly [Quantity, Quantity] | undefined {
  if (!by.figure.written.includes('.') || paragraph > 3 || !(MOVED.test(by.lead) || STEP.test(by.lead) || STEP_AFTER.test(by.tail)))
    return undefined;
  const all = draft.readings
    .slice(paragraph + 1)
    .flatMap((reading) => movements(reading).filter(({ from, tied }) => tied && from.figure.kind === 'percent'));
  if (all.some(({ from, to }) => isRelative(from, to, by))) return undefined;
  const one = all.find(({ from, to }) => compare(magnitude(minus(to.figure.value, from.figure.value)), by.figure.value) === 0);
  return one && [one.to, one.from];
}

/** The percentages about a paragraph; for figures with decimals those of the whole draft, since no two of them meet by chance. */
const percentsNear = (draft: DraftReading, paragraph: number, far: boolean): Quantity[] =>
  draft.readings.flatMap((reading, i) =>
    far || Math.abs(i - paragraph) <= 2 ? quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent') : [],
  );

/** Is the step so many per cent of one of the two? */
function isRelative(one: Quantity, other: Quantity, by: Quantity): boolean {
  const [a, b, step] = [one, other, by].map(({ figure }) => toNumber(figure.value)) as [number, number, number];
  return [a, b].some(
    (base) => base > 0 && Math.abs((Math.abs(a - b) / base) * 100 - step) <= (by.figure.written.includes('.') ? 0.1 : 0.6),
  );
}

const MARGIN =
  /\bmargin of (?:sampling )?error\b[^.;]{0,70}?(?:plus or minus |plus-or-minus |\+\/- ?|± ?|of |is |was |about |at )(?<n>\d(?:\.\d)?)(?: (?:percentage )?points?| ?%| per ?cent)/giu;
const ASKED = /\b(?:sample|poll|survey|surveyed|polled|interview(?:s|ed)?|asked|questioned|respond(?:ed|ents)|voters|adults|people)\b/;

const LEAD =
  /\b(?:lead of (?<a>\d{1,2}(?:\.\d)?)(?: per cent|%)? to (?<b>\d{1,2}(?:\.\d)?)|(?<x>\d{1,2}(?:\.\d)?)(?: per cent|%) to (?<y>\d{1,2}(?:\.\d)?)(?: per cent|%)|(?:lead|advantage|gap) of (?<n>\d{1,2}|\p{Ll}+) points?|(?<m>\d{1,2}|\p{Ll}+)-point (?:lead|gap|advantage))/giu;
const ERROR =
  /\bmargin of (?:sampling )?error\b(?:[^.;]{0,40}? (?:of|is|was|plus or minus))(?: about| plus or minus)? (?<n>\d(?:\.\d)?|one|two|three|four|five) ?(?:percentage )?(?:points?|%|per cent)/iu;
const CLAIM =
  /\b(?:(?<out>(?<!not )(?:outside|beyond|exceeds?|exceeding|greater than|bigger than|larger than|wider than|more than))|(?<in>within|inside|smaller than|less than|narrower than)) (?:the (?:poll['’]s |survey['’]s )?(?:margin|error)|it\b|that\b|its margin)/iu;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()));

/** “A margin of error of three points. Labour's lead of 46 to 44 per cent is outside it.” */
export function leadsOutside(paragraph: number, reading: Reading): PlacedFinding[] {
  const { text } = reading;
  const error = /margin of/i.test(text) ? ERROR.exec(text) : null;
  const claim = error && CLAIM.exec(text);
  const leads = [...text.matchAll(LEAD)].map(({ groups: { a, b, x, y, n, m } = {} }) => {
    const points = n ?? m;
    return points === undefined ? Math.abs(Number(a ?? x) - Number(b ?? y)) : numberOf(points);
  });
  const [lead] = leads;
  if (!error || !claim || lead === undefined || leads.some((one) => Math.abs(one - lead) > 0.01) || lead < 0) return [];
  const margin = numberOf(error.groups!.n!);
  const isOut = claim.groups!.out !== undefined;
  if (margin <= 0 || (isOut ? lead > margin : lead <= 2 * margin)) return [];
  const at = { start: claim.index, end: claim.index + claim[0].length };
  const message = `A lead of ${Math.round(lead * 10) / 10}, a margin of error of ${margin}: ${isOut ? 'within' : 'outside'} it?`;
  return [{ ...figureFinding(reading, at, message, () => [], { severity: 'information' }), paragraph }];
}

/** 1,000 asked give three points; weighting makes it more, never half as much. */
export function marginFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  return [...reading.text.matchAll(MARGIN)].flatMap((match): PlacedFinding[] => {
    const counts = [paragraph, paragraph - 1, paragraph + 1].flatMap((i) => {
      const each = draft.readings[i];
      return each
        ? quantitiesOf.of(each).filter((q) => q.figure.kind === 'count' && ASKED.test(`${q.lead.slice(-40)} ${q.tail.slice(0, 40)}`))
        : [];
    });
    const samples = counts.map(({ figure }) => toNumber(figure.value)).filter((n) => n >= 150 && n <= 100_000);
    const stated = Number(match.groups!.n);
    const margin = (n: number) => 98 / Math.sqrt(n);
    if (samples.length === 0 || samples.some((n) => stated > margin(n) * 0.8 && stated < margin(n) * 1.9)) return [];
    const n = samples[0]!;
    const right = match.groups!.n!.includes('.') ? margin(n).toFixed(1) : `${Math.round(margin(n))}`;
    const start = match.index + match[0].lastIndexOf(match.groups!.n!);
    const span = { start, end: start + match.groups!.n!.length };
    const message = `A sample of ${n.toLocaleString('en-GB')} gives about ${right} points, not ${match.groups!.n}`;
    const finding = figureFinding(reading, span, `${message}?`, () => [changeText(reading, span, right)], { severity: 'information' });
    return [{ ...finding, paragraph }];
  });
}
