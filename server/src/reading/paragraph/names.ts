// The names in a paragraph.
import { classify, isLink, isParticle, readMention } from './names/mentions.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { IS, vocabulary } from './names/vocabulary.ts';
import type { NameMention, Reading } from './reading.ts';

/**
 * The names in a paragraph, in order. By capitals and small word lists: honorific and title before a person's name are told apart
 * from it; a capital at a sentence's start counts only where the word is not an everyday one; a headline that capitalises every
 * word yields only the names that are known.
 */
export function readNames(reading: Reading): NameMention[] {
  const { text } = reading;
  const names: NameMention[] = [];
  if (!/\p{Lu}/u.test(text)) return names;
  const tokens = tokensOf(reading);
  const shouting = isShouting(tokens);
  if (shouting === 'all') return shoutedPeople(tokens, text);
  for (let i = 0; i < tokens.length; ) {
    if (!begins(tokens, i)) {
      i++;
      continue;
    }
    const end = runFrom(tokens, i);
    if (shouting === 'titles') readSure(names, text, tokens, i, end);
    else readMention(names, text, tokens, i, end);
    i = end;
  }
  return names;
}

/** “CARLA BRANDT, FIRE CHIEF”: in a line of capitals, people with a known given name. */
function shoutedPeople(tokens: readonly Token[], text: string): NameMention[] {
  const found: NameMention[] = [];
  const quiet = (word: string) => word[0]! + word.slice(1).toLowerCase();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, last] = [tokens[i]!, tokens[i + 1]!];
    if (!first.acronym || !last.acronym || !last.joined || !vocabulary.isGivenName(quiet(first.text))) continue;
    if (
      vocabulary.isCommon(last.text.toLowerCase()) ||
      vocabulary.isOrganisationWord(quiet(last.text)) ||
      vocabulary.isPlaceWord(quiet(last.text))
    )
      continue;
    const { start } = first;
    const { end } = last;
    found.push({ start, end, text: text.slice(start, end), kind: 'person', given: quiet(first.text), surname: quiet(last.text) });
    i++;
  }
  return found;
}

const is = ({ kinds }: Token, kind: number): boolean => (kinds & kind) !== 0;

/** In a headline of capitals: people with a known given name, places and initials. */
function readSure(names: NameMention[], text: string, tokens: readonly Token[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const length = sureLength(tokens, i, to);
    if (length === 0) continue;
    classify(names, text, tokens, i, Math.min(i + length, to), false);
    i += length - 1;
  }
}

/** How many words are a name for certain; 0 where none is. */
function sureLength(tokens: readonly Token[], i: number, to: number): number {
  const first = tokens[i]!;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  const third = i + 2 < to ? tokens[i + 2] : undefined;
  if (is(first, IS.givenName)) {
    if (isSurname(next)) return next!.initial ? 3 : 2;
    if (next?.initial && isSurname(third)) return 3;
  }
  if (next?.joined && third?.joined && vocabulary.isPlace(`${first.text} ${next.text} ${third.text}`)) return 3;
  if (next?.joined && vocabulary.isPlace(`${first.text} ${next.text}`)) return 2;
  return is(first, IS.place) || first.acronym ? 1 : 0;
}

const isSurname = (token: Token | undefined): boolean =>
  token?.capital === true && token.joined && !token.acronym && !vocabulary.isCommon(token.text.toLowerCase()) && !is(token, IS.demonym);

// Words that an American headline leaves in small letters. Its verbs have capitals, however short.
const SMALL_IN_HEADLINES =
  /^(?:an?|the|and|but|or|nor|as|at|by|for|in|of|off|on|per|to|up|via|vs?|with|from|over|into|than|that|amid|upon|after|about|when)$/;

/** Is every word in capitals (then they say nothing), or does every long word begin with one, as in an American headline? */
function isShouting(tokens: readonly Token[]): 'all' | 'titles' | 'no' {
  let long = 0;
  let lower = false;
  let loud = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { capital, text, acronym } = tokens[i]!;
    if (!capital && !lower) lower = !/^\p{N}/u.test(text) && !SMALL_IN_HEADLINES.test(text);
    if (text.length < 4) continue;
    long++;
    if (acronym) loud++;
  }
  if (long >= 3 && loud >= long * 0.8) return 'all';
  return long >= 4 && !lower ? 'titles' : 'no';
}

const LEADS_NAME = /^(?:bin|ibn|van|von|de|al|el)$/;

function begins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.capital) return true;
  const next = tokens[i + 1];
  return next?.capital === true && token.text.length < 4 && next.joined && !next.opens && LEADS_NAME.test(token.text);
}

/** Where the run of words ends that may be one name with what stands before it. */
function runFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  let organisation = false;
  for (;;) {
    const t = tokens[at]!;
    organisation ||= is(t, IS.headOf);
    if (t.possessive || (is(t, IS.calendar) && !(at === from && is(t, IS.givenName)))) return at + 1;
    const next = tokens[at + 1];
    if (!next?.joined) return at + 1;
    if (next.capital) {
      at++;
      continue;
    }
    const step = stepOver(tokens, at, organisation);
    if (step === 0) return at + 1;
    at += step;
  }
}

/** How many words further a name goes on behind words in small letters; 0 where it does not. */
function stepOver(tokens: readonly Token[], at: number, organisation: boolean): number {
  const then = tokens[at + 2];
  if (!then?.joined) return 0;
  const t = tokens[at]!;
  const next = tokens[at + 1]!;
  const after = tokens[at + 3];
  const link = next.text;
  if (then.capital) {
    if (isParticle(link)) return 2;
    if (isLink(link) && !is(then, IS.calendar) && linksOn(t, next, then, organisation, tokens, at + 2)) return 2;
  }
  if (!after?.joined || !after.capital) return 0;
  if ((link === 'van' || link === 'de' || link === 'von') && isParticle(then.text)) return 3;
  return (link === 'of' || link === 'for') && then.text === 'the' && is(t, IS.headOf) ? 3 : 0;
}

function linksOn(left: Token, link: Token, right: Token, organisation: boolean, tokens: readonly Token[], at: number): boolean {
  if (link.text === 'of') return is(left, IS.headOf) || /^(?:Secretary|Chief|Speaker|Leader|Director|Minister)$/.test(left.text);
  if (link.text === 'and' || link.text === '&') {
    if (is(right, IS.givenName)) return false;
    if (!is(left, IS.topic)) return false;
    if (organisation) return true;
    // “Food and Drug Administration”: an organisation's word must close what follows.
    for (let i = at; i < at + 4 && tokens[i]?.capital && (i === at || tokens[i]!.joined); i++)
      if (is(tokens[i]!, IS.organisationWord)) return true;
    return false;
  }
  if (link.text === 'the') return false;
  return organisation && is(left, IS.headOf | IS.topic);
}
