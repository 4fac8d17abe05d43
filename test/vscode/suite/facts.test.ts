// The fact sheet in a real VS Code: started, checked by keyboard commands, asked again after an edit, taken back by undo.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const DRAFT = 'Council to close its bridge\n\nRepairs will cost £2.4m, its surveyor, Ann Marsh, said. The bridge opened in 1931.\n';
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

interface Fact {
  readonly words: string;
  readonly state: string;
}
interface Facts {
  getChildren(row?: unknown): ({ readonly label: string; readonly facts: readonly Fact[] } | Fact)[];
  groupBy(grouping: string): void;
  readonly view: { readonly badge: { readonly value: number } | undefined; readonly message: string | undefined };
}
const facts = async (): Promise<Facts> =>
  (await vscode.extensions.getExtension<{ readonly facts: Facts }>('copydesk.copydesk')!.activate()).facts;

async function until<T>(what: string, find: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const started = Date.now();
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() - started > 20_000) throw new Error(`${what}: not within 20 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const stateOf = async (words: string): Promise<string | undefined> => {
  const view = await facts();
  return view
    .getChildren()
    .flatMap((group) => ('facts' in group ? group.facts : []))
    .find((fact) => fact.words === words)?.state;
};

suite('the fact sheet', () => {
  test('is started, ticked, asks again after an edit, and has its tick back after undo', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'facts-draft.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT));
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('copydesk.startFacts');
    assert.equal(await stateOf('£2.4m'), 'open');
    const sheet = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), 'facts-draft.txt.facts.yml'));
    assert.match(new TextDecoder().decode(sheet), /^copydesk-facts: 1/);
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(DRAFT.indexOf('£2.4m'));
    editor.selection = new vscode.Selection(at, at.translate(0, 5));
    await vscode.commands.executeCommand('copydesk.factChecked');
    await until('the tick', async () => (await stateOf('£2.4m')) === 'checked');
    const badge = (await facts()).view.badge!.value;
    assert.ok(badge > 0);
    await editor.edit((edit) => edit.replace(new vscode.Range(at.translate(0, 3), at.translate(0, 4)), '6'));
    await until('recheck', async () => (await stateOf('£2.4m')) === 'recheck');
    await until('a diagnostic', () => vscode.languages.getDiagnostics(uri).some((d) => d.code === 'facts/recheck'));
    await vscode.commands.executeCommand('undo');
    await until('the tick again', async () => (await stateOf('£2.4m')) === 'checked');
    assert.equal((await facts()).view.badge!.value, badge);
  });

  test('shows how far the check is above the first line, unless that is switched off', async () => {
    const { uri } = vscode.window.activeTextEditor!.document;
    const lenses = async () =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).filter(({ command }) =>
        /facts checked/.test(command?.title ?? ''),
      );
    await until('the line', async () => (await lenses()).length === 1);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('facts.codeLens', false, true);
    try {
      await until('no line', async () => (await lenses()).length === 0);
    } finally {
      await settings.update('facts.codeLens', undefined, true);
    }
  });

  test('goes from one open fact to the next', async () => {
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen = new Set<string>();
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('copydesk.nextFact');
      seen.add(editor.document.getText(editor.selection));
    }
    assert.equal(seen.size, 3, [...seen].join(' | '));
    assert.ok(!seen.has('£2.4m'));
  });

  test('checks a whole group, by sentence, with one command', async () => {
    const view = await facts();
    view.groupBy('sentence');
    try {
      const group = view.getChildren().find((row) => 'facts' in row && row.label.startsWith('The bridge opened'));
      assert.ok(group && 'facts' in group && group.facts.length > 0);
      await vscode.commands.executeCommand('copydesk.factChecked', group);
      await until('the ticks', async () => (await stateOf('1931')) === 'checked');
      assert.equal(await stateOf('Ann Marsh'), 'open');
    } finally {
      view.groupBy('state');
    }
  });

  test('lies in the folder that the house style names, and holds a figure against a table there', async () => {
    const at = (name: string) => vscode.Uri.joinPath(folder(), 'kept', name);
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    await write('copydesk.yml', 'facts:\n  folder: desk/facts\n');
    await write('costs.csv', 'Item,Cost\nStone,3100000\n');
    await write('weir.txt', 'Weir to be mended\n\nThe stone cost £3.1m, Ann Marsh said.\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('weir.txt')));
    await vscode.commands.executeCommand('copydesk.startFacts');
    const sheet = () => vscode.workspace.fs.readFile(at('desk/facts/weir.txt.facts.yml')).then((bytes) => new TextDecoder().decode(bytes));
    await until('the sheet', async () => /£3\.1m/.test(await sheet()));
    // The cursor’s place in the table becomes the source of the fact that the draft’s cursor is at.
    const draft = await vscode.window.showTextDocument(at('weir.txt'));
    draft.selection = new vscode.Selection(2, 16, 2, 16);
    const table = await vscode.window.showTextDocument(at('costs.csv'), { viewColumn: vscode.ViewColumn.Beside });
    table.selection = new vscode.Selection(1, 8, 1, 8);
    await vscode.commands.executeCommand('copydesk.citeFact');
    await until('the cell', async () => /source: costs-csv, cell: B2/.test(await sheet()));
    await write('costs.csv', 'Item,Cost\nStone,3900000\n');
    await until('a word on the table', () => vscode.languages.getDiagnostics(at('weir.txt')).some((d) => d.code === 'facts/table'));
  });

  test('opens from the hover the place where the transcript has a quotation', async () => {
    const at = (name: string) => vscode.Uri.joinPath(folder(), 'heard', name);
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    await write('sources/board.txt', 'Board of 4 May\n\nMARSH: We found 27 cracks in the sill.\n');
    await write('weir.txt', 'Weir to be mended\n\n“We found 37 cracks in the sill,” Ann Marsh said.\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('weir.txt')));
    await vscode.commands.executeCommand('copydesk.startFacts');
    const link = await until('the link in the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        at('weir.txt'),
        new vscode.Position(2, 8),
      );
      const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
      return contents.find(({ value }) => value.includes('Open the place'));
    });
    assert.deepEqual(link.isTrusted, { enabledCommands: ['copydesk.openFactPlace'] });
    const [, command, args] = /\(command:([\w.]+)\?([^)]+)\)/.exec(link.value)!;
    await vscode.commands.executeCommand(command!, ...JSON.parse(decodeURIComponent(args!)));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), at('sources/board.txt').toString());
    assert.equal(editor.document.getText(editor.selection), 'We found 27 cracks in the sill');
    assert.ok((await stateOf('37 cracks')) === 'open', 'the view stays with the draft while its source is read');
  });
});
