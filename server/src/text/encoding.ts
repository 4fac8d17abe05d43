/** UTF-8 that was read as Windows-1252: what it looks like, and what it was. Source: the Unicode and WHATWG windows-1252 tables. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (char: string): number => {
  const at = WINDOWS_1252.indexOf(char);
  if (at >= 0) return 0x80 + at;
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : -1;
};

// A UTF-8 lead byte's letter followed by what a continuation byte looks like.
const MANGLED = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu;

/** UTF-8 that was read as Mac OS Roman, the punctuation that news is typed with. Source: Apple's Roman table as Unicode publishes it. */
const MAC_ROMAN: Readonly<Record<string, string>> = {
  '‚Äô': '’',
  '‚Äò': '‘',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äì': '–',
  '‚Äî': '—',
  '‚Ä¶': '…',
  '¬£': '£',
};
const MANGLED_MAC = /‚Ä[ôòúùìî¶]|¬£/gu;
/** Text that went wrong more often than this is past repair. */
const TIMES = 3;

/** The text with mangled characters put right where they decode, twice over too; the rest is left as it is. */
export function repairEncoding(text: string): string {
  if (!/[\u00c2-\u00f4¬]/.test(text)) return text;
  let repaired = text.replace(MANGLED_MAC, (found) => MAC_ROMAN[found]!);
  for (let time = 0; time < TIMES; time++) {
    const before = repaired;
    repaired = before.replace(MANGLED, (found) => decode(found) ?? found);
    if (repaired === before) break;
  }
  return repaired;
}

/** One mangled sequence decoded, or undefined where it is no UTF-8. */
function decode(found: string): string | undefined {
  const bytes = [...found].map(byteOf);
  const lead = bytes[0]!;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (bytes.length < length) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (const byte of bytes.slice(1, length)) {
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code) + found.slice(length);
}
