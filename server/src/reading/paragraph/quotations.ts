// The quotations of a paragraph.
import { quotationKind } from './attribution/kinds.ts';
import { pairMarks } from './quote-pairs.ts';
import type { Quotation, Reading } from './reading.ts';

/** The quotations of a paragraph, nested ones included. */
export function readQuotations(reading: Reading): Quotation[] {
  const { text } = reading;
  return pairMarks(text).quotations.map(({ start, end, innerEnd, mark, closed, depth }) => {
    const inner = { start: start + mark.length, end: innerEnd };
    return { start, end, inner, mark, closed, depth, kind: quotationKind(text, { start, end }, inner, closed) };
  });
}
