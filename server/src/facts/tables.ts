// Figures bound to tables: a cell, the sum or mean of a column, or a cell's share of its column.
import { rowsOf, separatorOf } from '../text/separated-values.ts';

/** A table as rows of text; the first row may be a header. */
export type Table = readonly (readonly string[])[];

export type TableFormat = 'csv' | 'tsv' | 'json';

/** Larger tables are not read. In UTF-16 units. */
export const LARGEST_TABLE = 20_000_000;

/** Reads a table, or says what is wrong with it. JSON is a list of records or of lists. */
export function readTable(text: string, format: TableFormat): Table | { readonly problem: string } {
  if (text.length > LARGEST_TABLE) return { problem: 'The table is too large to read' };
  const own = text.replace(/^\ufeff/, '');
  if (format !== 'json') return rowsOf(own, format === 'tsv' ? '\t' : separatorOf(own)).map(({ cells }) => cells);
  let value: unknown;
  try {
    value = JSON.parse(own);
  } catch {
    return { problem: 'The table is not JSON' };
  }
  if (!Array.isArray(value)) return { problem: 'The table should be a list of records' };
  if (value.every(Array.isArray)) return value.map((row: unknown[]) => row.map(textOf));
  const keys = [...new Set(value.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])))];
  return [keys, ...value.map((row) => keys.map((key) => textOf((row as Record<string, unknown> | null)?.[key])))];
}

const textOf = (value: unknown): string => (value === null || value === undefined || typeof value === 'object' ? '' : String(value));

/** What a citation's `cell` can say: “B7”, “sum(B)”, “sum(B2:B9)”, “mean(B)”, “share(B7)”, with a column's letter or its header in brackets: “[Spending]7”. */
const REFERENCE = /^(?:(sum|mean|count|share)\()?(?:([A-Z]{1,3})|\[([^\]]+)\])(\d{1,7})?(?::(?:([A-Z]{1,3})|\[([^\]]+)\])(\d{1,7}))?\)?$/i;

/** The number that a reference stands for in a table; or what is wrong. A share is a percentage. */
export function valueAt(table: Table, reference: string): number | { readonly problem: string } {
  const match = REFERENCE.exec(reference.trim());
  if (!match || reference.includes('(') !== reference.trim().endsWith(')'))
    return { problem: `“${reference}” is no cell: write B7, sum(B), mean(B2:B9) or share(B7)` };
  const [, word, letters, header, row, , , lastRow] = match;
  const kind = word?.toLowerCase();
  const column = letters === undefined ? (table[0]?.findIndex((cell) => cell.trim() === header!.trim()) ?? -1) : columnOf(letters);
  if (column < 0) return { problem: `The table has no column “${header}”` };
  if (kind === undefined || kind === 'share') {
    if (row === undefined) return { problem: `“${reference}” names a column; which row?` };
    const value = numberIn(table[Number(row) - 1]?.[column]);
    if (value === undefined) return { problem: `There is no number in ${reference}` };
    if (kind === undefined) return value;
    const total = sum(numbers(table, column, undefined, undefined));
    return total === 0 ? { problem: 'The column adds up to nothing' } : (100 * value) / total;
  }
  const own = numbers(table, column, row, lastRow);
  if (own.length === 0) return { problem: `There are no numbers in ${reference}` };
  if (kind === 'count') return own.length;
  return kind === 'mean' ? sum(own) / own.length : sum(own);
}

const columnOf = (letters: string): number => [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The numbers of a column, between two rows if they are given. A row that says “total” is left out of a whole column. */
function numbers(table: Table, column: number, first: string | undefined, last: string | undefined): number[] {
  const from = first === undefined ? 0 : Number(first) - 1;
  const to = last === undefined ? (first === undefined ? table.length : from + 1) : Number(last);
  return table.slice(from, to).flatMap((row) => {
    if (first === undefined && row.some((cell) => /^\s*(?:grand |sub)?total\b/i.test(cell))) return [];
    const value = numberIn(row[column]);
    return value === undefined ? [] : [value];
  });
}

/** A cell's number, with currency signs, thousands separators and percent signs left out. */
function numberIn(cell: string | undefined): number | undefined {
  const digits = cell
    ?.trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[£$€¥\s%\u00a0]/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace('−', '-');
  return digits && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits) ? Number(digits) : undefined;
}

/**
 * Does a figure say what the table says, at the precision at which it is written?
 * @param value in units: £3.2bn is 3,200,000,000, 20% is 20
 * @param step what one more in the last written digit is worth
 */
export const agrees = (value: number, step: number, inTable: number): boolean =>
  Math.abs(value - inTable) <= step / 2 + Math.abs(inTable) * 1e-9;
