// Findings about tables, sets and votes: three points a win and one a draw, the gap between two clubs, a winner who lost more sets, and those
// named or counted against a motion.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const N =
  '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|no';
const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : words.toLowerCase() === 'no' ? 0 : Number(numberInWords(words.toLowerCase()));
const written = (n: number, was: string): string => (/^\d/.test(was) ? `${n}` : (inWords(n) ?? `${n}`));

/** A number of the text that should be another, with the sum that tells. */
function wrong(reading: Reading, paragraph: number, at: Span, right: number, message: string): PlacedFinding[] {
  if (reading.quotations.some((q) => overlaps(q, at))) return [];
  const was = reading.text.slice(at.start, at.end);
  return [
    {
      ...figureFinding(reading, at, `${message}, not ${was.toLowerCase()}?`, () => [changeText(reading, at, written(right, was))], {
        severity: 'information',
      }),
      paragraph,
    },
  ];
}

const span = (match: RegExpMatchArray, group: string, base = 0): Span => {
  const [start, end] = match.indices!.groups![group]!;
  return { start: base + start, end: base + end };
};

const RECORDS = [
  new RegExp(
    `\\bwon (?<w>${N})(?: [\\p{L}']+){0,3}?(?:,|,? and) drawn? (?<d>${N})(?: [\\p{L}']+){0,3}?,? and lost (?:just |only )?(?<l>${N})\\b`,
    'dgiu',
  ),
  new RegExp(`\\b(?<w>${N}) (?:wins?|victories)(?:,| and) (?<d>${N}) draws?(?:,? and (?<l>${N}) (?:defeats?|losses))?`, 'dgiu'),
];
const POINTS = new RegExp(
  `\\b(?:have|has|had|on|with|taken|collected|earned|gives? them|leaves? them (?:on|with)|total of|giving them|for|(?:given|gives?|gave|giving|earned|brought|left) \\p{Lu}[\\p{L}’' ]{2,24}?) (?:now )?(?:just |only )?(?<n>${N}) points\\b`,
  'dgiu',
);
const OTHER_POINTS = /\b(?:deduct\w*|bonus|rugby|try|tries|hurling|GAA|championship points|netball|hockey)\b/i;

/** “Won nine, drawn four and lost two … 29 points.” */
function recordPoints(reading: Reading, paragraph: number): PlacedFinding[] {
  const { text } = reading;
  return RECORDS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match): PlacedFinding[] => {
    const [w, d] = [numberOf(match.groups!.w!), numberOf(match.groups!.d!)];
    const from = Math.max(0, match.index - 80);
    const near = text.slice(from, match.index + match[0].length + 120);
    const points = [...near.matchAll(POINTS)];
    const [one] = points;
    if (!one || points.length > 1 || OTHER_POINTS.test(text) || Number.isNaN(w + d)) return [];
    const n = numberOf(one.groups!.n!);
    const right = 3 * w + d;
    if (n === right || n === 2 * w + d || Math.abs(n - right) > 9) return [];
    return wrong(reading, paragraph, span(one, 'n', from), right, `${w} × 3 + ${d} is ${right}`);
  });
}

const STANDING = [
  new RegExp(
    `\\b(?:have|has|had|on|with|to|at|their|of) (?:now )?(?<n>${N}) points\\b(?! (?:clear|ahead|behind|adrift|more|fewer|short|off))`,
    'dgiu',
  ),
  /\b(?:first|second|third|fourth|fifth|top|bottom|leaders|next|lead|behind|rivals|champions)\b[^.;]{0,45}? (?:on|with|have|has) (?<n>\d{1,3})(?=[,.;)]| and\b| with\b| from\b|$)/dgiu,
  /\b(?<=points, (?:\p{Lu}[\p{L}’']+ ){1,2})(?<n>\d{1,3})\b/dgu,
  /\p{L}{3,}, (?:now |also |who are |who have )?(?:on|with) (?<n>\d{1,3})(?: points)?,/dgu,
];
const CLEAR = new RegExp(
  `\\b(?<n>${N})(?: |-)points? (?:clear|ahead|in front|adrift|behind|lead|cushion|off (?:the )?(?:top|leaders|lead)|above|below)\\b|\\blead (?:of|by|is|was|to) (?<m>${N}) points\\b`,
  'dgiu',
);
const LEAGUE = /\b(?:league|table|division|championship|premiership|top|bottom|leaders|relegation|second|standings|promotion)\b/i;

/** “Five points clear” of a table where the first has 47 and the second 43. */
function gapsInTable(draft: DraftReading): PlacedFinding[] {
  const bodies = draft.readings.flatMap((reading, paragraph) =>
    /\bpoints?\b|\bon \d/.test(reading.text) && reading.prose.kind !== 'table-cell' ? [{ reading, paragraph }] : [],
  );
  const standing = new Set<number>();
  for (const { reading } of bodies)
    for (const pattern of STANDING) for (const match of reading.text.matchAll(pattern)) standing.add(numberOf(match.groups!.n!));
  const all = [...standing].filter((n) => n >= 3).sort((a, b) => b - a);
  const [first, second] = all;
  if (first === undefined || second === undefined || all.length > 8) return [];
  return bodies.flatMap(({ reading, paragraph }) =>
    [...reading.text.matchAll(CLEAR)].flatMap((match): PlacedFinding[] => {
      const group = match.groups!.n === undefined ? 'm' : 'n';
      const n = numberOf(match.groups![group]!);
      const near = reading.text.slice(Math.max(0, match.index - 120), match.index + 160);
      if ((!LEAGUE.test(near) && !/(?:clear|adrift|off)$/.test(match[0])) || all.some((a) => all.some((b) => a - b === n))) return [];
      const right = first - second;
      return Math.abs(right - n) > 4 ? [] : wrong(reading, paragraph, span(match, group), right, `${first} − ${second} is ${right}`);
    }),
  );
}

const SETS =
  /\b(?:beat|beats|beating|defeat(?:ed|s|ing)|overcame|outlasted|saw off|came past|got past|edged|won|winning)\b(?:(?!\b(?:lost|losing|beaten)\b)[^.;\d]){0,70}? (?<sets>\d{1,2}-\d{1,2}(?: ?\(\d+-?\d*\))?(?:, \d{1,2}-\d{1,2}(?: ?\(\d+-?\d*\))?){1,4})(?![-\d])/gu;

/** “Beat Vlk 6-4, 3-6, 6-7”: the winner won the fewer sets. */
function lostSets(reading: Reading, paragraph: number): PlacedFinding[] {
  return [...reading.text.matchAll(SETS)].flatMap((match): PlacedFinding[] => {
    const sets = match.groups!.sets!.split(', ').map((set) => set.split('-').map((n) => Number.parseInt(n, 10)) as [number, number]);
    const isTennis = sets.every(([a, b]) => Math.max(a, b) >= 6 && Math.max(a, b) <= 7 && a !== b);
    const won = sets.filter(([a, b]) => a > b).length;
    if (
      !isTennis ||
      won * 2 > sets.length ||
      reading.quotations.some((q) => overlaps(q, { start: match.index, end: match.index + match[0].length }))
    )
      return [];
    const start = match.index + match[0].lastIndexOf(match.groups!.sets!);
    const at = { start, end: start + match.groups!.sets!.length };
    const last = match.groups!.sets!.split(', ').pop()!;
    const turned = last.replace(/^(\d+)-(\d+)/, '$2-$1');
    const message = `The winner has ${won === 0 ? 'no set' : won === 1 ? 'one set' : `${inWords(won) ?? won} sets`} of ${inWords(sets.length) ?? sets.length}`;
    const fixes = () => [changeText(reading, { start: at.end - last.length, end: at.end }, turned)];
    return [{ ...figureFinding(reading, at, `${message}: which way round?`, fixes, { severity: 'information' }), paragraph }];
  });
}

const VOTE =
  /\b(?:vot(?:e[ds]?|ing)|split|ruled|ruling|approved|rejected|passed|backed|agreed|carried|decided|decision)\b[^.;]{0,60}?(?<![\d\-–.:/])(?<a>\d{1,3})(?:[-–]| to )(?<b>\d{1,3})(?![\d\-–.:/%])/dgu;
const AGAINST = new RegExp(
  `\\b(?<n>${N})(?: (?:councillors|members|justices|judges|senators|trustees|governors|directors|MPs|of them|people))? (?:opposed|voted against|voted no|were against|dissented|said no)\\b`,
  'diu',
);
const NAME = "\\p{Lu}[\\p{L}’'.-]+(?: (?:de |van |al-|O['’])?\\p{Lu}[\\p{L}’'.-]+){0,2}";
const NAMED = [
  new RegExp(
    `(?:^|[.!?] )(?:\\p{Lu}\\p{Ll}+s )?(?<names>${NAME}(?:, ${NAME}){0,5},? and ${NAME}),? (?:all )?(?:opposed|voted against|voted no|dissented|were against|said no)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Vv]oting against|[Aa]gainst|[Dd]issenting|[Oo]pposed|[Oo]pposing)(?: it| the \\p{L}+)?(?: were| was|:) (?<names>${NAME}(?:, ${NAME}){0,5},? and ${NAME})(?=[.;])`,
    'u',
  ),
];
const TITLES = /^(?:Councillors|Cllrs|Justices|Judges|Members|Senators|Trustees|Governors) /u;

/** A text behind a vote: its own paragraph's, or the opening of the next. */
interface Behind {
  readonly reading: Reading;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** How far behind a vote it is told who was against. */
const FAR = 240;

/** “Voted 7-2 … Bray, Eke and Fell voted against.” */
function votesAgainst({ readings }: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = readings[paragraph]!;
  return [...reading.text.matchAll(VOTE)].flatMap((match): PlacedFinding[] => {
    const [a, b] = [Number(match.groups!.a), Number(match.groups!.b)];
    if (Math.max(a, b) > 60 || a === b) return [];
    const next = readings[paragraph + 1];
    const places: Behind[] = [{ reading, paragraph, from: match.index + match[0].length, to: match.index + match[0].length + FAR }];
    if (next?.prose.kind === 'body') places.push({ reading: next, paragraph: paragraph + 1, from: 0, to: FAR });
    const told = places.map((place) => countedAgainst(place, a, b) ?? namedAgainst(place, a, b)).find((one) => one !== undefined);
    if (typeof told !== 'number') return told === 'agrees' ? [] : (told ?? []);
    return wrong(reading, paragraph, span(match, a < b ? 'a' : 'b'), told, `${inWords(told) ?? told} are named against: ${told}`);
  });
}

/** “Seven opposed it”, of a vote of 9-6. */
function countedAgainst({ reading, paragraph, from, to }: Behind, a: number, b: number): PlacedFinding[] | 'agrees' | undefined {
  const match = AGAINST.exec(reading.text.slice(from, to));
  if (!match) return undefined;
  const n = numberOf(match.groups!.n!);
  const less = Math.min(a, b);
  if (n === a || n === b || Math.abs(n - less) > 3) return 'agrees';
  return wrong(reading, paragraph, span(match, 'n', from), less, `The vote was ${a}-${b}: ${less}`);
}

/** How many are named as having voted against, where the vote has another number. */
function namedAgainst({ reading, from, to }: Behind, a: number, b: number): number | 'agrees' | undefined {
  const match = NAMED.map((pattern) => pattern.exec(reading.text.slice(from, to))).find((one) => one !== null);
  if (!match) return undefined;
  const count = match.groups!.names!.replace(TITLES, '').split(/, (?:and )?| and /u).length;
  return count === a || count === b || Math.abs(count - Math.min(a, b)) > 2 ? 'agrees' : count;
}

const SPEAKS = /\bpoints?\b|\d-\d|\bvot|\bto \d/;

export const leagueFindings = (draft: DraftReading): PlacedFinding[] => [
  ...gapsInTable(draft),
  ...draft.readings.flatMap((reading, paragraph) =>
    SPEAKS.test(reading.text) && reading.prose.kind !== 'table-cell'
      ? [...recordPoints(reading, paragraph), ...lostSets(reading, paragraph), ...votesAgainst(draft, paragraph)]
      : [],
  ),
];
