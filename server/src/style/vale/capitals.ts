// Capitals as a check wants them: in titles, in sentences, or by a pattern.
import type { Span } from '../../text/span.ts';
import type { CheckOf } from './check.ts';
import { tokenPattern } from './tokens.ts';

/** Words that stay small in a title. AP writes longer prepositions with a capital. */
const SMALL = new Set('a an and as at but by for from if in nor of on or per so the to up v via vs yet'.split(' '));
const CHICAGO = new Set([
  ...SMALL,
  ...'about above across after against along among around before behind below beneath beside between beyond despite down during inside into like near off onto outside over past since through throughout toward under until upon with within without'.split(
    ' ',
  ),
]);

/**
 * Are the capitals other than the check wants them?
 * @param names the names in the text, which keep their capitals in any case
 */
export function capitalisationFault(
  { match, style, threshold, indicators }: CheckOf<'capitalization'>,
  text: string,
  isException: (words: string) => boolean,
  names: () => readonly Span[],
): boolean {
  if (!/\p{L}/u.test(text)) return false;
  switch (match) {
    case '$lower':
      return text !== text.toLowerCase();
    case '$upper':
      return text !== text.toUpperCase();
    case '$title':
      return inTitle(text, style === 'Chicago' ? CHICAGO : SMALL, isException) < threshold;
    case '$sentence':
      return inSentence(text, indicators, isException, names) < threshold;
    default:
      return tokenPattern(match, false).matches(text, 1).length === 0;
  }
}

interface Written extends Span {
  readonly text: string;
}

const wordsOf = (text: string): Written[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Does a word keep its own capitals: “NATO”, “iPhone”, “U.S.”, or one without letters? */
const isFixed = (word: string): boolean => !/\p{L}/u.test(word) || /\p{Lu}/u.test(word.slice(1));

const isCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);

/** The share of words that are as in a title. */
function inTitle(text: string, small: ReadonlySet<string>, isException: (words: string) => boolean): number {
  const words = wordsOf(text);
  const right = words.filter(({ text: word }, i) => {
    if (isFixed(word) || isException(word)) return true;
    const inside = i > 0 && i < words.length - 1;
    return inside && small.has(word.toLowerCase()) ? !isCapital(word) : isCapital(word);
  });
  return share(right.length, words.length);
}

/** The share of words that are as in a sentence. */
function inSentence(
  text: string,
  indicators: readonly string[],
  isException: (words: string) => boolean,
  names: () => readonly Span[],
): number {
  const words = wordsOf(text);
  let known: readonly Span[] | undefined;
  // Where nearly every word has a capital, none of them shows a name.
  const loud = words.filter(({ text: word }) => isCapital(word)).length > words.length * 0.6;
  const isName = ({ start, end }: Span) => !loud && (known ??= names()).some((name) => name.start <= start && end <= name.end);
  const right = words.filter((word, i) => {
    if (isFixed(word.text) || isException(word.text)) return true;
    if (i === 0) return isCapital(word.text);
    const before = text.slice(words[i - 1]!.end, word.start);
    const mayBegin = /[.!?]\s/.test(before) || indicators.some((one) => before.includes(one));
    return !isCapital(word.text) || mayBegin || word.text === 'I' || /^I[’']/.test(word.text) || isName(word);
  });
  return share(right.length, words.length);
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
