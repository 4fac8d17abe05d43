// A fact sheet made of a Word document’s comments and notes: who asked what of which words, and where the words come from.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import type { WordComment, WordDocument, WordPlace } from '../text/word/document.ts';
import { collectFacts, type FoundFact, indexOf, newId } from './collect.ts';
import { printSheet } from './edit.ts';
import type { DraftIndex } from './locate.ts';
import type { Check, Citation, Fact, FactSource } from './sheet.ts';

/** A sheet, and what of the comments and notes is not in it, a line for a person each. */
export interface SheetFromWord {
  readonly text: string;
  readonly comments: number;
  readonly notes: number;
  readonly left: readonly string[];
}

/**
 * @param draft the document’s Markdown, as the desk reads it
 * @param today for comments without a date, as 2026-11-20
 */
export function sheetFromWord(document: WordDocument, draft: DraftReading, today: string): SheetFromWord {
  const places = new Places(document, draft);
  const entries = new Map<string, { place: Place; checks: Check[]; from: Citation[] }>();
  const entryAt = (place: Place) => {
    const key = `${place.paragraph}/${place.start}/${place.end}`;
    const known = entries.get(key) ?? { place, checks: [], from: [] };
    entries.set(key, known);
    return known;
  };
  const left: string[] = [];
  let comments = 0;
  for (const comment of document.comments) {
    const place = places.of(comment, document.comments, left);
    if (!place) {
      left.push(`${named(comment)} has no words in the draft: ${short(comment.text)}`);
      continue;
    }
    comments++;
    entryAt(place).checks.push(checkOf(comment, today));
  }
  const { sources, cited } = notesOf(document, places);
  for (const { place, source } of cited) entryAt(place).from.push({ source });
  const index = places.index;
  const found = collectFacts(draft);
  const ids = new Set<string>();
  const facts = [...entries.values()]
    .sort((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start)
    .map(({ place, checks, from }): Fact => {
      const anchor = index.anchor(place.paragraph, place.start, place.end);
      const kind = kindOf(place, found);
      return {
        id: newId(`${kind}\u0000${anchor.before}\u0000${anchor.exact}\u0000${anchor.after}`, ids),
        kind,
        ...anchor,
        from,
        // Verdicts of one time would be weighed by their caution, so a thread keeps the order that it was written in.
        checks: checks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      };
    });
  return { text: printSheet(facts, sources), comments, notes: cited.length, left };
}

interface Place extends Span {
  readonly paragraph: number;
}

const named = ({ author, date }: WordComment): string => `the comment of ${author || 'somebody'}${date ? ` of ${date.slice(0, 10)}` : ''}`;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** A comment asks something. One that was settled is open again, as nobody has said here that the fact is right. */
function checkOf({ author, date, text, resolved }: WordComment, today: string): Check {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date) ?? [];
  return {
    on: day ? `${day}${time ? ` ${time}` : ''}` : today,
    by: author || 'unknown',
    is: resolved ? 'open' : 'ask',
    note: `${resolved ? '(settled in Word) ' : ''}${text.replace(/\s*\n\s*/g, ' / ').trim()}`,
  };
}

/** The kind that the desk gives to the words, where it knows them as a fact. */
function kindOf(place: Place, found: readonly FoundFact[]): FoundFact['kind'] {
  const here = found.filter(({ paragraph }) => paragraph === place.paragraph);
  const same = here.find(({ start, end }) => start === place.start && end === place.end);
  const part = here
    .filter(({ kind, start, end }) => kind !== 'caption' && contains({ start, end }, place))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return (same ?? part[0])?.kind ?? 'other';
}

/** Where the words of the document stand in its Markdown. */
class Places {
  readonly index: DraftIndex;
  readonly #document: WordDocument;
  readonly #draft: DraftReading;
  /** By the document’s paragraph: the draft’s. */
  readonly #paragraphs: readonly (number | undefined)[];

  constructor(document: WordDocument, draft: DraftReading) {
    this.#document = document;
    this.#draft = draft;
    this.index = indexOf(draft);
    // Equal paragraphs stand in the same order on both sides.
    const byText = new Map<string, number[]>();
    for (const [i, { text }] of draft.readings.entries()) byText.set(squeezed(text), [...(byText.get(squeezed(text)) ?? []), i]);
    this.#paragraphs = document.paragraphs.map(({ prose }) => byText.get(squeezed(prose.text))?.shift());
  }

  /** The words that a comment stands at; those of the comment that it answers where it stands at none itself. */
  of(comment: WordComment, all: readonly WordComment[], left: string[]): Place | undefined {
    const own = comment.from ? comment : (all.find(({ id }) => id === comment.answers) ?? comment);
    const { from, to } = own;
    if (!from || !to) return undefined;
    const several = to.paragraph > from.paragraph;
    if (several) left.push(`${named(comment)} is over several paragraphs; it stands at the words of the first one`);
    const end = several ? (this.#document.paragraphs[from.paragraph]?.prose.text.length ?? 0) : to.offset;
    return end > from.offset ? this.at(from.paragraph, from.offset, end) : this.sentence(from);
  }

  /** Words of the document in the draft. */
  at(paragraph: number, start: number, end: number): Place | undefined {
    const index = this.#paragraphs[paragraph];
    if (index === undefined) return undefined;
    const [before, after] = [this.#document.paragraphs[paragraph]!.prose.text, this.#draft.readings[index]!.text];
    const place = { paragraph: index, start: moved(before, after, start), end: moved(before, after, end - 1) + 1 };
    return place.end > place.start ? place : undefined;
  }

  /** The sentence about a place, up to it where it lies behind words. */
  sentence({ paragraph, offset }: WordPlace, upTo = false): Place | undefined {
    const index = this.#paragraphs[paragraph];
    if (index === undefined) return undefined;
    const { sentences, text } = this.#draft.readings[index]!;
    const at = moved(this.#document.paragraphs[paragraph]!.prose.text, text, offset);
    // A note stands behind the full stop of its sentence, or in front of it.
    const own = sentences.findLast(({ start }) => start < at) ?? sentences[0] ?? { start: 0, end: text.length };
    const end = upTo ? Math.min(at, own.end) : own.end;
    return { paragraph: index, start: own.start, end: Math.max(end, own.start) };
  }
}

/** Blanks, and the mark that a note’s reference leaves in Markdown. */
const BLANK = /[\s\u200b]/;
const squeezed = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

/** An offset of a text in another one that has the same letters and other blanks. */
function moved(before: string, after: string, offset: number): number {
  if (before === after) return offset;
  let letters = before.slice(0, offset).replace(/[\s\u200b]/g, '').length;
  for (let i = 0; i < after.length; i++) {
    if (BLANK.test(after[i]!)) continue;
    if (letters-- === 0) return i;
  }
  return after.length;
}

/** Notes are sources: each of the words before its reference. */
function notesOf(document: WordDocument, places: Places): { sources: FactSource[]; cited: { place: Place; source: string }[] } {
  const sources: FactSource[] = [];
  const cited: { place: Place; source: string }[] = [];
  document.paragraphs.forEach(({ notes }, paragraph) => {
    for (const { at, id } of notes) {
      const place = places.sentence({ paragraph, offset: at }, true);
      const own = document.paragraphs.filter(({ note }) => note === id);
      const title = squeezed(own.map(({ prose }) => prose.text).join(' '));
      if (!place || title === '') continue;
      const url =
        own.flatMap(({ prose }) => prose.marks).find(({ kind }) => kind === 'link')?.target ??
        /https?:\/\/[^\s<>"]+[^\s<>".,;)]/.exec(title)?.[0];
      const source = `note-${sources.length + 1}`;
      sources.push({
        id: source,
        kind: url ? 'web' : 'document',
        title,
        ...(url ? { url } : {}),
        primary: false,
        confidential: false,
      });
      cited.push({ place, source });
    }
  });
  return { sources, cited };
}
