// Serves one client over a connection: its life cycle, its settings and its documents. requests.ts has what it asks for.
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { Converter, chooseEncoding } from '../convert.ts';
import { FIX_ALL } from '../features/code-actions.ts';
import { type InitializationOptions, serverCommands } from '../protocol.ts';
import { ClosedDrafts } from '../workspace/closed-drafts.ts';
import type { Files } from '../workspace/files.ts';
import { bothFiles, clientFiles } from '../workspace/files-client.ts';
import { isStyle, normal } from '../workspace/uris.ts';
import { draftFormat } from './check-result.ts';
import { Faults } from './faults.ts';
import { Publisher } from './publisher.ts';
import { registerFeatures, registerRequests } from './requests.ts';
import { refresh, type Server, setFolders, version } from './server.ts';
import { Session } from './session.ts';
import { readSettings, sameSettings } from './settings.ts';

/**
 * Serves one client until it leaves. Where there is no disk, files are read and written by way of the client. What is returned
 * resolves when a first draft has been checked.
 * @param watch called with the client’s process when the server is about to be busy for long
 */
export function serve(connection: Connection, disk: Files | undefined, watch: (client: number | null) => void = () => {}): Promise<void> {
  const byClient = clientFiles(connection, () => session.client.options.files === true);
  let client: number | null = null;
  const session: Session = new Session(connection, disk ? bothFiles(disk, byClient) : byClient, () => watch(client));
  const faults = new Faults();
  const publisher = new Publisher(session, faults);
  const closed = new ClosedDrafts(session, () => publisher.abilities);
  const server: Server = { connection, session, faults, publisher, closed, life: 'new' };

  connection.onInitialize((params) => {
    client = params.processId;
    return initialize(server, params);
  });
  connection.onShutdown(() => {
    server.life = 'over';
  });

  connection.onInitialized(() => initialized(server));
  registerDocuments(server);
  registerFeatures(server);
  registerRequests(server);
  session.documents.listen(connection);
  connection.listen();
  return session.settled;
}

function initialize(server: Server, params: InitializeParams): InitializeResult {
  const { session, publisher } = server;
  const { capabilities } = params;
  server.life = 'running';
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  session.client = { capabilities, options };
  session.convert = new Converter(chooseEncoding(capabilities.general?.positionEncodings));
  if (options.settings !== undefined) session.settings = readSettings(options.settings);
  setFolders(session, params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []));
  const { publishDiagnostics, diagnostic } = capabilities.textDocument ?? {};
  publisher.pulls = diagnostic !== undefined;
  // Clients tell what diagnostics they can show with the way of getting them, and older ones with the older way only.
  const abilities = [publishDiagnostics, diagnostic as typeof publishDiagnostics];
  publisher.abilities = {
    related: abilities.some((a) => a?.relatedInformation === true),
    link: abilities.some((a) => a?.codeDescriptionSupport === true),
  };
  return { serverInfo: { name: 'copydesk', version }, capabilities: serverCapabilities(server, capabilities) };
}

/** What the server can do, as far as the client can make use of it. */
function serverCapabilities({ session, publisher }: Server, { textDocument }: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: session.convert.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(publisher.pulls
      ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      ...(textDocument?.codeAction?.resolveSupport ? { resolveProvider: true } : {}),
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '-', '/'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: { label: 'Sources' },
    implementationProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    executeCommandProvider: { commands: Object.values(serverCommands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

async function initialized(server: Server): Promise<void> {
  const { connection, session } = server;
  const { workspace } = session.client.capabilities;
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: '**/*.{yml,yaml,txt,text,md,markdown,html,htm,srt,vtt,csv,tsv,json,ini,docx,pdf}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }).catch(() => {});
  }
  if (workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      setFolders(session, (await connection.workspace.getWorkspaceFolders())?.map((folder) => folder.uri) ?? []);
      session.styles.forget();
      session.ignores.forget();
      refresh(server);
    });
  }
  if (session.client.options.settings === undefined) await fetchSettings(server);
}

async function fetchSettings(server: Server, sent?: unknown): Promise<void> {
  const { connection, session } = server;
  let value = sent;
  if (session.client.capabilities.workspace?.configuration) {
    value = await connection.workspace.getConfiguration('copydesk').catch(() => undefined);
  }
  if (value === undefined || value === null) return;
  const settings = readSettings(value);
  if (sameSettings(settings, session.settings)) return;
  session.settings = settings;
  session.styles.reopen();
  refresh(server);
}

/** Listens to what opens, changes and closes, in the editor and on disk. */
function registerDocuments(server: Server): void {
  const { connection, session, publisher, closed } = server;
  const { documents } = session;
  documents.onDidOpen(({ document }) => {
    publisher.opened(document.uri);
    if (draftFormat(document.languageId, document.uri)) closed.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidSave(({ document }) => {
    publisher.saved(document.uri);
    // Many editors watch no files, so that saving is all they tell. Each is asked, as each forgets what it has read.
    const uri = normal(document.uri);
    if ([session.styles.changed(uri), session.ignores.changed(uri)].includes(true)) refresh(server);
    if (session.sheets.changed(uri)) publisher.factsChanged();
  });
  documents.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    closed.closed(document.uri);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => normal(uri));
    // Each is asked, as each forgets what it has read.
    const touched = uris.flatMap((uri) => [session.styles.changed(uri), session.ignores.changed(uri)]);
    if (uris.map((uri) => session.sheets.changed(uri)).includes(true)) publisher.factsChanged();
    if (touched.includes(true)) refresh(server);
    else for (const uri of uris) void closed.fileChanged(uri);
    // A file that comes or goes may be the end of a link that a style extends.
    if (changes.some(({ type, uri }) => type !== FileChangeType.Changed && isStyle(uri))) session.styles.forget();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    void fetchSettings(server, (settings as { copydesk?: unknown } | null | undefined)?.copydesk);
  });
}
