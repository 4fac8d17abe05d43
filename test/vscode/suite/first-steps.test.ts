// The first minutes: the sample draft, from finding to finding, mending, and what the manifest promises.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, foundIn, openDraft, run, selected, until } from './helpers.ts';

const TWO = 'The council s road is long.\n\nThe harbour is is deep.\n';
const manifest = () => vscode.extensions.getExtension('copydesk.copydesk')!.packageJSON;

suite('first steps', () => {
  test('the sample draft opens unsaved, with something of each kind to find', async () => {
    await run('copydesk.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled);
    const found = await foundIn(document, 6);
    const families = new Set(found.map(({ code }) => String((code as { value: string }).value).split('/')[0]));
    assert.deepEqual([...families].sort(), ['attribution', 'fact', 'naming', 'typo']);
    await run('workbench.action.revertAndCloseActiveEditor');
  });

  test('the next and the previous finding are gone to, round the ends', async () => {
    const document = await openDraft(TWO);
    await foundIn(document, 2);
    await run('copydesk.nextFinding');
    assert.equal(selected(), 'council s');
    await run('copydesk.nextFinding');
    assert.equal(selected(), 'is is');
    await run('copydesk.nextFinding');
    assert.equal(selected(), 'council s');
    await run('copydesk.previousFinding');
    assert.equal(selected(), 'is is');
  });

  test('the first fix is made, finding after finding, with two keys', async () => {
    const document = await openDraft(TWO);
    await foundIn(document, 2);
    await run('copydesk.nextFinding');
    await run('copydesk.acceptFix');
    assert.match(document.getText(), /council’s road/);
    await until('one finding', () => findings(document).length === 1);
    await run('copydesk.nextFinding');
    await run('copydesk.acceptFix');
    assert.match(document.getText(), /harbour is deep/);
    await until('no finding', () => findings(document).length === 0);
  });

  test('every command of the manifest is there, and every one that it speaks of is in it', async () => {
    await openDraft(TWO);
    const { commands, keybindings, menus, viewsWelcome, walkthroughs } = manifest().contributes;
    const promised: string[] = commands.map(({ command }: { command: string }) => command);
    const there = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      promised.filter((command) => !there.has(command)),
      [],
    );
    const used = [
      ...keybindings.map(({ command }: { command: string }) => command),
      ...Object.values(menus as Record<string, { command?: string }[]>).flatMap((items) => items.flatMap(({ command }) => command ?? [])),
      ...[...JSON.stringify([viewsWelcome, walkthroughs]).matchAll(/\(command:(copydesk\.[\w.]+)/g)].map((match) => match[1]!),
    ];
    assert.deepEqual(
      used.filter((command) => command.startsWith('copydesk.') && !promised.includes(command)),
      [],
    );
  });

  test('attributions are snippets, and plain text wraps', async () => {
    const document = await openDraft('sai');
    const labels = async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 3),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await until('the snippets', async () => (await labels()).includes('said'));
    const wrap = vscode.workspace.getConfiguration('editor', document).inspect('wordWrap');
    assert.equal(wrap?.defaultLanguageValue, 'on');
  });

  test('every view says what to do where there is no draft', () => {
    const { views, viewsWelcome } = manifest().contributes;
    for (const { id } of views.copydesk) {
      const welcome = viewsWelcome.find(({ view, when }: { view: string; when?: string }) => view === id && when === '!copydesk.isDraft');
      assert.match(welcome?.contents ?? '', /command:copydesk\.openSample/, id);
    }
  });
});
