import { neededBy } from '../../text/needed.ts';
import type { Needed } from '../../text/small-text.ts';
import type { Span } from '../../text/span.ts';
import { CLAIM_TRIGGERS, type ClaimTrigger } from '../data/claims-triggers.ts';
import type { Reading } from '../reading.ts';

/** Words that make a sentence a statement of some kind, and where they stand. */
export interface FoundTrigger extends Span {
  readonly kind: ClaimTrigger['kind'];
  readonly reason: string;
  /** Would a checker ask for a source, if the reporter says it? */
  readonly strong: boolean;
}

let needed: readonly Needed[] | undefined;
let lastReading: Reading | undefined;
let lastPossible: readonly number[] = [];

/** The triggers that a paragraph can hold, by their places: it is asked of each of its sentences, and few are left of the list. */
function possibleIn(reading: Reading): readonly number[] {
  if (reading === lastReading) return lastPossible;
  needed ??= CLAIM_TRIGGERS.map(({ pattern }) => neededBy(pattern.source));
  const possible: number[] = [];
  for (let i = 0; i < needed.length; i++) if (reading.holds(needed[i]!)) possible.push(i);
  lastReading = reading;
  lastPossible = possible;
  return possible;
}

/**
 * The triggers of a sentence, the first of each sort, in the text's offsets; those that a checker asks about first come first.
 * `wanted` leaves out kinds that need not be looked for.
 */
export function findTriggers(reading: Reading, sentence: Span, wanted?: (kind: ClaimTrigger['kind']) => boolean): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  let words: string | undefined;
  for (const i of possibleIn(reading)) {
    const { kind, reason, pattern, strong, needs, unless } = CLAIM_TRIGGERS[i]!;
    if (wanted && !wanted(kind)) continue;
    words ??= reading.text.slice(sentence.start, sentence.end);
    const match = pattern.exec(words);
    if (!match) continue;
    const start = sentence.start + match.index;
    found.push({
      kind,
      reason,
      start,
      end: start + match[0].length,
      strong: (!strong || strong.test(match[0])) && (!needs || needs.test(words)) && !unless?.test(words),
    });
  }
  return found;
}
