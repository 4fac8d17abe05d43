// Words of one sentence that send a figure both ways: “increased to 310, down from 340”; places in a table that go the other way: “climbed from sixth
// to ninth”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { ORDINAL_WORDS, ordinalInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { oppositeOf } from './directions.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const UP = 'rose|risen|rises|grew|grown|increased|climbed|jumped|soared|surged|went up|gone up|leapt';
const DOWN = 'fell|fallen|falls|dropped|declined|decreased|shrank|shrunk|slipped|slumped|plunged|tumbled|went down|gone down';
const BOTH = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?: [\\p{L}-]+){0,2}? to (?:about |just |only |nearly |almost )?[\ue000-\ue005]+[^.;:“”\ue000-\ue009]{0,35}?,? (?<way>up|down) (?:from|on) (?:about |just |only |nearly |almost |the )?[\ue000-\ue005]`,
    'dgu',
  ),
);

/** “Increased to 310, down from 340.” */
function bothWays(reading: Reading): Finding[] {
  const { shape } = reading.figureText;
  return [...shape.matchAll(BOTH)].flatMap((match): Finding[] => {
    const { up, down, way } = match.groups!;
    if ((up !== undefined) === (way === 'up')) return [];
    const [start, end] = match.indices!.groups![up ? 'up' : 'down']!;
    const right = oppositeOf((up ?? down)!, up ? -1 : 1);
    const span = { start, end: match.index + match[0].length };
    return [
      figureFinding(reading, span, `${up ?? down}, and ${way}: which?`, () => [changeText(reading, { start, end }, right)], {
        severity: 'information',
      }),
    ];
  });
}

const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
const RANKED = new RegExp(
  `\\b(?:(?<up>(?:climb|jump|leap|ris)(?:ed|s|ing|e)?|rose|leapt|moved up|went up|up|promoted)|(?<down>(?:drop|slip|slump|tumbl)(?:ped|ed|s|ping|ing|e)?|fell|fallen|moved down|went down|down|relegated))(?: [a-z]+ places?)? from (?<a>${ORDINAL}) (?:place )?to (?<b>${ORDINAL})(?=[.,;)]|$| (?:place|in the|on the|after|with|and)\\b)`,
  'dgiu',
);
const rankOf = (word: string): number => ordinalInWords(word.toLowerCase()) ?? Number.parseInt(word, 10);

/** “Climbed from sixth to ninth.” */
const ranks = (reading: Reading): Finding[] =>
  matchesIn(reading, RANKED).flatMap((match): Finding[] => {
    const { up, down, a, b } = match.groups!;
    const went = Math.sign(rankOf(a!) - rankOf(b!));
    if (!went || went === (up ? 1 : -1) || reading.quotations.some((q) => q.start < match.index && match.index < q.end)) return [];
    const [start, end] = match.indices!.groups![up ? 'up' : 'down']!;
    const span = { start, end: match.index + match[0].length };
    const message = `${a} to ${b} is ${went > 0 ? 'up' : 'down'}, not ${(up ?? down)!.toLowerCase()}?`;
    const at = (group: string) => ({ start: match.indices!.groups![group]![0], end: match.indices!.groups![group]![1] });
    const swap = {
      title: `Swap ${a} and ${b}`,
      edits: [
        { ...at('a'), newText: b! },
        { ...at('b'), newText: a! },
      ],
    };
    return [
      figureFinding(
        reading,
        span,
        message,
        () => [swap, changeText(reading, { start, end }, oppositeOf((up ?? down)!, went > 0 ? 1 : -1))],
        { severity: 'information' },
      ),
    ];
  });

export const contrarySteps = (reading: Reading): Finding[] => [...bothWays(reading), ...ranks(reading)];
