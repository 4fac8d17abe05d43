// The views: findings by kind and by draft, who says what, and what things are called; each row leads to its place.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, foundIn, openDraft, run, selected, until } from './helpers.ts';

interface Row {
  readonly label: string;
  readonly description?: string;
  readonly spoken?: string;
  readonly context?: string;
  readonly open?: boolean;
  readonly rows: readonly Row[];
}
interface View {
  readonly view: vscode.TreeView<Row>;
  getChildren(row?: Row): Promise<Row[]>;
  getTreeItem(row: Row): vscode.TreeItem;
}
const desk = () =>
  vscode.extensions
    .getExtension<{ findings: View & { hide(keys: string[]): void }; sources: View; names: View }>('copydesk.copydesk')!
    .activate();
const labels = (rows: readonly Row[]) => rows.map(({ label }) => label);

const DRAFT = [
  'The council s plan for the harbour',
  '',
  'Helen Barlow, the council leader, left on Monday. “We have waited long enough,” Barlow said. She told reporters it was “a bad year”.',
  '',
  'An official said that the the wall was old. They don t know about Selby.',
  '',
].join('\n');

suite('views', () => {
  test('findings are listed by kind, the worst first, with their places', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 3);
    const { findings } = await desk();
    const kinds = await findings.getChildren();
    assert.equal(kinds[0]!.label, 'Lost apostrophe');
    assert.equal(kinds[0]!.description, '2');
    assert.deepEqual(labels(kinds[0]!.rows), ['Missing apostrophe: council’s', 'Missing apostrophe: don’t']);
    assert.ok(labels(kinds).includes('Doubled word'));
    const item = findings.getTreeItem(kinds[0]!.rows[0]!);
    assert.match(item.accessibilityInformation!.label, /^Error, line 1: Missing/);
    await run(item.command!.command, ...item.command!.arguments!);
    assert.equal(selected(), 'council s');
    // While the place is opened no draft is in front, and so for a moment there is nothing to count.
    await until('the count', () => findings.view.badge?.value === vscode.languages.getDiagnostics(document.uri).length);
  });

  test('findings are filtered, and listed by draft', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 3);
    const { findings } = await desk();
    findings.hide(['typo']);
    assert.deepEqual(
      (await findings.getChildren()).filter(({ label }) => /apostrophe|Doubled/.test(label)),
      [],
    );
    findings.hide([]);
    await run('copydesk.findingsByDraft');
    const drafts = await findings.getChildren();
    const own = drafts.find(({ label }) => document.uri.path.endsWith(label));
    assert.ok(own && own.rows.length >= 3, labels(drafts).join(', '));
    await run('copydesk.findingsByKind');
  });

  test('a finding is ignored from its row, stays in the list as ignored, and comes back', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 3);
    const { findings } = await desk();
    const [kind] = await findings.getChildren();
    await run('copydesk.ignoreRow', kind!.rows[0]);
    const ignored = await until('an ignored finding', async () => (await findings.getChildren()).find(({ label }) => label === 'Ignored'));
    assert.deepEqual(labels(ignored.rows), ['Missing apostrophe: council’s']);
    await run('copydesk.liftRow', ignored.rows[0]);
    await until('two of the kind again', async () => (await findings.getChildren())[0]!.description === '2');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.copydesk-ignores.yml'));
  });

  test('a row’s first fix is made at its place', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 3);
    const { findings } = await desk();
    const doubled = (await findings.getChildren()).find(({ label }) => label === 'Doubled word');
    await run('copydesk.fixRow', doubled!.rows[0]);
    await until('the fix', () => document.getText().includes('said that the wall'));
  });

  test('sources have a role and counts, and are folded', async () => {
    const document = await openDraft(DRAFT);
    await foundIn(document, 3);
    const { sources } = await desk();
    const rows = await sources.getChildren();
    const barlow = rows.find(({ label }) => label === 'Helen Barlow');
    assert.match(barlow?.description ?? '', /council leader · 1 quotation, 1 reported/);
    assert.equal(barlow?.open, false);
    assert.match(rows.find(({ label }) => /official/.test(label))?.description ?? '', /^unnamed · .*1 reported/);
  });

  test('a quotation that nobody says comes first, unfolded', async () => {
    const document = await openDraft(
      'Ann Marsh met Paul Reed.\n\n“Nobody wants another winter like the last one.” It was late.\n\nMarsh said she was glad.\n',
    );
    await foundIn(document, 1);
    const { sources } = await desk();
    const [first] = await sources.getChildren();
    assert.equal(first!.label, 'No speaker named');
    assert.equal(first!.open, true);
    assert.match(first!.rows[0]!.spoken ?? '', /^Quotation, No speaker named, line 3: /);
  });

  test('names have what is stated of them, contradictions stand on top, and names said once are folded away', async () => {
    const document = await openDraft(
      'Ann Lee met Helen Barlow, the council leader, in Selby.\n\nBarlow left. Barlow had met the mayor. Barlowe came back.\n',
    );
    await foundIn(document, 1);
    const { names } = await desk();
    const rows = await names.getChildren();
    assert.equal(rows[0]!.label, 'Helen Barlow');
    assert.match(rows[0]!.spoken ?? '', /Helen Barlow, .*Barlow.*, person, \d mentions/);
    assert.ok(labels(rows[0]!.rows).includes('the council leader'), JSON.stringify(rows[0]));
    const once = rows.at(-1)!;
    assert.equal(once.label, 'Named once');
    assert.ok(labels(once.rows).includes('Selby'), labels(once.rows).join());
  });
});
