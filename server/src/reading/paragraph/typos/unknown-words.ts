// The words of a paragraph that no dictionary has, with what they were meant to be. Names and foreign passages are passed over.
import { fitAt } from '../../../language/choices.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { CALENDAR } from '../../data/names-small.ts';
import { wordContexts } from '../grammar/choices.ts';
import { IS, kindsOf } from '../names/vocabulary.ts';
import type { Reading, Word } from '../reading.ts';
import { type Corrections, correctionsOf } from './corrections.ts';
import { isListed } from './dictionary.ts';
import { costOf } from './slip-cost.ts';
import { isKnown, type Spelling, unknownWord } from './spelling.ts';

export interface UnknownWord extends Span {
  /** Right or wrong by the house's style: “Buzzfeed” for “BuzzFeed”. */
  readonly asks?: boolean;
  /** In small letters. */
  readonly word: string;
  /** What may have been meant, as it would be written here, the likeliest first. */
  readonly near: readonly string[];
  readonly likely: boolean;
  /** A word with a capital that may be a name: what else the draft says decides. */
  readonly strange?: true;
}

/** Shorter words have many neighbours. */
const LONG = 5;
/** How common the likeliest word must be, by the length of a short one. */
const LEAST_OFTEN: Readonly<Record<number, number>> = { 3: 12, 4: 7 };

export function unknownWords(reading: Reading, spelling: Spelling): UnknownWord[] {
  const { words } = reading;
  const found: UnknownWord[] = [];
  let unknown: Set<number> | undefined;
  let small = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (unknownWord(word, spelling) !== null) (unknown ??= new Set()).add(i);
    else if (oddWord.of(word) === undefined) small++;
    else found.push(...odd(reading, i, spelling));
  }
  if (!unknown) return found;
  if (
    isForeign(
      [...unknown].map((i) => unknownWord(words[i]!, spelling)!),
      small,
      spelling,
    )
  )
    return found;
  for (const i of unknown) {
    const word = unknownWord(words[i]!, spelling)!;
    const one = smallLetters(reading, i, word, spelling, unknown.has(i - 1) || unknown.has(i + 1));
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}
const FOREIGN_WORDS = 4;
const FOREIGN_SHARE = 0.25;

/** A passage in another language: many unknown words, and no English ones that they could be. */
function isForeign(unknown: readonly string[], small: number, spelling: Spelling): boolean {
  const different = new Set(unknown);
  if (different.size < FOREIGN_WORDS || different.size <= FOREIGN_SHARE * small) return false;
  const some = [...different].slice(0, 4 * FOREIGN_WORDS);
  return some.filter((word) => correctionsOf(word, spelling).likely).length < some.length / 2;
}

/** So common a word is meant even beside another unknown one. */
const VERY_OFTEN = 7;

function smallLetters(reading: Reading, at: number, word: string, spelling: Spelling, beside: boolean): UnknownWord | undefined {
  const { start, end: whole } = reading.words[at]!;
  const end = start + word.length;
  if (!standsAlone(reading, start, end, whole)) return undefined;
  // “fixin’”
  if (word.endsWith('in') && /^['’]/.test(reading.text.slice(whole, whole + 1))) return undefined;
  const named = capitalised(word);
  if ((kindsOf(named) & (IS.demonym | IS.calendar | IS.place)) !== 0 && word.length > 3)
    return { start, end, word, near: [named], likely: (kindsOf(named) & IS.place) === 0 };
  if (FOREIGN.has(word) || isCoined(reading, start, end) || isQuotedForeign(reading, at)) return undefined;
  const { words, likely } = inContext(reading, at, correctionsOf(word, spelling));
  if (words.length === 0) return undefined;
  const { often } = formOf(words[0]!);
  if (word.length < LONG) {
    if (often < LEAST_OFTEN[word.length]! && !words[0]!.includes(' ')) return undefined;
    if (!/[aeiou]/.test(word) || costOf(word, words[0]!) > 1.4) return undefined;
  }
  if (beside && !(likely && often >= VERY_OFTEN) && !isListed(word, undefined)) return undefined;
  return { start, end, word, near: words, likely };
}

/** “The ‘bassiest’ headphones”: alone between marks a word was made up. */
const isCoined = ({ text }: Reading, start: number, end: number): boolean =>
  /[“‘"']/.test(text[start - 1] ?? '') && /[”’"']/.test(text[end] ?? '');

/** “Una mariposa, yo me transformo”: several unknown words in a short quotation are another language. */
function isQuotedForeign({ quotations, words }: Reading, at: number): boolean {
  const { start } = words[at]!;
  const quotation = quotations.find((q) => q.start < start && start < q.end);
  if (!quotation || quotation.end - quotation.start > SHORT_QUOTATION) return false;
  const inside = words.filter((w) => w.start >= quotation.start && w.end <= quotation.end);
  return inside.filter((w) => /^\p{Ll}/u.test(w.text) && !isKnown(w.lower, undefined)).length >= 2;
}
const SHORT_QUOTATION = 60;

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** Small words of other languages stand in names and titles. */
const FOREIGN = new Set(
  'des las los une und von del della dello dei les aux sur dans avec pour ein eine der das que por con para sans chez mon ton fois jour dom san mas nos tha nam och det gli nel sul qui ces ses mes'.split(
    ' ',
  ),
);

/** Foreign words are set in italics; a letter beside an accent, a hyphen, an at sign or a bracket is half of something. */
function standsAlone({ text, prose }: Reading, start: number, end: number, whole: number): boolean {
  if (prose.marks.some((mark) => mark.kind === 'emphasis' && mark.start <= start && end <= mark.end)) return false;
  return !(
    /[\p{L}\p{N}@#_*[\]&/’'-] ?$/u.test(text.slice(Math.max(0, start - 2), start).replace(/[\p{L}\p{N}’'&*\]] $/u, '')) ||
    /^(?:[\p{L}\p{N}@_*[\]&/-]|[’']\p{L}| ?\[sic)/u.test(text.slice(whole, whole + 5))
  );
}

/** The candidates in the order that the words around ask for, where the model of words in context knows them all. */
function inContext(reading: Reading, at: number, corrections: Corrections): Corrections {
  const { words, likely } = corrections;
  if (likely || words.length < 2) return corrections;
  const context = wordContexts.of(reading);
  const place = context.places.indexOf(at);
  const fits = words.map((word, i) => ({ word, fit: fitAt(context, place, word), i }));
  const known = fits.filter(({ fit }) => fit !== undefined);
  if (known.length < 2 || known[0]!.i > 0) return corrections;
  const best = known.reduce((a, b) => (b.fit! > a.fit! + CLEAR ? b : a));
  return best.i === 0 ? corrections : { words: [best.word, ...words.filter((word) => word !== best.word)], likely };
}
const CLEAR = 1.5;

const STRANGE = /^[A-Z][a-z]{3,20}(?:['’]s)?$/;

/** A word with a capital that is no name that anybody knows, or one with a hyphen, half of which no dictionary has. */
const oddWord = new WordMemo<'capital' | 'hyphen' | 'ordinal' | undefined>(undefined, ({ text, lower }) => {
  // “11st” is a weight.
  if (/^\d+(?:nd|rd|th)$/.test(lower)) return ordinalOf(lower) === lower ? undefined : 'ordinal';
  if (STRANGE.test(text)) {
    const name = text.replace(/['’]s$/, '');
    return formOf(name).often === 0 && kindsOf(name) === 0 && !isKnown(name.toLowerCase(), undefined) ? 'capital' : undefined;
  }
  const parts = /^([a-z]{2,20})-([a-z]{2,20})$/.exec(text);
  return parts && (!isKnown(parts[1]!, undefined) || !isKnown(parts[2]!, undefined)) ? 'hyphen' : undefined;
});

const odd = (reading: Reading, at: number, spelling: Spelling): UnknownWord[] => {
  const word = reading.words[at]!;
  if (!standsAlone(reading, word.start, word.end, word.end)) return [];
  const kind = oddWord.of(word);
  if (kind === 'ordinal') return [{ start: word.start, end: word.end, word: word.lower, near: [ordinalOf(word.lower)], likely: true }];
  const one = kind === 'hyphen' ? hyphened(word, spelling) : capital(reading, at, spelling);
  if (one) return [one];
  if (kind === 'hyphen' || PARTICLE.test(reading.words[at - 1]?.text ?? '')) return [];
  const name = word.text.replace(/['’]s$/, '');
  return [{ start: word.start, end: word.start + name.length, word: name.toLowerCase(), near: [], likely: false, strange: true }];
};

/** “Abu Hussein al Britani”: what follows is a name, however near a word. */
const PARTICLE = /^(?:al|el|ibn|bin|bint|abu|de|da|di|du|van|von|der|la|le)$/;

/** “22th” is “22nd”. */
function ordinalOf(word: string): string {
  const number = word.slice(0, -2);
  const ending = /1\d$/.test(number) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(number.at(-1))] ?? 'th');
  return number + ending;
}

/** “co-ordinated”, “epic-ness”: a hyphen that some houses set. */
const AFFIXED =
  /^(?:[a-z]{1,3}|anti|semi|over|under|post|mega|mini|micro|multi|inter|intra|ultra|hyper|super|cyber|retro|pseudo|quasi|proto|para|nano|fore|counter|auto|tele|trans|infra|extra|socio|electro|photo|hydro|thermo|astro|petro|agro|aero|geo|neo|bio|eco|non|out|self|ex|[a-z]+o)-|-(?:ness|like|wise|ish|less|able|ism|ists?|gate|esque|hood|ship|ing|ed|er|ers|in|ins|up|ups|off|offs|on|ons|out|outs|ry|s|y|a|o)$/;

/** “passion-ately” was broken over a line; “cross-fuctional” has a slip in one half. */
function hyphened({ start, end, text }: Word, spelling: Spelling): UnknownWord | undefined {
  const at = text.indexOf('-');
  if (AFFIXED.test(text)) return undefined;
  const [first, second] = [text.slice(0, at), text.slice(at + 1)];
  const joined = first + second;
  const broken = !isKnown(first, spelling) || !isKnown(second, spelling);
  if (broken && joined.length >= 6 && formOf(joined).often > 2 && isKnown(joined, spelling))
    return { start, end, word: text, near: [joined], likely: true };
  const part = isKnown(first, spelling) ? second : first;
  if (part.length < 6) return undefined;
  const { words, likely } = correctionsOf(part, spelling);
  if (words.length === 0 || formOf(words[0]!).often < 5 || costOf(part, words[0]!) > 1.1) return undefined;
  const from = part === first ? start : start + at + 1;
  return { start: from, end: from + part.length, word: part, near: words, likely };
}

const calendar = CALENDAR.split(' ').filter((name) => name.length > 5);

/** “Consumer Financal Protection”, “Whenver possible”, “Febuary”: a slip in a word that has its capital from its place or its phrase. */
function capital(reading: Reading, at: number, spelling: Spelling): UnknownWord | undefined {
  const { start, end, text, lower } = reading.words[at]!;
  if (text.length < 6 || /['’]/.test(text) || isForeignName(reading, at)) return undefined;
  const day = calendar.find((name) => name !== text && costOf(lower, name.toLowerCase()) <= 1.1);
  if (day) return { start, end, word: lower, near: [day], likely: true };
  if (isPerson(reading, at)) return undefined;
  const phrase = isPhrase(reading, at);
  const opens = beginsSentence(reading, at);
  const swapped = lower.length >= 7 ? unswapped(lower, spelling) : undefined;
  if (!phrase && !opens)
    return swapped === undefined ? undefined : { start, end, word: lower, near: [text[0] + swapped.slice(1)], likely: false };
  const { words, likely } = correctionsOf(lower, spelling);
  const meant = words[0];
  if (meant === undefined || meant.includes(' ') || meant[0] !== lower[0]) return undefined;
  const { often } = formOf(meant);
  const one = costOf(lower, meant) <= 1.1;
  const near = [text[0] + meant.slice(1)];
  // Names are often a letter away from a word.
  if (phrase && one && often >= 6 && (meant === swapped || lower.length >= 8)) return { start, end, word: lower, near, likely: true };
  return opens && often >= 7 && (one || likely) ? { start, end, word: lower, near, likely: false } : undefined;
}

/** “Fondation Cartier pour l’Art”, “Los Voladores”: small words of another language beside it. */
function isForeignName({ words }: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at + 4 && i < words.length; i++) if (i !== at && FOREIGN.has(words[i]!.lower)) return true;
  return false;
}

/** The common word that two letters were swapped in. */
function unswapped(word: string, spelling: Spelling): string | undefined {
  for (let i = 1; i < word.length - 1; i++) {
    if (word[i] === word[i + 1]) continue;
    const other = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    if (formOf(other).often >= 4 && isKnown(other, spelling)) return other;
  }
  return undefined;
}

/** Does a given name or a title stand before it, or a surname’s verb behind? */
function isPerson({ words, text }: Reading, at: number): boolean {
  const before = words[at - 1];
  if (before && text.slice(before.end, words[at]!.start).trim().length < 2)
    if ((kindsOf(before.text) & (IS.givenName | IS.honorific | IS.title | IS.familyFirst)) !== 0) return true;
  return /^(?:,? (?:said|says|told|added|\()|[’']s? )/.test(text.slice(words[at]!.end, words[at]!.end + 7));
}

function beginsSentence({ text, words }: Reading, at: number): boolean {
  if (at > 0 && !/[.!?:;]["”’)]*\s+["“‘(]*$/.test(text.slice(words[at - 1]!.end - 1, words[at]!.start))) return false;
  const next = words[at + 1];
  return next !== undefined && next.text === next.lower && /^,? $/.test(text.slice(words[at]!.end, next.start));
}

/** Does a common word with a capital stand beside it, as in the name of a body or a place? */
function isPhrase({ text, words }: Reading, at: number): boolean {
  const isCommon = (other: Word | undefined, between: string) =>
    other !== undefined &&
    between === ' ' &&
    /^[A-Z][a-z]{2,}$/.test(other.text) &&
    isKnown(other.lower, undefined) &&
    formOf(other.lower).often >= 6;
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  return isCommon(after, text.slice(word.end, after?.start ?? word.end)) || isCommon(before, text.slice(before?.end ?? 0, word.start));
}
