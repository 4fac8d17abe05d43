// Findings for words that are wrong where they stand.
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** A model that decides by less asks a question: what is told loudly has to be right nearly always. */
export const SURE = 3.5;

/** Findings for words that are wrong where they stand, each with the right one. */
export const slipFindings = (
  reading: Reading,
  slips: readonly (Span & { readonly corrected: string; readonly margin?: number; readonly also?: readonly string[] })[],
): Finding[] =>
  slips.map(({ start, end, corrected, margin = SURE, also = [] }) => ({
    start,
    end,
    ...(margin < SURE ? { severity: 'information' as const } : {}),
    message:
      margin < SURE
        ? `“${reading.text.slice(start, end)}”: is this “${corrected}”?`
        : `“${reading.text.slice(start, end)}” should be “${corrected}”`,
    fixes: () =>
      [corrected, ...also].map((newText, i) => ({ title: `Change to “${newText}”`, edits: [{ start, end, newText }], preferred: i === 0 })),
  }));
