// The report formats by name.
import type { CheckedFile } from '../checked.ts';
import type { Terminal } from '../terminal.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** The report formats by name, each from checked drafts to what is printed. */
export const formats: Readonly<Record<string, (files: readonly CheckedFile[], screen: Terminal) => string>> = {
  pretty,
  json,
  sarif,
  github: (files) => github(files),
  junit,
};
