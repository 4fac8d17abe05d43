// Reads a draft as a whole from its paragraphs' readings; each part when it is asked for.
import { AroundMemo } from '../../performance/memo.ts';
import type { Field } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Reading, Source } from '../paragraph/reading.ts';
import { SourceNames } from '../speakers/coreference.ts';
import { readTurns, type Turn } from '../speakers/turns.ts';
import type { DraftQuotation, DraftReading, Entity } from './draft.ts';
import { type PlacedQuantity, quantitiesOf } from './quantities.ts';
import { lockQuotations, type QuoteLock } from './quote-lock.ts';
import { readRecord } from './read-record.ts';
import { readTimes } from './read-times.ts';
import type { DraftRecord } from './record.ts';
import type { DraftTime } from './times.ts';

class WholeDraft implements DraftReading {
  readonly readings: readonly Reading[];
  readonly fields: ReadonlyMap<string, Field>;
  #locks: QuoteLock | undefined;
  #turns: readonly Turn[] | undefined;
  #quotations: readonly DraftQuotation[] | undefined;
  #record: DraftRecord | undefined;
  #quantityList: readonly PlacedQuantity[] | undefined;
  #times: readonly DraftTime[] | undefined;
  #sources: SourceNames | undefined;

  constructor(readings: readonly Reading[], fields: ReadonlyMap<string, Field>) {
    this.readings = readings;
    this.fields = fields;
  }
  get quotations(): readonly DraftQuotation[] {
    return (this.#quotations ??= this.#allTurns.flatMap((turn) => turn.quotations));
  }
  quotationsIn(paragraph: number): readonly DraftQuotation[] {
    return this.#allTurns[paragraph]!.quotations;
  }
  speakerName(quotation: DraftQuotation): string | null {
    return quotation.speaker && this.sourceName(quotation.speaker.paragraph, quotation.speaker);
  }
  sourceName(paragraph: number, source: Source): string | null {
    return (this.#sources ??= new SourceNames(this)).of(paragraph, source);
  }
  get entities(): readonly Entity[] {
    return this.record.entities;
  }
  get quantities(): readonly PlacedQuantity[] {
    return (this.#quantityList ??= this.readings.flatMap((reading, paragraph) =>
      placed.of(reading, [paragraph], () => quantitiesOf.of(reading).map((quantity) => ({ ...quantity, paragraph }))),
    ));
  }
  get times(): readonly DraftTime[] {
    return (this.#times ??= readTimes(this));
  }
  get record(): DraftRecord {
    return (this.#record ??= readRecord(this.readings, (paragraph) => this.locked(paragraph)));
  }
  named(paragraph: number, start: number): Entity | undefined {
    return this.record.named(paragraph, start);
  }
  locked(paragraph: number): readonly Span[] {
    return this.#allLocks.in(paragraph);
  }

  get #allLocks(): QuoteLock {
    return (this.#locks ??= lockQuotations(this.readings));
  }
  get #allTurns(): readonly Turn[] {
    return (this.#turns ??= readTurns(this.readings));
  }
}

const placed = new AroundMemo<Reading, readonly PlacedQuantity[]>();

/** The draft as a whole, from the readings of its paragraphs in order. */
export const readDraft = (readings: readonly Reading[], fields: ReadonlyMap<string, Field>): DraftReading =>
  new WholeDraft(readings, fields);
