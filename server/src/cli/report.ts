// `copydesk report`: everything that was found in some drafts, as a page to read, print or send.
import { basename, dirname, join } from 'node:path';
import { realOf, rootOf } from '../disk/folders.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { checkAll } from './check.ts';
import { CliError } from './cli-error.ts';
import { htmlReport } from './formats/html.ts';
import { print, tell } from './print.ts';

export interface ReportOptions {
  readonly html: boolean;
  readonly output?: string;
  readonly config?: string;
  readonly since?: string;
}

/** Writes the report to a file, or to standard output. The exit status says whether all could be checked, not what was found. */
export async function runReport(paths: readonly string[], { html, output, ...rest }: ReportOptions): Promise<void> {
  if (!html) throw new CliError('report takes --html; see “copydesk report --help”');
  const { files, notes, failed } = await checkAll(paths, { ...rest, rule: [], lines: true, preview: true, cache: true });
  for (const note of notes) tell(note);
  const page = htmlReport(files);
  process.exitCode = failed ? 2 : 0;
  if (output === undefined) return print(page);
  try {
    replaceFile(output, page, { inside: [rootOf(join(realOf(dirname(output)), basename(output)))] });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new CliError(`${output}: cannot be written: ${error.message}`);
  }
}
