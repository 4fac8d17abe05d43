// The tables of a draft: cells of Markdown and HTML tables, rows of a wire table set in columns, and lists of one figure an item.
import { Memo } from '../../performance/memo.ts';
import type { Span } from '../../text/span.ts';
import type { Exact } from '../paragraph/figures/exact.ts';
import type { Figure } from '../paragraph/figures/figures.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import type { DraftReading } from './draft.ts';
import { quantitiesOf } from './quantities.ts';

/** A cell with a number. The span is the figure's in its paragraph. */
export interface Cell extends Span {
  readonly paragraph: number;
  readonly reading: Reading;
  readonly figure: Figure;
  /** With its sign: “−2.5%” is below zero. */
  readonly value: Exact;
  readonly signed: boolean;
}

export interface Row {
  readonly label: string;
  readonly paragraph: number;
  /** By column, the label's left out; undefined where there is no number. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** Items of a list, not a table proper. */
  readonly isList: boolean;
  /** The paragraph that stands before it. */
  readonly first: number;
}

const FLAG = /[-−–+]\s?[£$€₹]?$/;

function cellOf(paragraph: number, reading: Reading, figure: Figure): Cell {
  const before = reading.text.slice(Math.max(0, figure.start - 2), figure.start);
  const sign = FLAG.exec(before);
  const negative = sign !== null && !sign[0].startsWith('+');
  const value = negative ? { n: -figure.value.n, d: figure.value.d } : figure.value;
  return { start: figure.start, end: figure.end, paragraph, reading, figure, value, signed: sign !== null };
}

const isNumeric = (figure: Figure): boolean =>
  figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'measure' || figure.kind === 'year';

/** The one figure of a cell that holds nothing else. */
function loneFigure(reading: Reading): Figure | undefined {
  const { text } = reading;
  const [quantity, ...rest] = quantitiesOf.of(reading);
  if (!quantity || rest.length > 0 || !isNumeric(quantity.figure)) return undefined;
  const other = text.slice(0, quantity.start) + text.slice(quantity.end);
  return /^[\s+\-−–*()%]*$/.test(other) ? quantity.figure : undefined;
}

/** A last row with empty cells: its numbers stand at the right. */
function shortRow(
  draft: DraftReading,
  figures: readonly (Figure | undefined)[],
  { start, end, width, short }: { readonly start: number; readonly end: number; readonly width: number; readonly short: number },
): Row {
  const first = end - short;
  const cells = Array.from({ length: width - 1 }, (_, column) => {
    const at = end - (width - 1) + column;
    const figure = at > first ? figures[at - start] : undefined;
    return figure && cellOf(at, draft.readings[at]!, figure);
  });
  return { label: draft.readings[first]!.text, paragraph: first, cells };
}

/** Cells in a row, cut into rows: as many columns as make the first one labels and the others numbers. */
function fromCells(draft: DraftReading, start: number, end: number): Table | undefined {
  const figures: (Figure | undefined)[] = [];
  for (let i = start; i < end; i++) figures.push(loneFigure(draft.readings[i]!));
  const count = end - start;
  for (let width = 2; width <= 9; width++) {
    const short = count % width;
    // “| Total | | 27,500 |”: an empty cell is no paragraph.
    const isShort = short >= 2 && /\btotal\b/i.test(draft.readings[end - short]!.text);
    if ((short !== 0 && !isShort) || count / width < 3) continue;
    const numeric = (row: number, column: number) => figures[row * width + column] !== undefined;
    const height = Math.floor(count / width);
    let fits = true;
    for (let row = 1; row < height && fits; row++) fits = !numeric(row, 0) && numeric(row, width - 1);
    if (!fits) continue;
    const rows: Row[] = [];
    for (let row = 1; row < height; row++) {
      const cells = Array.from({ length: width - 1 }, (_, column) => {
        const at = start + row * width + column + 1;
        const figure = figures[at - start];
        return figure && cellOf(at, draft.readings[at]!, figure);
      });
      rows.push({ label: draft.readings[start + row * width]!.text, paragraph: start + row * width, cells });
    }
    if (isShort) rows.push(shortRow(draft, figures, { start, end, width, short }));
    const headers = Array.from({ length: width - 1 }, (_, column) => draft.readings[start + column + 1]!.text);
    return { headers, rows, isList: false, first: start };
  }
  return undefined;
}

const COLUMNS = /\S(?: {2,}|\t+)\S/;
const isSetInColumns = new ParagraphMemo(({ text }) => text.length <= 160 && COLUMNS.test(text));

/** A line of a table set in columns: a label and figures, two blanks or more between. */
function lineRow(paragraph: number, reading: Reading): Row | undefined {
  if (!isSetInColumns.of(reading)) return undefined;
  const figures = quantitiesOf.of(reading).filter(({ figure }) => isNumeric(figure));
  const [first] = figures;
  if (!first) return undefined;
  const label = reading.text.slice(0, first.start).replace(/[\s+\-−–]+$/, '');
  if (label.trim() === '' || !/^\p{L}/u.test(label)) return undefined;
  return { label, paragraph, cells: figures.map(({ figure }) => cellOf(paragraph, reading, figure)) };
}

/** An item of a list that ends in a figure, or gives one after a colon. */
function itemRow(paragraph: number, reading: Reading): Row | undefined {
  const all = quantitiesOf.of(reading).filter(({ figure }) => isNumeric(figure) && figure.kind !== 'year');
  const { text } = reading;
  const last = all[all.length - 1];
  const isEnd = last && /^[\s.;,]*$/.test(text.slice(last.end)) && /[:–—-]\s*$/.test(text.slice(0, last.start));
  const first = all[0];
  const isStart = first && first.start < 2 && all.length === 1;
  const quantity = isEnd ? last : isStart ? first : undefined;
  return quantity && { label: text, paragraph, cells: [cellOf(paragraph, reading, quantity.figure)] };
}

/** The tables of a draft in order. */
export const tablesOf = (draft: DraftReading): readonly Table[] => tables.of(draft);

const tables = new Memo(findTables);

function findTables(draft: DraftReading): readonly Table[] {
  const found: Table[] = [];
  const { readings } = draft;
  for (let i = 0; i < readings.length; ) {
    const { kind } = readings[i]!.prose;
    const isMarkedUp = kind === 'table-cell' || kind === 'list-item';
    const rows = isMarkedUp ? [] : rowsFrom(readings, i);
    let end = i + Math.max(1, rows.length);
    while (isMarkedUp && end < readings.length && readings[end]!.prose.kind === kind) end++;
    const table = !isMarkedUp ? fromRows(draft, rows, i) : kind === 'table-cell' ? fromCells(draft, i, end) : fromItems(draft, i, end);
    if (table) found.push(table);
    i = end;
  }
  return found;
}

/** Lines that may be the rows of one table. The head may have fewer figures than they: “Q2 2025  Q2 2024  Change”. */
function rowsFrom(readings: readonly Reading[], first: number): Row[] {
  const rows: Row[] = [];
  for (let i = first; i < readings.length; i++) {
    const row = lineRow(i, readings[i]!);
    if (!row || (rows.length > 1 && row.cells.length !== rows[rows.length - 1]!.cells.length)) break;
    rows.push(row);
  }
  return rows;
}

/** A table of lines. The first may be the head. */
function fromRows(draft: DraftReading, rows: readonly Row[], first: number): Table | undefined {
  const width = rows[rows.length - 1]?.cells.length;
  const body = rows.filter((row) => row.cells.length === width);
  if (body.length < 3) return undefined;
  return { headers: headerLine(draft, body[0]!.paragraph - 1, width!), rows: body, isList: false, first };
}

function fromItems(draft: DraftReading, start: number, end: number): Table | undefined {
  const rows: Row[] = [];
  for (let i = start; i < end; i++) {
    const row = itemRow(i, draft.readings[i]!);
    if (row) rows.push(row);
  }
  return rows.length >= 3 && rows.length === end - start ? { headers: [''], rows, isList: true, first: start } : undefined;
}

function headerLine(draft: DraftReading, paragraph: number, width: number): readonly string[] {
  const text = draft.readings[paragraph]?.text ?? '';
  const parts = text.trim().split(/ {2,}|\t+/);
  return parts.length >= width ? parts.slice(-width) : [];
}
