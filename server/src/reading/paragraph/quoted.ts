// Whether a place lies in a quotation.
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Reading } from './reading.ts';

/** Does it lie in a quotation, whose words, figures and spellings are those of whoever spoke or wrote them? */
export const isQuoted = (reading: Reading, span: Span): boolean =>
  reading.quotations.some((quotation) => quotation.depth === 0 && contains(quotation.inner, span));

/** Does it touch a quotation, its marks included? */
export const touchesQuotation = (reading: Reading, span: Span): boolean =>
  reading.quotations.some((quotation) => quotation.depth === 0 && overlaps(quotation, span));
