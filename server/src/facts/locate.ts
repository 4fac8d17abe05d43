// Finds the facts of a sheet in a draft by their words, anew each time: nothing is remembered of where they stood.
import { alignWords, commonWords } from './align.ts';
import { type NormalText, normalise, originalSpan, wordsOf } from './normal.ts';
import type { Anchor, Fact, FactKind } from './sheet.ts';

/** A paragraph of a draft as it is read: its prose, and where its sentences lie in it. */
export interface DraftParagraph {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Where a fact stands in a draft.
 * - `same`: its words stand there unchanged.
 * - `changed`: other words stand in their place.
 * - `ambiguous`: its words stand in several places, and nothing tells which is meant.
 * - `lost`: they are gone, and nothing took their place.
 */
export type Location = Placed | { readonly is: 'ambiguous' | 'lost' };

/** A place in a draft: a span of a paragraph's prose. */
export interface Placed {
  readonly is: 'same' | 'changed';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const isPlaced = (location: Location): location is Placed => location.is === 'same' || location.is === 'changed';

/** How many characters of a sentence are kept on each side of a fact. */
const CONTEXT = 48;
/** Kinds whose words say the whole fact: a name is spelt right or not, whatever stands around it. */
const SELF_STANDING: ReadonlySet<FactKind> = new Set(['name', 'organisation', 'place', 'quotation']);
/** From this many words on, words that stand in one place only are the same fact without their neighbours. */
const LONG = 5;
/** The share of the words around it that has to stay for a fact to be known again. */
const ENOUGH = 0.5;
/** Words that turn a statement round, or a figure into another one, when they come or go beside it. */
const TURNS =
  /^(?:not|never|no|nor|without|neither|hardly|barely|million|billion|trillion|thousand|hundred|dozen|m|bn|tn|k|%|per|percent|percentage|times|half|minus|\w+n't)$/;

interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

interface Candidate {
  readonly paragraph: number;
  /** In the normal text of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The words of its sentence before and after it, as an anchor would hold them. */
  readonly before: string;
  readonly after: string;
  readonly sentence: number;
}

/** A paragraph as it is compared, kept as long as its text stays. */
interface KnownParagraph {
  readonly normal: NormalText;
  readonly source: DraftParagraph;
  readonly sentences: readonly Omit<Sentence, 'paragraph'>[];
}

/** In which paragraphs some words stand, and where in each. */
type Hits = Map<KnownParagraph, readonly number[]>;

/** A draft, ready to have facts looked for in it. */
export class DraftIndex {
  readonly paragraphs: readonly NormalText[];
  readonly sentences: readonly Sentence[];
  readonly #sentencesIn: readonly (readonly number[])[];
  /** By paragraph, the same object for the same text. */
  readonly #known: readonly KnownParagraph[];
  readonly #byText = new Map<string, KnownParagraph>();
  readonly #placesOf = new Map<KnownParagraph, number[]>();
  /** Paragraphs that an earlier index had not. */
  readonly #fresh: KnownParagraph[] = [];
  readonly #hits = new Map<string, Hits>();
  #earlierHits: ReadonlyMap<string, Hits> | undefined;
  #byWord: Map<string, number[]> | undefined;

  /** @param earlier the index of the draft before an edit: only what the edit touched is read anew */
  constructor(paragraphs: readonly DraftParagraph[], earlier?: DraftIndex) {
    const sentences: Sentence[] = [];
    const own: number[][] = [];
    this.#known = paragraphs.map((source, paragraph) => {
      const known = this.#know(source, earlier);
      const places = this.#placesOf.get(known);
      if (places) places.push(paragraph);
      else this.#placesOf.set(known, [paragraph]);
      own.push(known.sentences.map((sentence) => sentences.push({ paragraph, ...sentence }) - 1));
      return known;
    });
    this.paragraphs = this.#known.map(({ normal }) => normal);
    this.sentences = sentences;
    this.#sentencesIn = own;
    this.#earlierHits = earlier ? new Map(earlier.#hits) : undefined;
  }

  #know(source: DraftParagraph, earlier: DraftIndex | undefined): KnownParagraph {
    const before = this.#byText.get(source.text) ?? earlier?.knownAs(source.text);
    const known = before && sameSpans(before.source.sentences, source.sentences) ? before : readParagraph(source);
    if (!earlier?.holds(known)) this.#fresh.push(known);
    this.#byText.set(source.text, known);
    return known;
  }

  knownAs(text: string): KnownParagraph | undefined {
    return this.#byText.get(text);
  }

  holds(paragraph: KnownParagraph): boolean {
    return this.#placesOf.has(paragraph);
  }

  /** The anchor of a span of a paragraph's prose. */
  anchor(paragraph: number, start: number, end: number): Anchor {
    const normal = this.paragraphs[paragraph]!;
    const at = offsetIn(normal);
    const found = this.candidate(paragraph, at(start), at(end));
    return { before: found.before, exact: normal.text.slice(found.start, found.end), after: found.after };
  }

  candidate(paragraph: number, from: number, to: number): Candidate {
    const { text } = this.paragraphs[paragraph]!;
    let start = from;
    let end = to;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    const own = this.#sentencesIn[paragraph] ?? [];
    const first = own.find((index) => this.sentences[index]!.end > start) ?? own.at(-1)!;
    const last = own.findLast((index) => this.sentences[index]!.start < end) ?? first;
    const left = Math.min(this.sentences[first]?.start ?? 0, start);
    const right = Math.max(this.sentences[last]?.end ?? text.length, end);
    return {
      paragraph,
      start,
      end,
      before: lastWords(text.slice(left, start)),
      after: firstWords(text.slice(end, right)),
      sentence: first ?? -1,
    };
  }

  /** Every place where the words stand for themselves and are not part of a longer word or figure. */
  occurrences(exact: string): Candidate[] {
    if (exact === '') return [];
    const found: Candidate[] = [];
    for (const [known, starts] of this.#hitsOf(exact))
      for (const paragraph of this.#placesOf.get(known)!)
        for (const at of starts) found.push(this.candidate(paragraph, at, at + exact.length));
    return found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  }

  /** Paragraphs that stayed are not searched again. */
  #hitsOf(exact: string): Hits {
    const own = this.#hits.get(exact);
    if (own) return own;
    const hits: Hits = new Map();
    const earlier = this.#earlierHits?.get(exact);
    if (earlier) for (const [known, starts] of earlier) if (this.#placesOf.has(known)) hits.set(known, starts);
    for (const known of earlier ? this.#fresh : this.#placesOf.keys()) {
      const starts = startsOf(known.normal.text, exact);
      if (starts.length > 0) hits.set(known, starts);
    }
    this.#hits.set(exact, hits);
    return hits;
  }

  /** Sentences that share rare words with these, the likeliest first, with the share of the words that they hold in order. */
  alike(words: readonly string[]): { readonly sentence: number; readonly score: number }[] {
    const votes = new Map<number, number>();
    const byWord = (this.#byWord ??= this.#sentencesByWord());
    for (const word of new Set(words)) {
      const own = byWord.get(word);
      if (!own) continue;
      for (const sentence of own) votes.set(sentence, (votes.get(sentence) ?? 0) + 1 / own.length);
    }
    return [...votes]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([sentence]) => ({ sentence, score: commonWords(words, this.sentences[sentence]!.words) / Math.max(1, words.length) }))
      .sort((a, b) => b.score - a.score);
  }

  #sentencesByWord(): Map<string, number[]> {
    const byWord = new Map<string, number[]>();
    this.sentences.forEach(({ words }, index) => {
      for (const word of new Set(words)) {
        const known = byWord.get(word);
        if (known) known.push(index);
        else byWord.set(word, [index]);
      }
    });
    return byWord;
  }
}

function readParagraph(source: DraftParagraph): KnownParagraph {
  const { text, sentences } = source;
  const normal = normalise(text);
  const at = offsetIn(normal);
  const known: Omit<Sentence, 'paragraph'>[] = [];
  for (const span of sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]) {
    const start = at(span.start);
    const end = at(span.end);
    if (end > start) known.push({ start, end, words: wordsOf(normal.text.slice(start, end)) });
  }
  return { normal, source, sentences: known };
}

const sameSpans = (a: DraftParagraph['sentences'], b: DraftParagraph['sentences']): boolean =>
  a === b || (a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end));

function startsOf(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Finds the facts of a sheet in a draft. The order of the answers is that of the facts. */
export function locate(facts: readonly Fact[], draft: DraftIndex): Location[] {
  const normal = facts.map((fact) => normalAnchor(fact));
  const found: (Location | undefined)[] = facts.map(() => undefined);
  const places = new Map<string, Candidate[]>();
  const candidatesOf = (exact: string) => {
    const known = places.get(exact) ?? draft.occurrences(exact);
    places.set(exact, known);
    return known;
  };
  const taken = new Map<Candidate, number>();
  const settle = (index: number, candidate: Candidate) => {
    taken.set(candidate, index);
    found[index] = same(draft, candidate);
  };
  // First what stands in the very same words on both sides. Two facts with the same words and neighbours stand in order.
  normal.forEach((anchor, index) => {
    const full = candidatesOf(anchor.exact).filter((c) => c.before === anchor.before && c.after === anchor.after);
    const free = full.find((c) => !taken.has(c)) ?? full.at(-1);
    if (free) settle(index, free);
  });
  const candidates = (index: number) => candidatesOf(normal[index]!.exact).filter((c) => !taken.has(c) && hasOwnEdges(c, normal[index]!));
  // Then what stands in words that changed in part, those first that changed least: they have the best claim to a place.
  const rest = normal
    .map((anchor, index) => ({ index, score: found[index] ? 0 : Math.max(0, ...candidates(index).map((c) => contextScore(anchor, c))) }))
    .filter(({ index }) => !found[index])
    .sort((a, b) => b.score - a.score);
  for (const { index } of rest) {
    const choice = choose(draft, normal[index]!, facts[index]!.kind, candidates(index));
    if (choice === 'ambiguous') found[index] = { is: 'ambiguous' };
    else if (choice) settle(index, choice);
  }
  return normal.map((anchor, index) => {
    const own = found[index];
    if (own) return own;
    const isTaken = (paragraph: number, start: number) =>
      candidatesOf(anchor.exact).some((c) => c.paragraph === paragraph && c.start === start && taken.has(c));
    return replacement(draft, anchor, isTaken);
  });
}

const same = (draft: DraftIndex, { paragraph, start, end }: Candidate): Location => ({
  is: 'same',
  paragraph,
  ...originalSpan(draft.paragraphs[paragraph]!, start, end),
});

/** A fact's anchor never changes, and it is looked for with every edit. */
const normalAnchors = new WeakMap<Anchor, Anchor>();

function normalAnchor(anchor: Anchor): Anchor {
  const { before, exact, after } = anchor;
  const known = normalAnchors.get(anchor) ?? {
    before: lastWords(`${normalise(before).text}${/\s$/.test(before) ? ' ' : ''}`),
    exact: normalise(exact).text,
    after: firstWords(`${/^\s/.test(after) ? ' ' : ''}${normalise(after).text}`),
  };
  normalAnchors.set(anchor, known);
  return known;
}

/** Of the places where the words stand with other neighbours, the one that is meant; undefined where none is. */
function choose(draft: DraftIndex, anchor: Anchor, kind: FactKind, free: readonly Candidate[]): Candidate | 'ambiguous' | undefined {
  if (free.length === 0) return undefined;
  const around = [...wordsOf(anchor.before), ...wordsOf(anchor.after)];
  const scored = free.map((candidate) => ({ candidate, score: contextScore(anchor, candidate) })).sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  const standsAlone = SELF_STANDING.has(kind) || wordsOf(anchor.exact).length >= LONG;
  if (around.length > 0) {
    // Where the neighbours stand together around other words, the fact was changed there, and these are the words of another.
    const moved = draft.alike(around)[0];
    if (moved && moved.sentence !== best.candidate.sentence && moved.score >= ENOUGH && moved.score >= best.score) return undefined;
  }
  if (best.score < ENOUGH && !standsAlone) return undefined;
  const second = scored[1];
  if (second && second.score > best.score - 0.15) return standsAlone ? best.candidate : 'ambiguous';
  return best.candidate;
}

/** What stands beside some words. */
type Neighbours = Pick<Anchor, 'before' | 'after'>;

/** The words on both sides, worked out once: the same words in many places are compared with many facts. */
const wordsBeside = new WeakMap<Neighbours, { readonly before: readonly string[]; readonly after: readonly string[] }>();
function wordsAround(beside: Neighbours): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const known = wordsBeside.get(beside) ?? { before: wordsOf(beside.before), after: wordsOf(beside.after) };
  wordsBeside.set(beside, known);
  return known;
}

/** The share of the words around a fact that still stand around the candidate, in order and on their side. */
function contextScore(anchor: Anchor, candidate: Candidate): number {
  const own = wordsAround(anchor);
  const total = own.before.length + own.after.length;
  if (total === 0) return candidate.before === '' && candidate.after === '' ? 1 : 0;
  const there = wordsAround(candidate);
  return (commonWords(own.before, there.before) + commonWords(own.after, there.after)) / total;
}

/**
 * Do the words stand for themselves here as they did? “5” in “£5” or “1.5” is another figure than “5”, and “not” or “million”
 * that came to stand beside the words makes another fact of them.
 */
const hasOwnEdges = (candidate: Candidate, anchor: Anchor): boolean => edgesOf(candidate) === edgesOf(anchor);

const edges = new WeakMap<Neighbours, string>();
function edgesOf(beside: Neighbours): string {
  const known = edges.get(beside);
  if (known !== undefined) return known;
  const { before, after } = beside;
  const own = [
    gluedBefore(before),
    gluedAfter(after),
    turnsIn(before.split(' ').filter(Boolean).slice(-2)),
    turnsIn(after.split(' ').filter(Boolean).slice(0, 2)),
  ].join('\u0000');
  edges.set(beside, own);
  return own;
}

const turnsIn = (words: readonly string[]): string =>
  words
    .map((word) => word.toLowerCase().replace(/[.,;:!?()]/g, ''))
    .filter((word) => TURNS.test(word))
    .join(' ');

/** What stands against the words without a space, marks of punctuation aside. */
const gluedBefore = (text: string): string => /[^\s]*$/.exec(text)![0].replace(/^.*['([{]/, '');
const gluedAfter = (text: string): string => /^[^\s]*/.exec(text)![0].replace(/^('s?\b)?['.,;:!?)\]}]*(?=\s|$)|[')\]}].*$/, '');

/** The words that took the place of a fact's, if its neighbours still stand; else the fact is lost. */
function replacement(draft: DraftIndex, anchor: Anchor, isTaken: (paragraph: number, start: number) => boolean): Location {
  const before = wordsOf(anchor.before);
  const after = wordsOf(anchor.after);
  const own = wordsOf(anchor.exact);
  // What stood around the words leads to their place; the words themselves may lead to another fact.
  const [best, second] = draft.alike(before.length + after.length > 0 ? [...before, ...after] : own);
  if (!best || best.score < ENOUGH) return { is: 'lost' };
  const sentence = draft.sentences[best.sentence]!;
  const { text } = draft.paragraphs[sentence.paragraph]!;
  const span = between(text.slice(sentence.start, sentence.end), before, own, after);
  if (!span) return { is: 'lost' };
  const start = sentence.start + span.start;
  const end = sentence.start + span.end;
  // The words may stand there still, where too much else of the sentence was rewritten for `choose` to be sure of it.
  const stands =
    text.slice(start, end) === anchor.exact &&
    (second === undefined || second.score < best.score) &&
    !isTaken(sentence.paragraph, start) &&
    hasOwnEdges(draft.candidate(sentence.paragraph, start, end), anchor);
  return {
    is: stands ? 'same' : 'changed',
    paragraph: sentence.paragraph,
    ...originalSpan(draft.paragraphs[sentence.paragraph]!, start, end),
  };
}

/** The stretch of a sentence between what stood before and what stood after. */
function between(
  sentence: string,
  before: readonly string[],
  own: readonly string[],
  after: readonly string[],
): { start: number; end: number } | undefined {
  const tokens = [...sentence.matchAll(/[^\s'()[\]{},;:!?-]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].replace(/\.+$/, '').length,
    text: m[0].replace(/\.+$/, ''),
  }));
  const old = [...before, ...own, ...after];
  const pairs = alignWords(
    old,
    tokens.map(({ text }) => text),
  );
  let from = -1;
  let to = tokens.length;
  for (const [oldAt, newAt] of pairs) {
    if (oldAt < before.length) from = Math.max(from, newAt);
    if (oldAt >= before.length + own.length) to = Math.min(to, newAt);
  }
  const first = tokens[from + 1];
  const last = tokens[to - 1];
  if (!first || !last || to - 1 < from + 1) return undefined;
  // A replacement many times as long is no replacement.
  if (to - from - 1 > own.length * 3 + 4) return undefined;
  return { start: first.start, end: last.end };
}

/** The index in a normal text of an offset of the original. */
function offsetIn({ places }: NormalText): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** The last whole words of a text, and the first ones, as far as an anchor keeps them. */
function lastWords(text: string): string {
  const own = text.trimStart();
  if (own.length <= CONTEXT) return own;
  const cut = own.slice(-CONTEXT);
  const space = cut.indexOf(' ');
  return space < 0 || space === cut.length - 1 ? cut : cut.slice(space + 1);
}
function firstWords(text: string): string {
  const own = text.trimEnd();
  if (own.length <= CONTEXT) return own;
  const cut = own.slice(0, CONTEXT);
  const space = cut.lastIndexOf(' ');
  return space <= 0 ? cut : cut.slice(0, space);
}
