// The extension's commands.
import { commands, type Disposable, env, ProgressLocation, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import {
  type AddToStyleRequest,
  checkWorkspaceRequest,
  clientCommands,
  compareNamesRequest,
  type DecideRequest,
  type IgnoreRequest,
  type ListedIgnore,
  type ListedName,
  type ListedPreset,
  listIgnoresRequest,
  type MadeStyle,
  makeStyleRequest,
  presetsRequest,
  reportRequest,
  serverCommands,
  type WorkspaceChecked,
} from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';
import { findingCommands } from './finding-commands.ts';
import { firstSteps } from './first-steps.ts';
import { textCommands } from './in-the-text.ts';
import { viewCommands } from './view-commands.ts';

const SEVERITIES = [
  { label: 'error', description: 'must be fixed before publication' },
  { label: 'warning', description: 'should be looked at' },
  { label: 'information', description: 'a question' },
  { label: 'hint', description: 'almost unseen' },
  { label: 'off', description: 'not at all' },
];

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The extension's commands. Each tells the person what it could not do. */
export function registerCommands(desk: Copydesk): Disposable[] {
  const register = (id: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(id, async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        desk.log.error(`${id}: ${error instanceof Error ? error.stack : error}`);
        void window.showErrorMessage(`Copydesk: ${error instanceof Error ? error.message : error}`);
        return undefined;
      }
    });
  return [
    register('copydesk.restart', () => desk.restart()),
    register('copydesk.showLog', () => desk.log.show(true)),
    register('copydesk.checkWorkspace', () => checkWorkspace(desk)),
    register('copydesk.checkFolder', (folder: Uri) => checkWorkspace(desk, folder)),
    register('copydesk.compareNames', () => compareNames(desk)),
    register('copydesk.showDraftNames', () => desk.names.showAll(undefined)),
    register('copydesk.showIgnores', () => showIgnores(desk)),
    register('copydesk.copyReport', () => copyReport(desk)),
    register('copydesk.init', (preset?: string | null) => makeStyle(desk, preset)),
    register('copydesk.showReport', () => desk.report.show()),
    register('copydesk.openRules', () => desk.houseStyle.show()),
    register('copydesk.openStyle', () => openStyle(desk)),
    register('copydesk.showMenu', () => showMenu(desk)),
    ...Object.entries({
      ...desk.secondReading.commands(),
      ...findingCommands(desk),
      ...viewCommands(desk),
      ...textCommands,
      ...firstSteps(desk.extension),
      ...desk.facts.commands(),
    }).map(([id, run]) => register(id, run)),
    register(clientCommands.ignoreWithReason, (request: IgnoreRequest) => ignoreWithReason(desk, request)),
    register(clientCommands.decide, (request: DecideRequest) => decide(desk, request)),
    register(clientCommands.addToStyle, (request?: ToAdd) => addToStyle(desk, request)),
    register(clientCommands.changeSeverity, (request: Parameters<typeof changeSeverity>[1]) => changeSeverity(desk, request)),
  ];
}

/** A request with its progress shown, and cancelled from there. */
async function withProgress<T>(desk: Copydesk, title: string, method: string, params: object = {}): Promise<T | undefined> {
  const client = desk.running();
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `copydesk-${++jobs}`;
    let done = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const percentage = value.percentage ?? done;
      progress.report({ increment: percentage - done, ...(value.message === undefined ? {} : { message: value.message }) });
      done = percentage;
    });
    try {
      return await client.sendRequest<T>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
let jobs = 0;

async function checkWorkspace(desk: Copydesk, folder?: Uri): Promise<WorkspaceChecked | undefined> {
  const title = folder ? `Copydesk: checking ${workspace.asRelativePath(folder)}` : 'Copydesk: checking the workspace';
  const params = { report: true, ...(folder ? { within: folder.toString() } : {}) };
  const result = await withProgress<WorkspaceChecked>(desk, title, checkWorkspaceRequest, params);
  if (!result) return undefined;
  await desk.report.take(result);
  for (const { uri, message } of result.problems) desk.log.warn(`${uri}: ${message}`);
  const skipped = result.problems.length > 0 ? `, ${result.problems.length} not checked (see the log)` : '';
  const words = `${plural(result.findings, 'finding')} in ${plural(result.drafts, 'draft')}${skipped}`;
  void window
    .showInformationMessage(`Copydesk: ${result.cancelled ? 'stopped; so far ' : ''}${words}`, 'Show the Report')
    .then((picked) => {
      if (picked) return desk.report.show();
      return undefined;
    });
  return result;
}

async function compareNames(desk: Copydesk): Promise<ListedName[] | undefined> {
  const names = await withProgress<ListedName[]>(desk, 'Copydesk: comparing the names in all drafts', compareNamesRequest);
  if (!names) return undefined;
  desk.names.showAll(names);
  await commands.executeCommand('copydesk.names.focus');
  return names;
}

async function showIgnores(desk: Copydesk): Promise<void> {
  const ignores = (await desk.ask<ListedIgnore[]>(listIgnoresRequest, null)) ?? [];
  if (ignores.length === 0) {
    void window.showInformationMessage('Copydesk: nothing is ignored in this workspace');
    return;
  }
  const items = ignores.map((ignore): QuickPickItem & { ignore: ListedIgnore } => {
    const who = [ignore.by, ignore.on].filter(Boolean).join(', ');
    return {
      label: ignore.words === null ? '(the whole draft)' : `“${ignore.words}”`,
      description: `${ignore.rule} · ${ignore.draft}`,
      ...(ignore.reason || who ? { detail: [ignore.reason, who].filter(Boolean).join(' — ') } : {}),
      ignore,
    };
  });
  const picked = await window.showQuickPick(items, {
    title: `${plural(ignores.length, 'ignored finding')}: pick what should be shown again`,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked?.length) return;
  const byFile = new Map<string, string[]>();
  for (const { ignore } of picked) byFile.set(ignore.file, [...(byFile.get(ignore.file) ?? []), ignore.line]);
  await desk.run(
    serverCommands.liftIgnores,
    [...byFile].map(([file, lines]) => ({ file, lines })),
  );
}

async function copyReport(desk: Copydesk): Promise<void> {
  const report = (await desk.ask<string>(reportRequest, null).catch(() => undefined)) ?? '# Copydesk report\n\nThe server does not run.\n';
  const facts = `\n- VS Code: ${env.appName}, ${env.uiKind === 1 ? 'desktop' : 'web'}\n${desk.history()}`;
  await env.clipboard.writeText(report + facts);
  void window.showInformationMessage('Copydesk: the report is on the clipboard. No word of a draft is in it.');
}

async function openStyle(desk: Copydesk): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && desk.status.of(document)?.style.uri;
  const found = uri ? Uri.parse(uri) : (await workspace.findFiles('**/copydesk.{yml,yaml}', '**/node_modules/**', 1))[0];
  if (found) {
    await window.showTextDocument(found);
    return;
  }
  const picked = await window.showInformationMessage('This workspace has no house style of its own yet.', 'Make One');
  if (picked) await commands.executeCommand('copydesk.init');
}

/** Makes a house style for a folder: from the preset given, none (null), or the one that the person picks. */
async function makeStyle(desk: Copydesk, given?: string | null): Promise<MadeStyle | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error('A house style is kept in a workspace folder: open one first');
  const folder =
    folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick({ placeHolder: 'The house style of which folder?' });
  if (!folder) return undefined;
  let preset = given;
  if (preset === undefined) {
    const presets = (await desk.ask<ListedPreset[]>(presetsRequest, null)) ?? [];
    const none = { label: 'None', description: 'only what the drafts here do already', preset: null };
    const items = [none, ...presets.map(({ name, title, guide }) => ({ label: title, description: guide, preset: name }))];
    const picked = await window.showQuickPick(items, { title: 'Which style guide to start from?', matchOnDescription: true });
    if (!picked) return undefined;
    preset = picked.preset;
  }
  const params = { folder: folder.uri.toString(), preset };
  const made = await withProgress<MadeStyle | null>(desk, 'Copydesk: reading what the drafts do', makeStyleRequest, params);
  if (!made) return undefined;
  await window.showTextDocument(Uri.parse(made.uri));
  const counted = made.habits.map(
    ({ key, counts }) =>
      `${key}: ${counts
        .slice(0, 3)
        .map(([way, n]) => `${way} (${n})`)
        .join(', ')}`,
  );
  for (const line of counted) desk.log.info(line);
  const habits = counted.length > 0 ? ` – ${counted.slice(0, 4).join('; ')}` : '';
  void window.showInformationMessage(`Copydesk: the house style is made; ${plural(made.drafts, 'draft')} read${habits}`);
  return made;
}

/** What may be decided about the findings at a place, each once. */
async function decide(desk: Copydesk, { uri, ignores, findings }: DecideRequest): Promise<void> {
  const items: (QuickPickItem & { readonly run?: () => unknown })[] = [];
  for (const finding of findings) {
    const { fault, message, severity, rule, words, instead } = finding;
    items.push({ label: message, kind: QuickPickItemKind.Separator });
    if (ignores) {
      items.push({ label: '$(eye-closed) Ignore it here', run: () => desk.run(serverCommands.ignoreHere, finding) });
      items.push({ label: '$(comment) Ignore it here, with a reason…', run: () => ignoreWithReason(desk, finding) });
      const whole: IgnoreRequest = { uri, rule, start: null, end: null, version: null };
      items.push({ label: `$(file) Ignore “${fault}” in this draft`, run: () => desk.run(serverCommands.ignoreInDraft, whole) });
    }
    items.push({
      label: `$(settings) Severity of “${fault}” in the house style…`,
      description: `now ${severity}`,
      run: () => changeSeverity(desk, { uri, rule, fault, severity }),
    });
    if (words !== undefined)
      items.push({
        label: `$(book) Add “${words}” to the house style…`,
        run: () => addToStyle(desk, { uri, words, ...(instead ? { instead } : {}) }),
      });
  }
  const title = ignores ? 'Copydesk' : 'Copydesk: save the draft in a workspace folder to ignore findings';
  const picked = await window.showQuickPick(items, { title });
  await picked?.run?.();
}

async function ignoreWithReason(desk: Copydesk, request: IgnoreRequest): Promise<void> {
  const reason = await window.showInputBox({
    title: `Ignore “${request.rule.slice(request.rule.indexOf('/') + 1).replaceAll('-', ' ')}” here`,
    prompt: 'Why it may stand, for whoever reads the list of ignores later',
    placeHolder: 'the reporter was there',
  });
  if (reason === undefined) return;
  await desk.run(serverCommands.ignoreHere, { ...request, ...(reason.trim() ? { reason: reason.trim() } : {}) });
}

async function changeSeverity(desk: Copydesk, request: { uri: string; rule: string; fault: string; severity: string }): Promise<void> {
  const { uri, rule, fault, severity } = request;
  // The present severity is marked, and stands first.
  const items = [...SEVERITIES]
    .sort((a, b) => Number(b.label === severity) - Number(a.label === severity))
    .map((item) => (item.label === severity ? { ...item, description: `${item.description} (now)` } : item));
  const picked = await window.showQuickPick(items, { title: `Severity of “${fault}” in the house style` });
  if (picked && picked.label !== severity) await desk.run(serverCommands.setSeverity, { uri, rule, severity: picked.label });
}

const LISTS: readonly (QuickPickItem & { list: AddToStyleRequest['list']; ask?: string })[] = [
  { list: 'accept', label: 'Accept: never flag' },
  { list: 'names', label: 'A name: this is the form to use', ask: 'Other forms of the same name, with commas between (or none)' },
  { list: 'people', label: 'A person: this is the name', ask: 'Wrong spellings of the name, with commas between (or none)' },
  { list: 'words', label: 'A word to avoid', ask: 'What to use instead (or nothing)' },
];

/** Words for the house style, with the other forms that the draft has for them. */
interface ToAdd {
  readonly uri: string;
  readonly words: string;
  readonly instead?: readonly string[];
}

/** Writes the words of a finding, or those selected, into the house style. */
async function addToStyle(desk: Copydesk, request?: ToAdd): Promise<void> {
  const editor = window.activeTextEditor;
  const uri = request?.uri ?? editor?.document.uri.toString();
  const words = (request?.words ?? editor?.document.getText(editor.selection) ?? '').trim();
  if (uri === undefined || words === '' || words.length > 80) throw new Error('Select the words that the house style should know');
  const picked = await window.showQuickPick(LISTS, { title: `“${words}” in the house style` });
  if (!picked) return;
  const more =
    picked.ask === undefined
      ? ''
      : await window.showInputBox({
          title: `“${words}”`,
          prompt: picked.ask,
          value: picked.list === 'words' ? '' : (request?.instead ?? []).join(', '),
        });
  if (more === undefined) return;
  const instead = more
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);
  await desk.run(serverCommands.addToStyle, { uri, list: picked.list, words, ...(instead.length > 0 ? { instead } : {}) });
}

async function showMenu(desk: Copydesk): Promise<void> {
  const document = window.activeTextEditor?.document;
  const status = document && desk.status.of(document);
  const items: (QuickPickItem & { command: string })[] = [
    { label: '$(list-unordered) Show the findings', command: 'copydesk.findings.focus' },
    { label: '$(settings) House style', command: 'copydesk.openRules', ...(status ? { description: status.style.name } : {}) },
    { label: '$(check-all) Check all drafts', command: 'copydesk.checkWorkspace' },
    { label: '$(graph) Show the report of all drafts', command: 'copydesk.showReport' },
    { label: '$(organization) Compare names across drafts', command: 'copydesk.compareNames' },
    {
      label: '$(eye-closed) Show and lift ignores',
      command: 'copydesk.showIgnores',
      ...(status ? { description: `${status.ignored} here` } : {}),
    },
    { label: '$(new-file) Make a house style', command: 'copydesk.init' },
    { label: '$(output) Show the log', command: 'copydesk.showLog' },
    { label: '$(clippy) Copy a report', command: 'copydesk.copyReport' },
    { label: '$(debug-restart) Restart the server', command: 'copydesk.restart' },
  ];
  const detail = status?.style.problem ? `House style: ${status.style.problem}` : (status?.notChecked ?? undefined);
  const picked = await window.showQuickPick(items, { title: 'Copydesk', ...(detail ? { placeHolder: detail } : {}) });
  if (picked) await commands.executeCommand(picked.command);
}
