/** How a word differs from its near-twin by one slip of the fingers. */
export type Slip = 'lost' | 'added' | 'doubled' | 'swapped' | 'changed';

/**
 * The one slip between a right spelling and a wrong one, or undefined where there is none or more than one. Endings do not count:
 * “Clintons” is a plural and “Iowan” an adjective.
 */
export function slipBetween(right: string, wrong: string): Slip | undefined {
  const difference = wrong.length - right.length;
  if (difference > 1 || difference < -1 || right === wrong) return undefined;
  const shorter = Math.min(right.length, wrong.length);
  let head = 0;
  while (head < shorter && right[head] === wrong[head]) head++;
  let tail = 0;
  while (tail < shorter - head && right[right.length - 1 - tail] === wrong[wrong.length - 1 - tail]) tail++;
  if (difference === 1) {
    if (head + tail < right.length || (tail === 0 && wrong[head] !== wrong[head - 1])) return undefined;
    return wrong[head] === wrong[head - 1] ? 'doubled' : 'added';
  }
  if (difference === -1) return head + tail < wrong.length || tail === 0 ? undefined : 'lost';
  const middle = right.length - head - tail;
  if (middle === 1) return tail === 0 ? undefined : 'changed';
  return middle === 2 && right[head] === wrong[head + 1] && right[head + 1] === wrong[head] ? 'swapped' : undefined;
}

/** A list of words that answers which of them are one slip away from a word, without comparing with each. */
export class Twins {
  readonly #byShortened = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) for (const key of shortened(word)) this.#put(key, word);
  }

  #put(key: string, word: string): void {
    const list = this.#byShortened.get(key);
    if (!list) this.#byShortened.set(key, [word]);
    else if (list[list.length - 1] !== word) list.push(word);
  }

  /** The words one slip away. */
  near(word: string): string[] {
    const found = new Set<string>();
    for (const key of shortened(word))
      for (const other of this.#byShortened.get(key) ?? []) if (other !== word && slipBetween(other, word)) found.add(other);
    return [...found];
  }
}

/** The word, and the word without each one of its letters after the first: two words one slip apart share one of these. */
function* shortened(word: string): Generator<string> {
  yield word;
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}
