/**
 * What a character is, as bits. To scan a text by them costs a fraction of what an expression with `\p{L}` does, which runs and
 * allocates for each match.
 */
export const LETTER = 1;
export const ACCENT = 2;
export const NUMBER = 4;
export const SPACE = 8;
export const CAPITAL = 16;
/** What a word is made of. */
export const WORD_PART = LETTER | ACCENT | NUMBER;

const LOOKED_AT = 128;
/** By code unit; 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at an offset of a text; both halves of a pair of surrogates are what the pair is. 0 beyond the text. */
export function kindAt(text: string, at: number): number {
  // Once `charCodeAt` has been asked beyond an end, V8 calls it from there for every character, which takes three times as long.
  if (at < 0 || at >= text.length) return 0;
  return kindOf(text.charCodeAt(at), text, at);
}

/** The same for whoever has the code unit that stands there. */
export const kindOf = (code: number, text: string, at: number): number => kinds[code] || look(text, at, code);

function look(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) {
    const first = code < 0xdc00 ? at : at - 1;
    const whole = text.codePointAt(first) ?? 0;
    return whole > 0xffff ? find(String.fromCodePoint(whole)) : 0;
  }
  return (kinds[code] = find(text[at]!) | LOOKED_AT);
}

function find(character: string): number {
  if (character < '\u0080') {
    if (/[a-z]/.test(character)) return LETTER;
    if (/[A-Z]/.test(character)) return LETTER | CAPITAL;
    return /\d/.test(character) ? NUMBER : /\s/.test(character) ? SPACE : 0;
  }
  return (
    (/\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : /\p{M}/u.test(character) ? ACCENT : 0) |
    (/\p{Lu}/u.test(character) ? CAPITAL : 0) |
    (/\s/u.test(character) ? SPACE : 0)
  );
}
