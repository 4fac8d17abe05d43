import type { Reading, Source } from '../reading.ts';
import { outerSentences } from './outer-sentences.ts';
import { sourceOf, subjectBefore } from './sources.ts';
import type { OuterSentence } from './token.ts';

/** The subject of a sentence that has no cue: whoever acts in it may be who speaks next. */
export function actor(sentence: OuterSentence, nearest = false): Source | null {
  const { tokens } = sentence;
  const phrase = subjectBefore(tokens, tokens.length, nearest);
  return phrase ? sourceOf(sentence, phrase) : null;
}

/** The subject of a paragraph's last sentence: “The office issued this statement:”. */
export function announcer(reading: Reading): Source | null {
  const last = outerSentences(reading).at(-1);
  return last ? actor(last, true) : null;
}
