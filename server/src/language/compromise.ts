// The words of a sentence as the compromise library tags them.
import nlp from 'compromise/two';
import type { Span } from '../text/span.ts';

/** A word as the language model sees it in its sentence. Offsets are the sentence's own. */
export interface TaggedWord extends Span {
  /** Parts of speech by compromise's names: “Noun”, “Plural”, “Verb”, “Preposition” and so on. */
  readonly tags: ReadonlySet<string>;
}

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags: readonly string[];
}

/**
 * The words of a sentence with their parts of speech. It costs a thousand times what a look at the words costs, and loads the
 * model on first use (the bundles put that off until then), so ask only where a cheap look leaves a real doubt.
 */
export function tagWords(sentence: string): TaggedWord[] {
  const parsed = nlp(sentence).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  return parsed.flatMap(({ terms }) =>
    terms.map(({ offset, tags }) => ({ start: offset.start, end: offset.start + offset.length, tags: new Set(tags) })),
  );
}
