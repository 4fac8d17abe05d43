// Tells which expressions cannot match a text, by the words that they need.
import { AhoCorasick } from './aho-corasick.ts';

/**
 * What a text must hold for an expression to match it: of each set at least one string, in small letters. Most paragraphs hold
 * nothing of what most expressions look for, and a look for a few words costs far less than an expression does: to run it, and
 * above all to compile it the first time.
 */
export class LiteralPrefilter {
  readonly sets: readonly (readonly string[])[];
  #masks: readonly Mask[] | undefined;

  constructor(sets: readonly (readonly string[])[]) {
    this.sets = sets;
  }

  /** For each set the bits of its strings among all strings that were ever looked for. */
  get masks(): readonly Mask[] {
    return (this.#masks ??= this.sets.map(maskOf));
  }
}

/** A set of strings by their numbers. */
interface Mask {
  readonly ids: readonly number[];
  readonly newest: number;
  /** The same as bits: in the item `items[i]` of 32 those of `bits[i]`. */
  readonly items: readonly number[];
  readonly bits: readonly number[];
}

/** Every string that was ever looked for, with its number. They come from expressions, so there are as many as those have. */
const strings = new Map<string, number>();

function maskOf(set: readonly string[]): Mask {
  const ids = set.map((one) => {
    let id = strings.get(one);
    if (id === undefined) strings.set(one, (id = strings.size));
    return id;
  });
  const byItem = new Map<number, number>();
  for (const id of ids) byItem.set(id >> 5, (byItem.get(id >> 5) ?? 0) | (1 << (id & 31)));
  return { ids, newest: Math.max(...ids), items: [...byItem.keys()], bits: [...byItem.values()] };
}

/** Finds all strings in one pass. Made when so much has been looked through that making it pays, since it costs some milliseconds. */
let automaton: AhoCorasick | undefined;
let looked = 0;
/** In letters. The first one takes the place of hundreds of searches, those after it of a few. */
const PAYS_AFTER = { first: 8_000, again: 40_000 };

function latest(length: number): AhoCorasick | undefined {
  looked += length;
  if (looked < (automaton ? PAYS_AFTER.again : PAYS_AFTER.first) || automaton?.size === Math.min(MOST, strings.size)) return automaton;
  // New strings may still come in, so the next one must pay too.
  looked = 0;
  return (automaton = new AhoCorasick([...strings.keys()].slice(0, MOST)));
}

/** No house style adds strings today; should that change, those beyond these are looked for one by one. */
const MOST = 4000;

/** A text in small letters that knows which strings it holds. */
export class LowercaseText {
  readonly text: string;
  #automaton: AhoCorasick | undefined;
  #found: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Could an expression that needs this match the text, case aside? */
  holds(needed: LiteralPrefilter): boolean {
    if (!this.#found) {
      this.#automaton = latest(this.text.length);
      this.#found = this.#automaton?.find(this.text) ?? NONE;
    }
    const known = this.#automaton?.size ?? 0;
    const { masks, sets } = needed;
    for (let i = 0; i < masks.length; i++) {
      const mask = masks[i]!;
      if (!this.#any(mask) && (mask.newest < known || !this.#holdsNew(sets[i]!, mask, known))) return false;
    }
    return true;
  }

  #any({ items, bits }: Mask): boolean {
    const found = this.#found!;
    for (let i = 0; i < items.length; i++) if (items[i]! < found.length && (found[items[i]!]! & bits[i]!) !== 0) return true;
    return false;
  }

  /** Strings that came in after the pass are looked for one by one. */
  #holdsNew(set: readonly string[], { ids }: Mask, known: number): boolean {
    for (let i = 0; i < set.length; i++) if (ids[i]! >= known && this.text.includes(set[i]!)) return true;
    return false;
  }
}

const NONE = new Uint32Array(0);
