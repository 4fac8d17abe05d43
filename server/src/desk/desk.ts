// The desk: reads a draft, runs the rules of a house style over it and reports.
import { detached, GenerationalCache } from '../performance/generational-cache.ts';
import type { DraftReading } from '../reading/draft/draft.ts';
import { readDraft } from '../reading/draft/read-draft.ts';
import { readParagraph } from '../reading/paragraph/read-paragraph.ts';
import type { Reading } from '../reading/paragraph/reading.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { HouseStyle } from '../style/style.ts';
import { type Format, type Paragraph, type Prose, proseKey, type Segmented } from '../text/paragraph.ts';
import { segment } from '../text/segment.ts';
import { type Conclusions, carried, conclusionsOf } from './carried.ts';
import type { Active, Fault, ReportedFinding, TextSeverities } from './place-finding.ts';
import { checkParagraph, concludeDraft, type ParagraphResult } from './run-rules.ts';

export type { Conclusions } from './carried.ts';
export type { Fault, ReportedFinding } from './place-finding.ts';

/** What the desk says of a draft. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  readonly segmented: Segmented;
  readonly draft: DraftReading;
  /** Grows where fixes that are asked for later fail. */
  readonly faults: readonly Fault[];
}

/** A draft as it is given to a desk. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  /** The text cut into paragraphs, where it is not written in one format: a Word document, the fields of a record. */
  readonly segmented?: Segmented;
}

export interface Desk {
  readonly style: HouseStyle;
  /** Checks a draft. Paragraphs that this desk has met before are not read again. */
  check(draft: Draft): Report;
  /**
   * The same in steps, for a host that has other things to do: pauses after each paragraph that was not met before, and after each
   * rule that compares them.
   * @param before what comparing found before the last edits; with it, one of the steps is a report of what can be said at once
   */
  checking(draft: Draft, before?: Conclusions): Generator<Report | undefined, Report>;
  /** What comparing paragraphs found, to be given to the check after the next edit. */
  conclusions(text: string, report: Report): Conclusions;
  /** The draft as the desk reads it, without the rules. */
  read(draft: Draft): { readonly segmented: Segmented; readonly draft: DraftReading };
}

export interface DeskOptions {
  /** Which rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Readings to share with another desk: they do not depend on the style. */
  readonly readings?: GenerationalCache<Reading, Prose>;
  /** Runs rules that are off by default too. */
  readonly everything?: boolean;
  /** For how many characters of paragraphs what was found is remembered. */
  readonly capacity?: number;
}

/** About the characters of a 30,000-word draft: each key leaves a version of its paragraph behind, some kilobytes once it is read. */
const CAPACITY = 200_000;

export const newReadings = (capacity = CAPACITY): GenerationalCache<Reading, Prose> =>
  new GenerationalCache<Reading, Prose>(capacity, (prose) => readParagraph(kept(prose)));

/** A paragraph's prose without the draft that it was cut from. */
const kept = ({ text, kind, marks }: Prose): Prose => ({
  text: detached(text),
  kind,
  marks: marks.length === 0 ? marks : marks.map((mark) => (mark.target === undefined ? mark : { ...mark, target: detached(mark.target) })),
});

/** Opens a desk that works to a house style. */
export function openDesk(style: HouseStyle, options: DeskOptions = {}): Desk {
  const { capacity = CAPACITY } = options;
  const readings = options.readings ?? newReadings(capacity);
  const active = activeRules(style, options.rules ?? allRules, options.everything ?? false);
  let checked = 0;
  const results = new GenerationalCache<ParagraphResult, Reading>(capacity, (reading) => {
    checked++;
    return checkParagraph(active, reading);
  });

  const readingOf = ({ prose }: Paragraph) => readings.get(proseKey(prose), prose);

  function* checking(
    { text, format, segmented = segment(text, format) }: Draft,
    before?: Conclusions,
  ): Generator<Report | undefined, Report> {
    const all: Reading[] = [];
    const found: ParagraphResult[] = [];
    // With what the keys of a while leave, so that a long draft is not read again and again.
    readings.makeRoom(text.length + capacity);
    results.makeRoom(text.length + capacity);
    for (const paragraph of segmented.paragraphs) {
      const known = checked;
      const reading = readingOf(paragraph);
      all.push(reading);
      found.push(results.get(proseKey(paragraph.prose), reading));
      if (checked !== known) yield;
    }
    const draft = readDraft(all, segmented.fields);
    const steps = concludeDraft(active, found, segmented, draft, before && carried(before, text, segmented));
    for (;;) {
      const step = steps.next();
      if (step.done) return { segmented, draft, ...step.value };
      yield step.value && { segmented, draft, ...step.value };
    }
  }

  return {
    style,
    checking,
    conclusions: (text, { findings }) =>
      conclusionsOf(
        text,
        findings,
        active.map(({ rule }) => rule),
      ),
    check(draft) {
      const steps = checking(draft);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    read({ text, format, segmented = segment(text, format) }) {
      return { segmented, draft: readDraft(segmented.paragraphs.map(readingOf), segmented.fields) };
    },
  };
}

/** How loudly a rule speaks in some kinds of text, among its settings. */
function textsOf(settings: Readonly<Record<string, unknown>> | undefined): TextSeverities | undefined {
  const { headlines, captions, quotations } = (settings ?? {}) as TextSeverities;
  if (headlines === undefined && captions === undefined && quotations === undefined) return undefined;
  return { ...(headlines && { headlines }), ...(captions && { captions }), ...(quotations && { quotations }) };
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
    const texts = textsOf(own?.options);
    active.push({ rule, severity, context: { style, options: values as never }, ...(texts && { texts }) });
  }
  return active;
}
