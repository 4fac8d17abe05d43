// Words in whose place the words around want another, for the two rules that share them.
import { choicesIn, type WrongWord } from '../../reading/paragraph/grammar/choices.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';

const POSSESSIVES = new Set(['its', 'it’s', 'your', 'you’re', 'whose', 'who’s', 'their', 'there', 'they’re']);

/** The words that the model finds wrong and no list has: possessives and contractions, or all others. */
export const wrongByContext = (reading: Reading, listed: readonly Span[], possessives: boolean): WrongWord[] =>
  choicesIn(reading).wrong.filter(
    ({ start, end, corrected }) =>
      POSSESSIVES.has(corrected.toLowerCase().replace("'", '’')) === possessives &&
      listed.every((one) => one.start >= end || one.end <= start),
  );
