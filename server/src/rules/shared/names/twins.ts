// Words that are one slip of the fingers apart.
import { GenerationalCache } from '../../../performance/generational-cache.ts';

/** How a word differs from its near-twin by one slip of the fingers. */
export type Slip = 'lost' | 'added' | 'doubled' | 'swapped' | 'changed';

/**
 * The one slip between a right spelling and a wrong one, or undefined where there is none or more than one. Endings do not count:
 * “Clintons” is a plural and “Iowan” an adjective.
 */
export function slipBetween(right: string, wrong: string): Slip | undefined {
  const difference = wrong.length - right.length;
  if (difference > 1 || difference < -1 || right === wrong) return undefined;
  const head = alikeAtHead(right, wrong);
  const tail = alikeAtTail(right, wrong, Math.min(right.length, wrong.length) - head);
  if (difference === 1) {
    if (head + tail < right.length || (tail === 0 && wrong[head] !== wrong[head - 1])) return undefined;
    return wrong[head] === wrong[head - 1] ? 'doubled' : 'added';
  }
  if (difference === -1) return head + tail < wrong.length || tail === 0 ? undefined : 'lost';
  const middle = right.length - head - tail;
  if (middle === 1) return tail === 0 ? undefined : 'changed';
  return middle === 2 && right[head] === wrong[head + 1] && right[head + 1] === wrong[head] ? 'swapped' : undefined;
}

/** How many letters two words begin with alike. */
function alikeAtHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function alikeAtTail(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** A word with the keys that its near-twins share, made when first asked for and kept. */
export class Spelt {
  readonly text: string;
  #keys: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }
  /** The word, and the word without each one of its letters after the first: two words one slip apart share one of these. */
  get keys(): readonly string[] {
    return (this.#keys ??= keysOf(this.text));
  }
}

function keysOf(text: string): readonly string[] {
  const keys = [text];
  for (let i = 1; i < text.length; i++) keys.push(text.slice(0, i) + text.slice(i + 1));
  return keys;
}

/** The words of a list by the keys that their twins share, and the answers given so far. */
class Index {
  readonly #byKey = new Map<string, string | string[]>();
  readonly #answers = new Map<string, readonly string[]>();

  constructor(words: readonly Spelt[]) {
    for (const word of words)
      for (const key of word.keys) {
        const others = this.#byKey.get(key);
        if (others === undefined) this.#byKey.set(key, word.text);
        else if (typeof others !== 'string') others.push(word.text);
        else if (others !== word.text) this.#byKey.set(key, [others, word.text]);
      }
  }

  near(word: Spelt): readonly string[] {
    let answer = this.#answers.get(word.text);
    if (!answer) {
      answer = this.#look(word);
      this.#answers.set(word.text, answer);
    }
    return answer;
  }

  #look(word: Spelt): readonly string[] {
    let found: Set<string> | undefined;
    for (const key of word.keys) {
      const others = this.#byKey.get(key);
      if (others === undefined || others === word.text) continue;
      for (const other of typeof others === 'string' ? [others] : others)
        if (other !== word.text && slipBetween(other, word.text)) {
          found ??= new Set();
          found.add(other);
        }
    }
    return found ? [...found] : NONE;
  }
}

const NONE: readonly string[] = [];

// Most keys typed leave a draft's frequent names as they are. Room for the lists of a few long drafts.
const indexes = new GenerationalCache<Index, readonly Spelt[]>(200_000, (words) => new Index(words));

/** A list of words that answers which of them are one slip away from a word, without comparing with each. */
export class Twins {
  readonly #index: Index;

  constructor(words: Iterable<Spelt>) {
    const list = [...words];
    this.#index = indexes.get(list.map((word) => word.text).join('\n'), list);
  }

  /** The words one slip away. */
  near(word: Spelt): readonly string[] {
    return this.#index.near(word);
  }
}
