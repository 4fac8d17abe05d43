// The house-style page: what is chosen on it is written into copydesk.yml, with its comments kept.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, folder, foundIn, openDraft, run, until } from './helpers.ts';

const desk = () =>
  vscode.extensions
    .getExtension<{ houseStyle: { receive(message: object): Promise<void> } }>('copydesk.copydesk')!
    .activate()
    .then(({ houseStyle }) => houseStyle);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

suite('the house-style page', () => {
  test('opens, and writes a severity, an option and a guide, comments kept', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'paged/copydesk.yml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Ours.\n\n# We are British.\ndialect: en-GB # always\n'));
    const document = await openDraft('The council s road.\n', 'paged/draft.txt');
    await foundIn(document, 1);
    await run('copydesk.openRules');
    await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'House Style');
    const page = await desk();
    await page.receive({ type: 'severity', rule: 'typo/lost-apostrophe', severity: 'off' });
    await until('no finding', () => findings(document).length === 0);
    await page.receive({ type: 'preset', preset: 'guardian' });
    await page.receive({ type: 'option', rule: 'typo/misspelling', option: 'nothing', value: 1 });
    assert.equal(
      await read(uri),
      '# Ours.\n\nextends: guardian\n\n# We are British.\ndialect: en-GB # always\n\nrules:\n  typo/lost-apostrophe: off\n',
    );
    await page.receive({ type: 'preset', preset: null });
    await page.receive({ type: 'severity', rule: 'typo/lost-apostrophe', severity: 'hint' });
    await foundIn(document, 1);
    assert.doesNotMatch(await read(uri), /extends/);
    await run('workbench.action.closeActiveEditor');
  });
});
