// Averages and shares each, with what they were worked out from.
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

/** A total with how many share it and what each has. */
export interface Average {
  readonly total: Figure;
  readonly count: Figure;
  readonly each: Figure;
}

const ITEM = '(?:<n>|<money>)';
const WORDS = "(?: [\\p{L}'-]{1,20})";
const BREAK = '(?:,| [-–—]| \\(|;) ?';
const EACH = '(?:each|apiece|a head|per head|per person|a person|per capita)';
const LEAD = '(?:(?:or|about|around|roughly|just|over|giving|with|getting|worth|leaving|them|just over|just under) ){0,3}';

const AVERAGE = figurePattern(
  `(?<total>${ITEM})${WORDS}{0,4}? (?:in|over|from|across|during|on)(?: (?:his|her|their|its|the|last|past|first|only|just|all)){0,2} (?<count><n>)${WORDS}{1,3}?${BREAK}${LEAD}(?:(?:at )?an? (?:average|mean|rate) of|averaging|which averages) ${LEAD}(?<each>${ITEM})`,
);
const PER = figurePattern(
  `(?<total>${ITEM})${WORDS}{0,3}? (?:in|over|from|across)(?: (?:his|her|their|its|the|last|past|first|only|just|all)){0,2} (?<count><n>) (?<noun>\\p{L}{3,15}?)e?s${BREAK}(?:or |just |at )?(?<each>${ITEM})${WORDS}{0,2}? (?:a|an|per|each|every) \\k<noun>`,
);
const SHARED = figurePattern(
  `(?<total>${ITEM})${WORDS}{0,5}?(?: (?:is|was|will be|to be))?,? (?:shared|split|divided|distributed)${WORDS}{0,2}? (?:between|among|amongst|by|across)(?: (?:the|its|his|her|their|all))? (?<count><n>)${WORDS}{0,4}?${BREAK}(?:(?:with )?each (?:getting|receiving|taking) |(?:which|who) (?:will |would )?(?:each )?(?:get|gets|got|receive|received) )?${LEAD}(?<each>${ITEM})(?:${WORDS}{0,2}? ${EACH})?(?=[.,;)]|$| [-–—])`,
);
const AMONG = figurePattern(
  `(?<total><money>)${WORDS}{0,5}? (?:for|between|among|across)(?: (?:the|its|his|her|their|all))? (?<count><n>)${WORDS}{1,3}?${BREAK}${LEAD}(?<each><money>) ${EACH}`,
);
const PRICED = figurePattern(
  `(?<count><n>)${WORDS}{1,4}? (?:at|for|costing|priced at|worth) (?<each><money>) (?:each|apiece|a \\p{L}{3,12}|per \\p{L}{3,12})${BREAK}(?:for )?(?:(?:a|the) )?(?:total(?:ling|ing| of| cost of| bill of)?|making|costing|or|bringing in|raising) (?:a total of )?(?<total><money>)`,
);
const EACH_PAID = figurePattern(
  `(?<count><n>)${WORDS}{1,3}? each (?:paid|pay|gave|give|got|get|received?|cost|donated|raised|won|earned) (?<each><money>)${BREAK}(?:a total of|totall?ing|making|raising) (?:a total of )?(?<total><money>)`,
);
const COST = figurePattern(
  `(?<count><n>)${WORDS}{1,4}? (?:cost|costing|for|at|sold for|bought for|worth)(?: a total of)? (?<total><money>)${BREAK}(?:or )(?:about )?(?<each><money>) (?:each|apiece)`,
);
const AVERAGED = figurePattern(
  `(?:averag(?:ed|es|ing)|an average of) (?<each>${ITEM})${WORDS}{0,4}?,? (?:with|after|from|on) (?<total>${ITEM})${WORDS}{1,3}? (?:in|from|over|across) (?<count><n>)`,
);
/** “4, 6 and 8, an average of 6”: parts and each. */
export const OF_THESE = figurePattern(
  `(?<parts><n>(?:, <n>){1,8},? and <n>)${BREAK}(?:giving |with )?(?:an average(?: \\p{L}{3,10})? of|averaging|a mean of|which averages) (?<each><n>)`,
);

/** The averages, shares each and prices each of a paragraph. */
export function readAverages(reading: Reading): Average[] {
  if (reading.figureText.figures.length < 3) return [];
  return [AVERAGE, PER, SHARED, AMONG, PRICED, EACH_PAID, COST, AVERAGED].flatMap((pattern) =>
    pattern(reading).flatMap((match) => {
      const [total, count, each] = [match.figure('total'), match.figure('count'), match.figure('each')];
      return total && each && count?.kind === 'count' ? [{ total, count, each }] : [];
    }),
  );
}
