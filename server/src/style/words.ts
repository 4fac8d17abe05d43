// Finds the words that a house avoids.
import type { Word } from '../reading/paragraph/reading.ts';
import { beginsWithVowelSound } from '../reading/paragraph/typos/articles.ts';
import { readWords } from '../reading/paragraph/words.ts';
import type { Edit, Span } from '../text/span.ts';
import type { WordEntry } from './style.ts';
import { styleMemo } from './style-memo.ts';

/** A word that the house avoids, as it stands in a text. */
export interface AvoidedWord extends Span {
  readonly entry: WordEntry;
  /** What to write instead, with the capital that was there; undefined where the house names nothing. */
  readonly expected: string | undefined;
  /** Is it the same word in another spelling: “e-mail”, “email”? */
  readonly sameWord: boolean;
  /** Does it stand with a capital that the house's entry does not have? */
  readonly capitalised: boolean;
  /** The article before it, where the new word wants the other one. */
  readonly article: Edit | undefined;
}

type Finder = (text: string, words: readonly Word[]) => AvoidedWord[];

/** Finds the words of a house style in a text. Takes time in proportion to the text, however many words there are. */
export const wordFinder = styleMemo(({ words, accept }): Finder => makeFinder(words, new Set(accept.map(plain))));

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
const withoutPossessive = (text: string): string => text.replace(/['’]s?$/, '');
const spelling = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Prepared {
  readonly entry: WordEntry;
  readonly avoid: string;
  /** Does a capital in the text matter? */
  readonly exact: boolean;
}

function makeFinder(entries: readonly WordEntry[], accepted: ReadonlySet<string>): Finder {
  const byFirst = new Map<string, Prepared[]>();
  const patterns: WordEntry[] = [];
  for (const entry of entries) {
    if (entry.pattern) {
      if (entry.matches) patterns.push(entry);
      continue;
    }
    const avoid = entry.avoid.normalize('NFC').replace(/\s+/g, ' ').trim();
    const [first] = readWords(avoid);
    // What begins with anything but a letter or digit has no word to be found by.
    if (first?.start !== 0 || accepted.has(plain(avoid))) continue;
    const key = plain(first.text);
    const list = byFirst.get(key);
    const prepared = { entry, avoid, exact: avoid !== avoid.toLowerCase() };
    if (list) list.push(prepared);
    else byFirst.set(key, [prepared]);
  }
  // The longest entry speaks for what it holds.
  for (const list of byFirst.values()) list.sort((a, b) => b.avoid.length - a.avoid.length);

  return (text, words) => {
    const found: AvoidedWord[] = [];
    let past = 0;
    for (const word of words) {
      if (word.start < past) continue;
      const key = plain(word.text);
      const list = byFirst.get(key) ?? byFirst.get(withoutPossessive(key));
      const fitting = list?.find((candidate) => standsAt(text, word.start, candidate));
      if (!fitting) continue;
      const end = word.start + fitting.avoid.length;
      found.push(described(text, { start: word.start, end }, fitting.entry, fitting.avoid));
      past = end;
    }
    for (const entry of patterns) {
      for (const span of entry.matches!(text)) {
        if (
          found.some((other) => other.start < span.end && span.start < other.end) ||
          accepted.has(plain(text.slice(span.start, span.end)))
        )
          continue;
        found.push({ ...described(text, span, entry, text.slice(span.start, span.end)), sameWord: false, capitalised: false });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function standsAt(text: string, start: number, { avoid, exact }: Prepared): boolean {
  const end = start + avoid.length;
  const written = text.slice(start, end).replace(/\s/g, ' ');
  if (plain(written) !== plain(avoid)) return false;
  // The first letter may have a capital where the entry has none; the others are as the house wrote them.
  if (exact && written.slice(1).replace(/[’‘]/g, "'") !== avoid.slice(1).replace(/[’‘]/g, "'")) return false;
  if (exact && avoid[0] !== avoid[0]!.toLowerCase() && written[0] !== avoid[0]) return false;
  return !/^(?:[\p{L}\p{M}\p{N}]|[-‐‑][\p{L}\p{N}]|['’](?!s?(?![\p{L}\p{N}])))/u.test(text.slice(end, end + 3));
}

function described(text: string, span: Span, entry: WordEntry, avoid: string): AvoidedWord {
  const written = text.slice(span.start, span.end);
  const lower = avoid[0] === avoid[0]?.toLowerCase() && avoid[0] !== avoid[0]?.toUpperCase();
  const capitalised = lower && written[0] !== avoid[0];
  const { use } = entry;
  const expected = use === undefined ? undefined : capitalised && use[0] ? use[0].toUpperCase() + use.slice(1) : use;
  return {
    ...span,
    entry,
    expected,
    sameWord: use !== undefined && spelling(use) === spelling(avoid),
    capitalised,
    article: use === undefined ? undefined : articleBefore(text, span.start, written, use),
  };
}

const beginsWithVowel = (phrase: string): boolean | undefined =>
  beginsWithVowelSound(phrase.split(/[\s’'.-]/, 1)[0] || phrase, /^[\p{L}\p{N}]+-/u.test(phrase) ? '-' : '');

function articleBefore(text: string, start: number, written: string, use: string): Edit | undefined {
  const before = /(?<![\p{L}\p{N}])([Aa]n?) $/u.exec(text.slice(Math.max(0, start - 4), start));
  const [was, is] = [beginsWithVowel(written), beginsWithVowel(use)];
  if (!before || was === undefined || is === undefined || was === is) return undefined;
  const at = start - before[0].length;
  const article = is ? 'an' : 'a';
  return {
    start: at,
    end: at + before[1]!.length,
    newText: before[1]![0] === 'A' ? article[0]!.toUpperCase() + article.slice(1) : article,
  };
}
