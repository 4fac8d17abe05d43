// The words of a sentence that make it a statement that can be checked.
import type { Span } from '../../../text/span.ts';
import { CLAIM_TRIGGERS, type ClaimTrigger } from '../../data/claims-triggers.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import { mayMatch } from '../prefilter.ts';
import type { Reading } from '../reading.ts';

/** Words that make a sentence a statement of some kind, and where they stand. */
export interface FoundTrigger extends Span {
  readonly kind: ClaimTrigger['kind'];
  readonly reason: string;
  /** Would a checker ask for a source, if the reporter says it? */
  readonly strong: boolean;
}

/** The triggers that a paragraph can hold, by their places: it is asked of each of its sentences, and few are left of the list. */
const possibleTriggers = new ParagraphMemo(
  (reading) => CLAIM_TRIGGERS.flatMap(({ pattern }, i) => (mayMatch(reading, pattern) ? [i] : [])),
  { transient: true },
);

/** The triggers of a sentence, the first of each sort, in the text's offsets; those that a checker asks about first come first. */
export function findTriggers(reading: Reading, sentence: Span): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const i of possibleTriggers.of(reading)) {
    const trigger = triggerIn(words, sentence.start, CLAIM_TRIGGERS[i]!);
    if (trigger) found.push(trigger);
  }
  return found;
}

/** The first trigger of a sentence, of the kinds that are wanted, that will do: those after it need not be looked for. */
export function firstTrigger(
  reading: Reading,
  sentence: Span,
  wanted: (kind: ClaimTrigger['kind']) => boolean,
  willDo: (trigger: FoundTrigger) => boolean,
): FoundTrigger | undefined {
  const possible = possibleTriggers.of(reading);
  const words = reading.text.slice(sentence.start, sentence.end);
  for (let i = 0; i < possible.length; i++) {
    const listed = CLAIM_TRIGGERS[possible[i]!]!;
    if (!wanted(listed.kind)) continue;
    const trigger = triggerIn(words, sentence.start, listed);
    if (trigger && willDo(trigger)) return trigger;
  }
  return undefined;
}

/** The trigger in a sentence whose words these are, from an offset of the text on. */
function triggerIn(
  words: string,
  offset: number,
  { kind, reason, pattern, strong, needs, unless }: ClaimTrigger,
): FoundTrigger | undefined {
  const match = pattern.exec(words);
  if (!match) return undefined;
  const start = offset + match.index;
  return {
    kind,
    reason,
    start,
    end: start + match[0].length,
    strong: (!strong || strong.test(match[0])) && (!needs || needs.test(words)) && !unless?.test(words),
  };
}
