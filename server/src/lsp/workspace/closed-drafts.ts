// Diagnostics of drafts that are not open.
import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { compareNames, type DraftName, namesIn } from '../../desk/compare-names.ts';
import { type DiagnosticAbilities, diagnosticOf } from '../features/diagnostics.ts';
import { draftReport } from '../features/draft-report.ts';
import { cut } from '../features/markdown.ts';
import type { ListedName, ReportedDraft, WorkspaceChecked } from '../protocol.ts';
import { CheckAborted, type Checked, draftFormat, nextTurn, reasonNotToCheck, switchedOff } from '../server/check-result.ts';
import type { Progress } from '../server/progress.ts';
import type { Session } from '../server/session.ts';
import { isSkipped } from './files.ts';
import { nameOf, normal, pathFrom } from './uris.ts';

/** Is given each draft as it was checked. */
type Note = (uri: string, checked: Pick<Checked, 'document' | 'text' | 'report' | 'findings'>) => void;

/** The diagnostics of drafts that are not open, kept right while their files change. */
export class ClosedDrafts {
  readonly #session: Session;
  readonly #abilities: () => DiagnosticAbilities;
  readonly #shown = new Set<string>();
  /** Drafts that a check of the workspace has met, whether there was something to show or not. */
  readonly #met = new Set<string>();
  /** The check under way of each draft: one after the other, so that the last one to be shown is the last one to be asked for. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #refreshes = 0;

  constructor(session: Session, abilities: () => DiagnosticAbilities) {
    this.#session = session;
    this.#abilities = abilities;
  }

  /** Checks every draft of the workspace, or `within` one of its folders; one that is open is shown already. Cancelled, it keeps what it has found so far. */
  async check(
    progress: Progress,
    token: CancellationToken,
    { report: reporting = false, within }: { readonly report?: boolean; readonly within?: string } = {},
  ): Promise<WorkspaceChecked> {
    const stop = () => token.isCancellationRequested || progress.token.isCancellationRequested;
    progress.begin('Copydesk: checking the workspace', 0, 'looking for drafts', true);
    try {
      const uris: string[] = [];
      for (const folder of this.#session.folders) for await (const uri of this.#session.files.drafts(folder, stop)) uris.push(uri);
      const open = new Map(this.#session.documents.all().map((d) => [normal(d.uri), d.uri]));
      let findings = 0;
      let drafts = 0;
      const problems: { uri: string; message: string }[] = [];
      const report: ReportedDraft[] = [];
      const note: Note = (at, checked) => {
        if (reporting && checked.findings.length > 0) report.push(draftReport(this.#session, at, checked));
      };
      const only = within === undefined ? undefined : normal(within).replace(/\/$/, '');
      const once = [...new Set(uris)].filter((uri) => only === undefined || pathFrom(only, uri) !== undefined);
      for (const [i, uri] of once.entries()) {
        if (stop()) break;
        this.#met.add(uri);
        progress.report(Math.floor((100 * i) / once.length), `${i + 1} of ${once.length}: ${cut(nameOf(uri), 60)}`);
        const openUri = open.get(uri);
        const found = openUri ? await this.#open(openUri, note) : await this.#one(uri, stop, note);
        if (typeof found === 'string') problems.push({ uri, message: found });
        else {
          findings += found;
          drafts++;
        }
        await nextTurn();
      }
      return { drafts, findings, cancelled: stop(), problems, report };
    } finally {
      progress.done();
    }
  }

  async #open(uri: string, note: Note): Promise<number> {
    const checked = await this.#session.checked(uri);
    if (checked) note(uri, checked);
    return checked?.findings.length ?? 0;
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
        if (text === undefined || !format || reasonNotToCheck(text, format) !== undefined) continue;
        const read = await this.#session.read(uri, text, format, stop);
        if ('why' in read) continue;
        texts.set(uri, TextDocument.create(uri, '', 0, text));
        names.push(...namesIn(uri, text, read.report, read.findings));
        await nextTurn();
      }
    } catch (error) {
      if (error instanceof CheckAborted) return null;
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
      stated: drafts.flatMap(({ draft, stated }) =>
        stated.map((s) => ({ uri: draft, kind: s.kind, words: s.words, range: convert.range(texts.get(draft)!, s), quoted: s.quoted })),
      ),
    }));
  }

  /** A draft's file changed on disk, came or went. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#isNew(uri)) this.#met.add(uri);
    if (!this.#met.has(uri) || this.#isOpen(uri)) return;
    await this.#one(uri, () => false).catch(() => {});
  }

  /** Styles, ignores or settings changed: drafts that were met are looked at again. */
  async refresh(): Promise<void> {
    const turn = ++this.#refreshes;
    for (const uri of [...this.#met]) {
      // A later one begins anew.
      if (turn !== this.#refreshes) return;
      await this.fileChanged(uri);
    }
  }

  /** A draft was closed: from now on its file counts. */
  closed(uri: string): void {
    void this.fileChanged(normal(uri));
  }

  /** Would a check of the workspace, which has been asked for once, meet this draft now? */
  #isNew(uri: string): boolean {
    if (this.#met.size === 0 || this.#met.has(uri) || !draftFormat('', uri)) return false;
    const folder = this.#session.folders.find((f) => pathFrom(f, uri) !== undefined);
    return folder !== undefined && !pathFrom(folder, uri)!.split('/').some(isSkipped);
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
  #one(uri: string, stop: () => boolean, note?: Note): Promise<number | string> {
    const before = this.#turns.get(uri) ?? Promise.resolve();
    const turn = before.then(async () => {
      for (;;) {
        const { epoch } = this.#session;
        try {
          return await this.#look(uri, () => stop() || this.#session.epoch !== epoch, note);
        } catch (error) {
          if (!(error instanceof CheckAborted)) throw error;
          if (stop()) return 0;
        }
      }
    });
    const settled = turn
      .catch(() => {})
      .then(() => {
        if (this.#turns.get(uri) === settled) this.#turns.delete(uri);
      });
    this.#turns.set(uri, settled);
    return turn;
  }

  /** Throws `Stale` where it was stopped. */
  async #look(uri: string, stop: () => boolean, note?: Note): Promise<number | string> {
    const { files, convert, settings, connection } = this.#session;
    const show = (diagnostics: ReturnType<typeof diagnosticOf>[]) => {
      // Opened while it was checked: its own diagnostics are shown already, and these would be a second set.
      if (this.#isOpen(uri)) return;
      if (diagnostics.length > 0) this.#shown.add(uri);
      else if (!this.#shown.delete(uri)) return;
      void connection.sendDiagnostics({ uri, diagnostics });
    };
    const file = await files.read(uri);
    if (stop()) throw new CheckAborted();
    const format = draftFormat('', uri);
    const why =
      'text' in file ? format && reasonNotToCheck(file.text, format) : 'problem' in file ? file.problem : 'It is not there any more';
    if (why !== undefined || !('text' in file) || !format || !settings.enable) {
      show([]);
      return why ?? (format ? switchedOff : 'It is no draft');
    }
    const read = await this.#session.read(uri, file.text, format, stop);
    if ('why' in read) {
      show([]);
      return read.why;
    }
    const document = TextDocument.create(uri, '', 0, file.text);
    const checked = { ...read, document, version: 0, text: file.text };
    show(read.findings.map((finding) => diagnosticOf(finding, checked, convert, settings.severityCap, this.#abilities())));
    note?.(uri, checked);
    return read.findings.length;
  }
}
