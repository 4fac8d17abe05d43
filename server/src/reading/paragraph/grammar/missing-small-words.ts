// Small words that must have stood there: “since least 2023”, “has yet agree”, “has telling him”, “asked them to patient”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';
import type { Misfit } from './misfits.ts';

type Kind = 'least' | 'yet' | 'have' | 'to' | 'end' | 'no';
const kindOf = new WordMemo<Kind | undefined>(undefined, ({ lower }) => {
  if (/^(?:least|yet|to|end|no)$/.test(lower)) return lower as Kind;
  return /^(?:has|have|had)$/.test(lower) ? 'have' : undefined;
});

/** The places of a paragraph where a small word is missing beyond reasonable doubt; each is asked as a question. */
export function missingSmallWords(reading: Reading): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    if (kind === undefined || words[i]!.text !== words[i]!.lower) continue;
    const one = FINDERS[kind](reading, words, i);
    if (one) found.push(one);
  }
  return found;
}

type Finder = (reading: Reading, words: readonly Word[], at: number) => Misfit | undefined;
const FINDERS: Readonly<Record<Kind, Finder>> = {
  least: atLeast,
  yet: yetTo,
  have: hasBeen,
  to: toBe,
  end: theEnd,
  no: noMoreThan,
};

const besides = ({ text }: Reading, one: Word, other: Word): boolean => text.slice(one.end, other.start) === ' ';
const can = (word: Word, ...names: (keyof typeof TAG)[]): boolean => {
  const { tags } = formOf(word.lower);
  return names.some((name) => tags.includes(TAG[name]));
};
const tagOf = (reading: Reading, { start }: Word): string | undefined =>
  tagsOfSentence(reading, sentenceAt(reading, start)).find((token) => token.start === start)?.tag;

function missing({ text }: Reading, before: Word, after: Word, word: string): Misfit {
  const gap = text.slice(before.end, after.start);
  return { kind: 'missing', start: before.end, end: after.start, message: `“${word}” may be missing here`, instead: [` ${word}${gap}`] };
}

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
  return ends && (adjective.lower === 'patient' || tagOf(reading, adjective) === 'JJ') ? missing(reading, to, adjective, 'be') : undefined;
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
