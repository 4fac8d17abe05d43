// “Show Only What Is New”: leaves out what was found at an earlier commit, with drafts as VS Code’s own git has them.
import { commands, type Disposable, type Event, extensions, Uri, window, workspace } from 'vscode';
import { type EarlierDraft, onlyNewRequest } from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';

/** As much of VS Code’s git as is used. */
interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: Event<void> };
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<unknown>;
}
interface Git {
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
}

/** The names that git gives to commits, branches and tags, and nothing that it could take for an option. */
const NAME = /^[\w@][\w./@{}~^+-]*$/;

export class OnlyNew implements Disposable {
  readonly #desk: Copydesk;
  #on = false;
  /** Repositories that are watched, with the commit that they were at. */
  readonly #watched = new Map<Repository, { commit: string | undefined; watch: Disposable }>();
  readonly #settings: Disposable;

  constructor(desk: Copydesk) {
    this.#desk = desk;
    this.#settings = workspace.onDidChangeConfiguration((event) => {
      if (!this.#on || !event.affectsConfiguration('copydesk.onlyNewSince')) return;
      this.#tell().catch((error: unknown) => void window.showErrorMessage((error as Error).message));
    });
  }

  /** Switches it. Rejects with the reason where there is nothing to compare with. */
  async turn(on: boolean): Promise<void> {
    if (on) {
      const git = await gitOf();
      const uri = window.activeTextEditor?.document.uri;
      const repository = (uri && git?.getRepository(uri)) ?? git?.repositories[0];
      if (!repository) throw new Error('There is no git repository here to compare with');
      const since = sinceWhen();
      await repository.getCommit(since).catch(() => {
        throw new Error(`Git knows no commit “${since}” (setting “copydesk.onlyNewSince”)`);
      });
    }
    this.#on = on;
    await this.#tell();
  }

  /** After a start of the server, which then knows nothing of it. */
  async resume(): Promise<void> {
    if (this.#on) await this.#tell();
  }

  /** A draft as it was; null where there is nothing to compare with. */
  async earlier(address: string): Promise<EarlierDraft> {
    const uri = Uri.parse(address);
    const repository = (await gitOf())?.getRepository(uri);
    if (!repository) return null;
    this.#watch(repository);
    // A draft that was not there yet is new as a whole.
    return { text: await repository.show(sinceWhen(), uri.fsPath).catch(() => null) };
  }

  async #tell(): Promise<void> {
    await commands.executeCommand('setContext', 'copydesk.onlyNew', this.#on);
    this.#desk.findings.view.description = this.#on ? `only new since ${sinceWhen()}` : '';
    await this.#desk.ask(onlyNewRequest, { on: this.#on });
  }

  /** A commit moves what is new. */
  #watch(repository: Repository): void {
    if (this.#watched.has(repository)) return;
    const watch = repository.state.onDidChange(() => {
      const known = this.#watched.get(repository);
      const commit = repository.state.HEAD?.commit;
      if (!known || known.commit === commit) return;
      known.commit = commit;
      if (this.#on) void this.#tell();
    });
    this.#watched.set(repository, { commit: repository.state.HEAD?.commit, watch });
  }

  dispose(): void {
    this.#settings.dispose();
    for (const { watch } of this.#watched.values()) watch.dispose();
  }
}

/** VS Code’s git; undefined where there is none, as in a browser and in restricted mode. */
async function gitOf(): Promise<Git | undefined> {
  const extension = extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): Git }>('vscode.git');
  const exported = await extension?.activate();
  return exported?.enabled ? exported.getAPI(1) : undefined;
}

function sinceWhen(): string {
  const since = workspace.getConfiguration('copydesk').get<string>('onlyNewSince') || 'HEAD';
  if (!NAME.test(since)) throw new Error(`“${since}” is no commit, branch or tag (setting “copydesk.onlyNewSince”)`);
  return since;
}
