// Where in a paragraph numbers and dates may begin, by its words.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Word } from '../reading.ts';
import { isJoint } from '../words.ts';
import { ORDINAL_NAMES, SMALL_NUMBERS } from './numerals.ts';

/** What a paragraph's words may be part of, as bits. */
export const HINT = {
  /** Digits, or a number word. */
  number: 1,
  /** “hundred”, “dozen”: part of a number behind “a” or another number. */
  scale: 1 << 1,
  fraction: 1 << 2,
  ordinal: 1 << 3,
  time: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  digits: 1 << 7,
} as const;

/** Where a paragraph's figures may begin. Nothing else has to be looked at, and most paragraphs have none. */
export interface Beginnings {
  /** All hints that its words give. */
  readonly hints: number;
  /** Offsets at which a number, with its currency, may begin; ascending. */
  readonly numbers: readonly number[];
  /** Offsets at which a date may begin: digits, months and weekdays; ascending. */
  readonly dates: readonly number[];
}

const HINTS = new Map<string, number>();
const hint = (words: readonly string[], bits: number) => {
  for (const word of words) HINTS.set(word, (HINTS.get(word) ?? 0) | bits);
};
hint(SMALL_NUMBERS, HINT.number);
hint(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'], HINT.scale);
/** Letters that stand close to the digits of an amount: “N38m”, “Rs500”, “$A5”. */
const LETTER_CURRENCY = withLetterRanges(/(?<![\p{L}\p{N}])(?:[NR]|Rs|K?Sh|RM|Tk)(?=\d)|(?<=\$)(?:US|AU?|CA?|NZ|HK)(?=\d)/uy);
hint(['half', 'halves'], HINT.fraction);
for (const part of 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ')) hint([part, `${part}s`], HINT.fraction);
hint(ORDINAL_NAMES, HINT.ordinal);
hint(['noon', 'midday', 'midnight', 'am', 'pm', 'a.m', 'p.m'], HINT.time);
hint('january february march april may june july august september october november december'.split(' '), HINT.month);
hint('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '), HINT.month);
hint('monday tuesday wednesday thursday friday saturday sunday'.split(' '), HINT.weekday);
hint('mon tue tues wed weds thu thur thurs fri sat sun'.split(' '), HINT.weekday);

/** Its parts have to be looked at one by one. */
const IN_PARTS = -1;
/** The hints of a whole word. */
const hintsOf = new WordMemo<number>(0, ({ text, lower }) => HINTS.get(lower) ?? (hasDigitOrJoint(text) ? IN_PARTS : 0));

/** Looks through the words of a text for where its figures may begin. */
export function findBeginnings(text: string, words: readonly Word[]): Beginnings {
  const found = new Finder(text, words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const hints = hintsOf.of(word);
    if (hints === IN_PARTS) found.addParts(i, word);
    else if (hints !== 0) found.add(i, word.start, hints);
  }
  return found;
}

class Finder implements Beginnings {
  hints = 0;
  readonly numbers: number[] = [];
  readonly dates: number[] = [];
  readonly #text: string;
  readonly #words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  add(index: number, start: number, bits: number): void {
    this.hints |= bits;
    if ((bits & HINT.number) !== 0) this.#number(start);
    if ((bits & HINT.scale) !== 0 && start === this.#words[index]!.start) this.#scale(index);
    if ((bits & (HINT.digits | HINT.month | HINT.weekday)) !== 0) this.dates.push(start);
  }

  /** The parts of a word such as “twenty-one”, “10-20”, “mid-May” or “one’s”. */
  addParts(index: number, { start, end }: Word): void {
    const text = this.#text;
    for (let from = start; from < end; from++) {
      if (isJoint(text.charCodeAt(from))) continue;
      let to = from + 1;
      while (to < end && !isJoint(text.charCodeAt(to))) to++;
      this.#addPart(index, from, text.slice(from, to));
      from = to;
    }
  }

  #addPart(index: number, from: number, part: string): void {
    if (isDigit(part.charCodeAt(0))) {
      // “9am” and “9.30pm” are one word.
      const mayBeTime = /[ap]/i.test(part) ? HINT.time : 0;
      this.add(index, from, HINT.number | HINT.digits | mayBeTime);
    } else if (/\d/.test(part) && this.#letterCurrency(from)) {
      this.add(index, this.#text[from - 1] === '$' ? from - 1 : from, HINT.number | HINT.digits);
    } else {
      const known = HINTS.get(part.toLowerCase());
      if (known !== undefined) this.add(index, from, known);
    }
  }

  #letterCurrency(at: number): boolean {
    LETTER_CURRENCY.lastIndex = at;
    return LETTER_CURRENCY.test(this.#text);
  }

  /** Before a number there may be its currency: “$5”, “US$ 5”. */
  #number(start: number): void {
    const text = this.#text;
    const at = ' \u00a0\u202f\u2009'.includes(text[start - 1] ?? '-') ? start - 2 : start - 1;
    if (at >= 0 && '$£€¥₹₦₵'.includes(text[at]!)) {
      if (text[at] === '$') for (const letter of [at - 2, at - 1]) if (isLetter(text.charCodeAt(letter))) this.numbers.push(letter);
      this.numbers.push(at);
    }
    // “Rs 500”, “Rs. 500”, “Sh 20”.
    const spaced = /(?<![\p{L}\p{N}])(?:Rs|K?Sh|RM|Tk)\.? ?$/u.exec(text.slice(Math.max(0, start - 6), start));
    if (spaced) this.numbers.push(start - spaced[0].length);
    this.numbers.push(start);
  }

  /** “a million”, “half a million”. */
  #scale(index: number): void {
    const article = this.#words[index - 1];
    if (!article || (article.lower !== 'a' && article.lower !== 'an')) return;
    const half = this.#words[index - 2];
    if (half?.lower === 'half') this.numbers.push(half.start);
    this.numbers.push(article.start);
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function hasDigitOrJoint(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isLetter(code) && (isDigit(code) || isJoint(code))) return true;
  }
  return false;
}
