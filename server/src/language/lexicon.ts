// What the language layer knows of a word by itself: how often it is met, and which parts of speech it can be.
import { hashOfText } from './hash.ts';

/** Penn Treebank tags, in the order of their numbers. Punctuation is tagged by its sign. */
export const TAGS = [
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  ',',
  '.',
  ':',
  '(',
  ')',
  '“',
  '”',
] as const;

export type Tag = (typeof TAGS)[number];

/** A tag's number. */
export const TAG = Object.fromEntries(TAGS.map((tag, number) => [tag, number])) as Readonly<Record<Tag, number>>;

/** What is known of a form as it is written. */
export interface WordForm {
  /** In small letters, figures made alike. */
  readonly norm: string;
  readonly hash: number;
  /** The last three letters, and how it is written: capitals, figures, hyphens. */
  readonly suffix: number;
  readonly shape: number;
  /** The tags it can have. Where there is one, nothing has to be decided. */
  readonly tags: readonly number[];
  /** What stands for the set of its tags in features of its neighbours: the lexicon's entry, or its ending. */
  readonly kind: number;
  /** How often it is met: 0 for never, then one more for each doubling. */
  readonly often: number;
}

/** The words of the lexicon: their sets of tags by number, and how often they are met. */
export interface Lexicon {
  readonly sets: readonly (readonly number[])[];
  /** The number of a word's set and its frequency, both in one; undefined where it is not listed. */
  find(norm: string): { readonly set: number; readonly often: number } | undefined;
}

const OPEN_SMALL = [TAG.NN, TAG.NNS, TAG.JJ, TAG.VB, TAG.VBP, TAG.VBZ, TAG.VBD, TAG.VBN, TAG.VBG, TAG.RB, TAG.FW, TAG.UH, TAG.JJR];
const OPEN_CAPITAL = [TAG.NNP, TAG.NNPS, TAG.NN, TAG.NNS, TAG.JJ, TAG.VB, TAG.VBG, TAG.RB];
const NUMERAL = [TAG.CD];
const NUMERAL_LIKE = [TAG.CD, TAG.JJ, TAG.NN, TAG.NNS, TAG.NNP];

/** In small letters, with straight apostrophes, and all figures alike but for years. */
export const normOf = (word: string): string => {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /\d/.test(lower) ? (/^(?:19|20)\d\d$/.test(lower) ? '1999' : lower.replace(/\d+(?:[.,]\d+)*/g, '0')) : lower;
};

export function shapeOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return word.length > 1 && word === word.toUpperCase() ? 3 : /\p{Ll}\p{Lu}/u.test(word) ? 4 : 2;
  if (/\d/.test(word)) return /\p{L}/u.test(word) ? 6 : 5;
  return word.includes('-') ? 7 : 1;
}

/** The tags that an unlisted word can have, by its ending and how it is written. */
function guessedTags(norm: string, shape: number): readonly number[] {
  if (shape === 5) return NUMERAL;
  if (shape === 6) return NUMERAL_LIKE;
  if (shape === 2 || shape === 3 || shape === 4) return OPEN_CAPITAL;
  if (norm.endsWith('ing')) return [TAG.VBG, TAG.NN, TAG.JJ];
  if (norm.endsWith('ed')) return [TAG.VBD, TAG.VBN, TAG.JJ];
  if (norm.endsWith('ly')) return [TAG.RB, TAG.JJ, TAG.NN];
  if (/[^su]s$/.test(norm)) return [TAG.NNS, TAG.VBZ, TAG.NN];
  return OPEN_SMALL;
}

export function wordForm(word: string, lexicon: Lexicon): WordForm {
  const norm = normOf(word);
  const shape = shapeOf(word);
  const suffix = hashOfText(norm.slice(-3));
  const entry = lexicon.find(norm);
  // A name in capitals may be a word in small letters elsewhere, so a capital leaves the name open.
  let tags = entry ? lexicon.sets[entry.set]! : guessedTags(norm, shape);
  if (entry && shape >= 2 && shape <= 4 && word.length > 1 && !isClosed(tags))
    tags = [...new Set([...tags, TAG.NNP, ...(norm.endsWith('s') ? [TAG.NNPS] : [])])];
  return { norm, hash: hashOfText(norm), suffix, shape, tags, kind: entry ? entry.set + 1 : suffix, often: entry?.often ?? 0 };
}

const OPEN = new Set<number>([
  TAG.NN,
  TAG.NNS,
  TAG.JJ,
  TAG.VB,
  TAG.VBP,
  TAG.VBZ,
  TAG.VBD,
  TAG.VBN,
  TAG.VBG,
  TAG.NNP,
  TAG.NNPS,
  TAG.FW,
  TAG.UH,
]);
const isClosed = (tags: readonly number[]): boolean => !tags.some((tag) => OPEN.has(tag));

const SIGNS: Readonly<Record<string, Tag>> = {
  ',': ',',
  '.': '.',
  '!': '.',
  '?': '.',
  ':': ':',
  ';': ':',
  '…': ':',
  '(': '(',
  '[': '(',
  '{': '(',
  ')': ')',
  ']': ')',
  '}': ')',
  '“': '“',
  '‘': '“',
  '«': '“',
  '”': '”',
  '"': '”',
  "'": '”',
  '’': '”',
  '»': '”',
};

/** A token of punctuation. `opening`: a straight mark that opens a quotation. */
export function signForm(sign: string, opening: boolean): WordForm {
  const tag = /^(?:\.{2,}|[-–—]+)$/.test(sign) ? TAG[':'] : TAG[opening && /["'’]/.test(sign) ? '“' : (SIGNS[sign] ?? 'SYM')];
  const known = signForms[tag];
  if (known) return known;
  const norm = TAGS[tag]!;
  return (signForms[tag] = { norm, hash: hashOfText(norm), suffix: 0, shape: 0, tags: [tag], kind: tag + 7001, often: 20 });
}
const signForms: (WordForm | undefined)[] = [];
