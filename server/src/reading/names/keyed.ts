import { ParagraphFact } from '../paragraph-fact.ts';
import type { NameMention, Reading } from '../reading.ts';
import { initialsOf } from './initials.ts';
import { fold } from './vocabulary.ts';

/** A mention with its words as they compare. */
export interface Keyed {
  readonly mention: NameMention;
  readonly text: string;
  readonly surname: string | undefined;
  /** The first given name. */
  readonly first: string | undefined;
}

/** The mentions of a paragraph as they compare. */
export const keyed = new ParagraphFact((reading): readonly Keyed[] =>
  reading.names.map((mention) => ({
    mention,
    text: fold(mention.text),
    surname: mention.surname === undefined ? undefined : fold(mention.surname),
    first: mention.given === undefined ? undefined : fold(mention.given.split(' ')[0]!),
  })),
);

/** Do two mentions, wherever they stand, do the same for the draft's names? */
export const isSameName = (a: Keyed, b: Keyed): boolean =>
  a.mention.text === b.mention.text &&
  a.mention.kind === b.mention.kind &&
  a.mention.opens === b.mention.opens &&
  (a.mention.honorific === undefined) === (b.mention.honorific === undefined) &&
  a.surname === b.surname &&
  a.first === b.first;

/** Initials by which a longer name may go, or which a longer name may have. */
export const lettersOf = (name: string): string | undefined => (SHORT.test(name) ? name.replace(/\./g, '') : undefined);

const SHORT = /^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u;

/**
 * Whatever may tie a mention to another name: its words, all together and each, and its initials. Mentions that share none of these
 * are of different things, and neither changes what the other stands for.
 */
function tiesOf({ mention, text }: Keyed): string[] {
  const ties = [text, ...text.split(/[\s-]+/), ...initialsOf(mention.text).map((letters) => `#${letters}`)];
  const letters = lettersOf(mention.text);
  if (letters !== undefined) ties.push(`#${letters}`);
  return ties;
}

/** One bit for a tie, so that most paragraphs are passed by without a look at their words. */
const bitOf = (tie: string): number => 1 << ((tie.charCodeAt(0) + 5 * tie.charCodeAt(tie.length - 1) + 11 * tie.length) & 31);

/** The ties of some mentions. */
export class Ties {
  readonly #all: ReadonlySet<string>;
  readonly #bits: number;

  constructor(names: readonly Keyed[]) {
    this.#all = new Set(names.flatMap(tiesOf));
    let bits = 0;
    for (const tie of this.#all) bits |= bitOf(tie);
    this.#bits = bits;
  }

  static in(reading: Reading): Ties {
    return tied.of(reading);
  }

  meet(other: Ties): boolean {
    if ((this.#bits & other.#bits) === 0) return false;
    for (const tie of this.#all) if (other.#all.has(tie)) return true;
    return false;
  }
}

const NO_TIES = new Ties([]);

const tied = new ParagraphFact((reading) => {
  const names = keyed.of(reading);
  return names.length === 0 ? NO_TIES : new Ties(names);
});
