import { lineIndex } from '../text/lines.ts';
import type { CheckedFile } from './formats.ts';

/** For people: a line a finding, the draft's name above, and a count at the end. */
export function pretty(files: readonly CheckedFile[]): string {
  let out = '';
  let count = 0;
  for (const { path, text, findings } of files) {
    if (findings.length === 0) continue;
    const at = lineIndex(text);
    out += `${path}\n`;
    for (const finding of findings) {
      const { line, character } = at(finding.start);
      out += `  ${`${line + 1}:${character + 1}`.padEnd(8)} ${finding.severity.padEnd(11)} ${finding.message}  ${finding.rule}${finding.quoted ? '  (as quoted)' : ''}\n`;
      count++;
    }
    out += '\n';
  }
  const drafts = `${files.length} ${files.length === 1 ? 'draft' : 'drafts'}`;
  return count === 0 ? `${drafts} checked, nothing found\n` : `${out}${count} ${count === 1 ? 'finding' : 'findings'} in ${drafts}\n`;
}
