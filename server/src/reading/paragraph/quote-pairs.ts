// Which quotation marks of a paragraph belong together.
import { kindAt, WORD_PART } from '../../text/characters.ts';

/** Words between quotation marks, with the marks. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** Where the closing mark begins; `end` where there is none. */
  readonly innerEnd: number;
  readonly mark: string;
  readonly closed: boolean;
  readonly depth: number;
}

/** The quotation marks of a paragraph, paired. */
export interface PairedMarks {
  /** In order of their start. */
  readonly quotations: readonly Marked[];
  /** The first closing double mark that nothing opened, or −1: the end of a quotation from the paragraph before, or a mark too many. */
  readonly strayClose: number;
}

const DEEPEST = 6;
const NONE: PairedMarks = { quotations: [], strayClose: -1 };

/** Elisions that begin with an apostrophe: ’tis, ’em, the ’90s. */
export const ELISION =
  /^(?:tis|tisn['’]t|twas|twere|twill|em|til|till|cause|cos|cuz|coz|bout|round|n|neath|nother|nuff|sup|ere|ello|appen|s|\d\ds?)(?![\p{L}\p{N}])/iu;

const isSpace = (c: string) => c === '' || c === ' ' || c === '\u00a0' || c === '\t' || c === '\n' || c === '\u2009' || c === '\u202f';
const isWordChar = (c: string) => (kindAt(c, 0) & WORD_PART) !== 0;
/** After these a mark opens: space, brackets, dashes, other marks. */
const opensAfter = (c: string) => isSpace(c) || '([{—–―-/“‘"\'«…'.includes(c);
/** Before these a mark closes. */
const closesBefore = (c: string) => isSpace(c) || '.,;:!?)]}—–―-/”’"\'»…'.includes(c);

interface Open {
  readonly at: number;
  readonly mark: string;
}

/** Which closing double marks fit an opening one. A straight mark fits all: drafts mix them. */
const closes = (open: string, mark: string): boolean => {
  if (open.length === 2) return false;
  if (open === '«') return mark === '»';
  if (open === '„') return mark === '“' || mark === '”' || mark === '"';
  return mark === '”' || mark === '"';
};
const isSingle = (mark: string) => mark.length === 1 && "'‘’".includes(mark);

/** The last text and its marks: what is read of quotations and what is read of slips ask for the same ones. */
let last: { readonly text: string; readonly marks: PairedMarks } | undefined;

/**
 * Pairs the quotation marks of a paragraph: straight and curly, double and single, nested, and mixed by mistake. An apostrophe is
 * no mark. A quotation that is not closed lasts to the paragraph's end. Time is linear in the text.
 */
export function pairMarks(text: string): PairedMarks {
  if (last?.text !== text) {
    const places = marksIn(text);
    last = { text, marks: places ? pair(text, places) : NONE };
  }
  return last.marks;
}

const MARK = /[“”"„«»‘’']/g;

/** Where marks stand that may open or close something, which an apostrophe between letters cannot; undefined where none can open. */
function marksIn(text: string): number[] | undefined {
  const places: number[] = [];
  let opens = false;
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const i = MARK.lastIndex - 1;
    const c = text[i]!;
    const before = text[i - 1] ?? '';
    opens ||= c !== '»' && (c !== '’' || before === '' || /\s/.test(before));
    const isApostrophe = isSingle(c) && isWordChar(before) && isWordChar(text[i + 1] ?? '');
    if (!isApostrophe) places.push(i);
  }
  return opens ? places : undefined;
}

/** A figure that inches can count. A year or a sum at a quotation's end is longer. */
const INCHES = /(?<![\d£$€,.])(?:\d{1,2}|1\d\d)(?:\.\d{1,2}|[½¼¾]|-?\d\/\d)?$/;

const pair = (text: string, places: readonly number[]): PairedMarks => new Pairing(text, places).pairAll(places);

/** Goes through the marks of a paragraph, with those that are open on a stack. */
class Pairing {
  readonly #text: string;
  readonly #singles: SingleClosers;
  readonly #stack: Open[] = [];
  readonly #done: Marked[] = [];
  #strayClose = -1;

  constructor(text: string, places: readonly number[]) {
    this.#text = text;
    this.#singles = new SingleClosers(text, places);
  }

  pairAll(places: readonly number[]): PairedMarks {
    const text = this.#text;
    for (let n = 0; n < places.length; n++) {
      const i = places[n]!;
      const mark = text[i]!;
      const before = text[i - 1] ?? '';
      const after = text[i + 1] ?? '';
      if (mark === after && isSingle(mark) && text[i + 2] !== mark) {
        this.#readTwoSingles(i, mark, before);
        n++;
      } else if (isSingle(mark)) this.#readSingle(i, mark, before, after);
      else if (mark === '"' || mark === '“' || mark === '”') this.#readDouble(i, mark, before, after);
      else this.#readForeign(i, mark);
    }
    while (this.#stack.length > 0) this.#leaveOpen(text.length);
    this.#done.sort((a, b) => a.start - b.start);
    return { quotations: this.#done, strayClose: this.#strayClose };
  }

  /** Two single marks are a double one, as wire copy types it: ''so''. */
  #readTwoSingles(i: number, mark: string, before: string): void {
    const level = this.#lastDouble();
    if (level >= 0) {
      if (this.#stack[level]!.mark.length === 2) this.#close(level, i, i + 2);
    } else if (opensAfter(before) && !isSpace(this.#text[i + 2] ?? '')) this.#open(i, mark + mark);
  }

  #readSingle(i: number, mark: string, before: string, after: string): void {
    const top = this.#stack.length - 1;
    if (top >= 0 && isSingle(this.#stack[top]!.mark) && this.#singles.closerOf(this.#stack[top]!.at) === i) {
      this.#close(top, i, i + 1);
      return;
    }
    // Inside single marks a second single one opens nothing.
    if (this.#holdsSingle() || !opensSingle(this.#text, i, mark, before, after)) return;
    if (this.#singles.closerOf(i) >= 0 || opensUnclosed(this.#text, i, mark, this.#stack.length)) this.#open(i, mark);
  }

  /** One of " “ ”. */
  #readDouble(i: number, mark: string, before: string, after: string): void {
    const level = this.#lastDouble();
    if (mark === '"' && this.#isHeight(i, before)) return;
    const looksOpen = opensAfter(before) && !isSpace(after);
    const looksClosed = !isSpace(before) && closesBefore(after);
    if (level < 0) this.#readFirstDouble(i, mark, looksOpen, looksClosed);
    else if (mark === '“' && this.#stack[level]!.mark !== '„') {
      // The wrong mark typed: it closes where it can do nothing else.
      if (looksClosed && !(opensAfter(before) && isWordChar(after))) this.#close(level, i, i + 1);
      else this.#open(i, mark);
    } else if (closes(this.#stack[level]!.mark, mark)) {
      // Straight marks one in another cannot be told from one that was never closed; both open here.
      if (mark === '"' && looksOpen && !looksClosed && !this.#isSetOffStraight(this.#stack[level]!)) this.#open(i, mark);
      else this.#close(level, i, i + 1);
    }
  }

  /** A double mark where none is open. */
  #readFirstDouble(i: number, mark: string, looksOpen: boolean, looksClosed: boolean): void {
    // 12" is a length, unless a quotation could end there.
    if (mark !== '“' && !looksOpen && INCHES.test(this.#text.slice(Math.max(0, i - 6), i))) return;
    // A closing mark that nothing opened, unless it plainly opens; a straight mark opens where it can.
    if (mark === '“' || (mark === '”' ? looksOpen && !looksClosed : looksOpen || !looksClosed)) this.#open(i, mark);
    else if (this.#strayClose < 0) this.#strayClose = i;
  }

  /** One of „ « ». */
  #readForeign(i: number, mark: string): void {
    const level = this.#lastDouble();
    const opened = this.#stack[level]?.mark ?? '';
    // « closes in German copy: »so«.
    const isClose = level >= 0 && (mark === '«' ? opened === '»' : mark === '»' && closes(opened, mark));
    if (isClose) this.#close(level, i, i + 1);
    else if (mark !== '»') this.#open(i, mark);
  }

  /** 5'10" is a height. */
  #isHeight(i: number, before: string): boolean {
    return /\d/.test(before) && /['’′]\s?\d{1,2}$/.test(this.#text.slice(Math.max(0, i - 4), i));
  }

  #isSetOffStraight(open: Open): boolean {
    return open.mark === '"' && isSpace(this.#text[open.at + 1] ?? '');
  }

  #holdsSingle(): boolean {
    for (const { mark } of this.#stack) if (isSingle(mark)) return true;
    return false;
  }

  /** The place on the stack of the last double mark, or −1. */
  #lastDouble(): number {
    for (let k = this.#stack.length - 1; k >= 0; k--) if (!isSingle(this.#stack[k]!.mark)) return k;
    return -1;
  }

  /** Nobody nests deeper: what seems to are marks that were never closed. */
  #open(at: number, mark: string): void {
    if (this.#stack.length < DEEPEST) this.#stack.push({ at, mark });
  }

  #close(level: number, innerEnd: number, end: number): void {
    // A single mark that a double one closes over was an apostrophe after all.
    while (this.#stack.length > level + 1) {
      if (isSingle(this.#stack.at(-1)!.mark)) this.#stack.pop();
      else this.#leaveOpen(innerEnd);
    }
    const open = this.#stack.pop()!;
    this.#done.push({ start: open.at, end, innerEnd, mark: open.mark, closed: true, depth: this.#stack.length });
  }

  /** The last mark was never closed: its quotation lasts to here. */
  #leaveOpen(end: number): void {
    const open = this.#stack.pop()!;
    this.#done.push({ start: open.at, end, innerEnd: end, mark: open.mark, closed: false, depth: this.#stack.length });
  }
}

function opensSingle(text: string, i: number, c: string, before: string, after: string): boolean {
  if (!opensAfter(before) || isSpace(after) || before === "'" || before === '’') return false;
  // A closing single mark opens only an elision: ’tis.
  if (c === '’') return false;
  if (ELISION.test(text.slice(i + 1, i + 10))) return false;
  return isWordChar(after) || '“"$£€…[('.includes(after);
}

/** A single mark without a partner is a quotation that runs on when a sentence begins there; otherwise it is an apostrophe. */
function opensUnclosed(text: string, i: number, c: string, depth: number): boolean {
  if (depth > 0 || !/^\p{Lu}/u.test(text.slice(i + 1, i + 3)) || ELISION.test(text.slice(i + 1, i + 10))) return false;
  return i === 0 || (c === '‘' && /[:,]\s$/.test(text.slice(Math.max(0, i - 2), i)));
}

/** The single marks that close, by the ones that open. */
class SingleClosers {
  readonly #text: string;
  readonly #closers: number[] = [];
  readonly #openers: number[] = [];
  readonly #found = new Map<number, number>();

  constructor(text: string, places: readonly number[]) {
    this.#text = text;
    for (const i of places) {
      const mark = text[i]!;
      if (!isSingle(mark)) continue;
      const before = text[i - 1] ?? '';
      const after = text[i + 1] ?? '';
      if (before === mark || after === mark) continue;
      if (mark !== '‘' && mayCloseSingle(text, i, before, after)) this.#closers.push(i);
      else if (mark !== '’' && opensAfter(before) && isWordChar(after)) this.#openers.push(i);
    }
  }

  /** The mark that closes what one opens, or −1. */
  closerOf(open: number): number {
    let closer = this.#found.get(open);
    if (closer === undefined) this.#found.set(open, (closer = this.#find(open)));
    return closer;
  }

  #find(open: number): number {
    const text = this.#text;
    const closers = this.#closers;
    const limit = this.#openers[firstBehind(this.#openers, open)] ?? text.length;
    let possessive = -1;
    const from = firstBehind(closers, open);
    for (let k = from; k < closers.length && k < from + MOST_TRIES; k++) {
      const at = closers[k]!;
      if (possessive >= 0 && at > limit) break;
      // A curly mark is closed by a curly one.
      if (text[open] === '‘' && text[at] === "'" && text.includes('’')) continue;
      // A possessive plural (the Joneses’ house) or a dropped g is passed over where a mark follows that can be nothing else.
      if (mayBePossessive(text, at)) {
        if (possessive < 0) possessive = at;
      } else if (possessive < 0 || /[.,!?…]/.test(text[at - 1]!)) return at;
    }
    return possessive;
  }
}

const MOST_TRIES = 12;

const mayCloseSingle = (text: string, i: number, before: string, after: string): boolean =>
  !isSpace(before) && !isWordChar(after) && !'([“‘'.includes(before) && !/[\s‘’']n$/.test(text.slice(i - 2, i));

const mayBePossessive = (text: string, i: number): boolean =>
  /^ [\p{L}\p{N}]/u.test(text.slice(i + 1, i + 3)) && /(?:[szx]|in)$/.test(text.slice(i - 2, i));

/** The index of the first place in a sorted list that lies behind one. */
function firstBehind(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
