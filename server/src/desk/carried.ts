// What comparing paragraphs found before an edit, moved along to where it stands after it: shown until they are compared anew.
import { isDraftRule, type Rule } from '../rules/rule.ts';
import { firstWhere } from '../text/binary-search.ts';
import { minimalEdit } from '../text/minimal-edit.ts';
import type { Segmented } from '../text/paragraph.ts';
import type { Edit, Span } from '../text/span.ts';
import type { ReportedFinding } from './place-finding.ts';

/** What the rules that compare paragraphs found in a text. */
export interface Conclusions {
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** The findings of a report that a key in one paragraph can change in another. They are kept without what their fixes hold on to. */
export function conclusionsOf(text: string, findings: readonly ReportedFinding[], rules: readonly Rule[]): Conclusions {
  const comparing: ReadonlySet<string> = new Set(rules.filter(isDraftRule).map(({ meta }) => meta.id));
  return { text, findings: findings.filter(({ rule }) => comparing.has(rule)).map((finding) => ({ ...finding, fixes: none })) };
}

const none = (): readonly never[] => [];

/** The same in a text that was edited since, without those whose words the edit touches. They offer no fixes. */
export function carried(before: Conclusions, text: string, { paragraphs }: Segmented): readonly ReportedFinding[] {
  const edit = minimalEdit(before.text, text, 0);
  return before.findings.flatMap((finding) => {
    const place = moved(finding, edit);
    const paragraph = place ? firstWhere(paragraphs, ({ end }) => end > place.start) : paragraphs.length;
    if (!place || paragraph === paragraphs.length) return [];
    const related = finding.related.flatMap((other) => {
      const there = moved(other, edit);
      return there ? [{ ...other, ...there }] : [];
    });
    return [{ ...finding, ...place, paragraph, related }];
  });
}

/** Where a span stands after an edit; undefined where the edit touches it. */
function moved({ start, end }: Span, edit: Edit): Span | undefined {
  if (end < edit.start) return { start, end };
  const by = edit.newText.length - (edit.end - edit.start);
  return start > edit.end ? { start: start + by, end: end + by } : undefined;
}
