// Runs the active rules: over one paragraph, whose result is cached by its text, and over the draft, which is done on every check.
import { releaseTransient } from '../performance/memo.ts';
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Reading } from '../reading/paragraph/reading.ts';
import { type Finding, isDraftRule, type Noted } from '../rules/rule.ts';
import type { Segmented } from '../text/paragraph.ts';
import { type Active, activeThere, type Fault, placeFinding, type ReportedFinding } from './place-finding.ts';
import { inReportersWords, outsideVerbatim } from './skip.ts';

/** What one rule returned for a paragraph: findings of a paragraph rule, notes of a draft rule. */
interface RuleResult<T> {
  /** Index into the active rules. */
  readonly rule: number;
  readonly found: readonly T[];
}

/** What all rules returned for a paragraph; those that found nothing leave no entry. */
export interface ParagraphResult {
  readonly findings: readonly RuleResult<Finding>[];
  readonly notes: readonly RuleResult<unknown>[];
  readonly faults: readonly Fault[];
}

/** Runs every active rule over one paragraph. */
export function checkParagraph(active: readonly Active[], reading: Reading): ParagraphResult {
  const findings: RuleResult<Finding>[] = [];
  const notes: RuleResult<unknown>[] = [];
  const faults: Fault[] = [];
  active.forEach(({ rule, context }, index) => {
    try {
      if (isDraftRule(rule)) {
        const found = outsideVerbatim(rule, reading, rule.observe(reading, context));
        if (found.length > 0) notes.push({ rule: index, found });
      } else {
        const found = outsideVerbatim(rule, reading, rule.check(reading, context as never));
        if (found.length > 0) findings.push({ rule: index, found });
      }
    } catch (error) {
      faults.push({ rule: rule.meta.id, error });
    }
  });
  releaseTransient(reading);
  return { findings, notes, faults };
}

/** What the rules found in a draft, in order, and those that threw. */
interface Found {
  readonly findings: readonly ReportedFinding[];
  readonly faults: readonly Fault[];
}

/**
 * Places the paragraphs' findings in the draft and lets the draft rules conclude from their notes, with a pause after each.
 * @param before what was concluded before the last edits; with it, what can be said before anything is compared comes first
 */
export function* concludeDraft(
  active: readonly Active[],
  results: readonly ParagraphResult[],
  segmented: Segmented,
  draft: DraftReading,
  before?: readonly ReportedFinding[],
): Generator<Found | undefined, Found> {
  // A rule that threw is set aside for the draft: half of its findings would mislead.
  const setAside = new Map<string, Fault>();
  for (const { faults } of results) for (const fault of faults) if (!setAside.has(fault.rule)) setAside.set(fault.rule, fault);
  const faults: Fault[] = [];
  const findings: ReportedFinding[] = [];
  const report = (by: Active, finding: Finding, index: number) => {
    const paragraph = segmented.paragraphs[index];
    const speaking = activeThere(by, finding, index, draft);
    if (paragraph && speaking) findings.push(placeFinding(speaking, finding, index, paragraph, segmented, draft, faults));
  };

  results.forEach((result, paragraph) => {
    for (const { rule, found } of result.findings) {
      const by = active[rule]!;
      if (setAside.has(by.rule.meta.id)) continue;
      for (const finding of inReportersWords(by.rule, draft, paragraph, found)) report(by, finding, paragraph);
    }
  });

  if (before) yield { findings: inOrder(active, [...findings, ...before]), faults: [] };

  const notes = notesByRule(active, results, draft);
  for (const [index, by] of active.entries()) {
    const { id } = by.rule.meta;
    if (!isDraftRule(by.rule) || setAside.has(id)) continue;
    const { length } = findings;
    try {
      for (const finding of by.rule.conclude(notes[index]!, { ...by.context, draft })) report(by, finding, finding.paragraph);
    } catch (error) {
      findings.length = length;
      setAside.set(id, { rule: id, error });
    }
    yield;
  }

  faults.push(...setAside.values());
  return { findings: inOrder(active, findings), faults };
}

/** By their places, each once: a source with two verbs of speech is asked about once. */
function inOrder(active: readonly Active[], findings: ReportedFinding[]): readonly ReportedFinding[] {
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const told = new Set<string>();
  const once = findings.filter(({ start, end, rule, message }) => {
    const one = `${start} ${end} ${rule} ${message}`;
    return !told.has(one) && told.add(one);
  });
  return withoutTwice(active, once);
}

/** Findings in order, without those that another rule's over the same words make superfluous. */
function withoutTwice(active: readonly Active[], findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const yields = new Map<string, readonly string[]>();
  for (const { rule } of active) if (rule.meta.yieldsTo) yields.set(rule.meta.id, rule.meta.yieldsTo);
  if (yields.size === 0) return findings;
  const told = new Set([...yields.values()].flat());
  const places = findings.filter(({ rule }) => told.has(rule));
  if (places.length === 0) return findings;
  return findings.filter((one) => {
    const others = yields.get(one.rule);
    return !others || !places.some((other) => others.includes(other.rule) && isWithin(one, other));
  });
}

/** Is it another finding's place, or a part of it where that speaks no more quietly? */
const isWithin = (one: ReportedFinding, other: ReportedFinding): boolean =>
  (other.start === one.start && other.end === one.end) ||
  (other.start <= one.start && one.end <= other.end && SEVERITIES.indexOf(other.severity) <= SEVERITIES.indexOf(one.severity));
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** By rule, the paragraphs in which it noted something, in order. */
function notesByRule(active: readonly Active[], results: readonly ParagraphResult[], draft: DraftReading): Noted<unknown>[][] {
  const byRule = active.map((): Noted<unknown>[] => []);
  results.forEach(({ notes: all }, paragraph) => {
    for (const { rule, found } of all) {
      const notes = inReportersWords(active[rule]!.rule, draft, paragraph, found);
      if (notes.length > 0) byRule[rule]!.push({ paragraph, reading: draft.readings[paragraph]!, notes });
    }
  });
  return byRule;
}
