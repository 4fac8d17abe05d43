import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActions, FIX_ALL, resolveAction } from './actions.ts';
import { Converter, chooseEncoding } from './convert.ts';
import { type DiagnosticAbilities, diagnosticOf } from './diagnostics.ts';
import { type Checked, type NotChecked, Stale } from './drafts.ts';
import type { Files } from './files.ts';
import { type InitializationOptions, type Status, statusNotification } from './protocol.ts';
import { Session } from './session.ts';
import { defaultSettings, readSettings, sameSettings } from './settings.ts';
import { normal } from './uris.ts';

declare const COPYDESK_VERSION: string;
const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';

/** Serves one client until it leaves. */
export function serve(connection: Connection, files: Files): void {
  const session = new Session(connection, files);
  const { documents } = session;
  /** What each open draft last got, to answer “unchanged” and, when checking on save only, to keep until then. */
  const last = new Map<string, { id: string; items: Diagnostic[]; sent: string; saved: boolean }>();
  const statuses = new Map<string, string>();
  let pulls = false;
  let abilities: DiagnosticAbilities = { related: false, link: false };
  let counter = 0;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    session.client = { capabilities, options };
    session.convert = new Converter(chooseEncoding(capabilities.general?.positionEncodings));
    if (options.settings !== undefined) session.settings = readSettings(options.settings);
    const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    setFolders(folders);
    pulls = capabilities.textDocument?.diagnostic !== undefined;
    const { publishDiagnostics, diagnostic } = capabilities.textDocument ?? {};
    const own = pulls && diagnostic && 'relatedInformation' in diagnostic ? diagnostic : publishDiagnostics;
    abilities = { related: own?.relatedInformation === true, link: own?.codeDescriptionSupport === true };
    return {
      serverInfo: { name: 'copydesk', version },
      capabilities: {
        positionEncoding: session.convert.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(pulls ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
          ...(capabilities.textDocument?.codeAction?.resolveSupport ? { resolveProvider: true } : {}),
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    const { workspace } = session.client.capabilities;
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{yml,yaml}' }],
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    }
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        setFolders((await connection.workspace.getWorkspaceFolders())?.map((folder) => folder.uri) ?? []);
        session.styles.forget();
        refresh();
      });
    }
    if (session.client.options.settings === undefined) await fetchSettings();
  });

  function setFolders(uris: readonly string[]): void {
    session.folders = uris.map((uri) => normal(uri).replace(/\/$/, '')).sort((a, b) => b.length - a.length);
  }

  async function fetchSettings(sent?: unknown): Promise<void> {
    let value = sent;
    if (session.client.capabilities.workspace?.configuration) {
      value = await connection.workspace.getConfiguration('copydesk').catch(() => undefined);
    }
    const settings = value === undefined ? defaultSettings : readSettings(value);
    if (sameSettings(settings, session.settings)) return;
    session.settings = settings;
    refresh();
  }

  /** Something other than a draft changed what is found: every open draft is looked at again. */
  function refresh(): void {
    session.epoch++;
    for (const entry of last.values()) entry.saved = true;
    if (pulls) {
      if (session.client.capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    } else for (const { uri } of documents.all()) void push(uri);
  }

  const failed = (what: string) => (error: unknown) => {
    if (!(error instanceof Stale))
      connection.console.error(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  };

  /** The diagnostics of an open draft as it is now. */
  async function diagnose(uri: string, token?: Parameters<Session['check']>[1]) {
    const before = last.get(uri);
    if (before && session.settings.run === 'onSave' && !before.saved) return before;
    const checked = await session.check(uri, token);
    const items =
      checked && 'report' in checked
        ? checked.findings.map((finding) => diagnosticOf(finding, checked, session.convert, session.settings.severityCap, abilities))
        : [];
    const sent = JSON.stringify(items);
    const entry = before?.sent === sent ? before : { id: `${++counter}`, items, sent, saved: false };
    entry.saved = false;
    if (documents.get(uri)) last.set(uri, entry);
    tellStatus(uri, checked);
    return entry;
  }

  async function push(uri: string): Promise<void> {
    try {
      const { items } = await diagnose(uri);
      const document = documents.get(uri);
      if (document) await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
    } catch (error) {
      failed(`Checking ${uri}`)(error);
    }
  }

  function tellStatus(uri: string, checked: Checked | NotChecked | undefined): void {
    if (!checked || !documents.get(uri)) return;
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    const full = 'report' in checked ? checked : undefined;
    for (const finding of full?.findings ?? []) counts[finding.severity]++;
    const inForce = full?.inForce;
    const status: Status = {
      uri,
      counts,
      ignored: full?.ignored.length ?? 0,
      style: { name: inForce?.style.name ?? 'default', uri: inForce?.uri ?? null, problem: inForce?.problem ?? null },
      notChecked: 'why' in checked ? checked.why : null,
      setAside: full?.report.faults.map((fault) => fault.rule) ?? [],
    };
    const words = JSON.stringify(status);
    if (statuses.get(uri) === words) return;
    statuses.set(uri, words);
    void connection.sendNotification(statusNotification, status);
  }

  documents.onDidChangeContent(({ document }) => {
    if (!pulls) void push(document.uri);
  });
  documents.onDidSave(({ document }) => {
    const entry = last.get(document.uri);
    if (entry) entry.saved = true;
    if (session.styles.changed(normal(document.uri))) refresh();
    else if (!pulls && session.settings.run === 'onSave') void push(document.uri);
  });
  documents.onDidClose(({ document }) => {
    last.delete(document.uri);
    statuses.delete(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.filter((change) => session.styles.changed(normal(change.uri))).length > 0) refresh();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    void fetchSettings((settings as { copydesk?: unknown } | null)?.copydesk).catch(failed('Reading the settings'));
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    try {
      const { id, items } = await diagnose(textDocument.uri, token);
      if (previousResultId === id) return { kind: 'unchanged', resultId: id };
      return { kind: 'full', resultId: id, items };
    } catch (error) {
      if (error instanceof Stale) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'stale', { retriggerRequest: true });
      throw error;
    }
  });
  connection.onCodeAction((params) => codeActions(session, params));
  connection.onCodeActionResolve((action) => resolveAction(session, action));

  documents.listen(connection);
  connection.listen();
}
