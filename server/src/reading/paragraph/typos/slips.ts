// Words written for other words, by a table.
import type { Span } from '../../../text/span.ts';
import type { Slip, SlipContextWords } from '../../data/typo-slips.ts';
import { apostrophe, markStyle } from '../mark-style.ts';
import type { Reading, Word } from '../reading.ts';
import { firstWord, STOP, stopsIn } from './slip-candidates.ts';
import { SlipContext } from './slip-context.ts';

/** A word written for another one, and the other one. */
export interface FoundSlip extends Span {
  readonly corrected: string;
}

const ALWAYS: readonly SlipContextWords[] = [['']];

export type SlipTable = ReadonlyMap<string, readonly SlipContext[]>;

/** Slips by the first word of what is written, so that a paragraph's words are looked up once. */
export function slipTable(slips: readonly Slip[]): SlipTable {
  const table = new Map<string, SlipContext[]>();
  for (const slip of slips) {
    const [wrong, right, ...contexts] = slip;
    const first = firstWord(slip);
    const entries = table.get(first) ?? [];
    if (entries.length === 0) table.set(first, entries);
    for (const context of contexts.length > 0 ? contexts : ALWAYS) entries.push(new SlipContext(wrong, right, context));
  }
  return table;
}

/** The slips of a paragraph that a table holds, in order. `reason` is that of the table's words. */
export function findSlips(reading: Reading, table: SlipTable, reason: number): FoundSlip[] {
  const found: FoundSlip[] = [];
  const { reasons, words: stops, why } = stopsIn(reading);
  if ((reasons & (reason | STOP.joined)) === 0) return found;
  const { words } = reading;
  for (let i = 0; i < stops.length; i++) {
    const here = stops[i]!;
    const word = words[here]!;
    if ((why[i]! & reason) !== 0) readAt(found, reading.text, word.start, table.get(word.lower)!, word, words[here + 1]);
    else if ((why[i]! & STOP.joined) !== 0) readJoined(found, reading.text, table, word);
  }
  return found;
}

/** A word with an apostrophe or a hyphen: “US-lead” is looked up by its last part, “pubic-school” by its first. */
function readJoined(found: FoundSlip[], text: string, table: SlipTable, word: Word): void {
  const whole = word.lower.replace(/['‘ʼ]/g, '’');
  let start = word.start;
  let entries = table.get(whole);
  if (!entries && whole.includes('-')) {
    const last = whole.lastIndexOf('-') + 1;
    entries = table.get(whole.slice(last));
    if (entries) start += last;
    else entries = table.get(whole.slice(0, whole.indexOf('-')));
  }
  if (entries) readAt(found, text, start, entries);
}

/** Adds the slip at an offset, if one stands there. `word` is the plain word there and `next` the one after it, where they are known. */
function readAt(found: FoundSlip[], text: string, start: number, entries: readonly SlipContext[], word?: Word, next?: Word): void {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    const { wrong, right, second } = entry;
    if (word && second !== undefined && !next?.lower.startsWith(second)) continue;
    const end = start + wrong.length;
    if (!(word?.end === end || standsAt(text, start, end, wrong)) || !entry.follows(text, end) || !entry.leads(text, start)) continue;
    const corrected = inCase(text.slice(start, end), right);
    found.push({ start, end, corrected: corrected.replaceAll('’', apostrophe(markStyle(text))) });
    return;
  }
}

const standsAt = (text: string, start: number, end: number, wrong: string): boolean =>
  text.slice(start, end).replaceAll("'", '’').toLowerCase() === wrong && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** The right word in the capitals of the wrong one. */
function inCase(typed: string, right: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
