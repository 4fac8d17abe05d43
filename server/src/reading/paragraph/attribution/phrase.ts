// A noun phrase that may name a source, and what its words can be.
import { ADVERB, AUXILIARY, DETERMINER, DOCUMENT, FINITE, FINITE_AFTER_AUXILIARY, FUNCTION_WORD, PRONOUN, ROLE } from './lexicon.ts';
import { isPersonNoun } from './person-nouns.ts';
import { is, type Token } from './token.ts';

/** A noun phrase as a range of tokens, the end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The token that the phrase turns on: “spokesman” in “a spokesman for the bank”. */
  readonly head: number;
}

/** Can a noun phrase of a source reach this word from its right? */
export function isNounLike(token: Token, first: boolean): boolean {
  if (token.kind !== 'word') return false;
  if (token.capital && !first) return true;
  return (token.is & (FUNCTION_WORD | PRONOUN | ADVERB)) === 0;
}

/** A finite verb that no noun phrase runs over: “said”, “met”; words that may be nouns (“report”) are let pass. */
export function looksLikeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.capital) return false;
  return (token.is & FINITE) !== 0 || ((token.is & FINITE_AFTER_AUXILIARY) !== 0 && is(tokens[i - 1], AUXILIARY));
}

/** Somebody or something that can speak: a name, a pronoun, a role, a document. “The move” cannot. */
export function isPersonal(tokens: readonly Token[], { head, from, to }: Phrase): boolean {
  const token = tokens[head]!;
  return (
    is(token, PRONOUN | ROLE | DOCUMENT) ||
    isPersonNoun(token.lower) ||
    (token.capital && (head > from || !is(token, DETERMINER))) ||
    tokens[to - 1]!.capital
  );
}

/** A word of a name: “Ann”, “de”, “al-Din”. */
export const isNamePart = (token: Token): boolean =>
  token.kind === 'word' &&
  ((token.capital && !is(token, FUNCTION_WORD | DETERMINER | PRONOUN)) || NAME_PARTICLE.test(token.lower)) &&
  !token.possessive;

const NAME_PARTICLE = /^(?:(?:de|van|von|der|den|bin|ibn|al|el|da|di|du|dos)$|(?:al|el|bin|ibn)-)/;

/** Titles and offices that stand before a name, as they are written in small letters. */
export const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|sen|sens|rep|reps|gov|govs|gen|lt|col|capt|sgt|maj|adm|senator|congressman|congresswoman|representative|governor|president|vice|prime|minister|secretary|mayor|judge|justice|chief|king|queen|prince|princess|pope|chancellor|ambassador|spokesman|spokeswoman|spokesperson|attorney|director|chairman|speaker|former|democratic|republican|gop|candidate|nominee|lieutenant|general|colonel|captain|sergeant|dr|deputy|foreign|defence|defense|finance|home|health|interior|state|mp|msp|us|u\.s|uk|british|american|russian|french|german|chinese|turkish|israeli|author|actor|host|reporter|businessman|rival|frontrunner|front-runner|campaign|manager|press|analyst|expert|executive)\.?$/;
