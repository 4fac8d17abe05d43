// Expressions over words and figures, which rules of figures are written in.
import type { LiteralPrefilter } from '../../../performance/literal-prefilter.ts';
import { prefilterOf } from '../../../performance/required-literals.ts';
import { expandUnicodeClasses } from '../../../performance/unicode-ranges.ts';
import { eachMatch } from '../../../text/each-match.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { DateMention } from './dates.ts';
import { type Figure, type FigureKind, type FigureText, KIND, MARKS } from './figures.ts';

/** Words about figures, as a pattern found them. Groups are the pattern's named groups. */
export interface FigureMatch extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  at(group: string): Span | undefined;
  /** The figures inside a group, in order. */
  figures(group: string): readonly Figure[];
  /** The first figure of a group. */
  figure(group: string): Figure | undefined;
  date(group: string): DateMention | undefined;
}

const CLASSES: Readonly<Record<string, string>> = {
  ...MARKS,
  /** A plain number, whether or not it looks like a year. */
  n: MARKS.count + MARKS.year,
  /** Anything that can be more or less. */
  amount: MARKS.count + MARKS.year + MARKS.money + MARKS.measure + MARKS.percent,
};

/** Any figure or date, for a pattern to keep clear of. */
const ANY = `${MARKS.count}-${MARKS.date}`;

/**
 * Compiles an expression over words and figures: `<n>`, `<percent>`, `<money>`, `<measure>`, `<amount>`, `<year>`, `<ordinal>`,
 * `<fraction>`, `<points>`, `<time>` and `<date>` stand for one figure each, `<w>` for a letter, `<word>` for a
 * word; `<any>` goes inside a character class and stands for all figures.
 * A paragraph with fewer than `least` figures is passed over. Case does not count, apostrophes are straight, spaces plain. Keep gaps bounded: the expression runs over whole paragraphs.
 */
export function figurePattern(source: string, least = 2): (reading: Reading) => FigureMatch[] {
  let compiled: FigurePattern | undefined;
  return ({ figureText }) => {
    if (figureText.figures.length + figureText.dates.length < least) return [];
    compiled ??= new FigurePattern(source);
    return compiled.matchesIn(figureText);
  };
}

/** An expression over words and figures. Nearly every one finds nothing in nearly every paragraph, and is long: it is run, and compiled, only where it can find something. */
class FigurePattern {
  readonly #source: string;
  /** The kinds of figure that a match begins with; most expressions need to be tried where one stands only. */
  readonly #first: number | undefined;
  #needed: LiteralPrefilter | undefined;
  #forSmallLetters: RegExp | undefined;
  #forAnyCase: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#first = kindsItBeginsWith(source);
  }

  matchesIn(text: FigureText): FigureMatch[] {
    if (this.#first !== undefined && (text.kinds & this.#first) === 0) return [];
    this.#needed ??= prefilterOf(expand(this.#source));
    if (!text.lower.holds(this.#needed)) return [];
    // To compile a class of letters takes V8 ten times as long where case does not count, so small letters are read. Their places
    // are those of the text but where a letter has a longer small one: “İ”.
    const isAlike = text.lower.text.length === text.shape.length;
    const read = isAlike ? text.lower.text : text.shape;
    const pattern = isAlike ? this.#smallLetters() : this.#anyCase();
    return this.#first ? matchesAtFigures(pattern, this.#first, read, text) : allMatches(pattern, read, text);
  }

  #smallLetters(): RegExp {
    return (this.#forSmallLetters ??= new RegExp(expandUnicodeClasses(expand(lowered(this.#source))), this.#first ? 'yd' : 'gd'));
  }

  #anyCase(): RegExp {
    return (this.#forAnyCase ??= new RegExp(expandUnicodeClasses(expand(this.#source)), this.#first ? 'yid' : 'gid'));
  }
}

/** The matches of a sticky expression that begin where figures of these kinds do. */
function matchesAtFigures(pattern: RegExp, first: number, read: string, { shape, figures, dates }: FigureText): FigureMatch[] {
  const found: FigureMatch[] = [];
  let from = 0;
  for (const { start, kind } of figures) {
    if (start < from || (first & KIND[kind]) === 0) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(read);
    if (!match) continue;
    from = pattern.lastIndex;
    found.push(new Match(match, shape, figures, dates));
  }
  return found;
}

function allMatches(pattern: RegExp, read: string, { shape, figures, dates }: FigureText): FigureMatch[] {
  const found: FigureMatch[] = [];
  eachMatch(pattern, read, (match) => found.push(new Match(match, shape, figures, dates)));
  return found;
}

class Match implements FigureMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly #spans: Readonly<Record<string, Span>>;
  readonly #figures: readonly Figure[];
  readonly #dates: readonly DateMention[];

  constructor(match: RegExpExecArray, shape: string, figures: readonly Figure[], dates: readonly DateMention[]) {
    this.start = match.index;
    this.end = match.index + match[0].length;
    this.text = shape.slice(this.start, this.end);
    const groups: Record<string, string | undefined> = {};
    const spans: Record<string, Span> = {};
    for (const [name, text] of Object.entries(match.groups ?? {})) {
      if (text === undefined) continue;
      const group = name.replace(/\$\d+$/, '');
      const [start, end] = match.indices!.groups![name]!;
      groups[group] = shape.slice(start, end);
      spans[group] = { start, end };
    }
    this.groups = groups;
    this.#spans = spans;
    this.#figures = figures;
    this.#dates = dates;
  }
  at(group: string): Span | undefined {
    return this.#spans[group];
  }
  figures(group: string): readonly Figure[] {
    const span = this.#spans[group];
    return span ? between(this.#figures, span) : [];
  }
  figure(group: string): Figure | undefined {
    return this.figures(group)[0];
  }
  date(group: string): DateMention | undefined {
    const span = this.#spans[group];
    return span && between(this.#dates, span)[0];
  }
}

/** The kinds of figure that an expression can begin with, as bits; undefined where it can begin with something else. */
function kindsItBeginsWith(source: string): number | undefined {
  let kinds = 0;
  for (const alternative of alternatives(source)) {
    const own = kindsOfAlternative(alternative);
    if (own === undefined) return undefined;
    kinds |= own;
  }
  return kinds;
}

function kindsOfAlternative(source: string): number | undefined {
  let rest = source;
  // What is looked at before the figure is no part of the match.
  while (/^\(\?<[!=]/.test(rest)) rest = rest.slice(groupAt(rest));
  if (rest.startsWith('(')) {
    const end = groupAt(rest);
    if (/^\(\?[!=]/.test(rest) || /^(?:[?*]|\{0)/.test(rest.slice(end))) return undefined;
    return kindsItBeginsWith(rest.slice(0, end - 1).replace(/^\((?:\?(?::|<\w+>))?/, ''));
  }
  const [, name] = /^<(\w+)>(?![?*{])/.exec(rest) ?? [];
  const marks = name === undefined || name === 'date' ? undefined : CLASSES[name];
  if (!marks) return undefined;
  return (Object.keys(KIND) as FigureKind[]).reduce((kinds, kind) => (marks.includes(MARKS[kind]) ? kinds | KIND[kind] : kinds), 0);
}

/** The alternatives of an expression, on its outermost level. */
function alternatives(source: string): string[] {
  const all: string[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '|') {
      all.push(source.slice(start, i));
      start = i + 1;
    } else i = skipped(source, i);
  }
  return [...all, source.slice(start)];
}

/** Where the group ends that an expression begins with. */
const groupAt = (source: string): number => skipped(source, 0) + 1;

/** The last character of what begins at a place: an escape, a class, a group or the character itself. */
function skipped(source: string, at: number): number {
  if (source[at] === '\\') return at + 1;
  if (source[at] === '[') {
    let i = at + 1;
    while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
    return i;
  }
  if (source[at] !== '(') return at;
  let i = at + 1;
  while (i < source.length && source[i] !== ')') i = skipped(source, i) + 1;
  return i;
}

/** The things in order that lie in a span. */
export function between<T extends Span>(all: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.end <= span.end) end++;
  return all.slice(low, end);
}

/** An expression for small letters. Names of groups and escapes stay. */
const lowered = (source: string): string =>
  source.replace(/\\(?:p\{\w+\}|.)|<\w+>|[A-Z]+/gs, (part) => (/^[A-Z]/.test(part) ? part.toLowerCase() : part));

/** Writes the marks in. A group named twice gets a number, since Node 20 takes a name only once. */
function expand(source: string): string {
  const named = new Map<string, number>();
  return source.replace(/\(\?<(\w+)>|\(\?<[!=]|\\k<\w+>|<(\w+)>/g, (all, group: string | undefined, name: string | undefined) => {
    if (group !== undefined) {
      const nth = (named.get(group) ?? 0) + 1;
      named.set(group, nth);
      return nth === 1 ? all : `(?<${group}$${nth}>`;
    }
    if (name === undefined) return all;
    if (name === 'w') return '\\p{L}';
    if (name === 'any') return ANY;
    if (name === 'word') return "(?:[\\p{L}'-]{1,24})";
    const marks = CLASSES[name];
    if (!marks) throw new Error(`no figure of kind ${name}`);
    // The whole figure, never a part of its marks.
    return `(?:(?<![${ANY}])[${marks}]+(?![${ANY}]))`;
  });
}
