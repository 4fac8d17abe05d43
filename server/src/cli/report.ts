// `copydesk report`: everything that was found in some drafts, as a page to read, print or send, or in a draft as comments of Word.
import { basename, dirname, join } from 'node:path';
import { realOf, rootOf } from '../disk/folders.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { checkAll } from './check.ts';
import { CliError } from './cli-error.ts';
import { htmlReport } from './formats/html.ts';
import { print, tell } from './print.ts';

export interface ReportOptions {
  readonly html: boolean;
  readonly docx: boolean;
  readonly output?: string;
  readonly config?: string;
  readonly since?: string;
}

/** Writes the report to a file, or to standard output. The exit status says whether all could be checked, not what was found. */
export async function runReport(paths: readonly string[], { html, docx, output, ...rest }: ReportOptions): Promise<void> {
  if (html === docx) throw new CliError('report takes --html or --docx; see “copydesk report --help”');
  if (docx && output === undefined) throw new CliError('report --docx takes --output FILE');
  const { files, notes, failed } = await checkAll(paths, { ...rest, rule: [], lines: true, preview: html, cache: true });
  for (const note of notes) tell(note);
  process.exitCode = failed ? 2 : 0;
  if (html && output === undefined) return print(htmlReport(files));
  // Only who asks for it pays for it.
  const content = html ? htmlReport(files) : (await import('./formats/docx.ts')).docxReport(files);
  try {
    replaceFile(output!, content, { inside: [rootOf(join(realOf(dirname(output!)), basename(output!)))] });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new CliError(`${output}: cannot be written: ${error.message}`);
  }
}
