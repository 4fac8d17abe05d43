// What is said of a result behind its score: “beat Thorne 92-84 to win by eight points”, wickets in hand, places gained in a table, the points
// of the second half.
import { ORDINAL_WORDS, ordinalInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { groupAt, N, numberOf, type Wrong, wrongIn } from './sport-wrong.ts';

const SCORE = '(?<![\\d–.:/£$€-])(?<a>\\d{1,3})[-–](?<b>\\d{1,3})(?![\\d–:/%-]|\\.\\d)';
const TABLE = /\b(?:league|title|championship|table|standings|top|promotion|section|division|season|aggregate|series|overall|sets?)\b/i;

const MARGIN_BEHIND = new RegExp(
  `\\b(?:beat|beats|beating|beaten|won|win|wins|winning|lost|lose|losing|defeat(?:ed|ing)?|saw off|edged|edging|overcame|went down|victory)\\b[^.;\\d]{0,60}?${SCORE}(?<words>[^.;\\d]{0,50}?)\\bby (?:just |only )?(?<n>${N}) (?<unit>points?|goals?|runs?|tries|shots?)\\b`,
  'dgiu',
);
/** “Beat Thorne 92-84 to win by eight points.” */
const marginsBehind = (reading: Reading): Wrong[] =>
  matchesIn(reading, MARGIN_BEHIND).flatMap((match) => {
    const { a, b, words, unit } = match.groups!;
    const right = Math.abs(Number(a) - Number(b));
    if (TABLE.test(words!) || TABLE.test(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 30))) return [];
    if (/point/.test(unit!) && Math.max(Number(a), Number(b)) < 12) return [];
    return wrongIn(match, right, `${a}-${b} is ${right}`, 12);
  });

const WICKETS = new RegExp(
  `\\b\\d{1,3} (?:for|-) ?(?<w>${N})\\b[^.;\\d]{0,60}?\\b(?:(?:win|won|winning|victory|victorious|home) by (?:just )?(?<n>${N}) wickets\\b)`,
  'dgiu',
);
const WICKET_WIN = new RegExp(
  `\\b\\d{1,3} for (?<w>${N})\\b[^.;\\d]{0,40}?\\b(?:for|in|sealing|completing|clinching) an? (?<n>${N})-wicket (?:win|victory)\\b`,
  'dgiu',
);
/** “Reached 181 for six to win by four wickets”: ten less those that have fallen. */
const wickets = (reading: Reading): Wrong[] =>
  [...matchesIn(reading, WICKETS), ...matchesIn(reading, WICKET_WIN)].flatMap((match) => {
    const lost = numberOf(match.groups!.w!);
    return lost >= 0 && lost < 10 ? wrongIn(match, 10 - lost, `Ten less ${match.groups!.w} is ${10 - lost}`, 6) : [];
  });

const IN_HAND = [
  new RegExp(`\\b\\d{2,3} for (?<w>${N})\\b[^.;\\d]{0,60}?\\b(?<n>${N}) wickets (?:left|in hand|remaining|standing)\\b`, 'dgiu'),
  new RegExp(`\\b(?<n>${N}) wickets (?:left|in hand|remaining|standing)\\b[^.;]{0,50}?\\b\\d{2,3} for (?<w>${N})\\b`, 'dgiu'),
];
/** “196 for five … with five wickets left”. */
const inHand = (reading: Reading): Wrong[] =>
  IN_HAND.flatMap((pattern) =>
    matchesIn(reading, pattern).flatMap((match) => {
      const lost = numberOf(match.groups!.w!);
      return lost >= 0 && lost < 10 ? wrongIn(match, 10 - lost, `Ten less ${match.groups!.w} is ${10 - lost}`, 6) : [];
    }),
  );

const GOALS = new RegExp(
  `\\b(?:(?<hat>hat-trick)|(?<two>brace|double|two goals)|(?<one>a goal|another|the other|one)|(?<several>${N}) goals)(?: [a-z-]+){0,2}? (?:from|by) \\p{Lu}`,
  'giu',
);
const WON =
  /\b(?:gave|earned|handed|secured|sealed|brought|in) [^.;\d]{0,40}?(?<a>\d{1,2})[-–](?<b>\d{1,2}) (?:home |away |cup |league )?(?:win|victory)\b/dgu;

/** “A hat-trick from Cole and a goal from Bright gave Town a 3-0 win.” */
const scored = (reading: Reading): Wrong[] =>
  matchesIn(reading, WON).flatMap((match) => {
    const sentence = reading.sentences.find(({ start, end }) => start <= match.index && match.index < end)!;
    const goals = [...reading.text.slice(Math.max(sentence.start, match.index - 200), match.index).matchAll(GOALS)].map(({ groups }) =>
      groups!.hat ? 3 : groups!.two ? 2 : groups!.one ? 1 : numberOf(groups!.several!),
    );
    const [all, won] = [goals.reduce((x, y) => x + y, 0), Math.max(Number(match.groups!.a), Number(match.groups!.b))];
    if (Number.isNaN(all) || goals.length < 2 || all <= won || all > won + 3) return [];
    const group = Number(match.groups!.a) >= Number(match.groups!.b) ? 'a' : 'b';
    return [
      {
        span: { start: sentence.start, end: match.index + match[0].length },
        at: groupAt(match, group),
        right: all,
        working: `${goals.join(' + ')} is ${all}`,
      },
    ];
  });

const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
const IN_TABLE = '(?:places?|spots?|positions?|rungs?)';
const PLACES = [
  new RegExp(
    `\\b(?<n>${N}) ${IN_TABLE}\\b(?: in the [\\p{L} ]{3,25}?)?,? (?:up |down )?from (?:the )?(?<a>${ORDINAL}) to (?<b>${ORDINAL})\\b`,
    'dgiu',
  ),
  new RegExp(
    `\\bfrom (?<a>${ORDINAL}) (?:place )?(?:up |down )?to (?<b>${ORDINAL})\\b(?: place)?,? (?:an? |up |down )?(?:(?:rise|climb|jump|drop|fall|leap|gain|improvement|slide) of )?(?<n>${N})[ -]${IN_TABLE}\\b`,
    'dgiu',
  ),
  new RegExp(
    `\\b(?:up|down|climbed|dropped|rose|fell|slipped|jumped) (?<n>${N}) ${IN_TABLE} to (?<b>${ORDINAL})[^.;\\d]{0,20}? from (?<a>${ORDINAL})\\b`,
    'dgiu',
  ),
];
const rankOf = (word: string): number => ordinalInWords(word.toLowerCase()) ?? Number.parseInt(word, 10);

/** “Moved up three places from ninth to sixth.” */
const places = (reading: Reading): Wrong[] =>
  PLACES.flatMap((pattern) =>
    matchesIn(reading, pattern).flatMap((match) => {
      const { a, b } = match.groups!;
      const right = Math.abs(rankOf(a!) - rankOf(b!));
      return Number.isNaN(right) ? [] : wrongIn(match, right, `From ${a} to ${b} is ${right}`, 9);
    }),
  );

const MORE_GOALS = new RegExp(
  `${SCORE}(?: up| ahead| down)? (?:at|by) (?:half[- ]time|the (?:break|interval))\\b(?:[^;\\d]{0,50}?)\\b(?<n>${N}) (?:more |further )?goals? (?:after|in the second)[^.;\\d]{0,40}?\\b(?:made it|to make it|gave (?:them|it)[^.;\\d]{0,20}|finished|ended|won|win) (?<c>\\d{1,2})[-–](?<d>\\d{1,2})(?![\\d–-])`,
  'dgiu',
);
/** “Led 2-1 at half-time. Two more goals after the break made it 4-1.” */
const moreGoals = (reading: Reading): Wrong[] =>
  matchesIn(reading, MORE_GOALS).flatMap((match) => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((group) => Number(match.groups![group])) as [number, number, number, number];
    return wrongIn(match, c + d - a - b, `From ${a}-${b} to ${c}-${d} is ${c + d - a - b}`, 3);
  });

/** What the words behind a result make of it, where the score says otherwise. */
export const resultSums = (reading: Reading): Wrong[] => [
  ...marginsBehind(reading),
  ...wickets(reading),
  ...inHand(reading),
  ...scored(reading),
  ...places(reading),
  ...moreGoals(reading),
];
