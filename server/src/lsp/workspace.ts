import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { compareNames, type DraftName, namesIn } from '../desk/compare-names.ts';
import { type DiagnosticAbilities, diagnosticOf } from './diagnostics.ts';
import { draftFormat, nextTurn, Stale, unfit } from './drafts.ts';
import { cut } from './markdown.ts';
import type { ListedName, WorkspaceChecked } from './protocol.ts';
import type { Session } from './session.ts';
import { nameOf, normal } from './uris.ts';

/** How a long job tells how far it is. */
export interface Progress {
  begin(title: string, percentage: number, message: string | undefined, cancellable: boolean): void;
  report(percentage: number, message: string): void;
  done(): void;
  readonly token: CancellationToken;
}

/** The diagnostics of drafts that are not open, kept right while their files change. */
export class ClosedDrafts {
  readonly #session: Session;
  readonly #abilities: () => DiagnosticAbilities;
  readonly #shown = new Set<string>();

  constructor(session: Session, abilities: () => DiagnosticAbilities) {
    this.#session = session;
    this.#abilities = abilities;
  }

  /** Checks every draft of the workspace; one that is open is shown already. Cancelled, it keeps what it has found so far. */
  async check(progress: Progress, token: CancellationToken): Promise<WorkspaceChecked> {
    const stop = () => token.isCancellationRequested || progress.token.isCancellationRequested;
    progress.begin('Copydesk: checking the workspace', 0, 'looking for drafts', true);
    try {
      const uris: string[] = [];
      for (const folder of this.#session.folders) for await (const uri of this.#session.files.drafts(folder, stop)) uris.push(uri);
      const open = new Map(this.#session.documents.all().map((d) => [normal(d.uri), d.uri]));
      let findings = 0;
      let drafts = 0;
      const problems: { uri: string; message: string }[] = [];
      const once = [...new Set(uris)];
      for (const [i, uri] of once.entries()) {
        if (stop()) break;
        progress.report(Math.floor((100 * i) / once.length), `${i + 1} of ${once.length}: ${cut(nameOf(uri), 60)}`);
        const openUri = open.get(uri);
        const found = openUri ? ((await this.#session.checked(openUri))?.findings.length ?? 0) : await this.#one(uri, stop);
        if (typeof found === 'string') problems.push({ uri, message: found });
        else {
          findings += found;
          drafts++;
        }
        await nextTurn();
      }
      return { drafts, findings, cancelled: stop(), problems };
    } finally {
      progress.done();
    }
  }

  /** Compares what all drafts call things; undefined where it was cancelled. */
  async compareNames(progress: Progress, token: CancellationToken): Promise<ListedName[] | null> {
    const { files, documents, convert, folders } = this.#session;
    const stop = () => token.isCancellationRequested || progress.token.isCancellationRequested;
    const open = new Map(documents.all().map((d) => [normal(d.uri), d]));
    const names: DraftName[] = [];
    const texts = new Map<string, TextDocument>();
    progress.begin('Copydesk: comparing names', 0, 'looking for drafts', true);
    try {
      const uris = new Set<string>();
      for (const folder of folders) for await (const uri of files.drafts(folder, stop)) uris.add(uri);
      let done = 0;
      for (const uri of uris) {
        if (stop()) return null;
        progress.report(Math.floor((100 * done++) / uris.size), cut(nameOf(uri), 60));
        const text = open.get(uri)?.getText() ?? (await files.read(uri).then((file) => ('text' in file ? file.text : undefined)));
        const format = draftFormat('', uri);
        if (text === undefined || !format || unfit(text) !== undefined) continue;
        const read = await this.#session.read(uri, text, format, stop);
        if ('why' in read) continue;
        texts.set(uri, TextDocument.create(uri, '', 0, text));
        names.push(...namesIn(uri, text, read.report, read.findings));
        await nextTurn();
      }
    } catch (error) {
      if (error instanceof Stale) return null;
      throw error;
    } finally {
      progress.done();
    }
    return compareNames(names).map(({ name, kind, problem, drafts }) => ({
      name,
      kind,
      problem,
      mentions: drafts.flatMap(({ draft, mentions }) =>
        mentions.map((m) => ({ uri: draft, words: m.words, range: convert.range(texts.get(draft)!, m), quoted: m.quoted })),
      ),
    }));
  }

  /** A draft's file changed on disk, or went. */
  async fileChanged(uri: string): Promise<void> {
    if (!this.#shown.has(uri) || this.#isOpen(uri)) return;
    await this.#one(uri, () => false).catch(() => {});
  }

  /** Styles, ignores or settings changed: what is shown of closed drafts is looked at again. */
  async refresh(): Promise<void> {
    for (const uri of [...this.#shown]) await this.fileChanged(uri);
  }

  /** From now on the open draft's own diagnostics are shown. */
  opened(uri: string): void {
    const at = normal(uri);
    if (this.#shown.delete(at)) void this.#session.connection.sendDiagnostics({ uri: at, diagnostics: [] });
  }

  #isOpen(uri: string): boolean {
    return this.#session.documents.keys().some((key) => normal(key) === uri);
  }

  /** Checks a file and shows what is found: the count, or why it cannot be checked. */
  async #one(uri: string, stop: () => boolean): Promise<number | string> {
    const { files, convert, settings, connection } = this.#session;
    const show = (diagnostics: ReturnType<typeof diagnosticOf>[]) => {
      // Opened while it was checked: its own diagnostics are shown already, and these would be a second set.
      if (this.#isOpen(uri)) return;
      if (diagnostics.length > 0) this.#shown.add(uri);
      else if (!this.#shown.delete(uri)) return;
      void connection.sendDiagnostics({ uri, diagnostics });
    };
    const file = await files.read(uri);
    const why = 'text' in file ? unfit(file.text) : 'problem' in file ? file.problem : 'It is not there any more';
    const format = draftFormat('', uri);
    if (why !== undefined || !('text' in file) || !format) {
      show([]);
      return why ?? 'It is no draft';
    }
    try {
      const read = await this.#session.read(uri, file.text, format, stop);
      if ('why' in read) {
        show([]);
        return read.why;
      }
      const document = TextDocument.create(uri, '', 0, file.text);
      const checked = { ...read, document, version: 0, text: file.text };
      show(read.findings.map((finding) => diagnosticOf(finding, checked, convert, settings.severityCap, this.#abilities())));
      return read.findings.length;
    } catch (error) {
      if (error instanceof Stale) return 0;
      throw error;
    }
  }
}

export const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
