// Whom a name means, for rules.
import type { DraftReading, Entity, Place } from '../../../reading/draft/draft.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';

/** Whom the words at a place of the draft name. */
export type Naming = (place: Pick<Place, 'paragraph' | 'start'>) => Entity | undefined;

/** Finds the person whose name starts at a place. */
export const peopleOf =
  (draft: DraftReading): Naming =>
  ({ paragraph, start }) => {
    const entity = draft.named(paragraph, start);
    return entity?.kind === 'person' ? entity : undefined;
  };

/** Does a span of a paragraph touch what stands between quotation marks? */
export function isLocked(draft: DraftReading, paragraph: number, { start, end }: Span): boolean {
  const next = firstEndingAfter(draft.locked(paragraph), start);
  return next !== undefined && next.start < end;
}

/** Does a place of the draft lie in a quotation? */
export const isQuotedAt = (draft: DraftReading, { paragraph, start }: Pick<Place, 'paragraph' | 'start'>): boolean =>
  isLocked(draft, paragraph, { start, end: start + 1 });
