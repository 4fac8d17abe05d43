// Tokens of a sentence, as the reading of attributions sees them.
import type { Span } from '../../../text/span.ts';
import type { Quotation } from '../reading.ts';
import type { CueVerb } from './verbs.ts';

/**
 * A word, a mark of punctuation, or a whole quotation, which is read as one piece of the sentence it stands in. A word is the same
 * token wherever it stands, so that nothing is made anew for the words of a sentence.
 */
export class Token {
  /** In lower case, a possessive ending left out. Empty for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What the token can be, in the bits of lexicon.ts. */
  readonly is: number;
  /** The cue verb that it may be a form of. */
  readonly verb: CueVerb | undefined;
  /** What it is to the weights: the word itself, a kind of word, a mark. */
  readonly class: string;
  /** Is it of a class that a capital or a possessive ending changes? */
  readonly open: boolean;
  readonly quotation: Quotation | undefined;
  /** The last character between a quotation's marks. */
  readonly last: string;

  constructor(
    lower: string,
    kind: Token['kind'],
    capital: boolean,
    possessive: boolean,
    is: number,
    verb: CueVerb | undefined,
    group: string,
    open: boolean,
    quotation: Quotation | undefined,
    last: string,
  ) {
    this.lower = lower;
    this.kind = kind;
    this.capital = capital;
    this.possessive = possessive;
    this.is = is;
    this.verb = verb;
    this.class = group;
    this.open = open;
    this.quotation = quotation;
    this.last = last;
  }
}

/** A sentence of the reporter's own text with the quotations in it. */
export interface OuterSentence extends Span {
  /** The paragraph. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where each token begins and ends in the paragraph. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Does a quotation stand in it? */
  readonly quotes: boolean;
}

/** May the token be one of these, in the bits of lexicon.ts? */
export const is = (token: Token | undefined, kinds: number): boolean => token !== undefined && (token.is & kinds) !== 0;

/** Is the token this word, in small letters, or this mark? */
export const isWord = (token: Token | undefined, lower: string): boolean => token !== undefined && token.lower === lower;
