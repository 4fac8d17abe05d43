// Text as anchors compare it: what typography and layout change is made one, what says something stays.
import type { Span } from '../text/span.ts';

/** A text in its comparable form, with the place in the original of each of its characters. */
export interface NormalText {
  readonly text: string;
  /** Index in the original of each character, and the original's length at the end. */
  readonly places: readonly number[];
}

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** Characters that show nothing: soft hyphens, joiners, direction marks, a byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const QUOTE = /["'‘’‚‛“”„‟«»‹›′″＂＇「」『』`]/;
const DASH = /[‐‑‒–—―−]/;

/**
 * White space is one space, quotation marks and apostrophes one mark, dashes and hyphens one hyphen, invisible characters nothing.
 * Letters, digits and all other signs stay as they are.
 */
export function normalise(original: string): NormalText {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const char = original[i]!;
    if (INVISIBLE.test(char)) continue;
    if (SPACE.test(char)) {
      if (text === '' || text.endsWith(' ')) continue;
      text += ' ';
    } else if (QUOTE.test(char)) text += "'";
    else if (DASH.test(char)) text += '-';
    else if (char === '…') {
      text += '...';
      places.push(i, i);
    } else text += char;
    places.push(i);
  }
  while (text.endsWith(' ')) {
    text = text.slice(0, -1);
    places.pop();
  }
  places.push(original.length);
  return { text, places };
}

/** The original's span of a span of the normal text; the last character is taken in as a whole. */
export const originalSpan = ({ places }: NormalText, start: number, end: number): Span => ({
  start: places[start] ?? places.at(-1)!,
  end: end > start ? places[end - 1]! + 1 : (places[start] ?? places.at(-1)!),
});

/** The words of a normal text: letters and digits with the signs that belong to a figure. */
export const wordsOf = (text: string): string[] =>
  text
    .match(/[^\s'()[\]{},;:!?-]+/g)
    ?.map((word) => word.replace(/\.+$/, ''))
    .filter(Boolean) ?? [];
