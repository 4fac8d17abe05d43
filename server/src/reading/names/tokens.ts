import type { Span } from '../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { IS, kindsOf } from './vocabulary.ts';

/** A word of a paragraph as the reading of names sees it: possessive ending left out, the point of an abbreviation taken in. */
export interface Token extends Span {
  /** Without points: “US” for “U.S.”, “Sen” for “Sen.”. */
  readonly text: string;
  readonly capital: boolean;
  /** What the lists say of a word with a capital: bits of `IS`. */
  readonly kinds: number;
  /** Two letters or more, all of them capitals. */
  readonly acronym: boolean;
  /** One capital, as in “John F. Kennedy”. */
  readonly initial: boolean;
  /** Was a possessive ending left out? A name ends there. */
  readonly possessive: boolean;
  /** Does it open a sentence or a quotation, so that its capital says nothing? */
  readonly opens: boolean;
  /** How it follows the token before: by one space, or otherwise. */
  readonly joined: boolean;
}

const CAPITAL = /^(?:\p{Lu}|\p{Lt})/u;
const PREFIXED = /^(?:al|el|an|ar|as|ash|at|ad|az|d|l|de)[-'’]\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}\p{N}*$|^\p{Lu}\p{N}{1,2}$/u;
const PLURAL_ACRONYM = /^\p{Lu}\p{Lu}+s$/u;
const POSSESSIVE = /['’‘ʼ]s$/u;

// The reading of names and the rules ask for the same paragraph's one after another; to keep more would cost memory.
let lastReading: Reading | undefined;
let lastTokens: readonly Token[] = [];

/** The words of a paragraph in the light of their capitals. */
export function tokensOf(reading: Reading): readonly Token[] {
  if (reading !== lastReading) {
    lastTokens = new TokenReader(reading).read();
    lastReading = reading;
  }
  return lastTokens;
}

class TokenReader {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #sentences: readonly Span[];
  readonly #tokens: Token[] = [];
  /** The first sentence that does not begin before the place last asked about. */
  #sentence = 0;
  /** Where the last token ends; -2 where nothing can be joined to it. */
  #last = -2;

  constructor({ text, words, sentences }: Reading) {
    this.#text = text;
    this.#words = words;
    this.#sentences = sentences;
  }

  read(): readonly Token[] {
    const words = this.#words;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const looks = looksOf(word.text);
      // Most words are plain ones in small letters, and most others a capital and small letters, or capitals.
      if ((looks & SMALL_FIRST) !== 0 ? (looks & JOINED) === 0 : (looks & ~(DIGITS | SMALL_LATER)) === 0) this.#pushSmall(word);
      else if ((looks & ~(CAPITALS | SMALL_LATER)) === 0) this.#push(word.text, looks, word.start, word.end, false, false);
      else this.#pushParts(word);
    }
    return this.#tokens;
  }

  #pushSmall({ text, start, end }: Word): void {
    const joined = this.#joins(start);
    this.#tokens.push({
      start,
      end,
      text,
      capital: false,
      kinds: 0,
      acronym: false,
      initial: false,
      possessive: false,
      opens: false,
      joined,
    });
    this.#last = end;
  }

  /** The tokens of a word with joints, points or letters that are not plain. */
  #pushParts(word: Word): void {
    for (const part of partsOf(word.text)) {
      const bare = word.text.slice(part.start, part.end);
      const possessive = POSSESSIVE.test(bare);
      const left = possessive ? 2 : 0;
      this.#push(
        left > 0 ? bare.slice(0, -left) : bare,
        OTHER,
        word.start + part.start,
        word.start + part.end - left,
        possessive,
        part.cut,
      );
    }
  }

  /** `looks` is `OTHER` where it takes expressions to tell. */
  #push(bare: string, looks: number, start: number, bareEnd: number, possessive: boolean, cut: boolean): void {
    const plain = looks !== OTHER;
    const points = !plain && bare.includes('.');
    const text = points ? bare.replaceAll('.', '') : bare;
    const initial = bare.length === 1 && (plain || /^\p{Lu}$/u.test(bare));
    const capital = plain || CAPITAL.test(text) || PREFIXED.test(text);
    const kinds = capital ? kindsOf(text) : 0;
    const takesPoint = initial || (kinds & IS.abbreviated) !== 0 || (points && CAPITAL.test(bare));
    const end = takesPoint && this.#text.charCodeAt(bareEnd) === 46 /* . */ ? bareEnd + 1 : bareEnd;
    const acronym = capital && (plain ? isPlainAcronym(text, looks) : ACRONYM.test(text) || (text.length > 3 && PLURAL_ACRONYM.test(text)));
    const joined = this.#joins(start);
    this.#tokens.push({ start, end, text, capital, kinds, acronym, initial, possessive, opens: this.#opens(start), joined });
    this.#last = possessive || cut ? -2 : end;
  }

  #joins(start: number): boolean {
    return start === this.#last + 1 && this.#text.charCodeAt(this.#last) === 32;
  }

  #opens(start: number): boolean {
    const text = this.#text;
    if (this.#startsSentence(start)) return true;
    // Most capitals stand behind a letter or a comma and a space.
    const before = text.charCodeAt(start - 2);
    if (text.charCodeAt(start - 1) === 32 && ((before >= 97 && before <= 122) || before === 44)) return false;
    // “WASHINGTON (Agency) — The”: the report begins after its dateline.
    if (start < 80 && /[—–]\s$|\)\s[-–—]+\s$/.test(text.slice(Math.max(0, start - 5), start))) return true;
    let at = start - 1;
    while (at >= 0 && /["“”'‘«([\s—–•*-]/.test(text[at]!)) {
      // An opening mark before it: its capital may be the quotation's.
      if (/["“‘«•*]/.test(text[at]!) || this.#startsSentence(at)) return true;
      at--;
    }
    return (
      at < 0 ||
      (/[.!?:…]/.test(text[at]!) &&
        at < start - 1 &&
        !/\p{Lu}\.$|(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Jr|Sr|Prof|Col|Lt|Capt|Sgt)\.$/u.test(text.slice(Math.max(0, at - 4), at + 1)))
    );
  }

  #startsSentence(at: number): boolean {
    const sentences = this.#sentences;
    while (this.#sentence < sentences.length && sentences[this.#sentence]!.start < at) this.#sentence++;
    while (this.#sentence > 0 && sentences[this.#sentence - 1]!.start >= at) this.#sentence--;
    return sentences[this.#sentence]?.start === at;
  }
}

// How the letters of a word look, as bits.
const SMALL_FIRST = 1;
const SMALL_LATER = 2;
const CAPITALS = 4;
const JOINED = 8;
const DIGITS = 16;
const OTHER = 32;

function looksOf(word: string): number {
  const first = word.charCodeAt(0);
  let looks = first >= 97 && first <= 122 ? SMALL_FIRST : first >= 65 && first <= 90 ? CAPITALS : isDigit(first) ? DIGITS : OTHER;
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) looks |= SMALL_LATER;
    else if (code >= 65 && code <= 90) looks |= CAPITALS;
    else if (isDigit(code)) looks |= DIGITS;
    else if (isJoin(code)) looks |= JOINED;
    else looks |= OTHER;
  }
  return looks;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Is it one of - ' ’ ‘ ʼ and the hyphens that do not break? */
const isJoin = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2010 || code === 0x2011;

const isPlainAcronym = (word: string, looks: number): boolean =>
  looks === CAPITALS ? word.length > 1 : word.length > 3 && word.charCodeAt(word.length - 2) <= 90 && PLURAL_ACRONYM.test(word);

const whole = (word: string) => [{ start: 0, end: word.length, cut: false }];

/** “US-led” and “anti-IS” hold a name and more; “Ocasio-Cortez”, “al-Assad” and “Co-operation” are one name. */
function partsOf(word: string): { start: number; end: number; cut: boolean }[] {
  if (!/[-‐‑]/.test(word)) return whole(word);
  const lead = /^(\p{Lu}[\p{L}.]*)[-‐‑]\p{Ll}/u.exec(word);
  if (
    lead &&
    !/^(?:Co|Re|Pre|Anti|Non|Ex|Vice|Mid|Sub|Counter|Al|El|Self)$/.test(lead[1]!) &&
    !/[-‐‑](?:e|i|ul|al|el|ud|in|un|oh|de|sur|upon|on|hyon|ju|kyu|moon|jae|jong|hye|geun|suk|shek|tung|wen|moon)(?:[-‐‑]|$)/.test(word)
  )
    return [
      { start: 0, end: lead[1]!.length, cut: true },
      { start: lead[1]!.length + 1, end: word.length, cut: true },
    ];
  const tail = /^(?:anti|pro|non|ex|pre|post|mid|trans|un|former|then)[-‐‑](?=\p{Lu})/iu.exec(word);
  if (tail && /^\p{Ll}/u.test(word)) return [{ start: tail[0].length, end: word.length, cut: true }];
  return whole(word);
}
