// Quick fixes and source actions.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type SnippetTextEdit,
  StringValue,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ApprovedEdit } from '../../desk/approve.ts';
import type { Report, ReportedFinding } from '../../desk/desk.ts';
import { fixAll, safeFixes } from '../../desk/fix-all.ts';
import { applyIgnores } from '../../desk/ignores.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import { applyEdits, type Edit } from '../../text/span.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { decisions, faultOf } from './decisions.ts';
import { diagnosticOf } from './diagnostics.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What is worked out only when the person picks the action. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly fixAll: string | null;
}

const wants = (only: readonly string[] | undefined, kind: string) =>
  !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** The edit of one draft, refused by the client when the draft has moved on, where the client can tell. */
export function draftEdit(session: Session, checked: Checked, edits: readonly ApprovedEdit[]): WorkspaceEdit {
  const { workspaceEdit } = session.client.capabilities.workspace ?? {};
  const range = (edit: ApprovedEdit) => session.convert.range(checked.document, edit);
  const plain = (edit: ApprovedEdit): TextEdit => ({ range: range(edit), newText: edit.newText });
  if (!workspaceEdit?.documentChanges) return { changes: { [checked.document.uri]: edits.map(plain) } };
  const either = (edit: ApprovedEdit): TextEdit | SnippetTextEdit =>
    edit.snippet !== undefined && workspaceEdit.snippetEditSupport
      ? { range: range(edit), snippet: StringValue.createSnippet(edit.snippet) }
      : plain(edit);
  return { documentChanges: [{ textDocument: { uri: checked.document.uri, version: checked.version }, edits: edits.map(either) }] };
}

/** The rules whose fixes are wanted: all, or one. */
const isOf = (rule: string | null) => (id: string) => rule === null || id === rule;

/** The edits after which no safe fix is left: of all rules, or of one. */
function allEdits(session: Session, checked: Checked, rule: string | null): WorkspaceEdit {
  const { ignores, resolvedStyle, format } = checked;
  const before = String(checked.text);
  const shown = (report: Report, text: string) => applyIgnores({ path: ignores?.path, text }, report, ignores?.entries ?? []).shown;
  const after = fixAll(resolvedStyle.desk, { text: before, format }, { shown, only: isOf(rule) });
  // Fixes that leave nothing more to mend are told one by one; each round after that changes words that earlier ones put in.
  const first = safeFixes({ findings: checked.findings }, isOf(rule)).flatMap((fix) => fix.edits);
  return draftEdit(session, checked, applyEdits(before, first) === after ? first : byLine(before, after));
}

/** The edits from one text to another, line by line where both have as many, so that carets and marks in other lines stay. */
function byLine(from: string, to: string): Edit[] {
  const before = from.split('\n');
  const after = to.split('\n');
  if (before.length !== after.length) return [minimalEdit(from, to, 0)];
  const edits: Edit[] = [];
  let start = 0;
  before.forEach((line, i) => {
    if (line !== after[i]) edits.push(minimalEdit(line, after[i]!, start));
    start += line.length + 1;
  });
  return edits;
}

/** Quick fixes and source actions at a place of a draft. */
export async function codeActions(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
  const checked = await session.checked(textDocument.uri);
  if (!checked) return [];
  const { convert, client, settings } = session;
  const { codeAction, publishDiagnostics } = client.capabilities.textDocument ?? {};
  const lazily = codeAction?.resolveSupport?.properties.includes('edit') === true;
  // VS Code previews a fix of many places on Ctrl+Enter where it knows them already: those that are there now, without what comes up
  // once they are mended.
  const now = (rule: string) =>
    draftEdit(
      session,
      checked,
      safeFixes({ findings: checked.findings }, isOf(rule)).flatMap((fix) => fix.edits),
    );
  const later = (action: CodeAction, fixAll: string): CodeAction =>
    client.options.asks
      ? { ...action, edit: now(fixAll) }
      : lazily
        ? { ...action, data: { uri: textDocument.uri, version: checked.version, fixAll } satisfies ActionData }
        : { ...action, edit: allEdits(session, checked, fixAll) };
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const span = convert.span(checked.document, range);
    const here = checked.findings.filter((f) => f.start <= span.end && span.start <= f.end);
    const abilities = {
      related: publishDiagnostics?.relatedInformation === true,
      link: publishDiagnostics?.codeDescriptionSupport === true,
    };
    const diagnosticsOf = (finding: ReportedFinding) => [diagnosticOf(finding, checked, convert, settings.severityCap, abilities)];
    // All fixes come first, then what fixes many places, then what is no fix.
    for (const finding of here)
      for (const { title, preferred, edits } of finding.fixes())
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: diagnosticsOf(finding),
          ...(preferred ? { isPreferred: true } : {}),
          edit: draftEdit(session, checked, edits),
        });
    for (const rule of new Set(here.map((finding) => finding.rule))) {
      const alike = checked.findings.filter((f) => f.rule === rule && f.fixes().some((fix) => fix.safe));
      const finding = alike.find((f) => here.includes(f));
      if (!finding || alike.length < 2) continue;
      const title = `Fix all ${alike.length} of this kind: ${faultOf(rule)}`;
      actions.push(later({ title, kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(finding) }, rule));
    }
    actions.push(...decisions(session, checked, here).map((action) => ({ ...action, diagnostics: here.flatMap(diagnosticsOf) })));
  }
  // A source action is not offered at every caret: only where it was asked for.
  if (context.only?.some((only) => wants([only], FIX_ALL)) && safeFixes({ findings: checked.findings }).length > 0) {
    actions.push({ title: 'Copydesk: apply all safe fixes', kind: FIX_ALL, edit: allEdits(session, checked, null) });
  }
  return actions;
}

/** Works out the edit of an action that was offered without one. */
export async function resolveAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (!data || action.edit) return action;
  const checked = await session.checked(data.uri);
  // The draft moved on: what was offered for the old text would land on the wrong words.
  if (!checked || checked.version !== data.version) return action;
  return { ...action, edit: allEdits(session, checked, data.fixAll) };
}
