// What a rule is.
import type { DraftReading, Place } from '../reading/draft/draft.ts';
import type { Reading } from '../reading/paragraph/reading.ts';
import type { OptionSpec } from '../style/schema.ts';
import type { HouseStyle, Severity } from '../style/style.ts';
import type { Edit, Span } from '../text/span.ts';

export type { OptionSpec } from '../style/schema.ts';
export type { Severity } from '../style/style.ts';

export type Family = 'attribution' | 'naming' | 'typo' | 'fact' | 'style';
export type RuleId = `${Family}/${string}`;

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { type: 'boolean' }
    ? boolean
    : O[K] extends { type: 'number' }
      ? number
      : O[K] extends { type: 'choice'; choices: readonly (infer C)[] }
        ? C
        : readonly string[];
};

/**
 * Parts of a draft that a rule does not look at: what a speaker said; code, addresses, file names and tags; the headline.
 * The desk leaves out findings and notes that lie there, so that no rule checks for it.
 */
export type Skipped = 'quotations' | 'verbatim' | 'headlines';

/** What a rule that does not say otherwise skips. */
export const DEFAULT_SKIPS: readonly Skipped[] = ['quotations', 'verbatim'];

/** What is said of a rule, once: settings, docs and `explain` are generated from it. */
export interface RuleMeta<O extends OptionSpecs = OptionSpecs> {
  /** Named after the fault, so that “allow ⟨rule⟩” reads well. */
  readonly id: RuleId;
  /** What is marked, in one sentence. */
  readonly what: string;
  /** Why it matters to a reader or a newsroom, in one or two sentences. */
  readonly why: string;
  /** Whose guidance: guide and entry, never its text. */
  readonly guidance: { readonly guide: string; readonly entry: string; readonly url?: string };
  readonly severity: Severity;
  /** False for a rule that a newsroom must switch on. */
  readonly on: boolean;
  /** What it skips, where that is not `DEFAULT_SKIPS`. Of notes, those that are spans or at least have a `start` are left out. */
  readonly skips?: readonly Skipped[];
  /** Where one of these rules finds something over the same words, or over these and more, this one's finding says it twice and is left out. */
  readonly yieldsTo?: readonly RuleId[];
  readonly options: O;
}

/** A place with the reason why it is shown beside a finding. */
export interface Related extends Place {
  readonly note: string;
}

/**
 * An edit of the finding's own paragraph, or of another: a name that is wrong above may only show to be wrong here. `snippet` is the
 * same in LSP snippet syntax, for clients that have it.
 */
export interface PlainEdit extends Edit {
  readonly snippet?: string;
  /** The paragraph's index, where it is not the finding's own. */
  readonly paragraph?: number;
}

/** A change that a rule proposes. Only desk/approve.ts makes an applicable fix of it. */
export interface PlainFix {
  /** An imperative: “Change to “Britain’s””. */
  readonly title: string;
  readonly edits: readonly PlainEdit[];
  /** May fix-all and fix-on-save apply it unseen? */
  readonly safe?: boolean;
  /**
   * Undoes a slip of the keyboard: a doubled or misspelt word, a lost apostrophe, broken encoding. Only such a fix may change letters
   * inside a quotation, by hand and titled so: the slip is in what was typed, not in what was said.
   */
  readonly slip?: true;
  /** The one that a single key should pick. At most one a finding. */
  readonly preferred?: boolean;
}

/** Something a rule noticed. The span lies in one paragraph; a rule never computes an offset in the draft. */
export interface Finding extends Span {
  /** What is wrong and what was expected, in one sentence without a full stop. */
  readonly message: string;
  /** Only to ask more quietly than the rule's own severity. */
  readonly severity?: Severity;
  /** The house style says of this very finding how loudly it speaks; it counts as it is. */
  readonly houseSeverity?: Severity;
  /** Why, for a hover: whose guidance it is, since when. The message stays short. */
  readonly because?: string;
  /** Which of the rule's kinds, for readers that sort. */
  readonly kind?: string;
  readonly related?: readonly Related[];
  /** Worked out only when asked for. */
  readonly fixes?: () => readonly PlainFix[];
}

export type PlacedFinding = Finding & { readonly paragraph: number };

export interface RuleContext<O extends OptionSpecs = OptionSpecs> {
  readonly style: HouseStyle;
  readonly options: OptionValues<O>;
}

export interface DraftContext<O extends OptionSpecs = OptionSpecs> extends RuleContext<O> {
  readonly draft: DraftReading;
}

/** What a rule noticed in one paragraph. */
export interface Noted<N> {
  readonly paragraph: number;
  readonly reading: Reading;
  readonly notes: readonly N[];
}

/** A rule that needs one paragraph only. `check` must depend on nothing but its arguments: its answer is remembered. */
export interface ParagraphRule<O extends OptionSpecs = OptionSpecs> {
  readonly meta: RuleMeta<O>;
  readonly check: (reading: Reading, context: RuleContext<O>) => readonly Finding[];
}

/**
 * A rule that needs the whole draft. `observe` looks at one paragraph and is remembered; `conclude` is given the paragraphs in
 * which something was noticed, in order, and runs on every check, so it must be cheap.
 */
export interface DraftRule<N = unknown, O extends OptionSpecs = OptionSpecs> {
  readonly meta: RuleMeta<O>;
  readonly observe: (reading: Reading, context: RuleContext<O>) => readonly N[];
  readonly conclude: (noted: readonly Noted<N>[], context: DraftContext<O>) => readonly PlacedFinding[];
}

export type Rule = (ParagraphRule | DraftRule) & { readonly __typed: true };

/** Declares a rule that needs one paragraph only. */
export const paragraphRule = <const O extends OptionSpecs>(rule: ParagraphRule<O>): Rule => rule as unknown as Rule;

/** Declares a rule that needs the whole draft. */
export const draftRule = <N, const O extends OptionSpecs = OptionSpecs>(rule: DraftRule<N, O>): Rule => rule as unknown as Rule;

export const isDraftRule = (rule: Rule): rule is Rule & DraftRule => (rule as Partial<DraftRule>).conclude !== undefined;
