// One client's session: its documents, settings, styles and what was checked.
import { type CancellationToken, type ClientCapabilities, type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Conclusions, Report } from '../../desk/desk.ts';
import { applyIgnores, IGNORES_FILE } from '../../desk/ignores.ts';
import { isIgnored } from '../../style/ignored.ts';
import type { Format } from '../../text/paragraph.ts';
import { Converter } from '../convert.ts';
import type { InitializationOptions, ListedIgnore } from '../protocol.ts';
import { Earlier } from '../workspace/earlier.ts';
import { FactSheets } from '../workspace/fact-sheets.ts';
import type { Files } from '../workspace/files.ts';
import { Ignores } from '../workspace/ignores.ts';
import { Styles } from '../workspace/styles.ts';
import { normal, parentOf, pathFrom, within } from '../workspace/uris.ts';
import {
  CheckAborted,
  type Checked,
  draftFormat,
  type NotChecked,
  nextTurn,
  type Read,
  reasonNotToCheck,
  switchedOff,
  throwIfCancelled,
} from './check-result.ts';
import type { Progress } from './progress.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { Turns } from './turns.ts';

/** How long a check runs before waiting messages have their turn, in milliseconds. */
const SLICE = 10;

/** A draft longer than this may take a second to read, and more than a frame to compare. In UTF-16 units. */
const LONG = 30_000;
/** How long a long draft is left alone before its paragraphs are compared, in milliseconds: while keys come, each would wait for a rule. */
const PAUSE = 200;

/** A check that is under way, or done. */
interface Check {
  readonly edition: number;
  readonly epoch: number;
  readonly result: Promise<Checked | NotChecked | undefined>;
  /** What can be said before paragraphs are compared; undefined where that is no sooner. */
  readonly early: Promise<Checked | undefined>;
  /** Somebody waits for the whole check, and it goes on at once. */
  readonly hurry: () => void;
  /** Did somebody take what can be said early, so that the rest may wait? */
  patient: boolean;
  done: boolean;
}

/** What the client said of itself, asked in one place. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
}

/** What one connected client's features share: the open drafts, their checks, and where things are. */
export class Session {
  readonly connection: Connection;
  readonly files: Files;
  readonly styles: Styles;
  readonly ignores: Ignores;
  readonly sheets: FactSheets;
  readonly earlier: Earlier;
  /** Edits of house styles, one after the other: each reads what the one before has written. */
  readonly styleEdits = new Turns();
  readonly documents: TextDocuments<TextDocument>;
  convert = new Converter('utf-16');
  client: Client = { capabilities: {}, options: {} };
  settings: Settings = defaultSettings;
  /** Workspace folders in one spelling, longest first. */
  folders: readonly string[] = [];
  /** Grows with whatever changes findings without changing a draft: settings, styles, ignores. */
  epoch = 0;
  /** Resolves when a first draft has been checked. */
  readonly settled: Promise<void>;
  #settle = () => {};
  readonly #beforeLong: () => void;
  readonly #checks = new Map<string, Check>();
  /** What comparing the paragraphs of a long draft found last. */
  readonly #concluded = new Map<string, Conclusions & { readonly epoch: number }>();
  /** Tells one text of a document from another. Versions do not: a client may open a document anew, or change it, under the same one. */
  readonly #editions = new WeakMap<TextDocument, number>();
  #lastEdition = 0;

  /** @param beforeLong called before a draft is read that may take long */
  constructor(connection: Connection, files: Files, beforeLong: () => void) {
    this.#beforeLong = beforeLong;
    this.connection = connection;
    this.files = files;
    this.styles = new Styles(
      files,
      () => ({ folders: this.folders, open: this.settings.stylesOutsideWorkspace && this.client.options.trusted !== false }),
      () => this.convert,
      () => this.settings,
    );
    this.ignores = new Ignores(
      files,
      () => this.folders,
      (line) => connection.console.warn(line),
    );
    this.earlier = new Earlier(connection);
    this.sheets = new FactSheets(
      files,
      () => this.folders,
      (uri) =>
        this.documents
          .all()
          .find((document) => normal(document.uri) === uri)
          ?.getText(),
      (uri) => this.styles.for(uri, this.folderOf(uri)),
    );
    this.documents = new TextDocuments({
      create: (uri, language, version, text) => this.#edited(TextDocument.create(uri, language, version, text)),
      update: (document, changes, version) => this.#edited(this.convert.update(document, changes, version)),
    });
    this.documents.onDidClose(({ document: { uri } }) => {
      this.#checks.delete(uri);
      this.#concluded.delete(uri);
      this.earlier.forget(normal(uri));
    });
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #edited(document: TextDocument): TextDocument {
    this.#editions.set(document, ++this.#lastEdition);
    return document;
  }

  /** Which text an open document has now; undefined for one that is closed, or was opened anew. */
  #editionOf(document: TextDocument): number | undefined {
    return this.documents.get(document.uri) === document ? this.#editions.get(document) : undefined;
  }

  get showsMarkdown(): boolean {
    return this.client.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') !== false;
  }

  /** The workspace folder that a file lies in. */
  folderOf(uri: string): string | undefined {
    const at = normal(uri);
    return this.folders.find((folder) => pathFrom(folder, at) !== undefined);
  }

  /**
   * The check of an open draft as it is now. When the draft changes meanwhile, the newer text is checked instead; undefined once
   * it is closed, and for a document that is no draft.
   */
  async check(uri: string, token?: CancellationToken): Promise<Checked | NotChecked | undefined> {
    for (;;) {
      throwIfCancelled(token);
      const document = this.documents.get(uri);
      if (!document) return undefined;
      const check = this.#checkOf(document);
      try {
        const result = await check.result;
        if (this.#isNow(check, document)) return result;
      } catch (error) {
        // A check that failed or was given up is never waited for again.
        if (this.#checks.get(uri) === check) this.#checks.delete(uri);
        if (!(error instanceof CheckAborted)) throw error;
      }
    }
  }

  /**
   * What can be said of a long draft at once after an edit: what its paragraphs say, and what comparing them found before. Undefined
   * where there is nothing sooner than the check itself.
   */
  async early(uri: string): Promise<Checked | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const check = this.#checkOf(document);
    check.patient = true;
    const early = await check.early;
    return this.#isNow(check, document) && !check.done ? early : undefined;
  }

  /** The check of a document as it is now, begun where it is not under way. */
  #checkOf(document: TextDocument): Check {
    const known = this.#checks.get(document.uri);
    if (known && this.#isNow(known, document)) return known;
    const { promise: early, resolve: tell } = settledLater<Checked | undefined>();
    const { promise: asked, resolve: hurry } = settledLater<void>();
    const result = this.#run(document, async (checked) => {
      tell(checked);
      if (check.patient) await pause(asked);
    });
    const check: Check = { edition: this.#editionOf(document)!, epoch: this.epoch, result, early, hurry, patient: false, done: false };
    this.#checks.set(document.uri, check);
    const done = () => {
      check.done = true;
      tell(undefined);
    };
    check.result.then(done, done);
    return check;
  }

  #isNow({ edition, epoch }: Check, document: TextDocument): boolean {
    return this.#editionOf(document) === edition && this.epoch === epoch;
  }

  /** The check of an open draft, or undefined where there are no findings to work with. */
  async checked(uri: string, token?: CancellationToken): Promise<Checked | undefined> {
    const asked = this.check(uri, token);
    this.#checks.get(uri)?.hurry();
    const result = await asked;
    return result && 'report' in result ? result : undefined;
  }

  async #run(document: TextDocument, tell: (early: Checked) => Promise<void>): Promise<Checked | NotChecked | undefined> {
    const { uri, version } = document;
    const { epoch } = this;
    const edition = this.#editionOf(document);
    const stale = () => this.#editionOf(document) !== edition || this.epoch !== epoch;
    const format = draftFormat(document.languageId, uri);
    if (!format) return undefined;
    if (!this.settings.enable) return { version, why: switchedOff };
    const text = document.getText();
    const why = reasonNotToCheck(text, format);
    if (why) return { version, why };
    const concluded = text.length > LONG ? this.#concluded.get(uri) : undefined;
    const result = await this.read(uri, text, format, stale, {
      before: concluded?.epoch === epoch ? concluded : undefined,
      tell: (early) => tell({ document, version, text, ...early }),
    });
    this.#settle();
    if ('why' in result) return { version, why: result.why };
    if (text.length > LONG) this.#concluded.set(uri, { ...result.resolvedStyle.desk.conclusions(text, result.report), epoch });
    return { document, version, text, ...result };
  }

  /**
   * Checks a text as the draft at an address. Throws `Stale` as soon as `stale` says so; typing goes first.
   * @param early what was concluded before, and who is told what can be said at once
   */
  async read(
    uri: string,
    text: string,
    format: Format,
    stale: () => boolean,
    early?: { readonly before: Conclusions | undefined; readonly tell: (early: Read) => Promise<void> },
  ): Promise<Read | { readonly why: string }> {
    const at = normal(uri);
    const folder = this.folderOf(uri) ?? (uri.startsWith('untitled:') ? this.folders.at(-1) : undefined);
    const resolvedStyle = await this.styles.for(at, folder);
    const ignores = await this.ignores.for(at, folder);
    if (stale()) throw new CheckAborted();
    if (text.length > LONG) this.#beforeLong();
    const path = resolvedStyle.uri && pathFrom(parentOf(resolvedStyle.uri) ?? '', at);
    if (path && isIgnored(resolvedStyle.style, path)) return { why: 'The house style ignores this path' };
    const shownOf = (of: Report, its: string) => applyIgnores({ path: ignores?.path, text: its }, of, ignores?.entries ?? []);
    const readOf = async (report: Report): Promise<Read> => {
      const { shown, ignored } = shownOf(report, text);
      const findings = await this.earlier.newOf(
        at,
        { text, findings: shown },
        this.epoch,
        async (before) => shownOf(await this.#inSlices(resolvedStyle.desk.checking({ text: before, format }), stale), before).shown,
      );
      return { format, resolvedStyle, ignores, report, findings, ignored };
    };
    const steps = resolvedStyle.desk.checking({ text, format }, early?.before);
    return readOf(await this.#inSlices(steps, stale, async (report) => early?.tell(await readOf(report))));
  }

  /** All ignores of the workspace: of its folders, and of the open drafts where one of their own is nearer. */
  async listIgnores(): Promise<ListedIgnore[]> {
    const uris = new Set(this.folders.map((folder) => within(folder, IGNORES_FILE)));
    for (const { uri } of this.documents.all()) {
      const own = await this.ignores.for(normal(uri), this.folderOf(uri));
      if (own) uris.add(own.uri);
    }
    return this.ignores.list(uris);
  }

  /** Progress as the client shows it: under its own token, under a new one, or not at all. */
  async progress(token: string | number | undefined): Promise<Progress> {
    const { connection, client } = this;
    const quiet: Progress = {
      begin: () => {},
      report: () => {},
      done: () => {},
      token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) },
    };
    if (token === undefined && !client.capabilities.window?.workDoneProgress) return quiet;
    const reporter =
      token === undefined ? await connection.window.createWorkDoneProgress() : connection.window.attachWorkDoneProgress(token);
    return {
      begin: (...args) => reporter.begin(...args),
      report: (percentage, message) => reporter.report(percentage, message),
      done: () => reporter.done(),
      token: 'token' in reporter ? (reporter.token as CancellationToken) : quiet.token,
    };
  }

  /** @param tell is given what can be said at once, and then has its turn */
  async #inSlices(
    steps: Generator<Report | undefined, Report>,
    stale: () => boolean,
    tell?: (early: Report) => Promise<void>,
  ): Promise<Report> {
    let started = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (step.value) await tell?.(step.value);
      else if (performance.now() - started < SLICE) continue;
      await nextTurn();
      if (stale()) throw new CheckAborted();
      started = performance.now();
    }
  }
}

/** A promise, and what settles it. */
function settledLater<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Waits until keys have stopped, or somebody asks. */
const pause = (asked: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    void asked.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
