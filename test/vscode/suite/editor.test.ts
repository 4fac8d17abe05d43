// The extension in a real VS Code: findings, fixes, views and commands.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openDraft, until } from './helpers.ts';

const DRAFT = 'Ministers meet in Brussels\n\nBritain s parliament met on Monday, Kerry said.\n\n“We will go on,” he added.\n';
let count = 0;
/** A draft of its own for each test, so that none sees what another typed. */
const draft = (text = DRAFT, name?: string) => openDraft(text, name);

const marked = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter((d) => (d.code as { value?: string })?.value === 'typo/lost-apostrophe');
const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind?: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);

/** The extension's own side of it. */
interface Desk {
  readonly client: { readonly _serverProcess?: { kill(signal: string): void } };
  readonly sources: View;
  readonly names: View;
}
interface View {
  getChildren(): Promise<{ readonly label: string; readonly rows: readonly unknown[] }[]>;
}
const desk = (): Thenable<Desk> => vscode.extensions.getExtension<Desk>('copydesk.copydesk')!.activate();

suite('in the editor', () => {
  test('a draft is marked, with the words, a link to the rule’s page, and a fix that lands on them', async () => {
    const document = await draft();
    const [found] = await until('a diagnostic', () => marked(document).length > 0 && marked(document));
    assert.equal(document.getText(found!.range), 'Britain s');
    assert.match((found!.code as { target: vscode.Uri }).target.toString(), /lost-apostrophe/);
    const actions = await actionsAt(document, found!.range, 'quickfix');
    const fix = actions.find((a) => a.isPreferred && a.edit);
    assert.ok(fix, `no preferred fix among ${actions.map((a) => a.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.match(document.getText(), /Britain’s parliament/);
    await until('no diagnostic', () => marked(document).length === 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
    await until('the diagnostic again', () => marked(document).length === 1);
  });

  test('typing is followed, and a closed draft leaves nothing behind', async () => {
    const document = await draft('All is well here.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nBritain s parliament met.\n');
    await vscode.workspace.applyEdit(edit);
    await until('a diagnostic', () => marked(document).length === 1);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('no diagnostic', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  test('safe fixes are made on save', async () => {
    const document = await draft();
    await until('a diagnostic', () => marked(document).length === 1);
    await vscode.workspace.getConfiguration('editor', document.uri).update('codeActionsOnSave', { 'source.fixAll.copydesk': 'always' }, 2);
    // The window that saves reads the setting from the file that was just written, and may read it later than it says.
    await until('the setting', () => {
      const found = vscode.workspace.getConfiguration('editor', document.uri).get<Record<string, string>>('codeActionsOnSave');
      return found?.['source.fixAll.copydesk'] === 'always';
    });
    // About one save in thirty right after the setting was changed leaves the fixes out, on a machine under load, and why is not known;
    // the next one makes them. It is printed, so that it is seen if it becomes more.
    for (let saves = 1; saves <= 3 && !document.getText().includes('Britain’s'); saves++) {
      if (saves > 1) console.log(`saved for the ${saves}. time, since the fixes were not made`);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Four ');
      await vscode.workspace.applyEdit(edit);
      await document.save();
    }
    await vscode.workspace.getConfiguration('editor', document.uri).update('codeActionsOnSave', undefined, 2);
    assert.match(document.getText(), /^(?:Four )+Ministers.*Britain’s parliament/s);
  });

  test('“ignore this here” is remembered with the workspace, and lifted', async () => {
    const document = await draft();
    const [found] = await until('a diagnostic', () => marked(document).length > 0 && marked(document));
    const ignore = (await actionsAt(document, found!.range, 'quickfix')).find((a) => a.title === 'Ignore “Britain s” here');
    await vscode.commands.executeCommand(ignore!.command!.command, ...ignore!.command!.arguments!);
    await until('no diagnostic', () => marked(document).length === 0);
    const file = vscode.Uri.joinPath(folder(), '.copydesk-ignores.yml');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(text, /"words": "Britain s"/);
    await vscode.workspace.fs.delete(file);
    await until('the diagnostic again', () => marked(document).length === 1);
  });

  test('a hover says why, and whose guidance', async () => {
    const document = await draft();
    await until('a diagnostic', () => marked(document).length === 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('Britain s') + 2),
    );
    const words = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    assert.match(words, /About this rule/);
  });

  test('the outline and the “Sources” view list who says what', async () => {
    const document = await draft();
    const symbols = await until('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return found?.length > 0 && found;
    });
    assert.ok(symbols.some((s) => s.children.length > 0));
    await vscode.commands.executeCommand('copydesk.sources.focus');
    const { sources, names } = await desk();
    const rows = await until('rows', async () => {
      const all = await sources.getChildren();
      return all.length > 0 && all;
    });
    assert.deepEqual(
      rows.map((row) => row.label),
      symbols.map((symbol) => symbol.name),
    );
    assert.ok(rows[0]!.rows.length > 0);
    await vscode.commands.executeCommand('copydesk.names.focus');
    // What is named once is folded away.
    const once = (await names.getChildren()).find((row) => row.label === 'Named once');
    assert.ok(once?.rows.some((row) => (row as { label: string }).label === 'Kerry'));
  });

  test('a house style is followed as soon as it is saved, and its mistakes are shown in it', async () => {
    const name = `styled-${++count}/draft.txt`;
    const document = await draft(DRAFT, name);
    await until('a diagnostic', () => marked(document).length === 1);
    const uri = vscode.Uri.joinPath(folder(), `styled-${count}/copydesk.yml`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('rules:\n  typo/lost-apostrophe: off\n'));
    await until('no diagnostic', () => marked(document).length === 0);
    const style = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(style);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(1, 2, 1, 22), 'typo/lost-apostrofe');
    await vscode.workspace.applyEdit(edit);
    const [problem] = await until('a diagnostic in the style', () => {
      const all = vscode.languages.getDiagnostics(uri);
      return all.length > 0 && all;
    });
    assert.match(problem!.message, /lost-apostrophe/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('all drafts are checked on command, open or not', async () => {
    const uri = vscode.Uri.joinPath(folder(), `closed-${++count}.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT));
    const result = await vscode.commands.executeCommand<{ drafts: number; findings: number; cancelled: boolean }>(
      'copydesk.checkWorkspace',
    );
    assert.ok(result.drafts > 0 && result.findings > 0);
    await until('a diagnostic', () => vscode.languages.getDiagnostics(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until('no diagnostic', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  test('the server can be restarted, and checks again', async () => {
    const document = await draft();
    await until('a diagnostic', () => marked(document).length === 1);
    await vscode.commands.executeCommand('copydesk.restart');
    await until('a diagnostic', () => marked(document).length === 1);
  });

  test('a server that dies is started again', async () => {
    const document = await draft();
    await until('a diagnostic', () => marked(document).length === 1);
    const { client } = await desk();
    // In a browser the server is a worker, which cannot be killed from outside.
    if (!client._serverProcess) return;
    client._serverProcess.kill('SIGKILL');
    await until('no diagnostic', () => marked(document).length === 0);
    await until('a diagnostic', () => marked(document).length === 1);
  });

  test('a name is renamed in the draft, and not in what was said', async () => {
    const document = await draft('Talks in Geneva\n\nJohn Kerry left. Kerry was late.\n\n“Kerry is gone,” Sergei Lavrov said.\n');
    const edit = await until('a rename', async () => {
      const at = document.positionAt(document.getText().indexOf('Kerry was'));
      return vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'Kerri');
    });
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /John Kerri left\. Kerri was late\.\n\n“Kerry is gone,”/);
  });

  test('a report can be copied, with no word of a draft in it', async () => {
    await draft();
    await vscode.commands.executeCommand('copydesk.copyReport');
    const report = await until(
      'a report',
      async () => (await vscode.env.clipboard.readText()).startsWith('# Copydesk report') && vscode.env.clipboard.readText(),
    );
    assert.doesNotMatch(report, /Britain|parliament/);
  });
});
