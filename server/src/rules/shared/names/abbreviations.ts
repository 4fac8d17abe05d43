// Initials where they are used or explained.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { isVerbatim } from '../../../reading/paragraph/verbatim.ts';
import { styleMemo } from '../../../style/style-memo.ts';
import type { Span } from '../../../text/span.ts';
import { KNOWN_EVERYWHERE, KNOWN_IN_AMERICA, KNOWN_IN_BRITAIN } from '../../data/abbreviations.ts';

/** Initials where they stand, used or explained. */
export interface Abbreviation extends Span {
  /** Capitals without points, plural ending left out. */
  readonly letters: string;
  readonly written: string;
  /** The words they stand for, where the text gives them beside: “the Food and Drug Administration (FDA)”. */
  readonly expansion?: Span;
}

const INITIALS = withLetterRanges(/^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){1,5}\p{Lu}|\p{Lu}{3,6}-\p{Lu}\p{Ll}{1,4})$/u);
/** A figure as the Romans wrote it: “IDC” is none. */
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const abbreviations = new ParagraphMemo(findAbbreviations, { transient: true });

/** The initials of a paragraph in the order they stand; none in what is shouted. */
export const abbreviationsIn = (reading: Reading): readonly Abbreviation[] => abbreviations.of(reading);

function findAbbreviations(reading: Reading): Abbreviation[] {
  const { text, words } = reading;
  const found: Abbreviation[] = [];
  let quiet = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const bare = initialsIn.of(word);
    if (bare === null) continue;
    if (!quiet && isShouted(text)) return found;
    quiet = true;
    const last = word.start + bare.length;
    const end = bare.includes('.') && text[last] === '.' ? last + 1 : last;
    const span = { start: word.start, end };
    if (/[/&@#$-]/.test(text[word.start - 1] ?? '') || /^(?:[/&@]|-?\p{N})/u.test(text.slice(end, end + 2)) || isVerbatim(reading, span))
      continue;
    // One capital word beside another is shouting or a longer name.
    if (/\p{Lu}{2,} $/u.test(text.slice(Math.max(0, word.start - 8), word.start)) || /^ \p{Lu}{2}/u.test(text.slice(end, end + 3)))
      continue;
    const letters = bare.replace(/[.s]/g, '');
    const expansion = expansionBefore(text, span, letters) ?? expansionAfter(text, span, letters);
    found.push({ ...span, letters, written: text.slice(span.start, span.end), ...(expansion ? { expansion } : {}) });
  }
  return found;
}

/** A word of initials without its possessive ending; null for other words. */
const initialsIn = new WordMemo<string | null>(null, ({ text, lower }) => {
  if (text === lower) return null;
  const bare = text.replace(/['’]s$/, '');
  return INITIALS.test(bare) && !ROMAN.test(bare) ? bare : null;
});

/** Is most of it in capitals? Asked of nearly every paragraph, so that plain letters are counted without an expression. */
function isShouted(text: string): boolean {
  let lower = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 128 && /\p{L}/u.test(text[i]!)) {
      if (/\p{Lu}/u.test(text[i]!)) capitals++;
      else lower++;
    }
  }
  return capitals > (lower + capitals) * 0.5;
}

/** “Food and Drug Administration (FDA)”: the words before the brackets, from the one that gives the first letter. */
function expansionBefore(text: string, { start, end }: Span, letters: string): Span | undefined {
  if (
    !/\((?:the |or |hereafter |hereinafter )?["“‘']?$/.test(text.slice(Math.max(0, start - 16), start)) ||
    !/^["”’']?[);,]/.test(text.slice(end, end + 2))
  )
    return undefined;
  const open = text.lastIndexOf('(', start);
  const from = Math.max(0, open - 160);
  const words = [...text.slice(from, open).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.]*/gu)].slice(-12);
  if (words.length < 2) return undefined;
  const first = matchBack(
    words.map((w) => w[0]),
    letters.toUpperCase(),
  );
  const start0 = first === undefined ? undefined : words[first]!.index + from;
  return start0 === undefined ? undefined : { start: start0, end: text.slice(0, open).trimEnd().length };
}

/** “FDA (Food and Drug Administration)”. */
function expansionAfter(text: string, { end }: Span, letters: string): Span | undefined {
  const match = /^ \(([^()]{4,120})\)/.exec(text.slice(end, end + 124));
  if (!match) return undefined;
  const words = [...match[1]!.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.]*/gu)].map((w) => w[0]);
  if (words.length < 2 || matchBack(words, letters.toUpperCase()) === undefined) return undefined;
  return { start: end + 2, end: end + 2 + match[1]!.length };
}

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|de|la|du|des|et)$/i;

/**
 * The index of the word that the first letter begins, when the letters begin the last words in order; small words may be passed
 * over, and “of Canada” may be left off.
 */
function matchBack(words: readonly string[], letters: string): number | undefined {
  for (let last = words.length - 1; last >= Math.max(1, words.length - 3); last--) {
    if (last < words.length - 1 && !SMALL.test(words[last + 1]!)) continue;
    const first = matchFrom(words, letters, last);
    if (first !== undefined) return first;
  }
  return undefined;
}

function matchFrom(words: readonly string[], letters: string, last: number): number | undefined {
  let at = last;
  for (let k = letters.length - 1; k >= 0; k--) {
    while (at >= 0 && words[at]![0]!.toUpperCase() !== letters[k]) {
      if (!SMALL.test(words[at]!)) return undefined;
      at--;
    }
    if (at < 0) return undefined;
    // “Office of Rural Transport”: a small word may begin with the letter too.
    if (k === 0) return SMALL.test(words[at]!) && words[at - 1]?.[0] === letters[0] ? at - 1 : at;
    at--;
  }
  return undefined;
}

/** The initials that the house’s readers know: those of the lists, and those that the house has an entry for. */
export const knownInitials = styleMemo(({ dialect, names, accept }): ReadonlySet<string> => {
  const lists = [KNOWN_EVERYWHERE, ...(dialect === 'en-US' ? [] : [KNOWN_IN_BRITAIN]), ...(dialect === 'en-GB' ? [] : [KNOWN_IN_AMERICA])];
  return new Set([
    ...lists.flatMap((list) => list.split(' ')),
    ...names.map((n) => n.use.replace(/\./g, '')),
    ...accept.map((w) => w.replace(/\./g, '')),
  ]);
});
