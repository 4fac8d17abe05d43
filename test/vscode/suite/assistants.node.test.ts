// The language model tools in a real VS Code, called as an assistant calls them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const DRAFT =
  'Council to close its bridge\n\nBritain s council said repairs will cost £2.4m.\n\n“Britain s bridge is old,” Ann Marsh said.\n';
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

async function draft(name: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT));
  return uri;
}

async function call(name: string, input: object) {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return JSON.parse((content[0] as vscode.LanguageModelTextPart).value);
}

suite('language model tools', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
  });

  test('check a draft that is not open, by its path in the workspace', async () => {
    await draft('assistant.txt');
    const { findings } = await call('copydesk_checkDraft', { path: 'assistant.txt' });
    const found = findings.filter((f: { rule: string }) => f.rule === 'typo/lost-apostrophe');
    assert.deepEqual(
      found.map((f: { words: string; line: number; inQuotation: boolean }) => [f.words, f.line, f.inQuotation]),
      [
        ['Britain s', 3, false],
        ['Britain s', 5, true],
      ],
    );
    assert.equal(found[0].sure, 'sure');
  });

  test('list the facts and the sources of the draft in front', async () => {
    const uri = await draft('assistant-front.txt');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const { sheet, facts } = await call('copydesk_listFacts', {});
    assert.equal(sheet, false);
    assert.ok(facts.some((f: { words: string; state: string }) => f.words === '£2.4m' && f.state === 'open'));
    const { speakers } = await call('copydesk_listSources', { path: uri.path });
    assert.ok(speakers.some((s: { name: string }) => s.name === 'Ann Marsh'));
  });

  test('read nothing outside the workspace', async () => {
    for (const path of ['../other.txt', '/etc/hosts', 'copydesk.yml']) await assert.rejects(call('copydesk_checkDraft', { path }), path);
  });

  test('are told to models with their names', () => {
    const names = vscode.lm.tools.filter(({ tags }) => tags.includes('copydesk')).map(({ name }) => name);
    assert.deepEqual(names.sort(), ['copydesk_checkDraft', 'copydesk_listFacts', 'copydesk_listSources']);
  });
});
