// What menus, keys and welcome texts ask for: is the editor at hand a draft, and is there something to do in it?
import { commands, Disposable, languages, window } from 'vscode';
import { findingsOf, isDraft } from './finding-commands.ts';

/** Keeps the context keys of the manifest's `when` and `enablement` clauses right. */
export function watchContexts(): Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const look = () => {
    const document = window.activeTextEditor?.document;
    const draft = isDraft(document);
    set('copydesk.isDraft', draft);
    set('copydesk.hasFindings', draft && findingsOf(document.uri).length > 0);
  };
  look();
  return Disposable.from(window.onDidChangeActiveTextEditor(look), languages.onDidChangeDiagnostics(look));
}
