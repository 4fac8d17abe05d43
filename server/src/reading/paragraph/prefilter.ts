// Asks whether an expression can match a paragraph at all, before it runs.
import { type LiteralPrefilter, LowercaseText } from '../../performance/literal-prefilter.ts';
import { Memo } from '../../performance/memo.ts';
import { prefilterOf } from '../../performance/required-literals.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import type { Reading } from './reading.ts';

export const lowercaseOf = new ParagraphMemo(({ text }) => new LowercaseText(text.toLowerCase()), { transient: true });

const prefilters = new Memo((pattern: RegExp) => prefilterOf(pattern.source));

/** Could an expression, or one with this prefilter, match the paragraph, case aside? Costs next to nothing, unlike compiling it. */
export const mayMatch = (reading: Reading, needed: RegExp | LiteralPrefilter): boolean =>
  lowercaseOf.of(reading).holds(needed instanceof RegExp ? prefilters.of(needed) : needed);

/** The matches of an expression in a paragraph. It runs, and is compiled, only where the paragraph holds words that it needs. */
export const matchesIn = (reading: Reading, pattern: RegExp): readonly RegExpExecArray[] =>
  mayMatch(reading, pattern) ? [...reading.text.matchAll(pattern)] : [];
