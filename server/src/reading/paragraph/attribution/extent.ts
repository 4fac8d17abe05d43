// How far the words reach that a source is said to have said.
import { AUXILIARY, CONJUNCTION, DAY, ED, ING, PREPOSITION, SUBORDINATOR } from './lexicon.ts';
import { changesSubject, classOf, isMark, PAUSES, STOPS } from './tags.ts';
import { is, type Token } from './token.ts';
import { type Feature, features, step, symbol, symbols, weigh } from './weights.ts';

/** What is said after a cue, before its end is known. */
export interface Extent {
  /** Its first token. */
  readonly from: number;
  readonly kind: 'speech' | 'other' | 'passive' | 'noun' | 'adjective';
  readonly lemma: string;
  /** The class of the token that it begins with. */
  readonly complement: string;
  readonly clausal: boolean;
}

/** What is said by its kind and by whether a clause can follow. */
const SORTS: Readonly<Record<Extent['kind'], readonly [plain: string, clausal: string]>> = {
  speech: ['speech-', 'speech+'],
  other: ['other-', 'other+'],
  passive: ['passive-', 'passive+'],
  noun: ['noun-', 'noun+'],
  adjective: ['adjective-', 'adjective+'],
};
/** Numbers of tokens, the long ones together. */
const size = symbols(['n0', 'n1', 'n2', 'n3', 'n5', 'n10', 'n20']);
const rest = symbols(['rest0', 'rest1', 'rest2', 'rest3', 'rest5', 'rest10', 'rest20']);
const seen = symbols(['n', 'v']);
const sizeOf = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 13 ? 5 : 6);
/** What the paths of features begin with. */
const begin = features({
  bias: 'e:bias',
  alone: 'e',
  with: 'e|',
  pair: 'e>',
  behind: 'e<',
  cue: 'cue-ing',
  next: 'speech-next',
  third: 'speech-third',
  size: 'size',
  ends: 'ends',
  endsBefore: 'ends>',
});
/** The weight above which a place ends what was said. */
const ENOUGH = 0.2;

const WEIGHED = 30;
/** No sentence is read further than so many tokens from a cue: one that long is a list, or no prose. */
export const REACH = 120;

/** Where what was said must end at the latest: the sentence's end, a semicolon, the end of a quotation that stands alone. */
function limit(tokens: readonly Token[], from: number): number {
  const reach = Math.min(tokens.length, from + REACH);
  for (let i = from; i < reach; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') {
      const q = token.quotation!;
      const next = tokens[i + 1];
      if (!q.closed) return i + 1;
      // “So,” he said; “so”, he said.
      const stopped = /^[.,?!…]$/.test(token.last) && !(next && /^(?:and|or)$/.test(next.lower));
      if (i === from && next && (stopped || /^(?:,|—)$/.test(next.lower))) return i + 1;
    } else if (token.kind === 'mark' && (token.lower === ';' || (STOPS.has(token.lower) && i === tokens.length - 1))) return i;
  }
  return reach;
}

/** A place where what was said may end, before a token: what is the same whatever was said. */
interface Place {
  readonly isMark: boolean;
  /** The number of the word or class after it. */
  readonly after: number;
  // Features, and the beginnings of those that take what was said.
  readonly alone: Feature;
  readonly with: Feature;
  readonly behind: Feature;
  readonly pair: Feature;
  readonly triple: Feature;
  /** “, adding”. */
  readonly cue: Feature | undefined;
  /** Of verbs of speech that follow. */
  readonly verbs: readonly Feature[];
}

/** The places of the sentence that was asked about last, the same for all that is said in it; null where nothing can end. */
let places: (Place | null | undefined)[] = [];
let placesOf: readonly Token[] | undefined;

function placeAt(tokens: readonly Token[], i: number): Place | null {
  const token = tokens[i]!;
  const previous = tokens[i - 1]!;
  const { lower } = token;
  const mark = isMark(token, PAUSES);
  if (!mark && previous.kind !== 'quote' && !isJoint(token)) return null;
  // A comma is judged together with what follows it.
  if (isMark(previous, PAUSES)) return null;
  const next = tokens[i + 1];
  const third = tokens[i + 2];
  const what = token.kind === 'quote' ? 'quote' : is(token, AUXILIARY) ? 'aux' : is(token, DAY) ? 'day' : is(token, ING) ? 'ing' : lower;
  const after = is(next, SUBORDINATOR | CONJUNCTION | PREPOSITION) ? next!.lower : classOf(next);
  const from = begin();
  const word = symbol(what);
  const afterIt = symbol(after);
  const pair = step(step(from.pair, word), afterIt);
  const verbs: Feature[] = [];
  if (next?.verb?.speech) verbs.push(step(from.next, word));
  if (third?.verb?.speech) verbs.push(step(from.third, word));
  return {
    isMark: mark,
    after: afterIt,
    alone: step(from.alone, word),
    with: step(from.with, word),
    behind: step(step(from.behind, symbol(classOf(previous))), word),
    pair,
    triple: step(pair, symbol(classOf(third))),
    cue: next?.verb?.form === 'ing' ? step(from.cue, word) : undefined,
    verbs,
  };
}

/** Can a new part of the sentence begin with a word? */
const isJoint = (token: Token): boolean =>
  is(token, PREPOSITION | CONJUNCTION | SUBORDINATOR) ||
  (is(token, DAY) && token.capital) ||
  (is(token, ING) && token.lower.length > 5) ||
  (is(token, AUXILIARY) && token.lower !== 'to' && token.lower !== 'not');

/** Walks the places where what was said may end, in order, with what speaks for and against each. */
export class Boundaries {
  /** Where what was said ends at the latest. */
  readonly last: number;
  /** The token that the current place is before. */
  at: number;
  /** What speaks for and against the current place; the next step overwrites it. */
  readonly features: Feature[] = [];
  readonly #tokens: readonly Token[];
  readonly #places: (Place | null | undefined)[];
  readonly #from: number;
  readonly #clausal: boolean;
  readonly #sort: number;
  readonly #sizes: Feature;
  readonly #lemma: number;
  readonly #complement: number;
  #verbs = 0;
  #weighed = 0;

  constructor(tokens: readonly Token[], { from, kind, lemma, complement, clausal }: Extent) {
    const sort = SORTS[kind][clausal ? 1 : 0];
    this.#tokens = tokens;
    if (placesOf !== tokens) {
      placesOf = tokens;
      places = new Array(tokens.length);
    }
    this.#places = places;
    this.#from = from;
    this.#clausal = clausal;
    this.#sort = symbol(sort);
    this.#sizes = step(begin().size, this.#sort);
    this.#lemma = symbol(lemma);
    this.#complement = symbol(complement);
    this.at = from;
    this.last = limit(tokens, from);
  }

  /** Goes to the next place; false where there is none. */
  next(): boolean {
    while (++this.at < this.last && this.#weighed < WEIGHED) {
      const previous = this.#tokens[this.at - 1]!;
      if (!previous.capital && (is(previous, ED) || (is(previous, AUXILIARY) && previous.lower !== 'to'))) this.#verbs++;
      let place = this.#places[this.at];
      if (place === undefined) this.#places[this.at] = place = placeAt(this.#tokens, this.at);
      if (place === null) continue;
      this.#weighed++;
      this.#describe(place);
      return true;
    }
    return false;
  }

  #describe(place: Place): void {
    const { features } = this;
    const sort = this.#sort;
    const sorted = step(place.with, sort);
    const long = size(sizeOf(this.at - this.#from));
    features.length = 0;
    features.push(place.alone, sorted, step(sorted, seen(this.#verbs > 0 ? 1 : 0)));
    features.push(place.pair, step(place.pair, sort), place.triple);
    features.push(step(place.with, this.#lemma), step(place.with, this.#complement));
    features.push(step(this.#sizes, long), step(place.with, long), step(place.with, rest(sizeOf(this.last - this.at))));
    features.push(place.behind);
    if (place.cue !== undefined) features.push(place.cue);
    if (place.isMark && this.at + 1 < this.#tokens.length && changesSubject(this.#tokens, this.at, this.#clausal)) {
      const { ends, endsBefore } = begin();
      features.push(ends, step(ends, sort), step(endsBefore, place.after));
    }
    for (let i = 0; i < place.verbs.length; i++) features.push(place.verbs[i]!);
  }
}

/** Where what was said ends: the first place that more speaks for than against. */
export function extentEnd(tokens: readonly Token[], extent: Extent): number {
  const boundaries = new Boundaries(tokens, extent);
  const { bias } = begin();
  while (boundaries.next()) if (weigh(bias, boundaries.features) > ENOUGH) return boundaries.at;
  return boundaries.last;
}
