import type { DraftReading, Entity } from './draft.ts';

/** The people, organisations and places of a draft, each with all its mentions. */
export function readEntities(_draft: DraftReading): Entity[] {
  return [];
}
