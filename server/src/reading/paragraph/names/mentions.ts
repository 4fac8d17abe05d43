// What a run of words with capitals names.
import type { Span } from '../../../text/span.ts';
import type { NameKind, NameMention } from '../reading.ts';
import { isRoleNoun } from './offices.ts';
import { lowerTitleBefore, textOf, titleAt, titleFrom } from './titles.ts';
import type { Token } from './tokens.ts';
import { IS, vocabulary } from './vocabulary.ts';

const PARTY_AND_STATE = /^[RDI]-\p{L}+$/u;
const AFTER_WHICH_A_NAME = /(?:\b(?:against|of|by|from|with|to|and|joined|fighting)\s|[-‐‑])$/;
/** Particles that open a surname with a capital where it stands alone. */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Du|Da|Di|Dos|Della|La|Le|Ter|Ten|Den|Bin|Ibn|Mac|O)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;
/** Letters behind a name that are none of it: “Ann Reid KC”. */
const HONOURS = /^(?:KC|QC|SC|MP|MSP|MLA|MEP|TD|MBE|OBE|CBE|KBE|DBE|BEM|FRS|AO|AC|OAM)$/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PARTICLES = set('de da di del della du dos van von der den ten ter bin bint ibn al el la le y zu');
/** What may stand inside an organisation's name between capitals. */
const LINKS = set('of for on to in and the against &');
/** The first word of names of organisations that is an everyday one. */
const BEGINS_ORGANISATION = set(
  'Supreme White National Federal International World Central American European United High Social General State Foreign Home House Defense Health Justice Treasury Energy Labor Labour Green Liberal Conservative Democratic Public Human Amnesty Space Senate Associated Local',
);
/** Organisations that a word by itself names. */
const ORGANISATIONS = set('Senate Congress Parliament Commons Lords Treasury Pentagon Kremlin Knesset Navy Army Interpol');
/** What a sentence tells its reader to do with somebody. */
const IMPERATIVE = /^(?:Ring|Call|Phone|Contact|Email|Text|Ask|Tell|Meet|Watch|See|Visit|Enter|Say|Read)$/;
/** The first word of places' names. */
const BEGINS_PLACE = set('Mount Lake Fort San Santa Saint St Cape Port El Los Las');

export const isParticle = (word: string): boolean => PARTICLES.has(word);
export const isLink = (word: string): boolean => LINKS.has(word);

const is = ({ kinds }: Token, kind: number): boolean => (kinds & kind) !== 0;

/** Adds the name that a run of words holds, if it holds one, to those found. */
export function readMention(found: NameMention[], text: string, tokens: readonly Token[], from: number, to: number): void {
  const i = afterOpeners(tokens, from, to);
  const end = beforeLooseWords(tokens, i, to);
  if (i >= end) return;
  const office = titleAt(tokens, i, end);
  let title: Span | undefined = office && { start: tokens[office.from]!.start, end: tokens[office.to - 1]!.end };
  let start = office ? office.to : i;
  let honorific: Span | undefined;
  const first = tokens[start];
  if (first && start < end && is(first, IS.honorific)) {
    if (start + 1 < end) {
      honorific = { start: first.start, end: first.end };
      start++;
    } else if (start === i && !is(first, IS.givenName)) return;
  }
  // An office alone names nobody.
  if (start >= end) return;
  // “Russian President” was set aside above; a demonym before an unknown word stays part of the name only in organisations.
  while (start + 1 < end && is(tokens[start]!, IS.demonym) && is(tokens[start + 1]!, IS.givenName)) start++;
  if (!title && !honorific) title = lowerTitleBefore(text, tokens, start);
  const opens = tokens[i]!.opens && start === i;
  const person = title || honorific ? -1 : personBehind(tokens, start, end);
  if (person > 0) {
    classify(found, text, tokens, start, person, opens);
    classify(found, text, tokens, person, end, false);
  } else classify(found, text, tokens, start, end, opens, title, honorific);
}

/** A sentence's first word is no part of the name after it, unless it can be (“In Washington”, “Will Smith”), nor is a day or an article. */
function afterOpeners(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && tokens[i]!.opens && !tokens[i]!.acronym && isOpener(tokens, i, to)) i++;
  // “Friends of Callum”: what linked it goes too.
  while (i > from && i < to && !tokens[i]!.capital && LINKS.has(tokens[i]!.text)) i++;
  while (i < to && ((is(tokens[i]!, IS.calendar) && !isGivenMonth(tokens, i, to)) || isBareCapital(tokens[i]!))) i++;
  return i;
}

/** Where a name ends, with days and loose capitals behind it left out. */
function beforeLooseWords(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && HONOURS.test(tokens[end - 1]!.text) && !tokens[from]!.acronym) end--;
  while (end > from && (is(tokens[end - 1]!, IS.calendar) || (end - 1 > from && /^(?:I|Of|The)$/.test(tokens[end - 1]!.text)))) end--;
  return end;
}

/** “(president of the) Institute of Navigation Ann Marsh”: where a person's name begins behind a body's, −1 for nowhere. */
function personBehind(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 4 || is(tokens[from]!, IS.givenName)) return -1;
  const at = to - 2;
  const before = tokens[at - 1]!;
  const given = tokens[at]!;
  const surname = tokens[to - 1]!;
  if (!is(given, IS.givenName) || is(given, IS.place | IS.organisationWord | IS.title | IS.honorific)) return -1;
  if (is(surname, IS.organisationWord | IS.placeWord | IS.place | IS.title) || vocabulary.isCommon(surname.text.toLowerCase())) return -1;
  if (!before.capital || /^(?:St|Saint|San|Santa)$/.test(before.text) || is(before, IS.title | IS.honorific | IS.givenName)) return -1;
  for (let i = from; i < at; i++) if (is(tokens[i]!, IS.organisationWord | IS.headOf)) return at;
  return -1;
}

/** “Jan Tolland”, “April Reid”: a month's name before a surname. */
const isGivenMonth = (tokens: readonly Token[], i: number, to: number): boolean =>
  is(tokens[i]!, IS.givenName) &&
  i + 1 < to &&
  !is(tokens[i + 1]!, IS.calendar | IS.organisationWord | IS.place | IS.demonym | IS.title) &&
  !vocabulary.isCommon(tokens[i + 1]!.text.toLowerCase());

/** “The”, “A”, “An” or “I” that begins no name: an initial has its point. */
const isBareCapital = ({ text, start, end }: Token): boolean =>
  text === 'The' || text === 'An' || ((text === 'A' || text === 'I') && end === start + 1);

function isOpener(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i]!;
  const { text } = token;
  if (is(token, IS.opener)) return true;
  // “Ring Ann Marsh”, and not “Ring Road”.
  if (IMPERATIVE.test(text) && i + 1 < to && is(tokens[i + 1]!, IS.givenName)) return true;
  if (is(token, IS.honorific) || titleFrom(tokens, i, to)) return false;
  const lower = text.toLowerCase();
  if (isRole(lower) && isFullName(tokens, i + 1, to) && !is(token, IS.givenName)) return true;
  if (!vocabulary.isCommon(lower.includes('’') ? lower.replaceAll('’', "'") : lower)) return false;
  // “White House” and “World Bank” are names whose first word is an everyday one.
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return true;
  if (vocabulary.isOrganisationWord(`${text} ${next.text}`) || vocabulary.isPlace(`${text} ${next.text}`)) return false;
  if (is(token, IS.givenName)) return false;
  return !(BEGINS_ORGANISATION.has(text) && next.joined && is(next, IS.organisationWord));
}

/** “Goalkeeper Anna Lind saved”, “Widow Ann Reid wept”: what somebody is, with the capital of its sentence. */
const isRole = (word: string): boolean => isRoleNoun(word) || /^(?:widow|widower|teenager|grandad|mum|dad)$/.test(word);

const isFullName = (tokens: readonly Token[], from: number, to: number): boolean =>
  from + 1 < to && is(tokens[from]!, IS.givenName) && !is(tokens[from + 1]!, IS.organisationWord | IS.placeWord);

/**
 * Adds what a few words name, if they name anything. `opens` says that they open a sentence; title and honorific are those before
 * them.
 */
export function classify(
  found: NameMention[],
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: boolean,
  title?: Span,
  honorific?: Span,
): void {
  const first = tokens[from]!;
  const kind = honorific ? titledKind(tokens, from, to) : kindOf(text, tokens, from, to, opens, title !== undefined);
  if (!kind) return;
  const { start } = first;
  const end = endOf(text, tokens[to - 1]!);
  const alone = kind === 'other' && to === from + 1;
  const mention: Mutable<NameMention> = { start, end, text: text.slice(start, end), kind };
  if (honorific) mention.honorific = honorific;
  if (title) mention.title = title;
  if (alone && opens) mention.opens = true;
  if (kind === 'person') setParts(mention, tokens, from, to);
  else if (alone && is(first, IS.givenName)) mention.given = first.text;
  found.push(mention);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** With a title or an honorific it is a person, unless nothing but a people is named: “Mr American”. */
function titledKind(tokens: readonly Token[], from: number, to: number): NameKind | undefined {
  for (let i = from; i < to; i++) if (!is(tokens[i]!, IS.demonym)) return 'person';
  return undefined;
}

function kindOf(text: string, tokens: readonly Token[], from: number, to: number, opens: boolean, titled: boolean): NameKind | undefined {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const single = to === from + 1;
  if (single && (is(first, IS.state) || (first.text[1] === '-' && PARTY_AND_STATE.test(first.text)))) return undefined;
  let any = 0;
  let acronyms = 0;
  for (let i = from; i < to; i++) {
    any |= tokens[i]!.kinds;
    if (tokens[i]!.acronym) acronyms++;
  }
  const whole = single ? '' : textOf(tokens, from, to);
  const place = single ? is(first, IS.place) : is(first, IS.start) && vocabulary.isPlace(whole);
  if (titled && (any & IS.organisationWord) === 0 && !place && !first.acronym) return titledKind(tokens, from, to);
  // “SYRIA” and “NEW YORK” are places as they are in small letters.
  const quiet = () => (single ? first.text : whole).replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
  if (place || (acronyms === to - from && vocabulary.isPlace(quiet()))) return 'place';
  return single ? singleKind(text, first, opens) : severalKind(tokens, from, to, first, last, any, acronyms);
}

function singleKind(text: string, word: Token, opens: boolean): NameKind | undefined {
  if (is(word, IS.demonym) || word.initial) return undefined;
  // “It IS so” stresses a word; “against IS” and “anti-IS” name a group.
  if (is(word, IS.noName) && !(word.text === 'IS' && AFTER_WHICH_A_NAME.test(text.slice(Math.max(0, word.start - 10), word.start))))
    return undefined;
  if (word.acronym) return 'organisation';
  if (is(word, IS.organisationWord | IS.title | IS.placeWord)) return ORGANISATIONS.has(word.text) ? 'organisation' : undefined;
  return opens && isEveryday(word.text) ? undefined : 'other';
}

function severalKind(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: Token,
  last: Token,
  any: number,
  acronyms: number,
): NameKind | undefined {
  const words = tokens.slice(from, to);
  if (opensWithGivenName(words, last) || isDottedPerson(words, last, any)) return 'person';
  // “Police Chief”, “Executive Director”: an office alone names nobody.
  if (is(last, IS.title) && !words.some((w) => LINKS.has(w.text))) return undefined;
  if ((any & (IS.organisationWord | IS.headOf)) !== 0) return 'organisation';
  if (is(last, IS.placeWord) || BEGINS_PLACE.has(first.text)) return 'place';
  if (words.every((w) => is(w, IS.demonym) || vocabulary.isCommon(w.text.toLowerCase())))
    return (any & IS.demonym) === 0 || words.length > 2 ? 'other' : undefined;
  const namesSomeone =
    words.length <= 4 &&
    acronyms === 0 &&
    (any & IS.demonym) === 0 &&
    !is(first, IS.place) &&
    words.every((w) => !LINKS.has(w.text) && (w === last || !vocabulary.isCommon(w.text.toLowerCase())));
  if (namesSomeone) return 'person';
  return acronyms === words.length ? 'organisation' : 'other';
}

function opensWithGivenName(words: readonly Token[], last: Token): boolean {
  const [first, second] = words as readonly [Token, Token];
  if (!(is(first, IS.givenName) || first.initial) || (first.text === 'Al' && /^(?:Qa|Ja|Sha|Nus|Ara)/.test(second.text))) return false;
  return !is(last, IS.organisationWord) && !words.some((w) => w.text === 'of');
}

/** “K.S. Lakshmanan”, and not “U.S. Steel”. */
const isDottedPerson = (words: readonly Token[], last: Token, any: number): boolean =>
  words.length === 2 &&
  isDotted(words[0]!) &&
  (any & (IS.organisationWord | IS.placeWord | IS.demonym | IS.title | IS.headOf)) === 0 &&
  !last.acronym &&
  !is(last, IS.place) &&
  !vocabulary.isCommon(last.text.toLowerCase());

/** A point is part of a dotted name or an initial; one that only ends the sentence is left out where that can be told. */
const endOf = (text: string, { start, end, text: bare }: Token): number =>
  text.charCodeAt(end - 1) === 46 /* . */ && bare.length > 1 && !/\.\p{L}+\.$|(?:Jr|Sr|Inc|Co|Ltd|Corp)\.$/u.test(text.slice(start, end))
    ? end - 1
    : end;

/** “K.S.”: initials with a point behind each. */
const isDotted = ({ text, start, end, acronym }: Token): boolean =>
  acronym && text.length <= 3 && end - start === 2 * text.length && !/^(?:US|USA|UK|UN|EU|DC|LA|NY|AD|BC)$/.test(text);

const isEveryday = (word: string): boolean => {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return (
    vocabulary.isCommon(lower) ||
    /(?:ing|ly|ness|ment|tion|sion|ists?|ers|ors|ies|n't|'re|'ve|'ll|'d|'m)$/.test(lower) ||
    (lower.endsWith('s') && vocabulary.isCommon(lower.slice(0, -1)))
  );
};

function setParts(mention: Mutable<NameMention>, tokens: readonly Token[], from: number, to: number): void {
  let end = to;
  while (end > from + 1 && SUFFIX.test(tokens[end - 1]!.text)) end--;
  const first = tokens[from]!;
  const second = tokens[from + 1];
  if (end === from + 1 || !second) {
    mention.surname = first.text;
    return;
  }
  if (is(first, IS.familyFirst) && (end - from === 3 || /\p{L}-\p{Ll}/u.test(second.text) || !is(first, IS.givenName))) {
    mention.given = textOf(tokens, from + 1, end);
    mention.surname = first.text;
    return;
  }
  // “Van der Linden” at a sentence's start, “De Souza”: a surname alone.
  const leads = CAPITAL_PARTICLE.test(first.text) && (PARTICLES.has(second.text) || (end - from === 2 && !is(first, IS.givenName)));
  if (leads || PARTICLES.has(first.text)) {
    mention.surname = textOf(tokens, from, end);
    return;
  }
  // Particles belong to the surname: “bin Laden”, “van der Bellen”.
  let at = end - 1;
  while (at > from + 1 && (PARTICLES.has(tokens[at - 1]!.text) || (tokens[at - 1]!.text === 'Van' && at < end - 1))) at--;
  mention.given = textOf(tokens, from, at);
  mention.surname = textOf(tokens, at, end);
}
