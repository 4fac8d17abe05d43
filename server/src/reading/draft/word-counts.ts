// How often a draft has a word. Asked again at every key, of the same few words, so each paragraph remembers.
import { Memo } from '../../performance/memo.ts';
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
export function timesInDraft(readings: readonly Reading[], word: string): number {
  const counts = inAll.of(readings);
  let times = counts.get(word);
  if (times === undefined) counts.set(word, (times = readings.reduce((sum, reading) => sum + timesIn(reading, word), 0)));
  return times;
}

const inAll = new Memo((_: readonly Reading[]) => new Map<string, number>());
