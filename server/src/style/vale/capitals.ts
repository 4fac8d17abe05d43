// Capitals as a check wants them: in titles, in sentences, or by a pattern.
import type { Span } from '../../text/span.ts';
import type { CheckOf } from './check.ts';
import { tokenPattern } from './tokens.ts';

/** Words that stay small in a title. AP writes longer prepositions with a capital. */
const SMALL = new Set('a an and as at but by for if in nor of on or per the to v via vs'.split(' '));
/** Words that guides disagree on. */
const EITHER = new Set('from so up yet'.split(' '));
const CHICAGO = new Set([
  ...SMALL,
  ...'about above across after against along among around before behind below beneath beside between beyond despite down during inside into like near off onto outside over past since through throughout toward under until upon with within without'.split(
    ' ',
  ),
]);

/**
 * Are the capitals other than the check wants them?
 * @param exceptions where words stand that are right as they are
 * @param names the names in the text, which keep their capitals in any case
 */
export function capitalisationFault(
  { match, style, threshold, indicators }: CheckOf<'capitalization'>,
  text: string,
  exceptions: readonly Span[],
  names: () => readonly Span[],
): boolean {
  if (!/\p{L}/u.test(text)) return false;
  switch (match) {
    case '$lower':
      return text !== text.toLowerCase();
    case '$upper':
      return text !== text.toUpperCase();
    case '$title':
      return inTitle(text, style === 'Chicago' ? CHICAGO : SMALL, exceptions) <= threshold;
    case '$sentence':
      return inSentence(text, indicators, exceptions, names) <= threshold;
    default:
      return tokenPattern(match, false).matches(text, 1).length === 0;
  }
}

interface Written extends Span {
  readonly text: string;
}

/** The words, without the ending of possession: “Marsh’s” is as much a name as “Marsh”. */
const wordsOf = (text: string): Written[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu), ({ 0: whole, index }) => {
    const word = whole.replace(/['’]s?$/, '');
    return { text: word, start: index, end: index + word.length };
  });

/** Does a word keep its own capitals: “NATO”, “iPhone”, “U.S.”, or one without letters? */
const isFixed = (word: string): boolean => !/\p{L}/u.test(word) || /\p{Lu}/u.test(word.slice(1));

const isCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);

/** The share of words that are as in a title. */
function inTitle(text: string, small: ReadonlySet<string>, exceptions: readonly Span[]): number {
  const words = wordsOf(text);
  const right = words.filter((written, i) => {
    const { text: word } = written;
    if (isFixed(word) || isIn(exceptions, written)) return true;
    const inside = i > 0 && i < words.length - 1;
    if (inside && EITHER.has(word.toLowerCase())) return true;
    return inside && small.has(word.toLowerCase()) ? !isCapital(word) : isCapital(word);
  });
  return share(right.length, words.length);
}

/** The share of words that are as in a sentence. */
function inSentence(text: string, indicators: readonly string[], exceptions: readonly Span[], names: () => readonly Span[]): number {
  const words = wordsOf(text);
  let known: readonly Span[] | undefined;
  // Where nearly every word has a capital, none of them shows a name.
  const loud = words.filter(({ text: word }) => isCapital(word)).length > words.length * 0.6;
  const isName = (word: Span) => !loud && isIn((known ??= names()), word);
  // One that begins small is wrong however long it is.
  const [first] = words;
  if (first && !isFixed(first.text) && !isIn(exceptions, first) && !isCapital(first.text)) return 0;
  const right = words.filter((word, i) => {
    if (isFixed(word.text) || isIn(exceptions, word)) return true;
    if (i === 0) return true;
    const before = text.slice(words[i - 1]!.end, word.start);
    const mayBegin = /[.!?]\s/.test(before) || indicators.some((one) => before.includes(one));
    return !isCapital(word.text) || mayBegin || word.text === 'I' || /^I[’']/.test(word.text) || isName(word);
  });
  return share(right.length, words.length);
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const isIn = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((one) => one.start <= start && end <= one.end);
