// Which marks stand in a paragraph, and what beside them, in one pass.
import { ParagraphMemo } from './paragraph-memo.ts';
import type { Reading } from './reading.ts';

/**
 * Marks, and marks that stand beside what they seldom stand beside, as bits. Each is what some look for faults needs to find
 * anything: one pass over the characters of a paragraph spares it dozens of expressions.
 */
export const FLAG = {
  /** A stop between letters: “end.Then”. */
  gluedStop: 1,
  /** A stop or comma and a closing mark between letters. */
  gluedClose: 1 << 1,
  /** A comma before a letter. */
  gluedComma: 1 << 2,
  /** “ behind anything but a blank. */
  gluedOpen: 1 << 3,
  /** A bracket between letters, opening or closing. */
  gluedBracket: 1 << 4,
  /** A blank before , ; : ? ! or a full stop. */
  spaceStop: 1 << 5,
  /** A blank behind “ or an opening bracket. */
  openSpace: 1 << 6,
  /** A blank before ” or a closing bracket. */
  spaceClose: 1 << 7,
  /** A blank before an apostrophe and what may be an ending: “Britain ’s”. */
  spaceApostrophe: 1 << 8,
  /** A blank between them: “Britain’ s”. */
  apostropheSpace: 1 << 9,
  doubleSpace: 1 << 10,
  /** Any of " “ ” ' ‘ ’. */
  quotationMark: 1 << 11,
  /** ” where nothing stands before it that it could close. */
  openingClose: 1 << 12,
  /** ‘ behind anything but a blank. */
  gluedSingle: 1 << 13,
  /** ‘ before what may be an elision: “‘tis”, “the ‘90s”. */
  elidingSingle: 1 << 14,
  accent: 1 << 15,
  bracket: 1 << 16,
  ampersand: 1 << 17,
  /** A hyphen before a blank. */
  brokenHyphen: 1 << 18,
  /** A character that English copy does not have, and that may be mangled or hidden. */
  strange: 1 << 19,
  /** < @ # or /. */
  address: 1 << 20,
  /** A full stop before a letter, as in addresses and initials. */
  innerStop: 1 << 21,
  noBreakSpace: 1 << 22,
  /** £, € or $. */
  currency: 1 << 23,
  /** A figure right behind a small letter. */
  gluedFigure: 1 << 24,
} as const;

/** What a pass over the characters of a paragraph has found. */
export interface PunctuationFlags {
  readonly bits: number;
  /** How many of " “ and ” there are. */
  readonly doubles: number;
}

const flags = new ParagraphMemo(({ text }) => findFlags(text), { transient: true });

/** The flags of a paragraph. */
export const punctuationFlags = (reading: Reading): PunctuationFlags => flags.of(reading);

function findFlags(text: string): PunctuationFlags {
  let bits = 0;
  let doubles = 0;
  let next = unitAt(text, 0);
  for (let i = 0; i < text.length; i++) {
    const code = next;
    next = unitAt(text, i + 1);
    // Four characters of five are letters.
    if (isPlainLetter(code)) continue;
    if (code === 0x20) {
      if (!isPlainLetter(next)) bits |= signsOfSpace(text, i, next);
      continue;
    }
    if (code === 0x22 || code === 0x201c || code === 0x201d) doubles++;
    bits |= signsOfMark(text, i, code, next);
  }
  return { bits, doubles };
}

function signsOfSpace(text: string, at: number, next: number): number {
  switch (next) {
    case 0x2c /* , */:
    case 0x3b /* ; */:
    case 0x3a /* : */:
    case 0x3f /* ? */:
    case 0x21 /* ! */:
    case 0x2e /* . */:
      return FLAG.spaceStop;
    case 0x201d /* ” */:
    case 0x29 /* ) */:
      return FLAG.spaceClose;
    case 0x27 /* ' */:
    case 0x2019 /* ’ */:
      return mayBeEnding(text[at + 2]) ? FLAG.spaceApostrophe : 0;
    case 0x20:
      return FLAG.doubleSpace;
    default:
      return 0;
  }
}

function signsOfMark(text: string, at: number, code: number, next: number): number {
  switch (code) {
    case 0x2e /* . */:
    case 0x3f /* ? */:
    case 0x21 /* ! */:
      return signsOfStop(text, at, code, next);
    case 0x2c /* , */:
      if (isClosingDouble(next)) return mayBeLetter(unitAt(text, at + 2)) ? FLAG.gluedClose : 0;
      return mayBeLetter(next) ? FLAG.gluedComma : 0;
    case 0x3b /* ; */:
      return mayBeLetter(next) ? FLAG.gluedComma : 0;
    case 0x22 /* " */:
    case 0x201c /* “ */:
    case 0x201d /* ” */:
    case 0x2018 /* ‘ */:
    case 0x27 /* ' */:
    case 0x2019 /* ’ */:
      return FLAG.quotationMark | signsOfQuotationMark(text, at, code, next);
    case 0x28 /* ( */:
    case 0x29 /* ) */:
    case 0x5b /* [ */:
    case 0x5d /* ] */:
      return FLAG.bracket | signsOfBracket(text, at, code, next);
    case 0x26 /* & */:
      return FLAG.ampersand;
    case 0x2d /* - */:
      return next === 0x20 ? FLAG.brokenHyphen : 0;
    case 0x3c /* < */:
    case 0x40 /* @ */:
    case 0x23 /* # */:
    case 0x2f /* / */:
      return FLAG.address;
    case 0xa3 /* £ */:
    case 0x20ac /* € */:
    case 0x24 /* $ */:
      return FLAG.currency;
    case 0x60 /* ` */:
      return FLAG.accent;
    case 0xb4 /* ´ */:
      return FLAG.accent | FLAG.strange;
    case 0xa0 /* no-break space */:
      return FLAG.noBreakSpace | (next === 0x201d || next === 0x29 ? FLAG.spaceClose : 0);
    default:
      return signsOfOther(text, at, code);
  }
}

function signsOfOther(text: string, at: number, code: number): number {
  if (isDigit(code)) return mayBeSmall(unitAt(text, at - 1)) ? FLAG.gluedFigure : 0;
  return isUsual(code) ? 0 : FLAG.strange;
}

function signsOfStop(text: string, at: number, code: number, next: number): number {
  if (isClosingDouble(next)) return mayBeLetter(unitAt(text, at + 2)) ? FLAG.gluedClose : 0;
  if (code === 0x21 /* ! */ || !(mayBeLetter(next) || isOpening(next))) return 0;
  return (
    FLAG.innerStop |
    ((mayBeSmall(unitAt(text, at - 1)) || isDigit(unitAt(text, at - 1))) && !(next >= 97 && next <= 122) ? FLAG.gluedStop : 0)
  );
}

function signsOfQuotationMark(text: string, at: number, code: number, next: number): number {
  switch (code) {
    case 0x201c /* “ */:
      return (isBlank(unitAt(text, at - 1)) ? 0 : FLAG.gluedOpen) | (isBlank(next) ? FLAG.openSpace : 0);
    case 0x201d /* ” */:
      return isBlank(unitAt(text, at - 1)) || '(['.includes(text[at - 1]!) ? FLAG.openingClose : 0;
    case 0x2018 /* ‘ */:
      return (
        (isBlank(unitAt(text, at - 1)) ? 0 : FLAG.gluedSingle) |
        ('ten'.includes(text[at + 1] ?? '-') || isDigit(next) ? FLAG.elidingSingle : 0)
      );
    case 0x22 /* " */:
      return 0;
    default:
      return next === 0x20 && mayBeEnding(text[at + 2]) ? FLAG.apostropheSpace : 0;
  }
}

function signsOfBracket(text: string, at: number, code: number, next: number): number {
  if (code === 0x29 /* ) */) return mayBeLetter(next) ? FLAG.gluedBracket : 0;
  if (code !== 0x28 /* ( */) return 0;
  const isGlued = mayBeLetter(unitAt(text, at - 1)) && mayBeLetter(next);
  return (isGlued ? FLAG.gluedBracket : 0) | (isBlank(next) ? FLAG.openSpace : 0);
}

/** “ or ‘. */
const isOpening = (code: number): boolean => code === 0x201c || code === 0x2018;
/** " or ”. */
const isClosingDouble = (code: number): boolean => code === 0x22 || code === 0x201d;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** What stands before the text and behind it. */
const NOTHING = -1;
/** To look beyond an end with `charCodeAt` is slow, see text/characters.ts. */
const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : NOTHING);
/** Everything that is no letter for certain is left out. */
const mayBeLetter = (code: number): boolean => isPlainLetter(code) || (code >= 0xaa && !(code >= 0x2000 && code <= 0x206f));
const mayBeSmall = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xaa;
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === NOTHING || (code >= 0xa0 && BLANK.test(String.fromCharCode(code)));
const BLANK = /\s/;
/** The first letters of 's, 't, 're, 've, 'll, 'm and 'd. */
const mayBeEnding = (letter: string | undefined): boolean => letter !== undefined && 'strvlmd'.includes(letter);
/** Printable ASCII, the marks and signs of English copy, and Latin letters with accents save those that broken encodings begin with. */
const isUsual = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) ||
  (code >= 0x2013 && code <= 0x2014) ||
  code === 0x2026 /* … */ ||
  code === 0xa3 /* £ */ ||
  code === 0x20ac /* € */ ||
  (code >= 0xc0 && code <= 0x17f && !'ÂÃÄÅâãð'.includes(String.fromCharCode(code)));
