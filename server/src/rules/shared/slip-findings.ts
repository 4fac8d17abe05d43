import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** Findings for words that are wrong where they stand, each with the right one. */
export const slipFindings = (reading: Reading, slips: readonly (Span & { readonly mended: string })[]): Finding[] =>
  slips.map(({ start, end, mended }) => ({
    start,
    end,
    message: `“${reading.text.slice(start, end)}” should be “${mended}”`,
    fixes: () => [{ title: `Change to “${mended}”`, edits: [{ start, end, newText: mended }], preferred: true }],
  }));
