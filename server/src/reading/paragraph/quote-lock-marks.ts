/** What quotation marks of every kind lock in one paragraph. Where it is unclear whether words are quoted, they are locked. */
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { kindAt, WORD_PART } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { ELISION, pairMarks } from './quote-pairs.ts';

/** Marks that close each other. A quotation runs on over paragraphs within one group only. */
export type MarkGroup = 'double' | 'single' | 'guillemet' | 'angle' | 'corner';

export interface MarkLocks {
  /** What stands between outer marks, in order and apart. */
  readonly spans: readonly Span[];
  /** The groups whose last quotation is not closed. */
  readonly open: readonly MarkGroup[];
}

interface Found extends Span {
  readonly open?: MarkGroup;
}

const NONE: MarkLocks = { spans: [], open: [] };
/** One of these stands in every quotation. */
const ANY = /["'“”„‟‘’‚‛«»‹›「」『』〈〉《》﹁﹂﹃﹄〝〞〟＂＇″`<,]/;

const at = (text: string, i: number): string => text[i] ?? '';
const isSpace = (c: string): boolean => c === '' || /\s/.test(c);
const isWord = (text: string, i: number): boolean => (kindAt(text, i) & WORD_PART) !== 0;
const opensAfter = (c: string): boolean => isSpace(c) || '([{—–―-/“‘"«‹…>*_'.includes(c);

/** The words that a paragraph's own marks lock, whichever way each kind of mark can be read. */
export function locksByMarks(text: string): MarkLocks {
  if (!ANY.test(text)) return NONE;
  const found = readIn(text);
  // An inch mark may be taken for a quotation mark, and the other way round: both readings count, unless one loses the quotation's end.
  if (INCH.test(text)) {
    const other = readIn(withoutInches(text));
    if (STRAIGHT_INCH.test(text) || !other.some((f) => f.open === 'double')) found.push(...other);
  }
  if (found.length === 0) return NONE;
  return { spans: merged(found), open: [...new Set(found.flatMap((f) => f.open ?? []))] };
}

const INCH = /(?<!\d)\d{1,2}(?:\.\d)?["”″](?=[ -]\p{Ll})/u;
const STRAIGHT_INCH = /(?<!\d)\d{1,2}(?:\.\d)?["″](?=[ -]\p{Ll})/u;
const withoutInches = (text: string): string => text.replace(/(?<=\d)["”″](?=[ -]\p{Ll})/gu, '′');

function readIn(text: string): Found[] {
  const found = paired(text);
  if (/['‘’‛‚]/.test(text)) found.push(...singles(text));
  if (/[«»]/.test(text)) found.push(...eitherWay(text, '«', '»', 'guillemet'));
  if (/[‹›]/.test(text)) found.push(...eitherWay(text, '‹', '›', 'angle'));
  if (OTHER_PAIR.test(text)) for (const pair of PAIRS) found.push(...between(text, pair));
  return found;
}

/** Where a mark of a group closes a quotation that was not opened in the paragraph; −1 for nowhere. */
export function strayClose(text: string, group: MarkGroup): number {
  // An inch mark closes only where nothing else can.
  if (INCH.test(text) && group === 'double') {
    const close = strayCloseIn(withoutInches(text), group);
    if (close >= 0) return close;
  }
  return strayCloseIn(text, group);
}

function strayCloseIn(text: string, group: MarkGroup): number {
  switch (group) {
    case 'double': {
      if (!/[”"“＂″]|''/.test(text)) return -1;
      const { strayClose: stray, quotations } = pairMarks(text);
      if (stray >= 0) return stray;
      const first = quotations.find((q) => q.depth === 0)?.start ?? text.length;
      const other = text.search(/[＂″]|''/);
      return other >= 0 && other < first ? other : -1;
    }
    case 'single': {
      const found = /[.,!?…][’'](?![\p{L}\p{N}])/u.exec(text);
      return found && !singles(text).some((s) => s.start <= found.index) ? found.index + 1 : -1;
    }
    case 'guillemet':
      return firstCloser(text, /[«»]/);
    case 'angle':
      return firstCloser(text, /[‹›]/);
    case 'corner':
      return firstCloser(text, /[」』〉》﹂﹄〞〟]/);
  }
}

/** Where the first mark of some stands, if it closes there. */
function firstCloser(text: string, mark: RegExp): number {
  const i = text.search(mark);
  return i > 0 && !isSpace(at(text, i - 1)) ? i : -1;
}

/** Spans in order, those that overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all[all.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) all.push({ start, end });
  }
  return all;
}

function paired(text: string): Found[] {
  return pairMarks(text)
    .quotations.filter((q) => q.depth === 0)
    .map((q) => ({
      start: q.start + q.mark.length,
      end: q.innerEnd,
      ...(q.closed ? {} : { open: groupOf(q.mark) }),
    }));
}

const groupOf = (mark: string): MarkGroup => (/^[‘’']$/.test(mark) ? 'single' : /[«»]/.test(mark) ? 'guillemet' : 'double');

/** Marks that point either way, as «so», »so« and »so» do, and « so » with spaces. */
function eitherWay(text: string, left: string, right: string, group: MarkGroup): Found[] {
  const found: Found[] = [];
  let start = -1;
  let opener = '';
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c !== left && c !== right) continue;
    const opens = opensAfter(at(text, i - 1)) && (c === left || !isSpace(at(text, i + 1)));
    if (depth === 0) {
      // A closing mark that nothing opened is another paragraph's.
      if (c === right && !opens) continue;
      start = i + 1;
      opener = c;
      depth = 1;
    } else if (c === opener && opens && left === opener) depth++;
    else if (--depth === 0) found.push({ start, end: i });
  }
  if (depth > 0) found.push({ start, end: text.length, open: group });
  return found;
}

interface Pair {
  readonly open: RegExp;
  readonly close: RegExp;
  readonly group: MarkGroup;
  /** Is it a quotation only where it is closed? */
  readonly closed?: true;
}

/** Marks beside the usual ones. Opening ones are looked for where a word can begin. */
const PAIRS: readonly Pair[] = [
  { open: /[「『〈《﹁﹃〝]/g, close: /[」』〉》﹂﹄〞〟]/g, group: 'corner' },
  { open: /＂/g, close: /＂/g, group: 'double' },
  { open: /＇/g, close: /＇/g, group: 'single' },
  { open: /(?<![\p{L}\p{N}])″(?=\S)/gu, close: /(?<!\d)″/g, group: 'double' },
  { open: /(?<![\p{L}\p{N}])[“”"]?‟(?=\S)/gu, close: /[”‟"“]/g, group: 'double' },
  { open: withLetterRanges(/(?<![\p{L}\p{N}])[‚‛](?=[\p{L}\p{N}¿¡])/gu), close: /[‘’'](?![\p{L}\p{N}])/gu, group: 'single' },
  { open: /„/g, close: /[“”"]/g, group: 'double' },
  // Swedish and Finnish use one mark at both ends.
  { open: withLetterRanges(/(?<![^\s([{—–-])”(?=[\p{L}\p{N}])/gu), close: /”/g, group: 'double' },
  { open: withLetterRanges(/(?<![\p{L}\p{N}`])``(?=\S)/gu), close: /''|’’|["”“]|``/g, group: 'double' },
  { open: withLetterRanges(/(?<![\p{L}\p{N}`])`(?=[\p{L}\p{N}])/gu), close: /[`'’](?![\p{L}\p{N}])/gu, group: 'single', closed: true },
  { open: /(?<![^\s([{—–-]),,(?=[\p{L}\p{N}])/gu, close: /''|‘‘|’’|["“”]/g, group: 'double' },
  { open: withLetterRanges(/(?<![\p{L}\p{N}<])<<(?=[\s\p{L}\p{N}])/gu), close: />>/g, group: 'guillemet', closed: true },
  { open: withLetterRanges(/(?<![\p{L}\p{N}'])''(?=[\p{L}\p{N}])/gu), close: /''|["”]/g, group: 'double' },
];
const OTHER_PAIR = /[「『〈《﹁﹃〝＂＇″‟‚‛„”`]|,,|<<|''/;

function between(text: string, { open, close, group, closed }: Pair): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (;;) {
    open.lastIndex = from;
    const opened = open.exec(text);
    if (!opened) return found;
    const start = opened.index + opened[0].length;
    close.lastIndex = start;
    let shut = close.exec(text);
    while (shut && group === 'single' && /['’]/.test(shut[0]) && roleOf(text, shut.index) !== 'closes') shut = close.exec(text);
    if (shut) found.push({ start, end: shut.index });
    else {
      if (!closed) found.push({ start, end: text.length, open: group });
      return found;
    }
    from = shut.index + shut[0].length;
  }
}

// A plural possessive or a dropped g before more words may close, and may not: the boys’ toys, nothin’ doin’.
const MAY_BE_POSSESSIVE = /(?:[sxz\d]|in)$/i;
// No noun that somebody owns begins with these.
const NOT_OWNED =
  /^ (?:said|says|he|she|they|it|I|we|you|told|asked|added|claimed|insisted|according|and|but|or|nor|who|which|that|when|where|while|as|in|on|at|of|to|for|from|with|by|after|before|was|were|is|are|has|had|have|will|would|could|should|may|might|if|so|yet|because|since|until|amid|over|under|about)(?![\p{L}\p{N}’'])/u;
/** More than words set off: two may be. */
const WORDS = /[.!?]|\s\S+\s/;

/** After these ’98 is a year. */
const YEAR_AFTER =
  /(?:\b(?:in|of|since|the|from|to|until|till|by|before|after|during|and|or|late|early|mid|summer|spring|autumn|winter|class)|[-–]) ?$/i;

type SingleRole = 'opens' | 'closes' | 'may close' | 'apostrophe';

/** What a single mark can be where it stands. */
function roleOf(text: string, i: number): SingleRole {
  const before = at(text, i - 1);
  const after = at(text, i + 1);
  const wordBefore = isWord(text, i - 1);
  const wordAfter = isWord(text, i + 1);
  if ((wordBefore && wordAfter) || before === text[i] || after === text[i]) return 'apostrophe';
  if (opensAfter(before) && !isSpace(after) && !'.,;:!?)]}'.includes(after))
    return opensPlainly(text, i) || isSpokenClose(text, i) ? 'opens' : 'apostrophe';
  if (isSpace(before) || wordAfter || text[i] === '‘') return 'apostrophe';
  if (/[\s‘’']n$/.test(text.slice(Math.max(0, i - 2), i))) return 'apostrophe';
  return mayBeOwner(text, i) ? 'may close' : 'closes';
}

/** A mark of the opening kind, before what is no elision. */
function opensPlainly(text: string, i: number): boolean {
  if (text[i] === '’') return false;
  const rest = text.slice(i + 1, i + 10);
  if (!ELISION.test(rest)) return true;
  const isFigure = /^\d\d(?!s|[\p{L}\p{N}])/u.test(rest);
  return isFigure && (i === 0 || !YEAR_AFTER.test(text.slice(Math.max(0, i - 12), i)));
}

function mayBeOwner(text: string, i: number): boolean {
  const rest = text.slice(i + 1, i + 14);
  return MAY_BE_POSSESSIVE.test(text.slice(Math.max(0, i - 2), i)) && /^ [\p{L}\p{N}]/u.test(rest) && !NOT_OWNED.test(rest);
}

/** Does a mark behind a sentence's punctuation close what begins here, with none between that opens? Then even ’60 or ’Tis opens. */
function isSpokenClose(text: string, i: number): boolean {
  const rest = text.slice(i + 1, i + FAR);
  const close = rest.search(/[.,!?…]['’](?![\p{L}\p{N}'’])/u);
  if (close < 0) return false;
  const opener = /(?<![\p{L}\p{N}.,!?…])['‘](?=[\p{L}\p{N}])/gu;
  for (const other of rest.slice(0, close).matchAll(opener)) if (!ELISION.test(rest.slice(other.index + 1, other.index + 10))) return false;
  return true;
}
/** An elision is taken for a quotation only where that ends so near. */
const FAR = 600;

/** What single marks lock, read generously: a mark that may be an apostrophe does not close what a later one can. */
function singles(text: string): Found[] {
  const locks = new SingleLocks(text);
  for (let i = text.search(/['‘’]/); i >= 0; i = next(text, i)) locks.read(i);
  return locks.found();
}

class SingleLocks {
  readonly #text: string;
  readonly #found: Found[] = [];
  /** Where the words begin that a mark opened. */
  #start = -1;
  #depth = 0;
  /** The last mark that may have closed them, or −1. */
  #maybe = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read(i: number): void {
    const role = roleOf(this.#text, i);
    if (role === 'opens') this.#open(i);
    else if (this.#depth === 0) return;
    else if (role === 'may close') this.#maybe = i;
    else if (role === 'closes' && --this.#depth === 0) this.#found.push({ start: this.#start, end: i });
  }

  #open(i: number): void {
    if (this.#depth > 0) {
      // Inside a quotation ’90s and ’em are elisions.
      if (this.#text[i] === '’' || ELISION.test(this.#text.slice(i + 1, i + 10))) return;
      if (this.#maybe < 0) {
        this.#depth++;
        return;
      }
      this.#found.push({ start: this.#start, end: this.#maybe });
    }
    this.#start = i + 1;
    this.#depth = 1;
    this.#maybe = -1;
  }

  /** What is locked, with the words that are still open. */
  found(): Found[] {
    if (this.#depth > 0)
      this.#found.push(
        this.#isSetOff() ? { start: this.#start, end: this.#maybe } : { start: this.#start, end: this.#text.length, open: 'single' },
      );
    return this.#found;
  }

  /** At a paragraph's head or behind a colon it is speech, unless it is one word. */
  #isSetOff(): boolean {
    if (this.#maybe < 0) return false;
    const speech = this.#start === 1 || /[:,]\s$/.test(this.#text.slice(Math.max(0, this.#start - 3), this.#start - 1));
    return !(speech ? /\s/ : WORDS).test(this.#text.slice(this.#start, Math.max(this.#start, this.#maybe)));
  }
}

const next = (text: string, i: number): number => {
  SINGLE.lastIndex = i + 1;
  return SINGLE.test(text) ? SINGLE.lastIndex - 1 : -1;
};
const SINGLE = /['‘’]/g;
