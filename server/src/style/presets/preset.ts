import type { Settings } from '../schema.ts';

/** A published style guide's rules, as facts in our own words. Guides change: a newsroom overrides what it does otherwise. */
export interface Preset {
  /** The guide's name, as it is cited. */
  readonly guide: string;
  /** Where its readers find it. */
  readonly url?: string;
  readonly settings: Settings;
  /** The guide's entry behind a setting, by the setting's key. Names and words cite theirs themselves. */
  readonly entries: Readonly<Partial<Record<keyof Settings, string>>>;
}
