// The house style as a page: every rule with what it marks, an example, its severity and options. What is chosen is written into copydesk.yml.
import { commands, type Disposable, env, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { houseStyleRequest, type ListedStyle, serverCommands } from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';
import { isDraft } from './finding-commands.ts';
import { pageHtml } from './webview-page.ts';

/** What the page asks for. */
export type FromPage =
  | { readonly type: 'ready' | 'open' | 'make' }
  | { readonly type: 'severity'; readonly rule: string; readonly severity: string }
  | { readonly type: 'option'; readonly rule: string; readonly option: string; readonly value: unknown }
  | { readonly type: 'preset'; readonly preset: string | null }
  | { readonly type: 'link'; readonly url: string };

/** What the page shows. */
export interface ToPage {
  readonly type: 'style';
  readonly style: ListedStyle;
  readonly examples: Readonly<Record<string, readonly object[]>>;
  /** Can it be written? Not without a workspace folder. */
  readonly writable: boolean;
}

export class HouseStylePage implements Disposable {
  readonly #desk: Copydesk;
  #panel: WebviewPanel | undefined;
  #draft = '';
  #examples: ToPage['examples'] | undefined;
  /** The style’s file. */
  #file: string | null = null;
  /** What the page was sent last. */
  #shown = '';

  constructor(desk: Copydesk) {
    this.#desk = desk;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** Opens the page for the draft at hand, or for the workspace. */
  async show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const [folder] = workspace.workspaceFolders ?? [];
    this.#draft = isDraft(document) ? document.uri.toString() : folder ? `${folder.uri.toString()}/draft.txt` : 'untitled:draft';
    this.#shown = '';
    if (this.#panel) {
      this.#panel.reveal();
      await this.refresh();
      return;
    }
    const media = Uri.joinPath(this.#desk.extension, 'media');
    const panel = window.createWebviewPanel('copydesk.houseStyle', 'House Style', ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [media],
    });
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    panel.webview.html = pageHtml(panel.webview, this.#desk.extension, 'house-style', 'House Style');
  }

  /** Sends the style as it is now, where it is another than the page has. */
  async refresh(): Promise<void> {
    if (!this.#panel) return;
    const style = await this.#desk.ask<ListedStyle>(houseStyleRequest, { uri: this.#draft });
    if (!style) return;
    this.#file = style.uri;
    this.#examples ??= await this.#readExamples();
    const message: ToPage = { type: 'style', style, examples: this.#examples, writable: (workspace.workspaceFolders ?? []).length > 0 };
    const now = JSON.stringify(style);
    if (now === this.#shown) return;
    this.#shown = now;
    await this.#panel?.webview.postMessage(message);
  }

  /** Does what the page asks for, tells the person what could not be done, and shows the style as it then is. */
  async receive(message: FromPage): Promise<void> {
    try {
      await this.#do(message);
    } catch (error) {
      void window.showErrorMessage(`Copydesk: ${error instanceof Error ? error.message : error}`);
    }
    // What could not be written is set back on the page.
    if (message.type !== 'link') this.#shown = '';
    await this.refresh();
  }

  async #do(message: FromPage): Promise<void> {
    const uri = this.#draft;
    switch (message.type) {
      case 'severity':
        await this.#desk.run(serverCommands.setSeverity, { uri, rule: message.rule, severity: message.severity });
        break;
      case 'option':
        await this.#desk.run(serverCommands.setOption, { uri, rule: message.rule, option: message.option, value: message.value });
        break;
      case 'preset':
        await this.#desk.run(serverCommands.setPreset, { uri, preset: message.preset });
        break;
      case 'open':
        if (this.#file) await window.showTextDocument(Uri.parse(this.#file));
        break;
      case 'make':
        await commands.executeCommand('copydesk.init');
        break;
      case 'link':
        // Only pages that the extension itself names.
        if (/^https?:\/\//.test(message.url)) await env.openExternal(Uri.parse(message.url));
        break;
      case 'ready':
        break;
    }
  }

  async #readExamples(): Promise<ToPage['examples']> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.#desk.extension, 'media/rule-examples.json'));
    return JSON.parse(new TextDecoder().decode(bytes));
  }
}
