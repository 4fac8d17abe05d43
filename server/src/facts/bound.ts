// A figure and the table that it is bound to: what the table says, and which cells could be meant.
import type { Citation, Fact } from './sheet.ts';
import { agrees, type Table, valueAt } from './tables.ts';

/** What a table says of a figure that is bound to it. */
export interface Bound extends Citation {
  readonly cell: string;
  readonly says: number | { readonly problem: string };
  /** Does the table say something else at the precision of the draft? */
  readonly differs: boolean;
}

/** The first of a fact's bindings that does not agree, else the first; undefined where it is bound to no table that could be read. */
export function boundTo({ from, exact }: Pick<Fact, 'from' | 'exact'>, tables: ReadonlyMap<string, Table>): Bound | undefined {
  const found = from.flatMap((citation): Bound[] => {
    const table = citation.cell === undefined ? undefined : tables.get(citation.source);
    if (!table) return [];
    const cell = citation.cell!;
    const says = valueAt(table, cell);
    const written = figureOf(exact);
    return [{ ...citation, cell, says, differs: typeof says === 'number' && !!written && !agrees(written.value, written.step, says) }];
  });
  return found.find(({ differs, says }) => differs || typeof says !== 'number') ?? found[0];
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  lakh: 1e5,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** The number that a fact's words write in digits, with what one more in its last digit is worth. */
export function figureOf(words: string): { readonly value: number; readonly step: number } | undefined {
  const match = /(-|−)?(\d[\d,]*)(\.\d+)?[ -]?(thousand|million|billion|trillion|lakh|crore|k|mn|m|bn|tn)?\b/i.exec(words);
  if (!match) return undefined;
  // “£4m” is millions, “400m of pipe” metres.
  const isUnit = /^[km]$/i.test(match[4] ?? '') && !/[\p{Sc}A-Z]\s?[-−]?$/u.test(words.slice(0, match.index + (match[1]?.length ?? 0)));
  const scale = isUnit ? 1 : (SCALES[match[4]?.toLowerCase() ?? ''] ?? 1);
  const decimals = match[3]?.length ?? 1;
  const value = Number(`${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`) * scale;
  return { value: match[1] ? -value : value, step: scale * 10 ** (1 - decimals) };
}

/** A cell, or what can be worked out of a column, to choose from. */
export interface CellChoice {
  /** As a citation's `cell` writes it. */
  readonly cell: string;
  /** What it is called in the table: its row's and its column's first cell. */
  readonly label: string;
  readonly value: number;
  readonly agrees: boolean;
}

const MOST_CHOICES = 300;
/** So many rows and columns are looked through. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;

/** What of a table a figure could be bound to, what agrees with it first. A person picks: equal numbers need not be the same figure. */
export function choicesFor(table: Table, exact: string): CellChoice[] {
  const written = figureOf(exact);
  const fits = (value: number) => written !== undefined && agrees(written.value, written.step, value);
  const agreeing: CellChoice[] = [];
  const others: CellChoice[] = [];
  const add = (cell: string, label: string, value: number | { readonly problem: string }) => {
    if (typeof value !== 'number') return;
    const list = fits(value) ? agreeing : others;
    if (list.length < MOST_CHOICES) list.push({ cell, label, value, agrees: list === agreeing });
  };
  const isShare = /%|per ?cent/i.test(exact);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...table.slice(0, MOST_ROWS).map((row) => row.length)));
  for (let column = 0; column < columns; column++) {
    const letter = letterOf(column);
    const header = headerOf(table, column) ?? letter;
    for (const kind of ['sum', 'mean', 'count'] as const)
      add(`${kind}(${letter})`, `${kind} of ${header}`, valueAt(table, `${kind}(${letter})`));
    for (let row = 0; row < Math.min(table.length, MOST_ROWS); row++) {
      const reference = `${letter}${row + 1}`;
      const label = [table[row]?.[0]?.trim(), header].filter(Boolean).join(', ');
      add(reference, label, valueAt(table, reference));
    }
    if (isShare && table.length <= 200)
      for (let row = 0; row < table.length; row++)
        add(
          `share(${letter}${row + 1})`,
          `share of ${[table[row]?.[0]?.trim(), header].filter(Boolean).join(', ')}`,
          valueAt(table, `share(${letter}${row + 1})`),
        );
  }
  return [...agreeing, ...others].slice(0, MOST_CHOICES);
}

const headerOf = (table: Table, column: number): string | undefined => {
  const cell = table[0]?.[column]?.trim();
  return cell && !/^[\d.,£$€%\s-]+$/.test(cell) ? cell : undefined;
};

/** “A”, “Z”, “AA”. */
export function letterOf(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
