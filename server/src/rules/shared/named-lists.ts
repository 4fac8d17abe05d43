// Findings about lists of names that their number does not fit: “three counties, Kerry and Clare”.

import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, changeTo, figureFinding } from './figure-finding.ts';

const NAME = "(?:the )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+(?: (?:of |de |the |and the |& )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+){0,3}";
const NUMBER = '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[2-9]|1[0-2])';
const NOUN =
  "(?: of (?:the|its|their|his|her) (?:[A-Za-zÀ-ÖØ-öø-ſ]+|\\d+))?(?: (?!and |or )[a-zß-öø-ſ'’-]+){0,3}? (?:[a-zß-öø-ſ'’-]{2,}s|people|[a-z]{0,9}men|[a-z]{0,9}women|children)| of them[A-Za-zÀ-ÖØ-öø-ſ ]{0,20}";
const LISTED = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ſ\\d.,:£$€-])(?<count>${NUMBER})(?<noun>${NOUN})(?: (?:who|whom|which|that) (?:we|he|she|they|it) [a-z]+| (?:are|were|have been|had been|will be) [a-z]+(?: (?:on|in|under|at) [a-z]+)?| (?:are|were|have|had|has|will) [a-z]+(?: [a-z]+){0,3}(?=: )| (?:will|are to|must|have|had|were|are) [a-z]+(?: [a-z]+){0,2}(?=, (?:the )?[A-Z]))?(?<more>(?: (?:this|last|next|in|on|at|over|from|by) [A-Za-z0-9]+(?: [a-z]+){0,2})?)(?<sep> (?:are|were|will be) (?=(?:the )?[A-ZÀ-ÖØ-Þ][^.;:]*?,)|, (?:at |in |for |on |against |with |from |to |by |near |between )?| [–—] | \\(|: )(?<list>${NAME}(?:, ${NAME}){0,8},? (?:and|&) ${NAME}(?=[,.;)–—]| –|$)|(?<=: )${NAME}(?:, ${NAME}){0,8},? and (?:the|an?|its|their) [a-z][a-z'’ -]{2,40}?(?: (?:of|in|at|near) ${NAME})?(?=[.;]|$)|${NAME}(?:, ${NAME}){2,8}(?=\\.(?: |$)))`,
  'gu',
);
/** Months and weekdays, which are counted where they are listed. */
const CALENDAR =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:, | and |$))+$/;
const UNCOUNTED =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|points|goals|votes|runs|miles|metres|wickets|tries|seats|wins|games|matches|percent|others|ways|things|reasons)$/i;

const YEARS_LISTED = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ſ\\d.,:£$€-])(?<count>${NUMBER})(?: of (?:the|its|their|his|her))? (?<noun>(?:[a-z-]+ ){0,2}(?:elections|titles|times|wins|finals|occasions|visits|tournaments|championships|cups|medals|seasons|censuses|surveys|years))(?<more>[^.;:\\d–—(]{0,40})(?:,|:| –| \\()? ?(?:in )?(?<years>\\d{4}(?:, \\d{4}){1,9},? and \\d{4})(?![\\d-])`,
  'gu',
);

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAYS_LISTED = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ſ\\d.,:£$€-])(?<count>${NUMBER})(?: of (?:the|its|their|his|her))? (?<noun>(?:[a-z-]+ ){0,2}(?:days|nights|dates|walkouts|strikes|stoppages|concerts|shows|performances|matches|games|meetings|sessions|hearings|evenings|mornings|weekends))(?<more>[^.;:\\d–—(]{0,40})(?:,|:| –| \\() ?(?:on )?(?:the |[A-Z][a-z]+ )?(?<listed>${DAY}(?:, (?:the )?${DAY}){1,9},? and (?:the )?${DAY})(?=(?: of)? [A-Z][a-z]+|[.;)]|$)`,
  'gu',
);

/** “Seven elections, in 2012, 2014, 2016, 2018, 2020 and 2022”, “three days, on the 9th, 11th, 13th and 16th”: a number that they do not come to. */
export function listedDateFindings(reading: Reading): Finding[] {
  if (!/\d(?:st|nd|rd|th)?,? and (?:the )?\d/.test(reading.text)) return [];
  return [
    ...[...reading.text.matchAll(YEARS_LISTED)].flatMap((match) => wrongNumberOf(reading, match, match.groups!.years!, 'years') ?? []),
    ...[...reading.text.matchAll(DAYS_LISTED)].flatMap((match) => wrongNumberOf(reading, match, match.groups!.listed!, 'days') ?? []),
  ];
}

function wrongNumberOf(reading: Reading, match: RegExpExecArray, list: string, what: string): Finding | undefined {
  const { count, more } = match.groups!;
  const n = /^\d/.test(count!) ? Number(count) : Number(numberInWords(count!.toLowerCase()));
  const listed = list.match(/\d+/g)!.length;
  const before = reading.text.slice(Math.max(0, match.index - 14), match.index);
  if (n === listed || Math.abs(n - listed) > 3 || /\b(?:than|least|about|over|last|past|first|next|every|including|other) $/i.test(before))
    return undefined;
  const after = reading.text.slice(match.index + match[0].length);
  if (
    /\b(?:includ|such as|most recently|last|first|and|but)/.test(more!) ||
    /^(?: [A-Z][a-z]+)?,? (?:and|plus|as well as|among)\b/.test(after)
  )
    return undefined;
  const figure = reading.figureText.figures.find(({ start }) => start === match.index);
  if (figure?.kind !== 'count' || figure.hedge !== '') return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const fixes = () => [changeTo(reading, figure, exact(listed))];
  return figureFinding(reading, span, `Says ${count!.toLowerCase()}, lists ${SMALL[listed] ?? listed} ${what}`, fixes, {
    severity: 'information',
  });
}

const NTHS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const YEARS = '\\d{4}(?:(?:, \\d{4}){0,8},? and \\d{4})?';
const AFTER_THOSE = new RegExp(
  `\\b(?<nth>${NTHS.slice(1).join('|')}) (?:such )?(?:[a-z-]+ ){0,3}?[a-z-]+(?: (?:in|for|since|of|there|here) [^,.;:]{1,30})?,? (?:after|following) (?:those|ones|others|similar ones|earlier ones|incidents|accidents|attempts|victories|wins|defeats|titles) (?:of|in) (?<years>${YEARS})(?=[.,;]|$)`,
  'giu',
);

/** “The third such accident in ten years, after those of 2017, 2019 and 2024”: it is the fourth. */
export function nthAfterFindings(reading: Reading): Finding[] {
  if (!/\b(?:after|following) \w/.test(reading.text)) return [];
  return [...reading.text.matchAll(AFTER_THOSE)].flatMap((match): Finding[] => {
    const { nth, years } = match.groups!;
    const listed = years!.match(/\d{4}/g)!.length;
    const right = NTHS[listed];
    const span = { start: match.index, end: match.index + match[0].length };
    if (!right || right === nth!.toLowerCase() || reading.quotations.some((q) => overlaps(q, span))) return [];
    const at = { start: match.index, end: match.index + nth!.length };
    const message = `After ${SMALL[listed]} others it is the ${right}, not the ${nth!.toLowerCase()}?`;
    return [figureFinding(reading, span, message, () => [changeText(reading, at, right)], { severity: 'information' })];
  });
}

const BOTH = new RegExp(
  `\\b[Bb]oth (?<noun>[a-zß-öø-ſ'’-]+s)(?:, (?:(?:at|in|for|on|against|with|from|to|by|near) )?| – | \\()(?<list>${NAME}(?:, ${NAME}){1,6},? and ${NAME})(?=[,.;)–—]| –|$)`,
  'gu',
);

/** “Both bids, from Ashby, Corby and Melton”. */
export const bothFindings = (reading: Reading): Finding[] =>
  matchesIn(reading, BOTH).flatMap((match): Finding[] => {
    const listed = itemsOf(match.groups!.list!.replace(/(?<=[a-zß-ÿ]{3})\.$/u, '')).length;
    if (listed < 3) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [figureFinding(reading, span, `Says both, lists ${SMALL[listed] ?? listed}`, () => [], { severity: 'information' })];
  });

export function namedListFindings(reading: Reading): Finding[] {
  return matchesIn(reading, LISTED).flatMap((match) => {
    const { count, noun, sep } = match.groups!;
    const list = listOf(match);
    if (!isWholeList(match, reading.text)) return [];
    const items = itemsOf(list);
    const said = /^\d/.test(count!) ? Number(count) : Number(numberInWords(count!.toLowerCase()));
    if (!isNearMiss(said, items.length)) return [];
    const figure = reading.figureText.figures.find(({ start }) => start === match.index);
    if (figure?.kind !== 'count' || figure.hedge !== '') return [];
    // “Two of the four cooks”: either may be listed.
    const whole = reading.figureText.figures.find(({ start, end }) => start > figure.end && end <= figure.end + noun!.length);
    if (whole && toNumber(whole.value) === items.length) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const message = `Says ${(whole?.written ?? count!).toLowerCase()}, lists ${SMALL[items.length] ?? items.length}`;
    const fixes = () => [whole, figure].map((number) => number && changeTo(reading, number, exact(items.length)));
    return [figureFinding(reading, span, message, fixes, sep!.startsWith(',') ? { severity: 'information' } : {})];
  });
}

/** The names one by one; none where a part is no name. */
function itemsOf(list: string): readonly string[] {
  const items = list.split(/, (?:and |& )?| and | & /);
  // Pairs may be one thing each: “Portland, Oregon, and Austin, Texas”.
  const arePairs = items.length % 2 === 0 && /, (?:and|&) /.test(list);
  const isItem = (item: string, i: number) => ITEM.test(item.trim()) || (i === items.length - 1 && LOWER_ITEM.test(item.trim()));
  return arePairs || !items.every(isItem) ? [] : items;
}

const LOWER_ITEM = /^(?:the|an?|its|their) [a-zà-öø-ſ'’ -]+(?: (?:of|in|at|near) \p{Lu}[\p{L}'’ -]*)?$/u;
const ITEM = /^(?:the )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+(?: (?:of |de |the |& )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+){0,3}$/u;
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The names; a stop that ends the paragraph is no abbreviation's. */
const listOf = (match: RegExpExecArray): string => match.groups!.list!.replace(/(?<=[a-zß-ÿ]{3}|['’]s)\.$/u, '');

/** Does the number count the names, and do no others follow? */
function isWholeList(match: RegExpExecArray, text: string): boolean {
  const { noun } = match.groups!;
  const list = listOf(match);
  if (
    !/^(?:the )?[A-ZÀ-ÖØ-Þ]/u.test(list) ||
    (UNCOUNTED.test(noun!) && !CALENDAR.test(list) && !/^, (?:against|at|in) $/.test(match.groups!.sep!)) ||
    /\b(?:include|including|such as|among)\b/i.test(noun!)
  )
    return false;
  if (/[A-Za-zÀ-ÖØ-öø-ſ]\.(?:,| |$)/u.test(list)) return false;
  const after = text.slice(match.index + match[0].length);
  if (/^,? (?:and|or|among|plus|as well as) (?:others?|more|many|several|some|elsewhere|the rest)\b|^, [A-ZÀ-ÖØ-Þ]/u.test(after))
    return false;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  // “The last two, Dale and Reeve” may be of more; “the last two deliveries, in March and May” are those.
  if (/\b(?:last|first|next) $/i.test(before)) return /^, \p{Ll}+ $/u.test(match.groups!.sep!);
  return !/\b(?:top|under|over|other|number|no\.?|than|at least|about|some|up to) $/i.test(before);
}

/** “Two cities, Aston, Devon, and Holt, Kent”: twice as many may be places with their counties. */
const isNearMiss = (said: number, listed: number): boolean =>
  listed !== said && listed !== 2 * said && listed >= 2 && Math.abs(listed - said) <= 3;
