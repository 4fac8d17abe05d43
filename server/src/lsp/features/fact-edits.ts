// What a person does with a fact sheet: starts it, checks facts, says where they come from, links them again, exports them.

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { choicesFor } from '../../facts/bound.ts';
import { indexOf } from '../../facts/collect.ts';
import { addCheck, addCitation, addSource, type SheetEdit, setAnchor } from '../../facts/edit.ts';
import { toCsv } from '../../facts/export/csv.ts';
import { toDocx } from '../../facts/export/docx.ts';
import { toHtml } from '../../facts/export/html.ts';
import { toJson } from '../../facts/export/json.ts';
import { factRows } from '../../facts/export/rows.ts';
import { parseSheet } from '../../facts/parse.ts';
import { type Check, emptySheet, type FactSource } from '../../facts/sheet.ts';
import { filesRead, minuteOf } from '../../facts/status.ts';
import { addNewFacts, startSheet } from '../../facts/update.ts';
import { counted } from '../../text/counted.ts';
import { spanInDraft } from '../../text/paragraph.ts';
import type {
  CellChoicesRequest,
  CheckFactsRequest,
  CiteFactRequest,
  ExportFactsRequest,
  ListedCell,
  RelinkFactRequest,
} from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { nameOf as fileName, normal, parentOf } from '../workspace/uris.ts';
import { citationAt, freeId, sourceFor } from './fact-places.ts';
import { sheeted } from './facts.ts';

const refused = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** Starts a sheet, or adds to it what the draft has gained. Returns what was done, for a message. */
export async function startFacts(session: Session, uri: string): Promise<string> {
  const checked = await session.checked(uri);
  if (!checked) throw refused('Open the draft first');
  const { draft } = checked.report;
  const { leaveOut } = checked.resolvedStyle.style.facts;
  const before = (await session.sheets.of(uri))?.sheet.facts.length ?? 0;
  await change(session, uri, (text) => (text.trim() === '' ? { text: startSheet(draft, leaveOut) } : addNewFacts(text, draft, leaveOut)));
  const count = ((await session.sheets.of(uri))?.sheet ?? emptySheet).facts.length - before;
  const name = fileName(await session.sheets.placeOf(uri));
  if (before > 0) return count === 0 ? 'No new facts in the draft' : counted(count, 'new fact');
  const folder = session.folderOf(uri);
  const lines: string[] = [];
  if (folder !== undefined) {
    if (await session.sheets.addLine(folder, '.gitignore', '*.facts.private.yml')) lines.push('.gitignore');
    if (await session.sheets.addLine(folder, '.gitattributes', '*.facts.yml merge=union')) lines.push('.gitattributes');
  }
  return `${name} started with ${counted(count, 'fact')}${lines.length > 0 ? `; a line was added to ${lines.join(' and ')}` : ''}`;
}

/** Records a verdict on some facts. */
export async function checkFacts(session: Session, { uri, ids, is, note }: CheckFactsRequest, now: Date): Promise<void> {
  const { checked, open, facts = [] } = (await sheeted(session, uri)) ?? {};
  const on = minuteOf(now);
  const check: Check = { on, by: session.settings.checker || (session.files.person() ?? ''), is, ...(note ? { note } : {}) };
  await change(session, uri, (text) => {
    let edit: SheetEdit = { text };
    for (const id of ids) {
      const found = facts.find(({ fact }) => fact.id === id);
      // A verdict is on the words as they stand now.
      if (found?.location.is === 'changed' && checked && 'text' in edit) {
        const { paragraph, start, end } = found.location;
        edit = setAnchor(edit.text, id, indexOf(checked.report.draft).anchor(paragraph, start, end));
      }
      // What the cited files then were, so that a change of theirs asks again.
      const read = found && open && (is === 'checked' || is === 'sourced') ? filesRead(found.fact, open.sources) : '';
      if ('text' in edit) edit = addCheck(edit.text, id, read === '' ? check : { ...check, read });
    }
    return edit;
  });
}

/** Says where a fact comes from; a source that is not in the sheet yet is added. */
export async function citeFact(session: Session, request: CiteFactRequest): Promise<void> {
  const { uri, id } = request;
  if ('here' in request) return citeHere(session, request);
  const { source, citation } = request;
  await change(session, uri, (text) => cite(text, id, source as FactSource | undefined, citation));
}

function cite(text: string, id: string, source: FactSource | undefined, citation: Parameters<typeof addCitation>[2]): SheetEdit {
  if (!source) return addCitation(text, id, citation);
  // Two interviews may have one title.
  const own = freeId(source.id, new Set(parseSheet(text).sources.map((one) => one.id)));
  const added = addSource(text, { ...source, id: own });
  return 'text' in added ? addCitation(added.text, id, { ...citation, source: own }) : added;
}

/** The place that is selected in a source becomes the citation. */
async function citeHere(session: Session, { uri, id, here }: Extract<CiteFactRequest, { readonly here: unknown }>): Promise<void> {
  const found = await sheeted(session, uri);
  if (!found) throw refused('This draft has no fact sheet');
  const { open } = found;
  const at = normal(here.uri);
  if (session.folderOf(at) === undefined) throw refused('The source should lie in the workspace');
  const read = await session.files.read(at);
  const document = session.documents.get(here.uri) ?? ('text' in read ? TextDocument.create(at, '', 0, read.text) : undefined);
  if (!document) throw refused('The source cannot be read');
  const known = open.sheet.sources.find((one) => open.places.get(one.id) === at);
  const source = known ?? sourceFor(at, parentOf(normal(uri))!, new Set(open.sheet.sources.map((one) => one.id)));
  const citation = { source: source.id, ...citationAt(document, session.convert.offset(document, here.position)) };
  await change(session, uri, (text) => cite(text, id, known ? undefined : source, citation));
}

/** What of a table a fact's figure could be bound to, what agrees with it first. */
export async function cellChoices(session: Session, { uri, id, source }: CellChoicesRequest): Promise<readonly ListedCell[]> {
  const found = await sheeted(session, uri);
  const table = found?.open.sources.tables.get(source);
  const located = found?.facts.find(({ fact }) => fact.id === id);
  return table && located ? choicesFor(table, located.fact.exact) : [];
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
