// Shows what is not seen: control characters of a draft or a file name, which a terminal or a log would act on.

// Controls, lone surrogates, what turns the direction of writing, line separators, and characters without a width that no script needs.
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

const shown = (char: string): string => {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/** A text in which every character can be seen. */
export const visible = (text: string): string => text.replace(UNSEEN, shown);

/** The same for words that may run over a line's end, on one line. */
export const onOneLine = (text: string): string => visible(text.replace(/[\t\n\r]+/g, ' '));
