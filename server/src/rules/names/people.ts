import type { DraftReading, Entity, Place } from '../../reading/draft.ts';
import type { Span } from '../../text/span.ts';

/** Whom the words at a place of the draft name. */
export type Naming = (place: Pick<Place, 'paragraph' | 'start'>) => Entity | undefined;

const remembered = new WeakMap<DraftReading, Naming>();

/** Finds the person named at a place. Worked out once for a reading of a draft. */
export function peopleOf(draft: DraftReading): Naming {
  let naming = remembered.get(draft);
  if (!naming) {
    const byPlace = new Map<number, Map<number, Entity>>();
    for (const entity of draft.entities) {
      if (entity.kind !== 'person') continue;
      for (const { paragraph, start } of entity.mentions) {
        let starts = byPlace.get(paragraph);
        if (!starts) {
          starts = new Map();
          byPlace.set(paragraph, starts);
        }
        starts.set(start, entity);
      }
    }
    naming = ({ paragraph, start }) => byPlace.get(paragraph)?.get(start);
    remembered.set(draft, naming);
  }
  return naming;
}

/** Does a span of a paragraph touch what stands between quotation marks? */
export function isLocked(draft: DraftReading, paragraph: number, { start, end }: Span): boolean {
  const locked = draft.locked(paragraph);
  let low = 0;
  let high = locked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (locked[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = locked[low];
  return next !== undefined && next.start < end;
}

/** Does a place of the draft lie in a quotation? */
export const isQuotedAt = (draft: DraftReading, { paragraph, start }: Pick<Place, 'paragraph' | 'start'>): boolean =>
  isLocked(draft, paragraph, { start, end: start + 1 });
