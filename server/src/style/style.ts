// A house style as the desk works to it.
import type { Span } from '../text/span.ts';
import type { FactKind } from './fact-kinds.ts';
import type { ValeCheck } from './vale/check.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How a house writes one thing's name. */
export interface NameEntry {
  /** The form from the second mention on, and the only one where `first` is missing. */
  readonly use: string;
  /** The form at first mention, when another one. */
  readonly first?: string;
  /** Other forms of the same name. */
  readonly instead: readonly string[];
  /** Forms that are not swapped but warned of: another thing, or loaded. */
  readonly never: readonly string[];
  /** Forms that are right too: in a title, in the name of something else. */
  readonly allow?: readonly string[];
  readonly kind?: 'organisation' | 'place' | 'person' | 'group' | 'other';
  readonly note?: string;
  readonly cite?: string;
}

/** A person whom the house knows. */
export interface PersonEntry {
  readonly name: string;
  readonly role?: string;
  readonly born?: string;
  readonly instead: readonly string[];
}

/** A word or phrase to avoid. */
export interface WordEntry {
  readonly avoid: string;
  readonly use?: string;
  readonly why?: string;
  readonly cite?: string;
  /** How loudly it speaks, where that is not as the rule does. */
  readonly severity?: Severity;
  /** `avoid` is a regular expression (RE2 syntax: linear time). */
  readonly pattern?: boolean;
  /** The pattern, compiled where the style was loaded: takes time in proportion to the text. */
  readonly matches?: (text: string) => readonly Span[];
}

/** How a date is written, by the example of 9 January 2025. */
export type DateForm =
  | '9 January 2025'
  | '9th January 2025'
  | 'January 9, 2025'
  | 'January 9 2025'
  | 'January 9th 2025'
  | 'Jan. 9, 2025'
  | 'Jan 9, 2025';

/** How a time of day is written, by example. */
export type TimeForm = '4.30pm' | '4:30pm' | '4.30 pm' | '4:30 pm' | '4.30 p.m.' | '4:30 p.m.' | '16:30' | '16.30';

/** How millions of money are written, by example; the sign stands for any currency's. */
export type CurrencyForm = '$5m' | '$5 million' | '5 million dollars';

export type Dialect = 'en-GB' | 'en-US' | 'en-CA' | 'en-AU';

export interface FactSettings {
  /** Kinds that a new sheet holds no entries of. */
  readonly leaveOut: readonly FactKind[];
  /** Kinds that the gate asks for; all where there are none. */
  readonly require: readonly FactKind[];
  /** Where sheets lie, from the style's own folder; undefined for beside their drafts. */
  readonly folder: string | undefined;
  /** After so many days a check has to be made again; undefined for never. */
  readonly recheckAfter: number | undefined;
}

/** A house style as the rules read it: presets, files and defaults merged. `undefined` means that the house does not mind. */
export interface HouseStyle {
  /** What the status item shows: “default”, “guardian”, or the file's own name. */
  readonly name: string;
  readonly dialect: Dialect | undefined;
  readonly spelling: 'ise' | 'ize' | undefined;
  readonly percent: 'symbol' | 'percent' | 'per cent' | undefined;
  readonly quotes: 'double' | 'single' | undefined;
  /** The marks in headlines, where they differ. */
  readonly headlineQuotes: 'double' | 'single' | undefined;
  /** Where a full stop goes beside a closing mark. `logical`: inside only when it belongs to the quotation. */
  readonly quotePunctuation: 'inside' | 'logical' | undefined;
  readonly honorifics: 'none' | 'second-reference' | undefined;
  readonly numbersInWordsTo: number | undefined;
  readonly dateFormat: DateForm | undefined;
  readonly timeFormat: TimeForm | undefined;
  readonly currencyFormat: CurrencyForm | undefined;
  readonly acronymCase: 'all-caps' | 'initial-cap' | undefined;
  readonly initials: 'points' | 'none' | undefined;
  readonly titleCapitals: 'before-name-only' | 'always' | 'never' | undefined;
  /** “Kerry said” or “said Kerry”. */
  readonly attributionOrder: 'name-first' | 'verb-first';
  /** The verb that attributions are offered with. */
  readonly attributionVerb: string;
  /** Verbs that attributions should not use. */
  readonly loadedVerbs: readonly string[];
  /** `strict`: every unnamed source is asked about; `explained`: those without a reason; `allowed`: none. */
  readonly anonymity: 'strict' | 'explained' | 'allowed' | undefined;
  /** What the house wants in fact sheets. */
  readonly facts: FactSettings;
  readonly names: readonly NameEntry[];
  readonly people: readonly PersonEntry[];
  readonly words: readonly WordEntry[];
  /** Words that are right here, whatever a rule thinks. */
  readonly accept: readonly string[];
  /** Rules that were written for Vale. */
  readonly checks: readonly ValeCheck[];
  /** What Vale’s vocabularies accept, as patterns: right for its rules as well as for the spelling. */
  readonly vocabulary: readonly string[];
  /** Words that other spell-checkers of the workspace know: spelt right, but not chosen by the house. */
  readonly known: readonly string[];
  readonly rules: Readonly<Record<string, { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> }>>;
  /** Paths that are not checked, as globs from the style's folder. */
  readonly ignore: readonly string[];
  /** Whose guidance a setting follows, by the setting's key in copydesk.yml: “BBC News style guide, “numbers””. */
  readonly cites: Readonly<Record<string, string>>;
}

/** The style in force where a newsroom has none. */
export const defaultStyle: HouseStyle = {
  name: 'default',
  dialect: undefined,
  spelling: undefined,
  percent: undefined,
  quotes: undefined,
  headlineQuotes: undefined,
  quotePunctuation: undefined,
  honorifics: undefined,
  numbersInWordsTo: undefined,
  dateFormat: undefined,
  timeFormat: undefined,
  currencyFormat: undefined,
  acronymCase: undefined,
  initials: undefined,
  titleCapitals: undefined,
  attributionOrder: 'name-first',
  attributionVerb: 'said',
  loadedVerbs: [],
  anonymity: undefined,
  facts: { leaveOut: [], require: [], folder: undefined, recheckAfter: undefined },
  names: [],
  people: [],
  words: [],
  accept: [],
  checks: [],
  vocabulary: [],
  known: [],
  rules: {},
  ignore: [],
  cites: {},
};
