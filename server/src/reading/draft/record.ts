// The record of a draft: who and what it names, with all mentions, and what it states of each, each with its place.

import type { AttributeKind } from '../paragraph/attributes.ts';
import type { Gender } from '../paragraph/attribution/gender.ts';
import type { NameKind, NameMention, Place } from '../paragraph/reading.ts';

export type { AttributeKind } from '../paragraph/attributes.ts';

/** What one place of the draft states of an entity. The span covers the words that state it. */
export interface Attribute extends Place {
  readonly kind: AttributeKind;
  /** As it compares: “mr”, “44”, “woman”, “chief executive”. */
  readonly value: string;
  /** As written. */
  readonly words: string;
  /** Does a quotation say it, and not the reporter? */
  readonly quoted: boolean;
  /** Of today, or of an earlier time: “former”, “then”, “who became … in 2012”. */
  readonly held: 'now' | 'then';
  /** Does it introduce: an apposition, a clause, an age, an office before a full name? */
  readonly introduces: boolean;
  /** Where the name that it is stated of begins, in the same paragraph. */
  readonly name: number;
}

/** How a mention names its entity. */
export type MentionForm = 'full' | 'surname' | 'given' | 'name' | 'initials';

/** A name where it stands. */
export interface Mention extends Place {
  readonly text: string;
  readonly form: MentionForm;
  /** Does it stand in a quotation, where nobody may change it? */
  readonly quoted: boolean;
  /** The name as its paragraph's reading has it, with honorific and title. */
  readonly name: NameMention;
}

/** One person, organisation, place or work, under all the forms that a draft gives it. */
export interface RecordEntity {
  readonly index: number;
  /** The fullest form. */
  readonly name: string;
  readonly kind: NameKind;
  /** For people: as written in the fullest form. */
  readonly given?: string;
  readonly surname?: string;
  /** Is something besides capitals known to show that it is a person: a given name, an honorific, an office, an age? */
  readonly surelyPerson: boolean;
  /** By honorific, kin word, noun or given name; undefined where nothing tells. */
  readonly gender?: Gender;
  readonly mentions: readonly Mention[];
  readonly attributes: readonly Attribute[];
}

/** Two spellings so near that they may be one entity's, with the record's verdict. */
export interface NearPair {
  /** The entity as it is more often, or first, spelt. */
  readonly entity: RecordEntity;
  /** The mentions in the other spelling. Where they are one entity's, they are among its mentions. */
  readonly variant: readonly Mention[];
  /** The part of the name that differs, and its other form. */
  readonly part: 'given' | 'surname' | 'name';
  readonly used: string;
  readonly other: string;
  /** One entity, so that one spelling is wrong; or two, and the reason. */
  readonly verdict: 'one' | 'perhaps' | 'two';
  /** Two forms of one given name, as “Jon” and “Jonathan”: both may be right, but not side by side. */
  readonly forms: boolean;
  readonly why: string;
}

export interface DraftRecord {
  readonly entities: readonly RecordEntity[];
  readonly near: readonly NearPair[];
  /** Whom or what the name at a place means. */
  named(paragraph: number, start: number): RecordEntity | undefined;
}
