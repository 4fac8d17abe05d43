// Numbers in a text with what they count.
import { LowercaseText } from '../../../performance/literal-prefilter.ts';
import { expandUnicodeClasses, withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { eachMatch } from '../../../text/each-match.ts';
import type { Span } from '../../../text/span.ts';
import type { Word } from '../reading.ts';
import { type DateMention, readDates } from './dates.ts';
import { decimal, type Exact, exact, inDigits, isWhole, minus, ONE, over, plus, times, toNumber } from './exact.ts';
import { findBeginnings, HINT } from './figure-starts.ts';
import { inWords, NUMBER_WORDS, numberInWords, ORDINAL_WORDS, ordinal, ordinalInWords, SCALES } from './numerals.ts';
import { SHORT_UNITS, theUnits, type Unit } from './units.ts';

export type FigureKind = 'count' | 'year' | 'percent' | 'points' | 'money' | 'measure' | 'ordinal' | 'fraction' | 'time';

/** A number in a text with what it counts: “£3.2bn”, “12”, “two-thirds”, “5ft 10in”. Offsets are the prose's. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** In units: £3.2bn is 3,200,000,000, 20% is 20, 9.30am is 9.5 hours after midnight. */
  readonly value: Exact;
  /** What one more in the last written digit is worth: 0.1bn for 3.2bn. */
  readonly step: Exact;
  /** What one in the number as written is worth: a billion for 3.2bn. */
  readonly scale: Exact;
  /** For money the currency, for measures the unit's id, else “”. */
  readonly unit: string;
  readonly measure?: Unit;
  /** The words before it that make it inexact. */
  readonly hedge: '' | 'about' | 'above' | 'below';
  /** The digits or number words alone, for a fix to change. */
  readonly number: Span;
  /** The number as written. */
  readonly written: string;
}

/** The figures and dates of a text, and the text with each replaced by as many marks of its kind. */
export interface FigureText {
  /** Made when it is asked for, as the small letters are. */
  readonly shape: string;
  /** The shape in small letters. */
  readonly lower: LowercaseText;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Of which kinds there are figures: bits of `KIND`. */
  readonly kinds: number;
}

/** Each kind as a bit. */
export const KIND: Readonly<Record<FigureKind, number>> = {
  count: 1,
  year: 1 << 1,
  percent: 1 << 2,
  points: 1 << 3,
  money: 1 << 4,
  measure: 1 << 5,
  ordinal: 1 << 6,
  fraction: 1 << 7,
  time: 1 << 8,
};

// One private-use character a kind. A figure keeps its length, so that an offset in the shape is an offset in the prose.
export const MARKS: Readonly<Record<FigureKind | 'date', string>> = {
  count: '\ue000',
  year: '\ue001',
  percent: '\ue002',
  points: '\ue003',
  money: '\ue004',
  measure: '\ue005',
  ordinal: '\ue006',
  fraction: '\ue007',
  time: '\ue008',
  date: '\ue009',
};

// Signs and letters before an amount: “US$5”, “$A5”, “Rs 5”, “KSh5”, and N (naira) and R (rand) close to their digits.
const CURRENCY = '(?:US|AU?|CA?|NZ|HK|S)?\\$(?:US|AU?|CA?|NZ|HK)?(?=[ \\d])|[£€¥₹₦₵]|(?:Rs|K?Sh|RM|Tk)\\.?(?=[ \\d])|[NR](?=\\d)';
const CURRENCIES: Readonly<Record<string, string>> = {
  $: '$',
  US$: '$',
  $US: '$',
  '£': '£',
  '€': '€',
  '¥': '¥',
  '₹': '₹',
  'RS.': '₹',
  RS: '₹',
  '₦': 'N',
  $A: 'A$',
  $AU: 'A$',
  AU$: 'A$',
  $NZ: 'NZ$',
  $C: 'C$',
  CA$: 'C$',
  'SH.': 'SH',
  KSH: 'SH',
};
const CURRENCY_WORDS: Readonly<Record<string, string>> = { dollar: '$', euro: '€', yen: '¥', rupee: '₹', pence: 'p', cent: 'c' };
const COUNTED_IN_MILLIONS =
  / (?:people|voters|viewers|homes|jobs|users|customers|residents|households|children|adults|workers|copies|passengers|visitors|members|pupils|patients|tonnes|barrels|shares|followers|refugees|migrants|views|listeners|Americans|Britons|Europeans)\b/y;

interface Lexer {
  readonly number: RegExp;
  readonly fraction: RegExp;
  readonly time: RegExp;
  readonly ordinalWord: RegExp;
  readonly unit: RegExp;
}

let lexer: Lexer | undefined;
const theLexer = (): Lexer =>
  (lexer ??= {
    number: new RegExp(
      expandUnicodeClasses(
        `(?<![\\p{L}\\p{N}_.@#&/'])(?<!\\p{L}[-‑]|\\d[,:])(?:(?<currency>${CURRENCY}) ?)?(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,9})?(?!,?\\d)|\\d{1,3}(?:,\\d{2})*,\\d{3}(?!,?\\d)|[1-9]\\d{0,2}(?: \\d{3}){1,3}(?![\\d,.:-]\\d| \\d|\\d)|\\d{1,18}(?:\\.\\d{1,9})?(?!\\d|,\\d{3}))|(?<words>(?<!no )${NUMBER_WORDS})(?![\\p{L}\\p{N}]))(?![/:]\\d|\\.\\d)`,
      ),
      'iy',
    ),
    fraction:
      /(?<![\p{L}\p{N}])(?<!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)[ -]and[ -](?:an?[ -])?)(?:(?<top>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?<part>hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|(?<half>half(?! an? (?:hundred|thousand|million|billion|trillion|dozen))))(?![\p{L}\p{N}])/giu,
    time: /(?<![\p{L}\p{N}.:,$£€])(?:(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))? ?(?<half>[ap])(?:m\b|\.m\b\.?)|(?<noon>noon|midday|midnight)\b)/giu,
    ordinalWord: new RegExp(expandUnicodeClasses(`(?<![\\p{L}\\p{N}-])(?:${ORDINAL_WORDS})(?![\\p{L}\\p{N}])`), 'gi'),
    unit: new RegExp(
      // A short one may stand apart where another follows: “120 m (390 ft)”.
      expandUnicodeClasses(
        `(?:(?:${SHORT_UNITS})(?![\\p{L}\\p{N}²³/])| (?:${SHORT_UNITS})(?=[)\\]]| ?[(\\[]~?[-−–]?\\d|, or )|[ -]?(?:${theUnits().pattern})(?![\\p{L}\\p{N}]))`,
      ),
      'iy',
    ),
  });

const SCALE = / ?(lakh crore|thousand crore|million|billion|trillion|thousand|hundred|dozen|lakh|crore)\b|(bn|trn|tn|mn)\b/iy;
const MONEY_SCALE = / ?(lakh crore|thousand crore|million|billion|trillion|thousand|hundred|lakh|crore)\b|(bn|trn|tn|mn|m|k|b)\b/iy;
/** “Five and a half”, “two and three-quarters”, “4½”, “2 1/2”. A third is mostly one more thing: “two and a third”. */
const AND_PARTS =
  /[ -]and[ -](?:(?:a|one)[ -](?<one>half|quarter)|(?<several>two|three)[ -](?<parts>thirds|quarters))(?!\p{L})(?! of\b)| ?(?<glyph>[½¼¾⅓⅔])|[ -](?<top>[123])\/(?<bottom>[234])(?!\d)/iuy;
const GLYPHS: Readonly<Record<string, readonly [number, number]>> = { '½': [1, 2], '¼': [1, 4], '¾': [3, 4], '⅓': [1, 3], '⅔': [2, 3] };
const PERCENT = / ?%|[ -]?per[ -]?cent(?!age|il)\b|pc\b| pct\b/iy;
const POINTS = / percentage[ -]points?\b|[ -]points?\b|pp\b/iy;
const BARE_POINTS = /(?: of a)?[ -]percentage[ -]points?\b|pp\b/iy;
const CURRENCY_WORD =
  / (?:(?:US|Singapore|Hong Kong|Australian|Canadian|New Zealand) (?=cents?\b))?(dollar|euro|yen|rupee|pence|cent)s?\b|(p)\b/iy;
const ORDINAL_ENDING = withLetterRanges(/(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy);
/** What may follow a unit in its smaller one, and how many make it: “5ft 10in”. */
const SMALLER: Readonly<Record<string, { readonly written: RegExp; readonly parts: number }>> = {
  foot: { written: /,? ?(\d{1,2}(?:\.\d+)?) ?(?:in|inch|inches)\b/iy, parts: 12 },
  stone: { written: /,? ?(\d{1,2}(?:\.\d+)?) ?(?:lbs?|pounds?)\b/iy, parts: 14 },
  pound: { written: /,? ?(\d{1,2}(?:\.\d+)?) ?(?:oz|ounces?)\b/iy, parts: 16 },
};
const HEDGE =
  /(?:^|[ (])(?:(about|around|roughly|approximately|approx\.?|some|an estimated|close to|or so|circa|up to|estimated at|near)|(more than|over|at least|just over|upwards of|above|a minimum of|well over|no fewer than|no less than)|(less than|fewer than|under|nearly|almost|just under|at most|not quite|below|as many as|as much as|a maximum of|as few as|as little as)) (?:the |a |another )?$/i;
const SPAN_OF_TIME =
  /^[ -](?:[a-z-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|summers?|winters?|seasons?|nights?|games?|matches|seasons|decades?|centur|quarters?|terms?|sessions?|rounds?|holes?)/i;
const AFTER_HEDGE = /^(?:-| )(?:odd|or so|or more|plus|or fewer|or less)\b|^\+/i;
const FRACTION_PARTS = ['', '', 'hal', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The figures and dates of a paragraph. Linear in its length. */
export function readFigureText(prose: string, words: readonly Word[]): FigureText {
  const beginnings = findBeginnings(prose, words);
  const { hints } = beginnings;
  if (hints === 0) return new Shaped(prose, [], [], []);
  // A character that is one of the marks already would be taken for a figure.
  const text = UNUSUAL.test(prose)
    ? prose
        .replace(/[\u00a0\u202f\u2009]/g, ' ')
        .replace(/’/g, "'")
        .replace(/[\ue000-\ue009]/g, '\uf8ff')
    : prose;
  const dates = readDates(text, beginnings);
  const covers: Cover[] = [];
  let covered: Uint8Array | undefined;
  const cover = ({ start, end }: Span, mark: string) => {
    covered ??= new Uint8Array(text.length);
    covered.fill(1, start, end);
    covers.push({ start, end, mark });
  };
  for (const date of dates) cover(date, MARKS.date);
  const figures: Figure[] = [];
  const add = (figure: Omit<Figure, 'hedge'>) => {
    if (covered && (covered[figure.start] === 1 || covered[figure.end - 1] === 1)) return;
    figures.push({ ...figure, hedge: hedgeOf(text, figure) });
    cover(figure, MARKS[figure.kind]);
  };
  const { time, fraction, number, ordinalWord } = theLexer();
  if (hints & HINT.time) eachMatch(time, text, (match) => add(timeOf(match)));
  if (hints & HINT.fraction) eachMatch(fraction, text, (match) => add(fractionOf(match)));
  let from = 0;
  for (const begin of beginnings.numbers) {
    if (begin < from) continue;
    const match = at(number, text, begin);
    if (!match) continue;
    from = number.lastIndex;
    const figure = figureOf(text, match);
    if (!figure) continue;
    // “2 1/2” is one number.
    from = Math.max(from, figure.number.end);
    add(figure);
  }
  if (hints & HINT.ordinal)
    eachMatch(ordinalWord, text, (match) => {
      const value = ordinalInWords(match[0]);
      if (value !== undefined) add(plain('ordinal', match.index, match[0], exact(value)));
    });
  figures.sort((a, b) => a.start - b.start);
  return new Shaped(text, covers, figures, dates);
}

const UNUSUAL = /[\u00a0\u202f\u2009’\ue000-\ue009]/;

interface Cover extends Span {
  readonly mark: string;
}

/** The shape is made when it is asked for: a paragraph with one figure is seldom worth an expression. */
class Shaped implements FigureText {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly kinds: number;
  readonly #text: string;
  readonly #covers: Cover[];
  #shape: string | undefined;
  #lower: LowercaseText | undefined;

  constructor(text: string, covers: Cover[], figures: readonly Figure[], dates: readonly DateMention[]) {
    this.#text = text;
    this.#covers = covers;
    this.figures = figures;
    this.dates = dates;
    let kinds = 0;
    for (let i = 0; i < figures.length; i++) kinds |= KIND[figures[i]!.kind];
    this.kinds = kinds;
  }
  get shape(): string {
    return (this.#shape ??= shapeOf(this.#text, this.#covers));
  }
  get lower(): LowercaseText {
    return (this.#lower ??= new LowercaseText(this.shape.toLowerCase()));
  }
}

function shapeOf(text: string, covers: Cover[]): string {
  if (covers.length === 0) return text;
  covers.sort((a, b) => a.start - b.start);
  let shape = '';
  let from = 0;
  for (const { start, end, mark } of covers) {
    // Dates of a range may share their words.
    const begin = Math.max(start, from);
    if (end <= begin) continue;
    shape += text.slice(from, begin) + mark.repeat(end - begin);
    from = end;
  }
  return shape + text.slice(from);
}

function hedgeOf(text: string, { start, end }: Span): Figure['hedge'] {
  const before = HEDGE.exec(text.slice(Math.max(0, start - 24), start));
  // “over five years” is how long, “some” before a share and “up to” a limit stay hedges.
  if (before && text[end] === '-' && /\b(?:an?|another) $/.test(before[0])) return '';
  // “A fifth more than the 600 of last year” compares.
  if (before && /(?:more|less|fewer) than the $/i.test(before[0])) return '';
  // “under a £25m plan”: the plan stands over it, not the sum.
  if (before && /\p{Sc}/u.test(text[start]!) && /^ ?(?:under|over|above|below|near) an? $/i.test(before[0])) return '';
  if (before?.[2]?.toLowerCase() === 'over' && SPAN_OF_TIME.test(text.slice(end, end + 24))) return '';
  if (before) return before[1] ? 'about' : before[2] ? 'above' : 'below';
  return AFTER_HEDGE.test(text.slice(end, end + 10)) ? 'about' : '';
}

const plain = (kind: FigureKind, start: number, written: string, value: Exact): Omit<Figure, 'hedge'> => {
  const span = { start, end: start + written.length };
  return { ...span, kind, value, step: ONE, scale: ONE, unit: '', number: span, written };
};

function timeOf(match: RegExpExecArray): Omit<Figure, 'hedge'> {
  const { hour, minute, half, noon } = match.groups!;
  const late = half?.toLowerCase() === 'p';
  const hours = noon ? (noon.toLowerCase() === 'midnight' ? 0 : 12) : (Number(hour) % 12) + (late ? 12 : 0);
  return plain('time', match.index, match[0], plus(exact(hours), exact(Number(minute ?? 0), 60)));
}

function fractionOf(match: RegExpExecArray): Omit<Figure, 'hedge'> {
  const { top, part } = match.groups!;
  const bottom = part ? FRACTION_PARTS.findIndex((name, i) => i > 1 && part.toLowerCase().startsWith(name)) : 2;
  const upper = top && !/^an?$/i.test(top) ? numberInWords(top)! : 1n;
  return plain('fraction', match.index, match[0], exact(upper, bottom));
}

/** A sticky expression's match at a place. */
function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function figureOf(text: string, match: RegExpExecArray): Omit<Figure, 'hedge'> | undefined {
  const { words } = match.groups!;
  const spelt = words === undefined ? undefined : numberInWords(words);
  return words !== undefined && spelt === undefined ? undefined : new FigureReader(text, match, spelt).read();
}

/** A number, and what follows it that makes it a figure of some kind. */
class FigureReader {
  readonly #text: string;
  readonly #start: number;
  #number: Span;
  #written: string;
  readonly #digits: string | undefined;
  readonly #currency: string | undefined;
  /** How far the figure has been read. */
  #end: number;
  #value: Exact;
  #step = ONE;
  #scale = ONE;

  constructor(text: string, match: RegExpExecArray, spelt: bigint | undefined) {
    const { currency, digits, words } = match.groups!;
    this.#text = text;
    this.#start = match.index;
    this.#end = match.index + match[0].length;
    this.#written = digits ?? words!;
    this.#number = { start: this.#end - this.#written.length, end: this.#end };
    this.#digits = digits;
    this.#currency = currency;
    this.#value = spelt === undefined ? decimal(digits!.replaceAll(' ', '')) : exact(spelt);
    if (digits?.includes('.')) this.#step = exact(1, 10n ** BigInt(digits.length - digits.indexOf('.') - 1));
  }

  read(): Omit<Figure, 'hedge'> | undefined {
    if (this.#takeOrdinalEnding()) return this.#made('ordinal');
    this.#takeParts();
    const hasScale = this.#takeScale();
    if (!hasScale) this.#takeMillions();
    if (this.#currency) return this.#moneyBySign(this.#currency);
    return this.#percentOrPoints() ?? this.#moneyByWord() ?? this.#measure() ?? this.#bareNumber(hasScale);
  }

  #made(kind: FigureKind, unit = '', measure?: Unit): Omit<Figure, 'hedge'> {
    const scale = this.#scale;
    const made = {
      start: this.#start,
      end: this.#end,
      kind,
      value: times(this.#value, scale),
      step: times(this.#step, scale),
      scale,
      unit,
      number: this.#number,
      written: this.#written,
    };
    return measure ? { ...made, measure } : made;
  }

  /** The match of a sticky expression that follows; then it is part of the figure. */
  #take(pattern: RegExp): RegExpExecArray | null {
    const match = at(pattern, this.#text, this.#end);
    if (match) this.#end += match[0].length;
    return match;
  }

  /** The half of “five and a half”. */
  #takeParts(): void {
    if (this.#digits && !/^\d{1,3}$/.test(this.#digits)) return;
    const groups = this.#take(AND_PARTS)?.groups;
    if (!groups) return;
    const bottom = groups.one ? (groups.one.toLowerCase() === 'half' ? 2 : 4) : groups.parts?.toLowerCase() === 'thirds' ? 3 : 4;
    const top = groups.several ? (groups.several.toLowerCase() === 'two' ? 2 : 3) : 1;
    const [n, d] = groups.glyph ? GLYPHS[groups.glyph]! : groups.top ? [Number(groups.top), Number(groups.bottom)] : [top, bottom];
    this.#value = plus(this.#value, exact(n, d));
    this.#step = exact(1, d);
    this.#number = { start: this.#number.start, end: this.#end };
    this.#written = this.#text.slice(this.#number.start, this.#end);
  }

  #takeOrdinalEnding(): boolean {
    if (!this.#digits || this.#currency || !/^\d+$/.test(this.#digits)) return false;
    const ending = at(ORDINAL_ENDING, this.#text, this.#end);
    if (!ending || `${this.#digits}${ending[0]}` !== ordinal(Number(this.#digits))) return false;
    this.#end += ending[0].length;
    return true;
  }

  /** “bn”, “million”. */
  #takeScale(): boolean {
    const power = this.#take(this.#currency ? MONEY_SCALE : SCALE);
    if (power) this.#scale = exact(SCALES[(power[1] ?? power[2])!.toLowerCase()]!);
    return power !== null;
  }

  /** “5m people”. */
  #takeMillions(): void {
    if (!this.#digits || this.#currency || this.#text[this.#end] !== 'm' || !at(COUNTED_IN_MILLIONS, this.#text, this.#end + 1)) return;
    this.#scale = exact(1_000_000);
    this.#end += 1;
  }

  #moneyBySign(currency: string): Omit<Figure, 'hedge'> | undefined {
    // A letter that goes on from the number makes it something else.
    if (this.#goesOn() || (/[NR]/i.test(currency) && /^[-‑]\p{L}/u.test(this.#text.slice(this.#end, this.#end + 2)))) return undefined;
    return this.#made('money', CURRENCIES[currency.toUpperCase()] ?? currency.toUpperCase());
  }

  #percentOrPoints(): Omit<Figure, 'hedge'> | undefined {
    if (this.#take(PERCENT)) return this.#made(this.#take(POINTS) ? 'points' : 'percent');
    return this.#take(BARE_POINTS) ? this.#made('points') : undefined;
  }

  /** “five pounds”, “50p”, “20 cents”. */
  #moneyByWord(): Omit<Figure, 'hedge'> | undefined {
    const money = at(CURRENCY_WORD, this.#text, this.#end);
    if (!money || !(money[1] || this.#digits)) return undefined;
    this.#end += money[0].length;
    const unit = money[2] ? 'p' : CURRENCY_WORDS[money[1]!.toLowerCase()]!;
    if (unit !== 'p' && unit !== 'c') return this.#made('money', unit);
    this.#scale = exact(1, 100);
    return this.#made('money', unit === 'p' ? '£' : this.#currencyOfCents());
  }

  /** Cents are of the currency that the paragraph speaks of. */
  #currencyOfCents(): string {
    return this.#text.includes('€') && !this.#text.includes('$') ? '€' : '$';
  }

  #measure(): Omit<Figure, 'hedge'> | undefined {
    const measured = at(theLexer().unit, this.#text, this.#end);
    const unit = measured && theUnits().of(measured[0].replace(/^[ -]/, '').replace(/^sq\.[ -]?/i, 'sq '));
    if (!measured || !unit) return undefined;
    this.#end += measured[0].length;
    if (this.#takeSmallerUnit(unit)) return { ...this.#made('measure', unit.id, unit), written: '' };
    if (unit.dimension === 'temperature' && this.#isBelowZero()) this.#value = minus(exact(0), this.#value);
    return this.#made('measure', unit.id, unit);
  }

  /** The inches of “5ft 10in”. */
  #takeSmallerUnit(unit: Unit): boolean {
    const smaller = SMALLER[unit.id];
    const more = smaller && this.#take(smaller.written);
    if (!more) return false;
    this.#value = plus(this.#value, over(decimal(more[1]!), exact(smaller.parts)));
    this.#step = exact(1, smaller.parts);
    return true;
  }

  /** “minus 5C” and “-5C”: only a temperature goes below zero. */
  #isBelowZero(): boolean {
    return /(?:(?:^|[ (])[-−–]|minus )$/.test(this.#text.slice(Math.max(0, this.#start - 6), this.#start));
  }

  #bareNumber(hasScale: boolean): Omit<Figure, 'hedge'> | undefined {
    if (this.#goesOn()) return undefined;
    const isYear = this.#digits && /^(?:1\d|2[01])\d\d$/.test(this.#digits) && !hasScale;
    return this.#made(isYear ? 'year' : 'count');
  }

  #goesOn(): boolean {
    return /[\p{L}\p{N}]/u.test(this.#text[this.#end] ?? '');
  }
}

/** A value written as this figure is: digits with its commas and decimals, or in words. Undefined where it cannot be written so. */
export function writtenLike(figure: Figure, value: Exact): string | undefined {
  if (figure.written === '' || figure.kind === 'fraction' || figure.kind === 'time') return undefined;
  const own = over(value, figure.scale);
  // There is no year 2017½.
  if (own.n < 0n || (figure.kind === 'year' && !isWhole(own))) return undefined;
  if (figure.kind === 'ordinal') return /^\d/.test(figure.written) && isWhole(own) ? own.n.toString() : undefined;
  if (isMixed(figure.written)) return mixedLike(figure, own);
  return /^\d/.test(figure.written) ? inDigitsLike(figure, own) : inWordsLike(figure, own);
}

const isMixed = (written: string): boolean => /[½¼¾⅓⅔/]|[ -]and[ -](?:a|one|two|three)[ -](?:half|quarter|third)/i.test(written);
const PARTS: Readonly<Record<string, readonly [glyph: string, words: string]>> = {
  '1/2': ['½', 'a half'],
  '1/4': ['¼', 'a quarter'],
  '3/4': ['¾', 'three-quarters'],
  '1/3': ['⅓', 'a third'],
  '2/3': ['⅔', 'two-thirds'],
};

/** “Five and a half” becomes “four and a half”: whole numbers, halves, quarters and thirds only. */
function mixedLike(figure: Figure, own: Exact): string | undefined {
  const whole = own.n / own.d;
  const part = minus(own, exact(whole));
  if (part.n === 0n) return /^\d/.test(figure.written) ? whole.toString() : inWordsLike(figure, own);
  const parts = PARTS[`${part.n}/${part.d}`];
  if (!parts || whole === 0n) return undefined;
  if (!/^\d/.test(figure.written)) return `${inWordsLike(figure, exact(whole))} and ${parts[1]}`;
  return figure.written.includes('/') ? `${whole} ${part.n}/${part.d}` : `${whole}${parts[0]}`;
}

function inWordsLike({ written }: Figure, own: Exact): string | undefined {
  if (!isWhole(own)) return undefined;
  const words = inWords(toNumber(own)) ?? inDigits(own, 0);
  return /^\p{Lu}/u.test(written) ? words[0]!.toUpperCase() + words.slice(1) : words;
}

function inDigitsLike({ kind, written }: Figure, own: Exact): string {
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  // A whole number that has to become a fraction gets one decimal, as a desk would write it.
  const places = decimals > 0 ? decimals : isWhole(own) || own.n >= 10n * own.d ? 0 : 1;
  const commas = kind !== 'year' && (/[, ]/.test(written) || !/^\d{4}/.test(written));
  const inCommas = inDigits(own, places, commas);
  const text = written.includes(' ') ? inCommas.replaceAll(',', ' ') : inCommas;
  return decimals > 0 && !text.includes('.') && kind === 'money' ? `${text}.${'0'.repeat(decimals)}` : text;
}
