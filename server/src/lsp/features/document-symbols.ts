// The outline of a draft and the Sources view.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { namesIn } from '../../desk/compare-names.ts';
import { type DraftSource, sourcesOf } from '../../desk/sources.ts';
import type { Span } from '../../text/span.ts';
import type { ListedName, ListedSource } from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { cut } from './markdown.ts';

/** Words of a source, as a list has room for them. */
const LABEL = 80;

const KIND: Record<DraftSource['kind'], string> = { named: '', unnamed: 'unnamed', pronoun: 'a pronoun', document: 'document', none: '' };

/** Editors have no icons for speech: a person or body is drawn as something one can turn to, and what is missing as an event. */
const ICON: Record<DraftSource['kind'], SymbolKind> = {
  named: SymbolKind.Interface,
  unnamed: SymbolKind.Interface,
  pronoun: SymbolKind.Interface,
  document: SymbolKind.File,
  none: SymbolKind.Event,
};

/** The outline of a draft: its sources, each with what it said. */
export async function documentSymbols(session: Session, uri: string): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const range = (span: Span) => session.convert.range(checked.document, span);
  const all = sourcesOf(checked.report.segmented, checked.report.draft).map((source) => {
    const spans = [...source.said, ...(source.first ? [source.first] : [])];
    // An outline's entry spans all that belongs to it, so that the caret in any of it finds it.
    const whole = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
    return { source, whole };
  });
  if (session.client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport !== true) {
    return all.map(({ source, whole }) => ({
      name: source.name,
      kind: SymbolKind.Object,
      location: { uri, range: range(source.first ?? whole) },
    }));
  }
  return all.map(({ source, whole }) => ({
    name: source.name || '…',
    detail: [KIND[source.kind], `${source.said.length}`].filter(Boolean).join(', '),
    kind: ICON[source.kind],
    range: range(whole),
    selectionRange: range(source.first ?? source.said[0] ?? whole),
    children: source.said.map((said) => ({
      name: cut(checked.text.slice(said.start, said.end), LABEL) || '…',
      detail: said.direct ? 'direct' : 'reported',
      kind: said.direct ? SymbolKind.String : SymbolKind.Key,
      range: range(said),
      selectionRange: range(said),
    })),
  }));
}

/** The same for the “Sources” view. */
export async function listedSources(session: Session, uri: string): Promise<ListedSource[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const range = (span: Span) => session.convert.range(checked.document, span);
  const words = (span: Span | null) => span && cut(checked.text.slice(span.start, span.end), LABEL);
  return sourcesOf(checked.report.segmented, checked.report.draft).map((source) => ({
    name: source.name,
    kind: source.kind,
    range: source.first && range(source.first),
    role: roleOf(checked, source.name),
    said: source.said.map((said) => ({ words: words(said) ?? '', direct: said.direct, range: range(said), cue: words(said.cue) })),
  }));
}

/** The office that the draft gives a person now. */
function roleOf({ report }: Checked, name: string): string | null {
  const held = report.draft.record.entities.find((entity) => entity.name === name)?.attributes.filter(({ kind }) => kind === 'office');
  return (held?.find((one) => one.held === 'now') ?? held?.[0])?.words.replace(/\s+/g, ' ').replace(/^(?:the|an?) /i, '') ?? null;
}

/** What a draft calls things, for the “Names” view. */
export async function listedNames(session: Session, uri: string): Promise<ListedName[]> {
  const checked = await session.checked(uri);
  return checked ? namesOf(session, checked) : [];
}

const namesOf = (session: Session, checked: Checked): ListedName[] =>
  namesIn(checked.document.uri, checked.text, checked.report, checked.findings).map(({ draft, name, kind, problem, mentions, stated }) => {
    const place = (span: Span) => ({ uri: draft, range: session.convert.range(checked.document, span) });
    return {
      name,
      kind,
      problem,
      mentions: mentions.map((m) => ({ ...place(m), words: m.words, quoted: m.quoted })),
      stated: stated.map((s) => ({ ...place(s), kind: s.kind, words: s.words, quoted: s.quoted })),
    };
  });
