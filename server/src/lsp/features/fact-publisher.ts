// Brings what is said of a draft's facts to the client, once the typing pauses: it is read between keys, not with every key.
import type { Diagnostic } from 'vscode-languageserver';
import { factsChangedNotification } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { factItems } from './facts.ts';

/** How long the typing has to pause, in milliseconds. */
const PAUSE = 250;

export class FactPublisher {
  readonly #session: Session;
  readonly #send: (uri: string, items: readonly Diagnostic[]) => void;
  readonly #failed: (error: unknown) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sent = new Map<string, string>();

  /** @param send is given all that there is to say of a draft's facts, whenever that changed */
  constructor(session: Session, send: (uri: string, items: readonly Diagnostic[]) => void, failed: (error: unknown) => void) {
    this.#session = session;
    this.#send = send;
    this.#failed = failed;
  }

  /** A draft or its sheet changed. */
  changed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#look(uri), PAUSE),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#sent.delete(uri);
  }

  async #look(uri: string): Promise<void> {
    try {
      const items = await factItems(this.#session, uri);
      if (!this.#session.documents.get(uri)) return;
      const json = JSON.stringify(items);
      const before = this.#sent.get(uri);
      // A draft without a sheet never hears of this.
      if (before === undefined && items.length === 0 && !(await this.#session.sheets.of(uri))) return;
      this.#sent.set(uri, json);
      if (before !== json) this.#send(uri, items);
      void this.#session.connection.sendNotification(factsChangedNotification, { uri });
    } catch (error) {
      this.#failed(error);
    }
  }
}
