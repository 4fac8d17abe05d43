import type { Quotation, Reading } from './reading.ts';

/** The quotations of a paragraph, nested ones included. */
export function readQuotations(reading: Reading): Quotation[] {
  const { text } = reading;
  const found: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (open < 0 && (c === '“' || c === '"')) open = i;
    else if (open >= 0 && (c === '”' || (c === '"' && text[open] === '"'))) {
      found.push({
        start: open,
        end: i + 1,
        inner: { start: open + 1, end: i },
        mark: text[open]!,
        closed: true,
        depth: 0,
        kind: 'direct',
      });
      open = -1;
    }
  }
  if (open >= 0)
    found.push({
      start: open,
      end: text.length,
      inner: { start: open + 1, end: text.length },
      mark: text[open]!,
      closed: false,
      depth: 0,
      kind: 'direct',
    });
  return found;
}
