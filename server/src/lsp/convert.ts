import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';

/** How characters are counted in positions: UTF-16 code units unless client and server agree on bytes of UTF-8. */
export type Encoding = 'utf-16' | 'utf-8';

/** The first of the client's encodings that the server has. */
export const chooseEncoding = (offered: readonly string[] | undefined): Encoding =>
  offered?.find((e): e is Encoding => e === 'utf-16' || e === 'utf-8') ?? 'utf-16';

/** Bytes of UTF-8 in a stretch of text; half a surrogate pair is sent as U+FFFD, three bytes. */
function bytes(text: string, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) n += 1;
    else if (c < 0x800) n += 2;
    else if (c >= 0xd800 && c < 0xdc00 && i + 1 < end && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      n += 4;
      i++;
    } else n += 3;
  }
  return n;
}

/** Turns offsets of a draft into positions and back. No other file does. */
export class Converter {
  readonly encoding: Encoding;

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  position(document: TextDocument, offset: number): Position {
    const position = document.positionAt(offset);
    if (this.encoding === 'utf-16') return position;
    const start = document.offsetAt({ line: position.line, character: 0 });
    return { line: position.line, character: bytes(document.getText(), start, start + position.character) };
  }

  range(document: TextDocument, span: Span): Range {
    return { start: this.position(document, span.start), end: this.position(document, span.end) };
  }

  offset(document: TextDocument, position: Position): number {
    return document.offsetAt(this.#utf16(document, position));
  }

  span(document: TextDocument, range: Range): Span {
    const a = this.offset(document, range.start);
    const b = this.offset(document, range.end);
    return a <= b ? { start: a, end: b } : { start: b, end: a };
  }

  /** The document after a client's changes, each counted in the text that the ones before it left. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    if (this.encoding === 'utf-16') return TextDocument.update(document, changes as TextDocumentContentChangeEvent[], version);
    for (const change of changes) {
      const plain =
        'range' in change && change.range
          ? { range: { start: this.#utf16(document, change.range.start), end: this.#utf16(document, change.range.end) }, text: change.text }
          : { text: change.text };
      TextDocument.update(document, [plain], version);
    }
    return document;
  }

  #utf16(document: TextDocument, position: Position): Position {
    if (this.encoding === 'utf-16' || position.line < 0 || position.line >= document.lineCount) return position;
    const text = document.getText();
    const start = document.offsetAt({ line: position.line, character: 0 });
    let at = start;
    let left = position.character;
    while (left > 0 && at < text.length) {
      const c = text.charCodeAt(at);
      if (c === 10 || c === 13) break;
      const pair = c >= 0xd800 && c < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
      left -= c < 0x80 ? 1 : c < 0x800 ? 2 : pair ? 4 : 3;
      // A position inside a character means its start.
      if (left < 0) break;
      at += pair ? 2 : 1;
    }
    return { line: position.line, character: at - start };
  }
}
