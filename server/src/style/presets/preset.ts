// What a preset is: a published style guide's rules as facts in our own words, each with what it rests on.
import type { Settings } from '../schema.ts';

/**
 * What an entry rests on. `page`: a public page of the guide, or of copy that follows it, was read in 2026. `known`: general
 * knowledge of the house's copy. What rests on neither is left out.
 */
export type Basis = 'page' | 'known';

/** The guide's entry behind a setting, and what it rests on. */
export type Source = readonly [entry: string, basis: Basis];

/** Guides change: a newsroom overrides what it does otherwise. */
export interface Preset {
  /** The house, for a list to choose from. */
  readonly title: string;
  /** The guide's name, as it is cited. */
  readonly guide: string;
  /** Where its readers find it. */
  readonly url?: string;
  /** The year in which its entries were last held against the guide. */
  readonly checked: number;
  /** Does it hold a few entries of the guide only? */
  readonly partial?: true;
  readonly settings: Settings;
  /** The sources of settings, by the setting's key. Names and words cite theirs themselves. */
  readonly entries: Readonly<Partial<Record<keyof Settings, Source>>>;
}

const WORDS: Readonly<Record<Basis, string>> = { page: 'page read in 2026', known: 'general knowledge' };

/** How an entry is cited: “BBC News style guide, “numbers” (page read in 2026)”. */
export const citation = (guide: string, [entry, basis]: Source): string => `${guide}, “${entry}” (${WORDS[basis]})`;

/** The citations of one guide. */
export const citing =
  (guide: string) =>
  (entry: string, basis: Basis = 'known'): string =>
    citation(guide, [entry, basis]);
