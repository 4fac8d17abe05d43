// The report of a folder check: it opens, and a link in it leads to the place.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, foundIn, openDraft, run, selected, until } from './helpers.ts';

interface Report {
  readonly report: { receive(message: object): Promise<void> };
  readonly findings: { getChildren(): Promise<{ readonly label: string }[]> };
}

suite('the report', () => {
  test('opens after a check, and leads to each place', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'reported/closed.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Nothing.\n\nBritain s parliament met on Monday.\n'));
    const checked = (await run('copydesk.checkWorkspace')) as { report: { uri: string; path: string; findings: { range: object }[] }[] };
    const own = checked.report.find(({ path }) => path === 'reported/closed.md');
    assert.ok(own, checked.report.map(({ path }) => path).join(', '));
    const draft = await openDraft('The council s road.\n');
    await foundIn(draft);
    await run('copydesk.showReport');
    await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Copydesk Report');
    // The views stay with the draft that was looked at before.
    const { report, findings } = await vscode.extensions.getExtension<Report>('copydesk.copydesk')!.activate();
    assert.deepEqual(
      (await findings.getChildren()).map(({ label }) => label),
      ['Lost apostrophe'],
    );
    await report.receive({ type: 'go', uri: own.uri, range: own.findings[0]!.range });
    assert.equal(selected(), 'Britain s');
    // What is not in the report is not opened from it.
    await report.receive({ type: 'go', uri: vscode.Uri.joinPath(folder(), 'copydesk.yml').toString(), range: own.findings[0]!.range });
    assert.equal(selected(), 'Britain s');
    await run('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  });
});
