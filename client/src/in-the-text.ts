// What is shown in the text itself where the person wants it: counts above the first line, the speaker before each quotation.
import { CodeLens, commands, Disposable, EventEmitter, languages, Range, workspace } from 'vscode';
import { type ListedSource, sourcesRequest } from '../../server/src/lsp/protocol.ts';
import { type Ask, plural } from './draft-view.ts';
import { draftSelector } from './drafts.ts';
import { findingsOf } from './finding-commands.ts';

/** The commands, by their names in the manifest. */
export const textCommands: Readonly<Record<string, (...args: never[]) => unknown>> = {
  'copydesk.toggleSpeakerHints': () => toggle('speakerHints', false),
  'copydesk.toggleCodeLens': () => toggle('codeLens', true),
  'copydesk.showSaid': () => commands.executeCommand('editor.action.goToImplementation'),
};

async function toggle(name: string, otherwise: boolean): Promise<void> {
  const configuration = workspace.getConfiguration('copydesk');
  await configuration.update(name, !configuration.get(name, otherwise), true);
}

/** Counts of findings and sources above the first line; a click leads to their view. */
export function countLenses(ask: Ask): Disposable {
  const changed = new EventEmitter<void>();
  const provider = languages.registerCodeLensProvider(draftSelector, {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses({ uri }) {
      if (!workspace.getConfiguration('copydesk').get('codeLens', true)) return [];
      const found = findingsOf(uri).length;
      const sources = (await ask<ListedSource[]>(sourcesRequest, { uri: uri.toString() }).catch(() => undefined)) ?? [];
      const named = sources.filter(({ kind }) => kind !== 'none').length;
      const open = sources.find(({ kind }) => kind === 'none')?.said.length ?? 0;
      const top = new Range(0, 0, 0, 0);
      const lens = (title: string, view: string) => new CodeLens(top, { title, command: `copydesk.${view}.focus` });
      return [
        ...(found > 0 ? [lens(`$(search) ${plural(found, 'finding')}`, 'findings')] : []),
        ...(sources.length > 0
          ? [lens(`$(quote) ${plural(named, 'source')}${open > 0 ? `, ${plural(open, 'quotation')} without a speaker` : ''}`, 'sources')]
          : []),
      ];
    },
  });
  const look = () => changed.fire();
  return Disposable.from(
    changed,
    provider,
    languages.onDidChangeDiagnostics(look),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('copydesk.codeLens') && look()),
  );
}
