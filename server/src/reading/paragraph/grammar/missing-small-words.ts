// Small words that must have stood there: “since least 2023”, “has yet agree”, “has telling him”, “asked them to patient”.
import type { Reading, Word } from '../reading.ts';
import { besides, can, type Finder, type Misfit, missing, tagAt } from './misfit.ts';

const NUMBER = /^(?:\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|twelve$|twenty$|half$|one$)/;

/** “Since least 2023”. */
function atLeast(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, least, number] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!/^(?:since|for|of|by|in|with|after|to|from|until|lasted|took|killing|killed|is|was|are|were)$/.test(before.lower)) return undefined;
  if (!NUMBER.test(number.lower) || !besides(reading, before, least) || !besides(reading, least, number)) return undefined;
  return missing(reading, before, least, 'at');
}

/** “Has yet agree”. */
function yetTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, yet, verb] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!/^(?:has|have|had)$/.test(before.lower) || !besides(reading, before, yet) || !besides(reading, yet, verb)) return undefined;
  if (!can(verb, 'VB') || can(verb, 'JJ', 'RB', 'JJR', 'VBN', 'DT', 'IN')) return undefined;
  return missing(reading, yet, verb, 'to');
}

/** “Has telling him”: behind a participle with an object, “has” is an auxiliary. */
function hasBeen(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [has, verb, object] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!object || !/ing$/.test(verb.lower) || /^(?:being|having|nothing|something|anything|everything|during)$/.test(verb.lower))
    return undefined;
  if (!can(verb, 'VBG') || !besides(reading, has, verb) || !besides(reading, verb, object)) return undefined;
  const certain = /^(?:him|them|me|us)$/.test(object.lower);
  if (
    !certain &&
    (!/^(?:the|a|an|his|her|their|its|it|two|three|four|five|six|seven|eight|nine|ten)$/.test(object.lower) || can(verb, 'NN', 'JJ', 'IN'))
  )
    return undefined;
  return missing(reading, has, verb, 'been');
}

const ASKS_DIRECTLY =
  /^(?:need|needs|needed|want|wants|wanted|ought|supposed|able|likely|expected|hopes|hope|hoped|trying|tries|tried|urged|asked|told)$/;
const ASKS = /^(?:ask|asks|asked|asking|tell|told|urge|urged|urges|urging|advised|encouraged|expects|expected|wants|wanted|warned)$/;

/** “Asked drivers to patient”: an adjective where a verb must stand. */
function toBe(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, to, adjective, after] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!besides(reading, before, to) || !besides(reading, to, adjective) || adjective.text !== adjective.lower) return undefined;
  const asked = ASKS_DIRECTLY.test(before.lower) || words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => ASKS.test(lower));
  // The lexicon has “patient” for a noun only.
  if (!asked || !(can(adjective, 'JJ') || adjective.lower === 'patient') || can(adjective, 'VB', 'NNS', 'RB', 'VBG', 'DT'))
    return undefined;
  // An adjective before a noun goes with it: “told members to local applause”.
  const gap = reading.text.slice(adjective.end, after?.start ?? adjective.end + 1);
  const ends = /^[,.;!?]/.test(gap) || (gap === ' ' && /^(?:and|about|with|when|until|because|if)$/.test(after?.lower ?? ''));
  return ends && (adjective.lower === 'patient' || tagAt(reading, adjective) === 'JJ') ? missing(reading, to, adjective, 'be') : undefined;
}

/** “At end of the month”. */
function theEnd(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, end, of, the] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!/^(?:at|by|until|since|towards|near|before|to)$/.test(before.lower) || of.lower !== 'of' || !the) return undefined;
  if (
    !/^(?:the|this|his|her|its|their|a|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(the.lower) ||
    !besides(reading, before, end) ||
    !besides(reading, end, of)
  )
    return undefined;
  return missing(reading, before, end, 'the');
}

/** “Come to no more £26m”. */
function noMoreThan(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, no, more, number] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (
    !number ||
    !/^(?:more|fewer|less)$/.test(more.lower) ||
    !/^(?:to|at|of|for|is|was|were|are|be|by|in|costs?|takes?|took)$/.test(before.lower)
  )
    return undefined;
  if (!besides(reading, before, no) || !besides(reading, no, more)) return undefined;
  if (!/^ (?:[A-Z]{0,2}[£$€]|R|N)?\d/.test(reading.text.slice(more.end, number.end))) return undefined;
  return missing(reading, more, number, 'than');
}

/** What is looked at, by the word at which the look stops. */
export const SMALL_WORDS: readonly (readonly [RegExp, Finder])[] = [
  [/^least$/, atLeast],
  [/^yet$/, yetTo],
  [/^(?:has|have|had)$/, hasBeen],
  [/^to$/, toBe],
  [/^end$/, theEnd],
  [/^no$/, noMoreThan],
];
