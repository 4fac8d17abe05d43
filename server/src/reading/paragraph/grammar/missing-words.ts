// The places of a paragraph where a small word must have stood, whatever word it was; each is asked as a question.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading } from '../reading.ts';
import { LOST_SUBJECTS } from './lost-subjects.ts';
import { LAST_WORDS, LOST_WORDS } from './lost-words.ts';
import { type Finder, inSmall, type Misfit } from './misfit.ts';
import { LINKS_LOST } from './missing-links.ts';
import { SMALL_WORDS } from './missing-small-words.ts';

/** These ask what the next word is, so that the last word of a paragraph is none of theirs. */
const WITH_NEXT = [...SMALL_WORDS, ...LOST_WORDS, ...LOST_SUBJECTS].map(([word, finder]): readonly [RegExp, Finder] => [
  word,
  (reading, words, at) => (at + 1 < words.length ? finder(reading, words, at) : undefined),
]);

const NONE: readonly Finder[] = [];
/** The looks that stop at a word. */
const findersOf = new WordMemo(NONE, ({ lower }) => {
  const found = [...LINKS_LOST, ...LAST_WORDS, ...WITH_NEXT].filter(([word]) => word.test(lower)).map(([, finder]) => finder);
  return found.length > 0 ? found : NONE;
});

export function missingWords(reading: Reading): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!inSmall(words[i]!)) continue;
    for (const finder of findersOf.of(words[i]!)) {
      const one = finder(reading, words, i);
      // Two looks may see the same gap.
      if (one && found.at(-1)?.start !== one.start) found.push(one);
    }
  }
  return found;
}
