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

interface Line {
  /** For each place of the wrong phrase the wordings that may stand there, in words. */
  readonly places: readonly (readonly (readonly string[])[])[];
  readonly right: string;
  readonly or?: string;
  readonly asks: boolean;
  /** What must not stand before it or after it: single words. */
  readonly unless: ReadonlySet<string> | undefined;
}

/** A line's phrase in a paragraph: how many words it takes, and which wording stands in each place where it has a choice. */
interface Match {
  readonly line: Line;
  readonly length: number;
  readonly picks: readonly { readonly nth: number; readonly of: number }[];
}

/**
 * A table of phrases, a line each: “wrong > right”, or “wrong > right / or this”. “a|b” stands for either, and the same choice
 * is made on the right where it has as many; “_” is a blank in a choice. A line that begins with “?” asks. What follows “!” are words that make it
 * right where they stand just before it or just after.
 */
export class PhraseTable {
  readonly #lines: string;
  #byFirst: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #read = new Map<string, ReadonlyMap<string, readonly Line[]>>();

  constructor(lines: string) {
    this.#lines = lines;
  }

  /** The lines whose phrases begin with a word, by their second word. A line is read when a draft has its first word. */
  #beginningWith(first: string): ReadonlyMap<string, readonly Line[]> | undefined {
    const lines = (this.#byFirst ??= firstWords(this.#lines)).get(first);
    if (!lines) return undefined;
    let bySecond = this.#read.get(first);
    if (!bySecond) this.#read.set(first, (bySecond = secondWords(first, lines)));
    return bySecond;
  }

  /** The phrases of the table that stand in a paragraph, the longest where several begin at one word. */
  find(reading: Reading): FoundPhrase[] {
    const { words, text } = reading;
    const found: FoundPhrase[] = [];
    for (let i = 0; i < words.length; i++) {
      const bySecond = this.#beginningWith(normOf(words[i]!));
      if (!bySecond) continue;
      const next = words[i + 1];
      const lines = [...((next && bySecond.get(normOf(next))) ?? []), ...(bySecond.get('') ?? [])];
      const match = lines
        .flatMap((line) => matchesAt(words, i, line))
        .sort((a, b) => b.length - a.length)
        .find((one) => isFree(text, words, i, one) && isWrong(words, i, one));
      if (!match) continue;
      const { line, length } = match;
      const style = apostrophe(markStyle(text));
      const put = (right: string) => inCase(words[i]!, picked(right, match)).replaceAll('’', style);
      found.push({
        start: words[i]!.start,
        end: words[i + length - 1]!.end,
        right: put(line.right),
        asks: line.asks,
        ...(line.or ? { or: put(line.or) } : {}),
      });
      i += length - 1;
    }
    return found;
  }
}

const normOf = (word: Word): string => norms.of(word) || word.lower;
/** Apostrophes and hyphens as the tables write them; empty where a word has none. */
const norms = new WordMemo('', ({ lower }) => (/['‘ʼ‐‑]/.test(lower) ? lower.replace(/['‘ʼ]/g, '’').replace(/[‐‑]/g, '-') : ''));

/** The ways in which a line's phrase stands at a word, place by place. */
function matchesAt(words: readonly Word[], at: number, line: Line): Match[] {
  let ways: Match[] = [{ line, length: 0, picks: [] }];
  for (const options of line.places)
    ways = ways.flatMap(({ length, picks }) =>
      options.flatMap((option, nth): Match[] => {
        for (let n = 0; n < option.length; n++) {
          const word = words[at + length + n];
          if (!word || normOf(word) !== option[n]) return [];
        }
        return [{ line, length: length + option.length, picks: options.length > 1 ? [...picks, { nth, of: options.length }] : picks }];
      }),
    );
  return ways;
}

/** Do the words stand together, and nothing beside them that makes them right? */
function isFree(text: string, words: readonly Word[], at: number, { length, line: { unless } }: Match): boolean {
  const shouted = words[at]!.text === words[at]!.text.toUpperCase() && words[at]!.text.length > 1;
  for (let n = 1; n < length; n++) {
    const word = words[at + n]!;
    // One blank between them; a capital inside is a name’s or a title’s.
    const gap = text.slice(words[at + n - 1]!.end, word.start);
    if (gap !== ' ' && gap !== '\u00a0') return false;
    if (!shouted && word.text !== word.lower && word.text !== 'I') return false;
  }
  const { end } = words[at + length - 1]!;
  const after = text.slice(end, end + 2);
  // Half of a compound, of an address or of a possessive.
  if (/^(?:[-‐‑@/][\p{L}\p{N}]|['’]\p{L})/u.test(after) || /[-‐‑@/#.]$/.test(text[words[at]!.start - 1] ?? ' ')) return false;
  if (!unless) return true;
  const isBeside = (word: Word | undefined) => word !== undefined && unless.has(normOf(word));
  return !isBeside(words[at - 1]) && !isBeside(words[at + length]);
}

/** Is it anything but the right wording, which a choice may hold among the wrong ones? */
function isWrong(words: readonly Word[], at: number, match: Match): boolean {
  const right = picked(match.line.right, match);
  const written = words.slice(at, at + match.length).map(normOf);
  return !right.includes('|') && right.toLowerCase() !== written.join(' ');
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

/** Lines by the second words of those of their phrases that begin with a word; empty for phrases of one word. */
function secondWords(first: string, lines: readonly string[]): ReadonlyMap<string, readonly Line[]> {
  const bySecond = new Map<string, Line[]>();
  for (const written of lines) {
    const line = read(written);
    if (!line) continue;
    const seconds = line.places[0]!.filter((option) => option[0] === first).flatMap((option) =>
      option.length > 1 ? [option[1]!] : (line.places[1]?.map((next) => next[0]!) ?? ['']),
    );
    for (const second of new Set(seconds)) {
      const known = bySecond.get(second);
      if (known) known.push(line);
      else bySecond.set(second, [line]);
    }
  }
  return bySecond;
}

function read(written: string): Line | undefined {
  const [, asks, wrong, right, or, unless] = /^(\?)?\s*(.+?) > (.*?)(?: \/ (.*?))?(?: ! (.*))?$/.exec(written.trim()) ?? [];
  if (wrong === undefined || right === undefined) return undefined;
  return {
    places: wrong.split(' ').map((place) => place.split('|').map((option) => option.split('_'))),
    right,
    asks: asks !== undefined,
    unless: unless ? new Set(unless.split(' ')) : undefined,
    ...(or ? { or } : {}),
  };
}

const CHOICE = /[^\s|]+(?:\|[^\s|]*)+/;

/** The right side of a line for what stands in the draft: a choice with as many wordings as the wrong side's is the same choice. */
const picked = (right: string, { picks }: Match): string =>
  picks
    .reduce(
      (side, { nth, of }) =>
        side.replace(CHOICE, (group) => {
          const own = group.split('|');
          return own.length === of ? own[nth]! : group;
        }),
      right,
    )
    .replaceAll('_', ' ');
