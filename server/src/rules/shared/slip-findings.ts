import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** Findings for words that are wrong where they stand, each with the right one. */
export const slipFindings = (reading: Reading, slips: readonly (Span & { readonly corrected: string })[]): Finding[] =>
  slips.map(({ start, end, corrected }) => ({
    start,
    end,
    message: `“${reading.text.slice(start, end)}” should be “${corrected}”`,
    fixes: () => [{ title: `Change to “${corrected}”`, edits: [{ start, end, newText: corrected }], preferred: true }],
  }));
