// Long subjects at the beginning of a sentence, by their head: “A list of the farmers who had lost money were read”, “One of the three, a retired postman, remain”.
import { TAG } from '../../../language/lexicon.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import type { Disagreement } from './agreement.ts';
import { isFiniteVerb, lowerOf } from './misfit.ts';
import { AMOUNTS, isNoun, isPlural, isSingular } from './noun-phrase.ts';
import { otherNumber, SEVERAL, verbNumber, withS } from './verb-number.ts';

const OPENS = /^(?:a|an|the|this|that|each|every|another|his|her|its|their)$/;
const ONE_OF = /^(?:one|each|either|neither)$/;
const RELATIVE = /^(?:who|which|that|whom)$/;
const QUESTION = /^(?:how|what|where|why|whether|when|if)$/;
const SAYS =
  /^(?:said|says|say|think|thinks|thought|know|knows|knew|believe|believes|believed|feel|feels|felt|hope|hopes|hoped|fear|fears|feared|hear|hears|heard|claim|claims|claimed|find|finds|found|show|shows|showed|mean|means|meant|admit|admits|admitted|told|tell|tells|insist|insists|insisted|warn|warns|warned|suggest|suggests|suggested|ensure|ensures|ensured|realise|realised|see|sees|saw)$/;
const LONGEST = 26;

const isVerbal = ({ tag }: TaggedToken): boolean => /^(?:VB.?|MD|RB|TO|RP)$/.test(tag);

/** Verbs that go with several, whose sentence begins with one thing that they belong to. */
export function headDisagreements(reading: Reading): Disagreement[] {
  const { words, text } = reading;
  const found: Disagreement[] = [];
  let first = 0;
  for (const { start, end } of reading.sentences) {
    while (first < words.length && words[first]!.start < start) first++;
    const opener = words[first];
    if (!opener || opener.end > end) continue;
    const one = ONE_OF.test(opener.lower) && words[first + 1]?.lower === 'of';
    if (!one && !OPENS.test(opener.lower)) continue;
    if (!mayDisagree(words, first, end, one)) continue;
    const verb = verbOf(tagsOfSentence(reading, sentenceAt(reading, opener.start)), opener.start, one);
    if (!verb) continue;
    const quoted = reading.quotations.some((quotation) => quotation.start < verb.token.start && verb.token.end < quotation.end);
    found.push({
      start: verb.token.start,
      end: verb.token.end,
      corrected: formOfOne(text.slice(verb.token.start, verb.token.end)),
      subject: verb.head,
      ...(quoted || verb.asks ? { asks: true as const } : {}),
    });
  }
  return found;
}

/** A glance before the sentence is tagged: a verb for several behind a relative pronoun or a comma. */
function mayDisagree(words: readonly Word[], first: number, end: number, one: boolean): boolean {
  for (let i = first + 2; i < words.length && words[i]!.end <= end && i - first <= LONGEST; i++) {
    if (verbNumber.of(words[i]!) === SEVERAL) return true;
    if (one && i > first + 3 && words[i]!.text === words[i]!.lower) return true;
  }
  return false;
}

interface FoundVerb {
  readonly head: Span;
  readonly token: TaggedToken;
  readonly asks: boolean;
}

function verbOf(tokens: readonly TaggedToken[], from: number, one: boolean): FoundVerb | undefined {
  let at = tokens.findIndex(({ start }) => start === from);
  if (at < 0) return undefined;
  if (one) return verbBehind(tokens, at, at + 1, true);
  const opener = at;
  while (tokens[at + 1] && /^(?:JJ|JJS|NN|DT|VBG|VBN)$/.test(tokens[at + 1]!.tag) && at - opener < 5) at++;
  const head = tokens[at]!;
  const counts = lowerOf(head) === 'number' && lowerOf(tokens[opener]) === 'the' && lowerOf(tokens[at + 1]) === 'of';
  // “The battle lines”, “the council’s members”.
  if (isNoun(tokens[at + 1]) || tokens[at + 1]?.tag === 'POS') return undefined;
  if (at === opener || (!counts && (!isSingular(head) || AMOUNTS.test(lowerOf(head))))) return undefined;
  return verbBehind(tokens, at, at + 1, false);
}

/** Where a walk over what belongs to a subject is. */
interface Walk {
  commas: number;
  /** Where a relative clause began that has not ended; −1 outside one. */
  relative: number;
  /** Finite verbs of that clause. */
  verbs: number;
  clauses: number;
}

/** Goes over prepositions, relative clauses and asides to the verb, and gives it where it goes with several. */
function verbBehind(tokens: readonly TaggedToken[], head: number, from: number, one: boolean): FoundVerb | undefined {
  const walk: Walk = { commas: 0, relative: -1, verbs: 0, clauses: 0 };
  for (let i = from; i < tokens.length && i - head <= LONGEST; i++) {
    const token = tokens[i]!;
    if (token.tag !== ',' && isMainVerb(tokens, i, head, walk, one)) return { head: tokens[head]!, token, asks: walk.commas === 0 && !one };
    if (!goesOver(tokens, i, walk)) return undefined;
  }
  return undefined;
}

/** Goes over a token that belongs to the subject; false where none that can is met. */
function goesOver(tokens: readonly TaggedToken[], at: number, walk: Walk): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.tag === ',') {
    walk.commas++;
    walk.relative = -1;
    return true;
  }
  if (token.tag === 'CC') return joinsNouns(tokens, at) && walk.commas === 0 && walk.relative < 0;
  if (token.sign && !/^(?:POS|CD|-)$/.test(token.tag) && !/^[’']s?$/.test(token.text)) return false;
  // “How racist people in power were”: the clause holds a verb of its own.
  if (QUESTION.test(lowerOf(token))) return false;
  // “Of that relationship” points.
  if (RELATIVE.test(lowerOf(token)) && walk.relative < 0 && !(lowerOf(token) === 'that' && before.tag === 'IN')) {
    walk.relative = at;
    walk.verbs = 0;
    return walk.clauses++ === 0;
  }
  // “A retired baker” holds no verb, whatever its tag.
  if (!isFiniteVerb(token) || (token.tag === 'VBD' && /^(?:DT|PRP\$)$/.test(before.tag))) return true;
  if (!isVerbal(before) || at - 1 === walk.relative) walk.verbs++;
  return walk.relative >= 0 && walk.verbs <= 1;
}

const joinsNouns = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.text === 'and' && isNoun(tokens[at - 1]) && isNoun(tokens[at + 1]);

/** Is the token the verb of the subject, in the form for several? */
function isMainVerb(tokens: readonly TaggedToken[], at: number, head: number, walk: Walk, one: boolean): boolean {
  const token = tokens[at]!;
  let last = at - 1;
  while (last > head && tokens[last]!.tag === 'RB') last--;
  const before = tokens[last]!;
  const be = /^(?:are|were|have|aren[’']t|weren[’']t|haven[’']t)$/.test(token.text);
  if (!be && !(one && before.tag === ',' && isBareVerb(token))) return false;
  if (before.tag === ',') return walk.commas >= 2 && last > head + 1;
  if (walk.commas > 0) return false;
  if (walk.relative < 0)
    return (
      last > head + 1 && endsPlural(tokens, head, last) && !holdsClause(tokens, head, last) && tokens.slice(head + 1, last).every(isTie)
    );
  if (walk.verbs !== 1 || last === walk.relative) return false;
  if (/^(?:VBD|VBN)$/.test(before.tag)) return !SAYS.test(before.text);
  return isNoun(before) && !isSubjectOfOwn(tokens, last, walk.relative);
}

/** “The price of eggs”, “the price of eggs and milk”. */
const endsPlural = (tokens: readonly TaggedToken[], head: number, last: number): boolean =>
  isPlural(tokens[last]!) || (tokens[last - 1]!.text === 'and' && last - 3 > head && isNoun(tokens[last]));

/** “The delays voters have”, “the men the fans have”: a noun begins a clause without a pronoun where it stands behind a plural. */
const holdsClause = (tokens: readonly TaggedToken[], first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(({ tag }, i) => /^NNP?S?$/.test(tag) && isOpening(tokens[first + i + 1]!) && (tag !== 'NN' || !isNoun(tokens[first + i + 1])));
const isOpening = (token: TaggedToken): boolean => isNoun(token) || /^(?:DT|PRP\$?)$/.test(token.tag);

/** Of what ties nouns to the noun before them: “of”, “the”, “old”, “school”. */
const isTie = ({ tag, text }: TaggedToken): boolean =>
  /^(?:of|for|in|on|from|to|with|at|about|between|against|and)$/.test(text) || /^(?:DT|JJ|NNS?|NNPS?|CD|POS|PRP\$)$/.test(tag);

const isBareVerb = ({ tag, form, text }: TaggedToken): boolean =>
  /^(?:VBP|VB)$/.test(tag) &&
  form.tags.includes(TAG.VBP) &&
  !form.tags.includes(TAG.NN) &&
  !form.tags.includes(TAG.NNS) &&
  text === text.toLowerCase();

/** “Who said the men were”, “that the players have”: a noun that has the verb for its own. */
function isSubjectOfOwn(tokens: readonly TaggedToken[], last: number, relative: number): boolean {
  let start = last;
  while (start > relative + 1 && /^(?:NNS?|NNPS?|JJ|DT|PRP\$|CD|POS|VBN)$/.test(tokens[start - 1]!.tag)) start--;
  const before = tokens[start - 1]!;
  // “That the players have”: between the pronoun and the verb is the subject of the clause.
  if (start - 1 === relative) return true;
  if (SAYS.test(lowerOf(before))) return true;
  // A plural that a verb is right before may begin a clause; behind a preposition, or in the singular, it cannot go with the verb.
  return !/^(?:IN|TO)$/.test(before.tag) && isPlural(tokens[last]!) && /^VB/.test(before.tag) && SAYS.test(before.text);
}

const formOfOne = (verb: string): string =>
  /^(?:are|were|have|aren[’']t|weren[’']t|haven[’']t)$/.test(verb) ? otherNumber(verb) : withS(verb);
