// The fact sheet: what a fact-checker has recorded about a draft, as types and the words that the file uses.
import type { FactKind } from '../style/fact-kinds.ts';

export { FACT_KINDS, type FactKind } from '../style/fact-kinds.ts';

export const SOURCE_KINDS = ['interview', 'recording', 'transcript', 'document', 'data', 'web', 'observation'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a checker can say of a fact. `open` takes an earlier verdict back. */
export const VERDICTS = ['open', 'sourced', 'checked', 'fix', 'ask', 'cut', 'opinion'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something that facts come from. */
export interface FactSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title?: string;
  /** A file, from the sheet's folder, with “/”. */
  readonly file?: string;
  /** Where the sheet names the file, for what has to be said of it. */
  readonly fileAt?: { readonly start: number; readonly end: number };
  readonly url?: string;
  /** When it was read or made, as 2026-11-20. */
  readonly on?: string;
  readonly primary: boolean;
  /** Never shown by name outside the sheet: no export, hover, log or report holds it. */
  readonly confidential: boolean;
}

/** Where in a source a fact stands: page, line, minute. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
  /** A cell, or a sum or share of a column, that the figure is bound to. */
  readonly cell?: string;
}

/** One dated verdict. Verdicts are only ever added, so that two people's work merges. */
export interface Check {
  /** A day, or a day and minute: 2026-11-20, 2026-11-20 14:05. */
  readonly on: string;
  readonly by: string;
  readonly is: Verdict;
  readonly note?: string;
  /** Fingerprints of the cited files as they then were, with spaces between. */
  readonly read?: string;
}

/** The words of a fact and what stands around them in their sentence (a text quote selector, as the W3C's annotation model has it). */
export interface Anchor {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

export interface Fact extends Anchor {
  readonly id: string;
  readonly kind: FactKind;
  readonly from: readonly Citation[];
  readonly checks: readonly Check[];
}

/** Something wrong with the file, at its place in it. Offsets are UTF-16 units. */
export interface SheetProblem {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface Sheet {
  readonly sources: readonly FactSource[];
  readonly facts: readonly Fact[];
  readonly problems: readonly SheetProblem[];
  /** False where the file is so broken that writing to it could lose something. */
  readonly writable: boolean;
}

export const SHEET_SUFFIX = '.facts.yml';
/** The version of the file's form, its first key. */
export const SHEET_VERSION = 1;

export const emptySheet: Sheet = { sources: [], facts: [], problems: [], writable: true };

/**
 * The verdict in force: the latest by date. Of several on one day by different people the most cautious counts, since a merge may
 * have put them in any order.
 */
export function verdictOf(checks: readonly Check[]): Check | undefined {
  let last: Check | undefined;
  for (const check of checks) {
    if (!last || check.on > last.on) last = check;
    else if (check.on === last.on && (check.by === last.by || CAUTION.indexOf(check.is) >= CAUTION.indexOf(last.is))) last = check;
  }
  return last;
}

/** From the least cautious verdict to the most. */
const CAUTION: readonly Verdict[] = ['opinion', 'checked', 'sourced', 'open', 'cut', 'ask', 'fix'];
