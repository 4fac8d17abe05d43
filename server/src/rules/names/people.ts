import type { DraftReading, Entity, Place } from '../../reading/draft.ts';

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

/** Is the name at a place in a quotation? */
export const isQuotedAt = (draft: DraftReading, { paragraph, start }: Pick<Place, 'paragraph' | 'start'>): boolean =>
  draft.locked(paragraph).some((l) => l.start <= start && start < l.end);
