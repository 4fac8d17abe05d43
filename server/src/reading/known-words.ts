import { detached } from '../text/memory.ts';

/** A word as it is typed, wherever it stands, with what was found out about it. */
export interface KnownWord {
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  /** The facts of which there is nothing to tell of this word, as bits: nearly all of nearly all words. */
  nothing: number;
  /** The other facts, by their number. */
  facts: unknown[] | undefined;
}

const MOST_FACTS = 31;
let facts = 0;

/**
 * Something that follows from a word alone, of whatever sentence: in which lists it is, how its letters look. Drafts use a few
 * thousand words again and again, so each is looked at once, and then a rule that asks of every word costs next to nothing.
 */
export class WordFact<T> {
  readonly #number = facts++;
  readonly #bit: number;
  readonly #nothing: T;
  readonly #find: (word: KnownWord) => T;

  /** `nothing` is what is found of most words, by identity. */
  constructor(nothing: T, find: (word: KnownWord) => T) {
    this.#nothing = nothing;
    this.#find = find;
    this.#bit = this.#number < MOST_FACTS ? 1 << this.#number : 0;
  }

  of({ known }: { readonly known: KnownWord }): T {
    return (known.nothing & this.#bit) !== 0 ? this.#nothing : this.#something(known);
  }

  #something(word: KnownWord): T {
    const kept = word.facts?.[this.#number];
    if (kept !== undefined) return kept as T;
    const found = this.#find(word);
    if (found === this.#nothing && this.#bit !== 0) word.nothing |= this.#bit;
    else (word.facts ??= [])[this.#number] = found;
    return found;
  }
}

/** More words than any desk has under way. */
const MOST_KEPT = 30_000;
let words = new Map<string, KnownWord>();

/** A word as typed. */
export function knownWord(text: string): KnownWord {
  return words.get(text) ?? newWord(text);
}

function newWord(typed: string): KnownWord {
  // Readings keep the words they hold; those that come after get new ones.
  if (words.size >= MOST_KEPT) words = new Map();
  const text = detached(typed);
  const known = { text, small: text.toLowerCase(), nothing: 0, facts: undefined };
  words.set(text, known);
  return known;
}
