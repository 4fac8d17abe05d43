// What a grammar look reports, and the small questions about words that such looks share.
import { TAG, type Tag } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';

export interface Misfit extends Span {
  readonly kind: 'surplus' | 'missing' | 'form';
  readonly message: string;
  /** What may stand in the span instead, the likeliest first. */
  readonly instead: readonly string[];
}

/** Looks at one word of a paragraph, with those around it. */
export type Finder = (reading: Reading, words: readonly Word[], at: number) => Misfit | undefined;

/**
 * What the finders of a paragraph's words find, one thing for each word at most.
 * @param before how many words a finder needs before its own, and `behind` behind it
 */
export function misfitsBy(finderOf: (word: Word) => Finder | undefined, reading: Reading, { before = 0, behind = 0 } = {}): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = before; i + behind < words.length; i++) {
    const one = finderOf(words[i]!)?.(reading, words, i);
    if (one) found.push(one);
  }
  return found;
}

/** A small word that must have stood between two others, the likeliest first. */
export function missing({ text }: Reading, before: Span, after: { readonly start: number }, ...lost: readonly string[]): Misfit {
  const gap = text.slice(before.end, after.start);
  return {
    kind: 'missing',
    start: before.end,
    end: after.start,
    message: `“${lost[0]!}” may be missing here`,
    instead: lost.map((word) => ` ${word}${gap}`),
  };
}

/** Does nothing but a blank stand between two words? */
export const besides = ({ text }: Reading, one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';

/** Do words follow each other with blanks only? */
export const inRow = (reading: Reading, ...row: readonly (Word | undefined)[]): boolean =>
  row.every((word, i) => word !== undefined && (i === 0 || besides(reading, row[i - 1], word)));

export const inSmall = ({ text, lower }: Word): boolean => text === lower;

/** Is one of the parts of speech among those that a word may have? */
export const canBe = (tags: readonly number[], ...wanted: readonly Tag[]): boolean => wanted.some((tag) => tags.includes(TAG[tag]));
export const can = (word: string | { readonly lower: string }, ...wanted: readonly Tag[]): boolean =>
  canBe(formOf(typeof word === 'string' ? word : word.lower).tags, ...wanted);

/** The tokens of the sentence that a word stands in, and which of them it is. */
export function sentenceOf(reading: Reading, { start }: Span): { readonly tokens: readonly TaggedToken[]; readonly at: number } {
  const tokens = tagsOfSentence(reading, sentenceAt(reading, start));
  return { tokens, at: tokens.findIndex((token) => token.start === start) };
}

/** A word's token and those behind it in its sentence. */
export function tokensFrom(reading: Reading, word: Span): readonly TaggedToken[] {
  const { tokens, at } = sentenceOf(reading, word);
  return at < 0 ? [] : tokens.slice(at);
}

export const tokenAt = (reading: Reading, { start }: Span): TaggedToken | undefined =>
  tagsOfSentence(reading, sentenceAt(reading, start)).find((token) => token.start === start);
export const tagAt = (reading: Reading, word: Span): string => tokenAt(reading, word)?.tag ?? '';

export const lowerOf = (token: TaggedToken | undefined): string => token?.text.toLowerCase() ?? '';

export const isFiniteVerb = ({ tag }: TaggedToken): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tag);
