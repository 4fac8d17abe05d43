// “A” and “an” by the sound after them.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Span } from '../../../text/span.ts';
import {
  AFTER_AND,
  BEFORE_ARTICLE,
  EITHER,
  NO_NOUN,
  READ_AS_WORD,
  SOUNDS_CONSONANT,
  SOUNDS_VOWEL,
  SPELT_OUT,
} from '../../data/typo-articles.ts';
import type { Reading } from '../reading.ts';
import { STOP, stopsIn } from './slip-candidates.ts';

/** An article that does not go with the sound after it. */
export interface WrongArticle extends Span {
  readonly corrected: string;
  /** What may have been meant instead: in “bread an butter” “and” comes first and “a” second. */
  readonly or?: string;
  /** The word it stands before. */
  readonly before: string;
}

// The article, a blank, perhaps an opening mark or a currency, and what decides the sound.
const ARTICLE = withLetterRanges(
  /(?<![\p{L}\p{N}'’.&/+_-])(a|an|A|An|AN)[ \u00a0](?:[“"‘]?)([£$€]?\d[\d,.]*|(?:\p{Lu}\.){1,6}|[\p{L}\p{N}]{1,40})(?=([-‐’'.]?)(\p{L}?))/uy,
);
const STARTS = /(?:^|[.?!:;…—–]["”’)]*\s*|["“‘(]\s*)$/u;
const NAMED_WITH_VOWEL = 'AEFHILMNORSX';

/** The sound a word begins with: true for a vowel, undefined where it is not certain. */
export function beginsWithVowelSound(word: string, joined = ''): boolean | undefined {
  if (/^[£$€]?\d/.test(word)) return numberSound(word.replace(/^[£$€]/, ''));
  const first = word[0]!;
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return NAMED_WITH_VOWEL.includes(first);
  // “an F-16”, “a T-shirt”, “an X-ray”; alone, a letter is a grade or a name.
  if (word.length === 1) return joined === '-' && /[A-Za-z]/.test(word) ? NAMED_WITH_VOWEL.includes(first.toUpperCase()) : undefined;
  if (/^\p{Lu}{2,}s?$/u.test(word) || /^\p{Lu}\p{Ll}\p{Lu}+s?$/u.test(word)) return initialsSound(word.replace(/s$/, ''));
  // “an MI5 officer”, “a B52”.
  if (/^\p{Lu}{1,4}\d/u.test(word)) return NAMED_WITH_VOWEL.includes(first);
  // “A uPVC door”, “an mRNA test”: the letters are read one by one.
  if (/^\p{Ll}\p{Lu}{2,}/u.test(word)) return NAMED_WITH_VOWEL.includes(first.toUpperCase());
  if (!/^[A-Za-z]/.test(word)) return undefined;
  // Nvidia, Mbappé and Ngozi begin as no English word does.
  if (/^[FHLMNRSX][bcdfghjkmnpqrstvxz]/.test(word) && !/^(?:F[r]|S[chkmnpqtr]|Rh)/.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (EITHER.test(lower)) return undefined;
  if (SOUNDS_VOWEL.test(lower)) return true;
  if (SOUNDS_CONSONANT.test(lower)) return false;
  // Names with U go either way: Uber, Ulster, Ursula.
  if (first === 'U') return undefined;
  return 'aeiou'.includes(lower[0]!);
}

function numberSound(number: string): boolean | undefined {
  if (/^8/.test(number)) return true;
  if (/^1[18](?!\d)/.test(number)) return /^1[18](?:,\d{3})*(?:\.\d+)?[.,]?$/.test(number);
  // 1815 is eighteen-fifteen as a year; 1,800 and 1100 are read in two ways.
  if (/^1[18]\d\d(?!\d)/.test(number) || /^1,[18]/.test(number)) return undefined;
  return false;
}

/** Letter by letter where it cannot be a word: no vowel in it, or a beginning that no English word has. */
function initialsSound(initials: string): boolean | undefined {
  const upper = initials.toUpperCase();
  const first = upper[0]!;
  const named = NAMED_WITH_VOWEL.includes(first);
  if ('AEIO'.includes(first)) return true;
  if (first === 'U') return upper.length <= 3 && upper !== 'UMP' ? false : undefined;
  if (READ_AS_WORD.has(upper)) return false;
  if (SPELT_OUT.has(upper) || !/[AEIOUY]/.test(upper)) return named;
  // Read as a word it begins with its consonant; where the letter's name does too, both agree.
  if (!named) return false;
  return /^(?:[BCDFGKPST][LR]|S[CKLMNPTW]|SH|[A-Z][AEIOUY])/.test(upper) ? undefined : true;
}

/** Irish names have an article of their own: “Páirc an Droichid”. */
const IRISH =
  /(?:Páirc|Baile|Bord|Oifig|Cumann|Údarás|Raidió|Ard|Coill|Dún|Port|Teach|Tigh|Loch|Cnoc|Gort|Droichead|Comhairle|Scoil|Bun|Mullach|Áras|Ollscoil|Sliabh|Clann|Trá|Cill|Gaoth|Ceann|Inis) $/;

/** The articles of a paragraph that do not go with the sound after them. */
export function findWrongArticles(reading: Reading): WrongArticle[] {
  const found: WrongArticle[] = [];
  const { reasons, words: stops, why } = stopsIn(reading);
  if ((reasons & STOP.article) === 0) return found;
  const { text, words } = reading;
  let past = 0;
  for (let i = 0; i < stops.length; i++) {
    if ((why[i]! & STOP.article) === 0) continue;
    const at = words[stops[i]!]!;
    // “A an”: the second is the word that the first stands before.
    if (at.start < past || isPlainlyRight(text, at)) continue;
    ARTICLE.lastIndex = at.start;
    const match = ARTICLE.exec(text);
    if (!match) continue;
    past = at.start + match[0].length;
    const wrong = IRISH.test(text.slice(Math.max(0, at.start - 14), at.start)) ? undefined : wrongArticle(text, match);
    if (wrong) found.push(wrong);
  }
  return found;
}

/** “A” before a small letter that is no vowel's sound in any word: four of five articles. */
function isPlainlyRight(text: string, { start, end }: Span): boolean {
  if (end !== start + 1 || text.charCodeAt(end) !== 32) return false;
  const second = text.charCodeAt(end + 2);
  return second >= 97 && second <= 122 && 'bcdfgjklmnpqrstvwz'.includes(text[end + 1]!);
}

function wrongArticle(text: string, match: RegExpExecArray): WrongArticle | undefined {
  const article = match[1]!;
  const word = match[2]!;
  const lower = word.toLowerCase();
  const start = match.index;
  // A capital inside a sentence is a letter or a name: “Serie A opponents”, “An Minh, Vietnam”.
  if ((article === 'A' || (article === 'An' && /^\p{Lu}/u.test(word))) && !STARTS.test(text.slice(Math.max(0, start - 6), start)))
    return undefined;
  const span = { start, end: start + article.length };
  const isAn = article.length === 2;
  if (isAn && AFTER_AND.has(lower) && /^\p{Ll}/u.test(word))
    return article === 'an' ? { ...span, corrected: 'and', before: word } : undefined;
  if (NO_NOUN.has(lower) && match[3] !== '-') return undefined;
  // “a.m.” and “e.g.” are no nouns.
  if (match[3] === '.' && match[4] !== '' && word.length < 3) return undefined;
  const vowel = beginsWithVowelSound(word, match[3]);
  if (vowel === undefined || vowel === isAn) return undefined;
  const end = start + match[0].length;
  const whole = word + (match[3] ? (/^[-‐’'][\p{L}\p{N}-]{0,16}/u.exec(text.slice(end, end + 18))?.[0] ?? '') : '');
  const corrected = vowel ? `${article}n` : article[0]!;
  const unsure = article === 'an' && mayBeAnd(text.slice(Math.max(0, start - 40), start), word);
  return { ...span, ...(unsure ? { corrected: 'and', or: corrected } : { corrected }), before: whole };
}

/** Does “an” before a plain consonant stand behind what may be a noun, so that it may be an “and” without its last letter? */
function mayBeAnd(before: string, word: string): boolean {
  if (!/^(?!\p{Lu}{2})[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]\p{Ll}/u.test(word)) return false;
  const [, earlier = '', last] = /(?:(?<![\p{L}’'])([\p{L}’']+) )?([\p{L}’'-]+)[ \u00a0]$/u.exec(before) ?? [];
  if (last === undefined) return false;
  return !BEFORE_ARTICLE.has(last.toLowerCase()) && !/(?:ed|ing|ly)$/.test(last) && !/^(?:I|he|she|it|we|they|you|who|to)$/i.test(earlier);
}
