import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { isCalendar, vocabulary as known } from './names/vocabulary.ts';
import type { NameKind, NameMention, Reading } from './reading.ts';

const PARTICLE = /^(?:de|da|di|del|della|du|dos|van|von|der|den|ten|ter|bin|bint|ibn|al|el|la|le|y|zu)$/;
// What may stand inside an organisation's name between capitals.
const LINK = /^(?:of|for|on|to|in|and|the|against|&)$/;
// Words that an “of” after them makes part of a name: “Bank of England”, “University of Leeds”.
const HEAD_OF =
  /^(?:Bank|University|House|Department|Ministry|Court|Council|Church|Office|Institute|Bureau|Centers?|Centres?|Board|Chamber|Organi[sz]ation|Association|Federation|League|Union|Society|Academy|College|School|Museum|Committee|Confederation|Commission|Republic|Kingdom|State|States|Isle|Gulf|Strait|Bay|Cape|City|Duchy|Conference|Congress|Campaign|Coalition|Community|Fund|Agency|Authority|Friends|Daughters|Sons|Knights|Order|Party|Library|Joint Chiefs|Chiefs|Doctors|Reporters|Director|Alliance|Convention|Corps|Foundation|Front|Movement|Action|Citizens|Americans|Prevention|Control|Campaign|Treaty|Rights)$/;
const TOPIC =
  /^(?:Food|Health|Trade|Science|Work|Business|Customs|Immigration|Securities|Drug|Drugs|Alcohol|Arts|Housing|Culture|Education|Energy|Foreign|Commonwealth|Justice|Labor|Labour|Revenue|Resources|Refugees|Relief|Fisheries|Fish|Agriculture|Aeronautics|Oceanic|Transport|Control|Disease|Economic|Security|Standards|Children|Children's|Veterans|Defence|Defense|Environment|Water|Women|Families|Families|Budget|Policy|Planning|Media|Culture|Investment|Development|Economic|Social|Legal|Civil|Political|Research|Training|Strategic|Marine|Border|Elections|Ethics|Oversight|Accountability|Law|Human|Peace|Mines|Engineering|Technology|Medicine|Public|Parks|Forestry|Pensions|Skills|Rural|Communities)$/;
const NOT_AN_ORGANISATION =
  /^(?:I|A|TV|OK|CEO|CFO|GDP|PhD|AM|PM|MP|MPs|CV|DNA|IQ|ID|PR|HIV|AIDS|DVD|PC|CD|IT|QC|KC|MBE|OBE|CBE|VIP|GP|GPs|UFO|SUV|PIN|ATM|FAQ|Q|II|III|IV|VI|VII|VIII|IX|XI|XII|Jr|Sr|NO|YES|NOT|AND|THE|ALL|BUT|VERY|NEVER|ONE|WAS|ARE|IS|ET)$/;
// “D-NY” and “R-Vt.” after a senator’s name; a state after a town’s.
const PARTY_AND_STATE = /^[RDI]-\p{L}+$/u;
const STATE_ABBREVIATION =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;
const AFTER_WHICH_A_NAME = /(?:\b(?:against|of|by|from|with|to|and|joined|fighting)\s|[-‐‑])$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

/**
 * The names in a paragraph, in order. By capitals and small word lists: honorific and title before a person's name are told apart
 * from it; a capital at a sentence's start counts only where the word is not an everyday one; a headline that capitalises every
 * word yields only the names that are known.
 */
export function readNames(reading: Reading): NameMention[] {
  if (!/\p{Lu}/u.test(reading.text)) return [];
  const tokens = tokensOf(reading);
  const shouting = isShouting(tokens);
  if (shouting === 'all') return [];
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!begins(tokens, i)) {
      i++;
      continue;
    }
    const end = runFrom(tokens, i);
    if (shouting === 'titles') {
      names.push(...surelyNamed(reading.text, tokens.slice(i, end)));
      i = end;
      continue;
    }
    for (const mention of mentionsIn(reading.text, tokens, i, end)) {
      names.push(mention);
    }
    i = end;
  }
  return names;
}

/** In a headline of capitals: people with a known given name, places and initials. */
function* surelyNamed(text: string, words: readonly Token[]): Generator<NameMention> {
  for (let i = 0; i < words.length; i++) {
    const [first, next, third] = [words[i]!, words[i + 1], words[i + 2]];
    const isSurname = (t: Token | undefined) =>
      t?.capital && t.joined && !t.acronym && !known.isCommon(t.text.toLowerCase()) && !known.isDemonym(t.text);
    let taken = 0;
    if (known.isGivenName(first.text) && (isSurname(next) || (next?.initial && isSurname(third)))) taken = next!.initial ? 3 : 2;
    else if (next?.joined && third?.joined && known.isPlace(`${first.text} ${next.text} ${third.text}`)) taken = 3;
    else if (next?.joined && known.isPlace(`${first.text} ${next.text}`)) taken = 2;
    else if (known.isPlace(first.text) || first.acronym) taken = 1;
    if (taken === 0) continue;
    yield* classified(text, words.slice(i, i + taken), false, undefined, undefined);
    i += taken - 1;
  }
}

// Words that an American headline leaves in small letters. Its verbs have capitals, however short.
const SMALL_IN_HEADLINES =
  /^(?:an?|the|and|but|or|nor|as|at|by|for|in|of|off|on|per|to|up|via|vs?|with|from|over|into|than|that|amid|upon|after|about|when)$/;

/** Is every word in capitals (then they say nothing), or does every long word begin with one, as in an American headline? */
function isShouting(tokens: readonly Token[]): 'all' | 'titles' | 'no' {
  let long = 0;
  let small = 0;
  let loud = 0;
  for (const t of tokens) {
    if (!t.capital && !/^\p{N}/u.test(t.text) && !SMALL_IN_HEADLINES.test(t.text)) small++;
    if (t.text.length < 4) continue;
    long++;
    if (t.acronym) loud++;
  }
  if (long >= 3 && loud >= long * 0.8) return 'all';
  return long >= 4 && small === 0 ? 'titles' : 'no';
}

function begins(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!t.capital)
    return (
      /^(?:bin|ibn|van|von|de|al|el)$/.test(t.text) && tokens[i + 1]?.capital === true && tokens[i + 1]!.joined && !tokens[i + 1]!.opens
    );
  return true;
}

/** Where the run of words ends that may be one name with what stands before it. */
function runFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  let organisation = false;
  for (;;) {
    const t = tokens[at]!;
    organisation ||= HEAD_OF.test(t.text);
    if (t.possessive || isCalendar(t.text)) return at + 1;
    const next = tokens[at + 1];
    if (!next?.joined) return at + 1;
    if (next.capital) {
      at++;
      continue;
    }
    const then = tokens[at + 2];
    const after = tokens[at + 3];
    if (PARTICLE.test(next.text) && then?.joined && then.capital) at += 2;
    else if (/^(?:van|de|von)$/.test(next.text) && then?.joined && PARTICLE.test(then.text) && after?.joined && after.capital) at += 3;
    else if (
      LINK.test(next.text) &&
      then?.joined &&
      then.capital &&
      !isCalendar(then.text) &&
      linksOn(t, next, then, organisation, tokens, at + 2)
    )
      at += 2;
    else if (
      (next.text === 'of' || next.text === 'for') &&
      then?.text === 'the' &&
      then.joined &&
      after?.joined &&
      after.capital &&
      HEAD_OF.test(t.text)
    )
      at += 3;
    else return at + 1;
  }
}

function linksOn(left: Token, link: Token, right: Token, organisation: boolean, tokens: readonly Token[], at: number): boolean {
  if (link.text === 'of') return HEAD_OF.test(left.text) || /^(?:Secretary|Chief|Speaker|Leader|Director|Minister)$/.test(left.text);
  if (link.text === 'and' || link.text === '&') {
    if (known.isGivenName(right.text)) return false;
    if (organisation && TOPIC.test(left.text)) return true;
    // “Food and Drug Administration”: an organisation's word must close what follows.
    if (!TOPIC.test(left.text)) return false;
    for (let i = at; i < at + 4 && tokens[i]?.capital && (i === at || tokens[i]!.joined); i++)
      if (known.isOrganisationWord(tokens[i]!.text)) return true;
    return false;
  }
  if (link.text === 'the') return false;
  return organisation && (HEAD_OF.test(left.text) || TOPIC.test(left.text) || (link.text === 'in' && TOPIC.test(left.text)));
}

function* mentionsIn(text: string, tokens: readonly Token[], from: number, to: number): Generator<NameMention> {
  let i = from;
  // A sentence's first word is no part of the name after it, unless it can be: “In Washington”, “Will Smith”.
  while (i < to && tokens[i]!.opens && !tokens[i]!.acronym && isOpener(tokens, i, to)) i++;
  while (
    i < to &&
    (isCalendar(tokens[i]!.text) ||
      (/^(?:The|A|An|I)$/.test(tokens[i]!.text) && !/^\p{Lu}\.$/u.test(text.slice(tokens[i]!.start, tokens[i]!.end))))
  )
    i++;
  let end = to;
  while (end > i && (isCalendar(tokens[end - 1]!.text) || (/^(?:I|Of|The)$/.test(tokens[end - 1]!.text) && end - 1 > i))) end--;
  if (i >= end) return;
  let honorific: Span | undefined;
  let title: Span | undefined;
  let start = i;
  const office = titleAt(tokens, i, end);
  if (office) {
    title = { start: tokens[office.from]!.start, end: tokens[office.to - 1]!.end };
    start = office.to;
  }
  if (start < end && known.isHonorific(tokens[start]!.text) && (start + 1 < end || (known.isHonorific(tokens[start]!.text) && false))) {
    honorific = spanOf(tokens, start, start + 1);
    start++;
  } else if (start === i && end - i === 1 && known.isHonorific(tokens[i]!.text) && !known.isGivenName(tokens[i]!.text)) return;
  if (start >= end) {
    // An office alone names nobody.
    return;
  }
  // “Russian President” was set aside above; a demonym before an unknown word stays part of the name only in organisations.
  while (start + 1 < end && known.isDemonym(tokens[start]!.text) && known.isGivenName(tokens[start + 1]!.text)) start++;
  const words = tokens.slice(start, end);
  if (!title && !honorific) title = lowerTitleBefore(text, tokens, start);
  yield* classified(text, words, tokens[i]!.opens && start === i, title, honorific);
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });

function isOpener(tokens: readonly Token[], i: number, to: number): boolean {
  const { text } = tokens[i]!;
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (/^(?:The|A|An|In|On|At|But|And|Or|If|When|As|For|With|Former|Then|Ex)$/.test(text)) return true;
  if (known.isHonorific(text) || isTitleFrom(tokens, i, to)) return false;
  if (!known.isCommon(lower)) return false;
  // “White House” and “World Bank” are names whose first word is an everyday one.
  const next = tokens[i + 1];
  if (i + 1 < to && next && (known.isOrganisationWord(`${text} ${next.text}`) || known.isPlace(`${text} ${next.text}`))) return false;
  if (i + 1 < to && known.isGivenName(text)) return false;
  return !(
    i + 1 < to &&
    /^(?:Supreme|White|National|Federal|International|World|Central|American|European|United|High|Social|General|State|Foreign|Home|House|Defense|Health|Justice|Treasury|Energy|Labor|Labour|Green|Liberal|Conservative|Democratic|Public|Human|Amnesty|Space|Senate|Associated|Local)$/.test(
      text,
    ) &&
    next?.joined &&
    known.isOrganisationWord(next.text)
  );
}

/** The office at the start of a run: “Russian Foreign Minister”, “Sen.”, “Secretary of State”. The longest that leaves a name. */
function titleAt(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | undefined {
  let at = from;
  let end = isTitleFrom(tokens, at, to);
  // What stands before an office belongs to neither: “British Prime Minister”, “Iowa Sen.”, “Former CIA Director”.
  while (!end && at < to && at < from + 4) {
    const modifies = BEFORE_OFFICE.test(tokens[at]!.text) || known.isDemonym(tokens[at]!.text) || known.isPlace(tokens[at]!.text);
    at++;
    const found = isTitleFrom(tokens, at, to);
    if (found && (modifies || (found < to && known.isGivenName(tokens[found]!.text)))) end = found;
  }
  if (!end) return undefined;
  // “General Lord Dannatt” and “Vice President Joe Biden”: titles may follow each other.
  for (let more = end < to ? isTitleFrom(tokens, end, to) : 0; more && more < to; more = isTitleFrom(tokens, end, to)) end = more;
  const following = tokens[end];
  if (end < to && following && (known.isOrganisationWord(following.text) || /^(?:of|for)$/.test(following.text))) return undefined;
  return { from: at, to: end };
}

const BEFORE_OFFICE =
  /^(?:Former|Acting|Deputy|Senior|Republican|Democratic|New|North|South|West|White|House|State|Interim|Incoming|Outgoing|Then|Ex|Chief)$/;

function isTitleFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let length = Math.min(4, to - from); length > 0; length--) {
    let words = tokens[from]!.text;
    for (let k = 1; k < length; k++) words += ` ${tokens[from + k]!.text}`;
    if (known.isTitle(words)) return from + length;
  }
  return 0;
}

/** “foreign minister Sergei Lavrov”: the office in lower case before a name. */
function lowerTitleBefore(text: string, tokens: readonly Token[], start: number): Span | undefined {
  for (let length = 3; length > 0; length--) {
    const first = tokens[start - length];
    if (!first || start - length < 0) continue;
    let words = '';
    let joined = tokens[start]!.joined;
    for (let k = start - length; k < start; k++) {
      words += `${words && ' '}${tokens[k]!.text}`;
      if (k > start - length) joined &&= tokens[k]!.joined;
    }
    if (joined && known.isLowerTitle(words) && text.slice(first.start, first.end) === first.text)
      return spanOf(tokens, start - length, start);
  }
  return undefined;
}

function* classified(
  text: string,
  words: readonly Token[],
  opens: boolean,
  title: Span | undefined,
  honorific: Span | undefined,
): Generator<NameMention> {
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const span = { start: first.start, end: endOf(text, last) };
  const mention = (kind: NameKind, more: Partial<NameMention> = {}): NameMention => ({
    ...span,
    text: text.slice(span.start, span.end),
    kind,
    ...(honorific ? { honorific } : {}),
    ...(title ? { title } : {}),
    ...(opens && words.length === 1 && kind === 'other' ? { opens: true as const } : {}),
    ...more,
  });
  const whole = words.map((w) => w.text).join(' ');
  if (PARTY_AND_STATE.test(whole) || STATE_ABBREVIATION.test(whole)) return;
  if (honorific || (title && !words.some((w) => known.isOrganisationWord(w.text)) && !known.isPlace(whole) && !first.acronym)) {
    if (!words.every((w) => known.isDemonym(w.text))) yield mention('person', personParts(words));
    return;
  }
  if (
    known.isPlace(whole) ||
    (words.every((w) => w.acronym) && known.isPlace(whole.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())))
  ) {
    yield mention('place');
    return;
  }
  if (words.length === 1) {
    if (known.isDemonym(first.text) || first.initial) return;
    // “It IS so” stresses a word; “against IS” and “anti-IS” name a group.
    if (
      NOT_AN_ORGANISATION.test(first.text) &&
      !(first.text === 'IS' && AFTER_WHICH_A_NAME.test(text.slice(Math.max(0, first.start - 10), first.start)))
    )
      return;
    if (first.acronym) yield mention('organisation');
    else if (known.isOrganisationWord(first.text) || known.isTitle(first.text) || known.isPlaceWord(first.text))
      yield* /^(?:Senate|Congress|Parliament|Commons|Lords|Treasury|Pentagon|Kremlin|Knesset|Navy|Army|Interpol)$/.test(first.text)
        ? [mention('organisation')]
        : [];
    else if (!(opens && isEveryday(first.text))) yield mention('other', known.isGivenName(first.text) ? { given: first.text } : {});
    return;
  }
  if ((known.isGivenName(first.text) || first.initial) && !(first.text === 'Al' && /^(?:Qa|Ja|Sha|Nus|Ara)/.test(words[1]!.text))) {
    if (!known.isOrganisationWord(last.text) && !words.some((w) => w.text === 'of')) {
      yield mention('person', personParts(words));
      return;
    }
  }
  // “Police Chief”, “Executive Director”: an office alone names nobody.
  if (known.isTitle(last.text) && !words.some((w) => LINK.test(w.text))) return;
  if (words.some((w) => known.isOrganisationWord(w.text) || HEAD_OF.test(w.text))) {
    yield mention('organisation');
    return;
  }
  if (known.isPlaceWord(last.text) || /^(?:Mount|Lake|Fort|San|Santa|Saint|St|Cape|Port|El|Los|Las)$/.test(first.text)) {
    yield mention('place');
    return;
  }
  if (words.every((w) => known.isDemonym(w.text) || known.isCommon(w.text.toLowerCase()))) {
    if (!words.some((w) => known.isDemonym(w.text)) || words.length > 2) yield mention('other');
    return;
  }
  const namesSomeone =
    words.length <= 4 &&
    words.every(
      (w) => !w.acronym && !known.isDemonym(w.text) && !LINK.test(w.text) && (!known.isCommon(w.text.toLowerCase()) || w === last),
    ) &&
    !known.isPlace(first.text);
  yield namesSomeone ? mention('person', personParts(words)) : mention(words.every((w) => w.acronym) ? 'organisation' : 'other');
}

/** A point is part of a dotted name or an initial; one that only ends the sentence is left out where that can be told. */
const endOf = (text: string, token: Token): number =>
  text[token.end - 1] === '.' &&
  !/\.\p{L}+\.$|(?:Jr|Sr|Inc|Co|Ltd|Corp)\.$/u.test(text.slice(token.start, token.end)) &&
  token.text.length > 1
    ? token.end - 1
    : token.end;

const isEveryday = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return (
    known.isCommon(lower) ||
    /(?:ing|ly|ness|ment|tion|sion|ists?|ers|ors|ies|n't|'re|'ve|'ll|'d|'m)$/.test(lower) ||
    (lower.endsWith('s') && known.isCommon(lower.slice(0, -1)))
  );
};

function personParts(words: readonly Token[]): { given?: string; surname?: string } {
  let end = words.length;
  while (end > 1 && SUFFIX.test(words[end - 1]!.text)) end--;
  const parts = words.slice(0, end).map((w) => w.text);
  if (parts.length === 1) return { surname: parts[0]! };
  const [family, second] = parts as [string, string];
  if (known.isFamilyFirst(family) && (parts.length === 3 || /\p{L}-\p{Ll}/u.test(second) || !known.isGivenName(family)))
    return { given: parts.slice(1).join(' '), surname: family };
  // Particles belong to the surname: “bin Laden”, “van der Bellen”.
  let at = parts.length - 1;
  while (at > 1 && (PARTICLE.test(parts[at - 1]!) || (parts[at - 1] === 'Van' && at < parts.length - 1))) at--;
  return { given: parts.slice(0, at).join(' '), surname: parts.slice(at).join(' ') };
}
