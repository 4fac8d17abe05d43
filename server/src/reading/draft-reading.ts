import type { Field } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { DraftQuotation, DraftReading, Entity } from './draft.ts';
import type { Earlier, Edited } from './earlier.ts';
import { type Cast, readCast } from './entities.ts';
import { type Locks, lockedAlike, readLocks } from './lock.ts';
import type { Reading } from './reading.ts';
import { namesOfSpeakers, readTurns, type Turn } from './speakers.ts';

/** What was worked out of a draft so far. It holds no earlier version's, so that a day's edits do not hang together. */
interface Parts {
  locks?: Locks;
  cast?: Cast;
  turns?: readonly Turn[];
}

class WholeDraft implements DraftReading {
  readonly readings: readonly Reading[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly #parts: Parts = {};
  readonly #edited: (Edited & { readonly parts: Parts; readonly readings: readonly Reading[] }) | undefined;
  #quotations: readonly DraftQuotation[] | undefined;
  #speakers: ReadonlyMap<DraftQuotation, string | null> | undefined;

  constructor(readings: readonly Reading[], fields: ReadonlyMap<string, Field>, edited?: Edited & { readonly before: DraftReading }) {
    this.readings = readings;
    this.fields = fields;
    if (edited?.before instanceof WholeDraft) {
      const { before, from, to } = edited;
      this.#edited = { from, to, readings: before.readings, parts: before.#parts };
    }
  }
  get quotations(): readonly DraftQuotation[] {
    return (this.#quotations ??= this.#turns.flatMap((turn) => turn.quotations));
  }
  quotationsIn(paragraph: number): readonly DraftQuotation[] {
    return this.#turns[paragraph]!.quotations;
  }
  speakerName(quotation: DraftQuotation): string | null {
    return (this.#speakers ??= namesOfSpeakers(this)).get(quotation) ?? null;
  }
  get entities(): readonly Entity[] {
    return this.#cast.entities;
  }
  named(paragraph: number, start: number): Entity | undefined {
    const nth = this.readings[paragraph]?.names.findIndex((name) => name.start === start) ?? -1;
    return nth < 0 ? undefined : this.#cast.entities[this.#cast.owners[paragraph]![nth]!];
  }
  locked(paragraph: number): readonly Span[] {
    return this.#locks.in(paragraph);
  }

  /** See `isSameElsewhere`. */
  isSameElsewhere(before: DraftReading): boolean {
    if (!(before instanceof WholeDraft) || before.readings !== this.#edited?.readings) return false;
    const { cast, locks } = this.#edited.parts;
    return cast !== undefined && locks !== undefined && lockedAlike(locks, this.#locks, this.#edited) && this.#cast.owners === cast.owners;
  }

  get #locks(): Locks {
    return (this.#parts.locks ??= readLocks(this.readings, this.#earlier(this.#edited?.parts.locks)));
  }
  get #cast(): Cast {
    return (this.#parts.cast ??= readCast(this.readings, this.#locks, this.#earlier(this.#edited?.parts.cast)));
  }
  get #turns(): readonly Turn[] {
    return (this.#parts.turns ??= readTurns(this.readings, this.#earlier(this.#edited?.parts.turns)));
  }
  #earlier<T>(part: T | undefined): Earlier<T> | undefined {
    return part && this.#edited ? { part, readings: this.#edited.readings, from: this.#edited.from, to: this.#edited.to } : undefined;
  }
}

/**
 * The draft as a whole, from the readings of its paragraphs in order. An earlier version with as many paragraphs, of which only
 * those of `edited` were others, makes it quicker and changes nothing else.
 */
export const readDraft = (
  readings: readonly Reading[],
  fields: ReadonlyMap<string, Field>,
  edited?: Edited & { readonly before: DraftReading },
): DraftReading => new WholeDraft(readings, fields, edited);

/**
 * Is a draft the earlier one but for its edited paragraphs: the same names in the same order, and elsewhere the same words locked?
 * Where that is not known, it is not.
 */
export const isSameElsewhere = (draft: DraftReading, before: DraftReading): boolean =>
  draft instanceof WholeDraft && draft.isSameElsewhere(before);
