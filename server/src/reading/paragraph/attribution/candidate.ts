// What may be an attribution.
import type { Span } from '../../../text/span.ts';
import type { CueWord, Source } from '../reading.ts';
import type { Extent } from './extent.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './token.ts';
import type { Feature } from './weights.ts';

/** Where what was said stands: after its cue, before it, or on both sides. */
export type Shape = 'after' | 'before' | 'around';

/** Words that may be an attribution. Whether they are is for weights.ts to say. */
export interface Candidate {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'according' | 'colon';
  readonly shape: Shape;
  /** The verb's infinitive, or the word itself. */
  readonly lemma: string;
  /** A verb of speech. */
  readonly speech: boolean;
  readonly cue: Span;
  readonly verb?: CueWord;
  /** Index of the token that the cue turns on. */
  readonly at: number;
  readonly phrase: Phrase | undefined;
  readonly source: Source | null;
  /** Token ranges, the end exclusive. */
  readonly content: readonly (readonly [from: number, to: number])[];
  /** Certain by its form, whatever its weights. */
  readonly certain?: boolean;
  /** Where the last range was ended by judgement, what it was judged by. */
  readonly open?: Extent;
  readonly features: readonly Feature[];
}

/** Does a quotation stand in what was said? */
export function holdsQuotation(tokens: readonly Token[], content: Candidate['content']): boolean {
  for (let k = 0; k < content.length; k++) {
    const [from, to] = content[k]!;
    for (let i = from; i < to; i++) if (tokens[i]!.kind === 'quote') return true;
  }
  return false;
}
