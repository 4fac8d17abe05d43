// The words of a paragraph as the reading of names sees them.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
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
const ACRONYM = withLetterRanges(/^\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}\p{N}*$|^\p{Lu}\p{N}{1,2}$/u);
const PLURAL_ACRONYM = /^\p{Lu}\p{Lu}+s$/u;
const POSSESSIVE = /['’‘ʼ]s$/u;

const tokens = new ParagraphMemo((reading) => new TokenReader(reading).read(), { transient: true });

/** The words of a paragraph in the light of their capitals. */
export const tokensOf = (reading: Reading): readonly Token[] => tokens.of(reading);

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
      const looks = looksOf.of(word);
      if (looks === null) this.#pushPlain(word);
      else for (let k = 0; k < looks.length; k++) this.#push(word.start, looks[k]!);
    }
    return this.#tokens;
  }

  /** Most words are plain ones in small letters. */
  #pushPlain({ text, start, end }: Word): void {
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

  #push(offset: number, look: Look): void {
    const { text, capital, kinds, acronym, initial, possessive } = look;
    const start = offset + look.start;
    const bareEnd = offset + look.end;
    const end = look.takesPoint && this.#text.charCodeAt(bareEnd) === 46 /* . */ ? bareEnd + 1 : bareEnd;
    const joined = this.#joins(start);
    const opens = capital && this.#opens(start);
    this.#tokens.push({ start, end, text, capital, kinds, acronym, initial, possessive, opens, joined });
    this.#last = possessive || look.cut ? -2 : end;
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
        !/\p{Lu}\.$|(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Jr|Sr|Prof|Col|Lt|Capt|Sgt|Coun|ouns)\.$/u.test(
          text.slice(Math.max(0, at - 4), at + 1),
        ))
    );
  }

  #startsSentence(at: number): boolean {
    const sentences = this.#sentences;
    while (this.#sentence < sentences.length && sentences[this.#sentence]!.start < at) this.#sentence++;
    while (this.#sentence > 0 && sentences[this.#sentence - 1]!.start >= at) this.#sentence--;
    return sentences[this.#sentence]?.start === at;
  }
}

/** What a token is by its letters alone; its span lies in its word. */
interface Look extends Omit<Token, 'opens' | 'joined'> {
  /** Does a point behind it belong to it? */
  readonly takesPoint: boolean;
  /** Is it cut off from the rest of its word, and so part of no longer name? */
  readonly cut: boolean;
}

/** Null for a plain word in small letters. */
const looksOf = new WordMemo<readonly Look[] | null>(null, ({ text }) => {
  if (/^[a-z]+$/.test(text)) return null;
  return partsOf(text).map(({ start, end, cut }) => {
    const part = text.slice(start, end);
    const possessive = POSSESSIVE.test(part);
    const bare = possessive ? part.slice(0, -2) : part;
    const letters = bare.replaceAll('.', '');
    const capital = CAPITAL.test(letters) || PREFIXED.test(letters);
    const kinds = capital ? kindsOf(letters) : 0;
    const initial = bare.length === 1 && /^\p{Lu}$/u.test(bare);
    return {
      start,
      end: start + bare.length,
      text: letters,
      capital,
      kinds,
      acronym: capital && (ACRONYM.test(letters) || (letters.length > 3 && PLURAL_ACRONYM.test(letters))),
      initial,
      possessive,
      takesPoint: initial || (kinds & IS.abbreviated) !== 0 || (bare !== letters && CAPITAL.test(bare)),
      cut,
    };
  });
});

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
