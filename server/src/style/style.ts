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
  /** `avoid` is a regular expression (RE2 syntax: linear time). */
  readonly pattern?: boolean;
}

export type Dialect = 'en-GB' | 'en-US' | 'en-CA' | 'en-AU';

/** A house style as the rules read it: presets, files and defaults merged. `undefined` means that the house does not mind. */
export interface HouseStyle {
  /** What the status item shows: “default”, “guardian”, or the file's own name. */
  readonly name: string;
  readonly dialect: Dialect | undefined;
  readonly spelling: 'ise' | 'ize' | undefined;
  readonly percent: 'symbol' | 'percent' | 'per cent' | undefined;
  readonly quotes: 'double' | 'single' | undefined;
  /** Where a full stop goes beside a closing mark. `logical`: inside only when it belongs to the quotation. */
  readonly quotePunctuation: 'inside' | 'logical' | undefined;
  readonly honorifics: 'none' | 'second-reference' | undefined;
  readonly numbersInWordsTo: number | undefined;
  readonly dateFormat: string | undefined;
  readonly timeFormat: string | undefined;
  readonly currencyFormat: string | undefined;
  readonly acronymCase: 'all-caps' | 'initial-cap' | undefined;
  readonly initials: 'points' | 'none' | undefined;
  readonly titleCapitals: 'before-name-only' | 'always' | 'never' | undefined;
  /** “Kerry said” or “said Kerry”. */
  readonly attributionOrder: 'name-first' | 'verb-first';
  /** The verb that attributions are offered with. */
  readonly attributionVerb: string;
  readonly names: readonly NameEntry[];
  readonly people: readonly PersonEntry[];
  readonly words: readonly WordEntry[];
  /** Words that are right here, whatever a rule thinks. */
  readonly accept: readonly string[];
  readonly rules: Readonly<Record<string, { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> }>>;
  /** Paths that are not checked, as globs from the style's folder. */
  readonly ignore: readonly string[];
}

/** The style in force where a newsroom has none. */
export const defaultStyle: HouseStyle = {
  name: 'default',
  dialect: undefined,
  spelling: undefined,
  percent: undefined,
  quotes: undefined,
  quotePunctuation: 'inside',
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
  names: [],
  people: [],
  words: [],
  accept: [],
  rules: {},
  ignore: [],
};
