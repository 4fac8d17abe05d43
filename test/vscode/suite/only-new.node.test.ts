// Only what is new in a real VS Code, with its own git.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, folder, foundIn, run, until } from './helpers.ts';

interface Exports {
  readonly enabled: boolean;
  getAPI(version: 1): { openRepository(uri: vscode.Uri): Promise<unknown> };
}

suite('only what is new', () => {
  const messages = (document: vscode.TextDocument) =>
    findings(document)
      .filter(({ message }) => / twice$/.test(message))
      .map(({ message }) => message);

  suiteTeardown(async () => {
    await vscode.workspace.getConfiguration('git').update('enabled', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.getConfiguration('copydesk').update('onlyNewSince', undefined, vscode.ConfigurationTarget.Global);
  });

  test('what was found at the last commit goes, and comes back', async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    const at = join(realpathSync(folder().fsPath), 'repository');
    mkdirSync(at);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], { cwd: at });
    const file = join(at, 'draft.txt');
    writeFileSync(file, 'The the weir was raised.\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'first');
    writeFileSync(file, 'It was was dry.\n\nThe the weir was raised.\n');
    await vscode.workspace.getConfiguration('git').update('enabled', true, vscode.ConfigurationTarget.Global);
    const own = await vscode.extensions.getExtension<Exports>('vscode.git')!.activate();
    await until('git', () => own.enabled);
    await own.getAPI(1).openRepository(vscode.Uri.file(at));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await foundIn(document, 2);
    assert.deepEqual(messages(document), ['“was” twice', '“the” twice']);
    await run('copydesk.showOnlyNew');
    await until('what is new', () => messages(document).join() === '“was” twice');
    // What is committed is old from then on.
    git('commit', '-qam', 'second');
    await run('git.refresh', vscode.Uri.file(at));
    await until('nothing new', () => messages(document).length === 0);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('onlyNewSince', 'HEAD~1', vscode.ConfigurationTarget.Global);
    await until('what is new since the commit before', () => messages(document).join() === '“was” twice');
    await settings.update('onlyNewSince', undefined, vscode.ConfigurationTarget.Global);
    await until('nothing new since the last', () => messages(document).length === 0);
    await run('copydesk.showOldToo');
    await until('all of it', () => messages(document).length === 2);
  });
});
