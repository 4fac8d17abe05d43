import { compare, exact, inDigits, magnitude, minus, over, plus, sum } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { between, figurePattern } from '../../reading/figures/pattern.ts';
import type { Reading } from '../../reading/reading.ts';
import { asWritten, changeTo, figureFinding } from '../figure-finding.ts';
import { type Finding, paragraphRule } from '../rule.ts';

const HUNDRED = exact(100);
const GAP = '[^.;:!?<any>]';
// What nobody can answer twice.
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['yes', 'no'],
  ['(?:in favour|in favor|for)', 'against'],
  ['(?:support|supported|back|backed|favou?r|favou?red)', '(?:oppose|opposed|against)'],
  ['(?:approve|approved)', '(?:disapprove|disapproved)'],
  ['(?:agree|agreed)', '(?:disagree|disagreed)'],
  ['(?:leave|remain)', '(?:leave|remain)'],
  ['(?:men|male)', '(?:women|female)'],
  ['(?:women|female)', '(?:men|male)'],
];
const THIRD = `(?:${GAP}{0,40}?(?<c><percent>)${GAP}{0,25}?\\b(?:undecided|unsure|not sure|no opinion|don't know|did not know|didn't know|abstained|neither))?`;
const PAIRS = OPPOSITES.map(([a, b]) =>
  figurePattern(
    `(?<a><percent>)(?! (?:of|among) (?:the )?(?:men|women|those))${GAP}{0,25}?\\b${a}\\b${GAP}{0,40}?(?<b><percent>)(?! (?:of|among) (?:the )?(?:men|women|those))${GAP}{0,25}?\\b${b}\\b${THIRD}`,
  ),
);
const REST = figurePattern(
  "\\bthe (?:(?:remaining|other) (?<rest><percent>)|(?:rest|remainder)(?: of (?:the |its |their )?[\\p{L}'-]{1,20})?(?:,|,? or| \\(| -)? ?(?<rest><percent>))|(?<rest><percent>),? (?:for |made up |is |was |were )?the (?:rest|remainder)\\b",
);
const NOUN = "(?: (?!(?:and|or|of)\\b)[\\p{L}'-]{1,20}){1,4}";
const MADE_OF = figurePattern(
  `\\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es?|ed|ing)|breakdown|divided into|split into)${GAP}{0,20}?:? ?(?<parts><percent>${NOUN}(?:, <percent>${NOUN}){0,6},? and <percent>${NOUN})(?=[.;)]|$)`,
);
const VOTES = figurePattern(
  `(?<parts><percent> of (?:the |all )?(?:votes?|seats|ballots|shares|share of the vote)(?:,${NOUN} <percent>){1,6}(?:,? and${NOUN} <percent>))(?=[.,;)]|$)`,
);
const OF_PEOPLE = figurePattern(
  '(?<a><percent>) of (?:all |the |its |those |registered |likely |eligible )*(?:voters|people|respondents|adults|children|pupils|students|households|patients|women|men|Americans|Britons|residents|members|workers|those (?:polled|surveyed|asked))\\b',
  1,
);
const COMPARES = /\b(?:need|if|from|than|compared|up|down|versus|turnout|rose|fell|increase|decrease|respectively|while|whereas|among)\b/i;

function judge(reading: Reading, all: readonly Figure[], exactly: boolean): Finding | undefined {
  if (all.length < 2 || all.some((figure) => figure.hedge || compare(figure.value, HUNDRED) > 0)) return undefined;
  const total = sum(all.map((figure) => figure.value));
  const off = minus(total, HUNDRED);
  // Each may have been rounded by half of its last digit.
  const room = over(sum(all.map((figure) => figure.step)), exact(2));
  if (exactly ? compare(magnitude(off), room) <= 0 : compare(off, room) <= 0) return undefined;
  const last = all[all.length - 1]!;
  const message = `${all.map((figure) => figure.written).join(' + ')} = ${inDigits(total)}%, ${exactly ? 'not 100%' : 'over 100%'}`;
  return figureFinding(reading, { start: all[0]!.start, end: last.end }, message, () =>
    [...all].reverse().map((figure) => changeTo(reading, figure, minus(figure.value, off))),
  );
}

export const percentagesOver100 = paragraphRule({
  meta: {
    id: 'fact/percentages-over-100',
    what: 'Percentages of one whole that come to more than 100, or that should come to 100 and do not.',
    why: 'Shares of a whole cannot exceed it; one of the figures is wrong, or they answer different questions.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'polls and surveys' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check(reading) {
    const percents = reading.figureText.figures.filter((figure) => figure.kind === 'percent');
    if (percents.length === 0) return [];
    const findings: Finding[] = [];
    const add = (finding: Finding | undefined) => {
      if (finding && !findings.some((other) => other.start < finding.end && finding.start < other.end)) findings.push(finding);
    };
    for (const match of REST(reading)) {
      const sentence = reading.sentences.find((s) => s.start <= match.start && match.end <= s.end + 1);
      if (!sentence || COMPARES.test(reading.text.slice(sentence.start, match.start))) continue;
      const all = between(percents, sentence);
      if (all.length <= 4 && all[all.length - 1] === match.figure('rest')) add(judge(reading, all, true));
    }
    for (const pattern of PAIRS)
      for (const match of pattern(reading)) {
        if (COMPARES.test(match.text)) continue;
        add(
          judge(
            reading,
            [match.figure('a'), match.figure('b'), match.figure('c')].filter((f) => f !== undefined),
            false,
          ),
        );
      }
    for (const match of MADE_OF(reading)) add(judge(reading, match.figures('parts'), true));
    for (const match of VOTES(reading)) if (!COMPARES.test(match.text)) add(judge(reading, match.figures('parts'), false));
    for (const match of OF_PEOPLE(reading)) {
      const figure = match.figure('a')!;
      if (compare(figure.value, plus(HUNDRED, figure.hedge ? exact(20) : exact(0))) <= 0) continue;
      add(figureFinding(reading, figure, `${asWritten(reading, figure)} of a group is more than all of it`));
    }
    return findings;
  },
});
