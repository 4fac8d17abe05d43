import type { Reading, Source } from '../reading.ts';
import { type OuterSentence, outerSentences } from './outer-sentences.ts';
import { sourceOf, subjectBefore } from './sources.ts';

/** The subject of a sentence that has no cue: whoever acts in it may be who speaks next. */
export function actor(text: string, { tokens }: OuterSentence, nearest = false): Source | null {
  const phrase = subjectBefore(tokens, tokens.length, nearest);
  return phrase ? sourceOf(text, tokens, phrase) : null;
}

/** The subject of a paragraph's last sentence: “The office issued this statement:”. */
export function announcer(reading: Reading): Source | null {
  const last = outerSentences(reading).at(-1);
  return last ? actor(reading.text, last, true) : null;
}
