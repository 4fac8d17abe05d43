// Which words are spelt right, from a packed list.
import data from '../../data/typo-dictionary.json' with { type: 'json' };
import rarer from '../../data/typo-known-words.json' with { type: 'json' };
import { NEWER_WORDS } from '../../data/typo-newer-words.ts';

/** Which side's spellings count as known; both where it is undefined. */
export type Spelling = 'american' | 'british' | undefined;

/** A packed list of words: in order, each a capital that counts the letters shared with the word before, and the rest. */
class Packed {
  readonly #list: string;
  readonly #sections = new Map<string, Section | null>();

  constructor(list: string) {
    this.#list = list;
  }

  /** Is a word in the list, of which it knows that only those with its beginning can be it? */
  has(word: string, head: string): boolean {
    const section = this.#section(head);
    if (!section) return false;
    const list = this.#list;
    let matched = head.length;
    let first = true;
    for (let at = section.start; at < section.end; ) {
      const shared = first ? matched : shareOf(list, at);
      // Entries that share more with the one before than the word did are no nearer to it; less, and its place is past.
      if (shared < matched) return false;
      let next = at + 1 + (first ? matched - shareOf(list, at) : 0);
      first = false;
      if (shared === matched) {
        while (matched < word.length && next < section.end && list.charCodeAt(next) === word.charCodeAt(matched)) {
          matched++;
          next++;
        }
        if (matched === word.length && (next >= section.end || list.charCodeAt(next) <= LAST_CAPITAL)) return true;
      }
      at = entryEnd(list, next, section.end);
    }
    return false;
  }

  /** Puts down the words that begin with up to three letters: with fewer, that word alone where it is one. */
  unpack(head: string, words: Map<string, number>, sides: number): void {
    const section = this.#section(head);
    if (!section) return;
    const list = this.#list;
    let before = head;
    for (let start = section.start; start < section.end; ) {
      const end = entryEnd(list, start + 1, section.end);
      before = before.slice(0, shareOf(list, start)) + list.slice(start + 1, end);
      words.set(before, sides);
      if (head.length < 3) break;
      start = end;
    }
  }

  /** Where the words stand that begin with some letters. Kept, as the longer beginnings lie in it. */
  #section(head: string): Section | undefined {
    if (head === '') return { start: 0, end: this.#list.length };
    let section = this.#sections.get(head);
    if (section === undefined) this.#sections.set(head, (section = this.#find(head) ?? null));
    return section ?? undefined;
  }

  #find(head: string): Section | undefined {
    const shared = head.length - 1;
    const within = this.#section(head.slice(0, shared));
    if (!within) return undefined;
    const list = this.#list;
    let { start, end } = within;
    // The first entry here goes on from the letters before; those that share no more with it begin with this count.
    const letter = head[shared]!;
    if (list[start + 1 + (shared - shareOf(list, start))] !== letter) {
      const place = list.slice(start + 1, end).indexOf(String.fromCharCode(65 + shared) + letter);
      if (place < 0) return undefined;
      start += 1 + place;
    }
    const next = list.slice(start + 1, end).search(BY_COUNT[shared]!);
    if (next >= 0) end = start + 1 + next;
    return { start, end };
  }
}

/** A part of a packed list. */
interface Section {
  readonly start: number;
  readonly end: number;
}

const LAST_CAPITAL = 90;
/** How many letters an entry shares with the word before. */
const shareOf = (list: string, entry: number): number => list.charCodeAt(entry) - 65;
/** Where the entry ends that a letter belongs to: at the next one's capital. */
function entryEnd(list: string, from: number, end: number): number {
  let at = from;
  while (at < end && list.charCodeAt(at) > LAST_CAPITAL) at++;
  return at;
}
const BY_COUNT = [/A/, /[AB]/, /[ABC]/];

const [AMERICAN, BRITISH, BOTH] = [1, 2, 3];
const LISTS = [
  { list: new Packed(data.wordsOfBoth), sides: BOTH },
  { list: new Packed(data.americanOnly), sides: AMERICAN },
  { list: new Packed(data.britishOnly), sides: BRITISH },
];

const known = new Packed(rarer.words);

/** Is a word of small letters right, though too rare to be what a slip was meant to be? */
export const isRare = (word: string): boolean => known.has(word, word.slice(0, 3));

/** How often words with a beginning were asked for; once that is often, the words and whose spelling they are. */
const asked = new Map<string, number | Map<string, number>>();
/**
 * From then on words are unpacked, which takes as long as many looks. A word’s own beginning is asked for at every letter of
 * it that may be wrong, other beginnings a few times.
 */
const OFTEN = 12;

/** Is a word of small letters in the dictionary? */
export function isListed(word: string, spelling: Spelling): boolean {
  return (sidesOf(word) & (spelling === 'american' ? AMERICAN : spelling === 'british' ? BRITISH : BOTH)) !== 0 || NEWER_WORDS.has(word);
}

function sidesOf(word: string): number {
  const head = word.length > 3 ? word.slice(0, 3) : word;
  let words = asked.get(head) ?? 0;
  if (typeof words === 'number') {
    if (words < OFTEN) {
      asked.set(head, words + 1);
      return LISTS.find(({ list }) => list.has(word, head))?.sides ?? 0;
    }
    words = new Map();
    for (const { list, sides } of LISTS) list.unpack(head, words, sides);
    asked.set(head, words);
  }
  return words.get(word) ?? 0;
}

let following: Int32Array | undefined;

/**
 * Which letters stand in some word after two others: bit 1 is an a, bit 26 a z, and bit 0 the word's end. The two are numbered so
 * too, and 0 is what stands before a word and after it.
 */
export const lettersAfter = (first: number, second: number): number => (following ??= unpackFollowing())[first * 27 + second]!;

function unpackFollowing(): Int32Array {
  const all = Int32Array.from(data.following.split(','), (letters) => (letters ? Number.parseInt(letters, 36) : 0));
  for (const word of NEWER_WORDS) {
    let [first, second] = [0, 0];
    for (let i = 0; i < word.length + 2; i++) {
      const letter = i < word.length ? word.charCodeAt(i) - 96 : 0;
      all[first * 27 + second]! |= 1 << letter;
      [first, second] = [second, letter];
    }
  }
  return all;
}
