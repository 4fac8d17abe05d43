import type { Reading } from './reading.ts';

let facts = 0;

/**
 * A value that follows from a paragraph alone, worked out when it is first asked for and kept with the reading. A WeakMap would do
 * the same, but what stands in one outlives its key until V8 looks through the whole heap, and all that it leads to with it.
 */
export class ParagraphMemo<T extends NonNullable<unknown> | null> {
  readonly #number = facts++;
  readonly #find: (reading: Reading) => T;

  constructor(find: (reading: Reading) => T) {
    this.#find = find;
  }

  of(reading: Reading): T {
    const known = reading.facts[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const found = this.#find(reading);
    reading.facts[this.#number] = found;
    return found;
  }
}
