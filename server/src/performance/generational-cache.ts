/**
 * Remembers what was worked out under a key, for as long as it is in use: an entry lives while it was asked for in one of the
 * last two turns. A turn ends when more than `capacity` characters of keys have been asked for, so that memory follows the
 * drafts that are open and typing never empties it.
 */
export class GenerationalCache<T, From> {
  #now = new Map<string, T>();
  #before = new Map<string, T>();
  #spent = 0;
  #capacity: number;
  readonly #make: (from: From, key: string) => T;

  constructor(capacity: number, make: (from: From, key: string) => T) {
    this.#capacity = capacity;
    this.#make = make;
  }

  /** Holds keys of so many characters from now on, for whoever is about to ask for them all: fewer would be forgotten as they come. */
  makeRoom(characters: number): void {
    this.#capacity = Math.max(this.#capacity, characters);
  }

  get(key: string, from: From): T {
    let entry = this.#now.get(key);
    if (entry !== undefined) return entry;
    const before = this.#before.get(key);
    // A slice of a draft keeps the whole draft in memory, so what is remembered gets a key of its own.
    const own = before === undefined ? detached(key) : key;
    entry = before ?? this.#make(from, own);
    this.#spent += key.length + 32;
    if (this.#spent > this.#capacity) {
      this.#before = this.#now;
      this.#now = new Map();
      this.#spent = key.length + 32;
    }
    this.#now.set(own, entry);
    return entry;
  }
}

/**
 * The same words as a string of their own: engines keep the text that a slice was taken from for as long as the slice lives. Put
 * together by `join`, it also lies flat in memory, where a character is looked up three times as fast as in a slice.
 */
export const detached = (slice: string): string => (slice.length < 13 ? slice : [slice.slice(0, 1), slice.slice(1)].join(''));
