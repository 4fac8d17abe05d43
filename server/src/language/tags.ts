// Parts of speech of a text's words, by a tagger learnt from GUM and MASC (scripts/learn-tags.ts).
import type { Span } from '../text/span.ts';
import data from './data/tags.json' with { type: 'json' };
import { type Lexicon, signForm, TAGS, type Tag, type WordForm, wordForm } from './lexicon.ts';
import { beginningWith, lexiconOf } from './lexicon-data.ts';
import { levelValues } from './packed.ts';
import { tagForms, weightAt } from './tagger.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A token with its part of speech, a Penn Treebank tag. */
export interface TaggedToken extends Token {
  readonly tag: Tag;
  readonly form: WordForm;
}

export const lexicon: Lexicon = lexiconOf(data);
const values = levelValues(data.most);
const { weights, bits } = data;

/** The forms met last: a draft uses a few thousand again and again. */
const MOST_FORMS = 1 << 15;
let forms = new Map<string, WordForm>();

/** What the lexicon knows of a word as it is written. */
export function formOf(word: string): WordForm {
  let form = forms.get(word);
  if (form) return form;
  if (forms.size > MOST_FORMS) forms = new Map();
  form = wordForm(word, lexicon);
  forms.set(word, form);
  return form;
}

/** The words of the lexicon that begin with a letter, each with how often it is met. */
export const wordsBeginning = (letter: string): Iterable<readonly [string, number]> => beginningWith(data.words, letter);

const score = (feature: number, tag: number): number => values[weights.charCodeAt(weightAt(feature, tag, bits))]!;

/** The forms of tokens, as the tagger takes them. */
export function formsOf(text: string, tokens: readonly Token[]): WordForm[] {
  return tokens.map(({ text: written, sign, start }) =>
    sign ? signForm(written, start === 0 || /[\s([“‘—–-]/.test(text[start - 1]!)) : formOf(written),
  );
}

/** The tokens of a sentence with their parts of speech; `words` are the text's, of which those before `from` are not looked at. */
export function tagSentence(
  text: string,
  words: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  sentence: Span,
  from = 0,
): TaggedToken[] {
  const tokens = tokensOf(text, words, sentence, from);
  const found = formsOf(text, tokens);
  const tags = tagForms(found, score);
  return tokens.map((token, i) => ({ ...token, tag: TAGS[tags[i]!]!, form: found[i]! }));
}
