import { visible } from '../../text/visible.ts';
import type { CheckedFile } from '../checked.ts';

const COMMAND = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

// Source: GitHub’s documentation of workflow commands, which escapes these and no others.
const escapeData = (text: string): string => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands, which GitHub shows beside the lines of a change. Lines and columns count from 1. */
export const github = (files: readonly CheckedFile[]): string =>
  files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ severity, range: { start, end }, rule, message }) => {
        const sameLine = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        return `::${COMMAND[severity]} file=${escapeProperty(path)},line=${start.line + 1},endLine=${end.line + 1}${sameLine},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
      }),
    )
    .join('');
