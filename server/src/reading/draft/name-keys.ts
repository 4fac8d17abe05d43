// The names of a paragraph as they compare over the draft.
import { fold } from '../paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { NameMention } from '../paragraph/reading.ts';

/** A mention with its words as they compare. */
export interface NameKeys {
  readonly mention: NameMention;
  readonly text: string;
  readonly surname: string | undefined;
  /** The first given name. */
  readonly first: string | undefined;
}

/** The mentions of a paragraph as they compare. */
export const nameKeys = new ParagraphMemo((reading): readonly NameKeys[] =>
  reading.names.map((mention) => ({
    mention,
    text: fold(mention.text),
    surname: mention.surname === undefined ? undefined : fold(mention.surname),
    first: mention.given === undefined ? undefined : fold(mention.given.split(' ')[0]!),
  })),
);

/** Initials by which a longer name may go, or which a longer name may have. */
export const lettersOf = (name: string): string | undefined => (SHORT.test(name) ? name.replace(/\./g, '') : undefined);

const SHORT = /^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u;
