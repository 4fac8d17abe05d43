import { compare, exact, inDigits, minus, over, plus, sum, times } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { type FigureMatch, figurePattern } from '../../reading/figures/pattern.ts';
import { agrees, roundsTo, slack } from '../../reading/figures/rounding.ts';
import type { Reading } from '../../reading/reading.ts';
import { asWritten, changeTo, figureFinding, inSum, shown } from '../figure-finding.ts';
import { type Finding, paragraphRule } from '../rule.ts';

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
const OF_THESE = figurePattern(
  `(?<parts><n>(?:, <n>){1,8},? and <n>)${BREAK}(?:giving |with )?(?:an average(?: \\p{L}{3,10})? of|averaging|a mean of|which averages) (?<each><n>)`,
);

function judge(reading: Reading, total: Figure, count: Figure, each: Figure): Finding | undefined {
  if (count.hedge || count.value.n <= 0n || total.unit !== each.unit || (total.kind === 'money') !== (each.kind === 'money'))
    return undefined;
  const room = slack(total);
  if (agrees(over(minus(total.value, room), count.value), over(plus(total.value, room), count.value), each)) return undefined;
  // The other way round the price may be the rounded one: 30 at £33.33 each, £1,000.
  if (roundsTo(times(each.value, count.value), total)) return undefined;
  const right = over(total.value, count.value);
  const message = `${inSum(reading, total)} ÷ ${inSum(reading, count)} = ${each.kind === 'money' ? shown(right, each, reading, 2) : inDigits(right)}, not ${asWritten(reading, each)}`;
  return figureFinding(reading, each, message, () => [
    changeTo(reading, each, right),
    changeTo(reading, total, times(each.value, count.value)),
    each.value.n > 0n && over(total.value, each.value).d === 1n ? changeTo(reading, count, over(total.value, each.value)) : undefined,
  ]);
}

export const wrongAverage = paragraphRule({
  meta: {
    id: 'fact/wrong-average',
    what: 'An average or a share each that the total and the number deny: “£600 shared between four, £200 each”.',
    why: 'The reader has all three figures and one is wrong.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'average, mean, median, norm' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check(reading) {
    if (reading.figureText.figures.length < 3) return [];
    const findings = new Map<number, Finding>();
    const add = (finding: Finding | undefined) => finding && findings.set(finding.start, finding);
    const three = (match: FigureMatch) => {
      const [total, count, each] = [match.figure('total'), match.figure('count'), match.figure('each')];
      if (total && count && each && count.kind === 'count') add(judge(reading, total, count, each));
    };
    for (const pattern of [AVERAGE, PER, SHARED, AMONG, PRICED, EACH_PAID, COST, AVERAGED]) pattern(reading).forEach(three);
    for (const match of OF_THESE(reading)) {
      const parts = match.figures('parts');
      const each = match.figure('each')!;
      const right = over(sum(parts.map((part) => part.value)), exact(parts.length));
      if (agrees(right, right, each) && compare(each.value, exact(0)) > 0) continue;
      const message = `(${parts.map((part) => part.written).join(' + ')}) ÷ ${parts.length} = ${inDigits(right)}, not ${asWritten(reading, each)}`;
      add(figureFinding(reading, each, message, () => [changeTo(reading, each, right)]));
    }
    return [...findings.values()];
  },
});
