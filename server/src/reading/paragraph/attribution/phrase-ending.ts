// The noun phrase that ends at a token.
import { CONJUNCTION, DETERMINER, FUNCTION_WORD, PREPOSITION, PRONOUN, ROLE, TAKES_PHRASE } from './lexicon.ts';
import { isNounLike, looksLikeVerb, type Phrase } from './phrase.ts';
import { is, type Token } from './token.ts';

/** A phrase while it is read from its last word to its first. */
interface Growing {
  from: number;
  readonly to: number;
  head: number;
}

/** So many words a phrase has at most before its last. */
const LONGEST = 16;
/** Where nothing more belongs to a phrase. */
const BEGUN = -1;

export function phraseEndingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  const last = tokens[end];
  // “Spider-Man” at the end of a noun phrase is rare; a quotation before a verb is what was said.
  if (last?.kind !== 'word') return undefined;
  if (standsAlone(last, end))
    return { from: last.lower === 'one' && tokens[end - 1]?.lower === 'no' ? end - 1 : end, to: end + 1, head: end };
  if (is(last, DETERMINER) || !isNounLike(last, end === 0) || looksLikeVerb(tokens, end)) return undefined;
  const phrase: Growing = { from: end, to: end + 1, head: end };
  let i = end - 1;
  for (let words = 0; i >= 0 && words < LONGEST; words++) i = widenedTo(tokens, i, phrase);
  // A lone preposition or conjunction must not begin the phrase.
  while (phrase.from < end && is(tokens[phrase.from], CONJUNCTION | PREPOSITION) && tokens[phrase.from]!.lower !== 'that') phrase.from++;
  return phrase;
}

/** “He”, “these”, “some”: words that are the whole phrase. */
const standsAlone = (last: Token, end: number): boolean =>
  (is(last, PRONOUN) && !(last.capital && end > 0 && last.lower === 'it')) ||
  /^(?:this|that|these|those|some|many|most|both|few|all|several|two|three)$/.test(last.lower);

/** Takes a token into a phrase that begins behind it, and says which is to be looked at next. */
function widenedTo(tokens: readonly Token[], i: number, phrase: Growing): number {
  const token = tokens[i]!;
  if (token.kind === 'quote') return overQuotation(tokens, i, phrase);
  if (token.kind === 'mark') return overMark(tokens, i, phrase);
  if (is(token, DETERMINER) && !(token.lower === 'that' || token.lower === 'this')) {
    phrase.from = i;
    return goesOnBeforeDeterminer(tokens, i) ? i - 1 : BEGUN;
  }
  if (is(token, CONJUNCTION)) return joinsNouns(tokens, i) ? i - 1 : BEGUN;
  if (is(token, PREPOSITION)) {
    if (!isOfNounBefore(tokens, i)) return BEGUN;
    phrase.head = i - 1;
    return i - 1;
  }
  if (!isNounLike(token, i === 0) || looksLikeVerb(tokens, i)) return BEGUN;
  // “Reports Ann Lee”: a verb before a name.
  if (!token.capital && !token.possessive && token.verb?.form === 's' && tokens[i + 1]!.capital) return BEGUN;
  phrase.from = i;
  return i - 1;
}

/** “The ‘Iron Duke’ actor”: a few words in marks belong to what follows them. */
function overQuotation(tokens: readonly Token[], i: number, phrase: Growing): number {
  const { quotation } = tokens[i]!;
  const next = tokens[i + 1]!;
  if (!quotation || quotation.kind === 'direct' || quotation.end - quotation.start >= 40) return BEGUN;
  if (next.kind !== 'word' || is(next, DETERMINER) || i + 1 !== phrase.from) return BEGUN;
  phrase.from = i;
  return i - 1;
}

/** “Washington, D.C., mayor”, “R-Ky.” and the like are cut; a hyphen or ampersand is not. */
function overMark(tokens: readonly Token[], i: number, phrase: Growing): number {
  const { lower } = tokens[i]!;
  if (lower === '&' || lower === '-') return i - 1;
  // “A Department of Health (DHSC) spokesman”
  if (lower !== ')' || i < 3 || tokens[i - 2]!.lower !== '(' || tokens[i - 3]!.kind !== 'word' || i + 1 !== phrase.from) return BEGUN;
  phrase.from = i - 2;
  return i - 3;
}

/** “The head of the bank”, “a spokesman for the bank”, “all these people”: more of the phrase stands before a determiner. */
function goesOnBeforeDeterminer(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (i >= 2 && tokens[i - 2]!.kind === 'word' && (before === 'of' || (TIES.test(before) && is(tokens[i - 2], TAKES_PHRASE)))) return true;
  return tokens[i]!.lower !== 'the' && /^(?:more|all|both|the|most|two|three|four)$/.test(before);
}

/** “Ann Lee and Tom Reid”, “officials and residents”: does a conjunction stand between two nouns of one phrase? */
function joinsNouns(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const left = tokens[i - 1];
  const right = tokens[i + 1]!;
  if ((lower !== 'and' && lower !== 'or') || left?.kind !== 'word') return false;
  const alike = left.capital ? right.capital : !right.capital && left.lower.endsWith('s') && right.lower.endsWith('s');
  return (alike || is(left, ROLE)) && !looksLikeVerb(tokens, i - 1);
}

/** “Head of”, “a spokesman for”: does a preposition tie what follows to the noun before it? */
function isOfNounBefore(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const left = tokens[i - 1];
  if (left?.kind !== 'word') return false;
  if (lower !== 'of') return TIES.test(lower) && is(left, TAKES_PHRASE);
  if (is(left, FUNCTION_WORD | PRONOUN) && !/^(?:one|some|many|most|others)$/.test(left.lower)) return false;
  return !looksLikeVerb(tokens, i - 1);
}

const TIES = /^(?:for|at|from|with|to|in|on)$/;
