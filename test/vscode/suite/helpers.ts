// What the tests in the editor share: a draft of one's own, waiting, and the extension's own side.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
let count = 0;

/** A draft of its own for each test, so that none sees what another typed. */
export async function openDraft(text: string, name = `own-${++count}.txt`): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

export async function until<T>(what: string, find: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const started = Date.now();
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() - started > 20_000) throw new Error(`${what}: not within 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const findings = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'copydesk');

/** Waits until as many findings are shown. */
export const foundIn = (document: vscode.TextDocument, least = 1) =>
  until(`${least} findings`, () => findings(document).length >= least && findings(document));

export const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** The words selected in the editor at hand. */
export const selected = () => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor is open');
  return editor.document.getText(editor.selection);
};
