// How often a draft has a word. Asked again at every key, of the same few words, so each paragraph remembers.
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';

const known = new ParagraphMemo(() => new Map<string, number>());

function timesIn(reading: Reading, word: string): number {
  const counts = known.of(reading);
  let times = counts.get(word);
  if (times === undefined) {
    times = reading.text.includes(word) ? reading.words.filter(({ text }) => text.replace(/['’]s$/, '') === word).length : 0;
    counts.set(word, times);
  }
  return times;
}

/** How often the paragraphs have a word as it is written here, a possessive included. */
export const timesInDraft = (readings: readonly Reading[], word: string): number =>
  readings.reduce((sum, reading) => sum + timesIn(reading, word), 0);
