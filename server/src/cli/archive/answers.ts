// What is answered to records of an archive: one line of JSON for each, whatever is in it.
import { isUtf8 } from 'node:buffer';
import type { Desk } from '../../desk/desk.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { rules } from '../../rules/index.ts';
import { joined, placeOf } from '../../text/joined.ts';
import { unreadableShape } from '../../text/limits.ts';
import type { Field } from '../../text/paragraph.ts';
import { diagnosticsOf, failsCheck } from '../checked.ts';
import { CliError } from '../cli-error.ts';
import { Styles } from '../styles.ts';
import { idOf, isObject, NotARecord, readRecord } from './record.ts';

/** What records are checked by; plain data, since another thread may do it. */
export interface ArchiveOptions {
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet: boolean;
}

/** As for drafts: each record is checked once, and what was found in those before would only be carried along. */
const CAPACITY = 2_000;

/** Answers records, all by one house style. */
export class Answers {
  readonly #desk: Desk;
  readonly #quiet: boolean;

  private constructor(desk: Desk, quiet: boolean) {
    this.#desk = desk;
    this.#quiet = quiet;
  }

  /** Opens the desk. Rejects with `CliError` for a house style that is broken: a million answers would be wrong. */
  static async open({ config, rule: only, quiet }: ArchiveOptions): Promise<{ answers: Answers; notes: readonly string[] }> {
    const chosen = only.length > 0 ? { rules: rules.filter((rule) => only.includes(rule.meta.id)), everything: true } : {};
    const styles = new Styles(config, { ...chosen, capacity: CAPACITY });
    const { desk } = await styles.for('record.txt');
    if (styles.broken) throw new CliError(styles.notes[0] ?? 'the house style is broken');
    return { answers: new Answers(desk, quiet), notes: styles.notes };
  }

  /** The answers to lines of JSON, a line each; lines without anything are passed over. `line`: the first one’s number. */
  of(bytes: Buffer, line: number): string {
    let answers = '';
    for (let from = 0; from < bytes.length; line++) {
      const next = bytes.indexOf(10, from);
      const end = next < 0 ? bytes.length : next;
      answers += this.#answer(bytes.subarray(from, end), line);
      from = end + 1;
    }
    return answers;
  }

  #answer(bytes: Buffer, line: number): string {
    if (!isUtf8(bytes)) return failure(line, null, 'it is not UTF-8');
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    if (text.trim() === '') return '';
    let id: unknown = null;
    try {
      const given = parsed(text);
      id = idOf(given);
      return `${JSON.stringify({ version: 1, ...named(id, line), ...this.#check(given) })}\n`;
    } catch (error) {
      if (error instanceof NotARecord) return failure(line, id, error.message);
      return failure(line, id, `it could not be checked: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #check(given: Readonly<Record<string, unknown>>): object {
    const { pieces, published } = readRecord(given);
    for (const { name, text, format } of pieces) {
      const shape = unreadableShape(text, format);
      if (shape !== undefined) throw new NotARecord(`${name}: ${shape}`);
    }
    const { text, segmented, places } = joined(pieces, published === undefined ? undefined : new Map([['date', dateField(published)]]));
    const report = this.#desk.check({ text, format: 'plain', segmented });
    const findings = this.#quiet ? report.findings.filter(({ severity }) => failsCheck(severity)) : report.findings;
    // Offsets count in the field that the words stand in, as whoever sent the record has it.
    const inField = <T extends { readonly start: number; readonly end: number }>({ start, end, ...rest }: T) => {
      const place = placeOf(places, start);
      return { field: place.name, start: start - place.start, end: end - place.start, ...rest };
    };
    const diagnostics = diagnosticsOf(text, findings).map(({ range: _, fixes, related, ...rest }) => ({
      ...inField(rest),
      fixes: fixes.map(({ edits, ...fix }) => ({ ...fix, edits: edits.map(inField) })),
      related: related.map(inField),
    }));
    const notes = published?.trim() && !isDay(published) ? [notUnderstood(published)] : [];
    const faults = [...new Set(report.faults.map(({ rule }) => rule))];
    return { diagnostics, ...(notes.length > 0 ? { notes } : {}), ...(faults.length > 0 ? { faults } : {}) };
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new NotARecord('it is not JSON');
  }
  if (!isObject(given)) throw new NotARecord('it is no JSON object');
  return given;
}

const isDay = (published: string): boolean => datelineOf({ fields: new Map([['date', dateField(published)]]), readings: [] }) !== undefined;
const notUnderstood = (published: string): string =>
  `the day of publication “${published.slice(0, 40)}” is not understood, so years and weekdays go without it`;

const dateField = (value: string): Field => ({ name: 'date', value, start: 0, end: 0 });

/** A record without a name goes by its line. */
const named = (id: unknown, line: number): object => (id === null ? { id, line } : { id });

/** The answer to what cannot be checked. */
export const failure = (line: number, id: unknown, error: string): string =>
  `${JSON.stringify({ version: 1, ...named(id, line), error })}\n`;
