// Writes server/src/reading/data/typo-dictionary.ts from the Hunspell dictionaries that npm carries. It is run by hand, seldom:
//   npm exec --yes --package=dictionary-en@4 --package=dictionary-en-gb@3 --package=hunspell-reader@9 -- \
//     sh -c 'node scripts/typo-dictionary.mjs "$(dirname "$(dirname "$(command -v hunspell-reader)")")"'
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const modules = process.argv[2];
if (!modules) throw new Error('which node_modules folder holds dictionary-en, dictionary-en-gb and hunspell-reader?');
const temporary = mkdtempSync(join(tmpdir(), 'dictionary-'));

/** The small-letter words of a dictionary with all their endings; possessives and names are left out. @param {string} name */
function wordsOf(name) {
  const out = join(temporary, `${name}.txt`);
  execFileSync(join(modules, '.bin', 'hunspell-reader'), ['words', join(modules, name, 'index.aff'), '-o', out], { stdio: 'ignore' });
  return new Set(
    readFileSync(out, 'utf8')
      .split('\n')
      .filter((word) => /^[a-z]{2,24}$/.test(word)),
  );
}

/** Sorted words, each as a capital that counts the letters shared with the one before (A is none) and the letters after them. @param {Iterable<string>} words */
function packed(words) {
  let before = '';
  let out = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return out;
}

/**
 * Which letters follow which two in some word: by the first times 27 plus the second, a number of 27 bits in base 36. A is 1, and
 * what stands before a word and after it is 0. @param {Iterable<string>} words
 */
function following(words) {
  const all = Array.from({ length: 27 * 27 }, () => 0);
  for (const word of words) {
    let [first, second] = [0, 0];
    for (const letter of [...[...word].map((one) => one.charCodeAt(0) - 96), 0, 0]) {
      all[first * 27 + second] |= 1 << letter;
      [first, second] = [second, letter];
    }
  }
  return all.map((letters) => (letters === 0 ? '' : letters.toString(36))).join(',');
}

const american = wordsOf('dictionary-en');
const british = wordsOf('dictionary-en-gb');
rmSync(temporary, { recursive: true });
const licence = readFileSync(join(modules, 'dictionary-en', 'license'), 'utf8');
const copyright = /Copyright 2000-\d{4} by Kevin Atkinson/.exec(licence)?.[0];
if (!copyright) throw new Error('the licence of dictionary-en has changed: read it');
writeFileSync(
  new URL('../server/src/reading/data/typo-dictionary.ts', import.meta.url),
  `/*! Words from the SCOWL word lists (wordlist.aspell.net) by way of the Hunspell dictionaries dictionary-en and dictionary-en-gb.
 * ${copyright}. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created
 * from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice
 * appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation.
 * Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
 * express or implied warranty. */

// Written by scripts/typo-dictionary.mjs. Each word is a capital that counts the letters shared with the one before, and the rest.
export const WORDS_OF_BOTH = '${packed([...american].filter((word) => british.has(word)))}';
export const AMERICAN_ONLY = '${packed([...american].filter((word) => !british.has(word)))}';
export const BRITISH_ONLY = '${packed([...british].filter((word) => !american.has(word)))}';

/** Which letters follow which two in some word, see \`lettersAfter\` in reading/typos/dictionary.ts. */
export const FOLLOWING = '${following([...american, ...british])}';
`,
);
