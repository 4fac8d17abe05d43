// The report of a folder check as a page: by draft or by kind, with links to each place, and what the safe fixes would change.
import { commands, type Disposable, Range, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PlainRange, WorkspaceChecked } from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';
import { pageHtml } from './webview-page.ts';

type FromReport =
  | { readonly type: 'ready' }
  | { readonly type: 'again' }
  | { readonly type: 'go'; readonly uri: string; readonly range: PlainRange };

export class ReportPage implements Disposable {
  readonly #desk: Copydesk;
  #panel: WebviewPanel | undefined;
  #checked: WorkspaceChecked | undefined;

  constructor(desk: Copydesk) {
    this.#desk = desk;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** Keeps the latest check; a report that is open shows it. */
  async take(checked: WorkspaceChecked): Promise<void> {
    this.#checked = checked;
    await this.#send();
  }

  async show(): Promise<void> {
    if (!this.#checked) {
      await commands.executeCommand('copydesk.checkWorkspace');
      if (!this.#checked) return;
    }
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const panel = window.createWebviewPanel('copydesk.report', 'Copydesk Report', ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [Uri.joinPath(this.#desk.extension, 'media')],
    });
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromReport) => this.receive(message));
    panel.webview.html = pageHtml(panel.webview, this.#desk.extension, 'report', 'Copydesk Report');
  }

  async receive(message: FromReport): Promise<void> {
    if (message.type === 'again') await commands.executeCommand('copydesk.checkWorkspace');
    else if (message.type === 'ready') await this.#send();
    else if (message.type === 'go') await this.#go(message.uri, message.range);
  }

  async #go(uri: string, { start, end }: PlainRange): Promise<void> {
    // Only drafts of the report are opened from it.
    if (!this.#checked?.report.some((draft) => draft.uri === uri)) return;
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(Uri.parse(uri), { selection, viewColumn: ViewColumn.Beside, preview: true });
  }

  async #send(): Promise<void> {
    await this.#panel?.webview.postMessage({ type: 'report', checked: this.#checked });
  }
}
