import { writtenOut } from '../../text/letters.ts';
import { neededBy } from '../../text/needed.ts';
import type { Needed } from '../../text/small-text.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { DateMention } from './dates.ts';
import { type Figure, MARKS } from './figures.ts';

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
  let pattern: RegExp | undefined;
  let needed: Needed | undefined;
  return (reading) => {
    const { shape, small, figures, dates } = reading.figureText;
    if (figures.length + dates.length < least) return [];
    // Nearly every expression finds nothing in nearly every paragraph, and is long: it is run, and compiled, only where it can find something.
    needed ??= neededBy(expand(source));
    if (!small.holds(needed)) return [];
    pattern ??= new RegExp(writtenOut(expand(source)), 'gidu');
    const found: FigureMatch[] = [];
    // Not `matchAll`, which makes an expression anew each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(shape); match; match = pattern.exec(shape)) {
      if (match[0] === '') pattern.lastIndex++;
      const groups: Record<string, string | undefined> = {};
      const spans: Record<string, Span> = {};
      for (const [name, text] of Object.entries(match.groups ?? {})) {
        if (text === undefined) continue;
        const group = name.replace(/\$\d+$/, '');
        const [start, end] = match.indices!.groups![name]!;
        groups[group] = text;
        spans[group] = { start, end };
      }
      const at = (group: string): Span | undefined => spans[group];
      const inside = (group: string): readonly Figure[] => {
        const span = at(group);
        return span ? between(figures, span) : [];
      };
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        groups,
        at,
        figures: inside,
        figure: (group) => inside(group)[0],
        date(group) {
          const span = at(group);
          return span && between(dates, span)[0];
        },
      });
    }
    return found;
  };
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
