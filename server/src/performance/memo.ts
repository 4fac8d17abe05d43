// Values that follow from an object alone, worked out once and kept with the object.

const SLOTS = Symbol('memos');

interface Slots {
  readonly kept: unknown[];
  transient: unknown[];
}

interface Memoized {
  [SLOTS]?: Slots;
}

let memos = 0;

/**
 * A value that follows from an object alone. It is worked out when it is first asked for and kept on the object: an entry of a WeakMap
 * would outlive the object until the next full garbage collection. Transient values are dropped by `releaseTransient`.
 */
export class Memo<K extends object, T extends NonNullable<unknown> | null> {
  readonly #number = memos++;
  readonly #find: (key: K) => T;
  readonly #transient: boolean;

  constructor(find: (key: K) => T, { transient = false } = {}) {
    this.#find = find;
    this.#transient = transient;
  }

  of(key: K): T {
    const slots = ((key as K & Memoized)[SLOTS] ??= { kept: [], transient: [] });
    const known = (this.#transient ? slots.transient : slots.kept)[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const found = this.#find(key);
    (this.#transient ? slots.transient : slots.kept)[this.#number] = found;
    return found;
  }
}

/**
 * What follows from an object and from what stands around it. The last value is kept with the object, and stands while the same things
 * are around it: most keys change another paragraph.
 */
export class AroundMemo<K extends object, T> {
  readonly #last = new Memo<K, { around?: readonly unknown[]; value?: T }>(() => ({}));

  /** @param around compared one by one, by identity */
  of(key: K, around: readonly unknown[], find: () => T): T {
    const last = this.#last.of(key);
    if (last.around?.length === around.length && last.around.every((one, i) => one === around[i])) return last.value as T;
    const value = find();
    last.around = around;
    last.value = value;
    return value;
  }
}

/** Drops the transient values of an object: those that take much memory and are seldom asked for twice. */
export function releaseTransient(key: object): void {
  const slots = (key as Memoized)[SLOTS];
  if (slots) slots.transient = [];
}
