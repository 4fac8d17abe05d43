// Sums of sport held against each other: a margin and its score, runs in fours and sixes, what a side still needs, a stand and the
// total, an innings and its scorecard, the scorers and the score.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';
import { resultSums } from './result-sums.ts';
import { N, numberOf, type Wrong, written, wrongIn } from './sport-wrong.ts';

const SCORE_AFTER = new RegExp(
  `\\bby (?:just |only )?(?<n>${N}) (?<unit>points?|goals?|tries|runs?)(?:,|:| \\(| –)? ?(?<a>\\d{1,3})[-–](?<b>\\d{1,3})(?: to (?<c>\\d{1,2})[-–](?<d>\\d{1,2}))?(?![\\d–-]|[.:]\\d)`,
  'dgiu',
);
/** “By three points, 2-14 to 1-15”, “by four goals, 5-2”. */
const margins = (reading: Reading): Wrong[] =>
  matchesIn(reading, SCORE_AFTER).flatMap((match) => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((group) => Number(match.groups![group] ?? Number.NaN)) as [
      number,
      number,
      number,
      number,
    ];
    const isGaelic = !Number.isNaN(c);
    // “Won by two points, 6-4, 7-5”: sets, and low scores whose points are a league's.
    if (!isGaelic && /point/.test(match.groups!.unit!) && Math.max(a, b) < 12) return [];
    const right = isGaelic ? Math.abs(3 * a + b - 3 * c - d) : Math.abs(a - b);
    const score = isGaelic ? `${a}-${b} to ${c}-${d}` : `${a}-${b}`;
    return wrongIn(match, right, `${score} is ${right}`, 6);
  });

const LED_LOST = [
  /\b(?<hi>\d)[-–](?<n>\d)(?: \p{L}+)? (?:defeat|loss)\b[^.;]{0,80}\b(?:led|were|was) (?<x>\d)[-–](?<y>\d)\b/dgu,
  /\bled (?<x>\d)[-–](?<y>\d)\b[^.;]{0,60}\b(?:lost|beaten|went down) (?<hi>\d)[-–](?<n>\d)\b/dgu,
  /\b(?<x>\d)[-–](?<y>\d) (?:up|ahead|in front)\b[^.;]{0,60}\b(?:lost|beaten|went down) (?<hi>\d)[-–](?<n>\d)\b/dgu,
];

/** “A 3-1 defeat in which they led 2-0”: who loses with one goal never had two. */
const leads = (reading: Reading): Wrong[] =>
  LED_LOST.flatMap((pattern) =>
    matchesIn(reading, pattern).flatMap((match) => {
      const [hi, n, x, y] = ['hi', 'n', 'x', 'y'].map((group) => Number(match.groups![group])) as [number, number, number, number];
      const low = Math.min(hi, n);
      if (x <= y || x <= low || x >= hi || hi < n) return [];
      return wrongIn(match, x, `Who led ${x}-${y} had ${x}`, 3);
    }),
  );

const FOURS = new RegExp(
  `\\b(?<f>${N}) fours and (?<s>${N}) sixes\\b[^.;]{0,60}?\\b(?<n>\\d{2,3}) (?:of (?:her|his|the|those|them)\\b|(?:runs )?(?:came )?in boundaries)`,
  'dgu',
);
const fours = (reading: Reading): Wrong[] =>
  matchesIn(reading, FOURS).flatMap((match) => {
    const [f, s] = [numberOf(match.groups!.f!), numberOf(match.groups!.s!)];
    return wrongIn(match, 4 * f + 6 * s, `${f} × 4 + ${s} × 6 is ${4 * f + 6 * s}`, 60);
  });

const NEEDED = new RegExp(
  `\\b(?:set|chasing|target of|pursuit of|pursuing)(?: a target of)? (?<t>\\d{2,3})\\b[^;]{1,260}?\\b(?<s>\\d{1,3}) for (?:${N})\\b[^;]{0,200}?\\b(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing))(?: just| only| another| a further)? (?<n>\\d{1,3}) more\\b`,
  'dgiu',
);
/** “Set 267, they had got to 118 for three … They need 149 more.” The need may stand in the next paragraph. */
const needed = (text: string): Wrong[] =>
  [...text.matchAll(NEEDED)].flatMap((match) => {
    const [t, s] = [Number(match.groups!.t), Number(match.groups!.s)];
    return wrongIn(match as RegExpExecArray, t - s, `${t} − ${s} is ${t - s}`, 100);
  });

const ORDER = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const STAND =
  /\b(?<s>\d{1,3}) for (?<w>one|two|three|four|five|six|seven|eight|nine)\b[^;]{1,160}?\b(?:put on|added|stand of|partnership of) (?<n>\d{2,3}) (?:runs )?for the (?<k>\p{L}+) wicket\b[^;.]{0,140}?\b(?:at|total on|score on|total at|score at) (?<t>\d{2,3})(?!\d|[.:]\d)/dgu;
/** “At 48 for three … put on 131 for the fourth wicket before she was out with the total on 179.” */
const stands = (reading: Reading): Wrong[] =>
  matchesIn(reading, STAND).flatMap((match) => {
    const { s, w, k, t } = match.groups!;
    if (ORDER[(numberOf(w!) || 0) + 1] !== k) return [];
    const right = Number(t) - Number(s);
    return wrongIn(match, right, `${t} − ${s} is ${right}`, 100);
  });

const SCORECARD =
  /(?<list>(?:\p{Lu}[^,:;()\d]{1,40}? \d{1,3}\*?, ?){4,11}(?:and )?extras?) (?<n>\d{1,2})(?: \([^)]{1,40}\))?[.,;]? (?:total|Total|TOTAL):? (?<t>\d{2,3})/dgu;
/** “Rudge 14, Ellis 88 …, extras 12. Total 241.” */
const scorecards = (reading: Reading): Wrong[] =>
  matchesIn(reading, SCORECARD).flatMap((match) => {
    const made = [...match.groups!.list!.matchAll(/(?<= )\d{1,3}(?=\*?,)/g)].reduce((all, [runs]) => all + Number(runs), 0);
    const right = Number(match.groups!.t) - made;
    return wrongIn(match, right, `${match.groups!.t} − ${made} is ${right}`, 200);
  });

/** The findings of one text; places in it are the paragraph's, or lie in the next one. */
function findingsOf(draft: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = draft.readings[paragraph]!;
  const own = [
    ...margins(reading),
    ...leads(reading),
    ...fours(reading),
    ...stands(reading),
    ...scorecards(reading),
    ...resultSums(reading),
  ].map((wrong) => findingAt(wrong, reading, paragraph));
  if (!/\b(?:set|chasing|target|pursu)/i.test(reading.text) || !/ for /.test(reading.text)) return own;
  const next = draft.readings[paragraph + 1];
  const joined = next ? `${reading.text} ${next.text}` : reading.text;
  const offset = reading.text.length + 1;
  const needs = needed(joined).flatMap((wrong) => {
    if (wrong.at.end <= reading.text.length) return [findingAt(wrong, reading, paragraph)];
    const at = { start: wrong.at.start - offset, end: wrong.at.end - offset };
    return next && at.start >= 0 ? [findingAt({ ...wrong, at, span: at }, next, paragraph + 1)] : [];
  });
  return [...own, ...needs];
}

function findingAt({ span, at, right, working }: Wrong, reading: Reading, paragraph: number): PlacedFinding {
  const was = reading.text.slice(at.start, at.end);
  const fixes = () => [changeText(reading, at, written(right, was))];
  return { ...figureFinding(reading, span, `${working}, not ${was}?`, fixes, { severity: 'information' }), paragraph };
}

/** What the sums of a match do not come to, but for what speakers say. */
export const sportSums = (draft: DraftReading): PlacedFinding[] =>
  draft.readings.flatMap((reading, paragraph) => {
    if (!/\d|\bplaces\b/.test(reading.text)) return [];
    return findingsOf(draft, paragraph).filter((one) => !draft.readings[one.paragraph]!.quotations.some((q) => overlaps(q, one)));
  });
