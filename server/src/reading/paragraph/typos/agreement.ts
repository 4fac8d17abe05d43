// Verbs that go with the nearest noun and not with their subject.
import { tagWords } from '../../../language/compromise.ts';
import type { Span } from '../../../text/span.ts';
import {
  BREAKS,
  DETERMINERS,
  ONE_THING,
  OPENS_CLAUSE,
  PLURAL_VERBS,
  PLURAL_VERBS_BEFORE_OBJECT,
  PLURALS,
  TIES,
} from '../../data/typo-agreement.ts';
import type { Reading, Word } from '../reading.ts';
import { STOP, stopsIn } from './slip-candidates.ts';

/** A verb that goes with the nearest noun and not with its subject. */
export interface Disagreement extends Span {
  readonly corrected: string;
  readonly subject: Word;
}

/** An object, or a clause: what follows “mean” when it is a verb. */
const OBJECT = /^ (?:(?:a|an|the|that|no|his|her|its|their|it|how|why|what|more|little|nothing|him|them|us)(?![\p{L}])|["“])/u;
const MOST_WORDS = 14;
/** After a preposition stands a noun, perhaps with an article and an adjective: more would hide a clause without “that”. */
const MOST_IN_PHRASE = 3;
/** “school bus tickets”: nouns before a noun are told from a clause only by the language model. */
const MOST_IN_COMPOUND = 5;
const ADJECTIVE =
  /(?:al|ic|ive|ous|ary|ish|ese|an|ful|less|ed|ern|ing)$|^(?:new|old|young|big|small|many|more|most|some|all|other|two|three|four|five|six|several|few|poor|rich|black|white|key|top|high|low|long|early|late|senior|foreign|public|local|private|major|minor|great|good|bad|free)$/u;

const lowerOf = ({ text, lower }: Word): string => (text.includes("'") ? lower.replaceAll("'", '’') : lower);
/** “Takfiris” and “Saudis” are told from “crisis” by their capital. */
function isPlural(word: Word): boolean {
  const { lower } = word;
  if (!lower.endsWith('s')) return PLURALS.has(lowerOf(word));
  return (lower.length > 3 && /[^siu’']s$/.test(lower)) || /^\p{Lu}\p{L}{2,}is$/u.test(word.text) || PLURALS.has(lowerOf(word));
}

/** The disagreements of a paragraph whose subject is certain. */
export function findDisagreements(reading: Reading): Disagreement[] {
  const disagreements: Disagreement[] = [];
  const { reasons, words: stops, why } = stopsIn(reading);
  if ((reasons & (STOP.verb | STOP.joined)) === 0) return disagreements;
  const { words } = reading;
  for (let i = 0; i < stops.length; i++) {
    if ((why[i]! & STOP.verb) === 0 && !((why[i]! & STOP.joined) !== 0 && PLURAL_VERBS.has(lowerOf(words[stops[i]!]!)))) continue;
    const found = disagreementAt(reading.text, words, stops[i]!);
    if (found) disagreements.push(found);
  }
  return disagreements;
}

function disagreementAt(text: string, words: readonly Word[], at: number): Disagreement | undefined {
  const verb = words[at]!;
  const last = words[at - 1];
  // Seldom does a plural stand before the verb, and that is soon seen.
  if (!last || verb.text !== verb.lower || !adjoin(text, last, verb) || !isPlural(last)) return undefined;
  const typed = lowerOf(verb);
  const corrected =
    PLURAL_VERBS.get(typed) ?? (OBJECT.test(text.slice(verb.end, verb.end + 12)) ? PLURAL_VERBS_BEFORE_OBJECT.get(typed) : undefined);
  if (!corrected) return undefined;
  const found = subjectOf(words, at, text);
  if (found === undefined) return undefined;
  const { subject } = found;
  // “If the cost of repairs were to rise” is a subjunctive.
  if (
    typed.startsWith('were') &&
    /\b(?:if|wish|wished|though|unless|suppose)\b[^.;]*$/i.test(text.slice(Math.max(0, subject.start - 60), subject.start))
  )
    return undefined;
  if (found.doubtful && !isCompound(text, subject, verb)) return undefined;
  return { start: verb.start, end: verb.end, corrected: verb.text.includes("'") ? corrected.replace('’', "'") : corrected, subject };
}

/** Do two words stand side by side, with nothing but a blank between them, and perhaps the apostrophe of a possessive? */
function adjoin(text: string, a: Word, b: Word): boolean {
  const gap = b.start - a.end;
  if (text.charCodeAt(b.start - 1) !== 32 || gap < 1 || gap > 2) return false;
  return gap === 1 || text[a.end] === "'" || text[a.end] === '’';
}

/**
 * The head of the noun phrase that ends before a verb: one thing, tied to other nouns by prepositions alone, the last of them a
 * plural, at the beginning of its clause. Doubtful where a noun has more before it than an article and adjectives.
 */
function subjectOf(words: readonly Word[], verb: number, text: string): { readonly subject: Word; readonly doubtful: boolean } | undefined {
  let phrase = 0;
  let doubtful = false;
  for (let i = verb - 1; i > 0 && verb - i <= MOST_WORDS; i--) {
    const word = lowerOf(words[i]!);
    if (BREAKS.has(word) || !adjoin(text, words[i - 1]!, words[i]!)) return undefined;
    if (!TIES.has(word)) {
      phrase += 1;
      if (phrase > MOST_IN_COMPOUND) return undefined;
      continue;
    }
    doubtful ||= phrase > MOST_IN_PHRASE || !isPlainPhrase(words.slice(i + 1, i + 1 + phrase));
    phrase = 0;
    const head = words[i - 1]!;
    if (ONE_THING.has(lowerOf(head)) && beginsClause(words, i - 1, text)) return { subject: head, doubtful };
  }
  return undefined;
}

/**
 * Are the words between a subject and a verb nouns and what belongs to them, with no clause among them? In a compound the nouns
 * before the last are singular: “school bus tickets”, while “the delays voters have faced” holds a clause.
 */
function isCompound(text: string, subject: Word, verb: Word): boolean {
  const from = Math.max(text.lastIndexOf('. ', subject.start) + 1, subject.start - 80, 0);
  const to = Math.min(text.length, verb.end + 40);
  const tagged = tagWords(text.slice(from, to)).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
  const own = tagged.find((word) => word.start <= verb.start && verb.start < word.end);
  if (!own?.tags.has('Verb')) return false;
  const between = tagged.filter((word) => word.start >= subject.end && word.end <= verb.start);
  return between.every(({ tags }, i) => {
    if (tags.has('Preposition') || tags.has('Determiner') || tags.has('Adjective') || tags.has('Value')) return true;
    if (!tags.has('Noun') || tags.has('Pronoun')) return false;
    const next = between[i + 1];
    const ends = !next || next.tags.has('Preposition');
    return ends || !tags.has('Plural') || tags.has('Possessive');
  });
}

/** A noun, with an article, a possessive or adjectives before it: “the Takfiris”, “Russia’s engagement”, “foreign troops”. */
function isPlainPhrase(phrase: readonly Word[]): boolean {
  return phrase.slice(0, -1).every((word, i) => {
    const lower = lowerOf(word);
    if (DETERMINERS.has(lower)) return i === 0;
    return /’s$|s’$/.test(lower) || ADJECTIVE.test(lower) || /^\d/.test(lower);
  });
}

/** Does the noun phrase whose head is at `head` begin a sentence or a clause? */
function beginsClause(words: readonly Word[], head: number, text: string): boolean {
  // Back over adjectives to what the noun phrase begins with.
  let i = head - 1;
  while (
    i >= 0 &&
    head - i <= 3 &&
    !DETERMINERS.has(lowerOf(words[i]!)) &&
    !/’s$/.test(lowerOf(words[i]!)) &&
    adjoin(text, words[i]!, words[i + 1]!)
  )
    i--;
  const first = words[i];
  // “The below cost of production prices”.
  if (/^(?:below|above|under|over)$/.test(lowerOf(words[head - 1] ?? words[head]!))) return false;
  if (!first || head - i > 3 || !adjoin(text, first, words[i + 1]!)) return false;
  // A possessor is a name: back over it, and over the office before it.
  if (!DETERMINERS.has(lowerOf(first)))
    while (i > 0 && adjoin(text, words[i - 1]!, words[i]!) && (/^\p{Lu}/u.test(words[i - 1]!.text) || lowerOf(words[i - 1]!) === 'of')) i--;
  const before = words[i - 1];
  if (!before || !adjoin(text, before, words[i]!))
    return /(?:^|[.!?,;:—–”"])["”’]?\s*["“]?$/u.test(text.slice(Math.max(0, words[i]!.start - 4), words[i]!.start));
  return OPENS_CLAUSE.has(lowerOf(before));
}
