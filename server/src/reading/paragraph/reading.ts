// What there is to ask of a paragraph.
import type { InternedWord } from '../../performance/word-interner.ts';
import type { Prose } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from './figures/changes.ts';
import type { FigureText } from './figures/figures.ts';

/** A span and the paragraph it lies in, as an index into the draft's paragraphs. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** A word: letters, digits and the apostrophes and hyphens inside it. */
export interface Word extends Span {
  readonly text: string;
  /** The same in small letters, to look it up by. */
  readonly lower: string;
  /** What is known of the word wherever it stands. */
  readonly known: InternedWord;
}

/** Words in quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  /** What is between the marks. */
  readonly inner: Span;
  /** The opening mark as written. */
  readonly mark: string;
  /** False where no closing mark follows in the paragraph: the quotation then lasts to the paragraph's end. */
  readonly closed: boolean;
  /** 0 for a quotation in the reporter's own text, 1 for one inside another, and so on. */
  readonly depth: number;
  /** Speech; words that quote no speaker; the title of a work. */
  readonly kind: 'direct' | 'scare' | 'title';
}

export type SourceKind = 'named' | 'unnamed' | 'pronoun' | 'document';

/** Who is said to have said it: the noun phrase as it stands. */
export interface Source extends Span {
  /** The name without title, honorific and apposition where there is one, else the words as they stand. */
  readonly name: string;
  readonly kind: SourceKind;
}

/** The verb that a cue turns on: “insisted”. */
export interface CueWord extends Span {
  /** The infinitive. */
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
  /** A verb of speech, which can stand after what was said. */
  readonly speech: boolean;
  /** Does what was said stand as a clause or a quotation, as after “said”? “Promised to go” and “denied it” do not. */
  readonly clausal: boolean;
}

/** Something said, by whom, in which words. Spans lie in one paragraph. */
export interface Attribution {
  /** What was said, source and cue left out; several spans where they stand in the middle. */
  readonly content: readonly Span[];
  readonly source: Source | null;
  /** The words that say so: “said”, “according to”. */
  readonly cue: Span | null;
  /** Where the cue turns on a verb. */
  readonly verb?: CueWord;
  /** Does the content hold a direct quotation? */
  readonly quoted: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name as it stands once in a paragraph, possessive ending left out. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** For people: “Mr”, “Dr”, without what follows. */
  readonly honorific?: Span;
  /** For people: “Secretary of State”, directly before the name. */
  readonly title?: Span;
  /** For people: the words before the surname, when given. */
  readonly given?: string;
  readonly surname?: string;
  /** One word that opens a sentence: its capital alone does not show that it is a name. */
  readonly opens?: true;
}

export type ClaimKind =
  | 'quantity'
  | 'superlative'
  | 'trend'
  | 'cause'
  | 'accusation'
  | 'law'
  | 'opinion'
  | 'forecast'
  | 'study'
  | 'event'
  | 'attribute'
  | 'other';

/** A statement that can be checked, attributed or not: a whole sentence or the part of it that states the fact. */
export interface Claim extends Span {
  readonly kinds: readonly ClaimKind[];
  /** 0 to 1: how sure the desk is that a checker would want to check it. */
  readonly score: number;
  /** Why it was picked, for a reader: “a quantity”, “a comparison”. */
  readonly reasons: readonly string[];
}

/** What is in a paragraph. Everything follows from the prose alone, is worked out when first asked for, and kept. For more, see paragraph-memo.ts. */
export interface Reading {
  readonly prose: Prose;
  readonly text: string;
  /** The text in small letters. It may be longer than the text, so its offsets are its own. */
  readonly lower: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** In order of their start; nested ones follow the one they stand in. */
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
  readonly claims: readonly Claim[];
  /** Its numbers and dates, and its text with each replaced by marks of its kind. */
  readonly figureText: FigureText;
  /** What it says has risen, fallen or doubled, with the figures. */
  readonly changes: readonly Change[];
}
