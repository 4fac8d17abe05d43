// The source that a noun phrase names: its words, its name and its kind.
import type { Source, SourceKind } from '../reading.ts';
import { CONJUNCTION, DETERMINER, DOCUMENT, PERSONAL, PREPOSITION, PRONOUN, ROLE } from './lexicon.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isNamePart, type Phrase, TITLE } from './phrase.ts';
import { is, type OuterSentence, type Token } from './token.ts';
import { tokenOf } from './tokenizer.ts';

/** The source that a phrase names. */
export function sourceOf({ text, tokens, starts, ends }: OuterSentence, phrase: Phrase): Source {
  const start = starts[phrase.from]!;
  const pronoun = phrase.to - phrase.from === 1 ? pronounIn(tokens[phrase.from]!) : 0;
  if (pronoun > 0) return { start, end: start + pronoun, name: text.slice(start, start + pronoun), kind: 'pronoun' };
  const end = ends[phrase.to - 1]!;
  const { from: nameFrom, to: nameTo } = nameIn(tokens, phrase);
  // “Green leader of the council Ann Lee”: the name before a role is a party's or a body's.
  const last = nameTo < phrase.to || nameFrom < 0 || !tokens[phrase.head]!.capital ? nameAtEnd(tokens, phrase) : undefined;
  const kind: SourceKind = last === undefined ? kindOf(tokens, phrase, nameFrom, nameTo) : 'named';
  let from = last ?? nameFrom;
  const to = last === undefined ? nameTo : phrase.to;
  if (from < 0 || kind !== 'named') return { start, end, name: text.slice(start, end), kind };
  while (from < to - 1 && TITLE.test(tokens[from]!.lower)) from++;
  return { start, end, name: text.slice(starts[from], ends[to - 1]), kind };
}

/** How many letters of a word are a pronoun: “he’s” says “he”. */
function pronounIn(token: Token): number {
  const apostrophe = token.lower.indexOf("'");
  if (apostrophe < 0) return is(token, PRONOUN) ? token.lower.length : 0;
  return is(tokenOf(token.lower.slice(0, apostrophe)), PRONOUN) ? apostrophe : 0;
}

/** The last run of capitalised words before any “of” or “for”; from -1 where there is none. */
function nameIn(tokens: readonly Token[], phrase: Phrase): { readonly from: number; readonly to: number } {
  let from = -1;
  let to = -1;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (isOfName(tokens, i, phrase)) {
      if (to !== i) from = i;
      to = i + 1;
    } else if (from >= 0 && to === i && JOINS_NAMES.test(token.lower) && tokens[i + 1]?.capital) to = i + 1;
    if (from >= 0 && to <= i && is(token, PREPOSITION)) break;
  }
  return { from, to };
}

/** A word with a capital that is not there for the phrase's beginning alone. */
function isOfName(tokens: readonly Token[], i: number, { from }: Phrase): boolean {
  const token = tokens[i]!;
  if (!token.capital || i > from) return token.capital;
  return !is(token, DETERMINER) && !(is(token, ROLE) && !tokens[i + 1]?.capital);
}

const JOINS_NAMES = /^(?:de|van|von|der|den|la|le|al|el|bin|ibn|of|the|da|di|du|dos|and|&)$/;

/** Where the name begins that a phrase ends in, behind an office: “leader of the council Ann Lee”, “director of drama Tom Reid”. */
function nameAtEnd(tokens: readonly Token[], phrase: Phrase): number | undefined {
  let from = phrase.to;
  while (from > phrase.from && isNamePart(tokens[from - 1]!)) from--;
  const before = tokens[from - 1];
  if (phrase.to - from < 2 || from <= phrase.from || !before || before.kind !== 'word' || before.capital || before.possessive)
    return undefined;
  if (is(before, PREPOSITION | DETERMINER | CONJUNCTION) || (isPersonNoun(before.lower) && !TOGETHER.test(before.lower))) return undefined;
  for (let i = phrase.from; i < from - 1; i++)
    if (OFFICE.test(tokens[i]!.lower) && /^(?:of|at|for)$/.test(tokens[i + 1]!.lower)) return from;
  return undefined;
}

const OFFICE =
  /^(?:director|head|chief|leader|chair|chairman|chairwoman|manager|minister|secretary|president|mayor|editor|professor|captain|governor|commissioner|superintendent|principal|bishop|archbishop|dean|master|keeper|curator|controller|boss|coordinator|commander)$/;
/** Words for people together that an office is held in. */
const TOGETHER = /^(?:council|committee|board|union|party|group|team|department|police|staff|campaign|service|force|club|company|charity)$/;

function kindOf(tokens: readonly Token[], phrase: Phrase, nameFrom: number, nameTo: number): SourceKind {
  const head = tokens[phrase.head]!;
  if (is(head, DOCUMENT) && !(head.capital && phrase.head > phrase.from && nameTo - nameFrom > 1)) return 'document';
  if (nameFrom >= 0) {
    // “Secretary of State John Kerry”
    if (
      head.capital &&
      phrase.head < nameTo - 2 &&
      /^(?:of)$/.test(tokens[phrase.head + 1]?.lower ?? '') &&
      TITLE.test(tokens[phrase.head + 2]!.lower) &&
      tokens[phrase.to - 1]!.capital &&
      nameTo === phrase.to &&
      phrase.to - phrase.head > 3
    )
      return 'named';
    // “a spokesman for Kerry”, “Kerry’s campaign manager”: a name in it, and yet nobody named.
    const headNamed = phrase.head >= nameFrom && phrase.head < nameTo && !tokens[phrase.head]!.possessive;
    if (
      headNamed ||
      (phrase.head < nameFrom === false &&
        tokens[phrase.to - 1]!.capital &&
        !tokens[nameFrom - 1]?.lower.match(/^(?:of|for|at|from|with|in)$/))
    )
      return 'named';
    return headNamed ? 'named' : 'unnamed';
  }
  return is(head, PERSONAL) ? 'pronoun' : 'unnamed';
}
