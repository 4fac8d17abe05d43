// Anniversaries with the years that they count from.
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../reading.ts';
import { toNumber } from './exact.ts';
import type { Figure } from './figures.ts';
import { type FigureMatch, figurePattern } from './pattern.ts';

/** An anniversary with the year that it counts from. The span is the number’s: “50th”, “centenary”. */
export interface Anniversary extends Span {
  readonly number: number;
  readonly ordinal: Figure | undefined;
  readonly first: Figure;
  /** The year it is kept in, where the sentence says so. */
  readonly kept: Figure | undefined;
  /** Does the sentence speak of the days about publication? */
  readonly isNow: boolean;
}

const WORDS: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  sesquicentennial: 150,
  tercentenary: 300,
};
const GAP = '[^.;:!?“”<any>]';
const OF = `(?:(?<at><ordinal>)(?: (?!birthday)[\\p{L}-]{1,15})?[ -]anniversary|(?<word>${Object.keys(WORDS).join('|')}))(?: [\\p{L}]{1,15}){0,3}? (?:of|since)\\b${GAP}{0,60}?`;
// “the 10th anniversary of the 2004 tsunami”, “… of his death in 1965”; with the year it is kept in before or after.
const WITHIN = figurePattern(`\\b(?:in|during|by) (?<now><year>)${GAP}{0,60}?(?<!\\p{L})${OF}(?<then><year>)`);
const AFTER = figurePattern(`(?<!\\p{L})${OF}(?<then><year>)${GAP}{0,40}?\\b(?:in|during|by) (?<now><year>)`);
// “founded in 1990, it marked its 25th anniversary in 2015”.
const FOUNDED = figurePattern(
  `\\b(?:founded|established|opened|launched|formed|created|married|built|set up|began|started|incorporated) in (?<then><year>)${GAP}{0,60}?\\b(?:its|their|his|her|the) (?:(?<at><ordinal>)(?: (?!birthday)[\\p{L}-]{1,15})?[ -]anniversary|(?<word>${Object.keys(WORDS).join('|')})) (?:[\\p{L}]{1,15} ){0,3}?(?:in|during) (?<now><year>)`,
);
const ADJECTIVE = figurePattern(`(?<!\\p{L})${OF}\\b(?:the|its|his|her|their|a) (?<then><year>) (?=\\p{L})`);
const IN = figurePattern(`(?<!\\p{L})${OF}\\bin (?<then><year>)(?=[.,;)]|$| )`);
const NOW = /\b(?:today|tonight|yesterday|tomorrow|this (?:week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
function anniversaryOf(match: FigureMatch, isNow: boolean): Anniversary {
  const ordinal = match.figure('at');
  const number = ordinal ? toNumber(ordinal.value) : (WORDS[match.groups.word!.toLowerCase()] ?? 0);
  return { ...(match.at('at') ?? match.at('word')!), number, ordinal, first: match.figure('then')!, kept: match.figure('now'), isNow };
}

/** The anniversaries of a paragraph, each once. */
export function readAnniversaries(reading: Reading): Anniversary[] {
  if (!/anniversar|centen/i.test(reading.text)) return [];
  const found = new Map<number, Anniversary>();
  const add = (anniversary: Anniversary) => {
    if (!found.has(anniversary.first.start)) found.set(anniversary.first.start, anniversary);
  };
  for (const pattern of [WITHIN, AFTER, FOUNDED])
    for (const match of pattern(reading)) {
      const anniversary = anniversaryOf(match, false);
      // The smaller year was the event’s, unless the words were misread.
      if (anniversary.kept && toNumber(anniversary.kept.value) > toNumber(anniversary.first.value)) add(anniversary);
    }
  for (const pattern of [ADJECTIVE, IN])
    for (const match of pattern(reading)) {
      const sentence = reading.sentences.find((s) => s.start <= match.start && match.start < s.end);
      const isNow = sentence !== undefined && NOW.test(reading.text.slice(sentence.start, sentence.end));
      // “of the attacks in 2011” may be the year that it was kept in.
      if (pattern === ADJECTIVE || isNow) add(anniversaryOf(match, isNow));
    }
  return [...found.values()];
}
