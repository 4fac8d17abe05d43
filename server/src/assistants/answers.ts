// What an assistant, a language model that uses tools, is told of a draft: plain data without anything confidential.
import type { ReportedFinding } from '../desk/desk.ts';
import { sourcesOf } from '../desk/sources.ts';
import { factsOf, indexOf } from '../facts/collect.ts';
import { factRows, STATE_WORDS } from '../facts/export/rows.ts';
import type { FactSource, Sheet } from '../facts/sheet.ts';
import { type Circumstances, factStates } from '../facts/status.ts';
import type { DraftReading } from '../reading/draft/draft.ts';
import { pageOf } from '../rules/pages.ts';
import type { Severity } from '../rules/rule.ts';
import { type LineCharacter, lineIndex } from '../text/lines.ts';
import { type Segmented, spanInDraft } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';

/** A draft as a desk has read it. */
export interface ReadText {
  readonly text: string;
  readonly segmented: Segmented;
  readonly draft: DraftReading;
}

/** How sure the desk is, in words that a model cannot take for a scale of its own. */
const SURE: Readonly<Record<Severity, 'sure' | 'ask' | 'perhaps'>> = {
  error: 'sure',
  warning: 'sure',
  information: 'ask',
  hint: 'perhaps',
};

/** More findings than this are counted, not told: nobody mends three hundred at once. */
const MOST_FINDINGS = 300;

/** The findings of a draft. Lines and columns count from 1, `start` and `end` are UTF-16 offsets. */
export function findingsAnswer({ text }: Pick<ReadText, 'text'>, findings: readonly ReportedFinding[]) {
  const at = lineIndex(text);
  return {
    findings: findings.slice(0, MOST_FINDINGS).map((finding) => ({
      rule: finding.rule,
      sure: SURE[finding.severity],
      severity: finding.severity,
      message: finding.message,
      ...(finding.because === undefined ? {} : { because: finding.because }),
      words: text.slice(finding.start, finding.end),
      ...place(finding, at),
      // Nobody edits what was said, so there is nothing to offer but a question to the speaker.
      inQuotation: finding.quoted,
      suggestions: finding.fixes().map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ start, end, newText }) => ({ start, find: text.slice(start, end), replace: newText })),
      })),
      related: finding.related.map(({ start, end, message }) => ({ message, words: text.slice(start, end), ...place({ start, end }, at) })),
      docs: pageOf(finding.rule),
    })),
    notShown: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

const place = ({ start, end }: Span, at: (offset: number) => LineCharacter) => {
  const { line, character } = at(start);
  return { line: line + 1, column: character + 1, start, end };
};

/** The facts of a draft with what was recorded of each; without a sheet, the facts that one would begin with. */
export function factsAnswer({ text, segmented, draft }: ReadText, sheet: Sheet | undefined, circumstances: Circumstances = {}) {
  const at = lineIndex(text);
  const index = indexOf(draft);
  const shown: Sheet = sheet ?? { sources: [], facts: factsOf(draft, index), problems: [], writable: true };
  const rows = factRows(shown, factStates(shown, index, circumstances), segmented);
  return {
    sheet: sheet !== undefined,
    facts: rows.map(({ id, number, kind, words, now, state, sources, checkedBy, checkedOn, note, paragraph, start, end }) => {
      const own = paragraph === undefined ? undefined : segmented.paragraphs[paragraph];
      const span = own && spanInDraft(own, { start: start!, end: end! });
      return {
        id,
        number,
        kind,
        words,
        ...(now === undefined ? {} : { now }),
        state: STATE_WORDS[state],
        ...(checkedBy ? { by: checkedBy } : {}),
        ...(checkedOn ? { on: checkedOn } : {}),
        ...(note ? { note } : {}),
        sources: sources.map(({ title, at: where, primary }) => ({ title, ...(where ? { at: where } : {}), primary })),
        ...(span ? { line: at(span.start).line + 1, start: span.start, end: span.end } : {}),
      };
    }),
  };
}

/** Who says what in a draft, and the sources that its fact sheet may be quoted for. */
export function sourcesAnswer({ text, segmented, draft }: ReadText, sheet: Sheet | undefined) {
  const at = lineIndex(text);
  return {
    speakers: sourcesOf(segmented, draft).map(({ name, kind, said }) => ({
      name,
      kind,
      said: said.map(({ start, end, direct }) => ({ words: text.slice(start, end), quotation: direct, line: at(start).line + 1 })),
    })),
    sheetSources: (sheet?.sources ?? []).filter(isOpen).map(({ id, kind, title, file, url, on, primary }) => ({
      id,
      kind,
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(url === undefined ? {} : { url }),
      ...(on === undefined ? {} : { on }),
      primary,
    })),
    confidentialSources: (sheet?.sources ?? []).filter((source) => !isOpen(source)).length,
  };
}

export const isOpen = ({ confidential }: FactSource): boolean => !confidential;
