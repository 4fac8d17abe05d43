// Looks for a quotation in a transcript and says how the two differ, by the kind of difference and never by a ratio.
import { isSpeaker, type Transcript, type Turn } from './read.ts';
import { areFillers, isWeighty, mayBeFiller, type SpokenWord, spokenWords } from './words.ts';

/**
 * - `verbatim`: word for word.
 * - `tidied`: fillers, false starts and repeated words left out, short forms written in full, nothing else.
 * - `cut-shown`: words left out, and an ellipsis or the words between two parts of the quotation show it. `cut`: nothing shows it.
 * - `bracketed`: words in square brackets put in.
 * - `changed`: other words. `stitched`: put together from two places.
 * - `other-speaker`: said by somebody else. `not-found`: nothing like it is in the transcript.
 */
export type QuoteVerdict =
  | 'verbatim'
  | 'tidied'
  | 'cut-shown'
  | 'cut'
  | 'bracketed'
  | 'changed'
  | 'stitched'
  | 'other-speaker'
  | 'not-found';

export interface QuoteComparison {
  readonly verdict: QuoteVerdict;
  /** Does a number, a name, a negation or a modal differ? */
  readonly isWeighty: boolean;
  /** The transcript's words, as written there, and where they stand. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
  readonly turn: Turn | undefined;
  /** What differs: the quotation's words and the transcript's. */
  readonly differences: readonly { readonly quoted: string; readonly said: string }[];
}

/** A quotation to look for: the words between its marks, in one part or in several that the reporter's words stand between. */
export interface QuotedSpeech {
  readonly parts: readonly string[];
  /** The fullest name that the draft gives the speaker. */
  readonly speaker?: string;
}

/** Words that stand between a quotation's parts, and gaps that it shows. */
interface QuoteWord extends SpokenWord {
  /** Does the quotation show that something may be left out before this word? */
  readonly gapShown: boolean;
}

type Step =
  | { readonly is: 'same' | 'other'; readonly quote: number; readonly word: number }
  | { readonly is: 'added'; readonly quote: number }
  | { readonly is: 'left-out'; readonly word: number };

const NOT_FOUND: QuoteComparison = { verdict: 'not-found', isWeighty: true, said: '', start: 0, end: 0, turn: undefined, differences: [] };
/** A quotation of fewer words cannot be told from a turn of phrase. */
const FEWEST = 3;
/** The share of a quotation's words that must stand together for it to be the same speech. */
const ENOUGH = 0.5;
/** So many words between missing ones may be the same by chance. */
const CHANCE = 2;
/** From this many left-out words on, two places were put together. */
const FAR = 60;

/** How many comparisons a transcript keeps. */
const MOST_KEPT = 2000;

/** A transcript with an index of its word triples. */
export class TranscriptIndex {
  readonly transcript: Transcript;
  readonly #triples = new Map<string, number[]>();
  readonly #compared = new Map<string, QuoteComparison | undefined>();

  constructor(transcript: Transcript) {
    this.transcript = transcript;
    const { words } = transcript;
    for (let i = 0; i + 2 < words.length; i++) {
      const key = `${words[i]!.key} ${words[i + 1]!.key} ${words[i + 2]!.key}`;
      const known = this.#triples.get(key);
      if (known) known.push(i);
      else this.#triples.set(key, [i]);
    }
  }

  /** Looks for a quotation. Undefined for one that is too short to look for. What was found is kept: most stand as they stood a key ago. */
  compare(quotation: QuotedSpeech): QuoteComparison | undefined {
    const key = [quotation.speaker ?? '', ...quotation.parts].join('\u0000');
    if (this.#compared.has(key)) return this.#compared.get(key);
    if (this.#compared.size >= MOST_KEPT) this.#compared.clear();
    const found = this.#compare(quotation);
    this.#compared.set(key, found);
    return found;
  }

  #compare(quotation: QuotedSpeech): QuoteComparison | undefined {
    const { words, isBracketed } = quoteWords(quotation.parts);
    if (words.length < FEWEST) return undefined;
    const found = this.#candidates(words)
      .map((at) => this.#align(words, at))
      .sort((a, b) => b.same - a.same || a.cost - b.cost)[0];
    if (!found || found.same < Math.max(2, words.length * ENOUGH)) return NOT_FOUND;
    return this.#judge(words, found.steps, isBracketed, quotation.speaker);
  }

  /** Places where triples of the quotation stand, those with the most first. */
  #candidates(words: readonly QuoteWord[]): number[] {
    const votes = new Map<number, number>();
    for (let i = 0; i + 2 < words.length; i++) {
      const places = this.#triples.get(`${words[i]!.key} ${words[i + 1]!.key} ${words[i + 2]!.key}`);
      if (!places || places.length > 50) continue;
      for (const place of places) {
        const bucket = Math.floor(Math.max(0, place - i) / 20);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
      }
    }
    const best = [...votes]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([bucket]) => bucket * 20);
    return best.length > 0 ? best : this.#byRareWords(words);
  }

  /** Where no three words in a row agree: places where its rarer words stand close together. */
  #byRareWords(words: readonly QuoteWord[]): number[] {
    const wanted = new Set(words.map(({ key }) => key).filter((key) => key.length > 3));
    const votes = new Map<number, number>();
    this.transcript.words.forEach(({ key }, i) => {
      if (wanted.has(key)) votes.set(Math.floor(i / 20), (votes.get(Math.floor(i / 20)) ?? 0) + 1);
    });
    return [...votes]
      .filter(([, n]) => n >= Math.max(2, wanted.size / 2))
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([bucket]) => bucket * 20);
  }

  /** Aligns a quotation with the transcript around a place; the transcript's words before and after cost nothing. */
  #align(words: readonly QuoteWord[], at: number): { readonly steps: readonly Step[]; readonly same: number; readonly cost: number } {
    const from = Math.max(0, at - 30);
    const to = Math.min(this.transcript.words.length, at + words.length * 2 + 60);
    return align(words, this.transcript.words.slice(from, to), from);
  }

  #judge(words: readonly QuoteWord[], steps: readonly Step[], isBracketed: boolean, speaker: string | undefined): QuoteComparison {
    const own = this.transcript.words;
    const spoken = steps.flatMap((step) => (step.is === 'added' ? [] : [step.word]));
    const first = Math.min(...spoken);
    const last = Math.max(...spoken);
    const start = own[first]!.start;
    const end = own[last]!.end;
    const turn = this.transcript.turns[this.transcript.turnOf[spoken[0]!]!];
    const differences = differencesIn(words, own, steps);
    const changes = differences.filter(({ kind }) => kind === 'changed');
    const cuts = differences.filter(({ kind }) => kind === 'cut');
    const common = {
      isWeighty: [...changes, ...cuts].some((d) => d.isWeighty),
      said: this.transcript.text.slice(start, end).replace(/\s+/g, ' '),
      start,
      end,
      turn,
      differences: [...changes, ...cuts].map(({ quoted, said }) => ({ quoted, said })),
    };
    const verdict = ((): QuoteVerdict => {
      if (changes.length > 0) return this.#isStitched(words, steps) ? 'stitched' : 'changed';
      if (speaker !== undefined && this.#saidByOther(turn?.speaker, speaker)) return 'other-speaker';
      if (cuts.some(({ length }) => length >= FAR)) return 'stitched';
      if (cuts.some(({ isShown }) => !isShown)) return 'cut';
      if (isBracketed) return 'bracketed';
      if (cuts.length > 0) return 'cut-shown';
      const tidied = differences.length > 0 || steps.some((s) => s.is === 'same' && !isSameWriting(words[s.quote]!, own[s.word]!));
      return tidied ? 'tidied' : 'verbatim';
    })();
    return { ...common, verdict };
  }

  /** Somebody else said it, if the transcript knows the speaker by name and puts another name here. */
  #saidByOther(label: string | undefined, speaker: string): boolean {
    if (isSpeaker(label, speaker) !== false) return false;
    return this.transcript.turns.some((turn) => isSpeaker(turn.speaker, speaker) === true);
  }

  /** Do four or more of its words in a row, missing here, stand together elsewhere? A word or two may be here too by chance. */
  #isStitched(words: readonly QuoteWord[], steps: readonly Step[]): boolean {
    const runs: { first: number; last: number; missing: number }[] = [];
    for (const step of steps) {
      if (step.is !== 'added' && step.is !== 'other') continue;
      const run = runs.at(-1);
      if (run && step.quote - run.last <= CHANCE + 1) {
        run.last = step.quote;
        run.missing++;
      } else runs.push({ first: step.quote, last: step.quote, missing: 1 });
    }
    return runs.some(({ first, last, missing }) => {
      if (missing < 4) return false;
      const part = words.slice(first, last + 1);
      return this.#candidates(part).some((at) => this.#align(part, at).same >= part.length * 0.8);
    });
  }
}

function quoteWords(parts: readonly string[]): { readonly words: readonly QuoteWord[]; readonly isBracketed: boolean } {
  const words: QuoteWord[] = [];
  let isBracketed = false;
  let gapShown = false;
  for (const part of parts) {
    for (const piece of part.split(/(\[[^\]]*\]|\.{3,}|…|\. \. \.)/)) {
      if (/^(?:\[\s*(?:\.{3}|…)?\s*\]|\.{3,}|…|\. \. \.)$/.test(piece)) gapShown = true;
      else if (piece.startsWith('[')) {
        isBracketed = true;
        gapShown = true;
      } else
        for (const word of spokenWords(piece)) {
          words.push({ ...word, gapShown });
          gapShown = false;
        }
    }
    // The reporter's words between two parts, “she said”, show a gap.
    gapShown = words.length > 0;
  }
  return { words, isBracketed };
}

const isSameWriting = (a: SpokenWord, b: SpokenWord): boolean =>
  a.written.toLowerCase().replaceAll('’', "'") === b.written.toLowerCase().replaceAll('’', "'");

/** Cost of leaving out a word of the transcript; one more in a row costs little, so that a long cut is one cut. */
const CUT = 1.1;
const CUT_ON = 0.06;
const FILLER = 0.3;
const ADDED = 1.5;
/**
 * A word in the place of another costs less than one added, also at the end, where leaving out is free, and more than leaving out a few:
 * “know” for “don’t know” left two words out.
 */
const OTHER = 1.4;

/** Least-cost alignment of all of a quotation with a part of the transcript, with gaps that cost most at their first word. */
function align(words: readonly QuoteWord[], own: readonly SpokenWord[], offset: number): { steps: Step[]; same: number; cost: number } {
  const costs = costsOf(words, own);
  const steps = stepsBack(words, own, offset, costs);
  const same = steps.filter((step) => step.is === 'same').length;
  return { steps: steps.reverse(), same, cost: costs.best.at(-1)! };
}

/** How a word of the quotation is placed at least cost. */
const FROM = { pair: 1, added: 2, gap: 3 };

/** Tables in rows of a word of the quotation, columns of a word of the transcript. */
interface Costs {
  /** The first words of the quotation are placed, the last one at or before the column. */
  readonly best: Float64Array;
  readonly from: Uint8Array;
  /** Is the word before the column left out too? */
  readonly gapOn: Uint8Array;
}

function costsOf(words: readonly QuoteWord[], own: readonly SpokenWord[]): Costs {
  const width = own.length + 1;
  const size = (words.length + 1) * width;
  const best = new Float64Array(size);
  /** With the word of the column left out. */
  const gap = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const from = new Uint8Array(size);
  const gapOn = new Uint8Array(size);
  for (let i = 1; i <= words.length; i++) {
    const word = words[i - 1]!;
    const isLast = i === words.length;
    best[i * width] = i * ADDED;
    from[i * width] = FROM.added;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const other = own[j - 1]!;
      const opened = best[at - 1]! + (isLast ? 0 : costOfCut(other, words[i]!));
      const goes = gap[at - 1]! + (isLast ? 0 : CUT_ON);
      gap[at] = Math.min(opened, goes);
      gapOn[at] = goes < opened ? 1 : 0;
      const pair = best[at - width - 1]! + costOfPair(word, other);
      const added = best[at - width]! + ADDED;
      const least = Math.min(pair, added, gap[at]!);
      best[at] = least;
      from[at] = least === pair ? FROM.pair : least === added ? FROM.added : FROM.gap;
    }
  }
  return { best, from, gapOn };
}

/** What it costs to leave out a word of the transcript before a word of the quotation. */
function costOfCut(left: SpokenWord, next: QuoteWord): number {
  if (mayBeFiller(left.key)) return FILLER;
  return next.gapShown ? CUT / 2 : CUT;
}

function costOfPair(a: SpokenWord, b: SpokenWord): number {
  if (a.key === b.key) return 0;
  return isNear(a.key, b.key) ? 0.9 : OTHER;
}

/** The steps of the cheapest alignment, the last first. */
function stepsBack(words: readonly QuoteWord[], own: readonly SpokenWord[], offset: number, { from, gapOn }: Costs): Step[] {
  const width = own.length + 1;
  const steps: Step[] = [];
  let i = words.length;
  let j = own.length;
  let inGap = false;
  while (i > 0) {
    const at = i * width + j;
    if (inGap || from[at] === FROM.gap) {
      if (i < words.length) steps.push({ is: 'left-out', word: offset + j - 1 });
      inGap = gapOn[at] === 1;
      j--;
    } else if (from[at] === FROM.pair) {
      const isSame = words[i - 1]!.key === own[j - 1]!.key;
      steps.push({ is: isSame ? 'same' : 'other', quote: i - 1, word: offset + j - 1 });
      i--;
      j--;
    } else {
      steps.push({ is: 'added', quote: i - 1 });
      i--;
    }
  }
  return steps;
}

/** Words that may be one word in two forms, or a slip of the transcript: they pair, and count as changed. */
const isNear = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4);

interface Difference {
  readonly kind: 'tidied' | 'cut' | 'changed';
  readonly isShown: boolean;
  readonly isWeighty: boolean;
  readonly length: number;
  readonly quoted: string;
  readonly said: string;
}

/** The stretches of an alignment where the two are not the same, each of one kind. */
function differencesIn(words: readonly QuoteWord[], own: readonly SpokenWord[], steps: readonly Step[]): Difference[] {
  const found: Difference[] = [];
  for (let i = 0; i < steps.length; i++) {
    if (steps[i]!.is === 'same') continue;
    let to = i;
    while (to < steps.length && steps[to]!.is !== 'same') to++;
    const run = steps.slice(i, to);
    const quoted = run.flatMap((s) => (s.is === 'added' || s.is === 'other' ? [words[s.quote]!] : []));
    const said = run.flatMap((s) => (s.is === 'left-out' || s.is === 'other' ? [own[s.word]!] : []));
    const next = steps[to];
    const previous = steps[i - 1];
    found.push(differenceOf(quoted, said, next?.is === 'same' ? words[next.quote]!.gapShown : false, keysAround(own, previous, next)));
    i = to - 1;
  }
  return found;
}

const keysAround = (own: readonly SpokenWord[], previous: Step | undefined, next: Step | undefined) => ({
  before: previous?.is === 'same' ? [own[previous.word - 2]?.key, own[previous.word - 1]?.key, own[previous.word]?.key] : [],
  after: next?.is === 'same' ? [own[next.word]?.key, own[next.word + 1]?.key, own[next.word + 2]?.key] : [],
});

function differenceOf(
  quoted: readonly SpokenWord[],
  said: readonly SpokenWord[],
  isShown: boolean,
  around: { readonly before: readonly (string | undefined)[]; readonly after: readonly (string | undefined)[] },
): Difference {
  const keys = said.map(({ key }) => key);
  // Several words may come of one: “£5m”.
  const written = (words: readonly SpokenWord[]) => [...new Map(words.map((word) => [word.start, word.written])).values()].join(' ');
  const base = { isShown, length: said.length, quoted: written(quoted), said: written(said) };
  const isName = (word: SpokenWord) => /^\p{Lu}\p{Ll}/u.test(word.written);
  if (quoted.length > 0)
    return { ...base, kind: 'changed', isWeighty: [...quoted, ...said].some((word) => isWeighty(word.key) || isName(word)) };
  // Words said again before or behind: “we will, we will not” quoted as “we will not”.
  const isRepeat = keys.length <= 3 && (startsWith(around.after, keys) || startsWith([...around.before].slice(-keys.length), keys));
  if (areFillers(keys) || isRepeat) return { ...base, kind: 'tidied', isWeighty: false };
  return { ...base, kind: 'cut', isWeighty: keys.some(isWeighty) };
}

const startsWith = (list: readonly (string | undefined)[], keys: readonly string[]): boolean => keys.every((key, i) => list[i] === key);
