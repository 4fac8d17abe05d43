import { compare, type Exact, exact, inDigits, minus, over, plus, sum } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { figurePattern } from '../../reading/figures/pattern.ts';
import { place, roundsTo, slack } from '../../reading/figures/rounding.ts';
import type { Reading } from '../../reading/reading.ts';
import { asWritten, changeTo, figureFinding, inSum, shown } from '../figure-finding.ts';
import { type Finding, paragraphRule } from '../rule.ts';

// Words that go with a number; none that would begin another thought.
const NOUN = "(?: (?!(?:and|or|from|than|including|with|while|but|plus|making|for a|in all|in total)\\b|to [<any>])[\\p{L}'-]{1,20}){0,5}";
const ITEM = '(?:<n>|<money>)';
const LIST = `${ITEM}${NOUN}(?:, (?:and )?${ITEM}${NOUN}){0,8}?(?:,? (?:and|plus) )(?:another |a further )?${ITEM}${NOUN}`;
// Two kinds that together are everyone.
const WHOLE = '(?:men|women|boys?|girls?|males?|females?|adults?|children|Democrats?|Republicans?|independents?|civilians?|soldiers?)';

const PARTS_THEN_TOTAL = figurePattern(
  `(?<parts>${LIST})(?:,| [-–—]| \\(|;) ?(?:(?:for|making|giving|bringing|with|which makes|or) )?(?:(?:a|an|the|their|its|his|her) )?(?:(?:grand |combined |overall |joint )?total (?:of|to)|total(?:l)?ing|making|adding up to) (?:just |exactly )?(?<total>${ITEM})`,
);
const PARTS_THEN_IN_ALL = figurePattern(
  `(?<parts>${LIST})(?:,| [-–—]| \\(|;|:) ?(?:making |or |for )?(?<total>${ITEM})(?: [\\p{L}'-]{1,20}){0,2}? (?:in (?:all|total)|altogether|overall|all told|combined)\\b`,
);
const TOTAL_THEN_PARTS = figurePattern(
  `(?<!\\b(?:than|first|last|top) |[<any>] (?:out )?of |[<any>] of the )(?<total>${ITEM})(?: (?!(?:and|or|to|of)\\b)[\\p{L}'-]{1,20}){1,4}(?::| [-–—]| \\() ?(?<parts>${LIST})(?=[.;)–—]|$| [-–—])`,
);
const TOTAL_COMMA_PARTS = figurePattern(
  `(?<total><n>)(?: (?!${WHOLE}\\b)[\\p{L}'-]{1,20}){1,3}, (?<parts><n> (?:of them )?${WHOLE}(?:, <n> ${WHOLE})? and <n> (?:of them )?${WHOLE})(?=[.,;)]|$)`,
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
const SUM = figurePattern('(?<parts><n> (?:plus|\\+) <n>) (?:is|equals|makes|=|are|make) (?<total><n>)');
const MARGIN = figurePattern(
  '(?<parts><n>(?: votes)?(?: to | ?[-–] ?| votes against )<n>)(?: votes)?(?:,| [-–—]) ?(?:with |giving (?:him|her|it|them) |by )?(?:an? )?(?:(?:majority|margin|difference|lead) of (?<total><n>)|(?<total><n>)[- ](?:vote|point|goal|seat|run)s? (?:majority|margin|lead|difference))',
);

/** A total that its parts do not come to, as news rounds it. */
function judge(reading: Reading, parts: readonly Figure[], total: Figure, sign: '+' | '−', atMost = false): Finding | undefined {
  const all = [...parts, total];
  if (parts.length < 2 || all.some((f) => f.hedge || (f.kind === 'money') !== (total.kind === 'money') || f.unit !== total.unit))
    return undefined;
  const [first, ...rest] = parts.map((part) => part.value) as [Exact, ...Exact[]];
  const comes = sign === '+' ? sum([first, ...rest]) : minus(first, rest[0]!);
  const off = minus(comes, total.value);
  if (off.n === 0n || (atMost && off.n < 0n) || (sign === '−' && comes.n < 0n)) return undefined;
  const isRounded = compare(total.value, exact(1000)) >= 0 && compare(place(total), total.step) > 0 && total.scale.n === 1n;
  const room = plus(sum(parts.map(slack)), isRounded ? over(place(total), exact(2)) : slack(total));
  if (compare(minus(room, { n: off.n < 0n ? -off.n : off.n, d: off.d }), exact(0)) >= 0 || (isRounded && roundsTo(comes, total)))
    return undefined;
  const verb = atMost
    ? `more than ${asWritten(reading, total)}`
    : `not ${asWritten(reading, total.kind === 'count' ? total.number : total)}`;
  const working = parts.map((part) => inSum(reading, part)).join(` ${sign} `);
  const result = total.kind === 'count' ? inDigits(comes) : shown(comes, total, reading);
  return figureFinding(reading, total, `${working} = ${result}, ${verb}`, () => [
    changeTo(reading, total, comes),
    ...parts.map((part, i) => changeTo(reading, part, sign === '−' && i > 0 ? plus(part.value, off) : minus(part.value, off))),
  ]);
}

export const wrongTotal = paragraphRule({
  meta: {
    id: 'fact/wrong-total',
    what: 'A total or a margin that its parts do not come to: “12 men and 9 women, 22 in all”.',
    why: 'Readers add up; when the sum is wrong, one of the figures is.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check(reading) {
    if (reading.figureText.figures.length < 3) return [];
    const findings: Finding[] = [];
    const look = (pattern: ReturnType<typeof figurePattern>, sign: '+' | '−', atMost = false) => {
      for (const match of pattern(reading)) {
        const total = match.figure('total');
        const found = total && judge(reading, match.figures('parts'), total, sign, atMost);
        if (found && !findings.some((other) => other.start === found.start)) findings.push(found);
      }
    };
    for (const pattern of [PARTS_THEN_TOTAL, PARTS_THEN_IN_ALL, TOTAL_THEN_PARTS, TOTAL_COMMA_PARTS, SUM]) look(pattern, '+');
    for (const pattern of INCLUDING) look(pattern, '+', true);
    look(MARGIN, '−');
    return findings;
  },
});
