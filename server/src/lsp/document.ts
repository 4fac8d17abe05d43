import { type Position, type Range, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Piece, Pieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';

/** A document as the protocol has it: a text with lines. It is in pieces, each a document of the library's, which knows where lines end. */
export class Document {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  /** The text as it is now; the object is this version's for good. */
  text: Pieces;
  /** The number of the line that each piece begins with, and of the line after the last. */
  #lines: readonly number[] | undefined;
  #counted = new WeakMap<Piece, TextDocument>();

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.text = Pieces.of(text);
  }

  /** The document as it is now, to be changed by itself. */
  copy(): Document {
    const copy = new Document(this.uri, this.languageId, this.version, '');
    copy.text = this.text;
    copy.#counted = this.#counted;
    return copy;
  }

  get lineCount(): number {
    return this.#firstLines[this.text.all.length]! + 1;
  }

  getText(range?: Range): string {
    if (!range) return String(this.text);
    const { start, end } = this.#span(range);
    return this.text.slice(start, end);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const i = this.text.indexAt(at);
    const { line, character } = this.#piece(i).positionAt(at - this.text.starts[i]!);
    return { line: this.#firstLines[i]! + line, character };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const lines = this.#firstLines;
    let i = lines.length - 2;
    if (line < lines[i]!) {
      let low = 0;
      while (low < i) {
        const middle = (low + i + 1) >> 1;
        if (lines[middle]! <= line) low = middle;
        else i = middle - 1;
      }
    }
    return this.text.starts[i]! + this.#piece(i).offsetAt({ line: line - lines[i]!, character });
  }

  /** Applies a client's changes, each counted in the text that the ones before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      this.text = 'range' in change && change.range ? this.text.replaced(this.#span(change.range), change.text) : Pieces.of(change.text);
      this.#lines = undefined;
    }
    this.version = version;
  }

  #span({ start, end }: Range): Span {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    return a <= b ? { start: a, end: b } : { start: b, end: a };
  }

  get #firstLines(): readonly number[] {
    if (!this.#lines) {
      const lines = [0];
      // A piece that ends with a line feed has one line more, which is empty: the one that the next begins with.
      for (let i = 0; i < this.text.all.length; i++) lines.push(lines[i]! + this.#piece(i).lineCount - 1);
      this.#lines = lines;
    }
    return this.#lines;
  }

  #piece(index: number): TextDocument {
    const piece = this.text.all[index]!;
    let document = this.#counted.get(piece);
    if (!document) this.#counted.set(piece, (document = TextDocument.create('', '', 0, piece.text)));
    return document;
  }
}
