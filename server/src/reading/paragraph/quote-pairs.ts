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

function pair(text: string, places: readonly number[]): PairedMarks {
  const singles = singleClosers(text, places);
  const stack: Open[] = [];
  const done: Marked[] = [];
  let strayClose = -1;
  const close = (level: number, innerEnd: number, end: number) => {
    // A single mark that a double one closes over was an apostrophe after all.
    while (stack.length > level + 1) {
      const dropped = stack.pop()!;
      if (!isSingle(dropped.mark))
        done.push({ start: dropped.at, end: innerEnd, innerEnd, mark: dropped.mark, closed: false, depth: stack.length });
    }
    const open = stack.pop()!;
    done.push({ start: open.at, end, innerEnd, mark: open.mark, closed: true, depth: stack.length });
  };
  // Nobody nests deeper: what seems to are marks that were never closed.
  const open = (at: number, mark: string) => {
    if (stack.length < DEEPEST) stack.push({ at, mark });
  };
  const lastDouble = () => {
    for (let k = stack.length - 1; k >= 0; k--) if (!isSingle(stack[k]!.mark)) return k;
    return -1;
  };
  for (let n = 0; n < places.length; n++) {
    const i = places[n]!;
    const c = text[i]!;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    // Two single marks are a double one, as wire copy types it: ''so''.
    if (c === after && (c === "'" || c === '’' || c === '‘') && text[i + 2] !== c) {
      const level = lastDouble();
      const beyond = text[i + 2] ?? '';
      if (level >= 0 && stack[level]!.mark.length === 2) close(level, i, i + 2);
      else if (level < 0 && opensAfter(before) && !isSpace(beyond)) open(i, c + c);
      n++;
      continue;
    }
    if (c === '‘' || c === '’' || c === "'") {
      const top = stack.length - 1;
      if (top >= 0 && isSingle(stack[top]!.mark) && singles.closerOf(stack[top]!.at) === i) {
        close(top, i, i + 1);
        continue;
      }
      // Inside single marks a second single one opens nothing.
      if (stack.some((open) => isSingle(open.mark))) continue;
      if (!opensSingle(text, i, c, before, after)) continue;
      if (singles.closerOf(i) >= 0 || opensUnclosed(text, i, c, stack.length)) open(i, c);
      continue;
    }
    const level = lastDouble();
    if (c === '"' || c === '“' || c === '”') {
      // 5'10" is a height.
      if (c === '"' && /\d/.test(before) && /['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, i - 4), i))) continue;
      const looksOpen = opensAfter(before) && !isSpace(after);
      const looksClosed = !isSpace(before) && closesBefore(after);
      if (level < 0) {
        // 12" is a length, unless a quotation could end there.
        if (c !== '“' && !looksOpen && INCHES.test(text.slice(Math.max(0, i - 6), i))) continue;
        // A closing mark that nothing opened, unless it plainly opens; a straight mark opens where it can.
        const opens = c === '“' ? true : c === '”' ? looksOpen && !looksClosed : looksOpen || !looksClosed;
        if (opens) open(i, c);
        else if (strayClose < 0) strayClose = i;
        continue;
      }
      const opened = stack[level]!.mark;
      if (c === '“' && opened !== '„') {
        // The wrong mark typed: it closes where it can do nothing else.
        if (looksClosed && !(opensAfter(before) && isWordChar(after))) close(level, i, i + 1);
        else open(i, c);
        continue;
      }
      if (closes(opened, c)) {
        // Straight marks one in another cannot be told from one that was never closed; both open here.
        if (c === '"' && looksOpen && !looksClosed && !(opened === '"' && isSpace(text[stack[level]!.at + 1] ?? ''))) open(i, c);
        else close(level, i, i + 1);
      }
      continue;
    }
    if (c === '„' || c === '«') {
      // « closes in German copy: »so«.
      if (c === '«' && level >= 0 && stack[level]!.mark === '»') close(level, i, i + 1);
      else open(i, c);
    } else if (level >= 0 && closes(stack[level]!.mark, c)) close(level, i, i + 1);
  }
  while (stack.length > 0) {
    const open = stack.pop()!;
    done.push({ start: open.at, end: text.length, innerEnd: text.length, mark: open.mark, closed: false, depth: stack.length });
  }
  done.sort((a, b) => a.start - b.start);
  return { quotations: done, strayClose };
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

/** For an opening single mark, the one that closes it. */
function singleClosers(text: string, places: readonly number[]): { closerOf(open: number): number } {
  const closers: number[] = [];
  const openers: number[] = [];
  for (const i of places) {
    const c = text[i]!;
    if (c !== '’' && c !== "'" && c !== '‘') continue;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    if (before === c || after === c) continue;
    if (c !== '‘' && !isSpace(before) && !isWordChar(after) && !'([“‘'.includes(before) && !/[\s‘’']n$/.test(text.slice(i - 2, i)))
      closers.push(i);
    else if (c !== '’' && opensAfter(before) && isWordChar(after)) openers.push(i);
  }
  const after = (list: readonly number[], at: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const remembered = new Map<number, number>();
  const find = (open: number): number => {
    const limit = openers[after(openers, open)] ?? text.length;
    let first = -1;
    for (let k = after(closers, open), tries = 0; tries < 12 && k < closers.length; tries++, k++) {
      const at = closers[k]!;
      if (first >= 0 && at > limit) break;
      // A curly mark is closed by a curly one.
      if (text[open] === '‘' && text[at] === "'" && text.includes('’')) continue;
      // A possessive plural (the Joneses’ house) or a dropped g is passed over where a mark follows that can be nothing else.
      if (!/^ [\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)) || !/(?:[szx]|in)$/.test(text.slice(at - 2, at))) {
        if (first < 0 || /[.,!?…]/.test(text[at - 1]!)) return at;
      } else if (first < 0) first = at;
    }
    return first;
  };
  return {
    closerOf(open) {
      let at = remembered.get(open);
      if (at === undefined) remembered.set(open, (at = find(open)));
      return at;
    },
  };
}
