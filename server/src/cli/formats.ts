import type { ReportedFinding } from '../desk/desk.ts';
import { json } from './format-json.ts';
import { pretty } from './format-pretty.ts';

/** A draft with what the desk says of it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** The report formats by name, each from checked drafts to what is printed. */
export const formats: Readonly<Record<string, (files: readonly CheckedFile[]) => string>> = { pretty, json };
