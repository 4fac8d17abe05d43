// What the menus of the views do with a row: mend, ignore, lift, rename, copy.
import { commands, env, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import { clientCommands, type IgnoreRequest, serverCommands } from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';
import { type Place, type Row, rangeOf } from './draft-view.ts';
import { type FindingRow, faultOf } from './findings-view.ts';

/** The commands, by their names in the manifest. */
export const viewCommands = (desk: Copydesk): Readonly<Record<string, (...args: never[]) => unknown>> => ({
  'copydesk.findingsByKind': () => desk.findings.group('kind'),
  'copydesk.findingsByDraft': () => desk.findings.group('draft'),
  'copydesk.filterFindings': () => desk.findings.filter(),
  'copydesk.showAllFindings': () => desk.findings.hide([]),
  'copydesk.showOnlyNew': () => desk.onlyNew.turn(true),
  'copydesk.showOldToo': () => desk.onlyNew.turn(false),
  'copydesk.fixRow': (row: FindingRow) => then(row, 'copydesk.acceptFix'),
  'copydesk.ignoreRow': async (row: FindingRow) => desk.run(serverCommands.ignoreHere, await requestFor(row)),
  'copydesk.ignoreRowWithReason': async (row: FindingRow) =>
    commands.executeCommand(clientCommands.ignoreWithReason, await requestFor(row)),
  'copydesk.severityOfRow': ({ at, rule = '', severity }: FindingRow) =>
    commands.executeCommand(clientCommands.changeSeverity, { uri: at?.uri.toString(), rule, fault: faultOf(rule), severity }),
  'copydesk.aboutRow': ({ page }: FindingRow) => page && env.openExternal(page),
  'copydesk.liftRow': (row: FindingRow) => lift(desk, row),
  'copydesk.renameRow': (row: Row) => then(row, 'editor.action.rename'),
  'copydesk.mentionsOfRow': (row: Row) => then(row, 'editor.action.goToReferences'),
  'copydesk.rowToStyle': ({ at, label }: Row) =>
    commands.executeCommand(clientCommands.addToStyle, { uri: at?.uri.toString(), words: label }),
  'copydesk.copyRow': ({ label }: Row) => env.clipboard.writeText(label),
});

/** Goes to a row's place, for a command that works at the cursor. */
async function then({ at }: Row, command: string): Promise<void> {
  await goTo(at);
  await commands.executeCommand(command);
}

async function goTo(at: Place | undefined): Promise<void> {
  if (!at) throw new Error('This row has no place in a draft');
  const editor = await window.showTextDocument(at.uri);
  const range = rangeOf(at);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function requestFor({ at, rule = '' }: FindingRow): Promise<IgnoreRequest> {
  if (!at) throw new Error('This row has no place in a draft');
  const document = await workspace.openTextDocument(at.uri);
  const range = rangeOf(at);
  return { uri: at.uri.toString(), rule, start: document.offsetAt(range.start), end: document.offsetAt(range.end), version: null };
}

async function lift(desk: Copydesk, { ignored, rows }: FindingRow): Promise<void> {
  const entries = [ignored, ...rows.map((row) => row.ignored)].flatMap((one) => one?.entry ?? []);
  for (const { file, line } of entries) await desk.run(serverCommands.liftIgnores, [{ file, lines: [line] }]);
}
