// Capitalised words that may be names or parts of names.
import { type Token, tokensOf } from '../../../reading/paragraph/names/tokens.ts';
import { fold, vocabulary } from '../../../reading/paragraph/names/vocabulary.ts';
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { isVerbatim } from '../../../reading/paragraph/verbatim.ts';
import type { Span } from '../../../text/span.ts';
import { Spelt } from './twins.ts';

/** A word with a capital that is no acronym, possessive ending left out. */
export interface CapitalWord extends Span {
  readonly text: string;
  readonly spelt: Spelt;
  /** The given name before it, as it compares, where it ends a person’s name. */
  readonly given?: string;
  /** The words with a capital directly before and after it, which may be of the same name. */
  readonly before?: string;
  readonly after?: string;
  /** It opens a sentence: the capital alone makes no name of it. */
  readonly opens: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The words of a paragraph that may be names or parts of names. */
export function capitalWords(reading: Reading): CapitalWord[] {
  if (!/\p{Lu}\p{Ll}/u.test(reading.text)) return [];
  const words: CapitalWord[] = [];
  const tokens = tokensOf(reading);
  let givens: ReadonlyMap<number, string> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isWord(token) || isVerbatim(reading, token)) continue;
    givens ??= givenNames(reading);
    const last = tokens[i - 1];
    const next = tokens[i + 1];
    const given = givens.get(token.end);
    const { start, end, text, opens } = token;
    const word: Mutable<CapitalWord> = { start, end, text, spelt: new Spelt(text), opens };
    if (given) word.given = given;
    if (last?.capital && token.joined && !opens) word.before = last.text;
    if (next?.capital && next.joined) word.after = next.text;
    words.push(word);
  }
  return words;
}

const isWord = ({ capital, acronym, text }: Token): boolean =>
  capital && !acronym && text.length > 3 && /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{2,}$/u.test(text);

/** The given names of people, as they compare, by where the whole name ends. */
function givenNames(reading: Reading): ReadonlyMap<number, string> {
  const givens = new Map<number, string>();
  for (const { kind, given, surname, end } of reading.names) {
    if (kind !== 'person' || !given || !surname) continue;
    const first = given.split(' ', 1)[0]!;
    if (vocabulary.isGivenName(first)) givens.set(end, fold(first));
  }
  return givens;
}
