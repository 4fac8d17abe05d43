// Findings and fixes about figures.
import { type Exact, exact, inDigits, isWhole, rounded, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { type Figure, writtenLike } from '../../reading/paragraph/figures/figures.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, PlainFix } from '../rule.ts';

/** A finding about figures. What a speaker got wrong is theirs: the message says “as quoted”, and nothing is offered. */
export function figureFinding(
  reading: Reading,
  span: Span,
  message: string,
  fixes: () => readonly (PlainFix | undefined)[] = () => [],
  more: Pick<Finding, 'severity' | 'kind' | 'related'> = {},
): Finding {
  const quoted = isQuoted(reading, span);
  return {
    start: span.start,
    end: span.end,
    message: quoted ? (message.endsWith('?') ? `${message.slice(0, -1)}, as quoted?` : `${message}, as quoted`) : message,
    ...more,
    fixes: () => (quoted ? [] : fixes().filter((fix) => fix !== undefined)),
  };
}

/** All figures of a sum from the first to the last: any of them may be the wrong one. */
export const acrossAll = (...all: readonly (Span | undefined)[]): Span => {
  const spans = all.filter((span) => span !== undefined);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};

const SMALLER: Readonly<Record<string, readonly [string, number, string]>> = {
  foot: ['ft', 12, 'in'],
  stone: ['st', 14, 'lb'],
  pound: ['lb', 16, 'oz'],
};

/** A measure in two units, rounded to the smaller: “5ft 11in”. */
function compound(value: Exact, unit: string): string {
  const [large, parts, small] = SMALLER[unit] ?? [unit, 1, ''];
  const all = Number(rounded(times(value, exact(parts)), 0).n);
  const rest = all % parts;
  return `${Math.floor(all / parts)}${large}${rest > 0 ? ` ${rest}${small}` : ''}`;
}

/** Most desks write one to nine in words and 10 upwards in digits: “nine” becomes “11”, “10 years” becomes “eight years”. */
function acrossTen(reading: Reading, figure: Figure, value: Exact): string | undefined {
  const { kind, written, scale } = figure;
  if (kind !== 'count' || scale.n !== 1n || reading.prose.kind === 'table-cell' || !isWhole(value) || value.n > 99n) return undefined;
  const [was, is] = [toNumber(figure.value), toNumber(value)];
  if (/^\p{Ll}/u.test(written)) return was < 10 && is >= 10 ? inDigits(value) : undefined;
  // A noun must follow: scores, lists of digits and drafts that write “8 people” keep their digits.
  const isCount = /^\d\d$/.test(written) && was >= 10 && is > 0 && is < 10 && /^ \p{Ll}{3,}/u.test(reading.text.slice(figure.end));
  const inFigures = reading.figureText.figures.some((other) => other.kind === 'count' && /^[1-9]$/.test(other.written));
  return isCount && !inFigures ? inWords(is) : undefined;
}

/** “Change 22 to 21”: the figure's own form is kept. Undefined where the value cannot be written so. */
export function changeTo(reading: Reading, figure: Figure, value: Exact): PlainFix | undefined {
  if (figure.written === '' && value.n > 0n) return changeText(reading, figure, compound(value, figure.unit));
  const like = writtenLike(figure, value);
  if (like === undefined || like === figure.written) return undefined;
  const newText = acrossTen(reading, figure, value) ?? like;
  const fix = changeText(reading, figure.number, newText, figure);
  const article = /(?:^|[ (“"‘])(an?) $/i.exec(reading.text.slice(Math.max(0, figure.start - 5), figure.start));
  if (!article || figure.start !== figure.number.start) return fix;
  // “A six-hour session” becomes “an eight-hour” one.
  const right = /^(?:8|11(?!\d)|18(?!\d)|eigh|elev)/i.test(newText) ? 'an' : 'a';
  const at = figure.start - 1 - article[1]!.length;
  if (article[1]!.toLowerCase() === right) return fix;
  const newArticle = article[1]![0] + right.slice(1);
  return { ...fix, edits: [{ start: at, end: figure.start - 1, newText: newArticle }, ...fix.edits] };
}

/** The same for words that are no figure. The title shows `within`, the words about them. */
export function changeText(reading: Reading, span: Span, newText: string, within: Span = span): PlainFix {
  const show = (text: string) => text.replace(/^["“(]|[)”"]$/g, '');
  const after = reading.text.slice(within.start, span.start) + newText + reading.text.slice(span.end, within.end);
  return { title: `Change ${show(reading.text.slice(within.start, within.end))} to ${show(after)}`, edits: [{ ...span, newText }] };
}

/** A computed value for a message, with the figure's own unit about it: “£3.2bn”, “20%”. */
export function shown(value: Exact, figure: Figure, reading: Reading, decimals = 1): string {
  const { start, end, number, scale, written } = figure;
  if (written === '') return compound(value, figure.unit);
  const own = { n: value.n * scale.d, d: value.d * scale.n };
  const commas = figure.kind !== 'year';
  const places = Math.max(decimals, written.includes('.') ? written.length - written.indexOf('.') - 1 : 0);
  return `${reading.text.slice(start, number.start)}${inDigits(own, places, commas)}${reading.text.slice(number.end, end)}`;
}

/** A figure for a sum: in digits where it is spelt out, else as written. */
export function inSum(reading: Reading, figure: Figure): string {
  const span = figure.kind === 'count' ? figure.number : figure;
  return /^\d/.test(figure.written) || figure.written === '' || figure.kind === 'fraction'
    ? asWritten(reading, span)
    : inDigits(figure.value);
}

export const asWritten = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);
