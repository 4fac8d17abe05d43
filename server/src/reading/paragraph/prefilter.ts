// Asks whether an expression can match a paragraph at all, before it runs.
import { type LiteralPrefilter, LowercaseText } from '../../performance/literal-prefilter.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import type { Reading } from './reading.ts';

export const lowercaseOf = new ParagraphMemo(({ text }) => new LowercaseText(text.toLowerCase()), { transient: true });

/** Could an expression with this prefilter match the paragraph, case aside? Costs next to nothing. */
export const mayMatch = (reading: Reading, prefilter: LiteralPrefilter): boolean => lowercaseOf.of(reading).holds(prefilter);
