// Hands on answers that are worked out side by side, with a bound on how many are under way.

/** Takes the answers of work that is under way and hands them to `write` one after the other. */
export class HandedOn {
  readonly #write: (answer: string) => Promise<void>;
  readonly #most: number;
  readonly #ordered: boolean;
  #underWay = 0;
  #written: Promise<void> = Promise.resolve();
  #waiting: (() => void) | undefined;
  #failed: { readonly error: unknown } | undefined;

  /**
   * @param most how many may be under way at once
   * @param ordered are answers handed on in the order in which they were added, or as they come?
   */
  constructor(write: (answer: string) => Promise<void>, most: number, ordered: boolean) {
    this.#write = write;
    this.#most = most;
    this.#ordered = ordered;
  }

  /** Adds work; resolves when there is room for more. Rejects as the work or the writing did. */
  async add(answer: Promise<string>): Promise<void> {
    this.#underWay++;
    // It is waited for in its turn; until then nobody else does.
    answer.catch(() => undefined);
    if (this.#ordered) this.#queue(answer);
    else
      answer.then(
        () => this.#queue(answer),
        () => this.#queue(answer),
      );
    while (this.#underWay >= this.#most && !this.#failed) await new Promise<void>((free) => (this.#waiting = free));
    if (this.#failed) throw this.#failed.error;
  }

  /** Resolves when all is written. */
  async done(): Promise<void> {
    while (this.#underWay > 0 && !this.#failed) await new Promise<void>((free) => (this.#waiting = free));
    await this.#written;
    if (this.#failed) throw this.#failed.error;
  }

  #queue(answer: Promise<string>): void {
    this.#written = this.#written.then(async () => {
      try {
        if (!this.#failed) await this.#write(await answer);
      } catch (error) {
        this.#failed ??= { error };
      }
      this.#underWay--;
      this.#waiting?.();
    });
  }
}
