// “Second Reading” in a real VS Code, with a language model of the tests' own.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const DRAFT = `Council to close bridge

Thornley council will close the bridge on Tuesday 3 March 2026. Most people agree.

“We found cracks in it,” its surveyor, Ann Marsh, said.
`;
const FINDINGS = [
  { words: 'Most people agree', before: '2026.', kind: 'unsupported', message: 'Who was asked?', replace: 'Of 53 people asked, 40 agreed' },
  { words: 'We found cracks', kind: 'unclear', message: 'How many cracks?', replace: 'We found 12 cracks' },
  { words: 'the mayor resigned', kind: 'contradiction', message: 'Nobody resigned' },
  { words: 'Tuesday 3 March 2026', kind: 'date', message: '3 March 2026 is a Friday' },
];

interface Model {
  answer: string;
  asked: string[][];
  fail: string | undefined;
}
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const said = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ code }) => typeof code === 'string' && code.startsWith('second-reading/'));
let count = 0;

suite('a second reading', () => {
  let model: Model;
  const original = { ...vscode.window };
  const shown: { warnings: unknown[][]; messages: string[]; errors: string[] } = { warnings: [], messages: [], errors: [] };
  let agrees = true;
  const set = (name: 'showWarningMessage' | 'showInformationMessage' | 'showErrorMessage', run: (...given: never[]) => unknown) => {
    (vscode.window as unknown as Record<string, unknown>)[name] = run;
  };

  suiteSetup(async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    model = await vscode.extensions.getExtension<Model>('copydesk.copydesk-test-model')!.activate();
    set('showWarningMessage', (...given: unknown[]) => {
      shown.warnings.push(given);
      return Promise.resolve(agrees ? given.at(-1) : undefined);
    });
    set('showInformationMessage', (message: string) => {
      shown.messages.push(message);
      return Promise.resolve(undefined);
    });
    set('showErrorMessage', (message: string) => {
      shown.errors.push(message);
      return Promise.resolve(undefined);
    });
  });
  suiteTeardown(() => {
    for (const name of ['showWarningMessage', 'showInformationMessage', 'showErrorMessage'] as const) set(name, original[name] as never);
  });
  setup(() => {
    Object.assign(model, { answer: JSON.stringify({ findings: FINDINGS }), asked: [], fail: undefined });
    Object.assign(shown, { warnings: [], messages: [], errors: [] });
    agrees = true;
  });

  async function draft(text = DRAFT): Promise<vscode.TextEditor> {
    const uri = vscode.Uri.joinPath(folder(), `second-${++count}.txt`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }
  const read = () => vscode.commands.executeCommand('copydesk.secondReading');

  test('says where the draft goes, and sends nothing without a yes', async () => {
    const { document } = await draft();
    agrees = false;
    await read();
    assert.equal(shown.warnings.length, 1);
    const [title, { modal, detail }] = shown.warnings[0] as [string, { modal: boolean; detail: string }];
    assert.match(title, /Send “second-\d+\.txt” to Parrot\?/);
    assert.equal(modal, true);
    assert.match(detail, /whole draft, 28 words, is given to Parrot .* “copydesk-test”/);
    assert.deepEqual(model.asked, []);
    assert.deepEqual(said(document), []);
  });

  test('asks in a fixed form, and shows what stands in the draft and is not computed to be wrong', async () => {
    const { document } = await draft();
    await read();
    assert.deepEqual(shown.errors, []);
    assert.equal(model.asked.length, 1);
    assert.match(model.asked[0]![0]!, /"findings":\[/);
    assert.equal(model.asked[0]![1], DRAFT);
    const found = said(document);
    assert.deepEqual(
      found.map((one) => [document.getText(one.range), one.message, one.severity]),
      [
        ['Most people agree', 'Who was asked?', vscode.DiagnosticSeverity.Information],
        ['We found cracks', 'How many cracks? (in a quotation: ask who said it)', vscode.DiagnosticSeverity.Information],
      ],
    );
    assert.ok(found.every(({ source }) => source === 'second reading by Parrot, not by Copydesk'));
    assert.deepEqual(shown.messages, [
      'Parrot says 2 things of this draft; dropped: 1 about words that do not stand in the draft, 1 computed to be wrong',
    ]);
    await read();
    assert.equal(shown.warnings.length, 2, 'it asks every time');
  });

  test('offers its change outside quotations only, and its findings go with their words', async () => {
    const { document } = await draft();
    await read();
    const actions = async (words: string) => {
      const at = document.positionAt(document.getText().indexOf(words));
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at.translate(0, 4)),
      );
      return all.filter(({ title }) => /model/.test(title));
    };
    assert.deepEqual(await actions('We found'), []);
    // Text before it moves it along.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'News:\n\nthe ');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(
      said(document).map(({ range }) => document.getText(range)),
      ['Most people agree', 'We found cracks'],
    );
    // Marks that make a quotation of the words take the change away; without them it is offered again.
    const at = document.getText().indexOf('Most people');
    const marked = new vscode.WorkspaceEdit();
    marked.insert(document.uri, document.positionAt(at), '“');
    marked.insert(document.uri, document.positionAt(at + 'Most people agree'.length), '”');
    await vscode.workspace.applyEdit(marked);
    assert.deepEqual(await actions('Most people'), []);
    await vscode.commands.executeCommand('undo');
    const [action] = await actions('Most people');
    assert.equal(action!.title, 'Change to “Of 53 people asked, 40 agreed” (the model’s words)');
    await vscode.workspace.applyEdit(action!.edit!);
    assert.match(document.getText(), /2026\. Of 53 people asked, 40 agreed\./);
    assert.deepEqual(
      said(document).map(({ range }) => document.getText(range)),
      ['We found cracks'],
    );
    await vscode.commands.executeCommand('copydesk.clearSecondReading');
    assert.deepEqual(said(document), []);
  });

  test('shows nothing of an answer in another form, and says what failed', async () => {
    const { document } = await draft();
    model.answer = 'A fine draft. I would not change a word.';
    await read();
    assert.match(shown.errors[0]!, /not in the form that was asked for/);
    model.fail = 'no more today';
    await read();
    assert.match(shown.errors[1]!, /no more today/);
    assert.deepEqual(said(document), []);
  });

  test('is asked for by nothing but its command: no setting, no house style, no opening of a draft', async () => {
    const { packageJSON } = vscode.extensions.getExtension('copydesk.copydesk')!;
    const settings = JSON.stringify(packageJSON.contributes.configuration);
    assert.doesNotMatch(settings, /second.?reading|language model/i);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), 'second-style', 'copydesk.yml'),
      new TextEncoder().encode('secondReading: true\n'),
    );
    await draft();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual([model.asked, shown.warnings], [[], []]);
  });
});
