// Percentages that share one whole.
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { between, figurePattern } from './pattern.ts';

/** Percentages of one whole. */
export interface Whole {
  readonly parts: readonly Figure[];
  /** They are all of it: “60% and the remaining 40%”. */
  readonly exactly: boolean;
}

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
/** “51% to 47%, with 4% undecided”: who took neither side belongs to the same whole. */
const NO_SIDE = figurePattern(
  `(?<!\\bfrom )(?<a><percent>)(?: to | ?[-–] ?| against | versus )(?<b><percent>)${GAP}{0,30}?(?:,|\\(|;| and)(?: with)?(?: another| some| a further| the other)? ?(?<c><percent>)(?: of [\\p{L}'-]{1,20})? (?:were |was |are |still )?(?:undecided|unsure|not sure|don't know|abstaining|abstained|spoilt|spoiled|blank|void|invalid|for neither|for others|for other parties|with no (?:opinion|view|preference))\\b`,
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

/** The percentages of a paragraph that share one whole. */
export function readWholes(reading: Reading): Whole[] {
  const percents = reading.figureText.figures.filter((figure) => figure.kind === 'percent');
  if (percents.length < 2) return [];
  const found: Whole[] = [];
  const add = (parts: readonly (Figure | undefined)[], exactly: boolean) => {
    const all = parts.filter((figure) => figure !== undefined);
    if (all.length >= 2) found.push({ parts: all, exactly });
  };
  for (const match of REST(reading)) {
    const sentence = reading.sentences.find((s) => s.start <= match.start && match.end <= s.end + 1);
    if (!sentence || COMPARES.test(reading.text.slice(sentence.start, match.start))) continue;
    const all = between(percents, sentence);
    if (all.length <= 4 && all[all.length - 1] === match.figure('rest')) add(all, true);
  }
  for (const pattern of PAIRS)
    for (const match of pattern(reading))
      if (!COMPARES.test(match.text)) add([match.figure('a'), match.figure('b'), match.figure('c')], false);
  for (const match of NO_SIDE(reading)) add([match.figure('a'), match.figure('b'), match.figure('c')], false);
  for (const match of MADE_OF(reading)) add(match.figures('parts'), true);
  for (const match of VOTES(reading)) if (!COMPARES.test(match.text)) add(match.figures('parts'), false);
  return found;
}

/** The percentages that are a share of people: “40% of voters”. */
export const sharesOfPeople = (reading: Reading): Figure[] => OF_PEOPLE(reading).flatMap((match) => match.figure('a') ?? []);
