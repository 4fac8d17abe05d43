import type { DraftReading } from '../reading/draft.ts';
import { readDraft } from '../reading/draft-reading.ts';
import { readParagraph } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { rules as allRules } from '../rules/index.ts';
import { type Finding, isDraftRule, type PlacedFinding, type Rule } from '../rules/rule.ts';
import type { HouseStyle } from '../style/style.ts';
import { detached, Memory } from '../text/memory.ts';
import { type Format, type Prose, proseKey, type Segmented } from '../text/paragraph.ts';
import { Pieces } from '../text/pieces.ts';
import { segment } from '../text/segment.ts';
import { editedBetween, spliced } from './edited.ts';
import { type Entry, type Noticed, notedIn, spokenIn, standing, type Version } from './going-on.ts';
import { type Active, type Fault, type ReportedFinding, reported } from './reported.ts';
import { Traced } from './traced.ts';

export type { Fault, ReportedFinding } from './reported.ts';

/** What the desk says of a draft. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  readonly segmented: Segmented;
  readonly draft: DraftReading;
  /** Grows where fixes that are asked for later fail. */
  readonly faults: readonly Fault[];
}

/** A draft as it is given to a desk. Pieces of a long one are shared with its earlier versions. */
export interface Draft {
  readonly text: string | Pieces;
  readonly format: Format;
}

export interface Desk {
  readonly style: HouseStyle;
  /**
   * Reads a whole draft. Paragraphs met before are not read again; what this desk said of an earlier version of the draft makes it
   * quicker still, and changes nothing else.
   */
  check(draft: Draft, before?: Report): Report;
  /** The same in steps, for a host that has other things to do: pauses after each paragraph that was not met before. */
  checking(draft: Draft, before?: Report): Generator<undefined, Report>;
  /** The draft as the desk reads it, without the rules. */
  read(draft: Draft): { readonly segmented: Segmented; readonly draft: DraftReading };
}

export interface DeskOptions {
  /** Which rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Readings to share with another desk: they do not depend on the style. */
  readonly readings?: Memory<Reading>;
  /** Runs rules that are off by default too. */
  readonly everything?: boolean;
  /** For how many characters of paragraphs what was found is remembered. */
  readonly capacity?: number;
}

/** About the characters of a 300,000-word draft. */
const CAPACITY = 2_000_000;

export const newReadings = (capacity = CAPACITY): Memory<Reading> =>
  new Memory<Reading>(capacity, (_key, prose) => readParagraph(kept(prose as Prose)));

/** A paragraph's prose without the draft that it was cut from. */
const kept = ({ text, kind, marks }: Prose): Prose => ({
  text: detached(text),
  kind,
  marks: marks.length === 0 ? marks : marks.map((mark) => (mark.target === undefined ? mark : { ...mark, target: detached(mark.target) })),
});

/** Opens a desk that works to a house style. */
export function openDesk(style: HouseStyle, options: DeskOptions = {}): Desk {
  const readings = options.readings ?? newReadings();
  const active = activeRules(style, options.rules ?? allRules, options.everything ?? false);
  let met = 0;
  const memory = new Memory<Entry>(options.capacity ?? CAPACITY, (_key, from) => {
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

  const read = ({ text, format }: Draft) => {
    const segmented = segment(text, format);
    const all = segmented.paragraphs.map(({ prose }) => readings.get(proseKey(prose), prose));
    return { segmented, draft: readDraft(all, segmented.fields) };
  };

  function* checking({ text: given, format }: Draft, before?: Report): Generator<undefined, Report> {
    const text = typeof given === 'string' ? Pieces.of(given) : given;
    const last = Traced.traceOf(before, memory);
    const earlier = last?.format === format ? last : undefined;
    const segmented = segment(text, format, earlier);
    const { paragraphs } = segmented;
    const edited = editedBetween(earlier?.segmented.paragraphs ?? [], paragraphs);
    const newReadings: Reading[] = [];
    const newEntries: Entry[] = [];
    for (let i = edited.from; i < edited.to; i++) {
      const { prose } = paragraphs[i]!;
      const key = proseKey(prose);
      const metBefore = met;
      const reading = readings.get(key, prose);
      newReadings.push(reading);
      newEntries.push(memory.get(key, reading));
      if (met !== metBefore) yield;
    }
    const all = earlier ? spliced(earlier.readings, edited, newReadings) : newReadings;
    const entries = earlier ? spliced(earlier.entries, edited, newEntries) : newEntries;
    const draft = readDraft(all, segmented.fields, earlier && edited.shift === 0 ? { before: earlier.draft, ...edited } : undefined);
    const version: Version = { segmented, readings: all, entries, draft };
    const faults = new Map<string, Fault>();
    const spoken = spokenIn(version, edited, earlier);
    for (const { entry } of spoken) for (const fault of entry.faults) if (!faults.has(fault.rule)) faults.set(fault.rule, fault);
    const findings: ReportedFinding[] = [];
    const told: Fault[] = [];
    const report = (a: Active, finding: Finding, index: number) => {
      const paragraph = paragraphs[index];
      if (paragraph) findings.push(reported(a, finding, index, paragraph, segmented, draft, told));
    };
    for (const { paragraph, entry } of spoken)
      for (const { rule, found } of entry.found) {
        const a = active[rule]!;
        // A rule that threw is set aside for the draft: half of its findings would mislead.
        if (!faults.has(a.rule.meta.id)) for (const finding of found as readonly Finding[]) report(a, finding, paragraph);
      }
    const noted = notedIn(version, active.length, edited, earlier);
    const stands = standing(version, edited, earlier);
    const concluded = active.map((a, i): readonly PlacedFinding[] | undefined => {
      if (!isDraftRule(a.rule) || faults.has(a.rule.meta.id)) return undefined;
      const length = findings.length;
      try {
        const own = stands(a.rule, i) ?? a.rule.conclude(noted[i]!, { ...a.context, draft });
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
    return new Traced({ findings, segmented, draft, faults: told }, memory, { ...version, text, format, spoken, noted, concluded });
  }

  return {
    style,
    read,
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
