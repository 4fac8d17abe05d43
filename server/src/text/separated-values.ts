// Reads separated values (RFC 4180). The kept libraries bring code that opens connections or makes code of text.

/** A row of cells, with the offset that it begins at. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
}

export function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let start = 0;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)?)(${separator}|\\r?\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separator) continue;
    rows.push({ cells, start });
    cells = [];
    start = cell.lastIndex;
  }
  if (cells.length > 0) rows.push({ cells, start });
  return rows;
}

/** Spreadsheets of countries with a decimal comma separate cells by semicolons; some write tabs. */
export const separatorOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r?\n|$/));
  const count = (separator: string) => line.split(separator).length;
  return count('\t') > Math.max(count(','), count(';')) ? '\t' : count(';') > count(',') ? ';' : ',';
};
