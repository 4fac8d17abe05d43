// The quotations of a draft as they are looked for in transcripts.
import type { DraftQuotation, DraftReading } from '../reading/draft/draft.ts';
import type { QuotedSpeech } from './transcript/compare.ts';

/** A quotation with the places of its parts, in order. */
export interface DraftSpeech extends QuotedSpeech {
  readonly quotations: readonly DraftQuotation[];
}

/** Quotations of speech in the reporter's text. Parts of one sentence with “she said” between them are one. */
export function speechesOf(draft: DraftReading): DraftSpeech[] {
  const found: { quotations: DraftQuotation[]; parts: string[]; speaker?: string }[] = [];
  for (const quotation of draft.quotations) {
    if (quotation.quotation.kind !== 'direct' || quotation.quotation.depth > 0) continue;
    const { text } = draft.readings[quotation.paragraph]!;
    const words = text.slice(quotation.quotation.inner.start, quotation.quotation.inner.end);
    const last = found.at(-1);
    const before = last?.quotations.at(-1);
    const goesOn = before?.paragraph === quotation.paragraph && /^\p{Ll}/u.test(words) && /[,–—-]\s*$/.test(last!.parts.at(-1)!);
    if (goesOn) {
      last!.quotations.push(quotation);
      last!.parts.push(words);
      continue;
    }
    const speaker = draft.speakerName(quotation) ?? quotation.speaker?.name;
    found.push({ quotations: [quotation], parts: [words], ...(speaker === undefined ? {} : { speaker }) });
  }
  return found;
}
