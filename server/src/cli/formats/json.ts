// A report as JSON.
import type { CheckedFile } from '../checked.ts';

/** The contract that scores and other tools read. */
export const json = (files: readonly CheckedFile[]): string =>
  `${JSON.stringify({ version: 1, files: files.map(({ path, diagnostics }) => ({ path, diagnostics })) })}\n`;
