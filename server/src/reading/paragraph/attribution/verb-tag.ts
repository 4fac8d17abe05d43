// Words that say who spoke after what was said: “…,” she said; The deal, she said, is dead.
import { carriesClause, clauseStart, holdsClause, trimmed } from './clauses.ts';
import { type Extent, extentEnd, REACH } from './extent.ts';
import { afterAdjuncts, classOf, endsTag, isMark, PAUSES, STOPS } from './tags.ts';
import { isWord, type OuterSentence, type Token } from './token.ts';
import type { VerbAt, VerbSubject } from './verb-subject.ts';

/** A clause that begins with one of these needs another. */
const SUBORDINATE =
  /^(?:if|unless|when|once|although|though|while|because|since|until|whether|even|despite|without|in|on|at|under|by|with|for|from|to|as|after|before)$/;
const NO_CLAUSE_AFTER = /^(?:and|but|who|which|adding|calling|citing)$/;
/** What follows a tag and is not what its speaker said. */
const NOT_SAID = /^(?:and|but|who|which|as|when|while|after|before|a|an|the|then|at|in|on|according|during)$/;

/** A verb with its subject as words that may follow what was said. */
export interface Tag {
  /** Where it begins: at its subject, or at the verb where that comes first. */
  readonly start: number;
  /** The token behind it and its adjuncts. */
  readonly end: number;
  /** Where what was said before it begins. */
  readonly from: number;
  /** The quotation before it breaks off for it: “Not now,” she said. */
  readonly closesSpeech: boolean;
  /** Does it stand between commas in what was said: The deal, she said, is dead? */
  readonly between: boolean;
}

/** The tag that a verb makes of what stands before it; undefined where what was said follows the verb. */
export function tagOf(sentence: OuterSentence, v: VerbAt, { phrase, inverted }: VerbSubject, follow: number): Tag | undefined {
  const { tokens, starts } = sentence;
  const { at, verb } = v;
  const start = phrase && phrase.from < at ? phrase.from : at;
  const gap = quotationBeforeComma(tokens, start - 1) ?? tokens[start - 1];
  if (!gap || !(gap.kind === 'quote' || isMark(gap, PAUSES) || /^[?!…]$/.test(gap.lower))) return undefined;
  const end = afterAdjuncts(tokens, follow);
  const closesSpeech = breaksOff(sentence, gap);
  if (!verb.speech || !v.finite || v.passive) return undefined;
  if (!(endsTag(tokens, end) || (closesSpeech && follow === at + 1))) return undefined;
  const from = clauseStart(tokens, start);
  const comma = gap.kind === 'mark' && gap.lower === ',';
  const between = comma && isWord(tokens[end], ',') && tokens.length - end > 2;
  // “Not now,” she said, and: The deal, she said, is “dead”.
  const partial =
    between && tokens[end + 1]?.kind === 'quote' && /^\p{Lu}/u.test(sentence.text.slice(starts[end + 1]! + 1, starts[end + 1]! + 3));
  const stands =
    (gap.kind === 'quote' && (closesSpeech || endsTag(tokens, end) || inverted)) ||
    (between && !partial && !NO_CLAUSE_AFTER.test(tokens[end + 1]!.lower)) ||
    holdsClause(tokens, from, start) ||
    (endsSentence(tokens, end) && start - from > 4 && carriesClause(tokens, from, start));
  return stands ? { start, end, from, closesSpeech, between } : undefined;
}

const endsSentence = (tokens: readonly Token[], at: number): boolean => !tokens[at] || isMark(tokens[at], STOPS);

/** “We go”, she said: a comma outside the marks parts a quotation from its tag as one inside them does. */
const quotationBeforeComma = (tokens: readonly Token[], at: number): Token | undefined =>
  isWord(tokens[at], ',') && tokens[at - 1]?.kind === 'quote' && at === 1 ? tokens[at - 1] : undefined;

/** Does a quotation end in a comma or the like, so that the sentence goes on? */
const breaksOff = ({ text }: OuterSentence, token: Token): boolean =>
  token.kind === 'quote' &&
  token.quotation!.closed &&
  /[,?!…—–-]$/.test(text.slice(token.quotation!.inner.start, token.quotation!.inner.end));

/** What was said before a tag, and on behind it: “…,” she said, “…”. */
export function saidAroundTag(tokens: readonly Token[], lemma: string, tag: Tag): { content: [number, number][]; open?: Extent } {
  const content: [number, number][] = [trimmed(tokens, tag.from, tag.start)];
  let resume = tag.end;
  while (tag.closesSpeech && resume < tokens.length && resume < tag.end + REACH && tokens[resume]!.kind === 'word') resume++;
  const pause = tokens[resume];
  if (!pause || !(pause.kind === 'quote' || (isMark(pause, PAUSES) && resume + 1 < tokens.length))) return { content };
  const after = pause.kind === 'quote' ? resume : resume + 1;
  if (!goesOn(tokens, tag, pause, after)) return { content };
  const open: Extent = { from: after, kind: 'speech', lemma, complement: 'tag', clausal: true };
  content.push(trimmed(tokens, after, extentEnd(tokens, open)));
  return { content, open };
}

/** Does what was said go on behind the tag and its pause? */
function goesOn(tokens: readonly Token[], { start, from, between }: Tag, pause: Token, after: number): boolean {
  const first = tokens[after]!;
  if (first.kind === 'quote') return true;
  const unquoted = (quotationBeforeComma(tokens, start - 1) ?? tokens[start - 1]!).kind !== 'quote';
  const end = Math.min(tokens.length, after + REACH);
  // “Unless they pay, he said, the bank will close”: a clause that cannot stand alone goes on after the tag.
  if (between && unquoted && !carriesClause(tokens, from, start)) return true;
  if (pause.lower !== ',') return false;
  if (SUBORDINATE.test(tokens[from]!.lower) && holdsClause(tokens, after, end)) return true;
  if (!unquoted) return false;
  // …, they say, but he is still loved.
  if (
    /^(?:and|but)$/.test(first.lower) &&
    /^(?:pronoun|det|poss|cap)$/.test(classOf(tokens[after + 1])) &&
    carriesClause(tokens, after, end)
  )
    return true;
  // “…,” says Lee, 32, of Leeds: what follows the tag of a quotation and is none belongs to its speaker.
  return !NOT_SAID.test(first.lower) && !first.lower.endsWith('ing');
}
