import type { Field } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { DraftQuotation, DraftReading, Entity } from './draft.ts';
import type { Earlier, Edited } from './earlier.ts';
import { editedCast } from './edited-cast.ts';
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

/** An earlier version, and which of its paragraphs were edited since. */
interface EditedSince extends Edited {
  readonly parts: Parts;
  readonly readings: readonly Reading[];
}

class WholeDraft implements DraftReading {
  readonly readings: readonly Reading[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly #parts: Parts = {};
  readonly #edited: EditedSince | undefined;
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
    return nth < 0 ? undefined : this.#cast.numbered[this.#cast.owners[paragraph]![nth]!];
  }
  locked(paragraph: number): readonly Span[] {
    return this.#locks.in(paragraph);
  }

  /** See `isLockedAlike`. */
  isLockedAlike(before: DraftReading): boolean {
    const edited = this.#since(before);
    return edited?.parts.locks !== undefined && lockedAlike(edited.parts.locks, this.#locks, edited);
  }
  /** See `isNamedAlike`. */
  isNamedAlike(before: DraftReading): boolean {
    const cast = this.#since(before)?.parts.cast;
    return cast !== undefined && this.#cast.line === cast.line;
  }

  #since(before: DraftReading): EditedSince | undefined {
    return before instanceof WholeDraft && before.readings === this.#edited?.readings ? this.#edited : undefined;
  }

  get #locks(): Locks {
    return (this.#parts.locks ??= readLocks(this.readings, this.#earlier(this.#edited?.parts.locks)));
  }
  get #cast(): Cast {
    const earlier = this.#earlier(this.#edited?.parts.cast);
    return (this.#parts.cast ??= (earlier && editedCast(this.readings, this.#locks, earlier)) ?? readCast(this.readings, this.#locks));
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

/** Are the same words locked in a draft as in the earlier one it was read from, but for its edited paragraphs? Where that is not known, it is not so. */
export const isLockedAlike = (draft: DraftReading, before: DraftReading): boolean =>
  draft instanceof WholeDraft && draft.isLockedAlike(before);

/** Does a draft name the same as the earlier one, in the same order in every paragraph? Where that is not known, it does not. */
export const isNamedAlike = (draft: DraftReading, before: DraftReading): boolean =>
  draft instanceof WholeDraft && draft.isNamedAlike(before);
