// What must stand about a slip for it to be one.
import { expandUnicodeClasses } from '../../../performance/unicode-ranges.ts';
import type { SlipContextWords } from '../../data/typo-slips.ts';

/** Contexts are looked for this far from the word. */
const REACH = 48;
/** What ends a clause: “in principal.” */
const CLAUSE_END = '[.,;:!?)”"—]|$| [—–-] ';

/** A slip with what must stand before it and after it. Expressions are made when first needed: most slips are never met. */
export class SlipContext {
  /** The words as they would stand, lower case, with curly apostrophes. */
  readonly wrong: string;
  readonly right: string;
  /** The second of several words, where it is in plain letters. */
  readonly second: string | undefined;
  readonly #before: string;
  readonly #after: string;
  #leads: RegExp | undefined;
  #follows: RegExp | undefined;
  #letters: number | undefined;

  constructor(wrong: string, right: string, [before, after = '']: SlipContextWords) {
    this.wrong = wrong;
    this.right = right;
    this.second = wrong.includes(' ') ? /^\S+ ([a-z]+)(?: |$)/.exec(wrong)?.[1] : undefined;
    this.#before = before;
    this.#after = after;
  }

  /** Do the words before the offset lead up to the slip? */
  leads(text: string, start: number): boolean {
    const closes = this.wrong.endsWith('’');
    if (!this.#before && !closes) return true;
    const before = text.slice(Math.max(0, start - REACH), start).replaceAll("'", '’');
    // A mark at the end may close a quotation that began before.
    if (closes && before.includes('‘')) return false;
    return !this.#before || (this.#leads ??= beforeOf(this.#before)).test(minds(this.#before) ? before : before.toLowerCase());
  }

  /** Do the words after the offset follow from the slip? A glance at the first letter tells mostly that they do not. */
  follows(text: string, end: number): boolean {
    if (!this.#after) return true;
    this.#letters ??= firstLetters(this.#after);
    if (this.#letters !== ANY_LETTER && (this.#letters & bitOf(text.charCodeAt(end + 1))) === 0) return false;
    const after = text.slice(end, end + REACH).replaceAll("'", '’');
    return (this.#follows ??= afterOf(this.#after)).test(minds(this.#after) ? after : after.toLowerCase());
  }
}

// Capitals count only where a pattern asks for one; else both it and the words are put in small letters, which costs less than the i flag.
const minds = (pattern: string): boolean => pattern.includes('\\p{Lu}');
const lower = (pattern: string): string =>
  minds(pattern) ? pattern : pattern.replace(/\\p\{\w+\}|[A-Z]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
const compiled = (source: string): RegExp => new RegExp(expandUnicodeClasses(source));

function beforeOf(pattern: string): RegExp {
  // A hyphen alone: “US-lead”.
  if (pattern === '-') return /[a-z.]-$/;
  return compiled(`(?:^|[^A-Za-zÀ-ÿ0-9’-])(?:${lower(pattern)})[ -][“"]?$`);
}

function afterOf(pattern: string): RegExp {
  const words = pattern.replace(/\|END\b|\bEND\|?/g, '');
  const follows = `^[ -](?:${lower(words)})(?![A-Za-zÀ-ÿ0-9])`;
  if (words === pattern) return compiled(follows);
  return compiled(words ? `${follows}|^(?:${CLAUSE_END})` : `^(?:${CLAUSE_END})`);
}

const ANY_LETTER = -1;
const bitOf = (code: number): number => (isLetter(code) ? 1 << ((code | 32) - 97) : 0);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Where the bracket is that closes the one at an offset. */
function endOfGroup(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '(') depth++;
    else if (pattern[i] === ')' && --depth === 0) return i;
  }
  return pattern.length;
}

/** The letters that what a pattern matches can begin with, as bits; all where it is not plain to see. */
const firstLetters = (pattern: string): number => new FirstLetters(pattern).found();

class FirstLetters {
  readonly #pattern: string;
  #letters = 0;
  /** Of the groups that are open, which begin what they stand in. */
  readonly #first = [true];
  /** Can a match begin with what comes next? */
  #begins = true;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  found(): number {
    for (let i = 0; i < this.#pattern.length; i++) {
      i = this.#read(i);
      if (i < 0) return ANY_LETTER;
    }
    return this.#begins ? ANY_LETTER : this.#letters;
  }

  /** Reads what stands at a place. Gives the last place of it, or −1 where the first letter is not plain to see. */
  #read(i: number): number {
    const c = this.#pattern[i]!;
    if (c === '|') {
      if (this.#begins) return -1;
      this.#begins = this.#first.at(-1)!;
      return i;
    }
    if (c === ')') return this.#begins || (this.#first.pop() && this.#isOptional(i)) ? -1 : i;
    if (c === '(') return this.#enterGroup(i);
    if (this.#begins) return this.#readFirst(i, c);
    if (c === '\\') return i + 1;
    return c === '[' ? this.#pattern.indexOf(']', i) : i;
  }

  #enterGroup(i: number): number {
    const begins = this.#begins;
    // What is looked at and not taken has no letters.
    if (begins && (this.#pattern.startsWith('?!', i + 1) || this.#pattern.startsWith('?=', i + 1))) return endOfGroup(this.#pattern, i);
    this.#first.push(begins);
    if (!begins) return i;
    return this.#pattern.startsWith('?:', i + 1) ? i + '?:'.length : -1;
  }

  #readFirst(i: number, c: string): number {
    const bit = bitOf(c.charCodeAt(0));
    if (bit === 0 || this.#isOptional(i) || this.#pattern.startsWith('END', i)) return -1;
    this.#letters |= bit;
    this.#begins = false;
    return i;
  }

  #isOptional(i: number): boolean {
    return '?*{'.includes(this.#pattern[i + 1] ?? ' ');
  }
}
