// Brings diagnostics to the client.
import type { CancellationToken, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { type DiagnosticAbilities, diagnosticOf } from '../features/diagnostics.ts';
import { FactPublisher } from '../features/fact-publisher.ts';
import { sheetItems } from '../features/facts.ts';
import { styleDiagnostics } from '../features/style-file.ts';
import { type Status, statusNotification } from '../protocol.ts';
import { isSheet } from '../workspace/fact-sheets.ts';
import { isStyle } from '../workspace/uris.ts';
import { CheckAborted, type Checked, type NotChecked } from './check-result.ts';
import type { Faults } from './faults.ts';
import type { Session } from './session.ts';

/** What an open document last got. */
interface Sent {
  readonly id: string;
  readonly items: Diagnostic[];
  /** The items as JSON, to tell whether they changed. */
  readonly json: string;
  /** Is it out of date for a client that has its drafts checked on save only? */
  due: boolean;
}

/** Brings the diagnostics of open documents to the client: on request where the client asks for them, else as soon as they are there. */
export class Publisher {
  /** Does the client ask for diagnostics? */
  pulls = false;
  abilities: DiagnosticAbilities = { related: false, link: false };
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #sent = new Map<string, Sent>();
  readonly #statuses = new Map<string, string>();
  /** What is said of the facts of drafts, apart: it comes later than the findings. */
  readonly #facts = new Map<string, readonly Diagnostic[]>();
  readonly #factPublisher: FactPublisher;
  #count = 0;

  constructor(session: Session, faults: Faults) {
    this.#session = session;
    this.#faults = faults;
    this.#factPublisher = new FactPublisher(
      session,
      (uri, items) => {
        this.#facts.set(uri, items);
        // A client that asks for findings keeps what it is sent unasked beside them.
        if (this.pulls) void session.connection.sendDiagnostics({ uri, diagnostics: [...items] });
        else void this.#push(uri);
      },
      (error) => {
        if (!(error instanceof CheckAborted) && faults.note('The fact sheet failed', error))
          session.connection.console.error(`The fact sheet failed: ${(error as Error).stack ?? error}`);
      },
    );
  }

  /** Answers a client that asks. Where that is sooner, with what can be said at once; it is told to ask again if that was not all. */
  async pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const early = this.#refreshes ? await this.#early(uri) : undefined;
    const { id, items } = early ?? (await this.#diagnose(uri, token));
    if (early) void this.#confirm(uri, id);
    return previous === id ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
  }

  /** Has the client ask once more where the whole check says something else. */
  async #confirm(uri: string, id: string): Promise<void> {
    try {
      const whole = await this.#diagnose(uri);
      if (whole.id !== id) this.#askAgain();
    } catch (error) {
      this.#failed(uri, error);
    }
  }

  /** A document was opened or changed. */
  changed(uri: string): void {
    if (!isStyle(uri) && !isSheet(uri)) this.#factPublisher.changed(uri);
    // On save only: the client moves what it shows along with the text, and old places sent again would undo that.
    if (!this.pulls && !this.#waits(uri)) void this.#push(uri);
  }

  /** A document was opened, perhaps once more: what it got before may be of another text. */
  opened(uri: string): void {
    const sent = this.#sent.get(uri);
    if (sent) sent.due = true;
  }

  saved(uri: string): void {
    const sent = this.#sent.get(uri);
    if (!sent || this.#session.settings.run !== 'onSave') return;
    sent.due = true;
    if (!this.pulls) void this.#push(uri);
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
    this.#statuses.delete(uri);
    this.#facts.delete(uri);
    this.#factPublisher.closed(uri);
    if (!this.pulls) void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Something other than a document changed what is found: every open document is looked at again. */
  refresh(): void {
    for (const sent of this.#sent.values()) sent.due = true;
    this.factsChanged();
    if (!this.pulls) for (const uri of this.#session.documents.keys()) void this.#push(uri);
    else this.#askAgain();
  }

  /** Does a client that asks for diagnostics ask again when it is told to? */
  get #refreshes(): boolean {
    return this.#session.client.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  #askAgain(): void {
    if (this.#refreshes) this.#session.connection.languages.diagnostics.refresh().catch(() => {});
  }

  /** A fact sheet or a source changed. */
  factsChanged(): void {
    for (const uri of this.#session.documents.keys()) {
      if (!isStyle(uri) && !isSheet(uri)) this.#factPublisher.changed(uri);
      // What an open sheet is told of its sources may be settled.
      if (isSheet(uri) && !this.pulls) void this.#push(uri);
    }
  }

  /** Has a draft got its diagnostics, and no others until it is saved? */
  #waits(uri: string): boolean {
    return this.#session.settings.run === 'onSave' && this.#sent.get(uri)?.due === false && !isStyle(uri);
  }

  /** The diagnostics of an open document as it is now. */
  async #diagnose(uri: string, token?: CancellationToken): Promise<Sent> {
    const before = this.#sent.get(uri);
    if (before && this.#waits(uri)) return before;
    const items = isStyle(uri)
      ? await styleDiagnostics(this.#session, uri, this.abilities)
      : isSheet(uri)
        ? await sheetItems(this.#session, uri)
        : await this.#draftItems(uri, token);
    return this.#keep(uri, items);
  }

  /** What can be said of a draft at once, where that is sooner than its check. */
  async #early(uri: string): Promise<Sent | undefined> {
    if (isStyle(uri) || isSheet(uri) || this.#waits(uri)) return undefined;
    const early = await this.#session.early(uri);
    return early && this.#keep(uri, this.#withFacts(uri, this.#present(early)));
  }

  #keep(uri: string, items: Diagnostic[]): Sent {
    const before = this.#sent.get(uri);
    const json = JSON.stringify(items);
    const sent = before?.json === json ? before : { id: `${++this.#count}`, items, json, due: false };
    sent.due = false;
    if (this.#session.documents.get(uri)) this.#sent.set(uri, sent);
    return sent;
  }

  async #draftItems(uri: string, token: CancellationToken | undefined): Promise<Diagnostic[]> {
    const checked = await this.#draft(uri, token);
    return this.#withFacts(uri, checked ? this.#present(checked) : []);
  }

  #withFacts(uri: string, own: Diagnostic[]): Diagnostic[] {
    return this.pulls ? own : [...own, ...(this.#facts.get(uri) ?? [])];
  }

  /** The check of an open draft, told of; undefined where there are no findings. */
  async #draft(uri: string, token?: CancellationToken): Promise<Checked | undefined> {
    const checked = await this.#session.check(uri, token);
    if (!checked) return undefined;
    this.#tellStatus(uri, checked);
    if ('why' in checked) return undefined;
    this.#faults.rules(checked.report.faults, (line) => this.#session.connection.console.error(line));
    return checked;
  }

  #present(checked: Checked): Diagnostic[] {
    const { convert, settings } = this.#session;
    return checked.findings.map((finding) => diagnosticOf(finding, checked, convert, settings.severityCap, this.abilities));
  }

  async #push(uri: string): Promise<void> {
    const { connection, documents } = this.#session;
    try {
      for (;;) {
        const asked = documents.get(uri)?.version;
        const early = await this.#early(uri);
        if (early && documents.get(uri)?.version === asked)
          await connection.sendDiagnostics({ uri, version: asked!, diagnostics: early.items });
        const { id, items } = await this.#diagnose(uri);
        const document = documents.get(uri);
        if (!document || (document.version === asked && id === early?.id)) return;
        // Only ever for the text as it is now: a newer one has a push of its own under way, which says it all.
        if (document.version === asked) return await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
      }
    } catch (error) {
      this.#failed(uri, error);
    }
  }

  #failed(uri: string, error: unknown): void {
    if (error instanceof CheckAborted) return;
    if (this.#faults.note(`Checking a draft failed`, error))
      this.#session.connection.console.error(`Checking ${uri} failed: ${(error as Error).stack ?? error}`);
  }

  #tellStatus(uri: string, checked: Checked | NotChecked): void {
    const { documents, connection } = this.#session;
    if (!documents.get(uri)) return;
    const full = 'report' in checked ? checked : undefined;
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const finding of full?.findings ?? []) counts[finding.severity]++;
    const { style, uri: styleUri = null, problem = null } = full?.resolvedStyle ?? {};
    const status: Status = {
      uri,
      counts,
      ignored: full?.ignored.length ?? 0,
      style: { name: style?.name ?? 'default', uri: styleUri, problem },
      notChecked: 'why' in checked ? checked.why : null,
      setAside: full?.report.faults.map((fault) => fault.rule) ?? [],
    };
    const words = JSON.stringify(status);
    if (this.#statuses.get(uri) === words) return;
    this.#statuses.set(uri, words);
    void connection.sendNotification(statusNotification, status);
  }
}
