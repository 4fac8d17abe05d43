// What VS Code for the Web alone has.
import * as vscode from 'vscode';

// The same desk in a web worker, as in VS Code for the Web.

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

async function until<T>(what: string, find: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const started = Date.now();
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() - started > 20_000) throw new Error(`${what}: not within 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const equal = (a: unknown, b: unknown): void => {
  if (a !== b) throw new Error(`expected ${JSON.stringify(b)}, got ${JSON.stringify(a)}`);
};
const marked = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter((d) => (d.code as { value?: string })?.value === 'typo/lost-apostrophe');
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

suite('in VS Code for the Web', () => {
  test('a draft is checked in a worker, and mended', async () => {
    equal(typeof importScripts, 'function');
    const uri = vscode.Uri.joinPath(folder(), 'web.txt');
    await write(uri, 'Britain s parliament met on Monday.\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const [found] = await until('a diagnostic', () => marked(uri).length > 0 && marked(uri));
    equal(document.getText(found!.range), 'Britain s');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found!.range,
      'quickfix',
    );
    await vscode.workspace.applyEdit(actions.find((a) => a.isPreferred)!.edit!);
    equal(document.getText(), 'Britain’s parliament met on Monday.\n');
    await until('no diagnostic', () => marked(uri).length === 0);
  });

  test('house styles and ignores are read and written through VS Code', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'styled/web.txt');
    const style = vscode.Uri.joinPath(folder(), 'styled/copydesk.yml');
    await write(uri, 'Britain s parliament met on Monday.\n');
    await write(style, 'rules:\n  typo/lost-apostrophe: off\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.workspace.fs.delete(style);
    const [found] = await until('a diagnostic', () => marked(uri).length > 0 && marked(uri));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found!.range,
      'quickfix',
    );
    const { command } = actions.find((a) => a.title === 'Ignore “Britain s” here')!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await until('no diagnostic', () => marked(uri).length === 0);
    const file = vscode.Uri.joinPath(folder(), '.copydesk-ignores.yml');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)).includes('"words": "Britain s"'), true);
  });

  test('all drafts are checked on command', async () => {
    const result = await vscode.commands.executeCommand<{ drafts: number }>('copydesk.checkWorkspace');
    equal(result.drafts > 1, true);
  });
});

declare const importScripts: unknown;
