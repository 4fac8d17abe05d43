// The state of each fact, worked out from the sheet and the draft as it stands now; never stored.
import { boundTo } from './bound.ts';
import { type DraftIndex, type Location, locate } from './locate.ts';
import { type Check, type Fact, type Sheet, type Verdict, verdictOf } from './sheet.ts';
import type { ReadSources } from './sources.ts';

/**
 * - `open`: nobody has said anything yet, or the verdict was taken back.
 * - `recheck`: its words changed since somebody looked at them.
 * - `lost`: its words are gone. `ambiguous`: they stand in several places.
 * - `stale`: its source changed since the check. `expired`: the check is older than the house allows.
 * - `differs`: the table that it is bound to says something else.
 */
export type FactState = Verdict | 'recheck' | 'lost' | 'ambiguous' | 'stale' | 'expired' | 'differs';

/** A fact of the sheet as the draft has it. */
export interface LocatedFact {
  readonly fact: Fact;
  readonly location: Location;
  readonly state: FactState;
  /** The verdict in force before the draft changed, if there was one. */
  readonly last: Check | undefined;
}

/** What the states depend on beside the sheet and the draft. */
export interface Circumstances {
  readonly sources?: Pick<ReadSources, 'tables' | 'fingerprints'>;
  /** The day, as 2026-11-20, on which a source's file last changed, by its id: for checks that say nothing of what was read. */
  readonly days?: ReadonlyMap<string, string>;
  /** Checks from before this day have to be made again. */
  readonly notBefore?: string;
}

export function factStates(sheet: Sheet, draft: DraftIndex, circumstances: Circumstances = {}): LocatedFact[] {
  const locations = locate(sheet.facts, draft);
  return sheet.facts.map((fact, index) => {
    const location = locations[index]!;
    const last = verdictOf(fact.checks);
    return { fact, location, last, state: stateOf(fact, location, last, circumstances) };
  });
}

function stateOf(fact: Fact, location: Location, last: Check | undefined, circumstances: Circumstances): FactState {
  if (location.is === 'lost' || location.is === 'ambiguous') return location.is;
  if (!last || last.is === 'open') return 'open';
  if (location.is === 'changed') return 'recheck';
  if (last.is !== 'checked' && last.is !== 'sourced') return last.is;
  const { sources, notBefore = '' } = circumstances;
  if (sources && boundTo(fact, sources.tables)?.differs) return 'differs';
  if (isStale(fact, last, circumstances)) return 'stale';
  return last.on < notBefore ? 'expired' : last.is;
}

function isStale({ from }: Fact, last: Check, { sources, days }: Circumstances): boolean {
  if (last.read === undefined) return from.some(({ source }) => (days?.get(source) ?? '') > last.on.slice(0, 10));
  const now = from.flatMap(({ source }) => sources?.fingerprints.get(source) ?? []);
  // A source that is not on this machine changes nothing, and neither does one that was added since.
  const then = last.read.split(' ');
  return now.length >= then.length && then.some((fingerprint) => !now.includes(fingerprint));
}

/** The fingerprints of the files that a fact is cited from, for the check that is being made. */
export const filesRead = ({ from }: Fact, { fingerprints }: Pick<ReadSources, 'fingerprints'>): string =>
  [...new Set(from.flatMap(({ source }) => fingerprints.get(source) ?? []))].join(' ');

const two = (n: number): string => String(n).padStart(2, '0');

/** A day as sheets have it, where the person is: 2026-11-20. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** A time as sheets have it, to the minute: 2026-11-20 14:05. */
export const minuteOf = (at: Date): string => `${dayOf(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;

/** What facts are judged by on a day, with the age in days that a check may have by the house's rule. */
export function circumstancesOn(today: Date, recheckAfter: number | undefined, others: Circumstances): Circumstances {
  if (recheckAfter === undefined) return others;
  const day = new Date(today);
  day.setDate(day.getDate() - recheckAfter);
  return { ...others, notBefore: dayOf(day) };
}

/** States in which a fact is dealt with. */
export const isDone = (state: FactState): boolean => state === 'checked' || state === 'opinion' || state === 'cut';

/** States in which a fact was looked at, and has to be again. */
export const TO_RECHECK: readonly FactState[] = ['recheck', 'stale', 'expired', 'differs'];

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
    recheck: of(...TO_RECHECK),
    lost: of('lost', 'ambiguous'),
    open: of('open', 'sourced', 'fix', 'ask'),
  };
}
