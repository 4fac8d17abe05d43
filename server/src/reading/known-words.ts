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

/** Twice as many places as words, so that few have to look for another. */
const PLACES = 1 << 15;
const MOST_KEPT = PLACES / 2;
let places: (KnownWord | undefined)[] = [];
let kept = MOST_KEPT;

/**
 * The word between two offsets of a text. Asked of every word of every draft, so it does not cut the word out of the text only to
 * find that it is known: a Map would take twice the time.
 */
export function wordAt(text: string, start: number, end: number): KnownWord {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let place = first;
  for (let word = places[place]; word; word = places[place]) {
    if (isAt(word.text, text, start, end)) return word;
    place = (place + 1) & (PLACES - 1);
  }
  if (kept >= MOST_KEPT) {
    // Readings keep the words they hold; those that come after get new ones.
    places = new Array<KnownWord | undefined>(PLACES).fill(undefined);
    kept = 0;
    place = first;
  }
  kept++;
  const typed = detached(text.slice(start, end));
  const word = { text: typed, small: typed.toLowerCase(), nothing: 0, facts: undefined };
  places[place] = word;
  return word;
}

/** A word that stands by itself. */
export const knownWord = (typed: string): KnownWord => wordAt(typed, 0, typed.length);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
