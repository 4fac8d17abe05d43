// Parts of speech of a paragraph's words, worked out where a rule first asks, sentence by sentence.
import type { TaggedToken } from '../../language/tags.ts';
import { tagSentence } from '../../language/tags.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import type { Reading } from './reading.ts';

export type { TaggedToken } from '../../language/tags.ts';

const tagged = new ParagraphMemo<(readonly TaggedToken[] | undefined)[]>(({ sentences }) => new Array(sentences.length));

/** The tokens of one sentence of a paragraph, by its number, with Penn tags. */
export function tagsOfSentence(reading: Reading, sentence: number): readonly TaggedToken[] {
  const known = tagged.of(reading);
  return (known[sentence] ??= tagSentence(reading.text, reading.words, reading.sentences[sentence]!, firstWord(reading, sentence)));
}

/** The number of the sentence that a place lies in. */
export function sentenceAt({ sentences }: Reading, place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first word that begins in a sentence or after it. */
function firstWord({ words, sentences }: Reading, sentence: number): number {
  const { start } = sentences[sentence]!;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
