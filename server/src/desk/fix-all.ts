// The safe fixes of a draft, all at once, and the draft after them.
import { applyEdits } from '../text/span.ts';
import type { ApprovedEdit, ApprovedFix } from './approve.ts';
import type { Desk, Draft, Report, ReportedFinding } from './desk.ts';

/** Mending can bring up something new to mend; more rounds than this would mean that two rules undo each other's work. */
const ROUNDS = 8;

/** The safe fixes of a report that go together: the first at a place wins, and none overlaps another. */
export function safeFixes(report: Pick<Report, 'findings'>, only: (rule: string) => boolean = () => true): ApprovedFix[] {
  const taken: ApprovedEdit[] = [];
  const chosen: ApprovedFix[] = [];
  for (const finding of report.findings) {
    if (!only(finding.rule)) continue;
    const safe = finding.fixes().filter((fix) => fix.safe);
    const fix = safe.find((f) => f.preferred) ?? safe[0];
    // Edits that touch are as bad as edits that overlap: neither rule saw what the other makes of the place.
    if (!fix || fix.edits.some((edit) => taken.some((t) => edit.start <= t.end && t.start <= edit.end))) continue;
    taken.push(...fix.edits);
    chosen.push(fix);
  }
  return chosen;
}

/** How `fixAll` goes about it. */
export interface FixAllOptions {
  /** Leaves out the findings that somebody chose to ignore. */
  readonly shown?: (report: Report, text: string) => readonly ReportedFinding[];
  /** Only the fixes of these rules. */
  readonly only?: (rule: string) => boolean;
}

/** The draft after all safe fixes, applied until none is left. */
export function fixAll(desk: Desk, { text, format }: Draft, { shown = (report) => report.findings, only }: FixAllOptions = {}): string {
  let mended = text;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = safeFixes({ findings: shown(desk.check({ text: mended, format }), mended) }, only);
    if (fixes.length === 0) break;
    mended = applyEdits(
      mended,
      fixes.flatMap((fix) => fix.edits),
    );
  }
  return mended;
}
