// Findings as GitHub shows them: beside the lines of a change, and in the summary of a job.
import { visible } from '../../text/visible.ts';
import type { CheckedFile } from '../checked.ts';
import { totals } from './pretty.ts';

const COMMAND = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** GitHub shows as many of each command a step, and passes over the rest without a word. */
export const SHOWN_A_STEP = 10;
/** GitHub passes over a summary of more than 1024 k whole. In bytes, with some to spare for what other steps of the job's script write. */
const LARGEST_SUMMARY = 900_000;
/** Nobody reads more. */
const MOST_ROWS = 2000;

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
  let table = '';
  let rows = 0;
  let left = LARGEST_SUMMARY;
  let more = 0;
  for (const { path, diagnostics } of files) {
    const draft = cell(path);
    for (const { severity, range, message } of diagnostics) {
      const row = `| ${draft} | ${range.start.line + 1} | ${severity} | ${cell(message)} |\n`;
      left -= Buffer.byteLength(row);
      if (more > 0 || left < 0 || rows === MOST_ROWS) more++;
      else {
        table += row;
        rows++;
      }
    }
  }
  const head = rows > 0 ? '| draft | line | | |\n| --- | --- | --- | --- |\n' : '';
  return `### Copydesk\n\n${totals(files)}\n\n${head}${table}${more > 0 ? `\n… and ${more} more.\n` : ''}`;
}
