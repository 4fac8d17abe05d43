// Looks for phrases of a table in a paragraph's words: set phrases got wrong, possessives without their apostrophe.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { apostrophe, markStyle } from '../mark-style.ts';
import type { Reading, Word } from '../reading.ts';

/** A phrase that stands in a paragraph, and what it should be. */
export interface FoundPhrase extends Span {
  readonly right: string;
  /** Another wording that is right. */
  readonly or?: string;
  /** Only worth a question. */
  readonly asks: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly right: string;
  readonly or?: string;
  readonly asks: boolean;
  /** What must not stand before it or after it: single words. */
  readonly unless: ReadonlySet<string> | undefined;
}

/**
 * A table of phrases, a line each: “wrong > right”, or “wrong > right / or this”. “a|b” stands for either, and the same choice
 * is made on the right where it has as many; “_” is a blank in a choice. A line that begins with “?” asks. What follows “!” are words that make it
 * right where they stand just before it or just after.
 */
export class PhraseTable {
  readonly #lines: string;
  #byFirst: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #entries = new Map<string, Map<string, Entry[]>>();

  constructor(lines: string) {
    this.#lines = lines;
  }

  /** The phrases that begin with a word, by their second word. A line is read in full when a draft has its first word. */
  #beginningWith(first: string): Map<string, Entry[]> | undefined {
    const lines = (this.#byFirst ??= firstWords(this.#lines)).get(first);
    if (!lines) return undefined;
    let entries = this.#entries.get(first);
    if (!entries) this.#entries.set(first, (entries = read(first, lines)));
    return entries;
  }

  /** The phrases of the table that stand in a paragraph, the longest where several begin at one word. */
  find(reading: Reading): FoundPhrase[] {
    const { words, text } = reading;
    const found: FoundPhrase[] = [];
    for (let i = 0; i < words.length; i++) {
      const bySecond = this.#beginningWith(normOf(words[i]!));
      if (!bySecond) continue;
      const next = words[i + 1];
      const candidates = [...((next && bySecond.get(normOf(next))) ?? []), ...(bySecond.get('') ?? [])];
      const entry = candidates.find((one) => standsAt(text, words, i, one));
      if (!entry) continue;
      const last = words[i + entry.words.length - 1]!;
      const style = apostrophe(markStyle(text));
      const put = (right: string) => inCase(words[i]!, right).replaceAll('’', style);
      found.push({
        start: words[i]!.start,
        end: last.end,
        right: put(entry.right),
        asks: entry.asks,
        ...(entry.or ? { or: put(entry.or) } : {}),
      });
      i += entry.words.length - 1;
    }
    return found;
  }
}

const normOf = (word: Word): string => norms.of(word) || word.lower;
/** Apostrophes and hyphens as the tables write them; empty where a word has none. */
const norms = new WordMemo('', ({ lower }) => (/['‘ʼ‐‑]/.test(lower) ? lower.replace(/['‘ʼ]/g, '’').replace(/[‐‑]/g, '-') : ''));

function standsAt(text: string, words: readonly Word[], at: number, { words: wanted, unless }: Entry): boolean {
  const shouted = words[at]!.text === words[at]!.text.toUpperCase() && words[at]!.text.length > 1;
  for (let n = 0; n < wanted.length; n++) {
    const word = words[at + n];
    if (!word || normOf(word) !== wanted[n]) return false;
    if (n === 0) continue;
    // One blank between them; a capital inside is a name’s or a title’s.
    const gap = text.slice(words[at + n - 1]!.end, word.start);
    if (gap !== ' ' && gap !== '\u00a0') return false;
    if (!shouted && word.text !== word.lower && word.text !== 'I') return false;
  }
  const { end } = words[at + wanted.length - 1]!;
  const after = text.slice(end, end + 2);
  // Half of a compound, of an address or of a possessive.
  if (/^(?:[-‐‑@/][\p{L}\p{N}]|['’]\p{L})/u.test(after) || /[-‐‑@/#.]$/.test(text[words[at]!.start - 1] ?? ' ')) return false;
  if (!unless) return true;
  const isBeside = (word: Word | undefined) => word !== undefined && unless.has(normOf(word));
  return !isBeside(words[at - 1]) && !isBeside(words[at + wanted.length]);
}

function inCase(first: Word, right: string): string {
  if (first.text.length > 1 && first.text === first.text.toUpperCase()) return right.toUpperCase();
  return first.text[0] === first.lower[0] ? right : right[0]!.toUpperCase() + right.slice(1);
}

/** The lines of a table by the words that their phrases may begin with. */
function firstWords(lines: string): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    if (!line.includes(' > ')) continue;
    const wrong = line.slice(0, line.indexOf(' > ')).replace(/^\s*\??\s*/, '');
    const options = wrong.split(' ', 1)[0]!.split('|');
    for (const option of new Set(options.map((one) => one.split('_', 1)[0]!))) {
      const known = byFirst.get(option);
      if (known) known.push(line);
      else byFirst.set(option, [line]);
    }
  }
  return byFirst;
}

/** The phrases of some lines that begin with a word. */
function read(first: string, lines: readonly string[]): Map<string, Entry[]> {
  const bySecond = new Map<string, Entry[]>();
  for (const line of lines) {
    const [, asks, wrong, right, or, unless] = /^(\?)?\s*(.+?) > (.*?)(?: \/ (.*?))?(?: ! (.*))?$/.exec(line.trim()) ?? [];
    if (wrong === undefined || right === undefined) continue;
    const set = unless ? new Set(unless.split(' ')) : undefined;
    for (const [written, meant, other] of choices(wrong, right, or)) {
      const words = written.split(' ');
      if (words[0] !== first || written === meant || meant.includes('|')) continue;
      const second = words[1] ?? '';
      const all = bySecond.get(second) ?? [];
      bySecond.set(second, all);
      all.push({ words, right: meant, asks: asks !== undefined, unless: set, ...(other ? { or: other } : {}) });
    }
  }
  for (const all of bySecond.values()) all.sort((a, b) => b.words.length - a.words.length);
  return bySecond;
}

const CHOICE = /[^\s|]+(?:\|[^\s|]*)+/;

/** All that a line with choices stands for. */
function choices(wrong: string, right: string, or: string | undefined): [string, string, string | undefined][] {
  const options = CHOICE.exec(wrong)?.[0].split('|');
  if (!options) return [[tidy(wrong), tidy(right), or && tidy(or)]];
  return options.flatMap((option, i) => {
    const same = (side: string) =>
      side.replace(CHOICE, (group) => {
        const own = group.split('|');
        return own.length === options.length ? own[i]! : group;
      });
    return choices(wrong.replace(CHOICE, option), same(right), or && same(or));
  });
}

const tidy = (phrase: string): string => phrase.replaceAll('_', ' ');
