// A house's words kept in a spreadsheet: CSV with the columns find, replace, note and severity.
import { type Row, rowsOf, separatorOf } from '../text/separated-values.ts';
import { either, type UnplacedProblem } from './problems.ts';
import type { StyleFile } from './schema.ts';
import type { Severity } from './style.ts';

type Entry = Exclude<NonNullable<StyleFile['words']>[number], string>;

export interface WordFile {
  readonly words: readonly Entry[];
  readonly problems: readonly UnplacedProblem[];
}

const COLUMNS = ['find', 'replace', 'note', 'severity'] as const;
type Column = (typeof COLUMNS)[number];
/** What the columns go by as well. */
const ALSO: Readonly<Record<string, Column>> = {
  avoid: 'find',
  word: 'find',
  from: 'find',
  use: 'replace',
  with: 'replace',
  to: 'replace',
  replacement: 'replace',
  why: 'note',
  reason: 'note',
  comment: 'note',
  notes: 'note',
  level: 'severity',
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const MOST_PROBLEMS = 50;
/** The longest house lists have a few thousand. */
const MOST_ROWS = 20_000;

/** Reads a file of words. Without a head its columns are in the order above. */
export function readWordFile(text: string): WordFile {
  const own = text.replace(/^\uFEFF/, '');
  const shift = text.length - own.length;
  const problems: UnplacedProblem[] = [];
  const tell = ({ start }: Row, message: string) => {
    if (problems.length >= MOST_PROBLEMS) return;
    const end = own.slice(start).search(/\r?\n|$/) + start;
    problems.push({ code: 'wrong-value', severity: 'warning', start: start + shift, end: end + shift, message });
  };
  const all = rowsOf(own, separatorOf(own));
  const rows = all.slice(0, MOST_ROWS);
  if (all.length > MOST_ROWS) tell(all[MOST_ROWS]!, `there are more than ${MOST_ROWS} rows; this one and those after it are passed over`);
  const head = rows[0]?.cells.map(columnOf) ?? [];
  const isHead = head.includes('find');
  const columns = isHead ? head : COLUMNS;
  if (isHead)
    rows[0]!.cells.forEach((cell, i) => {
      if (!head[i] && cell.trim() !== '') tell(rows[0]!, `unknown column “${cell.trim()}”, expected ${either([...COLUMNS])}`);
    });
  const above = new Map<string, { readonly use: string | undefined; readonly start: number }>();
  const words = rows.slice(isHead ? 1 : 0).flatMap((row): Entry[] => {
    const entry = entryOf(row, columns, (message) => tell(row, message));
    if (!entry) return [];
    const before = above.get(entry.avoid);
    if (!before) {
      above.set(entry.avoid, { use: entry.use, start: row.start });
      return [entry];
    }
    if (problems.length >= MOST_PROBLEMS) return [];
    const line = `line ${own.slice(0, before.start).split('\n').length}`;
    const otherwise = before.use === entry.use ? `, ${line}` : ` that says otherwise, ${line}; that one counts`;
    tell(row, `“${entry.avoid}” has a row above${otherwise}`);
    return [];
  });
  return { words, problems };
}

/** What a row says, or nothing. */
function entryOf(
  row: Row,
  columns: readonly (Column | undefined)[],
  tell: (message: string) => void,
): (Entry & { avoid: string }) | undefined {
  const cell = (column: Column) => row.cells[columns.indexOf(column)]?.trim() ?? '';
  const [avoid, use, why, severity] = [cell('find'), cell('replace'), cell('note'), cell('severity').toLowerCase()];
  if (row.cells.every((one) => one.trim() === '') || severity === 'off') return undefined;
  const known = SEVERITIES.find((one) => one === severity);
  if (row.broken) tell('a quotation mark is out of place, expected one at each end of a cell; the row is passed over');
  else if (avoid === '') tell('the row says nothing to find, expected a word in “find”');
  else {
    if (severity !== '' && !known) tell(`unknown severity “${severity}”, expected ${either(SEVERITIES)}`);
    if (use !== avoid) return { avoid, ...(use && { use }), ...(why && { why }), ...(known && { severity: known }) };
    tell(`“${avoid}” is to be changed to itself, expected another word`);
  }
  return undefined;
}

const columnOf = (cell: string): Column | undefined => {
  const name = cell.trim().toLowerCase();
  return COLUMNS.find((column) => column === name) ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined);
};
