// What there is to ask of a draft as a whole.
import type { Field } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { NameKind, Place, Quotation, Reading, Source } from '../paragraph/reading.ts';
import type { PlacedQuantity } from './quantities.ts';
import type { DraftRecord } from './record.ts';
import type { DraftTime } from './times.ts';

export type { Place } from '../paragraph/reading.ts';

/** A quotation with its speaker, as the whole draft tells it. */
export interface DraftQuotation {
  readonly paragraph: number;
  readonly quotation: Quotation;
  /** Index of the paragraph where a quotation that runs on over paragraphs began; the own one for most. */
  readonly began: number;
  /** The speaker's words: in this paragraph, or in an earlier one where the quotation is carried over. */
  readonly speaker: (Source & Place) | null;
  readonly cue: Place | null;
  readonly attributed: 'same-sentence' | 'same-paragraph' | 'carried' | 'none';
}

/** One person, organisation or place, under all the forms a draft gives it. */
export interface Entity {
  /** The fullest form. */
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: readonly (Place & { readonly quoted: boolean; readonly text: string })[];
}

/** What only the whole draft can tell. Each part is worked out when first asked for. */
export interface DraftReading {
  readonly readings: readonly Reading[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly quotations: readonly DraftQuotation[];
  quotationsIn(paragraph: number): readonly DraftQuotation[];
  /** Whom a speaker's words mean, where that is known: “Kerry”, “he” → “John Kerry”. The quotation is one of the draft's. */
  speakerName(quotation: DraftQuotation): string | null;
  /** The same of any source of a paragraph. */
  sourceName(paragraph: number, source: Source): string | null;
  readonly entities: readonly Entity[];
  /** Who and what is named, and what is stated of each: people, bodies, places and their attributes. */
  readonly record: DraftRecord;
  /** Every figure with what it counts, its sentence and its part in it, in the draft’s order. */
  readonly quantities: readonly PlacedQuantity[];
  /** Every date, weekday, clock time, year and relative day, resolved against the draft’s own date. */
  readonly times: readonly DraftTime[];
  /** Who or what the name that starts at a place of a paragraph stands for. */
  named(paragraph: number, start: number): Entity | undefined;
  /** The words nobody may edit in a paragraph: what stands between quotation marks, open ends and quotations running on included. */
  locked(paragraph: number): readonly Span[];
}
