// For the first minutes: the walkthrough, and a sample draft that asks for nothing and leaves nothing behind.
import { commands, languages, Uri, ViewColumn, window, workspace } from 'vscode';

export const WALKTHROUGH = 'copydesk.copydesk#copydesk.firstSteps';

/** The commands, by their names in the manifest. */
export const firstSteps = (extension: Uri): Readonly<Record<string, (...args: never[]) => unknown>> => ({
  'copydesk.openWalkthrough': () => commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
  'copydesk.openSample': () => openSample(extension),
});

/** Opens the sample draft as an untitled one: to type in as one likes, saved nowhere. */
async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'media/walkthrough/sample-draft.txt'));
  const content = new TextDecoder().decode(bytes);
  const again = workspace.textDocuments.find((document) => document.isUntitled && document.getText() === content);
  const document = again ?? (await workspace.openTextDocument({ content, language: 'plaintext' }));
  await languages.setTextDocumentLanguage(document, 'plaintext');
  await window.showTextDocument(document, { viewColumn: besideWalkthrough(), preview: false });
}

/** Beside the walkthrough, so that its next step stays in sight. */
const besideWalkthrough = (): ViewColumn =>
  window.tabGroups.activeTabGroup.activeTab?.input === undefined && window.tabGroups.activeTabGroup.activeTab
    ? ViewColumn.Beside
    : ViewColumn.Active;
