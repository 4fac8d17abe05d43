import type { DraftReading } from '../reading/draft.ts';
import { isSameElsewhere, readDraft } from '../reading/draft-reading.ts';
import { readParagraph } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { rules as allRules } from '../rules/index.ts';
import {
  type DraftRule,
  type Finding,
  isDraftRule,
  type Noted,
  type PlacedFinding,
  type Related,
  type Rule,
  type RuleContext,
  type Severity,
} from '../rules/rule.ts';
import type { HouseStyle } from '../style/style.ts';
import { detached, Memory } from '../text/memory.ts';
import { type Format, type Paragraph, type Prose, proseKey, type Segmented, spanInDraft } from '../text/paragraph.ts';
import { segment } from '../text/segment.ts';
import { contains, firstEndingAfter, type Span } from '../text/span.ts';
import { type ApprovedFix, approve } from './approve.ts';
import { editedBetween, replaced, touches } from './edited.ts';

/** A finding in the draft's offsets. */
export interface ReportedFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Does it lie in a quotation, so that no fix may change the words? */
  readonly quoted: boolean;
  readonly kind: string | undefined;
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

/** What the desk says of a draft. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  readonly segmented: Segmented;
  readonly draft: DraftReading;
  /** Grows where fixes that are asked for later fail. */
  readonly faults: readonly Fault[];
}

export interface Desk {
  readonly style: HouseStyle;
  /**
   * Reads a whole draft. Paragraphs met before are not read again; what this desk said of an earlier version of the draft makes it
   * quicker still, and changes nothing else.
   */
  check(draft: { readonly text: string; readonly format: Format }, before?: Report): Report;
  /** The same in steps, for a host that has other things to do: pauses after each paragraph that was not met before. */
  checking(draft: { readonly text: string; readonly format: Format }, before?: Report): Generator<undefined, Report>;
  /** The draft as the desk reads it, without the rules. */
  read(draft: { readonly text: string; readonly format: Format }): { readonly segmented: Segmented; readonly draft: DraftReading };
}

export interface DeskOptions {
  /** Which rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Readings to share with another desk: they do not depend on the style. */
  readonly readings?: Memory<Reading>;
  /** Runs rules that are off by default too. */
  readonly everything?: boolean;
}

/** About the characters of a 300,000-word draft. */
const CAPACITY = 2_000_000;

export const newReadings = (): Memory<Reading> => new Memory<Reading>(CAPACITY, (_key, prose) => readParagraph(kept(prose as Prose)));

/** A paragraph's prose without the draft that it was cut from. */
const kept = ({ text, kind, marks }: Prose): Prose => ({
  text: detached(text),
  kind,
  marks: marks.length === 0 ? marks : marks.map((mark) => (mark.target === undefined ? mark : { ...mark, target: detached(mark.target) })),
});

interface Active {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
}

/** What a paragraph gave one rule: findings of a paragraph rule, notes of a draft rule. */
interface Noticed {
  /** Index into the active rules. */
  readonly rule: number;
  readonly found: readonly unknown[];
}

/** What a paragraph gave all rules; those that noticed nothing, and that is most, leave no trace. */
interface Entry {
  /** Findings of paragraph rules. */
  readonly found: readonly Noticed[];
  /** Notes of draft rules. */
  readonly noted: readonly Noticed[];
  readonly faults: readonly Fault[];
}

/** What a report was made from, for the next one of the same draft to go on from. */
interface Trace {
  readonly text: string;
  readonly format: Format;
  readonly segmented: Segmented;
  readonly readings: readonly Reading[];
  readonly entries: readonly Entry[];
  /** By rule, the paragraphs in which it noted something. */
  readonly noted: readonly (readonly Noted<unknown>[])[];
  /** By rule, what it concluded from them; none for one that failed. */
  readonly concluded: readonly (readonly PlacedFinding[] | undefined)[];
}

/** Opens a desk that works to a house style. */
export function openDesk(style: HouseStyle, options: DeskOptions = {}): Desk {
  const readings = options.readings ?? newReadings();
  const active = activeRules(style, options.rules ?? allRules, options.everything ?? false);
  let met = 0;
  const memory = new Memory<Entry>(CAPACITY, (_key, from) => {
    met++;
    const reading = from as Reading;
    const entry = { found: [] as Noticed[], noted: [] as Noticed[], faults: [] as Fault[] };
    active.forEach(({ rule, context }, i) => {
      try {
        const found = isDraftRule(rule) ? rule.observe(reading, context) : rule.check(reading, context as never);
        if (found.length > 0) (isDraftRule(rule) ? entry.noted : entry.found).push({ rule: i, found });
      } catch (error) {
        entry.faults.push({ rule: rule.meta.id, error });
      }
    });
    reading.release();
    return entry;
  });
  const traces = new WeakMap<Report, Trace>();

  const read = (text: string, format: Format) => {
    const segmented = segment(text, format);
    const all = segmented.paragraphs.map(({ prose }) => readings.get(proseKey(prose), prose));
    return { segmented, draft: readDraft(all, segmented.fields) };
  };

  function* checking({ text, format }: { readonly text: string; readonly format: Format }, before?: Report): Generator<undefined, Report> {
    const earlier = before && traces.get(before);
    const trace = earlier?.format === format ? earlier : undefined;
    const segmented = segment(text, format, trace);
    const { paragraphs } = segmented;
    const edited = editedBetween(trace?.segmented.paragraphs ?? [], paragraphs);
    const all: Reading[] = [];
    const entries: Entry[] = [];
    for (let i = 0; i < paragraphs.length; i++) {
      const same = i < edited.from ? i : i >= edited.to ? i - edited.shift : -1;
      if (same >= 0) {
        all.push(trace!.readings[same]!);
        entries.push(trace!.entries[same]!);
        continue;
      }
      const { prose } = paragraphs[i]!;
      const key = proseKey(prose);
      const metBefore = met;
      const reading = readings.get(key, prose);
      all.push(reading);
      entries.push(memory.get(key, reading));
      if (met !== metBefore) yield;
    }
    const draft = readDraft(all, segmented.fields, before && trace && edited.shift === 0 ? { before: before.draft, ...edited } : undefined);
    const faults = new Map<string, Fault>();
    for (const entry of entries) for (const fault of entry.faults) if (!faults.has(fault.rule)) faults.set(fault.rule, fault);
    const findings: ReportedFinding[] = [];
    const told: Fault[] = [];
    const report = (a: Active, finding: Finding, index: number) => {
      const paragraph = segmented.paragraphs[index];
      if (paragraph) findings.push(reported(a, finding, index, paragraph, segmented, draft, told));
    };
    entries.forEach(({ found }, paragraph) => {
      for (const { rule, found: own } of found) {
        const a = active[rule]!;
        // A rule that threw is set aside for the draft: half of its findings would mislead.
        if (!faults.has(a.rule.meta.id)) for (const finding of own as readonly Finding[]) report(a, finding, paragraph);
      }
    });
    const notedIn = (from: number, to: number): Noted<unknown>[][] => {
      const noted: Noted<unknown>[][] = active.map(() => []);
      for (let paragraph = from; paragraph < to; paragraph++)
        for (const { rule, found } of entries[paragraph]!.noted) noted[rule]!.push({ paragraph, reading: all[paragraph]!, notes: found });
      return noted;
    };
    const noted =
      trace && edited.shift === 0
        ? notedIn(edited.from, edited.to).map((own, rule) => replaced(trace.noted[rule]!, edited, own))
        : notedIn(0, entries.length);
    const steady = before && trace && edited.shift === 0 && isSameElsewhere(draft, before.draft);
    /** Does what a rule concluded of the earlier version stand? */
    const stands = ({ gist }: DraftRule, rule: number): boolean => {
      if (!steady || !gist || trace.concluded[rule]?.some((finding) => touches(finding, edited)) !== false) return false;
      for (let paragraph = edited.from; paragraph < edited.to; paragraph++) {
        const notesOf = (entry: Entry | undefined) => entry?.noted.find((noticed) => noticed.rule === rule)?.found ?? NOTHING;
        const now = gist({ paragraph, reading: all[paragraph]!, notes: notesOf(entries[paragraph]) }, draft);
        const was = gist({ paragraph, reading: trace.readings[paragraph]!, notes: notesOf(trace.entries[paragraph]) }, before.draft);
        if (now !== was) return false;
      }
      return true;
    };
    const concluded = active.map((a, i): readonly PlacedFinding[] | undefined => {
      if (!isDraftRule(a.rule) || faults.has(a.rule.meta.id)) return undefined;
      const length = findings.length;
      try {
        const own = stands(a.rule, i) ? trace!.concluded[i]! : a.rule.conclude(noted[i]!, { ...a.context, draft });
        for (const finding of own) report(a, finding, finding.paragraph);
        return own;
      } catch (error) {
        findings.length = length;
        faults.set(a.rule.meta.id, { rule: a.rule.meta.id, error });
        return undefined;
      }
    });
    findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    told.push(...faults.values());
    const made: Report = { findings, segmented, draft, faults: told };
    traces.set(made, { text, format, segmented, readings: all, entries, noted, concluded });
    return made;
  }

  return {
    style,
    read: ({ text, format }) => read(text, format),
    checking,
    check(draft, before) {
      const steps = checking(draft, before);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}

function activeRules(style: HouseStyle, rules: readonly Rule[], everything: boolean): Active[] {
  const active: Active[] = [];
  for (const rule of rules) {
    const { meta } = rule;
    const own = style.rules[meta.id];
    const severity = own?.severity ?? (meta.on || everything ? meta.severity : 'off');
    if (severity === 'off') continue;
    const values: Record<string, unknown> = {};
    for (const [name, spec] of Object.entries(meta.options)) values[name] = own?.options?.[name] ?? spec.default;
    active.push({ rule, severity, context: { style, options: values as never } });
  }
  return active;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

function reported(
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
  const around = firstEndingAfter(locked, start);
  const place = spanInDraft(paragraph, finding);
  let fixes: readonly ApprovedFix[] | undefined;
  // Made on every key for every finding of the draft, so all have one shape and nothing is copied that is not there.
  return {
    start: place.start,
    end: place.end,
    rule: rule.meta.id,
    severity: finding.severity && RANK[finding.severity] > RANK[severity] ? finding.severity : severity,
    message: finding.message,
    quoted: around !== undefined && contains(around, finding) && end > start,
    kind,
    related: related && related.length > 0 ? placed(related, segmented) : NOTHING,
    fixes: () => (fixes ??= approved(finding, rule.meta.id, paragraph, locked, faults)),
    paragraph: index,
  };
}

/** The fixes that may be offered. A rule that throws here keeps its finding, and offers none. */
function approved(finding: Finding, rule: string, paragraph: Paragraph, locked: readonly Span[], faults: Fault[]): readonly ApprovedFix[] {
  try {
    return (finding.fixes?.() ?? []).flatMap((fix) => approve(fix, paragraph, locked) ?? []);
  } catch (error) {
    faults.push({ rule, error });
    return NOTHING;
  }
}

const NOTHING: readonly never[] = [];

const placed = (related: readonly Related[], { paragraphs }: Segmented): ReportedFinding['related'] =>
  related.flatMap((place) => {
    const other = paragraphs[place.paragraph];
    if (!other) return [];
    const { start, end } = spanInDraft(other, place);
    return [{ start, end, message: place.note }];
  });
