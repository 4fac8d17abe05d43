// The fact sheet as JSON, for other tools. Its form is described in docs/fact-sheet.md.
import { countFacts } from '../status.ts';
import type { FactRow } from './rows.ts';

export const toJson = (draft: string, rows: readonly FactRow[]): string =>
  `${JSON.stringify({ version: 1, draft, counts: countFacts(rows), facts: rows }, undefined, 2)}\n`;
