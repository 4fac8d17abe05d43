import type { Field } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { DraftQuotation, DraftReading, Entity } from './draft.ts';
import { readEntities } from './entities.ts';
import { lockedSpans } from './lock.ts';
import type { Reading } from './reading.ts';
import { readSpeakers } from './speakers.ts';

class WholeDraft implements DraftReading {
  readonly readings: readonly Reading[];
  readonly fields: ReadonlyMap<string, Field>;
  #quotations: readonly DraftQuotation[] | undefined;
  #entities: readonly Entity[] | undefined;
  #locked: ((paragraph: number) => readonly Span[]) | undefined;

  constructor(readings: readonly Reading[], fields: ReadonlyMap<string, Field>) {
    this.readings = readings;
    this.fields = fields;
  }
  get quotations(): readonly DraftQuotation[] {
    return (this.#quotations ??= readSpeakers(this));
  }
  get entities(): readonly Entity[] {
    return (this.#entities ??= readEntities(this));
  }
  locked(paragraph: number): readonly Span[] {
    return (this.#locked ??= lockedSpans(this.readings))(paragraph);
  }
}

/** The draft as a whole, from the readings of its paragraphs in order. */
export const readDraft = (readings: readonly Reading[], fields: ReadonlyMap<string, Field>): DraftReading =>
  new WholeDraft(readings, fields);
