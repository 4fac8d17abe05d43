// Words for people by what they are or do.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { PERSON_NOUNS } from '../../data/person-nouns.ts';
import { ROLE } from './lexicon.ts';
import { tokenOf } from './tokenizer.ts';

const AFFIXES = withLetterRanges(/^(?:ex|vice|co|deputy|sub|under)-|-(?:elect|designate|in-chief|general|of-\p{L}+|in-law|to-be)$/gu);

let nouns: ReadonlySet<string> | undefined;

/** Is a word in small letters one for people by what they are or do: “coroner”, “spokeswoman”, “villagers”? */
export function isPersonNoun(word: string): boolean {
  nouns ??= new Set(PERSON_NOUNS.split(' '));
  if (nouns.has(word) || (tokenOf(word).is & ROLE) !== 0) return true;
  // “Governor-elect”, “ex-miner”, “mother-of-two”.
  const base = word.includes('-') ? word.replace(AFFIXES, '') : word;
  return base !== word && isPersonNoun(base);
}

/** People acting together under one name. */
export const COLLECTIVE =
  /^(?:family|campaign|team|group|department|agency|company|committee|party|administration|government|court|panel|union|board|council|ministry|office|firm|bank|church|school|university|hospital|network|newspaper|station|army|navy|military|staff|crowd|audience|jury|association|authority|body|bureau|cabinet|centre|charity|chain|club|coalition|college|commission|constabulary|consortium|consultancy|corporation|crew|federation|force|foundation|institute|league|lobby|management|museum|opposition|organi[sz]ation|parliament|partnership|service|society|squad|start-?up|think-?tank|trust|watchdog)$/;
