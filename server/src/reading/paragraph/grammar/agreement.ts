// Verbs whose number is not their subject's, where the tags show the subject without a doubt.

import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { beginsClause, isSubjectPlace } from './clause-places.ts';
import { farPlural, mayBeFarPlural } from './far-subjects.ts';
import { countedPeople, joinedSubject, KNOWN_BY_ADJECTIVE, onePersonBefore, subjectBeforeNames } from './further-subjects.ts';
import { lowerOf } from './misfit.ts';
import { isNoun, isPlural, isSingular, phraseBefore } from './noun-phrase.ts';
import { ONE, ONE_ACTS, ONE_ACTS_PERHAPS, otherNumber, SEVERAL, verbNumber } from './verb-number.ts';

export interface Disagreement extends Span {
  readonly corrected: string;
  /** What else may have been meant. */
  readonly or?: string;
  readonly subject: Span;
  /** Only worth a question. */
  readonly asks?: true;
}

const PLURAL_BEFORE =
  /(?:[^su'’i]s|men|women|children|people|they|we|you|these|those|who|which|that|there|ly|also|now|still|then|never|always|often|all|both|not)$/;

const RELATIVE = /^(?:who|which|that)$/;
const ENDS_IN_S = /[^su'’]s$/;
/** What may follow a verb and begins a noun phrase or a clause: no noun stands before it without a preposition. */
const BEFORE_OBJECT = /^(?:a|an|the|that|this|his|her|its|their|how|why|no|it|them|him|us|me)$/;
const BEFORE_CLAUSE = /^(?:where|when|because|if|although|while|once|until)$/;

/** Could a look at the words before the verb show a fault? Tags are asked for only then. */
function isSuspect(reading: Reading, at: number, number: number): boolean {
  const { text, words } = reading;
  const { lower, end } = words[at - 1]!;
  const earlier = words[at - 2]?.lower ?? '';
  if (number === SEVERAL) return isSuspectOfOne(words, at);
  if (RELATIVE.test(lower)) return /(?:[^su'’]s|men|women|children|teeth|mice|geese)$/.test(earlier);
  if (number === ONE_ACTS_PERHAPS)
    return ENDS_IN_S.test(lower) && (BEFORE_CLAUSE.test(earlier) || BEFORE_OBJECT.test(words[at + 1]?.lower ?? ''));
  if (PLURAL_BEFORE.test(lower)) return true;
  if (number === ONE_ACTS) return false;
  if (lower === 'there') return words[at + 1] !== undefined;
  if (KNOWN_BY_ADJECTIVE.test(lower)) return earlier === 'the';
  const and = earlier === 'and' ? at - 2 : words[at - 3]?.lower === 'and' ? at - 3 : 0;
  return (and > 0 && (text[end] === ',' || /^(?:he|she|they|we)$/.test(words[and - 1]!.lower))) || mayBeFarPlural(reading, words, at);
}

/** The same for a verb that goes with several. */
function isSuspectOfOne(words: readonly Word[], at: number): boolean {
  const { lower } = words[at - 1]!;
  if (/^(?:he|she|it|there|this|each|one|everyone|everybody|someone|nobody)$/.test(lower)) return true;
  if (lower === 'and') return words[at]!.lower === 'were' && /(?:ed|en|wn|nt|ht|ld|de|it|ut|et)$/.test(words[at + 1]?.lower ?? '');
  if (/(?:^(?:who|which|that|they|we|you|and|or|not|i|these|those|all|both|some|many|few|people)|s|ly|men|women|children)$/.test(lower))
    return isOneOf(words, at);
  return lower.length > 2;
}

/** “One of the men were”: is there a “one of” within a few words? */
function isOneOf(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i > 0 && at - i < 8; i--)
    if (words[i]!.lower === 'of') return /^(?:one|each|either|neither)$/.test(words[i - 1]!.lower);
  return false;
}

/** The verbs of a paragraph that cannot go with their subject. */
export function disagreementsByTags(reading: Reading): Disagreement[] {
  const { words, quotations } = reading;
  const found: Disagreement[] = [];
  for (let i = 1; i < words.length; i++) {
    const number = verbNumber.of(words[i]!);
    if (number === 0 || words[i]!.text !== words[i]!.lower || !isSuspect(reading, i, number)) continue;
    const tokens = tagsOfSentence(reading, sentenceAt(reading, words[i]!.start));
    const { text, start, end } = words[i]!;
    const at = tokens.findIndex((token) => token.start === start);
    if (at < 1) continue;
    const subject = subjectOf(tokens, at, number);
    if (!subject) continue;
    // A speaker may talk like that.
    const quoted = quotations.some((quotation) => quotation.start < start && end < quotation.end);
    found.push({ start, end, corrected: otherNumber(text), subject, ...(quoted || subject.asks ? { asks: true as const } : {}) });
  }
  return found;
}

/** A subject that its verb cannot go with. */
interface Subject extends Span {
  readonly asks?: true;
}

function subjectOf(tokens: readonly TaggedToken[], verb: number, number: number): Subject | undefined {
  if (number === SEVERAL) return oneBefore(tokens, verb) ?? (tokens[verb]!.text === 'were' ? onePersonBefore(tokens, verb) : undefined);
  if (number === ONE_ACTS_PERHAPS && !RELATIVE.test(lowerOf(tokens[verb - 1]))) return severalActing(tokens, verb);
  return number === ONE || tokens[verb]!.tag === 'VBZ' ? severalBefore(tokens, verb, number) : undefined;
}

/** Back over adverbs that stand between subject and verb. */
function beforeAdverbs(tokens: readonly TaggedToken[], at: number): number {
  let i = at - 1;
  while (i > 0 && tokens[i]!.tag === 'RB' && tokens[i]!.text !== 'not') i--;
  return i;
}

/** “Where classes resumes on Monday”, “the results shows a fall”: the verb could be a noun elsewhere. */
function severalActing(tokens: readonly TaggedToken[], verb: number): Subject | undefined {
  const { start, opened } = phraseBefore(tokens, verb - 1) ?? { start: 0, opened: false };
  if (!isPlural(tokens[verb - 1]!) || !beginsClause(tokens, start)) return undefined;
  if (opened) return tokens[verb]!.tag === 'VBZ' ? severalNamed(tokens, verb - 1) : undefined;
  const isClear = start === verb - 1 && /^(?:VBZ|NN)$/.test(tokens[verb]!.tag) && /^(?:IN|TO|DT|RB)$/.test(tokens[verb + 1]?.tag ?? '');
  return isClear && BEFORE_CLAUSE.test(lowerOf(tokens[start - 1])) ? { ...tokens[verb - 1]!, asks: true } : undefined;
}

/** The subject of a verb that goes with one, where that is certainly several. */
function severalBefore(tokens: readonly TaggedToken[], verb: number, number: number): Subject | undefined {
  const i = beforeAdverbs(tokens, verb);
  const last = tokens[i]!;
  const lower = lowerOf(last);
  if (RELATIVE.test(lower) && i > 0)
    return last.tag === 'IN' || last.tag === 'DT' ? undefined : severalBeforeRelative(tokens, i - 1, number);
  if (last.tag === 'PRP' || ((lower === 'these' || lower === 'those') && last.tag === 'DT'))
    // “They wants” is a wrong form, and typo/verb-form says so.
    return (number === ONE ? /^(?:they|we|these|those)$/ : /^th[eo]se$/).test(lower) && beginsClause(tokens, i) ? last : undefined;
  return (number === ONE ? severalBeforeBe(tokens, i, verb) : undefined) ?? (isPlural(last) ? severalNamed(tokens, i) : undefined);
}

/** Subjects that are looked for only before “is”, “was”, “has” and “does”. */
function severalBeforeBe(tokens: readonly TaggedToken[], last: number, verb: number): Span | undefined {
  const { tag } = tokens[last]!;
  if (tag === ',') return subjectBeforeNames(tokens, last);
  if (tag === 'EX') return severalAfter(tokens, verb);
  return countedPeople(tokens, last) ?? joinedSubject(tokens, last) ?? nounLikeVerb(tokens, last) ?? farPlural(tokens, last);
}

/** “The line is free and calls is not recorded”: before another verb, what can be a plural is one. */
const nounLikeVerb = (tokens: readonly TaggedToken[], at: number): Span | undefined =>
  tokens[at]!.tag === 'VBZ' && tokens[at]!.form.tags.includes(NNS) && lowerOf(tokens[at - 1]) === 'and' && beginsClause(tokens, at)
    ? tokens[at]
    : undefined;
const NNS = 11;

/** “The ministers who was”: what a relative pronoun behind it stands for. */
function severalBeforeRelative(tokens: readonly TaggedToken[], at: number, number: number): Subject | undefined {
  const antecedent = phraseBefore(tokens, at);
  if (!antecedent || !isPlural(tokens[at]!)) return undefined;
  const before = tokens[antecedent.start - 1]?.tag;
  if (before === 'IN' || before === 'CC' || !antecedent.opened)
    return number !== ONE && isAfterFreePreposition(tokens, antecedent.start) ? { ...tokens[at]!, asks: true } : undefined;
  return isAmount(tokens, antecedent.start, at) || isObject(tokens, antecedent.start) ? undefined : tokens[at];
}

/** “At two steep roads that leads to”: a preposition that ties its noun to no noun before it, whose the relative clause may be. */
const isAfterFreePreposition = (tokens: readonly TaggedToken[], start: number): boolean => {
  const preposition = tokens[start - 1];
  if (!preposition || !FREE.test(preposition.text.toLowerCase())) return false;
  const earlier = tokens[start - 2];
  return earlier === undefined || (!isNoun(earlier) && /^(?:VB[DGNZP]?|CC|RB|,|JJ)$/.test(earlier.tag));
};
const FREE = /^(?:at|in|on|by|with|from|to|into|through|against)$/;

/** A plural right before the verb, where it is the subject. */
function severalNamed(tokens: readonly TaggedToken[], at: number): Subject | undefined {
  const { start, opened } = phraseBefore(tokens, at)!;
  // “Every halls has”: it is the noun that is in the wrong number.
  if (/^(?:every|each|another|an?)$/i.test(tokens[start]!.text)) return undefined;
  if (isAmount(tokens, start, at) || isVerbOf(tokens, start, at) || isGerundBefore(tokens, start)) return undefined;
  const before = tokens[start - 1]?.text.toLowerCase();
  const isSubject =
    before === 'of'
      ? quantified(tokens, start - 1) || isTiedToSeveral(tokens, start - 1)
      : before !== undefined && PREPOSITIONS.has(before)
        ? isTiedToSeveral(tokens, start - 1)
        : isSubjectPlace(tokens, start, opened) || (before === 'and' && isJoined(tokens, start - 1));
  if (isSubject) return tokens[at];
  // “The bosses left as ministers was told”.
  const asks = !opened && /^(?:as|after|before|since|until)$/.test(before ?? '') && /^(?:NNS|NNP)$/.test(tokens[at]!.tag);
  return asks && /^(?:VBN|TO|VBG)$/.test(tokens[at + 2]?.tag ?? '') ? { ...tokens[at]!, asks } : undefined;
}

/** “The mate and the cooks was”: is what stands before “and” a noun phrase that begins the clause? */
function isJoined(tokens: readonly TaggedToken[], and: number): boolean {
  const phrase = phraseBefore(tokens, and - 1);
  // After a comma it may be one of a list.
  return (
    phrase !== undefined &&
    tokens[phrase.start - 1]?.tag !== ',' &&
    beginsClause(tokens, phrase.start) &&
    !isGerundBefore(tokens, phrase.start)
  );
}

/** “The only thing that matters is”, “as the world warms is”: after “that” or a noun, a word that can be a verb may be one. */
const isVerbOf = (tokens: readonly TaggedToken[], start: number, head: number): boolean =>
  tokens[head]!.form.tags.includes(VBZ) &&
  (start === head ? /^(?:that|which|who|what|whatever)$/i.test(tokens[start - 1]?.text ?? '') : isNoun(tokens[head - 1]));
const VBZ = 30;

/** “Minimising mistakes is the aim”, “to ask the parents is wrong”: the subject is what is done. */
const isGerundBefore = (tokens: readonly TaggedToken[], start: number): boolean =>
  tokens.slice(0, start).some(({ tag }, i) => tag === 'TO' && (i === 0 || tokens[i - 1]!.tag === ',')) ||
  [tokens[start], tokens[start - 1]].some((token) => token !== undefined && /ing$/.test(token.text) && token.form.tags.includes(VBG));
const VBG = 27;

/** Only where the plural is a subject can its relative clause be: “he is one of those ministers who was” is left alone. */
const isObject = (tokens: readonly TaggedToken[], start: number): boolean =>
  tokens.slice(Math.max(0, start - 3), start).some(({ tag, text }) => tag === 'CD' || text === 'of' || text === 'only');

/** “Some of the men was”: the word before “of” is a plural amount, at the beginning of its clause. */
function quantified(tokens: readonly TaggedToken[], of: number): boolean {
  const amount = tokens[of - 1]?.text.toLowerCase() ?? '';
  return (
    /^(?:some|many|several|most|all|both|few|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/.test(amount) &&
    beginsClause(tokens, of - 1)
  );
}

/** “Five years was”, “£200 was”: an amount is one. */
function isAmount(tokens: readonly TaggedToken[], start: number, end: number): boolean {
  if (
    tokens
      .slice(Math.max(0, start - 1), end)
      .some(({ tag, text }) => tag === 'CD' || /^(?:few|several|£|\$|€|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\w+)$/i.test(text))
  )
    return true;
  return false;
}

/** “There was dozens of people”, “there is two ministers”. */
function severalAfter(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const amount = tokens[verb + 1];
  if (/^(?:dozens|hundreds|thousands|scores|lots)$/.test(amount?.text ?? '') && tokens[verb + 2]?.text === 'of')
    return tokens.slice(verb + 3, verb + 6).some(isPlural) ? amount : undefined;
  return severalNounAfter(tokens, verb);
}

function severalNounAfter(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  if (/^(?:has|does|hasn|doesn)/.test(tokens[verb]!.text) && tokens[verb + 1]?.text !== 'been') return undefined;
  let i = verb + 1;
  while (/^(?:RB)$/.test(tokens[i]?.tag ?? '') || tokens[i]?.text === 'been') i++;
  const first = tokens[i]?.text.toLowerCase() ?? '';
  const many =
    /^(?:many|several|few|two|three|four|five|six|seven|eight|nine|ten|twenty|hundreds|thousands|dozens|these|those|various|numerous)$/.test(
      first,
    );
  let head = i;
  while (tokens[head] && /^(?:JJ|JJR|JJS|CD|DT|NN)$/.test(tokens[head]!.tag) && head - i < 4) head++;
  const noun = tokens[head];
  if (!noun || !isPlural(noun)) return undefined;
  if (!many && (tokens[i]?.tag === 'DT' || head > i + 2 || tokens[head - 1]?.tag === 'NN')) return undefined;
  // “There is ministers and officials”, “there is five minutes to go”, “there is packages/core”.
  const after = tokens[head + 1];
  return after?.tag === 'POS' || isNoun(after) || /^(?:of|and|or|worth|\/.*)$/.test(after?.text ?? '') ? undefined : noun;
}

const PREPOSITIONS = new Set(
  'of in for with by on from at to about between against over under into onto through among amongst behind around across near outside inside like despite during including within without toward towards upon per via beyond above below along beside besides off out up down throughout concerning regarding following'.split(
    ' ',
  ),
);
/** “Workers at the silos was”: is the noun before a preposition several too, and the subject? */
function isTiedToSeveral(tokens: readonly TaggedToken[], preposition: number): boolean {
  const phrase = phraseBefore(tokens, preposition - 1);
  if (!phrase || !isPlural(tokens[phrase.head]!) || isAmount(tokens, phrase.start, phrase.head) || isGerundBefore(tokens, phrase.start))
    return false;
  const before = tokens[phrase.start - 1]?.text.toLowerCase() ?? '';
  if (PREPOSITIONS.has(before)) return before !== 'for' && isTiedToSeveral(tokens, phrase.start - 1);
  return isSubjectPlace(tokens, phrase.start, phrase.opened);
}

/** The subject of a verb that goes with several, where that is certainly one. */
function oneBefore(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const i = beforeAdverbs(tokens, verb);
  const last = tokens[i]!;
  const lower = last.text.toLowerCase();
  const written = tokens[verb]!.text.toLowerCase();
  if (written === 'were' && isSubjunctive(tokens, verb)) return undefined;
  if (last.tag === 'EX') return oneAfter(tokens, verb);
  if (/^(?:he|she|it)$/.test(lower)) return beginsClause(tokens, i) && !(written === 'have' || written === 'do') ? last : undefined;
  if (isPlural(last)) return oneOf(tokens, i);
  if (!isSingular(last)) return undefined;
  const phrase = phraseBefore(tokens, i)!;
  const opener = tokens[phrase.start]!.text.toLowerCase();
  if (
    !phrase.opened ||
    !beginsClause(tokens, phrase.start) ||
    tokens.slice(phrase.start, i).some(({ tag }) => tag === 'NNP' || tag === 'CD' || tag === 'NNS')
  )
    return undefined;
  // “The injured were”, “the British are”; an article that can be no plural’s is as sure as can be.
  const sure = /^(?:a|an|this|that|each|every|another)$/.test(opener);
  if (!sure && (phrase.head === phrase.start || last.form.tags.some((tag) => tag === 6 || tag === 8 || tag === 28))) return undefined;
  return tokens[verb + 1]?.tag === 'VB' ? undefined : last;
}

/** “One of the men were”. */
function oneOf(tokens: readonly TaggedToken[], last: number): Span | undefined {
  const phrase = phraseBefore(tokens, last)!;
  const of = phrase.start - 1;
  if (of < 1 || tokens[of]!.text !== 'of' || !phrase.opened) return undefined;
  const one = tokens[of - 1]!;
  if (!/^(?:one|each|either|neither)$/i.test(one.text)) return undefined;
  return of - 2 < 0 || beginsClause(tokens, of - 1) ? one : undefined;
}

/** “There are a minister”. */
function oneAfter(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const article = tokens[verb + 1];
  if (!article || !/^(?:a|an|another|one)$/.test(article.text)) return undefined;
  let head = verb + 2;
  while (tokens[head]?.tag === 'JJ') head++;
  const noun = tokens[head];
  if (!noun || !isSingular(noun)) return undefined;
  const after = tokens[head + 1];
  return isNoun(after) || after?.tag === 'JJ' || /^(?:of|and|or|,|more|less|such)$/.test(after?.text ?? '') ? undefined : noun;
}

/** “If it were”, “as though she were”, “were he to”. */
function isSubjunctive(tokens: readonly TaggedToken[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 12), verb)
    .some(({ text }) => /^(?:if|wish|wishes|wished|though|unless|suppose|lest|whether|would|rather|imagine|as|until|than)$/i.test(text));
}
