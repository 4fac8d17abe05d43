// Words of a paragraph in whose place another fits better, by the model of words in context.
import type { Better, Context } from '../../../language/choices.ts';
import { betterAt, contextOf, isConfusable, missingMargin } from '../../../language/choices.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { isRoleNoun } from '../names/offices.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Reading, Word } from '../reading.ts';
import { canBe } from './misfit.ts';

/** A word that is the wrong one. */
export interface WrongWord extends Span {
  readonly corrected: string;
  /** What else may be meant. */
  readonly also: readonly string[];
  /** How sure the model is, beyond what it must be to be said; below nothing where only the draft can tell. */
  readonly margin: number;
}

/** A word that is missing before `end`, where there is only a blank now. */
export interface MissingWord extends Span {
  readonly word: string;
  readonly margin: number;
  /** Can nothing else be meant? */
  readonly sure: boolean;
}

export interface Choices {
  readonly wrong: readonly WrongWord[];
  readonly missing: readonly MissingWord[];
}

const NONE: Choices = { wrong: [], missing: [] };
const keyOf = (lower: string): string => lower.replaceAll('’', "'");
const confusable = new WordMemo(false, ({ lower }) => isConfusable(keyOf(lower)));

/** What stands around each word of a paragraph, as the model of words in context asks for it. */
export const wordContexts = new ParagraphMemo(({ text, words }) => contextOf(text, words), { transient: true });

const choices = new ParagraphMemo<Choices>((reading) => {
  const { words } = reading;
  if (words.length < LEAST_WORDS) return NONE;
  const context = wordContexts.of(reading);
  const isQuoted = ({ start, end }: Span) => reading.quotations.some((quotation) => quotation.start < start && end < quotation.end);
  const wrong: WrongWord[] = [];
  const missing: MissingWord[] = [];
  for (let at = 3; at < context.length; at++) {
    const place = context.places[at]!;
    if (place < 0) continue;
    const word = words[place]!;
    const lost = place > 0 && context.places[at - 1]! >= 0 ? missingBefore(context, at, words) : undefined;
    if (lost && !isQuoted(word)) missing.push(lost);
    if (!confusable.of(word)) continue;
    const better = betterAt(context, at, keyOf(word.lower));
    if (better && !isRightHere(reading, place, better.word)) wrong.push(wrongAs(word, better, isQuoted(word)));
  }
  return { wrong, missing };
});

/**
 * Where the model, which sees a few words, is wrong: “its likely effect” has a noun behind it, “speech, thought, and ideas” is a list,
 * and “what we help with is tours” ends a clause.
 */
function isRightHere({ words, text }: Reading, place: number, better: string): boolean {
  const { lower, start, end } = words[place]!;
  const next = words[place + 1]?.lower ?? '';
  if (lower === 'its') return next === 'likely' && !/^(?:to|that|not|be|the|he|she|they|we|you|a|an)$/.test(words[place + 2]?.lower ?? '');
  // “Then team captain Ann Marsh”: whoever was that at the time.
  if (lower === 'then' && better === 'the') return [1, 2, 3].some((away) => isRoleNoun(words[place + away]?.lower ?? ''));
  if (lower === 'thought') return better === 'though' && text.slice(start - 2, start) === ', ' && text[end] === ',';
  return lower === 'is' && better === 'his' && PREPOSITION.test(words[place - 1]?.lower ?? '') && canBe(formOf(next).tags, 'NNS');
}
/** “Is due a third reading”, “asked follow up questions”, “will not likely say”: nothing is missing before this place. */
function isWholeWithout(words: readonly Word[], place: number): boolean {
  const [third, second, first, here, next] = [-3, -2, -1, 0, 1].map((away) => words[place + away]?.lower ?? '') as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (first === 'due' && here === 'a')
    return !/^(?:lack|shortage|change|number|fall|rise|drop|series|mix|combination|failure|fault|delay)$/.test(next);
  if (here === 'follow' && next === 'up') return true;
  return first === 'likely' && second === 'not' && /^(?:will|would|could|can|may|might|does|do|did|should)$/.test(third);
}

const PREPOSITION = /^(?:with|for|about|on|in|at|of|to|from|by)$/;

/** People speak less like print than they write, so what they are quoted with must be further off. */
const QUOTED = 0.7;

const wrongAs = ({ start, end, text }: Word, { word, also, margin }: Better, quoted: boolean): WrongWord => ({
  start,
  end,
  corrected: likeWritten(word, text),
  also: also.map((other) => likeWritten(other, text)),
  margin: quoted ? margin - QUOTED : margin,
});

function missingBefore(context: Context, at: number, words: readonly Word[]): MissingWord | undefined {
  const place = context.places[at]!;
  const [before, word] = [words[place - 1]!, words[place]!];
  const following = context.places[at + 1]! >= 0 ? words[place + 1]!.lower : '';
  const lost = missingAfter(context, at, words[place - 2]?.lower ?? '', before, word, following);
  return lost && !isWholeWithout(words, place) ? { start: before.end, end: word.start, ...lost } : undefined;
}

/** Words that ask for a small word behind them. */
const ASKS: Readonly<Record<string, string>> = {
  to: 'want wants wanted wanting going able unable expected used tried trying tries likely unlikely expect expects expecting continue continued continues continuing plan plans planned planning decided decides decide hope hopes hoped hoping refuse refused refuses agreed failed fails managed manages seek seeks seeking intend intends intended willing due forced allowed asked urged told ordered required supposed began starts started according attempts attempted attempting struggled struggling promised preparing prepared threatened ought related thanks keen eager reluctant determined wish wishes wished preferred offered scheduled invited encouraged vowed pledged appeared appears seem seems seemed tend tends',
  of: 'one some many most part parts hundreds thousands dozens millions billions rest none front majority variety ahead tens scores plenty',
  be: "will would could should must can may might cannot won't wouldn't couldn't shouldn't can't",
};
const asksFor = new WordMemo<string>('', ({ lower }) => {
  const key = keyOf(lower);
  return Object.keys(ASKS).find((word) => ` ${ASKS[word]} `.includes(` ${key} `)) ?? '';
});
const OPENS_NOUN = /^(?:the|their|his|her|its|our|my|your|these|those|them|us)$/;
const LIKELY = /^(?:is|are|was|were|be|been|more|less|looks|seems|not|highly|very)$/;
const NOUN_NEAR = /^(?:the|a|an|its|his|her|their|our|my|those|these|such|any|no|some|over|of|for|and|development|highest|other|new)$/;
const MARKED = /^(?:the|same|this|that|no|any|every|which|only)$/;

const INVERTS = /^(?:what|how|why|when|where|who|whom|which|as|so|neither|nor|only|than|never|)$/;
const OPENS_SUBJECT = /^(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|young|old|people|\d.*|more|most|some|any|each)$/;

/** A small word that the word before a place asks for. */
function missingAfter(
  context: Context,
  at: number,
  earlier: string,
  before: Word,
  after: Word,
  following: string,
): Omit<MissingWord, keyof Span> | undefined {
  const word = asksFor.of(before);
  // “Would an outsider win?” asks, “thanks a lot” is all there is.
  if ((word === 'be' && /^\p{Lu}/u.test(before.text)) || (before.lower === 'thanks' && after.lower === 'a')) return undefined;
  // “What can the town do?”, “should the plan fail”: the subject comes behind.
  if (word === 'be' && (INVERTS.test(earlier) || (before.lower === 'should' && earlier !== 'there')) && OPENS_SUBJECT.test(after.lower))
    return undefined;
  if (word === '' || after.text !== after.lower || (before.text !== before.lower && before.lower === 'may')) return undefined;
  // “The same one the firm sold” has a clause; “will likely win” has an adverb.
  if (
    (word === 'of' && MARKED.test(earlier)) ||
    (/likely$/.test(before.lower) && !LIKELY.test(earlier)) ||
    (/^(?:plan|hope|attempt|offer|wish|claim|plans|planned|planning|hopes|attempts|offers|wishes|claims)$/.test(before.lower) &&
      NOUN_NEAR.test(earlier))
  )
    return undefined;
  const least = leastMargin(word, before.lower, after.lower, following);
  if (least === undefined) return undefined;
  const margin = missingMargin(context, at, word) - least;
  const sure = cannotFollow(word, before.lower, after.lower);
  return margin > (sure ? 0 : DOUBTFUL) ? { word, margin, sure } : undefined;
}

/** Where the next word can follow, the small one must fit better by so much more: “seek help”, “the expected surge”. */
const DOUBTFUL = 2;

/** Can the next word hardly follow without the small word: “expected grow”, “would triggered”, but not “expected return”, “will narrow”? */
function cannotFollow(word: string, before: string, after: string): boolean {
  const { tags } = formOf(after);
  if (word === 'of') return true;
  if (word === 'be') return canBe(tags, 'VBN') && !canBe(tags, 'VB', 'VBP', 'JJ', 'NN');
  if (/^(?:according|due|similar|related)$/.test(before)) return true;
  return !canBe(formOf(before).tags, 'NNS', 'VBZ') && canBe(tags, 'VB') && !canBe(tags, 'NN', 'JJ', 'VBN', 'RB', 'IN');
}

/** By how much the small word must fit better than nothing: less where the next word can hardly follow without it. */
function leastMargin(word: string, before: string, after: string, following: string): number | undefined {
  const { tags, often } = formOf(after);
  if (often === 0) return undefined;
  switch (word) {
    case 'of':
      return leastMarginOfOf(before, after);
    case 'be':
      if (canBe(tags, 'VB', 'RB', 'PRP', 'MD', 'NN')) return undefined;
      return canBe(tags, 'VBN') ? -1 : canBe(tags, 'DT', 'JJ', 'CD') ? 5.5 : undefined;
    default:
      return leastMarginOfTo(before, after, following);
  }
}

function leastMarginOfTo(before: string, after: string, following: string): number | undefined {
  if (/^(?:according|due|similar|related|thanks)$/.test(before)) return OPENS_NOUN.test(after) || after === 'a' ? 1 : undefined;
  const { tags } = formOf(after);
  if (!canBe(tags, 'VB')) return undefined;
  if (/^(?:seem|seems|seemed|appears?|appeared)$/.test(before) && !/^(?:be|have|think|know|suggest|show|mean)$/.test(after))
    return undefined;
  if (!canBe(tags, 'NN', 'JJ', 'VBN', 'RB', 'IN')) return 0.5;
  return takesObject(following) ? 4 : undefined;
}

/** “Wants change the law”, but not “wants change, and soon”. */
const takesObject = (following: string): boolean =>
  /^(?:the|an?|his|her|its|their|our|this|that|these|those|it|them|him|more|all|up|out|into|with|from|for|on|in)$/.test(following);

function leastMarginOfOf(before: string, after: string): number | undefined {
  if (!OPENS_NOUN.test(after)) return undefined;
  if (/^(?:part|most)$/.test(before) && /^(?:these|those)$/.test(after)) return undefined;
  if (before === 'one') return 2.2;
  return before === 'most' || before === 'many' ? 1 : 1.5;
}

/** A word or two say too little of what stands around them. */
const LEAST_WORDS = 4;

export const choicesIn = (reading: Reading): Choices => choices.of(reading);

/** The right word with the capitals and the kind of apostrophe of the one that stands there. */
function likeWritten(word: string, written: string): string {
  const marked = written.includes("'") ? word : word.replaceAll("'", '’');
  if (written.length > 1 && written === written.toUpperCase()) return marked.toUpperCase();
  return /^\p{Lu}/u.test(written) ? marked[0]!.toUpperCase() + marked.slice(1) : marked;
}
