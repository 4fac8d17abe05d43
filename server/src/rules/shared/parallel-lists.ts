// Findings about lists of any kind that their number does not fit: “three changes were agreed: a higher charge and a discount”, “four
// options: to borrow, to build or to wait”, “Taxis, vans and buses are exempt. Those four …”, “her fourth in a row, after Rome and Oslo”.
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, changeTo, figureFinding } from './figure-finding.ts';

/** How many things a list may name: an “and” may join two of them or stand inside one. */
interface Items {
  readonly least: number;
  readonly most: number;
  readonly parts: readonly string[];
}

const AND = / (?:and|or|nor|&) /g;

function itemsOf(list: string): Items | undefined {
  const mark = list.includes('; ') ? /; / : /, /;
  const parts = list.split(mark);
  const isSerial = /^(?:and|or|nor|&) /.test(parts[parts.length - 1]!);
  const bare = parts.map((part) => part.replace(/^(?:and|or|nor|&) /, '').trim());
  const joins = bare.reduce((n, part) => n + (part.match(AND)?.length ?? 0), 0);
  if (parts.length > 1 && (isSerial || list.includes('; '))) return { least: parts.length, most: parts.length + joins, parts: bare };
  // Without an “and” before its end the sentence is no list, or goes on.
  const last = bare[bare.length - 1]!.match(AND)?.length ?? 0;
  return last === 0 ? undefined : { least: parts.length + 1, most: parts.length + joins, parts: bare };
}

/** What an item begins with; items of one list begin alike. */
function opening(item: string): string {
  if (/^(?:an?|the|its|his|her|their|our|my|more|fewer|no|one|another|better|higher|lower|some|each|every) /i.test(item)) return 'noun';
  if (/^(?:to|that|whether|how|what|why|where|who|when|by|for|in) /i.test(item)) return item.split(' ')[0]!.toLowerCase();
  return /^\p{Ll}{2,}ing\b/u.test(item) ? 'ing' : 'other';
}

/** Nouns for what has no name and is told in a phrase or a sentence. */
const TOLD =
  /\b(?:changes|rules|options|choices|things|reasons|aims|goals|demands|conditions|ways|steps|measures|promises|pledges|priorities|proposals|recommendations|ideas|questions|causes|faults|failings|mistakes|lessons|regrets|wishes|ambitions|offences|charges|counts|tests|tasks|jobs|duties|problems|risks|threats|concerns|complaints|objections|benefits|advantages|drawbacks|factors|findings|points|principles|elements|parts|stages|phases|requirements|exceptions|exemptions|concessions|themes|virtues|vices|secrets|tips|features|projects|schemes|sources|remedies|cures|answers|explanations|theories|possibilities|outcomes|scenarios|courses|amendments|motions|clauses|categories|groups|types|kinds|sorts)\b/;

const ANNOUNCED = figurePattern(
  '(?<count><count>)(?<words>(?: (?:[\\p{L}\'’-]+|<count>)){1,12}): (?<list>[^.;:!?–—"“”()<any>][^.:!?"“”()<any>]{10,320})(?=[.!?]|$)',
  1,
);
const NO_COUNT =
  /\b(?:of (?:the|its|their|his|her|these|those)|other|others|least|about|some|than|top|first|last|next|to|up|over|under|nearly|almost|page|part|number|no|chapter|and|or|in)\s$/i;
const HAS_PLURAL = /(?:^| )(?:people|men|women|children|\p{L}{2,}[^su\P{L}]s)(?= |$)/u;
const NO_THINGS =
  /^ (?:[\p{L}-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|miles|degrees|votes|runs|words|goals|per)\b/u;
const OPEN = /\b(?:includ\p{L}*|such as|among (?:them|others)|for example|etc|and so on|or so|one (?:of|being)|firstly?|the others?)\b/iu;

const isCount = ({ kind, hedge, value }: Figure): boolean =>
  kind === 'count' && hedge === '' && value.d === 1n && value.n >= 2n && value.n <= 12n;
const name = (n: number): string => inWords(n) ?? `${n}`;

function unlike(reading: Reading, count: Figure, listed: number, span: Span): Finding {
  const fixes = () => [changeTo(reading, count, exact(listed))];
  return figureFinding(reading, span, `Says ${count.written.toLowerCase()}, lists ${name(listed)}?`, fixes, { severity: 'information' });
}

/** “There are four options: to open it in stages, to borrow or to wait.” */
function announcedLists(reading: Reading): Finding[] {
  return ANNOUNCED(reading).flatMap((match): Finding[] => {
    const count = match.figure('count')!;
    const list = match.at('list')!;
    const words = match.groups.words!;
    if (!isCount(count) || !HAS_PLURAL.test(words) || NO_THINGS.test(words) || OPEN.test(match.text)) return [];
    if (NO_COUNT.test(reading.text.slice(Math.max(0, count.start - 14), count.start))) return [];
    const sentence = reading.sentences.find((s) => s.start <= list.start && list.start < s.end);
    if (!sentence || list.end < sentence.end - 2) return [];
    const items = itemsOf(reading.text.slice(list.start, list.end));
    const said = toNumber(count.value);
    if (!items || (said >= items.least && said <= items.most) || !isSurely(items, said, words)) return [];
    const listed = said < items.least ? items.least : items.most;
    return Math.abs(said - listed) > 2 ? [] : [unlike(reading, count, listed, { start: count.start, end: list.end })];
  });
}

/** Do the items begin alike, so that none is said of the one before? */
function isSurely({ parts, least, most }: Items, said: number, words: string): boolean {
  const openings = new Set(parts.map(opening));
  if (openings.size > 1 || parts.some((part) => part.length < 2)) return false;
  const [only] = openings;
  if (parts.some((part) => /^(?:who|which|where|both|all|each of)\b/.test(part))) return false;
  // Twice as many may be things with what they are.
  if (said * 2 === least || said * 2 === most) return only !== 'noun' && only !== 'other';
  if (only === 'noun') return TOLD.test(words) || said > most || new Set(parts.map((part) => part.split(' ')[0])).size === 1;
  if (only === 'other') return TOLD.test(words) && parts.every((part) => /^\p{Ll}/u.test(part));
  return true;
}

const SUBJECT =
  /^(?<list>[\p{L}\d'’ -]{3,80}(?:, [\p{L}'’ -]{3,80}){0,6}? and [\p{L}'’ -]{3,80}?) (?:are|were|will|would|have|had|can|may|must|did|do)\b/u;
const THOSE = figurePattern("(?<=^|[.!?]['’\"”]? )(?:those|these|all) (?<count><count>)(?= (?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]{3,})", 1);

/** “Taxis, ambulances and hearses are exempt. Those four exceptions …” */
function subjectLists(reading: Reading): Finding[] {
  return THOSE(reading).flatMap((match): Finding[] => {
    const count = match.figure('count')!;
    const at = reading.sentences.findIndex((s) => s.start <= count.start && count.start < s.end);
    const above = reading.sentences[at - 1];
    if (!isCount(count) || !above || NO_THINGS.test(reading.text.slice(count.end, count.end + 30))) return [];
    const before = reading.text.slice(above.start, above.end);
    const items = SUBJECT.exec(before)?.groups;
    const range = items && itemsOf(items.list!);
    const said = toNumber(count.value);
    const isGiven = reading.figureText.figures.some((other) => other.end <= count.start && toNumber(other.value) === said);
    if (!range || isGiven || (said >= range.least && said <= range.most) || Math.abs(said - range.least) > 2) return [];
    return [unlike(reading, count, said < range.least ? range.least : range.most, count)];
  });
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: (?:of |the )?\\p{Lu}[\\p{L}'’.-]+){0,3}";
const AFTER_NAMES = new RegExp(
  `^(?:in|at|over|against|from) (?<list>${NAME}(?:, ${NAME}){0,5} and ${NAME})(?=[.,;)–—]|$)|^(?<bare>${NAME}(?:, ${NAME}){0,5} and ${NAME})(?=[.,;)–—]|$)`,
  'u',
);
const IN_A_ROW = figurePattern(
  "(?<rank><ordinal>)(?: (?!of\\b)[\\p{L}'’-]+){0,3} (?:in a row|in succession|running|straight|consecutive|this (?:year|season|month|week)|of the (?:year|season))(?: [\\p{L}'’-]+){0,3},? (?:after|following)(?: (?:the |those |wins?|victory|victories|titles?|defeats?|losses|success|successes|stops|ones))* (?<rest>[^.;]{5,100})",
  1,
);

/** “It will be her fourth final in a row, after Lisbon and Rabat.” */
function inARow(reading: Reading): Finding[] {
  return IN_A_ROW(reading).flatMap((match): Finding[] => {
    const rank = match.figure('rank')!;
    const rest = match.at('rest')!;
    const groups = AFTER_NAMES.exec(reading.text.slice(rest.start, rest.end))?.groups;
    const listed = (groups?.list ?? groups?.bare)?.split(/, | and /).length;
    const said = toNumber(rank.value);
    if (!listed || said === listed + 1 || Math.abs(said - listed - 1) > 2) return [];
    const fixes = () => [changeTo(reading, rank, exact(listed + 1))];
    const message = `After ${name(listed)} it is number ${name(listed + 1)}, not ${rank.written.toLowerCase()}?`;
    return [figureFinding(reading, { start: rank.start, end: rest.start }, message, fixes, { severity: 'information' })];
  });
}

const GROUPS: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  couple: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
  twice: 2,
};
const GROUP = new RegExp(
  `\\b(?<group>pair|duo|trio|quartet|quintet|sextet|foursome|threesome)(?: of [\\p{L}’-]+)?(?:,|:| –| \\() ?(?<list>${NAME}(?:, ${NAME}){0,7},? and ${NAME})(?=[,.;)–—]| –|$)|\\b(?<twice>twice)(?:,|:| –| \\() ?(?:in )?(?<years>\\d{4}(?:, \\d{4}){0,6},? and \\d{4})`,
  'gu',
);

/** “The trio, Ana Reyes, Bo Lind, Cy Hart and Di Frost”; “twice, in 1998, 2004 and 2011”. */
const groupLists = (reading: Reading): Finding[] =>
  matchesIn(reading, GROUP).flatMap((match): Finding[] => {
    const { group = 'twice', list, years } = match.groups!;
    const listed = (list ?? years)!.split(/, (?:and )?| and /u).length;
    if (listed === GROUPS[group] || Math.abs(listed - GROUPS[group]!) > 2) return [];
    const at = { start: match.index, end: match.index + group.length };
    const right = list ? Object.keys(GROUPS).find((word) => GROUPS[word] === listed) : listed === 1 ? undefined : `${name(listed)} times`;
    const message = `Says ${group}, lists ${name(listed)}?`;
    return [figureFinding(reading, at, message, () => (right ? [changeText(reading, at, right)] : []), { severity: 'information' })];
  });

export function parallelListFindings(reading: Reading): Finding[] {
  const found = [...announcedLists(reading), ...subjectLists(reading), ...inARow(reading), ...groupLists(reading)];
  return found.filter((one) => !reading.quotations.some((q) => overlaps(q, one)));
}
