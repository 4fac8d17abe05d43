// Words in whose place the words around want another, for the two rules that share them.
import { TAG } from '../../language/lexicon.ts';
import { formOf } from '../../language/tags.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { timesInDraft } from '../../reading/draft/word-counts.ts';
import { choicesIn, type WrongWord } from '../../reading/paragraph/grammar/choices.ts';
import { can, canBe, isFiniteVerb, sentenceOf } from '../../reading/paragraph/grammar/misfit.ts';
import { isNoun } from '../../reading/paragraph/grammar/noun-phrase.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { TaggedToken } from '../../reading/paragraph/tags.ts';
import type { Span } from '../../text/span.ts';

const POSSESSIVES = new Set(['its', 'it’s', 'your', 'you’re', 'whose', 'who’s', 'their', 'there', 'they’re']);

/** The words that the model finds wrong and no list has: possessives and contractions, or all others, with those of which the draft must tell. */
export const wrongByContext = (reading: Reading, listed: readonly Span[], possessives: boolean): WrongWord[] =>
  choicesIn(reading).wrong.filter(
    ({ start, end, corrected, margin }) =>
      (margin > 0 || !possessives) &&
      POSSESSIVES.has(corrected.toLowerCase().replace("'", '’')) === possessives &&
      listed.every((one) => one.start >= end || one.end <= start) &&
      !isOfOtherKind(reading, start, corrected),
  );

/** Is the word that stands there of a class that the sentence needs, or that the other word, which could be of it too, is not of there? */
function isOfOtherKind(reading: Reading, start: number, corrected: string): boolean {
  const { tokens, at } = sentenceOf(reading, { start, end: start });
  const token = tokens[at];
  // “The affects”: the tagger, which takes the word for right, sees a verb where none can stand.
  if (!token || (/^VB[ZPD]?$/.test(token.tag) && /^(?:DT|PRP\$|JJ)$/.test(tokens[at - 1]?.tag ?? ''))) return false;
  const { tags } = formOf(corrected);
  if (!mayStandBefore(corrected, tokens[at + 1]) || isNeeded(tokens, at, tags)) return true;
  // “A crew that sails”: the word could be what is suggested is, a noun, but here it is a verb.
  return token.form.tags.some((tag) => tags.includes(tag)) && !tags.includes(TAG[token.tag]);
}

/** May the next word follow “they”, which wants a verb, or “quite”, which wants something to make stronger: “the May defeat”, “were quiet in”? */
function mayStandBefore(corrected: string, next: TaggedToken | undefined): boolean {
  if (next === undefined) return true;
  if (corrected === 'they') return inSmallLetters(next) && next.form.often > 0 && canBe(next.form.tags, 'VB', 'VBP', 'VBD', 'MD', 'RB');
  return corrected !== 'quite' || /^(?:JJ|RB|DT|VB)/.test(next.tag);
}
const inSmallLetters = ({ text }: TaggedToken): boolean => text === text.toLowerCase();

/** The first verb of a sentence, behind its subject (“Ann rode in the cab”), or the noun of a phrase (“his first oven”), where the other word is neither. */
function isNeeded(tokens: readonly TaggedToken[], at: number, others: readonly number[]): boolean {
  const token = tokens[at]!;
  if (isFiniteVerb(token))
    return (
      !canBe(others, 'VB', 'VBD', 'VBP', 'VBZ', 'MD', 'VBN') &&
      (isNoun(tokens[at - 1]) || tokens[at - 1]?.tag === 'PRP') &&
      !tokens.slice(0, at).some(isFiniteVerb)
    );
  if (token.tag !== 'NN' || canBe(others, 'NN', 'NNS', 'VBG', 'VBN', 'CD')) return false;
  let opener = at - 1;
  while (opener > 0 && /^(?:JJ[RS]?|CD)$/.test(tokens[opener]!.tag)) opener--;
  return /^(?:DT|PRP\$)$/.test(tokens[opener]?.tag ?? '') && !isNoun(tokens[at + 1]) && tokens[at + 1]?.tag !== 'JJ';
}

/** Words that the draft is about are met again and again; small words always are. */
const SMALL = 10;
const AGAIN = 3;

/** Which of the words that fit badly are said, by what else the draft has: a word that it often has is meant, one met once may be a slip. */
export function borneOut({ readings }: DraftReading, reading: Reading, { start, end, corrected, margin }: WrongWord): boolean {
  const written = reading.text.slice(start, end);
  if (margin >= CERTAIN) return true;
  if (formOf(written).often > SMALL) return margin > (lacksVerb(reading, start, corrected) ? 0 : SMALL_MARGIN);
  const own = timesInDraft(readings, written);
  if (margin > 0 && own < AGAIN) return true;
  const meant = timesInDraft(readings, corrected);
  return margin > 0 ? meant * 2 > own : own === 1 && meant >= AGAIN;
}
const CERTAIN = 6;
/** A small word stands in so many places that of the questions by less nearly all are wrong. */
const SMALL_MARGIN = 1;

/** “The players where late”: is the other word the verb that the sentence lacks? */
function lacksVerb(reading: Reading, start: number, corrected: string): boolean {
  const { tokens } = sentenceOf(reading, { start, end: start });
  return can(corrected, 'VBD', 'VBZ', 'VBP', 'MD') && !tokens.some(isFiniteVerb);
}
