// The fact sheet as an editor shows it: the list of facts, their diagnostics, and what a person does with them.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { indexOf } from '../../facts/collect.ts';
import { type CheckedQuotation, checkQuotations, type FactDiagnostic, factDiagnostics, nameOf } from '../../facts/diagnose.ts';
import { addCheck, addCitation, addSource, type SheetEdit, setAnchor } from '../../facts/edit.ts';
import { toCsv } from '../../facts/export/csv.ts';
import { toDocx } from '../../facts/export/docx.ts';
import { toHtml } from '../../facts/export/html.ts';
import { toJson } from '../../facts/export/json.ts';
import { factRows, STATE_WORDS } from '../../facts/export/rows.ts';
import { type FactGroups, groupsOf } from '../../facts/groups.ts';
import { type DraftIndex, isPlaced, type Placed } from '../../facts/locate.ts';
import { parseSheet } from '../../facts/parse.ts';
import { type Check, emptySheet, type FactSource } from '../../facts/sheet.ts';
import { countFacts, factStates, type LocatedFact } from '../../facts/status.ts';
import { addNewFacts, startSheet } from '../../facts/update.ts';
import { spanInDraft } from '../../text/paragraph.ts';
import { overlaps } from '../../text/span.ts';
import type { CheckFactsRequest, CiteFactRequest, ExportFactsRequest, ListedFact, ListedFacts, RelinkFactRequest } from '../protocol.ts';
import { serverCommands } from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { type OpenSheet, sheetOf } from '../workspace/fact-sheets.ts';
import { nameOf as fileName, normal } from '../workspace/uris.ts';

const refused = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** A draft with its sheet, located. */
interface Sheeted {
  readonly checked: Checked;
  readonly open: OpenSheet;
  readonly facts: readonly LocatedFact[];
  readonly quotations: readonly CheckedQuotation[];
}

/** Worked out once for each check and sheet, since lists, marks, hovers and diagnostics all ask. */
const lastOf = new WeakMap<Checked, { readonly open: OpenSheet; readonly result: Sheeted }>();

/** The latest index of the draft of each sheet: the next one reads only what an edit touched. */
const indexes = new WeakMap<OpenSheet, DraftIndex>();

async function sheeted(session: Session, uri: string): Promise<Sheeted | undefined> {
  const checked = await session.checked(uri);
  const open = checked && (await session.sheets.of(uri));
  if (!checked || !open) return undefined;
  const last = lastOf.get(checked);
  if (last?.open === open) return last.result;
  const { draft } = checked.report;
  const index = indexOf(draft, indexes.get(open));
  indexes.set(open, index);
  const result = {
    checked,
    open,
    facts: factStates(open.sheet, index),
    quotations: checkQuotations(draft, open.sources.transcripts),
  };
  lastOf.set(checked, { open, result });
  return result;
}

/** The facts of a draft for a list, in the draft's order. */
export async function listedFacts(session: Session, uri: string): Promise<ListedFacts> {
  const found = await sheeted(session, uri);
  if (!found) return { sheet: sheetOf(uri), exists: false, problem: null, counts: countFacts([]), facts: [] };
  const { checked, open, facts, quotations } = found;
  const { segmented } = checked.report;
  const broken = open.sheet.problems.find(({ severity }) => severity === 'error');
  const sources = new Map(open.sheet.sources.map((source) => [source.id, source]));
  const groups = groupsOf(checked.report.draft);
  const listed = facts.map((located): Omit<ListedFact, 'number'> => {
    const { fact, location, state, last } = located;
    const placed = isPlaced(location) ? location : undefined;
    const paragraph = placed && segmented.paragraphs[placed.paragraph];
    return {
      id: fact.id,
      kind: fact.kind,
      words: fact.exact,
      now: placed?.is === 'changed' && paragraph ? paragraph.prose.text.slice(placed.start, placed.end) : null,
      state,
      stateWords: STATE_WORDS[state],
      by: last?.by ?? null,
      on: last?.on ?? null,
      note: last?.note ?? null,
      transcript:
        quotations.find((q) => placed && fact.kind === 'quotation' && q.paragraph === placed.paragraph && overlaps(q, placed))?.comparison
          .verdict ?? null,
      sources: fact.from.map(({ source, at }) => ({
        id: source,
        title: nameOf(sources.get(source)),
        // Where in a confidential source it stands may give the source away.
        at: isOpen(sources.get(source)) ? (at ?? null) : null,
        file: fileOf(sources.get(source)),
      })),
      range: placed && paragraph ? session.convert.range(checked.document, spanInDraft(paragraph, placed)) : null,
      sentence: placed ? sentenceAt(session, checked, placed, groups) : null,
      person: placed ? groups.personOf(placed) : null,
    };
  });
  return {
    sheet: open.uri,
    exists: true,
    problem: broken?.message ?? null,
    counts: countFacts(facts),
    facts: listed.sort((a, b) => order(a.range) - order(b.range)).map((fact, i) => ({ ...fact, number: i + 1 })),
  };
}

/** How much of a sentence names its group. */
const SENTENCE_WORDS = 60;

function sentenceAt(session: Session, { document, report }: Checked, place: Placed, groups: FactGroups): ListedFact['sentence'] {
  const own = report.segmented.paragraphs[place.paragraph]!;
  const span = groups.sentenceOf(place);
  const words = own.prose.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return {
    words: words.length <= SENTENCE_WORDS ? words : `${words.slice(0, SENTENCE_WORDS).replace(/ [^ ]*$/, '')} …`,
    range: session.convert.range(document, spanInDraft(own, span)),
  };
}

const order = (range: Range | null): number => (range ? range.start.line * 1e5 + range.start.character : Number.MAX_SAFE_INTEGER);

/** May a source be named where others read it? One that the sheet does not list may be a name itself. */
const isOpen = (source: FactSource | undefined): source is FactSource => source !== undefined && !source.confidential;

const fileOf = (source: FactSource | undefined): string | null => (isOpen(source) ? (source.file ?? null) : null);

const LSP_SEVERITY = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What is said of the facts of a draft. */
export async function factItems(session: Session, uri: string): Promise<Diagnostic[]> {
  const found = await sheeted(session, uri);
  if (!found) return [];
  const { checked, open, facts, quotations } = found;
  return factDiagnostics(open.sheet, facts, quotations, open.sources.tables, { open: session.settings.openFacts }).map((one) => ({
    range: rangeOf(session, checked, one),
    severity: LSP_SEVERITY[one.severity],
    code: one.code,
    source: 'copydesk',
    message: one.message,
    ...(one.id === undefined ? {} : { data: { fact: one.id } }),
  }));
}

function rangeOf(session: Session, { document, report }: Checked, { paragraph, start, end }: FactDiagnostic): Range {
  const own = report.segmented.paragraphs[paragraph];
  return session.convert.range(document, own ? spanInDraft(own, { start, end }) : { start: 0, end: 0 });
}

/** The problems of a fact sheet that is open in the editor. */
export async function sheetItems(session: Session, uri: string): Promise<Diagnostic[]> {
  const document = session.documents.get(uri);
  if (!document) return [];
  const text = document.getText();
  const problems = [...parseSheet(text).problems, ...(await session.sheets.sourceProblems(normal(uri), text))];
  return problems.map(({ start, end, severity, message }) => ({
    range: session.convert.range(document, { start, end }),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: 'facts/sheet',
    source: 'copydesk',
    message,
  }));
}

/** “Mark as checked” and “Needs fixing” for the facts under the cursor. */
export async function factActions(session: Session, uri: string, range: Range): Promise<CodeAction[]> {
  const { facts } = await listedFacts(session, uri);
  const here = facts.filter(({ range: own, state }) => own && touches(own, range) && state !== 'checked');
  const smallest = here.sort((a, b) => a.words.length - b.words.length)[0];
  if (!smallest) return [];
  const action = (title: string, is: Check['is']): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: serverCommands.checkFacts, arguments: [{ uri, ids: [smallest.id], is } satisfies CheckFactsRequest] },
  });
  const words = smallest.now ?? smallest.words;
  const shown = words.length > 40 ? `${words.slice(0, 37)}…` : words;
  return [action(`Mark “${shown}” as checked`, 'checked'), action(`Mark “${shown}” as needing a fix`, 'fix')];
}

const touches = (a: Range, b: Range): boolean =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

/** What the transcript has for the quotation at a place, in plain words; undefined where there is nothing to say. */
export async function transcriptAt(session: Session, uri: string, offset: number): Promise<string | undefined> {
  const found = await sheeted(session, uri);
  if (!found) return undefined;
  const { checked, open, quotations } = found;
  const { paragraphs } = checked.report.segmented;
  const here = quotations.find(({ paragraph, start, end }) => {
    const own = paragraphs[paragraph];
    const span = own && spanInDraft(own, { start, end });
    return span !== undefined && span.start <= offset && offset <= span.end;
  });
  if (!here || here.comparison.verdict === 'not-found') return undefined;
  const { said, turn, verdict } = here.comparison;
  const source = open.sheet.sources.find(({ id }) => id === here.source);
  const who = source?.confidential ? '' : [turn?.speaker, turn?.time].filter(Boolean).join(', ');
  return `${nameOf(source)}${who ? ` (${who})` : ''}: “${said}” (${VERDICT_WORDS[verdict]})`;
}

const VERDICT_WORDS: Readonly<Record<CheckedQuotation['comparison']['verdict'], string>> = {
  verbatim: 'word for word',
  tidied: 'tidied',
  'cut-shown': 'cut, and shown',
  cut: 'cut, and not shown',
  bracketed: 'words put in brackets',
  changed: 'words changed',
  stitched: 'put together from two places',
  'other-speaker': 'somebody else’s words',
  'not-found': 'not found',
};

/** Starts a sheet, or adds to it what the draft has gained. Returns what was done, for a message. */
export async function startFacts(session: Session, uri: string): Promise<string> {
  const checked = await session.checked(uri);
  if (!checked) throw refused('Open the draft first');
  const { draft } = checked.report;
  const { leaveOut } = checked.resolvedStyle.style.facts;
  const before = (await session.sheets.of(uri))?.sheet.facts.length ?? 0;
  await change(session, uri, (text) => (text.trim() === '' ? { text: startSheet(draft, leaveOut) } : addNewFacts(text, draft, leaveOut)));
  const count = ((await session.sheets.of(uri))?.sheet ?? emptySheet).facts.length - before;
  const name = fileName(sheetOf(uri));
  if (before > 0) return count === 0 ? 'No new facts in the draft' : `${count} new facts`;
  const folder = session.folderOf(uri);
  const lines: string[] = [];
  if (folder !== undefined) {
    if (await session.sheets.addLine(folder, '.gitignore', '*.facts.private.yml')) lines.push('.gitignore');
    if (await session.sheets.addLine(folder, '.gitattributes', '*.facts.yml merge=union')) lines.push('.gitattributes');
  }
  return `${name} started with ${count} facts${lines.length > 0 ? `; a line was added to ${lines.join(' and ')}` : ''}`;
}

/** Records a verdict on some facts. */
export async function checkFacts(session: Session, { uri, ids, is, note }: CheckFactsRequest, now: Date): Promise<void> {
  const { checked, facts = [] } = (await sheeted(session, uri)) ?? {};
  const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
  const check: Check = { on, by: session.files.person() ?? '', is, ...(note ? { note } : {}) };
  await change(session, uri, (text) => {
    let edit: SheetEdit = { text };
    for (const id of ids) {
      const found = facts.find(({ fact }) => fact.id === id);
      // A verdict is on the words as they stand now.
      if (found?.location.is === 'changed' && checked && 'text' in edit) {
        const { paragraph, start, end } = found.location;
        edit = setAnchor(edit.text, id, indexOf(checked.report.draft).anchor(paragraph, start, end));
      }
      if ('text' in edit) edit = addCheck(edit.text, id, check);
    }
    return edit;
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Says where a fact comes from; a source that is not in the sheet yet is added. */
export async function citeFact(session: Session, { uri, id, source, citation }: CiteFactRequest): Promise<void> {
  await change(session, uri, (text) => {
    const added = source ? addSource(text, source as FactSource) : { text };
    return 'text' in added ? addCitation(added.text, id, citation) : added;
  });
}

/** Links a fact to the words that are selected in the draft. Its checks were of other words, so it is open again. */
export async function relinkFact(session: Session, { uri, id, range }: RelinkFactRequest, now: Date): Promise<void> {
  const checked = await session.checked(uri);
  if (!checked) throw refused('Open the draft first');
  const { start, end } = session.convert.span(checked.document, range);
  const { paragraphs } = checked.report.segmented;
  const at = paragraphs.findIndex((own) => own.start <= start && end <= own.end);
  const own = paragraphs[at];
  if (!own || start === end) throw refused('Select the fact’s words in the draft first');
  const offset = (draft: number) => proseOffset(own, draft);
  const anchor = indexOf(checked.report.draft).anchor(at, offset(start), offset(end));
  await change(session, uri, (text) => setAnchor(text, id, anchor));
  await checkFacts(session, { uri, ids: [id], is: 'open', note: 'linked to other words' }, now);
}

/** The prose's offset of a draft's offset in the paragraph. */
function proseOffset(paragraph: Checked['report']['segmented']['paragraphs'][number], offset: number): number {
  let low = 0;
  let high = paragraph.prose.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanInDraft(paragraph, { start: middle, end: middle }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A checking copy; Word's as base64. */
export async function exportFacts(
  session: Session,
  { uri, format }: ExportFactsRequest,
): Promise<{ readonly text?: string; readonly base64?: string }> {
  const found = await sheeted(session, uri);
  if (!found) throw refused('This draft has no fact sheet');
  const { checked, open, facts } = found;
  const { segmented } = checked.report;
  const rows = factRows(open.sheet, facts, segmented);
  const title = fileName(normal(uri));
  if (format === 'csv') return { text: toCsv(rows) };
  if (format === 'html') return { text: toHtml(title, rows, segmented) };
  if (format === 'json') return { text: toJson(title, rows) };
  let binary = '';
  for (const byte of toDocx(title, rows, segmented)) binary += String.fromCharCode(byte);
  return { base64: btoa(binary) };
}

/** Changes a draft's sheet; what cannot be done is told to the person. */
async function change(session: Session, uri: string, edit: (text: string) => SheetEdit): Promise<void> {
  try {
    await session.sheets.change(uri, edit);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}
