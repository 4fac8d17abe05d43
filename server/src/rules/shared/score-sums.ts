// Scores held against what they are made of and what is said of them: goals and behinds, goals and points, a lead, a margin of victory.

import type { DraftReading } from '../../reading/draft/draft.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

/** How a score is added up: “14.9 (93)” in Australian football, “2-14 (20)” in Gaelic games. */
const SORTS = [
  { pattern: /(?<![\d.,(])(?<goals>\d{1,2})\.(?<points>\d{1,2}) ?\((?<total>\d{1,3})\)/g, worth: 6 },
  { pattern: /(?<![\d-])(?<goals>\d{1,2})-(?<points>\d{1,2}) ?\((?<total>\d{1,2})\)/g, worth: 3 },
] as const;

/** Does the draft give scores of the sort, right but for one? */
export function sumsOfScores(draft: DraftReading): PlacedFinding[] {
  return SORTS.flatMap(({ pattern, worth }) => {
    const all = draft.readings.flatMap((reading, paragraph) =>
      reading.text.includes('(') ? [...reading.text.matchAll(pattern)].map((match) => ({ match, reading, paragraph })) : [],
    );
    const isRight = ({ match }: (typeof all)[number]) =>
      Number(match.groups!.goals) * worth + Number(match.groups!.points) === Number(match.groups!.total);
    const wrong = all.filter((one) => !isRight(one));
    if (wrong.length === 0 || wrong.length >= all.length) return [];
    return wrong.map(({ match, reading, paragraph }) => scoreFinding(match, reading, paragraph, worth));
  });
}

function scoreFinding(match: RegExpMatchArray, reading: Reading, paragraph: number, worth: number): PlacedFinding {
  const { goals, points, total } = match.groups!;
  const right = Number(goals) * worth + Number(points);
  const start = match.index!;
  const end = start + match[0].length;
  const at = { start: end - 1 - total!.length, end: end - 1 };
  const rest = Number(total) - Number(goals) * worth;
  const from = start + goals!.length + 1;
  const fixes = () => [
    changeText(reading, at, `${right}`),
    rest >= 0 ? changeText(reading, { start: from, end: from + points!.length }, `${rest}`) : undefined,
  ];
  return { ...figureFinding(reading, { start, end }, `${goals} × ${worth} + ${points} is ${right}, not ${total}`, fixes), paragraph };
}

const SCORE = /(?<![\d-–.:/£$€])(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d-–:/%]|\.\d)/g;
const N = '\\d{1,3}|[a-z]+(?:-[a-z]+)?';
const UNIT = '(?:points?|goals?|runs?|shots?|strokes?|games?|tries)';
const LEAD = new RegExp(
  `\\b(?:lead|leads|advantage|margin|cushion|deficit) of (?:just |only )?(?<n>${N}) ${UNIT}\\b|\\b(?<m>${N})-(?:point|goal|run|shot|stroke) (?:lead|advantage|cushion|deficit|margin)\\b`,
  'giu',
);
const numberOf = (words: string): number => (/^\d/.test(words) ? Number(words) : Number(numberInWords(words.toLowerCase()) ?? Number.NaN));

/** “Led 17-11 at half-time … Their lead of eight points”. */
export function leadsOfScores(draft: DraftReading): PlacedFinding[] {
  return draft.readings.flatMap((reading, paragraph) => {
    if (!/\d[-–]\d/.test(reading.text) || !/\b(?:lead|advantage|margin|cushion|deficit)\b/.test(reading.text)) return [];
    return [...reading.text.matchAll(LEAD)].flatMap((match) => wrongLead(reading, paragraph, match) ?? []);
  });
}

const OF_LEAGUE = /^[^.;]{0,30}\b(?:top|league|table|standings|championship|summit|leaderboard)\b/;
const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index!, end: match.index! + match[0].length });

function wrongLead(reading: Reading, paragraph: number, match: RegExpMatchArray): PlacedFinding | undefined {
  const words = match.groups!.n ?? match.groups!.m!;
  const n = numberOf(words);
  const scores = [...reading.text.matchAll(SCORE)].filter(({ index }) => index < match.index!);
  const last = scores[scores.length - 1];
  if (!last || Number.isNaN(n) || match.index! - last.index > 170) return undefined;
  // “Won 2-1 … a lead of four points at the top”: the league's.
  if (OF_LEAGUE.test(reading.text.slice(match.index! + match[0].length)) || reading.quotations.some((q) => overlaps(q, spanOf(match))))
    return undefined;
  if (/point/.test(match[0]) && Math.max(Number(last.groups!.a), Number(last.groups!.b)) < 10) return undefined;
  const differences = scores.map(({ groups }) => Math.abs(Number(groups!.a) - Number(groups!.b)));
  const right = differences[differences.length - 1]!;
  if (differences.includes(n) || right === 0 || Math.abs(right - n) > 4) return undefined;
  const start = match.index! + match[0].indexOf(words);
  const span = { start: last.index, end: match.index! + match[0].length };
  const write = (value: number) => (/^\d/.test(words) ? `${value}` : (inWords(value) ?? `${value}`));
  const fixes = () => [changeText(reading, { start, end: start + words.length }, write(right))];
  return {
    ...figureFinding(reading, span, `${last[0]} is a lead of ${right}, not ${words}?`, fixes, { severity: 'information' }),
    paragraph,
  };
}

const RESULT = /^(?<home>\p{Lu}[\p{L}.’' -]{2,28}?) (?<a>\d{1,3})[,;]? (?<away>\p{Lu}[\p{L}.’' -]{2,28}?) (?<b>\d{1,3})\.?$/u;
const VICTORY = new RegExp(
  `\\b(?:victory|won|win|beat|beating|defeat(?:ed)?|lost|triumph)\\b[^.;]{0,40}?\\bby (?:just |only )?(?<n>${N}) ${UNIT}\\b`,
  'iu',
);

/** “Pendle 27 Ashby 26” over a story of a victory by three points. */
export function marginsOfResults(draft: DraftReading): PlacedFinding[] {
  const heads = draft.readings.slice(0, 3).flatMap((reading, paragraph) => {
    const match = RESULT.exec(reading.text.trim());
    return match ? [{ reading, paragraph, match }] : [];
  });
  const [head] = heads;
  if (!head || heads.length > 1) return [];
  const right = Math.abs(Number(head.match.groups!.a) - Number(head.match.groups!.b));
  for (const [i, reading] of draft.readings.slice(head.paragraph + 1, head.paragraph + 4).entries()) {
    const match = VICTORY.exec(reading.text);
    if (!match || reading.quotations.some((q) => overlaps(q, spanOf(match)))) continue;
    const words = match.groups!.n!;
    const n = numberOf(words);
    if (Number.isNaN(n) || n === right || right === 0 || Math.abs(n - right) > 6) return [];
    const paragraph = head.paragraph + 1 + i;
    const start = match.index + match[0].lastIndexOf(words);
    const here = { start, end: start + words.length };
    const from = head.reading.text.indexOf(head.match[0].slice(0, 12));
    const result = { paragraph: head.paragraph, start: from, end: from + head.match[0].length };
    const write = /^\d/.test(words) ? `${right}` : (inWords(right) ?? `${right}`);
    const message = `${head.match.groups!.a} to ${head.match.groups!.b} is ${right}, not ${words}?`;
    const [a, b] = [Number(head.match.groups!.a), Number(head.match.groups!.b)];
    const bAt = {
      start: result.end - `${b}`.length - (head.match[0].endsWith('.') ? 1 : 0),
      end: result.end - (head.match[0].endsWith('.') ? 1 : 0),
    };
    const other = a > b ? a - n : a + n;
    return [
      {
        ...figureFinding(reading, here, message, () => [changeText(reading, here, write)], {
          severity: 'information',
          related: [{ ...result, note: head.match[0] }],
        }),
        paragraph,
      },
      {
        ...figureFinding(head.reading, result, message, () => [changeText(head.reading, bAt, `${other}`)], {
          severity: 'information',
          related: [{ paragraph, ...here, note: match[0] }],
        }),
        paragraph: head.paragraph,
      },
    ];
  }
  return [];
}
