import { pageOf } from '../rules/pages.ts';
import { lineIndex } from '../text/lines.ts';
import type { CheckedFile } from './formats.ts';

/** The contract that scores and other tools read: fields may be added, none changes its name or meaning. */
export function json(files: readonly CheckedFile[]): string {
  const all = files.map(({ path, text, findings }) => {
    const at = lineIndex(text);
    return {
      path,
      diagnostics: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        start: finding.start,
        end: finding.end,
        range: { start: at(finding.start), end: at(finding.end) },
        quoted: finding.quoted,
        ...(finding.kind === undefined ? {} : { kind: finding.kind }),
        fixes: finding.fixes().map((fix) => ({
          title: fix.title,
          preferred: fix.preferred,
          safe: fix.safe,
          edits: fix.edits.map(({ start, end, newText }) => ({ start, end, newText })),
        })),
        related: finding.related.map(({ start, end, message }) => ({ start, end, message })),
        docs: pageOf(finding.rule),
      })),
    };
  });
  return `${JSON.stringify({ version: 1, files: all })}\n`;
}
