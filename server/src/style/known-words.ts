// The words that are spelt right by the house's word: accepted ones, and those that other spell-checkers were taught.
import type { HouseStyle } from './style.ts';
import { styleMemo } from './style-memo.ts';
import { bounded, isLiteral, tokenFault, tokenPattern } from './vale/tokens.ts';

/** Is a word in small letters spelt right by the house's word? */
export const isKnownTo = (word: string, style: HouseStyle): boolean =>
  style.accept.length + style.known.length + style.vocabulary.length > 0 && knownTo(style)(word);

const knownTo = styleMemo(({ accept, known, vocabulary }) => listedWords([...accept, ...known, ...vocabulary]));

/** Tells whether a word in small letters is in a list. Vale's accepted words are patterns; most are words. */
export function listedWords(list: readonly string[]): (word: string) => boolean {
  const words = new Set<string>();
  const patterns: string[] = [];
  for (const one of list) {
    const plain = one.replace(/^\(\?i\)/, '');
    if (isLiteral(plain)) for (const part of [plain, ...plain.split(/\s+/)]) words.add(part.toLowerCase().replace(/’/g, "'"));
    else if (!tokenFault(bounded(one, true))) patterns.push(`^(?:${one})$`);
  }
  return (word) => words.has(word) || patterns.some((pattern) => tokenPattern(pattern, true).matches(word, 1).length > 0);
}
