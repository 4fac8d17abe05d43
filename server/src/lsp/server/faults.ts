// What went wrong in this session.
import type { Fault } from '../../desk/desk.ts';

/** What went wrong in this session, for a report that a person can copy. No word of a draft is in it. */
export class Faults {
  readonly #told = new Map<string, { what: string; stack: string; count: number }>();

  /** Notes a failure; true when it is the first of its kind, which is worth a line in the log. */
  note(what: string, error: unknown): boolean {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const key = `${what}\n${stack}`;
    const known = this.#told.get(key);
    if (known) known.count++;
    else if (this.#told.size < 50) this.#told.set(key, { what, stack, count: 1 });
    return !known;
  }

  /** Notes rules that were set aside. */
  rules(faults: readonly Fault[], log: (line: string) => void): void {
    for (const { rule, error } of faults) {
      if (this.note(`The rule ${rule} failed and was set aside`, error)) {
        log(`The rule ${rule} failed and was set aside for the draft; the others go on. ${error instanceof Error ? error.stack : error}`);
      }
    }
  }

  /** A report in Markdown. */
  report(facts: Readonly<Record<string, string>>): string {
    const lines = ['# Copydesk report', '', ...Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`), ''];
    if (this.#told.size === 0) lines.push('No failure so far.');
    for (const { what, stack, count } of this.#told.values()) {
      lines.push(`## ${what}${count > 1 ? ` (${count} times)` : ''}`, '', '```', stack, '```', '');
    }
    return `${lines.join('\n')}\n`;
  }
}
