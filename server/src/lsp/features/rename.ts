// Renaming a person or thing, and the places shown beside the cursor.
import { type DocumentHighlight, DocumentHighlightKind, type Position, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { nameAt, renamable, renameEdits } from '../../desk/names.ts';
import type { Span } from '../../text/span.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { draftEdit } from './code-actions.ts';
import { refused } from './refused.ts';

/** What the person may rename at a place: the name there, with the words to begin from. Refused in a quotation. */
export async function prepareRename(
  session: Session,
  uri: string,
  position: Position,
): Promise<{ range: Range; placeholder: string } | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const offset = session.convert.offset(checked.document, position);
  const place = renamable(checked.report, offset);
  if (!place) throw notHere(checked, offset);
  return { range: session.convert.range(checked.document, place), placeholder: place.text };
}

/** Renames a person or thing in the whole draft, quotations left as they were said. */
export async function rename(session: Session, uri: string, position: Position, newName: string): Promise<WorkspaceEdit | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const name = newName.replace(/\s+/g, ' ').trim();
  if (name === '') throw refused('A name cannot be empty');
  const offset = session.convert.offset(checked.document, position);
  const edits = renameEdits(checked.report, offset, name);
  if (!edits) throw notHere(checked, offset);
  return draftEdit(session, checked, edits);
}

const notHere = (checked: Checked, offset: number) =>
  refused(
    nameAt(checked.report, offset)
      ? 'This name stands in a quotation, where it stays as it was said'
      : 'No person, organisation or place is named here',
  );

/** Where the cursor is on a finding, the places that belong to it; else all names of the person or thing there. */
export async function highlights(session: Session, uri: string, position: Position): Promise<DocumentHighlight[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const offset = session.convert.offset(checked.document, position);
  const range = (span: Span) => session.convert.range(checked.document, span);
  const found = checked.findings.filter((f) => f.related.length > 0 && f.start <= offset && offset <= f.end);
  if (found.length > 0) {
    const places = [...found, ...found.flatMap(({ related }) => related)];
    return places.map((span, i) => ({
      range: range(span),
      kind: i < found.length ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }
  return (
    nameAt(checked.report, offset)?.mentions.map((mention) => ({
      range: range(mention),
      kind: mention.quoted ? DocumentHighlightKind.Read : DocumentHighlightKind.Text,
    })) ?? []
  );
}
