import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { Converter, chooseEncoding } from '../convert.ts';
import { codeActions, FIX_ALL, resolveAction } from '../features/code-actions.ts';
import { houseCompletion } from '../features/completion.ts';
import { documentSymbols, listedNames, listedSources } from '../features/document-symbols.ts';
import { execute } from '../features/execute-command.ts';
import { exportFacts, factActions, listedFacts } from '../features/facts.ts';
import { hover } from '../features/hover.ts';
import { listPresets, makeStyle } from '../features/make-style.ts';
import { definition, references } from '../features/references.ts';
import { highlights, prepareRename, rename } from '../features/rename.ts';
import { styleActions, styleCompletion, styleHoverAt } from '../features/style-file.ts';
import {
  checkWorkspaceRequest,
  compareNamesRequest,
  type ExportFactsRequest,
  exportFactsRequest,
  factsRequest,
  type InitializationOptions,
  listIgnoresRequest,
  makeStyleRequest,
  namesRequest,
  presetsRequest,
  reportRequest,
  serverCommands,
  sourcesRequest,
} from '../protocol.ts';
import { ClosedDrafts } from '../workspace/closed-drafts.ts';
import type { Files } from '../workspace/files.ts';
import { bothFiles, clientFiles } from '../workspace/files-client.ts';
import { isStyle, normal } from '../workspace/uris.ts';
import { CheckAborted, draftFormat } from './check-result.ts';
import { Faults } from './faults.ts';
import { Publisher } from './publisher.ts';
import { Session } from './session.ts';
import { readSettings, sameSettings } from './settings.ts';

declare const COPYDESK_VERSION: string;
const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';

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
  const { documents } = session;
  let life: 'new' | 'running' | 'over' = 'new';

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    life = 'running';
    client = params.processId;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    session.client = { capabilities, options };
    session.convert = new Converter(chooseEncoding(capabilities.general?.positionEncodings));
    if (options.settings !== undefined) session.settings = readSettings(options.settings);
    setFolders(params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []));
    const { publishDiagnostics, diagnostic, codeAction, rename: renaming } = capabilities.textDocument ?? {};
    publisher.pulls = diagnostic !== undefined;
    // Clients tell what diagnostics they can show with the way of getting them, and older ones with the older way only.
    const abilities = [publishDiagnostics, diagnostic as typeof publishDiagnostics];
    publisher.abilities = {
      related: abilities.some((a) => a?.relatedInformation === true),
      link: abilities.some((a) => a?.codeDescriptionSupport === true),
    };
    return {
      serverInfo: { name: 'copydesk', version },
      capabilities: {
        positionEncoding: session.convert.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(publisher.pulls
          ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
          ...(codeAction?.resolveSupport ? { resolveProvider: true } : {}),
        },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [':', ' ', '-', '/'] },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: renaming?.prepareSupport ? { prepareProvider: true } : true,
        documentSymbolProvider: { label: 'Sources' },
        executeCommandProvider: { commands: Object.values(serverCommands) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onShutdown(() => {
    life = 'over';
  });

  connection.onInitialized(async () => {
    const { workspace } = session.client.capabilities;
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: '**/*.{yml,yaml,txt,text,md,markdown,html,htm,srt,vtt,csv,tsv,json}' }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }).catch(() => {});
    }
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        setFolders((await connection.workspace.getWorkspaceFolders())?.map((folder) => folder.uri) ?? []);
        session.styles.forget();
        session.ignores.forget();
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
    if (value === undefined || value === null) return;
    const settings = readSettings(value);
    if (sameSettings(settings, session.settings)) return;
    session.settings = settings;
    session.styles.reopen();
    refresh();
  }

  function refresh(): void {
    session.epoch++;
    publisher.refresh();
    void closed.refresh();
  }

  documents.onDidOpen(({ document }) => {
    publisher.opened(document.uri);
    if (draftFormat(document.languageId, document.uri)) closed.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidSave(({ document }) => {
    publisher.saved(document.uri);
    // Many editors watch no files, so that saving is all they tell. Each is asked, as each forgets what it has read.
    const uri = normal(document.uri);
    if ([session.styles.changed(uri), session.ignores.changed(uri)].includes(true)) refresh();
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
    if (touched.includes(true)) refresh();
    else for (const uri of uris) void closed.fileChanged(uri);
    // A file that comes or goes may be the end of a link that a style extends.
    if (changes.some(({ type, uri }) => type !== FileChangeType.Changed && isStyle(uri))) session.styles.forget();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    void fetchSettings((settings as { copydesk?: unknown } | null | undefined)?.copydesk);
  });

  /** An answer to a request, or the error that tells the client why there is none. */
  const answer =
    <P, R>(what: string, work: (params: P, token: CancellationToken) => R | Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      if (life !== 'running') {
        const [code, why] =
          life === 'new'
            ? [ErrorCodes.ServerNotInitialized, 'The server waits for “initialize”']
            : [ErrorCodes.InvalidRequest, 'The server is shutting down'];
        throw new ResponseError(code, why);
      }
      try {
        return await work(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        if (error instanceof CheckAborted)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The draft changed, or nobody waits any more');
        if (faults.note(`${what} failed`, error)) connection.console.error(`${what} failed: ${(error as Error).stack ?? error}`);
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${what} failed: ${(error as Error).message}`);
      }
    };

  /** The same for a request about a document: one that names none is refused. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(
    what: string,
    work: (params: P, token: CancellationToken) => R | Promise<R>,
  ) =>
    answer(what, (params: P, token) => {
      if (typeof params?.textDocument?.uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${what}: no document is named`);
      return work(params, token);
    });

  connection.languages.diagnostics.on(
    about('Checking', ({ textDocument, previousResultId }, token) => publisher.pull(textDocument.uri, previousResultId, token)),
  );
  connection.onCodeAction(
    about('Looking for fixes', async (params) => {
      const { uri } = params.textDocument;
      if (isStyle(uri)) return styleActions(session, uri, params.range);
      const actions = [...(await codeActions(session, params)), ...(await factActions(session, uri, params.range))];
      // Fixes are worked out only now, so that it may be now that they fail.
      faults.rules((await session.checked(uri))?.report.faults ?? [], (line) => connection.console.error(line));
      return actions;
    }),
  );
  connection.onCodeActionResolve(answer('Making the fix', (action) => resolveAction(session, action)));
  connection.onHover(
    about('The hover', ({ textDocument: { uri }, position }) =>
      isStyle(uri) ? styleHoverAt(session, uri, position) : hover(session, uri, position),
    ),
  );
  connection.onCompletion(
    about('Completion', ({ textDocument: { uri }, position }) =>
      isStyle(uri) ? styleCompletion(session, uri, position) : houseCompletion(session, uri, position),
    ),
  );
  connection.onDefinition(about('Looking for the source', ({ textDocument, position }) => definition(session, textDocument.uri, position)));
  connection.onReferences(
    about('Looking for quotations', ({ textDocument, position, context }) =>
      references(session, textDocument.uri, position, context.includeDeclaration),
    ),
  );
  connection.onPrepareRename(about('Renaming', ({ textDocument, position }) => prepareRename(session, textDocument.uri, position)));
  connection.onRenameRequest(
    about('Renaming', ({ textDocument, position, newName }) => rename(session, textDocument.uri, position, newName)),
  );
  connection.onDocumentHighlight(about('Highlighting', ({ textDocument, position }) => highlights(session, textDocument.uri, position)));
  connection.onDocumentSymbol(about('The outline', ({ textDocument }) => documentSymbols(session, textDocument.uri)));
  connection.onExecuteCommand(answer('The command', (params) => execute(session, params, refresh)));
  connection.onRequest(
    sourcesRequest,
    answer('Listing sources', ({ uri }: { uri: string }) => listedSources(session, uri)),
  );
  connection.onRequest(
    factsRequest,
    answer('Listing facts', ({ uri }: { uri: string }) => listedFacts(session, uri)),
  );
  connection.onRequest(
    exportFactsRequest,
    answer('The export', (params: ExportFactsRequest) => exportFacts(session, params)),
  );
  connection.onRequest(
    namesRequest,
    answer('Listing names', ({ uri }: { uri: string }) => listedNames(session, uri)),
  );
  connection.onRequest(
    listIgnoresRequest,
    answer('Listing ignores', () => session.listIgnores()),
  );
  connection.onRequest(
    checkWorkspaceRequest,
    answer('Checking the workspace', async (params: { workDoneToken?: string | number } | null, token) => {
      const progress = await session.progress(params?.workDoneToken);
      return closed.check(progress, token);
    }),
  );
  connection.onRequest(
    compareNamesRequest,
    answer('Comparing names', async (params: { workDoneToken?: string | number } | null, token) =>
      closed.compareNames(await session.progress(params?.workDoneToken), token),
    ),
  );
  connection.onRequest(presetsRequest, answer('Listing presets', listPresets));
  connection.onRequest(
    makeStyleRequest,
    answer('Making a house style', async (params: Parameters<typeof makeStyle>[1] & { workDoneToken?: string | number }, token) => {
      const progress = await session.progress(params?.workDoneToken);
      const stop = () => token.isCancellationRequested || progress.token.isCancellationRequested;
      const made = await makeStyle(session, params ?? {}, progress, stop);
      if (made) refresh();
      return made;
    }),
  );
  connection.onRequest(
    reportRequest,
    answer('The report', () =>
      faults.report({ Version: version, 'Open drafts': `${documents.all().length}`, 'Workspace folders': `${session.folders.length}` }),
    ),
  );

  documents.listen(connection);
  connection.listen();
  return session.settled;
}
