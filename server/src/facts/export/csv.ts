// The fact sheet as a table with the columns of a checking spreadsheet.
import { type FactRow, STATE_WORDS } from './rows.ts';

const HEADER = ['No', 'Fact', 'Kind', 'State', 'Now reads', 'Source', 'Where', 'Primary', 'Checked by', 'Checked on', 'Note'];

/** CSV with a header, commas and CRLF (RFC 4180), and a byte-order mark so that spreadsheets read it as UTF-8. */
export function toCsv(rows: readonly FactRow[]): string {
  const lines = rows.map((row) => [
    String(row.number),
    row.words,
    row.kind,
    STATE_WORDS[row.state],
    row.now ?? '',
    row.sources.map(({ title }) => title).join('; '),
    row.sources.map(({ at }) => at).join('; '),
    row.sources.some(({ primary }) => primary) ? 'yes' : '',
    row.checkedBy,
    row.checkedOn,
    row.note,
  ]);
  return `\ufeff${[HEADER, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell. One that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
