import { AMERICAN_ONLY, BRITISH_ONLY, WORDS_OF_BOTH } from '../data/typo-dictionary.ts';
import { NEWER_WORDS } from '../data/typo-newer-words.ts';
import { WordFact } from '../known-words.ts';
import type { Word } from '../reading.ts';

/** Which side's spellings count as known; both where it is undefined. */
export type Spelling = 'american' | 'british' | undefined;

/**
 * Looks words up in a packed list: in order, each a capital that counts the letters shared with the word before, and the rest.
 * Only the words that begin with the same three letters are unpacked, since a process that checks one article looks up few: to
 * unpack all of them took a tenth of its time.
 */
class Packed {
  readonly #list: string;
  readonly #unpacked = new Map<string, ReadonlySet<string>>();
  readonly #sections = new Map<string, Section | null>();

  constructor(list: string) {
    this.#list = list;
  }

  has(word: string): boolean {
    const head = word.slice(0, 3);
    let words = this.#unpacked.get(head);
    if (!words) this.#unpacked.set(head, (words = this.#unpack(head)));
    return words.has(word);
  }

  /** The words that begin with up to three letters: with fewer, that word alone where it is one. */
  #unpack(head: string): ReadonlySet<string> {
    const words = new Set<string>();
    const section = this.#section(head);
    if (!section) return words;
    const list = this.#list;
    let before = head;
    for (let start = section.start; start < section.end; ) {
      let end = start + 1;
      while (end < section.end && list.charCodeAt(end) > LAST_CAPITAL) end++;
      before = before.slice(0, shareOf(list, start)) + list.slice(start + 1, end);
      words.add(before);
      if (head.length < 3) break;
      start = end;
    }
    return words;
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
const BY_COUNT = [/A/, /[AB]/, /[ABC]/];

const both = new Packed(WORDS_OF_BOTH);
const american = new Packed(AMERICAN_ONLY);
const british = new Packed(BRITISH_ONLY);

function isListed(word: string, spelling: Spelling): boolean {
  if (both.has(word) || NEWER_WORDS.has(word)) return true;
  return (spelling !== 'british' && american.has(word)) || (spelling !== 'american' && british.has(word));
}

const PREFIX =
  /^(?:un|re|non|anti|pre|post|over|under|out|super|mega|mini|micro|multi|semi|co|counter|inter|intra|pro|sub|ultra|cyber|eco|geo|bio|hyper|de|dis|mis|up|down|self|neo|pseudo|para|trans|tele|auto|infra|cross|mid|off|fore|back|e|crypto|nano|petro|narco|agri|electro|photo|socio|mega|stage)(?=[a-z]{3})/;
const SUFFIX =
  /(?:likes?|less|ness|ish|gates?|wise|proof|hood|ships?|isms?|ists?|dom|free|fests?|ville|speak|nomics|maker|makers|making|holder|holders|worthy|able|ability)$/;
const LEAST_PART = 3;

/** Is it a word, or made of words: “superdelegate”, “frontrunners”, “unelectability”? */
function isWord(word: string, spelling: Spelling): boolean {
  if (isListed(word, spelling)) return true;
  const stem = word.replace(PREFIX, '');
  if (stem !== word && (isListed(stem, spelling) || isListed(stem.replace(/(?<=[a-z]{3})s$/, ''), spelling))) return true;
  const root = word.replace(SUFFIX, '');
  if (root !== word && root.length >= LEAST_PART && isListed(root, spelling)) return true;
  // Whoever leaks is a leaker.
  const doer = word.replace(/e?rs?$/, '');
  if (doer !== word && doer.length > LEAST_PART && /e?rs?$/.test(word) && (isListed(doer, spelling) || isListed(`${doer}e`, spelling)))
    return true;
  if (word.endsWith('ies') && isListed(`${word.slice(0, -3)}y`, spelling)) return true;
  if (word.endsWith('s') && word.length > 4 && isListed(word.slice(0, -1), spelling)) return true;
  for (let i = LEAST_PART + 1; i <= word.length - LEAST_PART - 1; i++)
    if (isListed(word.slice(0, i), spelling) && isListed(word.slice(i), spelling)) return true;
  return false;
}

const IN_SMALL_LETTERS = /^[a-z]{5,24}$/;

const unknownTo = (spelling: Spelling): WordFact<string | null> =>
  new WordFact<string | null>(null, ({ text }) => {
    const word = text.replace(/['’]s$/, '');
    return IN_SMALL_LETTERS.test(word) && !isWord(word, spelling) ? word : null;
  });

const unknown = { american: unknownTo('american'), british: unknownTo('british'), both: unknownTo(undefined) };

/** A word of five letters or more, all of them small, that is in no dictionary, possessive ending left out; null for other words. */
export const unknownWord = (word: Word, spelling: Spelling): string | null => unknown[spelling ?? 'both'].of(word);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words that are one slip away, the likeliest first. */
export interface Near {
  readonly words: readonly string[];
  /** Is the first one away by a slip of the fingers: two letters swapped, one missing, one doubled? */
  readonly likely: boolean;
}

/** The words that are one slip away: two letters swapped, one too many, one missing, one wrong. */
export function nearWords(word: string, spelling: Spelling): Near {
  const swapped: string[] = [];
  const doubled: string[] = [];
  const missing: string[] = [];
  const others: string[] = [];
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail.length > 1) swapped.push(head + tail[1] + tail[0] + tail.slice(2));
    if (tail) (tail[0] === head.at(-1) ? doubled : others).push(head + tail.slice(1));
    for (const letter of LETTERS) {
      if (tail && letter !== tail[0]) others.push(head + letter + tail.slice(1));
      (letter === tail[0] || letter === head.at(-1) ? doubled : missing).push(head + letter + tail);
    }
  }
  const listed = (candidates: readonly string[]) => candidates.filter((candidate) => candidate !== word && isListed(candidate, spelling));
  const first = listed([...swapped, ...doubled, ...missing]);
  return { words: [...new Set([...first, ...listed(others)])], likely: first.length > 0 };
}
