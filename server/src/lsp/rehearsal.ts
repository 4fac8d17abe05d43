import type { Diagnostic } from 'vscode-languageserver';
import type { Document } from './document.ts';
import type { Checked } from './drafts.ts';
import { messageJson, Ready } from './ready.ts';
import type { Session } from './session.ts';

/** After about so many keys the engine has compiled what a key runs. */
const KEYS = 60;
/** How long the server has said nothing before it rehearses, and how long between two goes, in milliseconds. */
const QUIET = 6;
const PAUSE = 60;
/** How long one go lasts, in milliseconds. A key that comes meanwhile waits for it. */
const GO = 8;
/** Where a go takes that long, in milliseconds, it was the last: it has but one key in it then, for which a person would have to wait. */
const TOO_LONG = 100;

/**
 * Types in a copy of an open draft while nobody types in the draft itself, and throws away what is found: the engine interprets
 * what has not run often, so that without it a person's first fifty keys would take twice as long as later ones.
 */
export class Rehearsal {
  readonly #session: Session;
  readonly #present: (checked: Checked) => Diagnostic[];
  readonly #tooLong: number;
  #left = KEYS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param present makes diagnostics of what was found */
  constructor(session: Session, present: (checked: Checked) => Diagnostic[], tooLong = TOO_LONG) {
    this.#session = session;
    this.#present = present;
    this.#tooLong = tooLong;
  }

  /** A draft was checked, and `shown` is sent: when nothing follows, there is time. */
  after(checked: Checked, shown: Ready): void {
    this.#next(QUIET, checked, shown);
  }

  /** The next go takes the place of one that was to come. */
  #next(wait: number, checked: Checked, shown: Ready): void {
    clearTimeout(this.#timer);
    if (this.#left > 0) this.#timer = setTimeout(() => void this.#go(checked, shown), wait);
  }

  async #go(checked: Checked, shown: Ready): Promise<void> {
    const started = performance.now();
    const { version } = checked;
    // What was typed since is checked first.
    const isStale = () => this.#session.documents.get(checked.document.uri) !== checked.document || checked.document.version !== version;
    if (isStale()) return;
    const document = checked.document.copy();
    try {
      let [before, sent] = [checked, shown];
      for (let i = 0; this.#left > 0 && performance.now() - started < GO; i++) {
        this.#left--;
        type(document, before, i);
        const { uri, text } = document;
        const read = await this.#session.read(uri, text, before.format, isStale, before.report);
        if ('why' in read) return;
        before = { ...read, document, version: document.version, text };
        sent = new Ready(this.#present(before), sent);
        messageJson({ jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: sent } });
      }
    } catch {
      // The draft changed meanwhile, or a key fails, as a person's then does and is told of.
      return;
    }
    if (performance.now() - started > this.#tooLong) this.#left = 0;
    this.#session.tidy();
    if (!isStale()) this.#next(PAUSE, checked, shown);
  }
}

/** Types a letter in the middle of a paragraph in the middle of a draft. */
function type(document: Document, { report }: Checked, nth: number): void {
  const { paragraphs } = report.segmented;
  const { start, end } = paragraphs[paragraphs.length >> 1] ?? { start: 0, end: 0 };
  const at = document.positionAt((start + end) >> 1);
  document.update([{ range: { start: at, end: at }, text: 'abcdefghij'[nth % 10]! }], document.version + 1);
}
