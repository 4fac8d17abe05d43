// Subjects of clauses, read forward: a noun phrase with all that belongs to it, such as what prepositions tie to it, relative clauses and asides.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { TaggedToken } from '../tags.ts';
import { canBe, isFiniteVerb, lowerOf } from './misfit.ts';
import { AMOUNTS, GROUPS, isNoun, isPlural, isSingular } from './noun-phrase.ts';
import { numberOfVerb, ONE, SEVERAL } from './verb-number.ts';

/** A subject: where it ends, the token that the verb goes with, and whether that is one or several; 0 where it may be either. */
export interface Subject {
  readonly end: number;
  readonly head: number;
  readonly number: number;
}

export type Tokens = readonly TaggedToken[];

export const ALWAYS_ONE = /^(?:he|she|it|everyone|everybody|everything|nobody|nothing|someone|somebody|something|anyone|anybody|anything)$/;
export const ALWAYS_SEVERAL = /^(?:they|we|you)$/;
const OPENER = /^(?:DT|PRP\$|PDT)$/;
export const TIES =
  /^(?:of|in|on|for|from|to|with|at|by|about|between|against|over|under|into|near|behind|around|across|within|without|among|along|inside|outside|through|throughout|during|beyond|towards|above|below)$/;
export const SUBORDINATES =
  /^(?:because|if|although|though|while|whereas|unless|whether|when|where|how|why|once|until|since|after|before|but|and|so|or)$/;
/** What may have a clause behind it without “that”. */
export const THINKS =
  /^(?:sa(?:id|ys?)|th(?:ought|inks?)|believes?|believed|hopes?|hoped|claims?|claimed|insists?|insisted|admits?|admitted|argues?|argued)$/;
export const TELLS = /^(?:told|tells?|warn(?:s|ed)?|assured?|informed|reminded|convinced|persuaded)$/;
export const SAYS =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|th(?:ought|inks?)|kn(?:ew|ows?)|believes?d?|believed|felt|feels?|hopes?d?|hoped|fears?|feared|heard|hears?|claims?|claimed|f(?:ound|inds?)|sh(?:ows?|owed)|means?|meant|admits?|admitted|insists?|insisted|warns?|warned|suggests?|suggested|adds?|added|argues?|argued|estimates?|estimated|explains?|explained|confirms?|confirmed|reveals?|revealed|reports?|reported|learn(?:ed|t|s)?|notes?|noted|stress(?:ed|es)?|agrees?|agreed|accepts?|accepted|denied|denies|realises?d?|realised|concedes?|conceded|so|sure|clear|certain|likely|fact|view|news|hope|fear|claim|belief|evidence|sign|signs|doubt|concern|concerns|idea|feeling|happy|aware|afraid|worried|convinced|confident)$/;

/** The subject that begins at a token, with what belongs to it. */
export function subjectFrom(tokens: Tokens, at: number): Subject | undefined {
  const lower = lowerOf(tokens[at]);
  const ofNext = lowerOf(tokens[at + 1]) === 'of';
  if (ALWAYS_ONE.test(lower)) {
    const one = { end: at + 1, head: at, number: ONE };
    return lower.length > 3 ? behind(tokens, one) : one;
  }
  if (ALWAYS_SEVERAL.test(lower)) return { end: at + 1, head: at, number: SEVERAL };
  if (/^n?either$/.test(lower)) return neither(tokens, at);
  if (/^(?:one|each)$/.test(lower) && ofNext) return behind(tokens, { end: at + 1, head: at, number: ONE });
  if (lower === 'every' && lowerOf(tokens[at + 1]) === 'one') return behind(tokens, { end: at + 2, head: at + 1, number: ONE });
  if (/^th[eo]se$/.test(lower) && /^(?:who|that|in|on|from|at|with)$/.test(lowerOf(tokens[at + 1])))
    return behind(tokens, { end: at + 1, head: at, number: SEVERAL });
  if (COUNTS.test(lower) && ofNext) return ofSeveral(tokens, at);
  const phrase = nounPhrase(tokens, SHARES.test(lower) && ofNext ? at + 2 : at);
  return phrase && behind(tokens, phrase);
}

/** What is as many as its whole: “half of the houses are”, “half of the money is”. */
const SHARES = /^(?:half|most|some|all|much)$/;

const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|many|several|few|both|some|[2-9]|[1-9]\d)$/;

/** “Two of the four piers”. */
function ofSeveral(tokens: Tokens, at: number): Subject | undefined {
  const phrase = nounPhrase(tokens, at + 2);
  return phrase &&
    (isPlural(tokens[phrase.head]!) || (tokens[phrase.head]!.tag === 'NNP' && /^\p{Ll}+[^su'’i]s$/u.test(tokens[phrase.head]!.text)))
    ? behind(tokens, { end: phrase.end, head: at, number: SEVERAL })
    : undefined;
}

/** “Neither the manager nor the clerk”. */
function neither(tokens: Tokens, at: number): Subject | undefined {
  if (lowerOf(tokens[at + 1]) === 'of') return behind(tokens, { end: at + 1, head: at, number: ONE });
  const one = nounPhrase(tokens, at + 1);
  if (!one) return undefined;
  if (!/^(?:n?or)$/.test(lowerOf(tokens[one.end]))) return { end: one.end, head: one.head, number: one.number };
  const other = nounPhrase(tokens, one.end + 1);
  if (!other) return undefined;
  // “The health and safety officer”.
  const further = lowerOf(tokens[other.end]) === 'and' && isNoun(tokens[other.end + 1]) ? nounPhrase(tokens, other.end + 1) : undefined;
  const last = further ?? other;
  const isOne = one.number === ONE && (further ? isSingular(tokens[last.head]!) : other.number === ONE);
  return { end: last.end, head: last.head, number: isOne ? ONE : 0 };
}

/** A noun phrase without what is tied to it: “the old school hall”, “Ann’s three dogs”. */
function nounPhrase(tokens: Tokens, at: number): Subject | undefined {
  let i = at;
  let head = -1;
  while (OPENER.test(tokens[i]?.tag ?? '') && i - at < 2) i++;
  for (; i < tokens.length && !endsPhrase(tokens, i, head, at); i++) {
    if (isNoun(tokens[i])) head = i;
    else if (tokens[i]!.tag === 'POS') head = -1;
  }
  return head < 0 || head + 1 !== i ? undefined : { end: i, head, number: numberOf(tokens, at, head) };
}

/** Is a token none of a noun phrase, of which the last noun so far is known? */
function endsPhrase(tokens: Tokens, at: number, head: number, begin: number): boolean {
  const { tag } = tokens[at]!;
  // “The reports on Thursday”.
  // “The delays voters have faced”: a clause begins without its pronoun.
  if (isNoun(tokens[at]) && head === at - 1 && tokens[head]?.tag === 'NNS') return true;
  if (isNoun(tokens[at])) return at > begin && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerOf(tokens[at - 1]));
  if (tag === 'POS') return false;
  if (/^(?:below|above|under|over)$/.test(lowerOf(tokens[at]))) return true;
  return !/^(?:JJ|JJR|JJS|CD|VBN|VBG|RB|PRP\$)$/.test(tag) || (head >= 0 && tag !== 'CD');
}

/** “Five years was”, but “five men were”. */
const isAmount = (tokens: Tokens, at: number, head: number): boolean =>
  !OPENER.test(tokens[at]!.tag) && tokens.slice(at, head).some(({ tag }) => tag === 'CD') && !PERSONS.test(tokens[head]!.text);

const PERSONS =
  /^(?:men|women|children|boys|girls|policemen|firefighters|officers|workers|soldiers|drivers|players|teachers|passengers|prisoners|protesters|students|pupils|residents|patients)$/;

function numberOf(tokens: Tokens, at: number, head: number): number {
  const noun = tokens[head]!;
  const opener = lowerOf(tokens[at]);
  if (tokens.slice(at, head).some(({ tag, sign }) => sign || tag === 'NNP') || tokens[at]!.tag === 'VBG') return 0;
  if (isAmount(tokens, at, head)) return 0;
  if (noun.text === 'news') return ONE;
  if (noun.text === 'police' || (noun.text === 'people' && lowerOf(tokens[at]) === 'the')) return SEVERAL;
  // “How the world warms was”, “meeting ministers was”.
  if (canBe(noun.form.tags, 'VBZ') && head > at && isNoun(tokens[head - 1])) return 0;
  if (/ing$/.test(tokens[at]!.text) && canBe(tokens[at]!.form.tags, 'VBG')) return 0;
  if (isPlural(noun) || (at === 0 && head === 0 && TIES.test(lowerOf(tokens[1])) && isPluralInSmall(noun)))
    return /^(?:a|an|every|each|this|that|another)$/.test(opener) ? 0 : SEVERAL;
  if (AMOUNTS.test(noun.text) && lowerOf(tokens[head + 1]) === 'of') return 0;
  return isSingular(noun) && OPENER.test(tokens[at]!.tag) && !/^(?:some|any|no|all|such|those|these|half)$/.test(opener) ? ONE : 0;
}

/** A capital at the beginning of a sentence makes no name. */
function isPluralInSmall(token: TaggedToken): boolean {
  const form = formOf(lowerOf(token));
  return token.tag !== 'VBZ' && form.tags.includes(TAG.NNS) && isPlural({ ...token, text: lowerOf(token), tag: 'NNS', form });
}

/** Goes over what belongs to a subject: what prepositions tie to it, clauses that tell which one, asides between commas. */
function behind(tokens: Tokens, subject: Subject): Subject | undefined {
  let { end, number } = subject;
  for (let i = 0; i < 6; i++) {
    // “The union which represents them have”: its own clause takes it for one.
    if (number === 0 && isGroup(tokens, subject.head) && /^(?:who|which|that)$/.test(lowerOf(tokens[end])) && isOfOne(tokens, end + 1))
      number = ONE;
    const next = beyond(tokens, end);
    if (next === undefined) return undefined;
    if (next === end) return { end, head: subject.head, number };
    // Where the aside or what is joined leaves it open what the verb goes with, the number does.
    if (/^(?:and|or)$/.test(lowerOf(tokens[end])))
      number = lowerOf(tokens[end]) === 'and' && number === ONE && /^(?:his|her|their)$/.test(lowerOf(tokens[end + 1])) ? SEVERAL : 0;
    end = next;
  }
  return undefined;
}

const isGroup = (tokens: Tokens, at: number): boolean => tokens[at]!.tag === 'NN' && GROUPS.has(tokens[at]!.form.norm);
const isOfOne = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.tag === 'VBZ' && /^(?:1|3)$/.test(String(numberOfVerb(lowerOf(tokens[at]))));

/** Where what belongs to the subject and begins at a token ends; the same token where nothing does, undefined where that cannot be told. */
function beyond(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return at;
  const lower = lowerOf(token);
  if (TIES.test(lower) && /^(?:IN|TO|RP)$/.test(token.tag) && !isInfinitive(tokens, at)) return tied(tokens, at);
  if (/^(?:who|which|that|whose|whom|where)$/.test(lower) && /^(?:W.*|IN|DT)$/.test(token.tag)) return relativeEnd(tokens, at);
  if (token.tag === ',') return asideEnd(tokens, at);
  if (lower === 'and' || lower === 'or') {
    const other = nounPhrase(tokens, at + 1);
    return other?.end;
  }
  if (token.tag === 'TO') return infinitiveEnd(tokens, at);
  if (token.tag === 'VBN' && TIES.test(lowerOf(tokens[at + 1]))) return tied(tokens, at + 1);
  return at;
}

const isInfinitive = (tokens: Tokens, to: number): boolean =>
  tokens[to]!.tag === 'TO' &&
  (tokens[to + 1]?.tag === 'VB' || (canBe(tokens[to + 1]?.form.tags ?? [], 'VB') && OPENER.test(tokens[to + 2]?.tag ?? '')));

/** “Plans to close the school”. */
function infinitiveEnd(tokens: Tokens, at: number): number | undefined {
  if (!isInfinitive(tokens, at)) return undefined;
  const object = nounPhrase(tokens, at + 2);
  return object ? object.end : at + 2;
}

/** What a preposition ties to a noun: “of the shops and offices”. */
function tied(tokens: Tokens, at: number): number | undefined {
  const phrase = nounPhrase(tokens, at + 1);
  if (!phrase || lowerOf(tokens[phrase.end]) !== 'and') return phrase?.end;
  const other = nounPhrase(tokens, phrase.end + 1);
  // “The lack of money and the lack of time” may be two subjects.
  const opener = tokens[phrase.end + 1]!;
  return other && OPENER.test(opener.tag) ? undefined : (other ?? phrase).end;
}

const IN_CLAUSE = /^(?:DT|FW|JJ|JJR|JJS|NNS?|NNPS?|CD|PRP\$?|IN|TO|VB|VBG|VBN|RB|RP|POS|PDT)$/;
export const AUXILIARY = /^(?:is|are|was|were|be|has|have|had|do|does|did)$/;
const ALWAYS_NOMINATIVE = /^(?:he|she|it|they|we|I)$/;

/** “Who sell fish by the pier”: to the next verb that can be the subject’s own. */
function relativeEnd(tokens: Tokens, at: number): number | undefined {
  let verbs = 0;
  for (let i = at + 1; i < tokens.length && i - at < 18; i++) {
    const token = tokens[i]!;
    if (isFiniteVerb(token)) {
      const leads = tokens[i - 1 - skippedAdverbs(tokens, i)]!;
      if (verbs > 0 && leads.tag === 'PRP') return undefined;
      if (verbs > 0 && !/^(?:MD|TO)$/.test(leads.tag) && !AUXILIARY.test(leads.text)) return i - skippedAdverbs(tokens, i);
      if (verbs === 0 && SAYS.test(lowerOf(token))) return undefined;
      verbs++;
    } else if (
      !IN_CLAUSE.test(token.tag) ||
      (i > at + 1 && ALWAYS_NOMINATIVE.test(token.text)) ||
      SUBORDINATES.test(lowerOf(token)) ||
      /^(?:that|as|than)$/.test(lowerOf(token))
    )
      return undefined;
  }
  return undefined;
}

function skippedAdverbs(tokens: Tokens, verb: number): number {
  let back = 0;
  while (tokens[verb - 1 - back]?.tag === 'RB') back++;
  return back;
}

/** “, which is the size of a van and runs on sunlight,”: to a comma with a verb behind it; no list. */
function asideEnd(tokens: Tokens, at: number): number | undefined {
  const opens = tokens[at + 1];
  const isClause = /^(?:who|which|whose|whom|where)$/.test(lowerOf(opens));
  if (!opens || !(isClause || /^(?:DT|NNP|IN|VBN|VBG|CD|JJ|PRP\$)$/.test(opens.tag) || /^\p{Lu}/u.test(opens.text))) return undefined;
  for (let i = at + 2; i < tokens.length && i - at < 24; i++) {
    if (tokens[i]!.tag === ',') {
      const next = tokens[i + 1 + adverbsAt(tokens, i + 1)];
      if (!next || (!isVerbal(next) && !isClause)) return undefined;
      if (isVerbal(next)) return i + 1;
    } else if (endsAside(tokens[i]!, isClause)) return undefined;
  }
  return undefined;
}

const isVerbal = (token: TaggedToken): boolean => isFiniteVerb(token) || token.tag === 'VB';

/** What cannot stand in an aside: another sign, and, where it is no clause, a verb or a list. */
const endsAside = (token: TaggedToken, isClause: boolean): boolean =>
  token.sign
    ? !/^(?:POS|CD|\$)$/.test(token.tag) && token.text !== '-'
    : !isClause && (isFiniteVerb(token) || /^(?:and|or)$/.test(token.text));

export function adverbsAt(tokens: Tokens, at: number): number {
  let ahead = 0;
  while (tokens[at + ahead]?.tag === 'RB') ahead++;
  return ahead;
}
