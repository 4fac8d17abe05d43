import type { CheckedFile } from './checked.ts';
import { github } from './format-github.ts';
import { json } from './format-json.ts';
import { junit } from './format-junit.ts';
import { pretty } from './format-pretty.ts';
import { sarif } from './format-sarif.ts';

/** The report formats by name, each from checked drafts to what is printed. */
export const formats: Readonly<Record<string, (files: readonly CheckedFile[]) => string>> = { pretty, json, sarif, github, junit };
