// Verbs that cannot go with the subject of their clause, whatever stands between: “two of the four piers has shifted”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Reading } from '../reading.ts';
import { type TaggedToken, tagsOfSentence } from '../tags.ts';
import type { Disagreement } from './agreement.ts';
import { can, canBe, isFiniteVerb, lowerOf } from './misfit.ts';
import { isPlural } from './noun-phrase.ts';
import {
  ALWAYS_ONE,
  AUXILIARY,
  adverbsAt,
  SAYS,
  SUBORDINATES,
  type Subject,
  subjectFrom,
  TELLS,
  THINKS,
  TIES,
  type Tokens,
} from './subjects.ts';
import { numberOfVerb, ONE, ONE_ACTS, otherNumber, SEVERAL, withS } from './verb-number.ts';

/** What asks for the base form in a clause of its own: “demanded that the mayor go”. */
const DEMANDS =
  /^(?:demand|insist|recommend|suggest|propos|request|requir|urg|ask|order|advis|rule|decree|essential|important|vital|imperative|crucial|necessary|condition|move|agree|wish|as|though|if|than|lest|unless|would|rather|suppose|imagin|instruct|stipulat|direct|plead|mandat)/;

/** The verbs of a paragraph that cannot go with the subject of their clause; each is asked as a question. */
export function clauseDisagreements(reading: Reading): Disagreement[] {
  const found: Disagreement[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const tokens = tagsOfSentence(reading, i);
    for (let at = 0; at < tokens.length; at++) {
      const subject = beginsClause(tokens, at) ? subjectFrom(tokens, at) : undefined;
      if (subject) found.push(...disagreements(tokens, at, subject));
    }
  }
  return found;
}

/** The verbs of a subject that cannot go with it: that of an aside, its own, and one joined to it. */
function disagreements(tokens: Tokens, begin: number, subject: Subject): Disagreement[] {
  const verb = verbBehind(tokens, subject);
  const verbs = [verbOfAside(tokens, subject), verb, verb < 0 ? -1 : secondVerb(tokens, verb)];
  return verbs.flatMap((one) => (one < 0 ? [] : (disagreement(tokens, begin, subject, one) ?? [])));
}

/** Does a clause begin here: behind a full stop, a conjunction, or “that” where a clause is said or thought? */
function beginsClause(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  const lower = lowerOf(before);
  if (/^[“:;]$/.test(before.tag) || /^[—–]$/.test(before.text)) return !/^['’‘-]$/.test(before.text);
  if (lower === 'that')
    return (
      SAYS.test(lowerOf(tokens[at - 2])) ||
      TELLS.test(lowerOf(tokens[at - 4])) ||
      TELLS.test(lowerOf(tokens[at - 3])) ||
      (before.tag === 'IN' && /^(?:JJ|VB[DZPN])$/.test(tokens[at - 2]?.tag ?? ''))
    );
  // “At which every one of them”.
  if (/^wh(?:ich|om)$/.test(lower)) return tokens[at - 2]?.tag === 'IN';
  // “How many times”.
  if (lower === 'whose') return true;
  if (lower === 'how' && /^(?:JJ|RB)$/.test(tokens[at]!.tag)) return false;
  if (/^(?:and|but|so|or)$/.test(lower)) return tokens[at - 2]?.tag === ',' || /^(?:he|she|they|we|I)$/.test(tokens[at]!.text);
  if (SUBORDINATES.test(lower)) return !/^(?:after|before|since|until|once)$/.test(lower) || tokens[at - 2]?.tag === ',' || at === 1;
  // “On Monday, the”: a lead-in ends at the first comma of the sentence.
  if (before.tag === ',') return isLeadIn(tokens, at - 1);
  if (ALWAYS_ONE.test(lowerOf(tokens[at])) && isFreePronoun(tokens, at)) return true;
  return THINKS.test(lower) && /^VB[DZP]$/.test(before.tag);
}

/** “So far it show”: a pronoun that no verb and no preposition has for its object. */
const isFreePronoun = (tokens: Tokens, at: number): boolean =>
  at < 12 &&
  /^(?:RB|IN|NN)$/.test(tokens[at - 1]!.tag) &&
  !TIES.test(lowerOf(tokens[at - 1])) &&
  !SUBORDINATES.test(lowerOf(tokens[at - 1])) &&
  /^(?:RB|IN|JJ)$/.test(tokens[0]!.tag) &&
  tokens.slice(0, at).every(({ tag }) => !/^(?:VB.?|MD|WP|WDT|WRB|TO)$/.test(tag));

const isLeadIn = (tokens: Tokens, comma: number): boolean =>
  comma < 12 &&
  tokens.slice(0, comma).every(({ tag }) => tag !== ',') &&
  (/^(?:IN|RB|WRB)$/.test(tokens[0]!.tag) || tokens.slice(0, comma).some(({ text }) => WHEN.test(text))) &&
  (tokens[0]!.tag === 'WRB' || tokens[0]!.tag === 'IN' || !tokens.slice(0, comma).some(isFiniteVerb));
const WHEN = /^(?:years?|months?|weeks?|days?|hours?|minutes?|morning|night|evening|ago|later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** “The results, which was announced on Monday”: the verb of an aside about the subject. */
function verbOfAside(tokens: Tokens, { head }: Subject): number {
  if (tokens[head + 1]?.tag !== ',' || !/^(?:who|which)$/.test(tokens[head + 2]?.text ?? '')) return -1;
  const verb = head + 3 + adverbsAt(tokens, head + 3);
  return /^(?:is|are|was|were|has|have)$/.test(tokens[verb]?.text ?? '') ? verb : -1;
}

/** “He rejected them and were”: a verb that “and” joins to one, with no other subject and no other clause between; −1 where none is. */
function secondVerb(tokens: Tokens, verb: number): number {
  if (SAYS.test(lowerOf(tokens[verb]))) return -1;
  for (let i = verb + 1; i < tokens.length && i - verb < 14; i++) {
    if (/^(?:and|but)$/.test(tokens[i]!.text)) {
      const at = i + 1 + adverbsAt(tokens, i + 1);
      const isJoined = /^VB[DZP]?$/.test(tokens[at]?.tag ?? '') && tokens[at - 1]!.text !== 'not';
      // “But is it possible” asks.
      return isJoined && !/^(?:he|she|it|they|we|I|you|there)$/.test(tokens[at + 1]?.text ?? '') ? at : -1;
    }
    if (endsPredicate(tokens[i]!)) return -1;
  }
  return -1;
}

/** What begins another clause, or an infinitive that a verb behind “and” may belong to. */
const endsPredicate = ({ tag, text, sign }: TaggedToken): boolean =>
  sign
    ? !/^(?:POS|CD)$/.test(tag)
    : /^(?:VB[DPZ]?|MD|TO|W.*|EX|CC)$/.test(tag) || /^(?:he|she|it|they|we|I|you|that|as|while|after|before|if|because|than)$/.test(text);

/** The verb right behind a subject; −1 where none is. */
function verbBehind(tokens: Tokens, { end }: Subject): number {
  const at = end + adverbsAt(tokens, end);
  const verb = tokens[at];
  if (verb === undefined || !/^VB[ZPD]?$/.test(verb.tag) || /^(?:so|nor|cannot)$/.test(lowerOf(tokens[at - 1]))) return -1;
  // “The marketing spend may rise”: with a verb behind it, it is a noun.
  return !AUXILIARY.test(verb.text) && isFiniteVerb(tokens[at + 1] ?? verb) && tokens[at + 1] ? -1 : at;
}

function disagreement(tokens: Tokens, begin: number, subject: Subject, verb: number): Disagreement | undefined {
  const { text, start, end } = tokens[verb]!;
  const written = text + (/^n['’]t$/.test(tokens[verb + 1]?.text ?? '') ? tokens[verb + 1]!.text : '');
  const number = numberAt(tokens, verb, written, ALWAYS_ONE.test(lowerOf(tokens[subject.head])));
  if (number === 0 || subject.number === 0 || number === subject.number || text !== text.toLowerCase()) return undefined;
  // “They wants” is a wrong form, and typo/verb-form says so.
  if (/^(?:they|we)$/i.test(tokens[subject.head]!.text) && !AUXILIARY.test(text)) return undefined;
  if (number === SEVERAL && isWish(tokens, begin, verb)) return undefined;
  const { start: from, end: to } = tokens[subject.head]!;
  return {
    start,
    end: end + written.length - text.length,
    corrected: formFor(written, subject.number),
    subject: { start: from, end: to },
    asks: true,
  };
}

/** Whether a verb goes with one or with several; 0 where with both, or where it may be no verb. */
function numberAt(tokens: Tokens, at: number, written: string, pronoun: boolean): number {
  const { text, tag } = tokens[at]!;
  const known = numberOfVerb(written.toLowerCase());
  if (known === ONE || known === SEVERAL) return known;
  if (known === ONE_ACTS) return tag === 'VBZ' ? ONE : 0;
  // “Needs” may be a noun.
  if (known !== 0)
    return tag === 'VBZ' && /^(?:DT|PRP|PRP\$|TO|IN)$/.test(tokens[at + 1]?.tag ?? '') && !/^NNP?$/.test(tokens[at - 1]!.tag) ? ONE : 0;
  if (!/^VBP?$/.test(tag) || !mayBeBare(text)) return 0;
  return formOf(formFor(text, ONE)).tags.includes(TAG.VBZ) && (pronoun || !can(text, 'NN') || THINKS.test(text))
    ? SEVERAL
    : nounOrVerb(tokens, at);
}

/** May a word be a verb in the present without an ending, and none in the past and no adjective? */
function mayBeBare(text: string): boolean {
  const { tags, often } = formOf(text);
  if (often < 4 || !canBe(tags, 'VBP') || ALIKE.test(text)) return false;
  return /^(?:be)?come$/.test(text) || !canBe(tags, 'VBD', 'VBN', 'MD', 'JJ', 'RB', 'IN', 'NNS');
}

/** Verbs whose past is their base form. */
const ALIKE =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|fit|forecast|hit|hurt|input|let|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|upset|wed|wet)$/;

/** “The rain stop on”: what may be a noun is a verb before an object. */
const nounOrVerb = (tokens: Tokens, at: number): number =>
  tokens[at]!.tag === 'VBP' && (isPlural(tokens[at - 1]!) || OBJECT.test(lowerOf(tokens[at + 1]))) ? SEVERAL : 0;

const OBJECT = /^(?:the|a|an|his|her|its|their|that|it|them|him|us)$/;

/** “If it were”, “asked that he go”. */
const isWish = (tokens: Tokens, begin: number, verb: number): boolean =>
  tokens.slice(Math.max(0, begin - 6), verb).some((token) => DEMANDS.test(lowerOf(token)));

const formFor = (verb: string, number: number): string =>
  number === SEVERAL || /^(?:are|were|have|do|.*n['’]t)$/.test(verb) ? otherNumber(verb) : withS(verb);
