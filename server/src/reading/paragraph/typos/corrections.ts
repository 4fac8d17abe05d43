// What an unknown word was meant to be: words one slip away and two, two words run together, in order of likelihood.
import { formOf, wordsBeginning } from '../../../language/tags.ts';
import { isListed, type Spelling } from './dictionary.ts';
import { costOf } from './slip-cost.ts';
import { nearWords } from './spelling.ts';

export interface Corrections {
  /** The likeliest first. */
  readonly words: readonly string[];
  /** Can hardly anything else have been meant than the first? */
  readonly likely: boolean;
}

interface Candidate {
  readonly word: string;
  /** What the slips between cost; a slip of the fingers is 1. */
  readonly cost: number;
  /** How common, less what the slips cost. */
  readonly score: number;
}

const NONE: Corrections = { words: [], likely: false };
/** What one slip takes from a candidate, in doublings of how often it is met. */
const COST = 5;
const BEGINNING = 0.8;
const MOST_OFFERED = 3;

/** Words that are run together with others: nobody takes them for half of a compound. */
const SMALL = new Set(
  'only other every there the and of to in for with on at by is was are were he she it we they that this from have has had not be as or but his her their its who which when will would so if out up near into during before between until because against towards'.split(
    ' ',
  ),
);
/** The ones that begin or end compounds all the same: “inborn”, “onside”, “layout”. */
const COMPOUNDING = new Set('in on at by for out up so to as or not be her if it is he we his'.split(' '));

/** The words asked for last: a word is asked for again whenever its paragraph changes. */
const MOST_KEPT = 2000;
const kept = new Map<string, Corrections>();

export function correctionsOf(word: string, spelling: Spelling): Corrections {
  const key = `${spelling ?? ''} ${word}`;
  let found = kept.get(key);
  if (!found) {
    if (kept.size > MOST_KEPT) kept.clear();
    found = findCorrections(word, spelling);
    kept.set(key, found);
  }
  return found;
}

/** “functiofunctionality”: a word that was begun twice. */
function begunAgain(word: string, spelling: Spelling): string | undefined {
  if (word.length < 10) return undefined;
  const at = word.indexOf(word.slice(0, 3), 3);
  const whole = word.slice(at);
  return at >= 3 && at <= whole.length && whole.length > 5 && whole.startsWith(word.slice(0, at)) && isListed(whole, spelling)
    ? whole
    : undefined;
}

function findCorrections(word: string, spelling: Spelling): Corrections {
  // “financefinance”
  const half = word.slice(0, word.length / 2);
  if (half.length > 2 && half + half === word && isListed(half, spelling)) return { words: [half], likely: true };
  const again = begunAgain(word, spelling);
  if (again) return { words: [again], likely: true };
  const near = nearWords(word, spelling).words.map((candidate) => weighed(word, candidate, costOf(word, candidate)));
  const candidates = [...near, ...splits(word, spelling)];
  // A long word may have two slips, which is worth a look where one slip leads only to rare words.
  const best = Math.max(-99, ...candidates.map(({ score }) => score));
  if (word.length >= 6 && best < 1) candidates.push(...twoSlips(word, spelling));
  candidates.sort((a, b) => b.score - a.score);
  const first = candidates[0];
  if (!first) return NONE;
  if (isDerived(word, spelling) && !first.word.startsWith(word.replace(/(?:ed|ing|s|er|ers|y|est|ness)$/, ''))) return NONE;
  const words = [...new Set(candidates.map((candidate) => candidate.word))].slice(0, MOST_OFFERED);
  // What is right in another English than the house’s is no slip at all.
  const other = spelling !== undefined && isListed(word, undefined);
  return {
    words,
    likely:
      other ||
      isLikely(
        word,
        first,
        candidates.find((other) => other.word !== first.word),
      ),
  };
}

/** “Wardening”, “blissed”, “glugging”: a regular form of a word, whether or not a dictionary has it. */
function isDerived(word: string, spelling: Spelling): boolean {
  const stem = /^([a-z]{3,}?)(?:ed|ing|s|ers?|y|est|ness)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  const single = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return (
    [stem, `${stem}e`, single].some((root) => root.length > 3 && isListed(root, spelling)) ||
    (/[aeiou][^aeiou]$/.test(single) && single !== stem && isListed(single, spelling))
  );
}

const weighed = (word: string, candidate: string, cost: number): Candidate => ({
  word: candidate,
  cost,
  score: formOf(candidate).often - COST * (cost + (candidate[0] === word[0] ? 0 : BEGINNING)),
});

/** By how much the first must lead, and how common it must be, so that it is told and not asked. */
const LEAD = 3;
const KNOWN_WELL = 3;

function isLikely(word: string, first: Candidate, second: Candidate | undefined): boolean {
  const { often } = formOf(first.word);
  // “Sandags”, “daffodls”: a letter lost inside a long word, and nothing else that it can be.
  if (!second && first.cost <= 1 && word.length >= 7 && first.word[0] === word[0] && often > 0) return true;
  if (first.word.includes(' ') || often < KNOWN_WELL || word.length < 6 || first.word[0] !== word[0]) return false;
  if (word.length < 8 && often < 6 && first.cost > 0.9) return false;
  if (second && first.score - second.score < LEAD) return false;
  if (first.cost > 1.75) return word.length >= 9 && often >= 5 && first.cost <= 2.41;
  return first.cost <= 1.1 || (word.length >= 8 && often >= 4 && first.cost <= (often >= 6 ? 1.75 : 1.35));
}

/** Two words run together, one of them small: “andmore”, “invitedto”. */
function splits(word: string, spelling: Spelling): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 2; i <= word.length - 2; i++) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    const small = SMALL.has(first) ? first : second;
    const other = small === first ? second : first;
    if (!SMALL.has(small) || !mayStandBeside(other, small, spelling)) continue;
    const compounding = COMPOUNDING.has(small);
    const often = Math.min(formOf(first).often, formOf(second).often);
    if (often < (compounding && !SMALL.has(other) ? 7 : 5)) continue;
    found.push({ word: `${first} ${second}`, cost: 1, score: often - COST * (compounding ? 1.5 : 1) });
  }
  return found;
}

/** Another small word, or a word that is long enough to be no ending. */
const mayStandBeside = (other: string, small: string, spelling: Spelling): boolean =>
  SMALL.has(other) || (other.length >= (small.length > 2 ? 3 : 4) && isListed(other, spelling));

interface Met {
  readonly word: string;
  readonly often: number;
}
/** The words of the lexicon by their first letter, unpacked when one is first asked for. */
const byLetter = new Map<string, Met[]>();
/** A word that is met less often is not worth two slips. */
const LEAST_OFTEN = 4;

function twoSlips(word: string, spelling: Spelling): Candidate[] {
  const letter = word[0]!;
  let all = byLetter.get(letter);
  if (!all) {
    all = [...wordsBeginning(letter)]
      .filter(([met, often]) => often >= LEAST_OFTEN && met.length > 4)
      .map(([met, often]) => ({ word: met, often }));
    byLetter.set(letter, all);
  }
  const found: Candidate[] = [];
  for (const { word: met } of all) {
    if (Math.abs(met.length - word.length) > 2 || !shareLetters(word, met)) continue;
    const cost = costOf(word, met);
    // Two slips in a short word may lead anywhere.
    if (cost > (word.length > 7 ? 2.45 : 1.95) || !isListed(met, spelling)) continue;
    found.push(weighed(word, met, cost));
  }
  return found;
}

/** A glance at the letters: all but three are in the other word. */
function shareLetters(word: string, met: string): boolean {
  let strange = 0;
  for (let i = 1; i < word.length; i++) if (!met.includes(word[i]!) && ++strange > 2) return false;
  return true;
}
