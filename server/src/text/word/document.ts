// A Word document as it is read: its paragraphs in order, where each character stands in the file, and its comments.
import type { Paragraph, Prose } from '../paragraph.ts';

/** Words between the tags of a run in word/document.xml: a place where the file can be cut to put something in. */
export interface TextPlace {
  /** Where the words begin and end in the source. */
  readonly start: number;
  readonly end: number;
  /** Where the tag before the words begins. */
  readonly tag: number;
  /** The run’s properties, to be repeated where it is cut in two. */
  readonly properties: string;
}

export interface WordParagraph {
  readonly prose: Prose;
  /** Its place in word/document.xml, a run for each stretch; of a note the place of its reference. */
  readonly source: Paragraph;
  /** Notes have places of their own in other files. */
  readonly note?: string;
  readonly level?: number;
  readonly list?: { readonly depth: number; readonly numbered: boolean };
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Offsets into the prose: forced line breaks, and the notes that are referred to. */
  readonly breaks: readonly number[];
  readonly notes: readonly { readonly at: number; readonly id: string }[];
}

export interface WordComment {
  readonly id: string;
  readonly author: string;
  /** As the file has it: 2026-11-20T14:05:00Z; empty where there is none. */
  readonly date: string;
  readonly text: string;
  readonly resolved: boolean;
  /** The comment that it answers. */
  readonly answers?: string;
  /** The words: from one paragraph to another or the same one; missing where the comment stands at no words. */
  readonly from?: WordPlace;
  readonly to?: WordPlace;
}

export interface WordPlace {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Into its prose. */
  readonly offset: number;
}

export interface WordDocument {
  readonly parts: ReadonlyMap<string, string>;
  /** What parts are called in the file, where that is not as in `parts`. */
  readonly names: ReadonlyMap<string, string>;
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: readonly WordComment[];
  readonly texts: readonly TextPlace[];
  /** What is in the file and is not read, a line for a person each. */
  readonly left: readonly string[];
  /** The prefix that the file writes its elements with, “w:”. */
  readonly prefix: string;
}
