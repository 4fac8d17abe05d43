// Reads separated values (RFC 4180). The kept libraries bring code that opens connections or makes code of text.

/** A row of cells, with the offset that it begins at. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
  /** Does a quotation mark in it stand where none can? The row is then read as if the marks were letters. */
  readonly broken?: boolean;
}

export function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let start = 0;
  let broken = false;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)?)(${separator}|\\r?\\n|$)`, 'y');
  const plain = new RegExp(`()([^\\r\\n${separator}]*)(${separator}|\\r?\\n|$)`, 'y');
  const endRow = (): void => {
    rows.push({ cells, start, ...(broken ? { broken } : {}) });
    cells = [];
    broken = false;
  };
  for (let at = 0; at < text.length; ) {
    cell.lastIndex = plain.lastIndex = at;
    let match = cell.exec(text);
    if (!match) {
      broken = true;
      match = plain.exec(text);
    }
    if (!match) break;
    cells.push(match[1]?.replaceAll('""', '"') || (match[2] ?? ''));
    at += match[0].length;
    if (match[3] === separator) continue;
    endRow();
    start = at;
  }
  if (cells.length > 0) endRow();
  return rows;
}

/** Spreadsheets of countries with a decimal comma separate cells by semicolons; some write tabs. */
export const separatorOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r?\n|$/));
  const count = (separator: string) => line.split(separator).length;
  return count('\t') > Math.max(count(','), count(';')) ? '\t' : count(';') > count(',') ? ';' : ',';
};
