// A checked draft as the command line prints it and its JSON has it.
import type { ReportedFinding } from '../desk/desk.ts';
import { pageOf } from '../rules/pages.ts';
import type { Severity } from '../rules/rule.ts';
import { type LineCharacter, lineIndex } from '../text/lines.ts';
import type { Edit, Span } from '../text/span.ts';

/** A finding as the command line's JSON has it, a contract: fields may be added, none changes its name or meaning. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whose guidance it is, where the house style says so. */
  readonly because?: string;
  readonly range: { readonly start: LineCharacter; readonly end: LineCharacter };
  readonly quoted: boolean;
  readonly kind?: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly safe: boolean;
    readonly edits: readonly Edit[];
  }[];
  readonly related: readonly (Span & { readonly message: string })[];
  readonly docs: string;
}

/** A line that the safe fixes would change; counted from 0. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A draft with what the desk says of it: plain data, so that it can come from another thread or from the cache. */
export interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The lines that findings begin in, by their number, where they are to be shown. */
  readonly lines?: Readonly<Record<number, string>>;
  /** What the safe fixes would change, where that was asked. */
  readonly changes?: readonly ChangedLine[];
}

/** The lines that two texts differ in; where they have not as many, all from the first to the last one that does. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/)) as [string[], string[]];
  if (old.length === now.length) return old.flatMap((line, i) => (line === now[i] ? [] : [{ line: i, before: line, after: now[i]! }]));
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const part = (lines: readonly string[]) => lines.slice(head, lines.length - tail).join(' ');
  return [{ line: head, before: part(old), after: part(now) }];
}

/** Findings as plain data, their fixes worked out. */
export function diagnosticsOf(text: string, findings: readonly ReportedFinding[]): Diagnostic[] {
  if (findings.length === 0) return [];
  const at = lineIndex(text);
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...(finding.because === undefined ? {} : { because: finding.because }),
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
  }));
}

/** Does a severity fail a check? */
export const failsCheck = (severity: Severity): boolean => severity === 'error' || severity === 'warning';
