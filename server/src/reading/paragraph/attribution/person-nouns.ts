// Words for people by what they are or do.
import { PERSON_NOUNS } from '../../data/person-nouns.ts';
import { ROLE } from './lexicon.ts';
import { tokenOf } from './tokenizer.ts';

let nouns: ReadonlySet<string> | undefined;

/** Is a word in small letters one for people by what they are or do: “coroner”, “spokeswoman”, “villagers”? */
export function isPersonNoun(word: string): boolean {
  nouns ??= new Set(PERSON_NOUNS.split(' '));
  return nouns.has(word) || (tokenOf(word).is & ROLE) !== 0;
}
