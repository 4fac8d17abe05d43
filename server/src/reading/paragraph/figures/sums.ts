// Totals and margins with their parts.
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

/** Figures that a text adds up, or takes one from the other. */
export interface Sum {
  readonly parts: readonly Figure[];
  readonly total: Figure;
  readonly sign: '+' | '−';
  /** The parts are some of the total: “20 people, including 12 men and nine women”. */
  readonly atMost: boolean;
}

// Words that go with a number; none that would begin another thought.
const NOUN = "(?: (?!(?:and|or|from|than|including|with|while|but|plus|making|for a|in all|in total)\\b|to [<any>])[\\p{L}'-]{1,20}){0,5}";
const ITEM = '(?:<n>|<money>)';
const LIST = `${ITEM}${NOUN}(?:, (?:and )?${ITEM}${NOUN}){0,8}?(?:,? (?:and|plus) )(?:another |a further )?${ITEM}${NOUN}`;
// Two kinds that together are everyone.
const WHOLE = '(?:men|women|boys?|girls?|males?|females?|adults?|children|Democrats?|Republicans?|independents?|civilians?|soldiers?)';

const PARTS_THEN_TOTAL = figurePattern(
  `(?<parts>${LIST})(?:,| [-–—]| \\(|;) ?(?:(?:for|making|giving|bringing|with|which makes|or) )?(?:(?:a|an|the|their|its|his|her) )?(?:(?:grand |combined |overall |joint )?total(?: number)?(?: of [\\p{L}'-]{1,20})? (?:of|to)|total(?:l)?ing|making|adding up to) (?:just |exactly )?(?<total>${ITEM})`,
);
const PARTS_THEN_IN_ALL = figurePattern(
  `(?<parts>${LIST})(?:,| [-–—]| \\(|;|:) ?(?:making |or |for )?(?<total>${ITEM})(?: [\\p{L}'-]{1,20}){0,2}? (?:in (?:all|total)|altogether|overall|all told|combined)\\b`,
);
const TOTAL_THEN_PARTS = figurePattern(
  `(?<!\\b(?:than|first|last|top) |[<any>] (?:out )?of |[<any>] of the )(?<total>${ITEM})(?:-(?:strong|member|man|person|seat|piece))?(?:(?: (?!(?:and|or|to|of)\\b)[\\p{L}'-]{1,20}){1,4}(?::| [-–—]| \\()|:) ?(?<parts>${LIST})(?=[.;)–—]|$| [-–—])`,
);
const TOTAL_COMMA_PARTS = figurePattern(
  `(?<total><n>)(?: (?!${WHOLE}\\b)[\\p{L}'-]{1,20}){1,3}, (?<parts><n> (?:of them )?${WHOLE}(?:, <n> ${WHOLE})? and <n> (?:of them )?${WHOLE})(?=[.,;)]|$)`,
);
/** “A jury of 12, eight men and five women”. */
const GROUP_THEN_PARTS = figurePattern(
  `\\b(?:jury|crew|panel|party|team|group|family|cast|committee|squad|class|convoy|expedition|gang|staff|workforce|delegation|board|choir|guard|patrol) of (?<total><n>)(?: people| members)?(?:,| [-–—]| \\(|:) ?(?:with |made up of )?(?<parts><n> ${WHOLE}(?:, <n> ${WHOLE})? and <n> ${WHOLE})(?=[.,;)–—]|$| [-–—])`,
);
const INCLUDING = [
  figurePattern(
    `(?<total><n>)(?: [\\p{L}'-]{1,20}){1,3},? (?:including|among them) (?<parts><n> ${WHOLE}(?:, <n> ${WHOLE})? and <n> ${WHOLE})(?=[.,;)]|$)`,
  ),
  figurePattern(
    `(?<total><money>)(?: [\\p{L}'-]{1,20}){0,4},? (?:includes?|including) (?<parts><money>${NOUN}(?:, <money>${NOUN}){0,4},? and <money>${NOUN})(?=[.,;)]|$)`,
  ),
  figurePattern(
    `\\bof (?:the |its |their )?(?<total><n>)(?: [\\p{L}'-]{1,20}){1,2}, (?<parts><n> (?:[\\p{L}'-]{1,20} ){0,3}(?:for|yes|in favour|survived|passed|stayed|won) (?:it )?and <n> (?:[\\p{L}'-]{1,20} ){0,3}(?:against|no|died|failed|left|lost))(?=[.,;)]|$)`,
  ),
];
// “The 15-man squad has eight forwards and seven backs.”
INCLUDING.push(
  figurePattern(
    `(?<total><n>)-(?:man|woman|strong|member|person|player|piece) [\\p{L}'-]{1,20} (?:has|had|includes|included|including|with|contains|of) (?<parts><n> [\\p{L}'-]{1,20} and <n> [\\p{L}'-]{1,20})(?=[.,;)]|$)`,
  ),
);
// “60 seats: Labour 30 and Greens 15”, “45 arrests, 30 on Friday and 20 on Saturday”.
const SOME = [
  figurePattern(
    `(?<total><n>)(?: [\\p{L}'-]{1,20}){1,3}: (?<parts>[\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20}){0,2} <n>(?:, [\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20}){0,2} <n>){0,8},? (?:and )?[\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20}){0,2} <n>)(?=[.;)]|$)`,
  ),
  figurePattern(
    `(?<total>${ITEM})(?<words>(?: [\\p{L}'-]{1,20}){0,3}),(?: with)? (?<parts>${ITEM} (?<how>on|in|at|from|for|by)${NOUN}(?:, ${ITEM} (?:on|in|at|from|for|by)${NOUN}){0,4},? and ${ITEM} (?:on|in|at|from|for|by)${NOUN})(?=[.;)]|$)`,
  ),
];
const ALL = /\b(?:total of|[Ii]n all,?|[Aa]ll) $/;
const SUM = figurePattern('(?<parts><n> (?:plus|\\+) <n>) (?:is|equals|makes|=|are|make) (?<total><n>)');
const MARGIN = figurePattern(
  '(?<parts><n>(?: votes)?(?: to | ?[-–] ?| votes against )<n>)(?: votes)?(?:,| [-–—]) ?(?:with |giving (?:him|her|it|them) |by )?(?:an? )?(?:(?:majority|margin|difference|lead) of (?<total><n>)|(?<total><n>)[- ](?:vote|point|goal|seat|run)s? (?:majority|margin|lead|difference))',
);

const AGAINST = '(?:<percent>|<n>)(?: to | ?[-–] ?| against | versus )<percent>';
// “leads by 15 points, 52% to 37%”, “52% to 37%, a 15-point lead”.
const LEADS = [
  figurePattern(
    `\\b(?:by|of|has|holds|with|ahead)(?: an?)?(?: <word>)? (?:(?<total><n>)[- ]points?|(?<total><points>))\\b[^.;:<any>]{0,60}?(?:,| [-–—]|:)? ?\\(?(?<parts>${AGAINST})`,
  ),
  figurePattern(
    `(?<parts>${AGAINST})(?:,| [-–—]) ?(?:an? )?(?:(?<total><n>)[- ]point|(?<total><points>)) (?:lead|margin|advantage|edge|gap)\\b`,
  ),
];

/** The sums and margins of a paragraph, one for each total. */
export function readSums(reading: Reading): Sum[] {
  const found = new Map<number, Sum>();
  const look = (patterns: readonly ReturnType<typeof figurePattern>[], sign: Sum['sign'], atMost: boolean) => {
    for (const pattern of patterns)
      for (const match of pattern(reading)) {
        const total = match.figure('total');
        const parts = match.figures('parts');
        // “720 jobs in Leeds, 640 in Hull and 480 in Derby”: the first is no total, it has its own place.
        const { words, how } = match.groups;
        if (words && how && words.includes(` ${how} `)) continue;
        if (!total || parts.length < 2 || found.has(total.start)) continue;
        // “A total of 46 were held, 19 on Saturday and 27 on Sunday” leaves none.
        const isAll = ALL.test(reading.text.slice(Math.max(0, total.start - 12), total.start));
        found.set(total.start, { parts, total, sign, atMost: atMost && !isAll });
      }
  };
  if (reading.figureText.figures.length < 3) return [];
  look([PARTS_THEN_TOTAL, PARTS_THEN_IN_ALL, TOTAL_THEN_PARTS, TOTAL_COMMA_PARTS, GROUP_THEN_PARTS, SUM], '+', false);
  look([...INCLUDING, ...SOME], '+', true);
  look([MARGIN, ...LEADS], '−', false);
  return [...found.values()];
}
