// Findings as GitHub shows them: beside the lines of a change, and in the summary of a job.
import { visible } from '../../text/visible.ts';
import type { CheckedFile } from '../checked.ts';
import { totals } from './pretty.ts';

const COMMAND = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** GitHub shows as many of each command a step, and passes over the rest without a word. */
export const SHOWN_A_STEP = 10;
/** A summary of more lines than this would be cut off by GitHub. */
const LONGEST_SUMMARY = 2000;

// Source: GitHub’s documentation of workflow commands, which escapes these and no others.
const escapeData = (text: string): string => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands; lines and columns count from 1. @param most of each command, the first of all drafts */
export function github(files: readonly CheckedFile[], most = Number.POSITIVE_INFINITY): string {
  const counts = { error: 0, warning: 0, notice: 0 };
  let out = '';
  for (const { path, diagnostics } of files) {
    for (const { severity, range, rule, message } of diagnostics) {
      const command = COMMAND[severity];
      if (++counts[command] > most) continue;
      const { start, end } = range;
      const sameLine = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
      out += `::${command} file=${escapeProperty(path)},line=${start.line + 1},endLine=${end.line + 1}${sameLine},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
    }
  }
  return out;
}

// Words in a table of Markdown: nothing in them is markup there.
const cell = (words: string): string => visible(words).replace(/[\\`*_{}[\]()#+!|<>&~@$:-]/g, (char) => `&#${char.charCodeAt(0)};`);

/** All findings as Markdown, for a job’s summary. */
export function githubSummary(files: readonly CheckedFile[]): string {
  const rows = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ severity, range, message }) => `| ${cell(path)} | ${range.start.line + 1} | ${severity} | ${cell(message)} |`),
  );
  const table = rows.length > 0 ? `| draft | line | | |\n| --- | --- | --- | --- |\n${rows.slice(0, LONGEST_SUMMARY).join('\n')}\n` : '';
  const more = rows.length > LONGEST_SUMMARY ? `\n… and ${rows.length - LONGEST_SUMMARY} more.\n` : '';
  return `### Copydesk\n\n${totals(files)}\n\n${table}${more}`;
}
