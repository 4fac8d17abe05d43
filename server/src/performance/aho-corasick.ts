// Finds many strings in a text at once.
/**
 * Finds many strings in one pass over a text, however many they are (Aho and Corasick 1975). Strings and text are compared as they
 * stand.
 */
export class AhoCorasick {
  /** How many strings it finds. */
  readonly size: number;
  /** The letters of the strings, numbered from 1; other characters are 0. */
  readonly #low = new Uint8Array(128);
  readonly #high = new Map<number, number>();
  readonly #classes: number;
  /** The state after a state and a letter, in rows of `#classes`. */
  readonly #next: Uint16Array;
  /** The first string that ends in a state, plus 1. */
  readonly #ends: Uint16Array;
  /** The nearest shorter state in which a string ends too. */
  readonly #also: Uint16Array;
  /** The state itself, if a string ends in it, or else that one. */
  readonly #first: Uint16Array;

  /** Makes it for strings that are not empty and at most 65,535 characters together. */
  constructor(strings: readonly string[]) {
    this.size = strings.length;
    this.#classes = this.#numberLetters(strings);
    const length = strings.reduce((sum, one) => sum + one.length, 1);
    if (length > 0xffff) throw new RangeError(`${length} characters to look for, expected at most ${0xffff}`);
    const next = new Uint16Array(length * this.#classes);
    const ends = new Uint16Array(length);
    const states = this.#writeStates(strings, next, ends);
    this.#next = next.slice(0, states * this.#classes);
    this.#ends = ends.slice(0, states);
    this.#also = this.#linkEndings();
    this.#first = this.#also.map((shorter, state) => (ends[state]! > 0 ? state : shorter));
  }

  /** How many letters there are, with other characters as one. */
  #numberLetters(strings: readonly string[]): number {
    let classes = 1;
    for (const one of strings)
      for (let i = 0; i < one.length; i++) {
        const code = one.charCodeAt(i);
        if (this.#classOf(code) > 0) continue;
        if (code < 128) this.#low[code] = classes++;
        else this.#high.set(code, classes++);
      }
    return classes;
  }

  /** Writes down a state for each beginning of a string. Says how many there are. */
  #writeStates(strings: readonly string[], next: Uint16Array, ends: Uint16Array): number {
    let states = 1;
    strings.forEach((one, id) => {
      let state = 0;
      for (let i = 0; i < one.length; i++) {
        const at = state * this.#classes + this.#classOf(one.charCodeAt(i));
        state = next[at] ||= states++;
      }
      ends[state] = id + 1;
    });
    return states;
  }

  /** State by state, the shortest first: what is missing goes on from the longest ending that is a state too. */
  #linkEndings(): Uint16Array {
    const [next, ends, classes] = [this.#next, this.#ends, this.#classes];
    const also = new Uint16Array(ends.length);
    const shorter = new Uint16Array(ends.length);
    const queue: number[] = [];
    for (let c = 1; c < classes; c++) if (next[c]! > 0) queue.push(next[c]!);
    for (const state of queue) {
      const fallback = shorter[state]!;
      also[state] = ends[fallback]! > 0 ? fallback : also[fallback]!;
      for (let c = 1; c < classes; c++) {
        const at = state * classes + c;
        const after = next[fallback * classes + c]!;
        if (next[at]! === 0) next[at] = after;
        else {
          shorter[next[at]!] = after;
          queue.push(next[at]!);
        }
      }
    }
    return also;
  }

  /** The numbers of the strings that a text holds, as bits, 32 to an item. */
  find(text: string): Uint32Array {
    const found = new Uint32Array((this.size + 31) >> 5);
    const next = this.#next;
    const ends = this.#ends;
    const also = this.#also;
    const first = this.#first;
    const low = this.#low;
    const classes = this.#classes;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = next[state * classes + (code < 128 ? low[code]! : (this.#high.get(code) ?? 0))]!;
      for (let at = first[state]!; at > 0; at = also[at]!) {
        const id = ends[at]! - 1;
        found[id >> 5]! |= 1 << (id & 31);
      }
    }
    return found;
  }

  #classOf(code: number): number {
    return code < 128 ? this.#low[code]! : (this.#high.get(code) ?? 0);
  }
}
