// What a report says of one draft: its findings, each with the words around it, and the lines that the safe fixes would change.
import { safeFixes } from '../../desk/fix-all.ts';
import { applyEdits, type Edit } from '../../text/span.ts';
import { onOneLine } from '../../text/visible.ts';
import type { ReportedDraft } from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { nameOf, normal, pathFrom } from '../workspace/uris.ts';
import { capped } from './diagnostics.ts';

/** Characters that are shown on either side of a finding’s words, and of the words. */
const AROUND = 60;
const WORDS = 160;
const MOST_LINE = 2000;

type Reported = Pick<Checked, 'document' | 'text' | 'report' | 'findings'>;

export function draftReport(session: Session, uri: string, checked: Reported): ReportedDraft {
  const { convert, settings } = session;
  const { text, document, findings } = checked;
  return {
    uri,
    path: pathIn(session, uri),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: capped(finding.severity, settings.severityCap),
      message: finding.message,
      range: convert.range(document, finding),
      ...around(text, finding),
    })),
    changes: changes(checked).map(({ offset, ...change }) => ({
      ...change,
      line: convert.range(document, { start: offset, end: offset }).start.line,
    })),
  };
}

/** The path from the workspace folder, which is named where there are several. */
function pathIn(session: Session, uri: string): string {
  const at = normal(uri);
  const folder = session.folderOf(at);
  const path = (folder && pathFrom(folder, at)) ?? nameOf(at);
  const whole = folder && session.folders.length > 1 ? `${nameOf(folder)}/${path}` : path;
  try {
    return decodeURIComponent(whole);
  } catch {
    return whole;
  }
}

/** The words of a finding with what stands beside them in their line, from a word’s beginning to a word’s end. */
function around(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - AROUND), start);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND));
  const cutBefore = start - AROUND > lineStart;
  const cutAfter = end + after.length < (lineEnd < 0 ? text.length : lineEnd);
  return {
    before: onOneLine(cutBefore ? before.replace(/^\S*/, '…') : before),
    words: onOneLine(text.slice(start, Math.min(end, start + WORDS)).replace(/[\ud800-\udbff]$/, '')),
    after: onOneLine(cutAfter ? after.replace(/\S*$/, '…') : after),
  };
}

/** Each line that the safe fixes change, as it is and as it would be. */
function changes({ text, report, findings }: Reported): { offset: number; before: string; after: string }[] {
  const edits = safeFixes({ ...report, findings }).flatMap((fix) => fix.edits);
  const byLine = new Map<number, Edit[]>();
  for (const edit of edits) {
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    byLine.set(start, [...(byLine.get(start) ?? []), edit]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([start, own]) => {
      const last = Math.max(...own.map(({ end }) => end));
      const lineEnd = text.indexOf('\n', last);
      const before = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
      const after = applyEdits(
        before,
        own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      );
      return { offset: start, before: onOneLine(before.slice(0, MOST_LINE)), after: onOneLine(after.slice(0, MOST_LINE)) };
    });
}
