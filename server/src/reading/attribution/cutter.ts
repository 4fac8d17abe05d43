import { CAPITAL, kindAt, LETTER, NUMBER, SPACE, WORD_PART } from '../../text/characters.ts';
import { type KnownWord, knownWord } from '../known-words.ts';
import type { Quotation, Word } from '../reading.ts';
import { lexeme } from './lexicon.ts';
import type { Token } from './token.ts';

const SHORTENED =
  /^(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Adm|Hon|Gov|Sen|Reps?|Sens|Govs|Pres|Amb|Atty|Inc|Ltd|Co|Corp|No|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** Words with these before an “’s” are two words, and no possessive: “he’s”. */
const CONTRACTED = /^(?:he|she|it|that|who|what|there|here|let)$/i;
const JOINTS = ".'’-‐‑&/";
const THOUSANDS = /^\d{3}$/;
const SIGNS = '@#$£€';

/** Cuts the sentences of a paragraph, asked for in order, into words, marks and quotations. */
export class Cutter {
  readonly #text: string;
  readonly #words: readonly Word[];
  /** The first of the words that does not begin before what is cut. */
  #word = 0;
  #tokens: Token[] = [];
  /** Was there a curly apostrophe in the word that was passed last? */
  #curly = false;

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** The tokens from `start` to `end`, in which these quotations stand. */
  cut(start: number, end: number, quotations: readonly Quotation[]): readonly Token[] {
    const tokens: Token[] = [];
    this.#tokens = tokens;
    let at = start;
    for (const quotation of quotations) {
      this.#pieces(at, quotation.start, end);
      const last = this.#text[quotation.inner.end - 1] ?? '';
      tokens.push(token(quotation.start, quotation.end, '', 'quote', 'quote', quotation, last));
      at = Math.max(at, quotation.end);
    }
    this.#pieces(at, end, end);
    return tokens;
  }

  /** Adds the words and marks of a stretch without quotations. */
  #pieces(start: number, end: number, sentenceEnd: number): void {
    let at = start;
    while (at < end) {
      const kind = kindAt(this.#text, at);
      if ((kind & SPACE) !== 0) at++;
      else if ((kind & (LETTER | NUMBER)) !== 0) at = this.#addWord(at, this.#wordEnd(at, end), kind);
      else if (SIGNS.includes(this.#text[at]!)) {
        const stop = this.#wordEnd(at, end);
        // “$” alone is a mark.
        at = this.#holdsWord(at, stop) ? this.#addWord(at, stop, kind) : this.#addMark(at, stop, sentenceEnd);
      } else at = this.#addMark(at, this.#markEnd(at, end), sentenceEnd);
    }
  }

  /** Where the word that begins at an offset ends: marks join its parts, as in “O’Neill”, “U.S”, “and/or” and “5,000”. */
  #wordEnd(start: number, end: number): number {
    const text = this.#text;
    this.#curly = false;
    for (let at = start + 1; at < end; at++) {
      const kind = kindAt(text, at);
      if ((kind & WORD_PART) !== 0) continue;
      if ((kind & SPACE) !== 0) return at;
      const c = text[at]!;
      if (c === '%') continue;
      if (at + 1 >= end) return at;
      if (c === ',') {
        if (at + 3 >= end || !THOUSANDS.test(text.slice(at + 1, at + 4))) return at;
      } else if ((kindAt(text, at + 1) & (LETTER | NUMBER)) === 0 || !JOINTS.includes(c)) return at;
      else if (c === '’') this.#curly = true;
    }
    return end;
  }

  #holdsWord(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if ((kindAt(this.#text, at) & (LETTER | NUMBER)) !== 0) return true;
    return false;
  }

  #addWord(start: number, stop: number, kind: number): number {
    const text = this.#text;
    let end = stop;
    let possessive = false;
    const last = text[stop - 1];
    if ((last === 's' || last === 'S') && stop - start > 2) {
      const before = text[stop - 2];
      possessive = (before === "'" || before === '’') && !CONTRACTED.test(text.slice(start, stop - 2));
      if (possessive) end -= 2;
    }
    const word = this.#wordAt(start, end);
    const lower = this.#curly ? word.small.replaceAll('’', "'") : word.small;
    const capital = (kind & CAPITAL) !== 0 || text[start] === '@' || text[start] === '#';
    const { is, verb, class: known, open } = lexeme(word);
    const group = !open ? known : possessive ? "'s" : capital ? 'cap' : known;
    this.#tokens.push({ start, end, lower, kind: 'word', capital, possessive, is, verb, class: group, quotation: undefined, last: '' });
    return stop;
  }

  /** The word of a stretch: mostly the paragraph's word there. */
  #wordAt(start: number, end: number): KnownWord {
    const words = this.#words;
    while (this.#word < words.length && words[this.#word]!.start < start) this.#word++;
    const word = words[this.#word];
    return word !== undefined && word.start === start && word.end === end ? word.known : knownWord(this.#text.slice(start, end));
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
    const tokens = this.#tokens;
    const c = this.#text[start]!;
    const word = tokens[tokens.length - 1];
    if (end === start + 1 && word?.kind === 'word' && word.end === start) {
      // The point of “Sen.” belongs to the word, unless it ends the sentence.
      if (c === '.' && end < sentenceEnd && SHORTENED.test(this.#text.slice(word.start, word.end))) {
        tokens[tokens.length - 1] = { ...word, end };
        return end;
      }
      // The apostrophe of “voters’”.
      if ((c === '’' || c === "'") && word.lower.endsWith('s')) {
        tokens[tokens.length - 1] = { ...word, possessive: true, class: lexeme(knownWord(word.lower)).open ? "'s" : word.class };
        return end;
      }
    }
    const lower = c === '―' ? '—' : end === start + 1 ? c : this.#text.slice(start, end);
    tokens.push(token(start, end, lower, 'mark', lower, undefined, ''));
    return end;
  }
}

/** What is no word. */
const token = (
  start: number,
  end: number,
  lower: string,
  kind: Token['kind'],
  group: string,
  quotation: Quotation | undefined,
  last: string,
): Token => ({ start, end, lower, kind, capital: false, possessive: false, is: 0, verb: undefined, class: group, quotation, last });
