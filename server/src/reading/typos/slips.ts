import { writtenOut } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Slip } from '../data/typo-slips.ts';
import { apostrophe, markStyle } from '../marks.ts';
import type { Reading } from '../reading.ts';

/** A word written for another one, and the other one. */
export interface FoundSlip extends Span {
  readonly mended: string;
}

interface Entry {
  /** The words as they would stand, lower case, with curly apostrophes. */
  readonly wrong: string;
  readonly right: string;
  /** Compiled when the word is first met: most slips never are. */
  readonly before: () => RegExp | undefined;
  readonly after: () => RegExp | undefined;
  /** Does it look for capitals before, or after? */
  readonly minds: readonly [before: boolean, after: boolean];
}
export type SlipTable = ReadonlyMap<string, readonly Entry[]>;

/** Contexts are looked for this far from the word. */
const REACH = 48;
const JOINED = /['’‘ʼ-]/;
/** What ends a clause: “in principal.” */
const CLAUSE_END = '[.,;:!?)”"—]|$| [—–-] ';

/** Slips by the first word of what is written, so that a paragraph's words are looked up once. */
export function slipTable(slips: readonly Slip[]): SlipTable {
  const table = new Map<string, Entry[]>();
  for (const [wrong, right, before = '', after = ''] of slips) {
    const first = wrong.split(' ')[0]!.replace(/’$/, '');
    const entries = table.get(first) ?? [];
    table.set(first, entries);
    entries.push({ wrong, right, before: once(before, beforeOf), after: once(after, afterOf), minds: [minds(before), minds(after)] });
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

/** The slips of a paragraph, in order. */
export function findSlips(reading: Reading, table: SlipTable): FoundSlip[] {
  const found: FoundSlip[] = [];
  const { text } = reading;
  for (const word of reading.words) {
    let whole = word.text.toLowerCase();
    let start = word.start;
    let entries = table.get(whole);
    if (!entries) {
      if (!JOINED.test(whole)) continue;
      whole = whole.replace(/['‘ʼ]/g, '’');
      entries = table.get(whole);
      if (!entries && whole.includes('-')) {
        // “US-lead” is looked up by its last part, “pubic-school” by its first.
        const last = whole.lastIndexOf('-') + 1;
        entries = table.get(whole.slice(last));
        if (entries) start += last;
        else entries = table.get(whole.slice(0, whole.indexOf('-')));
      }
      if (!entries) continue;
    }
    const before = text.slice(Math.max(0, start - REACH), start).replaceAll("'", '’');
    for (const entry of entries) {
      const { wrong, right } = entry;
      const end = start + wrong.length;
      const typed = text.slice(start, end);
      if (typed.replaceAll("'", '’').toLowerCase() !== wrong || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
      // A mark at the end may close a quotation that began before.
      if (wrong.endsWith('’') && /‘|(?:^|[\s(])'/.test(before)) continue;
      const left = entry.before();
      if (left && !left.test(entry.minds[0] ? before : before.toLowerCase())) continue;
      const follows = entry.after();
      const next = text.slice(end, end + REACH).replaceAll("'", '’');
      if (follows && !follows.test(entry.minds[1] ? next : next.toLowerCase())) continue;
      found.push({ start, end, mended: inCase(typed, right).replaceAll('’', apostrophe(markStyle(text))) });
      break;
    }
  }
  return found;
}

/** The right word in the capitals of the wrong one. */
function inCase(typed: string, right: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
