import { writtenOut } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Slip } from '../data/typo-slips.ts';
import { apostrophe, markStyle } from '../marks.ts';
import type { Reading, Word } from '../reading.ts';
import { firstWord, STOP, stopsIn } from './stops.ts';

/** A word written for another one, and the other one. */
export interface FoundSlip extends Span {
  readonly mended: string;
}

interface Entry {
  /** The words as they would stand, lower case, with curly apostrophes. */
  readonly wrong: string;
  readonly right: string;
  /** The second of several words, where it is in plain letters. */
  readonly second: string | undefined;
  /** Compiled when the word is first met: most slips never are. */
  readonly before: () => RegExp | undefined;
  readonly after: () => RegExp | undefined;
  /** Does it look for capitals before, or after? */
  readonly minds: readonly [before: boolean, after: boolean];
}
export type SlipTable = ReadonlyMap<string, readonly Entry[]>;

/** Contexts are looked for this far from the word. */
const REACH = 48;
/** What ends a clause: “in principal.” */
const CLAUSE_END = '[.,;:!?)”"—]|$| [—–-] ';

/** Slips by the first word of what is written, so that a paragraph's words are looked up once. */
export function slipTable(slips: readonly Slip[]): SlipTable {
  const table = new Map<string, Entry[]>();
  for (const slip of slips) {
    const [wrong, right, before = '', after = ''] = slip;
    const first = firstWord(slip);
    const entries = table.get(first) ?? [];
    table.set(first, entries);
    const second = /^\S+ ([a-z]+)(?: |$)/.exec(wrong)?.[1];
    entries.push({
      wrong,
      right,
      second,
      before: once(before, beforeOf),
      after: once(after, afterOf),
      minds: [minds(before), minds(after)],
    });
  }
  return table;
}

function once(pattern: string, compile: (pattern: string) => RegExp): () => RegExp | undefined {
  let made: RegExp | undefined;
  return () => (pattern ? (made ??= compile(pattern)) : undefined);
}

// Capitals count only where a pattern asks for one; else both it and the words are put in small letters, which costs less than the i flag.
const minds = (pattern: string): boolean => pattern.includes('\\p{Lu}');
const small = (pattern: string): string =>
  minds(pattern) ? pattern : pattern.replace(/\\p\{\w+\}|[A-Z]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
const compiled = (source: string): RegExp => new RegExp(writtenOut(source), source.includes('\\p{') ? 'u' : '');

function beforeOf(pattern: string): RegExp {
  // A hyphen alone: “US-lead”.
  if (pattern === '-') return /[a-z.]-$/;
  return compiled(`(?:^|[^A-Za-zÀ-ÿ0-9’-])(?:${small(pattern)})[ -]$`);
}

function afterOf(pattern: string): RegExp {
  const words = pattern.replace(/\|END\b|\bEND\|?/g, '');
  const follows = `^[ -](?:${small(words)})(?![A-Za-zÀ-ÿ0-9])`;
  if (words === pattern) return compiled(follows);
  return compiled(words ? `${follows}|^(?:${CLAUSE_END})` : `^(?:${CLAUSE_END})`);
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
    if ((why[i]! & reason) !== 0) readAt(found, reading.text, word.start, table.get(word.small)!, word, words[here + 1]);
    else if ((why[i]! & STOP.joined) !== 0) readJoined(found, reading.text, table, word);
  }
  return found;
}

/** A word with an apostrophe or a hyphen: “US-lead” is looked up by its last part, “pubic-school” by its first. */
function readJoined(found: FoundSlip[], text: string, table: SlipTable, word: Word): void {
  const whole = word.small.replace(/['‘ʼ]/g, '’');
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
function readAt(found: FoundSlip[], text: string, start: number, entries: readonly Entry[], word?: Word, next?: Word): void {
  for (const entry of entries) {
    const { wrong, right, second } = entry;
    // Most entries are told from the text by a glance at the word after the first.
    if (word && second !== undefined && !next?.small.startsWith(second)) continue;
    const end = start + wrong.length;
    const typed = text.slice(start, end);
    if (word?.end !== end && (typed.replaceAll("'", '’').toLowerCase() !== wrong || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))))
      continue;
    // What follows is looked at first: it is less, and says more.
    const follows = entry.after();
    if (follows) {
      const after = text.slice(end, end + REACH).replaceAll("'", '’');
      if (!follows.test(entry.minds[1] ? after : after.toLowerCase())) continue;
    }
    const leads = entry.before();
    const closes = wrong.endsWith('’');
    if (leads || closes) {
      const before = text.slice(Math.max(0, start - REACH), start).replaceAll("'", '’');
      // A mark at the end may close a quotation that began before.
      if (closes && before.includes('‘')) continue;
      if (leads && !leads.test(entry.minds[0] ? before : before.toLowerCase())) continue;
    }
    found.push({ start, end, mended: inCase(typed, right).replaceAll('’', apostrophe(markStyle(text))) });
    return;
  }
}

/** The right word in the capitals of the wrong one. */
function inCase(typed: string, right: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
