// What is shown in the text: counts above it, speakers before quotations, folds, marks on what belongs together.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { foundIn, openDraft, run, until } from './helpers.ts';

const DRAFT = 'The council s road\n\n“We will go on,” Ann Marsh said. “It is late,” Marsh said.\n';
const titles = async (document: vscode.TextDocument) => {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
  return lenses.flatMap(({ command }) => command?.title ?? []).filter((title) => !/fact/.test(title));
};
const hints = async (document: vscode.TextDocument) =>
  (
    (await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, 9, 0),
    )) ?? []
  ).map(({ label }) => label);

suite('in the text', () => {
  test('counts stand above the first line, and go with one command', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 1);
    assert.deepEqual(await until('lenses', async () => (await titles(document)).length === 2 && titles(document)), [
      '$(search) 1 finding',
      '$(quote) 1 source',
    ]);
    await run('copydesk.toggleCodeLens');
    await until('no lenses', async () => (await titles(document)).length === 0);
    await run('copydesk.toggleCodeLens');
    await until('lenses again', async () => (await titles(document)).length === 2);
  });

  test('speakers stand before quotations once they are asked for', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 1);
    assert.deepEqual(await hints(document), []);
    await run('copydesk.toggleSpeakerHints');
    await until('hints', async () => (await hints(document)).join() === 'Ann Marsh:,Ann Marsh:');
    await run('copydesk.toggleSpeakerHints');
    await until('no hints', async () => (await hints(document)).length === 0);
  });

  test('a name’s mentions are listed, and apart from them what it said', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 1);
    const at = document.positionAt(document.getText().indexOf('Marsh'));
    const ask = (command: string) => vscode.commands.executeCommand<vscode.Location[]>(command, document.uri, at);
    assert.deepEqual(
      (await ask('vscode.executeReferenceProvider')).map(({ range }) => document.getText(range)),
      ['Ann Marsh', 'Marsh'],
    );
    assert.equal((await ask('vscode.executeImplementationProvider')).length, 2);
  });
});
