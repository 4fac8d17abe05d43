// Words in whose place the words around want another, for the two rules that share them.
import { TAG } from '../../language/lexicon.ts';
import { formOf } from '../../language/tags.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { timesInDraft } from '../../reading/draft/word-counts.ts';
import { choicesIn, type WrongWord } from '../../reading/paragraph/grammar/choices.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { sentenceAt, tagsOfSentence } from '../../reading/paragraph/tags.ts';
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

/** “A crew that sails”: the word could be what is suggested is, a noun, but here it is a verb. */
function isOfOtherKind(reading: Reading, start: number, corrected: string): boolean {
  const tokens = tagsOfSentence(reading, sentenceAt(reading, start));
  const at = tokens.findIndex((one) => one.start === start);
  const token = tokens[at];
  // “The affects”: the tagger, which takes the word for right, sees a verb where none can stand.
  if (!token || (/^VB[ZPD]?$/.test(token.tag) && /^(?:DT|PRP\$|JJ)$/.test(tokens[at - 1]?.tag ?? ''))) return false;
  const { tags } = formOf(corrected);
  return token.form.tags.some((tag) => tags.includes(tag)) && !tags.includes(TAG[token.tag]);
}

/** Words that the draft is about are met again and again; small words always are. */
const SMALL = 10;
const AGAIN = 3;

/** Which of the words that fit badly are said, by what else the draft has: a word that it often has is meant, one met once may be a slip. */
export function borneOut({ readings }: DraftReading, reading: Reading, { start, end, corrected, margin }: WrongWord): boolean {
  const written = reading.text.slice(start, end);
  if (formOf(written).often > SMALL || margin >= CERTAIN) return margin > 0;
  const own = timesInDraft(readings, written);
  if (margin > 0 && own < AGAIN) return true;
  const meant = timesInDraft(readings, corrected);
  return margin > 0 ? meant * 2 > own : own === 1 && meant >= AGAIN;
}
const CERTAIN = 6;
