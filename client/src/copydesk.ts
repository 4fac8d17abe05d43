// The extension while it is active: starts, watches and stops the language server, and keeps what the person sees of it.
import { type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  ExecuteCommandRequest,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import {
  clientCommands,
  earlierRequest,
  factsChangedNotification,
  filesRequests,
  type InitializationOptions,
  type Status,
  saveStyleRequest,
  statusNotification,
} from '../../server/src/lsp/protocol.ts';
import { registerAssistantTools } from './assistants.ts';
import { registerCommands } from './commands.ts';
import { watchContexts } from './contexts.ts';
import { draftSelector, sheetSelector, styleSelector } from './drafts.ts';
import { Facts } from './facts.ts';
import { type FileRead, findDrafts, namesIn, readFile, readFileBytes, writeFile } from './files.ts';
import { FindingsView } from './findings-view.ts';
import { HouseStylePage } from './house-style-page.ts';
import { countLenses } from './in-the-text.ts';
import { NamesView } from './names-view.ts';
import { OnlyNew } from './only-new.ts';
import { ReportPage } from './report-page.ts';
import { SecondReading } from './second-reading.ts';
import { SourcesView } from './sources-view.ts';
import { StatusView } from './status.ts';

/** Makes the client for this kind of VS Code: a process on the desktop, a web worker in the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** More crashes than this within three minutes, and the server is left down until the person asks for it. */
const RESTARTS = 4;
/** Views follow the typing at this distance, in milliseconds. */
const VIEW_DELAY = 400;

/** The extension while it is active: the server, and what the person sees of it. */
export class Copydesk {
  client: BaseLanguageClient | undefined;
  readonly log: LogOutputChannel;
  readonly status = new StatusView();
  readonly findings: FindingsView;
  readonly sources: SourcesView;
  readonly names: NamesView;
  readonly facts: Facts;
  readonly houseStyle: HouseStylePage;
  readonly report: ReportPage;
  readonly onlyNew: OnlyNew;
  readonly secondReading: SecondReading;
  /** Where the extension lies. */
  readonly extension: Uri;
  readonly #make: MakeClient;
  #crashes: number[] = [];
  #history: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ExtensionContext, make: MakeClient) {
    this.#make = make;
    this.extension = context.extensionUri;
    this.log = window.createOutputChannel('Copydesk', { log: true });
    const ask = <T>(method: string, params: unknown) => this.ask<T>(method, params);
    this.findings = new FindingsView(ask);
    this.sources = new SourcesView(ask);
    this.names = new NamesView(ask);
    this.facts = new Facts(this);
    this.houseStyle = new HouseStylePage(this);
    this.report = new ReportPage(this);
    this.onlyNew = new OnlyNew(this);
    this.secondReading = new SecondReading(this);
    context.subscriptions.push(
      this.log,
      this.facts,
      this.status,
      this.findings,
      this.houseStyle,
      this.report,
      this.onlyNew,
      this.secondReading,
      this.sources,
      this.names,
      ...registerCommands(this),
      watchContexts(),
      countLenses(ask),
      ...registerAssistantTools(this),
      window.onDidChangeActiveTextEditor(() => this.#shown()),
      workspace.onDidCloseTextDocument((document) => this.status.forget(document.uri.toString())),
      workspace.onDidGrantWorkspaceTrust(() => this.restart()),
    );
  }

  async start(): Promise<void> {
    const client = this.#make(this.#options());
    this.client = client;
    client.onNotification(statusNotification, (status: Status) => {
      this.status.update(Uri.parse(status.uri).toString(), status);
      this.#later();
    });
    client.onNotification(factsChangedNotification, () => void this.facts.refresh());
    client.onRequest(saveStyleRequest, async ({ uri }: { uri: string }) => {
      await workspace.save(Uri.parse(uri));
      return null;
    });
    client.onRequest(earlierRequest, ({ uri }: { uri: string }) => this.onlyNew.earlier(uri));
    client.onRequest<FileRead, unknown>(filesRequests.read, readFile);
    client.onRequest(filesRequests.bytes, readFileBytes);
    client.onRequest(filesRequests.write, writeFile);
    client.onRequest(filesRequests.drafts, findDrafts);
    client.onRequest(filesRequests.names, namesIn);
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      this.#note('the server runs');
      this.status.trouble(undefined);
    });
    this.status.show();
    try {
      await client.start();
      await this.onlyNew.resume();
      // A draft that was opened before the server ran has not been asked about.
      await this.facts.refresh();
    } catch (error) {
      this.#failed(error);
    }
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    clearTimeout(this.#timer);
    await client?.dispose().catch((error) => this.log.warn(`The server did not stop in order: ${error}`));
  }

  async restart(): Promise<void> {
    this.#crashes = [];
    this.#note('restarted by hand');
    await this.stop();
    await this.start();
  }

  /** The client, or the reason why nothing can be asked of it. */
  running(): BaseLanguageClient {
    if (!this.client?.isRunning()) throw new Error('The server does not run; “Copydesk: Restart the Server” starts it');
    return this.client;
  }

  /** Asks the server; undefined while it does not run. */
  async ask<T>(method: string, params: unknown): Promise<T | undefined> {
    return this.client?.isRunning() ? this.client.sendRequest<T>(method, params) : undefined;
  }

  /** Runs a command of the server's. */
  async run(command: string, ...args: unknown[]): Promise<unknown> {
    return this.running().sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  }

  /** When the server started and stopped, for a report. */
  history(): string {
    return this.#history.map((line) => `- ${line}\n`).join('');
  }

  #note(what: string): void {
    this.log.info(what);
    this.#history = [...this.#history.slice(-49), `${new Date().toISOString()} ${what}`];
  }

  #shown(): void {
    this.status.show();
    void this.facts.refresh();
    this.#later();
  }

  /** The views are asked for again once the typing pauses: they are read, not typed into. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const view of [this.findings, this.sources, this.names]) if (view.view.visible) view.refresh();
      void this.houseStyle.refresh();
      void this.facts.refreshUnknown();
    }, VIEW_DELAY);
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [...draftSelector, ...styleSelector, ...sheetSelector].map(({ scheme, language, pattern }) => ({
        ...(scheme === undefined ? {} : { scheme }),
        ...(language === undefined ? {} : { language }),
        ...(typeof pattern === 'string' ? { pattern } : {}),
      })) as NonNullable<LanguageClientOptions['documentSelector']>,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: (): InitializationOptions => ({
        settings: JSON.parse(JSON.stringify(workspace.getConfiguration('copydesk'))),
        asks: true,
        files: true,
        trusted: workspace.isTrusted,
      }),
      // A hover may open a place in a source; nothing else of it is run.
      markdown: { isTrusted: { enabledCommands: [clientCommands.openPlace] } },
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      initializationFailedHandler: (error) => {
        this.#failed(error);
        return false;
      },
      errorHandler: {
        error: (error) => {
          this.log.warn(`The connection to the server: ${error.message}`);
          return { action: ErrorAction.Continue, handled: true };
        },
        closed: () => this.#closed(),
      },
    };
  }

  /** A server that died is started again, unless it keeps dying. */
  #closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < 180_000), now];
    this.#note('the server stopped unexpectedly');
    if (this.#crashes.length <= RESTARTS) return { action: CloseAction.Restart, handled: true };
    this.#failed(`the server stopped ${this.#crashes.length} times in three minutes`);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #failed(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.#note(`the server does not run: ${why}`);
    this.status.trouble({ why });
    void window.showErrorMessage(`Copydesk does not check drafts: ${why}`, 'Restart', 'Show Log').then((picked) => {
      if (picked === 'Restart') return this.restart();
      if (picked === 'Show Log') this.log.show();
      return undefined;
    });
  }
}
