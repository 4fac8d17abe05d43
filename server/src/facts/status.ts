// The state of each fact, worked out from the sheet and the draft as it stands now; never stored.
import { type DraftIndex, type Location, locate } from './locate.ts';
import { type Check, type Fact, type Sheet, type Verdict, verdictOf } from './sheet.ts';

/**
 * - `open`: nobody has said anything yet, or the verdict was taken back.
 * - `recheck`: its words changed since somebody looked at them.
 * - `lost`: its words are gone. `ambiguous`: they stand in several places.
 * - `stale`: its source changed since the check.
 */
export type FactState = Verdict | 'recheck' | 'lost' | 'ambiguous' | 'stale';

/** A fact of the sheet as the draft has it. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly location: Location;
  readonly state: FactState;
  /** The verdict in force before the draft changed, if there was one. */
  readonly last: Check | undefined;
}

/** The day, as 2026-11-20, on which each source's file last changed, by the source's id; absent where that is not known. */
export type SourceDays = ReadonlyMap<string, string>;

export function factStates(sheet: Sheet, draft: DraftIndex, changed: SourceDays = new Map()): LocatedFact[] {
  const locations = locate(sheet.facts, draft);
  return sheet.facts.map((fact, index) => {
    const location = locations[index]!;
    const last = verdictOf(fact.checks);
    return { fact, location, last, state: stateOf(fact, location, last, changed) };
  });
}

function stateOf({ from }: Fact, location: Location, last: Check | undefined, changed: SourceDays): FactState {
  if (location.is === 'lost' || location.is === 'ambiguous') return location.is;
  if (!last || last.is === 'open') return location.is === 'changed' && last === undefined ? 'open' : (last?.is ?? 'open');
  if (location.is === 'changed') return 'recheck';
  const settled = last.is === 'checked' || last.is === 'sourced';
  if (settled && from.some(({ source }) => (changed.get(source) ?? '') > last.on.slice(0, 10))) return 'stale';
  return last.is;
}

/** States in which a fact is dealt with. */
export const isDone = (state: FactState): boolean => state === 'checked' || state === 'opinion' || state === 'cut';

/** Counts for a view's badge: “31 of 47 checked, 2 to recheck”. */
export interface FactCounts {
  readonly all: number;
  readonly done: number;
  readonly recheck: number;
  readonly lost: number;
  readonly open: number;
}

export function countFacts(facts: readonly { readonly state: FactState }[]): FactCounts {
  const of = (...states: FactState[]) => facts.filter(({ state }) => states.includes(state)).length;
  return {
    all: facts.length,
    done: facts.filter(({ state }) => isDone(state)).length,
    recheck: of('recheck', 'stale'),
    lost: of('lost', 'ambiguous'),
    open: of('open', 'sourced', 'fix', 'ask'),
  };
}
