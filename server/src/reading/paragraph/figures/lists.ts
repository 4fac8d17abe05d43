// Lists in a row that a number announces.
import type { Reading } from '../reading.ts';
import { isWhole, toNumber } from './exact.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

/** A list in a row that a number announces: “three countries: France, Germany and Italy”. */
export interface List {
  readonly count: Figure;
  /** The second number of “two of the three”. */
  readonly whole: Figure | undefined;
  readonly items: number;
}

const NOUN = "(?:(?: (?!(?:and|or)\\b)[\\p{L}'-]{1,20}){0,5} (?:[\\p{L}'-]{2,20}s|people|men|women|children|criteria|phenomena))";
const COUNTED = `(?<count><n>)(?: of (?:the|its|their|his|her|those) (?<whole><n>))?${NOUN}`;
const LIST = '(?<list>[\\p{L}][^.;:!?–—”"()<any>]{3,200}?)';
const LISTED = [figurePattern(`${COUNTED}(?::| [-–—]) ?${LIST}(?=[.;!?]|,[”"]|$| [-–—])`, 1), figurePattern(`${COUNTED} \\(${LIST}\\)`, 1)];
// “The four winners, Ann, Bob, Carol and Dave, were …”: names alone, with the verb of the counted.
const NAMED = figurePattern(
  `${COUNTED}, (?<list>[^.;:!?–—”"()<any>]{3,120}?, [^.;:!?–—”"()<any>,]{3,60} and [^.;:!?–—”"()<any>,]{3,60}), (?:are|were|have|had|will|would|said|met|all|agreed|denied|took|won|came)\\b`,
  1,
);
const ANNOUNCED = figurePattern(`${COUNTED}(?: (?!(?:and|or)\\b)[\\p{L}'-]{1,20}){0,4}:$`, 1);
// Time and measure are counted otherwise: “two days later: …”.
const NOT_THINGS =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|words|points|percent|degrees|miles|votes|goals|runs)\b/i;
const OPEN = /\b(?:including|such as|among them|e\.g|for example|at least|etc|and more|and others|so on|among others)\b/i;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|who|which|that|said|says|where|when|because|if)\b/i;
const TITLE = /\b(?:Gov|Sen|Rep|Dr|Messr|Prof|Gen|Sgt|Capt|Lt|St|Mr|Mrs|Ms|Jr|Sr|Inc|Co|Corp|Ltd)s?$|\b\p{Lu}$/u;
const AT_MOST = 12;

/** How many things a list in a row names; undefined where that cannot be told. */
function itemsOf(list: string): number | undefined {
  if (OPEN.test(list) || VERB.test(list) || /["“”()\d]/.test(list)) return undefined;
  const parts = list.split(/, /);
  const last = parts.pop()!;
  const tail = /^(?:and|or) /.test(last) ? [last.replace(/^(?:and|or) /, '')] : last.split(/ (?:and|or|&) /);
  // An “and” anywhere else may be part of a name: “Trinidad and Tobago”.
  if (
    tail.length > 2 ||
    (tail.length === 1 && last === tail[0]) ||
    parts.some((part) => / (?:and|or|&) /.test(part)) ||
    (tail.length === 1 && / (?:and|or|&) /.test(tail[0]!))
  )
    return undefined;
  const items = [...parts, ...tail];
  const capitals = items.filter((item) => /^(?:the )?\p{Lu}/u.test(item)).length;
  // Items of two sorts are names with what they are: “Smith, a baker”.
  if (capitals !== 0 && capitals !== items.length) return undefined;
  if (items.some((item) => item.split(' ').length > (capitals ? 4 : 3))) return undefined;
  return items.length;
}

const isCount = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && !figure.hedge && isWhole(figure.value) && figure.value.n >= 2n && figure.value.n <= AT_MOST;

/** The lists of a paragraph whose items can be counted with certainty. */
export function readLists(reading: Reading): List[] {
  const named = NAMED(reading).filter((match) => match.groups.list!.split(/, | and /).every((item) => /^\p{Lu}/u.test(item)));
  return [...LISTED.flatMap((pattern) => pattern(reading)), ...named].flatMap((match) => {
    const count = match.figure('count');
    const list = match.at('list')!;
    if (!isCount(count)) return [];
    const noun = reading.text.slice(count.end, list.start);
    const text = reading.text.slice(list.start, list.end);
    // “Bush and Govs. Christie”: a point inside the list is no end of it.
    if (NOT_THINGS.test(noun) || OPEN.test(noun) || (reading.text[list.end] === '.' && TITLE.test(text))) return [];
    const items = itemsOf(text);
    // Pairs may be one thing each: “Portland, Oregon, and Austin, Texas”.
    return items === undefined || items < 2 || items === 2 * toNumber(count.value) ? [] : [{ count, whole: match.figure('whole'), items }];
  });
}

/** The number that announces the list items after a paragraph: “The plan has three aims:”. */
export const readAnnounced = (reading: Reading): Figure[] =>
  ANNOUNCED(reading).flatMap((match) => {
    const count = match.figure('count');
    return isCount(count) && !NOT_THINGS.test(match.text) ? [count] : [];
  });
