// Which words are known, and which known words are one slip away.
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Word } from '../reading.ts';
import { isListed, isRare, lettersAfter, type Spelling } from './dictionary.ts';
import { costOf } from './slip-cost.ts';

export type { Spelling } from './dictionary.ts';

const PREFIX =
  /^(?:un|re|non|anti|pre|post|over|under|out|super|mega|mini|micro|multi|semi|co|counter|inter|intra|pro|sub|ultra|cyber|eco|geo|bio|hyper|de|dis|mis|up|down|self|neo|pseudo|para|trans|tele|auto|infra|cross|mid|off|fore|back|e|crypto|nano|petro|narco|agri|electro|photo|socio|proto|retro|hydro|thermo|astro|aero|extra|quasi|mono|poly)(?=[a-z]{3})/;
const SUFFIX =
  /(?:likes?|less|ness|ish|gates?|wise|proof|hood|ships?|isms?|ists?|dom|free|fests?|ville|speak|nomics|maker|makers|making|holder|holders|worthy|able|ability)$/;
const LEAST_PART = 3;
/** Where one of these is half of what no dictionary has, two words were run together: “withinstructions”. */
const NO_PART =
  /^(?:with|from|that|this|these|those|have|been|were|they|them|their|there|would|could|should|which|when|what|your|about|than|near|into|onto|during|because|before|between|until|since|among|towards|against)$/;

/** Is it a word, or made of words: “superdelegate”, “frontrunners”, “unelectability”, and no slip in a commoner one? */
function isWord(word: string, spelling: Spelling): boolean {
  if (isListed(word, spelling) || isRare(word)) return true;
  if (isRunTogether(word)) return false;
  if (isDerived(word, spelling)) return !isSlip(word, spelling, DERIVED);
  for (let i = LEAST_PART + 1; i <= word.length - LEAST_PART - 1; i++)
    if (isPart(word.slice(0, i), spelling) && isPart(word.slice(i), spelling))
      return word.slice(0, i) !== word.slice(i) && !isSlip(word, spelling, JOINED);
  return false;
}

/** “Secondsand”, “thereonly”, “everyother”: a small word that no compound ends or begins with. */
function isRunTogether(word: string): boolean {
  const [, before, after] = RUN_TOGETHER.exec(word) ?? [];
  const other = before ?? after;
  return other !== undefined && other.length > 3 && isListed(other, undefined) && formOf(other).often >= 6;
}
const RUN_TOGETHER = /^(.+?)(?:(?<=s|ed|ing|ly)and|the|with|from|that|were|only|other)$|^(?:the|with|from|that|every|there|only)(.+)$/;

/** A word with a beginning or an ending that others take too. */
function isDerived(word: string, spelling: Spelling): boolean {
  const stem = word.replace(PREFIX, '');
  if (stem !== word && (isListed(stem, spelling) || isListed(stem.replace(/(?<=[a-z]{3})s$/, ''), spelling))) return true;
  const root = word.replace(SUFFIX, '');
  if (root !== word && root.length >= LEAST_PART && isListed(root, spelling)) return true;
  if (isDoer(word, spelling) || isManner(word, spelling) || isMadeSo(word, spelling)) return true;
  if (word.endsWith('ies') && isListed(`${word.slice(0, -3)}y`, spelling)) return true;
  return /[^s]s$/.test(word) && word.length > 4 && isListed(word.slice(0, -1), spelling);
}

/** How common a word must be, by what the slip costs, for another to be a slip in it rather than made of words. */
interface Commoner {
  readonly cost: number;
  readonly often: number;
}
const DERIVED: readonly Commoner[] = [{ cost: 1, often: 7 }];
/** “Hams” and “ting” make no “hamsting”. */
const JOINED: readonly Commoner[] = [
  { cost: 1, often: 4 },
  { cost: 1.1, often: 6 },
];

const isSlip = (word: string, spelling: Spelling, least: readonly Commoner[]): boolean =>
  nearWords(word, spelling).words.some((near) => {
    const { often } = formOf(near);
    if (near[0] !== word[0] || !least.some((one) => often >= one.often)) return false;
    const cost = costOf(word, near);
    return least.some((one) => often >= one.often && cost <= one.cost);
  });

/** Whoever leaks is a leaker. */
function isDoer(word: string, spelling: Spelling): boolean {
  const verb = word.replace(/ers?$/, '');
  return verb !== word && verb.length > LEAST_PART && (isListed(verb, spelling) || isListed(`${verb}e`, spelling));
}

/** “Unhurriedly”. */
function isManner(word: string, spelling: Spelling): boolean {
  const quality = /^(.{4,})ly$/.exec(word)?.[1];
  if (quality === undefined || /(?:al|le)l?$/.test(quality)) return false;
  return isListed(quality, spelling) || isListed(quality.replace(/i$/, 'y'), spelling);
}

/** “Incentivises”, “weaponised”, “commoditization”: the verb of an adjective or a noun, in all its forms. */
function isMadeSo(word: string, spelling: Spelling): boolean {
  const [, root, letter] = /^(.{5,})i([sz])(?:e[drs]?|ers|ing|ations?)$/.exec(word) ?? [];
  if (root === undefined || (letter === 's' && spelling === 'american')) return false;
  if (isListed(`${root}ize`, undefined)) return true;
  return /(?:al|ar|an|ic|on)$/.test(root)
    ? isListed(root, spelling)
    : /i(?:t|v)$/.test(root) && (isListed(`${root}y`, spelling) || isListed(`${root}e`, spelling));
}

const isPart = (part: string, spelling: Spelling): boolean => isListed(part, spelling) && !NO_PART.test(part);

/** Is a word of small letters spelt right, or made of words that are? */
export const isKnown = (word: string, spelling: Spelling): boolean => isWord(word, spelling);

const IN_SMALL_LETTERS = /^[a-z]{3,24}$/;

const unknownTo = (spelling: Spelling): WordMemo<string | null> =>
  new WordMemo<string | null>(null, ({ text }) => {
    const word = text.replace(/['’]s$/, '');
    return IN_SMALL_LETTERS.test(word) && !isWord(word, spelling) ? word : null;
  });

const unknown = { american: unknownTo('american'), british: unknownTo('british'), both: unknownTo(undefined) };

/** A word of three letters or more, all of them small, that is in no dictionary, possessive ending left out; null for other words. */
export const unknownWord = (word: Word, spelling: Spelling): string | null => unknown[spelling ?? 'both'].of(word);

/** Words that are one slip away, the likeliest first. */
export interface Near {
  readonly words: readonly string[];
  /** Is the first one away by a slip of the fingers: two letters swapped, one missing, one doubled? */
  readonly likely: boolean;
}

const A = 97;
/** Every letter, as `lettersAfter` gives them. */
const ANY = 2 ** 27 - 2;

/**
 * The words that are one slip away: two letters swapped, one too many, one missing, one wrong. Of the hundreds that a slip could
 * come from, those with three letters in a row that no word has are not even looked up.
 */
export function nearWords(word: string, spelling: Spelling): Near {
  const slips = new SlipsTo(word);
  for (let i = 0; i <= word.length; i++) slips.lookAt(i);
  // The commoner word first: “assests” was “assets” and not “assists”.
  const listed = (candidates: readonly string[]) =>
    [...new Set(candidates)]
      .filter((candidate) => candidate !== word && isListed(candidate, spelling))
      .sort((a, b) => formOf(b).often - formOf(a).often);
  const first = listed([...slips.swapped, ...slips.doubled, ...slips.missing]);
  return { words: [...new Set([...first, ...listed(slips.others)])], likely: first.length > 0 };
}

/** What a word may have been before one slip, by the kind of slip. */
class SlipsTo {
  readonly swapped: string[] = [];
  readonly doubled: string[] = [];
  readonly missing: string[] = [];
  readonly others: string[] = [];
  readonly #word: string;

  constructor(word: string) {
    this.#word = word;
  }

  /** The slips at a letter of the word, or behind it. */
  lookAt(i: number): void {
    const word = this.#word;
    const head = word.slice(0, i);
    const tail = word.slice(i);
    const [before, last, here, next, after] = [
      this.#letter(i - 2),
      this.#letter(i - 1),
      this.#letter(i),
      this.#letter(i + 1),
      this.#letter(i + 2),
    ];
    const fit = lettersAfter(before, last);
    if (tail.length > 1 && follows(fit, next) && follows(lettersAfter(last, next), here) && follows(lettersAfter(next, here), after))
      this.swapped.push(head + tail[1] + tail[0] + tail.slice(2));
    if (tail && follows(fit, next)) (here === last ? this.doubled : this.others).push(head + tail.slice(1));
    for (let fits = fit & ANY; fits !== 0; fits &= fits - 1) this.#tryLetter(i, 31 - Math.clz32(fits & -fits), head, tail);
  }

  /** Another letter in the place of the one there, or before it. */
  #tryLetter(i: number, one: number, head: string, tail: string): void {
    const last = this.#letter(i - 1);
    const here = this.#letter(i);
    const next = this.#letter(i + 1);
    const then = lettersAfter(last, one);
    const written = LETTERS[one]!;
    if (tail && one !== here && follows(then, next) && follows(lettersAfter(one, next), this.#letter(i + 2)))
      this.others.push(head + written + tail.slice(1));
    if (follows(then, here) && follows(lettersAfter(one, here), next))
      (one === here || one === last ? this.doubled : this.missing).push(head + written + tail);
  }

  /** 1 for a, 26 for z, and 0 for what stands before the word and after it. */
  #letter(i: number): number {
    return i < 0 || i >= this.#word.length ? 0 : this.#word.charCodeAt(i) - A + 1;
  }
}

const LETTERS = ' abcdefghijklmnopqrstuvwxyz';

const follows = (letters: number, letter: number): boolean => (letters & (1 << letter)) !== 0;
