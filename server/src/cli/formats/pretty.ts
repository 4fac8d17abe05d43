import { visible } from '../../text/visible.ts';
import type { CheckedFile } from '../checked.ts';

/** For people: a line a finding, the draft's name above, and a count at the end. */
export function pretty(files: readonly CheckedFile[]): string {
  let out = '';
  let count = 0;
  for (const { path, diagnostics } of files) {
    if (diagnostics.length === 0) continue;
    out += `${visible(path)}\n`;
    for (const { range, severity, message, rule, quoted } of diagnostics) {
      const place = `${range.start.line + 1}:${range.start.character + 1}`;
      out += `  ${place.padEnd(8)} ${severity.padEnd(11)} ${message}  ${rule}${quoted ? '  (as quoted)' : ''}\n`;
      count++;
    }
    out += '\n';
  }
  if (files.length === 0) return 'Nothing was checked\n';
  const drafts = `${files.length} ${files.length === 1 ? 'draft' : 'drafts'}`;
  return count === 0 ? `${drafts} checked, nothing found\n` : `${out}${count} ${count === 1 ? 'finding' : 'findings'} in ${drafts}\n`;
}
