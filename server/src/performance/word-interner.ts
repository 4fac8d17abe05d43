// Each word once, with what was found out about it.
import { detached } from './generational-cache.ts';

/** A word as it is typed, wherever it stands, with what was found out about it. */
export interface InternedWord {
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
  readonly hash: number;
  /** The facts of which there is nothing to tell of this word, as bits: nearly all of nearly all words. */
  nothing: number;
  /** The same of facts beyond those that one number has bits for. */
  nothingMore: number;
  /** The other facts, each behind its number. They are so few that a list is searched sooner than it is spread out. */
  facts: unknown[] | undefined;
}

const BITS = 31;
let facts = 0;

/**
 * Something that follows from a word alone, of whatever sentence: in which lists it is, how its letters look. Drafts use a few
 * thousand words again and again, so each is looked at once, and then a rule that asks of every word costs next to nothing.
 */
export class WordMemo<T> {
  readonly #number = facts++;
  readonly #bit = this.#number < 2 * BITS ? 1 << (this.#number % BITS) : 0;
  readonly #isMore = this.#number >= BITS;
  readonly #nothing: T;
  readonly #find: (word: InternedWord) => T;

  /** `nothing` is what is found of most words, by identity. */
  constructor(nothing: T, find: (word: InternedWord) => T) {
    this.#nothing = nothing;
    this.#find = find;
  }

  of({ known }: { readonly known: InternedWord }): T {
    return ((this.#isMore ? known.nothingMore : known.nothing) & this.#bit) !== 0 ? this.#nothing : this.#something(known);
  }

  #something(word: InternedWord): T {
    const kept = word.facts;
    if (kept) for (let i = 0; i < kept.length; i += 2) if (kept[i] === this.#number) return kept[i + 1] as T;
    const found = this.#find(word);
    if (found !== this.#nothing || this.#bit === 0) (word.facts ??= []).push(this.#number, found);
    else if (this.#isMore) word.nothingMore |= this.#bit;
    else word.nothing |= this.#bit;
    return found;
  }
}

/** Eight hundred articles have half as many different words. Beyond that, words are forgotten all at once. */
const MOST_KEPT = 1 << 16;
/** A power of two, and at least twice as many as words, so that few words have to look for another place. */
let places: (InternedWord | undefined)[] = new Array(1 << 12).fill(undefined);
let kept = 0;

/**
 * The word between two offsets of a text, whose letters come to `hash`. Asked of every word of every draft, so it does not cut the
 * word out of the text only to find that it is known: a Map would take twice the time.
 */
export function internWordAt(text: string, start: number, end: number, hash = hashOf(text, start, end)): InternedWord {
  const last = places.length - 1;
  let place = placeOf(hash) & last;
  for (let word = places[place]; word; word = places[place]) {
    if (word.hash === hash && isAt(word.text, text, start, end)) return word;
    place = (place + 1) & last;
  }
  const typed = detached(text.slice(start, end));
  const word = { text: typed, lower: typed.toLowerCase(), hash, nothing: 0, nothingMore: 0, facts: undefined };
  places[place] = word;
  if (++kept > places.length / 2) grow();
  return word;
}

/** Makes room for twice as many words, or where enough are kept, for new ones: readings keep the words they hold. */
function grow(): void {
  const old = places;
  if (kept > MOST_KEPT) {
    places = new Array<InternedWord | undefined>(old.length).fill(undefined);
    kept = 0;
    return;
  }
  places = new Array<InternedWord | undefined>(old.length * 2).fill(undefined);
  const last = places.length - 1;
  for (const word of old) {
    if (!word) continue;
    let place = placeOf(word.hash) & last;
    while (places[place]) place = (place + 1) & last;
    places[place] = word;
  }
}

/** What the letters between two offsets come to. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = extendHash(hash, text.charCodeAt(i));
  return hash;
}

/**
 * The same, one letter further: whoever looks at every letter of a word anyway works it out as they go. Of shifts alone, since V8
 * calls `Math.imul` where it does not optimise to the last.
 */
export const extendHash = (hash: number, code: number): number => (hash << 5) ^ (hash >> 2) ^ code;

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

/** A word that stands by itself. */
export const internWord = (typed: string): InternedWord => internWordAt(typed, 0, typed.length);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
