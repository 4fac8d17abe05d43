import type { Span } from '../../text/span.ts';
import type { Quotation } from '../reading.ts';
import type { CueVerb } from './verbs.ts';

/** A word, a mark of punctuation, or a whole quotation, which is read as one piece of the sentence it stands in. */
export interface Token extends Span {
  /** In lower case, a possessive ending left out. Empty for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What the word can be, in the bits of lexicon.ts; 0 for marks and quotations. */
  readonly is: number;
  /** The cue verb that it may be a form of. */
  readonly verb: CueVerb | undefined;
  /** What it is to the weights: the word itself, a kind of word, a mark. */
  readonly class: string;
  readonly quotation: Quotation | undefined;
  /** The last character between a quotation's marks. */
  readonly last: string;
}

/** May the token be one of these, in the bits of lexicon.ts? */
export const is = (token: Token | undefined, kinds: number): boolean => token !== undefined && (token.is & kinds) !== 0;

/** Is the token this word, in small letters, or this mark? */
export const isWord = (token: Token | undefined, lower: string): boolean => token !== undefined && token.lower === lower;
