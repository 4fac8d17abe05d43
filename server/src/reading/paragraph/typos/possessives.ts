// Possessives typed without their apostrophe: “Britains economy”, “todays paper”, “the womens team”, “two weeks notice”.
import { TAG, type Tag } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { DEMONYMS, GIVEN_NAMES, PLACES } from '../../data/names-lists.ts';
import {
  AFTER_TIME,
  ALWAYS_POSSESSIVE,
  ATTRIBUTIVE,
  BODIES,
  BRANDS,
  GROUP,
  KIN,
  ONE_TIME,
  PEOPLE,
  PEOPLES,
  POSSESSIVE_PHRASES,
  TIME_AS_POSSESSOR,
  TIMES,
  WEEKDAYS,
} from '../../data/typo-apostrophes.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { isListed } from './dictionary.ts';
import { PhraseTable } from './phrases.ts';

/** A possessive without its apostrophe. */
export interface LostPossessive extends Span {
  readonly kind: 'unmarked';
  readonly corrected: string;
  readonly other?: string;
  /** What the draft must show before it is said: that the word is a name of one, or a thing it speaks of in the singular only. */
  readonly singular?: string;
  /** A name of which the language knows that it is one in the singular, or does not. */
  readonly named?: 'known' | 'unknown';
  readonly asks?: boolean;
  /** Does “the” stand before it, as before what a draft knows one of? */
  readonly one?: boolean;
}

const phrases = new PhraseTable(POSSESSIVE_PHRASES);
let places: ReadonlySet<string> | undefined;
let given: ReadonlySet<string> | undefined;

type Kind = 'always' | 'time' | 'weekday' | 'name' | 'noun' | 'attributive' | 'none';
/** Which look a word needs. */
const kindOf = new WordMemo<Kind>('none', ({ text, lower }) => {
  if (!lower.endsWith('s') || lower.length < 4) return 'none';
  if (ALWAYS_POSSESSIVE.has(lower)) return 'always';
  if (TIMES.has(lower) || TIME_AS_POSSESSOR.has(lower)) return 'time';
  if (WEEKDAYS.has(lower)) return 'weekday';
  if (/^\p{Lu}\p{Ll}{2,}s$/u.test(text)) return isOwnName(text) ? 'none' : 'name';
  if (text !== lower || !/^[a-z]{3,}[^siu]s$/.test(lower)) return 'none';
  return ATTRIBUTIVE.has(lower) ? 'attributive' : 'noun';
});

/** What one has and a kind has not: “the hospitals policy” may be right, “the hospitals roof” is not. */
const OF_ONE =
  /^(?:history|roof|walls|entrance|gates|foyer|diary|logbook|founders?|owners?|reputation|anniversary|future|fate|past|name|birthplace|mayor|coastline|outskirts|hull|bow|keel|deck|skipper|wife|husband|brother|sister|mother|father|son|daughter|younger|elder|oldest|biggest|largest|smallest|youngest|own|former|only)$/;

/** Of these, what belongs to several is theirs too: either way an apostrophe is lost. */
const ALWAYS_OWNED =
  /^(?:roof|entrance|foyer|diary|logbook|founders?|reputation|anniversary|birthplace|coastline|outskirts|hull|keel|skipper|wife|husband|younger|elder|oldest|biggest|largest|smallest|youngest)$/;

/** What a person or a body in office has: “the ministers resignation”, “the governments plan was”. */
const OF_OFFICE =
  /^(?:resignation|speech|death|arrival|departure|refusal|spokesman|spokeswoman|headquarters|body|career|decision|wedding|salary|statement|funeral|lawyer|solicitor|condition|family|plan|policy|budget|claim|visit|illness|injury|injuries|response|economy|reply)$/;
const IN_OFFICE = /^(?:government|company|council|club|firm|bank|ministry|airline|charity|party)$/;

/** How sure it is that what follows belongs to one; undefined where it may be of their kind. */
function ownedBy(before: string, singular: string, next: string): 'known' | 'unknown' | undefined {
  if (before === 'the' && (PEOPLE.has(singular) || IN_OFFICE.test(singular)) && OF_OFFICE.test(next)) return 'known';
  return OF_ONE.test(next) ? knownBy(next) : undefined;
}

const knownBy = (next: string): 'known' | 'unknown' => (ALWAYS_OWNED.test(next) ? 'known' : 'unknown');

/** A name that is met more than 60 times in the news that the lexicon was learnt from. */
const OFTEN = 6;
const placeNames = () => (places ??= new Set(PLACES.split(/[ |,]/)));

/** “Athens” and “James” end with an s of their own, and so do peoples. */
function isOwnName(text: string): boolean {
  given ??= new Set([...GIVEN_NAMES.split(' '), ...DEMONYMS.split(/[ |,]/)]);
  return placeNames().has(text) || given.has(text) || isOrganised(text) || formOf(text).often > OFTEN;
}
const isOrganised = (text: string): boolean =>
  /(?:ss|us|is|ies|ings|airs|eaus|orks|airways|industries|holdings|games|news|times|rights|studies|affairs|services|systems|sports)$/i.test(
    text,
  );

/** What is found of one, without its kind. */
type Found = Omit<LostPossessive, 'kind'>;

export function findLostPossessives(reading: Reading): LostPossessive[] {
  const { words } = reading;
  const found: Found[] = phrases
    .find(reading)
    .map(({ start, end, right, or }) => ({ start, end, corrected: right, ...(or ? { other: or } : {}) }));
  for (let i = 0; i < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    if (kind === 'none') continue;
    const one = isFree(reading.text, words[i]!) ? lostAt(reading, i, kind) : brandOrPlural(reading, i);
    if (one && !found.some((other) => other.start < one.end && other.end > one.start)) found.push(one);
  }
  return found.map((one) => ({ ...one, kind: 'unmarked' }));
}

/** A blank before it and a word after it: no part of a compound, an address or a possessive. */
const isFree = (text: string, { start, end }: Word): boolean =>
  (start === 0 || /[\s“‘"'(—–]/.test(text[start - 1]!)) && text[end] === ' ' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '');

function lostAt(reading: Reading, i: number, kind: Kind): Found | undefined {
  const { words } = reading;
  const { start, end, text, lower } = words[i]!;
  const next = words[i + 1]!;
  const before = words[i - 1]?.lower ?? '';
  const singular = `${text.slice(0, -1)}’s`;
  if (kind === 'always') {
    // “Mens Health” is a name.
    const name = /^\p{Lu}/u.test(next.text) && (/^\p{Lu}/u.test(text) || !/^\p{Lu}\p{Ll}/u.test(text));
    return name ? undefined : { start, end, corrected: inCase(text, ALWAYS_POSSESSIVE.get(lower)!) };
  }
  if (kind === 'time') {
    if (TIMES.has(lower) && AFTER_TIME.has(next.lower) && isMany(before, words[i - 1]?.text)) return { start, end, corrected: `${text}’` };
    if (!ONE_TIME.has(before) || !TIME_AS_POSSESSOR.has(lower) || !mayBeNoun(reading, i + 1)) return undefined;
    return { start, end, corrected: singular };
  }
  if (kind === 'weekday')
    return text !== lower &&
      isNoun(reading, i + 1) &&
      (before !== 'on' || tokenAt(reading, next.start)?.tag === 'NN') &&
      !/^(?:and|to|the)$/.test(before)
      ? { start, end, corrected: singular }
      : undefined;
  if (kind === 'name') return lostByName(reading, i, before);
  return lostByNoun(reading, i, before);
}

const isMany = (before: string, text: string | undefined): boolean =>
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|several|few|many|some|these|those|his|her|their|of)$/.test(
    before,
  ) && text !== '1';

/** What shows at its own letters, at the end of a sentence too: “Sainsburys”, “companys”. */
function brandOrPlural(reading: Reading, i: number): Found | undefined {
  const { start, end, text, lower } = reading.words[i]!;
  if (!/^(?:[\s.,;:!?)”"’—–]|$)/.test(reading.text.slice(end, end + 1)) || /[-‐/@#.]/.test(reading.text[start - 1] ?? ' '))
    return undefined;
  const brand = text === lower ? undefined : BRANDS.get(lower);
  if (brand) return { start, end, corrected: brand };
  return text === lower && isMisspeltPlural(lower) ? { start, end, corrected: pluralOf(text), other: `${text.slice(0, -1)}’s` } : undefined;
}

/** A plural so much rarer than its singular that hardly anybody writes it: 16 times. */
const RARER = 4;

function lostByName(reading: Reading, i: number, before: string): Found | undefined {
  const { start, end, text, lower: small } = reading.words[i]!;
  const singular = text.slice(0, -1);
  const lower = singular.toLowerCase();
  const brand = BRANDS.get(small);
  if (brand) return { start, end, corrected: brand };
  if (isMisspeltPlural(small)) return { ...misspeltPlural(reading, i), singular, named: 'unknown' };
  if (isOfAnotherName(reading, i, singular)) return undefined;
  const certain = placeNames().has(singular) || BODIES.has(lower);
  if (!certain && before === 'the' && OFFICIAL.test(lower)) return lostByNoun(reading, i, before);
  if (!certain && (before === 'the' || isGroup(singular, lower))) return undefined;
  if (!isNoun(reading, i + 1, false, true)) return undefined;
  // At the beginning of a sentence the capital shows no name: “Unions accuse the firm”; “Jack Wills” has an s of its own.
  if (
    !certain &&
    isListed(lower, undefined) &&
    (beginsSentence(reading, i) || (/^\p{Lu}/u.test(reading.words[i - 1]?.text ?? '') && !given!.has(reading.words[i - 1]!.text)))
  )
    // “Maple Bends arena”: the draft must have “Maple Bend”.
    return beginsSentence(reading, i) ? undefined : { start, end, corrected: `${singular}’s`, singular, asks: true };
  const known = certain || formOf(singular).often >= formOf(text).often + RARER;
  return { start, end, corrected: `${singular}’s`, ...(known ? {} : { other: `${text}’` }), singular, named: known ? 'known' : 'unknown' };
}

/** “Jack Wills trousers”: a surname with an s of its own; “_Songs and Heartbreaks_”: a title. */
const isOfAnotherName = ({ words, prose }: Reading, i: number, singular: string): boolean =>
  (given!.has(singular) && i > 0 && given!.has(words[i - 1]!.text)) ||
  prose.marks.some(
    (m) => m.kind === 'emphasis' && m.start <= words[i]!.start && words[i]!.end === m.end && m.end - m.start > words[i]!.text.length,
  );

const beginsSentence = ({ words, sentences, text }: Reading, i: number): boolean =>
  i === 0 || sentences.some(({ start }) => start <= words[i]!.start && !/\p{L}/u.test(text.slice(start, words[i]!.start)));

/** People by what they are: their plural may stand before a noun (“gave Republicans hope”). */
const isGroup = (singular: string, lower: string): boolean =>
  PEOPLES.test(lower) || (GROUP.test(lower) && isListed(lower, undefined)) || placeNames().has(`${singular}s`);

/** “Countrys”, “agencys”. */
const isMisspeltPlural = (lower: string): boolean =>
  /[^aeiou]ys$/.test(lower) && lower !== 'passerbys' && isListed(lower.slice(0, -1), undefined) && !isListed(lower, undefined);

const pluralOf = (written: string): string => `${written.slice(0, -2)}ies`;

function misspeltPlural(reading: Reading, i: number): Found {
  const { start, end, text } = reading.words[i]!;
  const possessive = `${text.slice(0, -1)}’s`;
  const plural = pluralOf(text);
  return isNoun(reading, i + 1, false, true)
    ? { start, end, corrected: possessive, other: plural }
    : { start, end, corrected: plural, other: possessive };
}

/** “The hospitals board”, “her husbands death”: a thing or a person of which the draft knows one only. */
function lostByNoun(reading: Reading, i: number, before: string): Found | undefined {
  const { start, end, text, lower } = reading.words[i]!;
  const singular = lower.slice(0, -1);
  const corrected = `${text.slice(0, -1)}’s`;
  if (isMisspeltPlural(lower)) return misspeltPlural(reading, i);
  const named = ownedBy(before, singular, reading.words[i + 1]!.lower);
  if (ATTRIBUTIVE.has(lower) && (before !== 'the' || !named)) return undefined;
  if (!/^NNP?S$/.test(tokenAt(reading, start)?.tag ?? '') && !PEOPLE.has(singular)) return undefined;
  const one = /^(?:a|an|another|every|each|one|this|that)$/.test(before);
  const own = /^(?:his|her|my|your|its|the|our|their)$/.test(before);
  if ((!one && !own) || !isListed(singular, undefined)) return undefined;
  // “The risk that patients will wait”: only a certain noun shows that the word before is no conjunction.
  const noun = /^th(?:is|at)$/.test(before) ? isNoun(reading, i + 1, true) : mayBeNoun(reading, i + 1);
  if (one && PEOPLE.has(singular) && noun) return { start, end, corrected };
  if (!isNoun(reading, i + 1, true) && !isOwned(reading, i)) return undefined;
  if (own && KIN.has(singular) && before !== 'their' && before !== 'our' && before !== 'the') return { start, end, corrected };
  if (before !== 'the' && !one) return undefined;
  // That the draft has the singular once is then enough.
  return { start, end, corrected, other: `${text}’`, singular, asks: true, one: before === 'the', ...(named ? { named } : {}) };
}

/** Bodies that copy speaks of with a capital: “the Departments office”. */
const OFFICIAL =
  /^(?:department|council|government|ministry|court|club|board|authority|agency|trust|union|party|bank|company|college|university|school|church|museum|society|association|federation|commission|committee|cabinet|assembly|society|institute|hospital|minister|mayor|premier|president|chancellor|taoiseach|governor|senator|speaker)$/;

/** “It is the governments third full Budget”: an ordinal between two nouns, where no object of “gave” or “won” is before it. */
function hasRank(reading: Reading, i: number): boolean {
  const { words, text } = reading;
  const rank = words[i + 1]!;
  if (!ORDINAL.test(rank.lower)) return false;
  const before = words[i - 2]?.lower ?? '';
  if (
    !/^(?:is|was|be|been|in|of|for|after|before|since|at|on|during|with|by|to|under|from|as|and|announced|marks|marked|won|scored|became|)$/.test(
      before,
    )
  )
    return false;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, rank.start));
  const at = tokens.findIndex(({ start }) => start === rank.start);
  return at > 0 && text[rank.end] === ' ' && leadsToNoun(tokens, at + 1);
}
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final)$/;

/** “The towns water was safe”, “promised the councils support”: a noun that could be a verb, where no verb can stand. */
function isOwned(reading: Reading, i: number): boolean {
  const { words } = reading;
  // “The trusts own finance director.”
  if (words[i + 1]!.lower === 'own') return /^(?:NN|JJ)$/.test(tokenAt(reading, words[i + 2]?.start ?? -1)?.tag ?? '');
  if (hasRank(reading, i)) return true;
  if (!mayBeNoun(reading, i + 1) || !formOf(words[i + 1]!.text).tags.some((tag) => tag === TAG.NN || tag === TAG.NNS)) return false;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, words[i]!.start));
  const own = tokens.findIndex(({ start }) => start === words[i]!.start);
  const [before, after] = [tokens[own - 2], tokens[own + 2]];
  // A singular verb behind it; or a preposition or a verb before “the”, which then has its object.
  if (after && /^(?:was|is|has)$/.test(after.text)) return true;
  if (!before || !/^(?:IN|VBD|VBG)$/.test(before.tag) || SAYS_OR_JOINS.test(before.text)) return false;
  return !after || after.sign || /^(?:IN|CC)$/.test(after.tag);
}
const SAYS_OR_JOINS =
  /^(?:that|because|if|when|while|after|before|as|since|although|though|whether|said|told|saying|telling|thought|believed|hoped|knew|claimed|felt|insisted|argued|warned|like|than)$/i;

const NOMINAL = new Set<string>(['NN', 'NNS', 'JJ', 'JJS', 'JJR']);
/**
 * Is the word a noun, or an adjective with a noun after it? `certain` leaves out what could be a verb as well; `name` takes a
 * participle for an adjective, as a name in the singular has no such verb.
 */
function isNoun(reading: Reading, i: number, certain = false, name = false): boolean {
  const word = reading.words[i]!;
  if (word.text[0] !== word.lower[0] || /['’]/.test(word.text)) return false;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, word.start));
  const at = tokens.findIndex(({ start }) => start === word.start);
  const token = tokens[at];
  if (!token) return false;
  if (certain && token.form.tags.some((tag) => VERBAL.has(tag))) return false;
  if (NOMINAL.has(token.tag)) return token.tag.startsWith('NN') || (name && RANKS.test(word.lower)) || leadsToNoun(tokens, at + 1);
  if (name && RANKS.test(word.lower)) return leadsToNoun(tokens, at + 1);
  return (
    name &&
    /^VB[GND]$/.test(token.tag) &&
    /ed$|ing$/.test(word.lower) &&
    leadsToNoun(tokens, at + 1) &&
    /^(?:JJ|NN)/.test(tokens[at + 1]!.tag)
  );
}

/** Could it be a noun or an adjective? Asked where what stands before it is wrong in any case. */
function mayBeNoun(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  return (
    word.text === word.lower &&
    !/['’]/.test(word.text) &&
    formOf(word.text).tags.some((tag) => tag === TAG.NN || tag === TAG.NNS || tag === TAG.JJ)
  );
}

function tokenAt(reading: Reading, place: number): TaggedToken | undefined {
  return tagsOfSentence(reading, sentenceAt(reading, place)).find(({ start }) => start === place);
}
/** “Britain’s first”, “the city’s biggest”. */
const RANKS = /^(?:first|second|third|most|least|only|own|next|last|latest|\p{Ll}{3,}est)$/u;
/** VB to VBZ, MD, IN and the like, by the numbers of the tags. */
const VERBAL = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD', 'IN', 'RB', 'VBG'].map((tag) => TAG[tag as Tag]));

function leadsToNoun(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const { tag } = tokens[i]!;
    if (tag.startsWith('NN')) return true;
    if (!/^(?:JJ|RB|VBN|VBG|CD|CC|,)/.test(tag)) return false;
  }
  return false;
}

function inCase(typed: string, right: string): string {
  if (typed === typed.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
