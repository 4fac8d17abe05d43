// The noun phrase that begins at a token, and the name behind it that is in apposition.
import { ADVERB, AUXILIARY, CONJUNCTION, DAY, DETERMINER, DOCUMENT, FINITE, PREPOSITION, PRONOUN, TAKES_PHRASE } from './lexicon.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isNamePart, looksLikeVerb, type Phrase, TITLE } from './phrase.ts';
import { is, isWord, type Token } from './token.ts';

/** What has been read of a phrase from its first word on. */
interface Begun {
  readonly start: number;
  head: number;
  /** Has no preposition but “of” tied anything to its head? */
  inside: boolean;
}

/** So many words a phrase has at most. */
const LONGEST = 24;

/**
 * The noun phrase that begins at a token: after “according to”, after “by”, and in “said Kerry”. It ends before a comma, a verb, a
 * preposition that is none of its own, or a conjunction of clauses.
 */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  const next = tokens[start + 1];
  // “…,” said another.
  if (first.lower === 'another' && (!next || (next.kind === 'mark' && next.lower !== '-')))
    return { from: start, to: start + 1, head: start };
  if (is(first, PRONOUN) && first.lower !== 'one')
    return first.lower === 'it' || first.lower === 'you' ? undefined : { from: start, to: start + 1, head: start };
  const phrase: Begun = { start, head: -1, inside: true };
  let to = start;
  while (to < tokens.length && to - start < LONGEST && isTaken(tokens, to, phrase)) to++;
  while (to > start && is(tokens[to - 1], PREPOSITION | CONJUNCTION)) to--;
  if (to <= start || phrase.head < 0) return undefined;
  return { from: start, to, head: Math.min(phrase.head, to - 1) };
}

/** Takes a token into a phrase that reaches it, where it belongs there. */
function isTaken(tokens: readonly Token[], i: number, phrase: Begun): boolean {
  const token = tokens[i]!;
  const { lower, capital, quotation } = token;
  if (token.kind === 'quote') return quotation!.end - quotation!.start <= 40;
  if (token.kind === 'mark') return lower === '&' || lower === '-';
  if (i === phrase.start && (capital || is(token, DETERMINER))) {
    if (!is(token, DETERMINER)) phrase.head = i;
    return true;
  }
  if (is(token, DAY) && capital) return false;
  if (is(token, CONJUNCTION)) return joinsPeople(tokens, i);
  if (is(token, PREPOSITION)) {
    if (lower !== 'of' && !(phrase.head >= 0 && phrase.inside && tiesPhrase(tokens, i))) return false;
    phrase.inside = lower === 'of';
    return true;
  }
  if (isBehindPhrase(tokens, i, phrase.start)) return false;
  if (phrase.head < 0 || (phrase.inside && !is(tokens[i - 1], PREPOSITION))) phrase.head = i;
  return true;
}

/** “Lee and Reid”, “Lee and the mayor”, “the promoter and manager Ann Lee”. */
function joinsPeople(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'and' || !next) return false;
  if (next.kind === 'word' && (next.capital || is(next, DETERMINER)) && !is(next, PRONOUN)) return true;
  return tokens[i + 2]?.capital === true && isPersonNoun(next.lower) && isPersonNoun(tokens[i - 1]?.lower ?? '');
}

/** “A spokesman for”, “a report by”. */
const tiesPhrase = (tokens: readonly Token[], i: number): boolean =>
  /^(?:for|at|from|with|in|to|by|on)$/.test(tokens[i]!.lower) && is(tokens[i - 1], TAKES_PHRASE | DOCUMENT);

/** A verb, an adverb, a pronoun or what begins a clause: no noun phrase runs over it. */
function isBehindPhrase(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (is(token, AUXILIARY) || /^(?:who|which|including)$/.test(lower) || (is(token, PRONOUN) && lower !== 'one')) return true;
  if (is(token, ADVERB) && !token.capital && i > start + 1) return true;
  return i > start && looksLikeVerb(tokens, i) && !is(tokens[i - 1], DETERMINER);
}

/** “said the report’s editor, Ann Lee”: the name that stands in apposition to a role. */
export function nameAfterRole(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const role = (token: Token) => !token.capital && (isPersonNoun(token.lower) || TITLE.test(token.lower));
  const last = tokens[phrase.to - 1]!;
  const office = TITLE.test(tokens[phrase.head]!.lower) && tokens[phrase.from]!.lower === 'the';
  if (!office && !tokens.slice(phrase.from, phrase.to).some(role)) return undefined;
  // “said the painter Ann Lee, Tom Reid”
  if (
    last.capital &&
    !tokens.slice(phrase.from, phrase.to).some((t) => t.lower === 'of' || t.lower === 'for' || t.lower === 'at') &&
    !office
  )
    return undefined;
  let comma = phrase.to;
  // “said the director of the office for rivers and lakes, Ann Lee”
  while (
    comma < tokens.length &&
    comma < phrase.to + 8 &&
    tokens[comma]!.kind === 'word' &&
    !is(tokens[comma], FINITE | AUXILIARY | PRONOUN)
  )
    comma++;
  if (!isWord(tokens[comma], ',')) return undefined;
  let to = comma + 1;
  while (to < tokens.length && isNamePart(tokens[to]!)) to++;
  const next = tokens[to];
  if (to - comma < 3 || to - comma > 6 || (next && next.kind === 'word' && !is(next, PREPOSITION | CONJUNCTION | DAY))) return undefined;
  return { from: comma + 1, to, head: to - 1 };
}
