// Writes server/src/reading/data/typo-dictionary.json from the Hunspell dictionaries that npm carries. It is run by hand, seldom:
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
const target = new URL('../server/src/reading/data/typo-dictionary.json', import.meta.url);
const before = JSON.parse(readFileSync(target, 'utf8'));
const dictionary = {
  about: before.about,
  licence: before.licence.replace(/Copyright 2000-\d{4} by Kevin Atkinson/, copyright),
  wordsOfBoth: packed([...american].filter((word) => british.has(word))),
  americanOnly: packed([...american].filter((word) => !british.has(word))),
  britishOnly: packed([...british].filter((word) => !american.has(word))),
  following: following([...american, ...british]),
};
writeFileSync(target, `${JSON.stringify(dictionary, null, 1)}\n`);
