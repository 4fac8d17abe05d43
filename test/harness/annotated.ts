// Annotated drafts: a draft with carets under the words that a rule must mark, rendered back and compared as one string.
import { type Desk, openDesk, type Report, type ReportedFinding } from '../../server/src/desk/desk.ts';
import { fixAll, safeFixes } from '../../server/src/desk/fix-all.ts';
import { rules as allRules } from '../../server/src/rules/index.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { defaultStyle, type HouseStyle } from '../../server/src/style/style.ts';
import type { Format } from '../../server/src/text/paragraph.ts';
import { applyEdits, type Edit } from '../../server/src/text/span.ts';

/** A fenced block of a test file: where its content lies, and what stands after the opening fence. */
interface ReadScope {
  readonly info: string;
  readonly content: string;
  /** Offsets of the content in the file. */
  readonly start: number;
  readonly end: number;
}

export interface Case {
  readonly title: string;
  /** The line of the draft in the file, from 1. */
  readonly line: number;
  readonly draft: ReadScope;
  readonly after: ReadScope | undefined;
  readonly fixes: ReadScope | undefined;
  readonly style: ReadScope | undefined;
  readonly rules: ReadScope | undefined;
}

export interface Outcome {
  readonly draft: string;
  /** The draft after the first fix of each finding; undefined where nothing can be mended. */
  readonly after: string | undefined;
  /** The titles of all fixes, one a line. */
  readonly fixes: string;
}

const FENCE = /^(`{3,})(\w[^\n]*)\n([\s\S]*?)^\1[ ]*$/gm;
const ANNOTATION = /^[ \t]*(?:\^+…?|~+…?)(?: |$)/;

/** The cases of a test file, in order. Headings (`## …`) name them; `style` and `rules` fences hold for the drafts of their section. */
export function casesOf(file: string): Case[] {
  const cases: Case[] = [];
  const headings = [...file.matchAll(/^#{1,4} (.+)$/gm)];
  let section = -1;
  let style: ReadScope | undefined;
  let rules: ReadScope | undefined;
  for (const match of file.matchAll(FENCE)) {
    const start = match.index + match[1]!.length + match[2]!.length + 1;
    const fence: ReadScope = { info: match[2]!.trim(), content: match[3]!, start, end: start + match[3]!.length };
    const now = headings.findLastIndex((h) => h.index < match.index);
    if (now !== section) {
      section = now;
      style = undefined;
      rules = undefined;
    }
    const last = cases.at(-1);
    if (fence.info === 'style') style = fence;
    else if (fence.info === 'rules') rules = fence;
    else if (fence.info === 'after' && last) cases[cases.length - 1] = { ...last, after: fence };
    else if (fence.info === 'fixes' && last) cases[cases.length - 1] = { ...last, fixes: fence };
    else if (/^draft\b/.test(fence.info)) {
      const title = headings[now]?.[1] ?? 'untitled';
      cases.push({ title, line: file.slice(0, start).split('\n').length, draft: fence, after: undefined, fixes: undefined, style, rules });
    }
  }
  return cases;
}

/** What a case is about: a desk with its rules and style, and the draft without the annotations. */
export function openCase(test: Case, ownRule: string | undefined): { desk: Desk; text: string; format: Format } {
  const format = (/\b(?:markdown|html)\b/.exec(test.draft.info)?.[0] ?? 'plain') as Format;
  const ids = test.rules?.content.trim().split(/\s+/) ?? (ownRule ? [ownRule] : ['all']);
  const rules = ids.includes('all') ? allRules : allRules.filter((rule) => ids.includes(rule.meta.id));
  const unknown = ids.filter((id) => id !== 'all' && !allRules.some((rule) => rule.meta.id === id));
  if (unknown.length > 0) throw new Error(`no rule is called ${unknown.join(', ')}`);
  const desk = openDesk(styleOf(test), { rules, everything: !ids.includes('all') });
  // The fence's last line break is the fence's, not the draft's.
  return { desk, text: withoutAnnotations(test.draft.content).replace(/\n$/, ''), format };
}

/** Runs a case and renders what came out in the notation of the file. Throws where an invariant of fixes is broken. */
export function runCase(test: Case, ownRule: string | undefined): Outcome {
  const { desk, text, format } = openCase(test, ownRule);
  const report = desk.check({ text, format });
  const fault = report.faults[0];
  if (fault) throw fault.error;
  const corrected = mend(desk, text, format, report);
  return {
    draft: `${render(text, report)}\n`,
    after: corrected === text ? undefined : `${corrected}\n`,
    fixes: report.findings.flatMap((f) => f.fixes().map((fix) => `${fix.title}${fix.safe ? ' [safe]' : ''}\n`)).join(''),
  };
}

function styleOf(test: Case): HouseStyle {
  if (!test.style) return defaultStyle;
  const { style, problems } = styleFromText(
    test.style.content,
    allRules.map((rule) => rule.meta),
  );
  if (problems.length > 0) throw new Error(`the case's style has problems: ${problems.map((p) => p.message).join('; ')}`);
  return style;
}

const withoutAnnotations = (content: string): string =>
  content
    .split('\n')
    .filter((line) => !ANNOTATION.test(line))
    .join('\n');

/** The draft after each finding's preferred (else first) fix, overlapping ones left out, with the invariants of fixes checked on the way. */
function mend(desk: Desk, text: string, format: Format, report: Report): string {
  const edits: Edit[] = [];
  for (const finding of report.findings) {
    const fixes = finding.fixes();
    if (fixes.filter((fix) => fix.preferred).length > 1)
      throw new Error(`two preferred fixes for “${text.slice(finding.start, finding.end)}”`);
    const fix = fixes.find((f) => f.preferred) ?? fixes[0];
    if (!fix || fix.edits.some((edit) => edits.some((e) => edit.start <= e.end && e.start <= edit.end))) continue;
    edits.push(...fix.edits);
  }
  const safe = fixAll(desk, { text, format });
  const left = safeFixes(desk.check({ text: safe, format }));
  if (left.length > 0) throw new Error(`a safe fix is left after fix-all: ${left[0]!.title}`);
  const quoted = (draft: string) => {
    const read = desk.read({ text: draft, format }).draft;
    return read.readings.flatMap((reading, i) => read.locked(i).map((span) => reading.text.slice(span.start, span.end)));
  };
  const before = quoted(text).join('\n');
  const now = quoted(safe).join('\n');
  if (before !== now) throw new Error(`fix-all changed a quotation:\n${before}\n→\n${now}`);
  return applyEdits(text, edits);
}

function render(text: string, report: Report): string {
  const notes = new Map<string, number>();
  const marks: { start: number; end: number; line: string }[] = [];
  for (const finding of report.findings) {
    const references = finding.related.map((related) => {
      const key = `${related.start}-${related.end}-${related.message}`;
      if (!notes.has(key)) {
        notes.set(key, notes.size + 1);
        marks.push({ start: related.start, end: related.end, line: `~(${notes.get(key)}) ${related.message}` });
      }
      return ` (${notes.get(key)})`;
    });
    marks.push({
      start: finding.start,
      end: finding.end,
      line: `^${describe(finding)}${references.length > 0 ? ` ->${references.join('')}` : ''}`,
    });
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.line < b.line ? -1 : 1));
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const own = marks.filter((mark) => mark.start >= at && mark.start <= at + line.length).map((mark) => underline(mark, at, line));
      at += line.length + 1;
      return [line, ...own].join('\n');
    })
    .join('\n');
}

function underline(mark: { start: number; end: number; line: string }, lineStart: number, line: string): string {
  const from = mark.start - lineStart;
  const to = Math.min(mark.end - lineStart, line.length);
  const runsOn = mark.end - lineStart > line.length ? '…' : '';
  return `${' '.repeat(from)}${mark.line[0]!.repeat(Math.max(1, to - from))}${runsOn} ${mark.line.slice(1)}`;
}

function describe(finding: ReportedFinding): string {
  const fixes = finding.fixes();
  const own = allRules.find((rule) => rule.meta.id === finding.rule)!.meta;
  const tags = [
    fixes.some((fix) => fix.safe) ? '[safe]' : fixes.length > 0 ? '[fix]' : '',
    finding.quoted ? '[quoted]' : '',
    finding.severity === own.severity ? '' : `[${finding.severity}]`,
  ].filter(Boolean);
  return [finding.rule, ...tags, finding.message].join(' ');
}

/** The file with every case's expectations replaced by what came out. */
export function updated(file: string, outcomes: readonly { test: Case; outcome: Outcome }[]): string {
  const edits: Edit[] = [];
  for (const { test, outcome } of outcomes) {
    edits.push({ start: test.draft.start, end: test.draft.end, newText: outcome.draft });
    if (test.fixes) edits.push({ start: test.fixes.start, end: test.fixes.end, newText: outcome.fixes });
    if (test.after && outcome.after !== undefined) edits.push({ start: test.after.start, end: test.after.end, newText: outcome.after });
    else if (outcome.after !== undefined) {
      const close = file.indexOf('\n', test.draft.end);
      const at = close < 0 ? file.length : close;
      edits.push({ start: at, end: at, newText: `\n\`\`\`after\n${outcome.after}\`\`\`` });
    }
  }
  return applyEdits(file, edits);
}
