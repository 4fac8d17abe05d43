// Turns a rule's finding in a paragraph into one in the draft, with its approved fixes.
import type { DraftReading } from '../reading/draft/draft.ts';
import { isDisplay, isHeadline } from '../reading/paragraph/headlines.ts';
import type { Finding, Related, Rule, RuleContext, Severity } from '../rules/rule.ts';
import { type Paragraph, type Segmented, spanInDraft } from '../text/paragraph.ts';
import { contains, firstEndingAfter, type Span } from '../text/span.ts';
import { onOneLine } from '../text/visible.ts';
import { type ApprovedFix, approveAcross } from './approve.ts';

/** A finding in the draft's offsets. */
export interface ReportedFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Does it lie in a quotation, so that no fix may change the words? */
  readonly quoted: boolean;
  readonly kind: string | undefined;
  /** Why, for a hover: whose guidance it is. */
  readonly because: string | undefined;
  readonly related: readonly (Span & { readonly message: string })[];
  /** Works out the fixes that the quote lock lets pass. */
  readonly fixes: () => readonly ApprovedFix[];
  /** Index of the paragraph it lies in. */
  readonly paragraph: number;
}

/** A rule that threw, and was set aside for this draft; where it threw when asked for fixes, its fixes are. */
export interface Fault {
  readonly rule: string;
  readonly error: unknown;
}

/** A rule that runs, as the house style has it. */
export interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
  /** How loudly it speaks in some kinds of text, where the house says so. */
  readonly texts?: TextSeverities;
}

export type TextSeverities = { readonly [kind in 'headlines' | 'captions' | 'quotations']?: Severity | 'off' };

/** A rule as it is to speak where a finding lies; undefined where the house does not want to hear it. */
export function activeThere(by: Active, finding: Finding, index: number, draft: DraftReading): Active | undefined {
  if (!by.texts) return by;
  const { headlines, captions, quotations } = by.texts;
  const reading = draft.readings[index]!;
  const display = isDisplay(reading);
  const given = [
    quotations !== undefined && isQuoted(draft.locked(index), finding) ? quotations : undefined,
    display ? captions : isHeadline(reading, index) ? headlines : undefined,
  ].filter((one) => one !== undefined);
  if (given.includes('off')) return undefined;
  return given.length === 0 ? by : { ...by, severity: given[0] as Severity };
}

const isQuoted = (locked: readonly Span[], { start, end }: Span): boolean => {
  const around = firstEndingAfter(locked, start);
  return around !== undefined && contains(around, { start, end }) && end > start;
};

const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/** A finding of a rule in the draft's offsets. `faults` is added to where its fixes fail. */
export function placeFinding(
  { rule, severity }: Active,
  finding: Finding,
  index: number,
  paragraph: Paragraph,
  segmented: Segmented,
  draft: DraftReading,
  faults: Fault[],
): ReportedFinding {
  const { start, end, kind, related } = finding;
  const locked = draft.locked(index);
  const place = spanInDraft(paragraph, finding);
  let fixes: readonly ApprovedFix[] | undefined;
  // Made on every key for every finding of the draft, so all have one shape and nothing is copied that is not there.
  return {
    start: place.start,
    end: place.end,
    rule: rule.meta.id,
    severity: finding.houseSeverity ?? (finding.severity && RANK[finding.severity] > RANK[severity] ? finding.severity : severity),
    message: onOneLine(finding.message),
    quoted: isQuoted(locked, { start, end }),
    kind,
    because: finding.because,
    related: related && related.length > 0 ? placed(related, segmented) : NOTHING,
    fixes: () => (fixes ??= approved(finding, rule.meta.id, index, segmented, draft, faults)),
    paragraph: index,
  };
}

/** The fixes that may be offered. A rule that throws here keeps its finding, and offers none. */
function approved(
  finding: Finding,
  rule: string,
  index: number,
  { paragraphs, format }: Segmented,
  draft: DraftReading,
  faults: Fault[],
): readonly ApprovedFix[] {
  const approvable = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph && { paragraph, locked: draft.locked(at) };
  };
  try {
    return apart((finding.fixes?.() ?? []).flatMap((fix) => approveAcross(fix, index, approvable, format) ?? []));
  } catch (error) {
    faults.push({ rule, error });
    return NOTHING;
  }
}

/** Fixes that make the same of the draft are one. */
function apart(fixes: readonly ApprovedFix[]): readonly ApprovedFix[] {
  if (fixes.length < 2) return fixes;
  const seen = new Set<string>();
  return fixes.filter(({ edits }) => {
    const made = JSON.stringify(edits);
    return !seen.has(made) && seen.add(made);
  });
}

const NOTHING: readonly never[] = [];

const placed = (related: readonly Related[], { paragraphs }: Segmented): ReportedFinding['related'] =>
  related.flatMap((place) => {
    const other = paragraphs[place.paragraph];
    if (!other) return [];
    const { start, end } = spanInDraft(other, place);
    return [{ start, end, message: onOneLine(place.note) }];
  });
