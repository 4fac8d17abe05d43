// The words of Markdown or YAML, each character found again in its source.
import type { ProseBuilder } from './prose-builder.ts';
import { addHole, MASKED, PRINTS } from './templating.ts';

/**
 * Adds the words that a parser read between two places of its source. Escapes, entities and a quote's `>` at the head of a line
 * take more room there than in the words.
 */
export function addAligned(builder: ProseBuilder, words: string, source: string, start: number, end: number): void {
  new Alignment(builder, words, source, start, end).addAll();
}

class Alignment {
  readonly #builder: ProseBuilder;
  readonly #words: string;
  readonly #source: string;
  readonly #end: number;
  /** Where we are in the words. */
  #i = 0;
  /** Where we are in the source. */
  #at: number;

  constructor(builder: ProseBuilder, words: string, source: string, start: number, end: number) {
    this.#builder = builder;
    this.#words = words;
    this.#source = source;
    this.#at = start;
    this.#end = end;
  }

  addAll(): void {
    while (this.#i < this.#words.length) {
      const char = this.#words[this.#i]!;
      if (char >= '\ue000' && char <= '\ue001') this.#addTag(char);
      else if (char === '\n') this.#addLineBreak();
      else if (this.#source[this.#at] === char && !(char === '&' && this.#isAmpersand())) this.#addAsWritten();
      else if (!this.#addOtherwiseWritten(char)) {
        this.#addInOnePiece();
        return;
      }
    }
  }

  /** A masked tag of a template. */
  #addTag(char: string): void {
    MASKED.lastIndex = this.#i;
    const length = MASKED.exec(this.#words)![0].length;
    addHole(this.#builder, char === PRINTS, this.#at, length, this.#words[this.#i + length] ?? '');
    this.#advance(length);
    while (this.#builder.endsWithBlank && this.#words[this.#i] === ' ') this.#advance(1);
  }

  /** The line break, blanks about it and a block quote's marks are one space. */
  #addLineBreak(): void {
    const from = this.#at;
    while (this.#at < this.#end && this.#source[this.#at] !== '\n') this.#at++;
    this.#at++;
    while (this.#at < this.#end && this.#isIndent(this.#source[this.#at])) this.#at++;
    this.#builder.addAs(' ', from, this.#at - from);
    this.#i++;
  }

  #isIndent(char: string | undefined): boolean {
    return char === ' ' || char === '\t' || (char === '>' && this.#words[this.#i + 1] !== '>');
  }

  /** Is `&` written as an entity here? */
  #isAmpersand(): boolean {
    return /^&(?:#|amp;|AMP;)/.test(this.#source.slice(this.#at, this.#at + 5));
  }

  /** As many characters as stand in the source just so. */
  #addAsWritten(): void {
    const words = this.#words;
    const i = this.#i;
    let length = 1;
    while (
      i + length < words.length &&
      this.#at + length < this.#end &&
      this.#source[this.#at + length] === words[i + length] &&
      !'\n\\&\ue000\ue001'.includes(words[i + length]!)
    )
      length++;
    this.#builder.add(words.slice(i, i + length), this.#at);
    this.#advance(length);
  }

  /** A character that the source writes in another way, or blanks and a backslash before it; false where it cannot be found. */
  #addOtherwiseWritten(char: string): boolean {
    const written = this.#source[this.#at];
    // The parser puts U+FFFD for NUL, as CommonMark has it.
    if (char === '\ufffd' && written === '\u0000') {
      this.#builder.add(char, this.#at);
      this.#advance(1);
    } else if (written === '\\') this.#at++;
    else if (written === '&') this.#addEntity();
    else if (this.#at < this.#end && (written === '\r' || written === ' ' || written === '\t')) this.#at++;
    else return false;
    return true;
  }

  #addEntity(): void {
    const semicolon = this.#source.indexOf(';', this.#at);
    const stop = semicolon < 0 || semicolon >= this.#end ? this.#at + 1 : semicolon + 1;
    const char = String.fromCodePoint(this.#words.codePointAt(this.#i)!);
    this.#builder.addAs(char, this.#at, stop - this.#at);
    this.#i += char.length;
    this.#at = stop;
  }

  /** The rest cannot be found in the source: it is read, but lies in one piece, so that no edit goes astray. */
  #addInOnePiece(): void {
    this.#builder.addAs(this.#words[this.#i]!, this.#at, Math.max(0, this.#end - this.#at));
    for (const rest of this.#words.slice(this.#i + 1)) this.#builder.addAs(rest, this.#end, 0);
  }

  #advance(length: number): void {
    this.#i += length;
    this.#at += length;
  }
}
