// The lexicon as it is kept: blocks of words in order, each word with the letters it shares with the one before, its set of tags and how
// often it is met. A look-up reads one block, so nothing has to be unpacked when a program starts.
import type { Lexicon } from './lexicon.ts';

interface Entry {
  readonly set: number;
  readonly often: number;
}

const A = 65;
/** Sets of tags are numbered with two digits of this base. */
const BASE = 26;
const BLOCK = 48;

/** A word: a capital for the letters shared, the other letters, two capitals for the set, one for the frequency. */
export function packWords(words: readonly (readonly [string, Entry])[]): string[] {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks: string[] = [];
  for (let start = 0; start < sorted.length; start += BLOCK) {
    let before = '';
    blocks.push(
      sorted
        .slice(start, start + BLOCK)
        .map(([word, { set, often }]) => {
          let shared = 0;
          while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
          before = word;
          return `${letter(shared)}${word.slice(shared)}${letter(Math.floor(set / BASE))}${letter(set % BASE)}${letter(often)}`;
        })
        .join(''),
    );
  }
  return blocks;
}

const letter = (number: number): string => String.fromCharCode(A + number);
const isCapital = (code: number): boolean => code >= A && code < A + 27;

function wordEnd(block: string, start: number): number {
  let end = start;
  while (!isCapital(block.charCodeAt(end))) end++;
  return end;
}

/** The block whose first word is the last one not after `word`. */
function blockOf(blocks: readonly string[], word: string): string | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (block.slice(1, wordEnd(block, 1)) <= word) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/** Every word of some blocks. */
export function* wordsOf(blocks: readonly string[]): Generator<readonly [string, Entry]> {
  for (const block of blocks) {
    let word = '';
    for (let at = 0; at < block.length; ) {
      const end = wordEnd(block, at + 1);
      word = word.slice(0, block.charCodeAt(at) - A) + block.slice(at + 1, end);
      yield [word, entryAt(block, end)];
      at = end + 3;
    }
  }
}

const entryAt = (block: string, at: number): Entry => ({
  set: (block.charCodeAt(at) - A) * BASE + block.charCodeAt(at + 1) - A,
  often: block.charCodeAt(at + 2) - A,
});

/** The words that begin with a letter, and how often each is met. */
export function* beginningWith(blocks: readonly string[], letter: string): Generator<readonly [string, number]> {
  for (let i = 0; i < blocks.length; i++) {
    const next = blocks[i + 1];
    if (next !== undefined && next[1]! < letter) continue;
    if (blocks[i]![1]! > letter) return;
    for (const [word, { often }] of wordsOf([blocks[i]!])) if (word[0] === letter) yield [word, often];
  }
}

export function lexiconOf(data: { readonly sets: readonly (readonly number[])[]; readonly words: readonly string[] }): Lexicon {
  const find = (norm: string) => {
    const block = blockOf(data.words, norm);
    if (block !== undefined) for (const [word, entry] of wordsOf([block])) if (word === norm) return entry;
    return undefined;
  };
  return { sets: data.sets, find };
}
