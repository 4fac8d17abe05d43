// From finding to finding, and mending the one at the cursor, by keyboard.
import {
  commands,
  type Diagnostic,
  languages,
  Selection,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { CodeActionKind, CodeActionRequest, type CodeAction as ServedAction } from 'vscode-languageclient';
import type { Copydesk } from './copydesk.ts';
import { draftSelector } from './drafts.ts';

/** What Copydesk found in a draft, in its order. */
export const findingsOf = (uri: Uri): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'copydesk')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));

/** The rule of a finding. */
export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const isDraft = (document: TextDocument | undefined): document is TextDocument =>
  document !== undefined && languages.match(draftSelector, document) > 0;

let last: TextDocument | undefined;

/** The draft that the views are about: the one in the editor at hand, and while a page such as the report is looked at, the one before. */
export function draftAtHand(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) last = isDraft(active) ? active : undefined;
  else if (last && !isInTab(last)) last = undefined;
  return last;
}

const isInTab = ({ uri, isClosed }: TextDocument): boolean =>
  !isClosed &&
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

/** The commands, by their names in the manifest. */
export const findingCommands = (desk: Copydesk): Readonly<Record<string, (...args: never[]) => unknown>> => ({
  'copydesk.nextFinding': () => go(1),
  'copydesk.previousFinding': () => go(-1),
  'copydesk.acceptFix': () => acceptFix(desk),
});

/** Goes to the next or previous finding of the draft, round its ends, and shows what is wrong. */
async function go(way: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) throw new Error('Open a draft first');
  const found = findingsOf(editor.document.uri);
  if (found.length === 0) {
    void window.showInformationMessage('Copydesk: nothing found in this draft');
    return;
  }
  const { start, end } = editor.selection;
  const at =
    way === 1
      ? found.findIndex(({ range }) => range.start.isAfter(start) || (range.start.isEqual(start) && range.end.isAfter(end)))
      : found.findLastIndex(({ range }) => range.start.isBefore(start) || (range.start.isEqual(start) && range.end.isBefore(end)));
  const index = at >= 0 ? at : way === 1 ? 0 : found.length - 1;
  const { range, message } = found[index]!;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  void window.setStatusBarMessage(`${index + 1} of ${found.length}: ${message}`, 8000);
}

/** Makes the likeliest fix of the finding at the cursor. Where there is a choice to make, the menu opens. */
async function acceptFix(desk: Copydesk): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) throw new Error('Open a draft first');
  const { document, selection } = editor;
  if (!findingsOf(document.uri).some(({ range }) => range.intersection(selection))) {
    void window.showInformationMessage('Copydesk: no finding at the cursor');
    return;
  }
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: toEditor } = desk.running();
  // Asked of the server itself, so that no other extension's fix is taken for ours.
  const answer = await desk.running().sendRequest(CodeActionRequest.type, {
    textDocument: toServer.asTextDocumentIdentifier(document),
    range: toServer.asRange(selection),
    context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
  });
  const fixes = (answer ?? []).filter((action): action is ServedAction => 'edit' in action && action.edit !== undefined);
  const fix = fixes.find(({ isPreferred }) => isPreferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
  const edit = await toEditor.asWorkspaceEdit(fix?.edit);
  if (!fix || !edit) {
    await commands.executeCommand('editor.action.quickFix');
    return;
  }
  await workspace.applyEdit(edit);
  void window.setStatusBarMessage(`Copydesk: ${fix.title}`, 5000);
}
