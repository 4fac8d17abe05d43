// The untagged copy that language data is learnt from, without the articles that thresholds are set on.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Token, tokensOf } from '../server/src/language/tokens.ts';
import type { Reading } from '../server/src/reading/paragraph/reading.ts';
import { readSentences } from '../server/src/reading/paragraph/sentences.ts';
import { readWords } from '../server/src/reading/paragraph/words.ts';

/** Beside the repository, or where SHARED says. */
const SHARED = new URL(process.env['SHARED'] ?? '../../shared/', import.meta.url);

const zipped = (path: string): string => gunzipSync(readFileSync(new URL(path, SHARED))).toString('utf8');

export interface Article {
  readonly id: string;
  readonly text: string;
}

/** Published articles, kept apart to set thresholds and to measure on. */
export const unseen = (): Article[] =>
  zipped('accuracy/data/copy-dev.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);

const keyOf = (paragraph: string): string =>
  paragraph
    .replace(/[^a-z]/gi, '')
    .slice(0, 60)
    .toLowerCase();

const isProse = (paragraph: string): boolean => paragraph.length > 30 && !/https?:|[<>{}|`\\]|^\s*[-#*]|=|@/.test(paragraph);

/** Paragraphs of prose, none of them in the unseen articles or met before. */
export function* paragraphsToLearn(): Generator<string> {
  const skipped = new Set(unseen().flatMap(({ text }) => text.split('\n').map(keyOf)));
  for (const text of zipped('english/english.txt.gz').split('\x1c').slice(1)) {
    const [name, ...paragraphs] = text.split('\n');
    if (/README/.test(name!)) continue;
    for (const paragraph of paragraphs) {
      if (!isProse(paragraph)) continue;
      const key = keyOf(paragraph);
      if (skipped.has(key)) continue;
      skipped.add(key);
      yield paragraph.trim();
    }
  }
}

/** The sentences of a paragraph, as tokens. */
export function sentencesOf(text: string): Token[][] {
  const words = readWords(text);
  const sentences = readSentences({ text } as Reading);
  let from = 0;
  return sentences.map((sentence) => {
    while (from < words.length && words[from]!.start < sentence.start) from++;
    return tokensOf(text, words, sentence, from);
  });
}
