// What every export of a fact sheet shows: numbered rows without anything that is confidential.
import type { Segmented } from '../../text/paragraph.ts';
import { isPlaced } from '../locate.ts';
import type { FactSource, Sheet } from '../sheet.ts';
import type { FactState, LocatedFact } from '../status.ts';

/** A fact as an export shows it. */
export interface FactRow {
  readonly id: string;
  /** From 1, in the draft's order. */
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  readonly state: FactState;
  /** What stands in the draft now, where that differs. */
  readonly now?: string;
  readonly sources: readonly ExportedCitation[];
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly note: string;
  readonly paragraph?: number;
  readonly start?: number;
  readonly end?: number;
}

export interface ExportedCitation {
  /** The title, address or file; “confidential source” for one that must not be named. */
  readonly title: string;
  readonly at: string;
  readonly primary: boolean;
  readonly index: number;
}

export const CONFIDENTIAL = 'confidential source';

/** The rows of a sheet, in the draft's order; facts that have no place in it come last. */
export function factRows(sheet: Sheet, facts: readonly LocatedFact[], draft: Segmented): FactRow[] {
  const sources = new Map(sheet.sources.map((source, index) => [source.id, { source, index }]));
  const place = ({ location }: LocatedFact) => (isPlaced(location) ? location.paragraph * 1e6 + location.start : Number.MAX_SAFE_INTEGER);
  return [...facts]
    .sort((a, b) => place(a) - place(b))
    .map(({ fact, location, state, last }, i) => {
      const named = fact.from.map(({ source: id, at, cell }): ExportedCitation => {
        const found = sources.get(id);
        // A source that the sheet does not list may be a person's name typed there; it is not shown either.
        const hidden = !found || found.source.confidential;
        return {
          title: hidden ? (found ? CONFIDENTIAL : 'unlisted source') : titleOf(found.source),
          at: hidden ? '' : [at, cell].filter(Boolean).join(', '),
          primary: !hidden && found.source.primary,
          index: found?.index ?? -1,
        };
      });
      const isHidden = fact.from.some(({ source }) => sources.get(source)?.source.confidential ?? true) && fact.from.length > 0;
      const placed = isPlaced(location) ? location : undefined;
      const now = placed?.is === 'changed' ? draft.paragraphs[placed.paragraph]?.prose.text.slice(placed.start, placed.end) : undefined;
      return {
        id: fact.id,
        number: i + 1,
        kind: fact.kind,
        words: fact.exact,
        state,
        ...(now === undefined ? {} : { now }),
        sources: named,
        checkedBy: last?.by ?? '',
        checkedOn: last?.on ?? '',
        // A note beside a confidential source may name it.
        note: isHidden ? '' : (last?.note ?? ''),
        ...(placed ? { paragraph: placed.paragraph, start: placed.start, end: placed.end } : {}),
      };
    });
}

const titleOf = ({ title, url, file, id }: FactSource): string => title ?? url ?? file ?? id;

/** How a state is called in an export. */
export const STATE_WORDS: Readonly<Record<FactState, string>> = {
  open: 'open',
  sourced: 'sourced',
  checked: 'checked',
  fix: 'needs fixing',
  ask: 'ask the author',
  cut: 'leave out',
  opinion: 'opinion',
  recheck: 'recheck: words changed',
  stale: 'recheck: source changed',
  expired: 'recheck: checked too long ago',
  differs: 'recheck: the table says otherwise',
  lost: 'lost: words gone',
  ambiguous: 'unclear place',
};
