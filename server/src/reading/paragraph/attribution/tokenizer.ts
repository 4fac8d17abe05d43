// Cuts a sentence into tokens, with what each word can be.
import { internWord, WordMemo } from '../../../performance/word-interner.ts';
import { CAPITAL, kindAt, LETTER, NUMBER, SPACE, WORD_PART } from '../../../text/characters.ts';
import type { Quotation, Word } from '../reading.ts';
import { look, MAY_REPORT } from './lexicon.ts';
import { type OuterSentence, Token } from './token.ts';

const SHORTENED =
  /^(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Couns?|Cllrs?|Adm|Hon|Gov|Sen|Reps?|Sens|Govs|Pres|Amb|Atty|Inc|Ltd|Co|Corp|No|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** Words with these before an “’s” are two words, and no possessive: “he’s”. */
const CONTRACTED = /^(?:he|she|it|that|who|what|there|here|let)$/i;
const JOINTS = ".'’-‐‑&/";
const THOUSANDS = /^\d{3}$/;
const SIGNS = '@#$£€';
/** Behind these may stand what was said, or who said it. */
const MARKS_THAT_REPORT = [':', '—', '–', '-', '--'];

/** What a word is in any sentence; null where it is more than one, as in “St.Louis”. */
const tokens = new WordMemo<Token | null>(null, ({ text, lower }) =>
  wordEnd(text, 0, text.length) === text.length ? wordToken(text, lower) : null,
);

/** What is known of a word by itself. */
export const tokenOf = (word: string): Token => tokens.of({ known: internWord(word) }) ?? wordToken(word, word.toLowerCase());

function wordToken(text: string, written: string): Token {
  const stem = stemEnd(text);
  if (stem < text.length) return possessive(tokenOf(text.slice(0, stem)));
  const lower = written.replaceAll('’', "'");
  const capital = (kindAt(text, 0) & CAPITAL) !== 0 || text[0] === '@' || text[0] === '#';
  const { is, verb, class: group, open } = look(lower);
  return new Token(lower, 'word', capital, false, is, verb, open && capital ? 'cap' : group, open, undefined, '');
}

const possessive = ({ lower, capital, is, verb, class: group, open }: Token): Token =>
  new Token(lower, 'word', capital, true, is, verb, open ? "'s" : group, open, undefined, '');

/** Where a word ends without its “’s”. */
function stemEnd(word: string): number {
  const { length } = word;
  const last = word[length - 1];
  if ((last !== 's' && last !== 'S') || length < 3) return length;
  const before = word[length - 2];
  return (before === "'" || before === '’') && !CONTRACTED.test(word.slice(0, length - 2)) ? length - 2 : length;
}

const marks = new Map<string, Token>();

function markToken(lower: string): Token {
  let token = marks.get(lower);
  if (token === undefined) {
    token = new Token(
      lower,
      'mark',
      false,
      false,
      MARKS_THAT_REPORT.includes(lower) ? MAY_REPORT : 0,
      undefined,
      lower,
      false,
      undefined,
      '',
    );
    // Of characters there are not many; a line of hyphens can have any length.
    if (lower.length === 1) marks.set(lower, token);
  }
  return token;
}

/** Where the word that begins at an offset ends: marks join its parts, as in “O’Neill”, “U.S”, “and/or” and “5,000”. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && goesOn(text, at, end)) at++;
  return at;
}

/** Does a word go on over the character at an offset? */
function goesOn(text: string, at: number, end: number): boolean {
  const kind = kindAt(text, at);
  if ((kind & WORD_PART) !== 0) return true;
  if ((kind & SPACE) !== 0) return false;
  const c = text[at]!;
  if (c === '%') return true;
  if (at + 1 >= end) return false;
  if (c === ',') return at + 3 < end && THOUSANDS.test(text.slice(at + 1, at + 4));
  return (kindAt(text, at + 1) & (LETTER | NUMBER)) !== 0 && JOINTS.includes(c);
}

/** Cuts the sentences of a paragraph, asked for in order, into words, marks and quotations. */
export class Tokenizer {
  readonly #text: string;
  readonly #words: readonly Word[];
  /** The first of the words that does not begin before what is cut. */
  #word = 0;
  #tokens: Token[] = [];
  #starts: number[] = [];
  #ends: number[] = [];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** The sentence from `start` to `end`, in which these quotations stand. */
  cut(start: number, end: number, quotations: readonly Quotation[]): OuterSentence {
    const text = this.#text;
    this.#tokens = [];
    this.#starts = [];
    this.#ends = [];
    let at = start;
    for (const quotation of quotations) {
      this.#pieces(at, quotation.start, end);
      const last = text[quotation.inner.end - 1] ?? '';
      this.#add(new Token('', 'quote', false, false, 0, undefined, 'quote', false, quotation, last), quotation.start, quotation.end);
      at = Math.max(at, quotation.end);
    }
    this.#pieces(at, end, end);
    return { text, start, end, tokens: this.#tokens, starts: this.#starts, ends: this.#ends, quotes: quotations.length > 0 };
  }

  #add(token: Token, start: number, end: number): void {
    this.#tokens.push(token);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Adds the words and marks of a stretch without quotations. */
  #pieces(start: number, end: number, sentenceEnd: number): void {
    const text = this.#text;
    const words = this.#words;
    let at = start;
    while (at < end) {
      const kind = kindAt(text, at);
      if ((kind & SPACE) !== 0) at++;
      else if ((kind & (LETTER | NUMBER)) !== 0) {
        while (this.#word < words.length && words[this.#word]!.start < at) this.#word++;
        const word = words[this.#word];
        at = word !== undefined && word.start === at ? this.#addKnown(word, end) : this.#addWord(at, wordEnd(text, at, end));
      } else if (SIGNS.includes(text[at]!)) {
        const stop = wordEnd(text, at, end);
        // “$” alone is a mark.
        at = this.#holdsWord(at, stop) ? this.#addWord(at, stop) : this.#addMark(at, stop, sentenceEnd);
      } else at = this.#addMark(at, this.#markEnd(at, end), sentenceEnd);
    }
  }

  #holdsWord(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if ((kindAt(this.#text, at) & (LETTER | NUMBER)) !== 0) return true;
    return false;
  }

  /** Adds a word of the paragraph, which mostly is what it is by itself. */
  #addKnown(word: Word, end: number): number {
    const { start, end: stop } = word;
    const token = stop > end || (stop < end && goesOn(this.#text, stop, end)) ? null : tokens.of(word);
    if (token === null) return this.#addWord(start, wordEnd(this.#text, start, end));
    this.#add(token, start, token.possessive ? stop - 2 : stop);
    return stop;
  }

  #addWord(start: number, stop: number): number {
    const word = this.#text.slice(start, stop);
    const token = wordToken(word, word.toLowerCase());
    this.#add(token, start, token.possessive ? stop - 2 : stop);
    return stop;
  }

  #markEnd(start: number, end: number): number {
    const text = this.#text;
    const c = text[start];
    let at = start + 1;
    if (c === '-') while (at < end && text[at] === '-') at++;
    else if (c === '.' && at + 1 < end && text[at] === '.' && text[at + 1] === '.') at += 2;
    // Both halves of a pair of surrogates.
    else if (at < end && text.codePointAt(start)! > 0xffff) at++;
    return at;
  }

  /** Adds a mark, or gives it to the word before. */
  #addMark(start: number, end: number, sentenceEnd: number): number {
    const text = this.#text;
    const last = this.#tokens.length - 1;
    const c = text[start]!;
    if (last >= 0 && end === start + 1 && this.#ends[last] === start) {
      const word = this.#tokens[last]!;
      if (word.kind === 'word') {
        // The point of “Sen.” belongs to the word, unless it ends the sentence.
        if (c === '.' && end < sentenceEnd && SHORTENED.test(text.slice(this.#starts[last], start))) {
          this.#ends[last] = end;
          return end;
        }
        // The apostrophe of “voters’”.
        if ((c === '’' || c === "'") && word.lower.endsWith('s')) {
          this.#tokens[last] = possessive(word);
          return end;
        }
      }
    }
    this.#add(markToken(c === '―' ? '—' : end === start + 1 ? c : text.slice(start, end)), start, end);
    return end;
  }
}
