// The fact sheet as an editor shows it: the list of facts, their diagnostics, and what a person does with them.
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { indexOf } from '../../facts/collect.ts';
import {
  type CheckedQuotation,
  checkQuotations,
  type FactDiagnostic,
  factDiagnostics,
  nameOf,
  VERDICT_WORDS,
} from '../../facts/diagnose.ts';
import { STATE_WORDS } from '../../facts/export/rows.ts';
import { type FactGroups, groupsOf } from '../../facts/groups.ts';
import { type DraftIndex, isPlaced, type Placed } from '../../facts/locate.ts';
import { parseSheet } from '../../facts/parse.ts';
import type { Check, Citation, Fact, FactSource } from '../../facts/sheet.ts';
import { circumstancesOn, countFacts, factStates, type LocatedFact } from '../../facts/status.ts';
import type { QuoteVerdict } from '../../facts/transcript/compare.ts';
import { spanInDraft } from '../../text/paragraph.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { CheckFactsRequest, CiteFactRequest, ListedFact, ListedFacts } from '../protocol.ts';
import { clientCommands, serverCommands } from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import type { OpenSheet } from '../workspace/fact-sheets.ts';
import { normal } from '../workspace/uris.ts';
import { placeOf, transcriptPlace } from './fact-places.ts';
import { cut, escapeMarkdown } from './markdown.ts';

/** A draft with its sheet, located. */
export interface Sheeted {
  readonly checked: Checked;
  readonly open: OpenSheet;
  readonly facts: readonly LocatedFact[];
  readonly quotations: readonly CheckedQuotation[];
}

/** Worked out once for each check and sheet, since lists, marks, hovers and diagnostics all ask. */
const lastOf = new WeakMap<Checked, { readonly open: OpenSheet; readonly result: Sheeted }>();

/** The latest index of the draft of each sheet: the next one reads only what an edit touched. */
const indexes = new WeakMap<OpenSheet, DraftIndex>();

export async function sheeted(session: Session, uri: string): Promise<Sheeted | undefined> {
  const checked = await session.checked(uri);
  const open = checked && (await session.sheets.of(uri));
  if (!checked || !open) return undefined;
  const last = lastOf.get(checked);
  if (last?.open === open) return last.result;
  const { draft } = checked.report;
  const index = indexOf(draft, indexes.get(open));
  indexes.set(open, index);
  const { recheckAfter } = checked.resolvedStyle.style.facts;
  const result = {
    checked,
    open,
    facts: factStates(open.sheet, index, circumstancesOn(new Date(), recheckAfter, { sources: open.sources })),
    quotations: checkQuotations(draft, open.sources),
  };
  lastOf.set(checked, { open, result });
  return result;
}

/** The facts of a draft for a list, in the draft's order. */
export async function listedFacts(session: Session, uri: string): Promise<ListedFacts> {
  const found = await sheeted(session, uri);
  if (!found)
    return { sheet: await session.sheets.placeOf(uri), exists: false, problem: null, counts: countFacts([]), sources: [], facts: [] };
  const { checked, open, facts } = found;
  const groups = groupsOf(checked.report.draft);
  const listed = facts.map((located) => listedFact(session, found, groups, located));
  return {
    sheet: open.uri,
    exists: true,
    problem: open.sheet.problems.find(({ severity }) => severity === 'error')?.message ?? null,
    counts: countFacts(facts),
    sources: open.sheet.sources.map((source) => ({
      id: source.id,
      kind: source.kind,
      title: nameOf(source),
      isConfidential: source.confidential,
      isTable: open.sources.tables.has(source.id),
      uri: isOpen(source) ? (open.places.get(source.id) ?? null) : null,
    })),
    facts: listed.sort((a, b) => order(a.range) - order(b.range)).map((fact, i) => ({ ...fact, number: i + 1 })),
  };
}

function listedFact(
  session: Session,
  { checked, open, quotations }: Sheeted,
  groups: FactGroups,
  { fact, location, state, last }: LocatedFact,
): Omit<ListedFact, 'number'> {
  const placed = isPlaced(location) ? location : undefined;
  const quotation = placed && fact.kind === 'quotation' ? quotationAt(quotations, placed) : undefined;
  const hidden = hidesNotes(open, fact);
  return {
    id: fact.id,
    kind: fact.kind,
    words: fact.exact,
    state,
    stateWords: STATE_WORDS[state],
    by: last?.by ?? null,
    on: last?.on ?? null,
    note: (!hidden && last?.note) || null,
    checks: fact.checks.map(({ on, by, is, note }) => ({ on, by, is: STATE_WORDS[is], note: (!hidden && note) || null })),
    transcript: quotation === undefined ? null : VERDICT_WORDS[quotation.comparison.verdict],
    heard: quotation !== undefined && HEARD.has(quotation.comparison.verdict),
    sources: fact.from.map((citation) => listedCitation(open, citation)),
    place: placeOf(session.convert, open, fact, quotation),
    ...(placed ? standing(session, checked, placed, groups) : { now: null, range: null, sentence: null, person: null }),
  };
}

const quotationAt = (quotations: readonly CheckedQuotation[], placed: Placed): CheckedQuotation | undefined =>
  quotations.find((q) => q.paragraph === placed.paragraph && overlaps(q, placed));

function listedCitation({ named }: OpenSheet, { source: id, at, cell }: Citation): ListedFact['sources'][number] {
  const source = named.get(id);
  // Where in a confidential source it stands may give the source away.
  const where = isOpen(source) ? [at, cell].filter(Boolean).join(', ') : '';
  return { id, title: nameOf(source), at: where || null, file: fileOf(source) };
}

/** What a list says of a fact that stands in the draft. */
function standing(
  session: Session,
  checked: Checked,
  placed: Placed,
  groups: FactGroups,
): Pick<ListedFact, 'now' | 'range' | 'sentence' | 'person'> {
  const paragraph = checked.report.segmented.paragraphs[placed.paragraph]!;
  return {
    now: placed.is === 'changed' ? paragraph.prose.text.slice(placed.start, placed.end) : null,
    range: session.convert.range(checked.document, spanInDraft(paragraph, placed)),
    sentence: sentenceAt(session, checked, placed, groups),
    person: groups.personOf(placed),
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

/** A note beside a confidential source may name it. */
const hidesNotes = ({ named }: OpenSheet, { from }: Fact): boolean => from.some(({ source }) => !isOpen(named.get(source)));

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
  return factDiagnostics(open.named, facts, quotations, open.sources.tables, { open: session.settings.openFacts }).map((one) => ({
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

/** Verdicts by which the transcript has the words as the draft quotes them. */
const HEARD: ReadonlySet<QuoteVerdict> = new Set(['verbatim', 'tidied', 'cut-shown', 'bracketed']);

/** “Mark as checked” and “Needs fixing” for the facts under the cursor. */
export async function factActions(session: Session, uri: string, range: Range): Promise<CodeAction[]> {
  const { facts, sources } = await listedFacts(session, uri);
  const here = facts.filter(({ range: own, state }) => own && touches(own, range) && state !== 'checked');
  const smallest = here.sort((a, b) => a.words.length - b.words.length)[0];
  if (!smallest) return [];
  const words = smallest.now ?? smallest.words;
  const shown = words.length > 40 ? `${words.slice(0, 37)}…` : words;
  const { id } = smallest;
  const action = (title: string, command: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [argument] },
  });
  const mark = (title: string, is: Check['is']) =>
    action(title, serverCommands.checkFacts, { uri, ids: [id], is } satisfies CheckFactsRequest);
  const cited = new Set(smallest.sources.map((source) => source.id));
  // An editor that can ask a person asks for the source; others offer those that the sheet has.
  const cites = session.client.options.asks
    ? [action(`Add a source to “${shown}”…`, clientCommands.citeFact, id)]
    : sources
        .filter((source) => !cited.has(source.id))
        .slice(0, MOST_OFFERED)
        .map((source) =>
          action(`“${shown}” comes from ${source.title}`, serverCommands.citeFact, {
            uri,
            id,
            citation: { source: source.id },
          } satisfies CiteFactRequest),
        );
  return [mark(`Mark “${shown}” as checked`, 'checked'), mark(`Mark “${shown}” as needing a fix`, 'fix'), ...cites];
}

/** So many sources are offered where a person cannot be asked. */
const MOST_OFFERED = 5;

const touches = (a: Range, b: Range): boolean =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

/** A fact at a place, in Markdown: its state, who checked it when, and where it comes from; undefined where nobody has said anything yet. */
export async function factAt(session: Session, uri: string, offset: number): Promise<{ words: string; range: Span } | undefined> {
  const found = await sheeted(session, uri);
  if (!found) return undefined;
  const { checked, open, facts } = found;
  const { paragraphs } = checked.report.segmented;
  const here = facts
    .flatMap((located) => {
      const { location, fact } = located;
      if (!isPlaced(location) || fact.checks.length + fact.from.length === 0) return [];
      const range = spanInDraft(paragraphs[location.paragraph]!, location);
      return range.start <= offset && offset <= range.end ? [{ located, range }] : [];
    })
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
  if (!here) return undefined;
  const { fact, state } = here.located;
  const cited = fact.from.map((citation) => listedCitation(open, citation));
  const hidden = hidesNotes(open, fact);
  const lines = [
    `**${fact.kind}**: ${STATE_WORDS[state]}${state === 'recheck' ? `, was “${escapeMarkdown(cut(fact.exact, 80))}”` : ''}`,
    ...[...fact.checks]
      .reverse()
      .slice(0, MOST_CHECKS)
      .map(({ on, by, is, note }) => {
        const who = [by, on].filter(Boolean).map(escapeMarkdown).join(', ');
        return `${STATE_WORDS[is]}${who ? ` (${who})` : ''}${note && !hidden ? `: ${escapeMarkdown(cut(note, 200))}` : ''}`;
      }),
    ...cited.map(({ title, at }) => `from ${escapeMarkdown(cut(at ? `${title}, ${at}` : title, 160))}`),
  ];
  return { words: lines.join('  \n'), range: here.range };
}

/** So many verdicts fit a hover. */
const MOST_CHECKS = 5;

/** What the transcript has for the quotation at a place, in plain words; undefined where there is nothing to say. */
export async function transcriptAt(
  session: Session,
  uri: string,
  offset: number,
): Promise<{ readonly words: string; readonly place: string | undefined } | undefined> {
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
  const source = open.named.get(here.source);
  const who = source?.confidential ? '' : [turn?.speaker, turn?.time].filter(Boolean).join(', ');
  const place = transcriptPlace(session.convert, open, here);
  return {
    words: `${nameOf(source)}${who ? ` (${who})` : ''}: “${said}” (${VERDICT_WORDS[verdict]})`,
    place:
      place && session.client.options.asks
        ? `command:${clientCommands.openPlace}?${encodeURIComponent(JSON.stringify([place]))}`
        : undefined,
  };
}
