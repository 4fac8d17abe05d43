import { type Token, tokensOf } from '../../reading/names/tokens.ts';
import { fold, vocabulary } from '../../reading/names/vocabulary.ts';
import type { Reading } from '../../reading/reading.ts';
import { isVerbatim } from '../../reading/verbatim.ts';
import type { Span } from '../../text/span.ts';
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

/** The words of a paragraph that may be names or parts of names. */
export function capitalWords(reading: Reading): CapitalWord[] {
  if (!/\p{Lu}\p{Ll}/u.test(reading.text)) return [];
  const givens = new Map<number, string>();
  for (const name of reading.names)
    if (name.kind === 'person' && name.given && name.surname && vocabulary.isGivenName(name.given.split(' ')[0]!))
      givens.set(name.end, fold(name.given.split(' ')[0]!));
  const words: CapitalWord[] = [];
  const tokens = tokensOf(reading);
  tokens.forEach((token, i) => {
    if (!isWord(token) || isVerbatim(reading, token)) return;
    const [last, next] = [tokens[i - 1], tokens[i + 1]];
    const given = givens.get(token.end);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      spelt: new Spelt(token.text),
      opens: token.opens,
      ...(given ? { given } : {}),
      ...(last?.capital && token.joined && !token.opens ? { before: last.text } : {}),
      ...(next?.capital && next.joined ? { after: next.text } : {}),
    });
  });
  return words;
}

const isWord = ({ capital, acronym, text }: Token): boolean => capital && !acronym && /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{2,}$/u.test(text);
