// What the scorer of claims looks at in a sentence.
import { WORD_CLASSES } from '../../data/claims-words.ts';

// Words with their contractions cut off (“did” + “n't”, “he” + “'s”), figures, and the signs that matter.
const TOKEN = /[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|m|d)\b|[A-Za-z]+|\$|\d[\d,.]*\d|\d|[%?!;:"“”]|--/g;
const YEAR = /^(?:1[89]|20)\d\d$/;

let classes: Map<string, string> | undefined;

function wordClasses(): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    for (const word of words.split(' ')) if (!all.has(word)) all.set(word, name);
  }
  return all;
}

/** The kind of word, roughly: enough to tell “he voted” from “I think”. */
function tagOf(word: string, written: string, first: boolean): string {
  const c = word.charCodeAt(0);
  if (c >= 48 && c <= 57) return YEAR.test(word) ? 'YEAR' : 'NUM';
  const listed = classes!.get(word);
  if (listed) return listed;
  if (word.length > 3 && word.endsWith('ed')) return 'PAST';
  if (!first && written !== word && written.charCodeAt(0) < 91 && c >= 97) return 'NAME';
  if (word.length > 4 && word.endsWith('ing')) return 'ING';
  if (word.length > 3 && word.endsWith('ly')) return 'LY';
  return c >= 97 && c <= 122 ? 'X' : word;
}

/** A sentence as the scorer sees it. */
export interface ClaimTokens {
  /** Lower-case words; figures by their shape: “#y” a year, “#,” with points or commas, else “#” and how many digits. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Cuts a sentence into the words that the scorer looks at. */
export function claimTokens(sentence: string): ClaimTokens {
  classes ??= wordClasses();
  const written = sentence.match(TOKEN) ?? [];
  const words: string[] = [];
  const tags: string[] = [];
  for (const token of written) {
    const word = token.toLowerCase().replace('’', "'");
    tags.push(tagOf(word, token, words.length === 0));
    if (/^\d/.test(word)) words.push(YEAR.test(word) ? '#y' : /[,.]/.test(word) ? '#,' : `#${Math.min(word.length, 4)}`);
    else words.push(word);
  }
  return { words, tags };
}

const COUNTED: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['!figures', new Set(['NUM', 'NUMW'])],
  ['!names', new Set(['NAME'])],
  ['!past', new Set(['PAST', 'WAS', 'DID', 'HAD'])],
  ['!I', new Set(['I'])],
  ['!modal', new Set(['MODAL', 'WILL'])],
];

/**
 * The features of a sentence with their values: words, pairs of words, tags (after “T”), groups of like words (after “K”), pairs
 * of both and tags by three, each counted once and scaled by the sentence's length; and length and a few counts (after “!”).
 * `groupOf` gives the name of a word's group, or “?” for a word nobody knows.
 */
export function claimFeatures({ words, tags }: ClaimTokens, groupOf: (word: string) => string): Map<string, number> {
  const features = new Map<string, number>();
  const n = words.length;
  const each = n > 0 ? 1.2 / Math.sqrt(n) : 0;
  let word = '^';
  let tag = '^';
  let tagBefore = '^';
  let group = '^';
  for (let i = 0; i <= n; i++) {
    const nextWord = i < n ? words[i]! : '$';
    const nextTag = i < n ? tags[i]! : '$';
    const nextGroup = i < n ? groupOf(nextWord) : '$';
    features.set(`${word} ${nextWord}`, each);
    features.set(`T${tag} ${nextTag}`, each);
    if (i > 0) features.set(`T${tagBefore} ${tag} ${nextTag}`, each);
    features.set(`K${group} ${nextGroup}`, each);
    if (i < n) {
      features.set(nextWord, each);
      features.set(`T${nextTag}`, each);
      features.set(`K${nextGroup}`, each);
    }
    word = nextWord;
    tagBefore = tag;
    tag = nextTag;
    group = nextGroup;
  }
  features.set('!length', Math.log(1 + n) / 3);
  features.set(`!length ${Math.min(8, n >> 2)}`, 1);
  for (const [name, of] of COUNTED) {
    let count = 0;
    for (const t of tags) if (of.has(t)) count++;
    if (count > 0) features.set(name, Math.min(1, Math.log(1 + count) / 2));
  }
  return features;
}
