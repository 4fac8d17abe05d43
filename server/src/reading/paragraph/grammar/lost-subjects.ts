// Subjects and auxiliaries lost in a sentence: “the minister said would resign”, “the driver not hurt”, “who been drinking”.
import type { Reading, Word } from '../reading.ts';
import type { TaggedToken } from '../tags.ts';
import { besides, can, type Finder, inRow, isFiniteVerb, lowerOf, type Misfit, missing, sentenceOf } from './misfit.ts';

const isNounPhrase = (tokens: readonly TaggedToken[]): boolean =>
  tokens.length > 0 &&
  tokens.every(({ tag }, i) => (i === 0 ? /^(?:DT|PRP\$|NNP|NNPS|NNS)$/.test(tag) : /^(?:JJ|NN|NNP|NNS|NNPS)$/.test(tag)));

/** “The minister said would resign”: a sentence that begins with who says it, and has no other verb. */
function saidWho(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [said, verb, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!after || !inRow(reading, said, verb, after) || !/^(?:would|had|has|is|was|were|are|will|could|did|does)$/.test(verb.text))
    return undefined;
  const { tokens, at: own } = sentenceOf(reading, said);
  if (own < 1 || own > 4 || !isNounPhrase(tokens.slice(0, own))) return undefined;
  // “The plan critics said would fail”: two nouns of which the second speaks.
  if (own > 2 && tokens[own - 1]!.tag === 'NNS') return undefined;
  const rest = tokens.slice(own + 2);
  const end = rest.findIndex(
    ({ sign, tag, text }) => sign || /^(?:CC|WDT|WP|WRB)$/.test(tag) || /^(?:that|if|when|after|because)$/.test(text),
  );
  if (rest.slice(0, end < 0 ? undefined : end).some(isFiniteVerb)) return undefined;
  const speaker = tokens[own - 1]!;
  const several = lowerOf(speaker) === 'police' || speaker.tag === 'NNS' || /^(?:were|are)$/.test(verb.text);
  const person = speaker.tag === 'NNP' || PERSON.test(lowerOf(speaker));
  return missing(reading, said, verb, ...(several ? ['they', 'it'] : person ? ['he', 'she', 'it'] : ['it', 'he', 'she']));
}

const PERSON = /(?:er|or|man|woman|dent|ist|king|queen|judge|coach|secretary|boss)$/;

/** “The driver not hurt.”: a sentence without a verb. */
function notHurt(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [noun, not, verb] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!inRow(reading, noun, not, verb) || !can(verb, 'VBN')) return undefined;
  const { tokens, at: own } = sentenceOf(reading, not);
  if (own < 2 || own > 4 || tokens[0]!.tag !== 'DT' || !isNounPhrase(tokens.slice(0, own)) || tokens.some(isFiniteVerb)) return undefined;
  return tokens.at(-1)?.text === '.' ? missing(reading, noun, not, 'was', 'were') : undefined;
}

/** “The man, who been drinking”. */
function whoBeen(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [who, been] = [words[at - 1]!, words[at]!];
  return /^(?:who|which)$/.test(who.lower) && besides(reading, who, been) ? missing(reading, who, been, 'had', 'has', 'have') : undefined;
}

const FIRMS = /^(?:firm|company|club|charity|group|agency|airline|bank|magazine|newspaper|band|school|centre|business)$/;

/** “The firm is based Leeds.” */
function basedIn(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, based, place] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!/^(?:is|are|was|were)$/.test(before.lower) || !inRow(reading, before, based, place) || !/^\p{Lu}\p{Ll}/u.test(place.text))
    return undefined;
  return words.slice(Math.max(0, at - 4), at).some(({ lower }) => FIRMS.test(lower)) ? missing(reading, based, place, 'in') : undefined;
}

const COUNTED =
  /^(?:people|staff|workers|men|women|children|homes|houses|pupils|students|members|jobs|shops|stores|patients|schools|fans|cars)$/;

/** “The firm employs more 300 people”. */
function moreThan(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, more, number, noun] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!noun || !/^\d{2}|^\d{1,3},\d{3}/.test(number.text) || !COUNTED.test(noun.lower) || !inRow(reading, before, more, number, noun))
    return undefined;
  return /^(?:employs|employed|has|had|have|killed|killing|by|to|of|with|injured|for|about|rescued|arrested|built)$/.test(before.lower)
    ? missing(reading, more, number, 'than')
    : undefined;
}

/** What is looked at, by the word at which the look stops. */
export const LOST_SUBJECTS: readonly (readonly [RegExp, Finder])[] = [
  [/^(?:said|says)$/, saidWho],
  [/^not$/, notHurt],
  [/^been$/, whoBeen],
  [/^based$/, basedIn],
  [/^more$/, moreThan],
];
