import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

/** Makes the client for this kind of VS Code: a process on the desktop, a web worker in the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

const LANGUAGES = ['plaintext', 'markdown', 'html'];
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web', 'github'];

/** More crashes than this within three minutes, and the server is left down until the person asks for it. */
const RESTARTS = 4;

/** The extension while it is active: the server, and what the person sees of it. */
export class Copydesk {
  client: BaseLanguageClient | undefined;
  readonly log: LogOutputChannel;
  readonly #make: MakeClient;
  #crashes: number[] = [];

  constructor(context: ExtensionContext, make: MakeClient) {
    this.#make = make;
    this.log = window.createOutputChannel('Copydesk', { log: true });
    context.subscriptions.push(
      this.log,
      commands.registerCommand('copydesk.restart', () => this.restart()),
      commands.registerCommand('copydesk.showLog', () => this.log.show(true)),
    );
  }

  async start(): Promise<void> {
    const client = this.#make(this.#options());
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.log.info('The server runs');
    });
    try {
      await client.start();
    } catch (error) {
      this.#failed(error);
    }
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.dispose().catch((error) => this.log.warn(`The server did not stop in order: ${error}`));
  }

  async restart(): Promise<void> {
    this.#crashes = [];
    await this.stop();
    await this.start();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [
        ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
        ...SCHEMES.map((scheme) => ({ scheme, pattern: '**/copydesk.{yml,yaml}' })),
      ],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: (): InitializationOptions => ({
        settings: JSON.parse(JSON.stringify(workspace.getConfiguration('copydesk'))),
        asks: true,
        trusted: workspace.isTrusted,
      }),
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      initializationFailedHandler: (error) => {
        this.#failed(error);
        return false;
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    };
  }

  /** A server that died is started again, unless it keeps dying. */
  #closed() {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < 180_000), now];
    if (this.#crashes.length <= RESTARTS) {
      this.log.warn('The server stopped unexpectedly; it is started again');
      return { action: CloseAction.Restart, handled: true };
    }
    this.#failed(`it stopped ${this.#crashes.length} times in three minutes`);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #failed(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.log.error(`The server does not run: ${why}`);
    void window.showErrorMessage(`Copydesk does not check drafts: ${why}`, 'Restart', 'Show Log').then((picked) => {
      if (picked === 'Restart') return this.restart();
      if (picked === 'Show Log') this.log.show();
      return undefined;
    });
  }
}
