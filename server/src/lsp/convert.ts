// Offsets of a draft as positions of the protocol, and back.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';

/** How characters are counted in positions: UTF-16 code units unless client and server agree on bytes of UTF-8. */
export type Encoding = 'utf-16' | 'utf-8';

/** The first of the client's encodings that the server has. */
export const chooseEncoding = (offered: readonly string[] | undefined): Encoding =>
  offered?.find((e): e is Encoding => e === 'utf-16' || e === 'utf-8') ?? 'utf-16';

/** Bytes of UTF-8 in a text; half a surrogate pair is sent as U+FFFD, three bytes. */
function bytes(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i += unitsAt(text, i)) n += bytesAt(text, i);
  return n;
}

/** UTF-16 code units of the character at an offset. */
const unitsAt = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

/** Bytes of UTF-8 of the character at an offset. */
function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return unitsAt(text, at) === 2 ? 4 : 3;
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
    const start = { line: position.line, character: 0 };
    return { line: position.line, character: bytes(document.getText({ start, end: position })) };
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

  /** Applies a client's changes to a document, each counted in the text that the ones before it left. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    for (const change of changes) {
      const { text } = change;
      const range = 'range' in change ? change.range : undefined;
      const counted = range && { start: this.#utf16(document, range.start), end: this.#utf16(document, range.end) };
      TextDocument.update(document, [counted ? { range: counted, text } : { text }], version);
    }
    return TextDocument.update(document, [], version);
  }

  #utf16(document: TextDocument, position: Position): Position {
    if (this.encoding === 'utf-16' || position.line < 0 || position.line >= document.lineCount) return position;
    const { line } = position;
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    let at = 0;
    let left = position.character;
    while (left > 0 && at < text.length && !isLineBreak(text.charCodeAt(at))) {
      left -= bytesAt(text, at);
      // A position inside a character means its start.
      if (left < 0) break;
      at += unitsAt(text, at);
    }
    return { line, character: at };
  }
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13;
