// Drafts as they were at an earlier commit, for showing only what is new: the client reads them, and each is checked once.
import type { Connection } from 'vscode-languageserver';
import { type FoundIn, onlyNew, type Told } from '../../desk/only-new.ts';
import { type EarlierDraft, earlierRequest } from '../protocol.ts';

interface Known {
  readonly epoch: number;
  readonly text: string;
  readonly found: FoundIn<Told>;
}

/** Leaves out what was found in a draft at an earlier commit already, where the person asks for that. */
export class Earlier {
  readonly #connection: Connection;
  #on = false;
  readonly #drafts = new Map<string, Promise<EarlierDraft>>();
  readonly #known = new Map<string, Known>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Switches it on or off. What was read before is forgotten. */
  set(on: boolean): void {
    this.#on = on;
    this.#drafts.clear();
    this.#known.clear();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /**
   * The findings of a draft that are new.
   * @param epoch findings of another one are not compared: settings, style or ignores were others
   * @param check what is found in the earlier text, by the same style
   */
  async newOf<T extends Told>(
    uri: string,
    now: FoundIn<T>,
    epoch: number,
    check: (text: string) => Promise<readonly Told[]>,
  ): Promise<readonly T[]> {
    if (!this.#on || now.findings.length === 0) return now.findings;
    let asked = this.#drafts.get(uri);
    // A client that cannot answer has nothing to compare with.
    if (!asked) this.#drafts.set(uri, (asked = this.#connection.sendRequest<EarlierDraft>(earlierRequest, { uri }).catch(() => null)));
    const text = (await asked)?.text;
    if (typeof text !== 'string') return now.findings;
    let known = this.#known.get(uri);
    if (known?.epoch !== epoch || known.text !== text) {
      // No more is kept than is compared: a finding holds on to all that was read.
      const findings = (await check(text)).map(
        ({ rule, kind, message, start, end, related }): Told => ({ rule, kind, message, start, end, related }),
      );
      known = { epoch, text, found: { text, findings } };
      this.#known.set(uri, known);
    }
    return onlyNew(now, known.found);
  }
}
