// Tells in which encoding a file that is not UTF-8 was probably saved.

const SINGLE_BYTE = ['windows-1252', 'macintosh', 'windows-1251'];
const MULTI_BYTE = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];

/** The names that people and “iconv” use. */
const NAMES: Readonly<Record<string, { readonly said: string; readonly iconv: string }>> = {
  'utf-16le': { said: 'UTF-16', iconv: 'UTF-16LE' },
  'utf-16be': { said: 'UTF-16', iconv: 'UTF-16BE' },
  'utf-32': { said: 'UTF-32', iconv: 'UTF-32' },
  'windows-1252': { said: 'Windows-1252', iconv: 'WINDOWS-1252' },
  macintosh: { said: 'Mac Roman', iconv: 'MACINTOSH' },
  'windows-1251': { said: 'Windows-1251', iconv: 'WINDOWS-1251' },
  shift_jis: { said: 'Shift-JIS', iconv: 'SHIFT_JIS' },
  'euc-jp': { said: 'EUC-JP', iconv: 'EUC-JP' },
  gb18030: { said: 'GB 18030', iconv: 'GB18030' },
  big5: { said: 'Big5', iconv: 'BIG5' },
  'euc-kr': { said: 'EUC-KR', iconv: 'EUC-KR' },
};

/** As much of a file as is looked at: enough to tell, and read in a moment. */
const LOOKED_AT = 64 * 1024;

export interface Encoding {
  /** As a person knows it. */
  readonly said: string;
  /** As “iconv” knows it. */
  readonly iconv: string;
}

/** The likely encoding of bytes that are not UTF-8; undefined where they look like no text at all, or nothing fits. */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return NAMES[wide];
  if (looksBinary(bytes)) return undefined;
  const part = bytes.subarray(0, LOOKED_AT);
  let best: string | undefined;
  let most = 0;
  for (const label of [...SINGLE_BYTE, ...MULTI_BYTE]) {
    const text = decoded(part, label);
    const score = text === undefined ? 0 : plausibility(text);
    if (score > most) [best, most] = [label, score];
  }
  return best === undefined ? undefined : NAMES[best];
}

/** UTF-16 and UTF-32 by their byte-order mark, or by the zero bytes that Latin letters have in them. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** A zero byte near the beginning: no text has one. */
export const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0);

function decoded(bytes: Uint8Array, label: string): string | undefined {
  // The last character may have been cut in two.
  for (let cut = 0; cut < 4; cut++) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not this encoding, or one that this build of Node does not know.
    }
  }
  return undefined;
}

/** How much a text reads like one: what fits its neighbours counts for it, what does not counts against it. */
function plausibility(text: string): number {
  let score = 0;
  for (const { 0: char, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    score += fits(char, text[index - 1] ?? ' ', text[index + char.length] ?? ' ');
  }
  return score;
}

const LETTER = /\p{L}/u;
const isLetter = (char: string) => LETTER.test(char);

function fits(char: string, before: string, after: string): number {
  if (/[“‘«„]/.test(char)) return /[\s([—–“‘-]/.test(before) && /[\p{L}\p{N}‘“…]/u.test(after) ? 1 : -1;
  if (/[”’»]/.test(char)) return /[\p{L}\p{N}.,!?…’”%]/u.test(before) ? 1 : -1;
  if (/[–—…]/.test(char)) return /[\p{L}\p{N}\s,.”’]/u.test(before) && /[\p{L}\p{N}\s.”’“‘]/u.test(after) ? 1 : -1;
  if (/[£€$¥]/.test(char)) return /\d/.test(after) ? 1 : -1;
  if (/[½¼¾°©®™§•·\u00a0]/.test(char)) return 0.5;
  if (/\p{Script=Latin}/u.test(char)) return latin(char, before, after);
  if (/\p{Script=Cyrillic}/u.test(char)) return cyrillic(char, before, after);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char)) return 1;
  if (/[\p{Script=Han}、。「」]/u.test(char)) return 0.6;
  return -1;
}

function latin(char: string, before: string, after: string): number {
  // A word of nothing but letters with accents is Cyrillic in the wrong table.
  if (/[^\0-\x7f]/.test(before) && isLetter(before) && /[^\0-\x7f]/.test(after) && isLetter(after)) return -1;
  // “naïve”, “Élysée”: a small letter in a word, a capital that begins one. A capital in the middle is a wrong table.
  if (/\p{Ll}/u.test(char)) return isLetter(before) || isLetter(after) ? 1 : -0.5;
  return !isLetter(before) && /[\p{Ll}\p{Lu}’]/u.test(after) ? 1 : -1;
}

function cyrillic(char: string, before: string, after: string): number {
  const beside = /\p{Script=Cyrillic}/u.test(before) || /\p{Script=Cyrillic}/u.test(after);
  if (!beside) return -0.5;
  return /\p{Lu}/u.test(char) && /\p{Ll}/u.test(before) ? -1 : 0.8;
}
