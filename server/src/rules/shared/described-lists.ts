// Findings about lists of people that their number does not fit, each with what they are: “three players: the goalkeeper Dale Carr and
// the winger Femi Adelowo”, “two people, a man of 34, a woman of 31 and a girl of six”, “three men aged 24 and 31”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { exact } from '../../reading/paragraph/figures/exact.ts';
import { numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { changeTo, figureFinding } from './figure-finding.ts';

const NUMBER = '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)';
const PEOPLE = "(?:[\\p{L}’'-]+s|people|[\\p{L}]*men|[\\p{L}]*women|children)";
const COUNTED = `\\b(?<count>${NUMBER})(?: (?!and |or |of )[\\p{L}’'-]+){0,2}? ${PEOPLE}`;
const NAME = "\\p{Lu}[\\p{L}’'.-]+(?: (?:de |van |al-)?\\p{Lu}[\\p{L}’'.-]+){1,3}";
const NAMED_ITEM = `(?:(?:the|its|their|his|her) (?:[\\p{L}’'-]+ ){1,4}?)?${NAME}`;
const ANY_ITEM = "(?:an?|one|his|her|their|another) (?:(?!and |or )[\\p{L}\\d’'-]+ ?){1,6}";
const list = (item: string): string => `(?<list>${item}(?:, ${item}){0,7},? and ${item})`;

const LISTS = [
  new RegExp(`${COUNTED}(?: [\\p{L}’'-]+){0,4}(?:: | [–—] )${list(NAMED_ITEM)}(?=[,.;)–—]| –|$)`, 'gu'),
  new RegExp(
    `${COUNTED}(?:,| [–—]|:| (?:died|were (?:killed|hurt|injured|arrested|charged|held))(?:,|:| [–—])) ${list(ANY_ITEM)}(?=[.;)–—]|, (?:were|was|are|have|had|died)\\b| –|$)`,
    'gu',
  ),
  new RegExp(
    `${COUNTED}(?:,| [–—]|:) (?<list>${NAME}, \\d{1,2}(?:, ${NAME}, \\d{1,2}){0,7},? and ${NAME}, \\d{1,2})(?=[,.;)–—]| –|$)`,
    'gu',
  ),
  new RegExp(`${COUNTED},? (?:all )?aged (?<list>\\d{1,2}(?:, \\d{1,2}){0,7},? and \\d{1,2})\\b(?![-–%\\d])`, 'gu'),
].map((pattern) => withLetterRanges(pattern));

const OPEN = /\b(?:includ\p{L}*|such as|among|at least|about|some|another|other|others|more than|over|up to|of the)\b/iu;

/** “Three of her four children, aged …”; “seven women, three men, a nurse and a child”: a member of a list itself. */
const NO_LIST = /(?:, |\band |\bof (?:the|its|their|his|her) )$/u;

/** The lists whose items each have an article, a name or an age, and are more or fewer than said. */
export function describedListFindings(reading: Reading): Finding[] {
  return LISTS.flatMap((pattern) => matchesIn(reading, pattern)).flatMap((match): Finding[] => {
    const { count, list: items } = match.groups!;
    const parts = items!.split(/, (?:and )?| and /u);
    // “Carl Voss, 31, and Dean Pike, 27”: the ages are no men.
    const listed = /^\p{Lu}/u.test(items!) ? parts.filter((part) => !/^\d/.test(part)).length : parts.length;
    const said = Number(numberInWords(count!.toLowerCase()));
    const before = reading.text.slice(Math.max(0, match.index - 14), match.index);
    const between = match[0].slice(0, match[0].length - items!.length);
    if (NO_LIST.test(before)) return [];
    if (listed === said || Math.abs(listed - said) > 2 || OPEN.test(between) || OPEN.test(before)) return [];
    const figure = reading.figureText.figures.find(({ start }) => start === match.index);
    if (figure?.kind !== 'count' || figure.hedge !== '') return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const fixes = () => [changeTo(reading, figure, exact(listed))];
    return [figureFinding(reading, span, `Says ${count!.toLowerCase()}, lists ${listed}`, fixes, { severity: 'information' })];
  });
}
