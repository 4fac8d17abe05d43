import type { Span } from '../text/span.ts';
import type { Slip } from './data/typo-slips.ts';
import { apostrophe, markStyle } from './marks.ts';
import type { Reading } from './reading.ts';

/** A word written for another one, and the other one. */
export interface FoundSlip extends Span {
  readonly mended: string;
}

interface Entry {
  /** The words as they would stand, lower case, with curly apostrophes. */
  readonly wrong: string;
  readonly right: string;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}
export type SlipTable = ReadonlyMap<string, readonly Entry[]>;

/** Contexts are looked for this far from the word. */
const REACH = 48;
/** What ends a clause: “in principal.” */
const CLAUSE_END = '[.,;:!?)”"—]|$| [—–-] ';

/** Slips by the first word of what is written, so that a paragraph's words are looked up once. */
export function slipTable(slips: readonly Slip[]): SlipTable {
  const table = new Map<string, Entry[]>();
  for (const [wrong, right, before = '', after = ''] of slips) {
    const first = wrong.split(' ')[0]!.replace(/’$/, '');
    const entries = table.get(first) ?? [];
    table.set(first, entries);
    entries.push({ wrong, right, before: before ? beforeOf(before) : undefined, after: after ? afterOf(after) : undefined });
  }
  return table;
}

// Capitals count where a pattern asks for one.
const flags = (pattern: string): string => (pattern.includes('\\p{Lu}') ? 'u' : 'iu');

function beforeOf(pattern: string): RegExp {
  // A hyphen alone: “US-lead”.
  if (pattern === '-') return /\p{L}-$/u;
  return new RegExp(`(?:^|[^\\p{L}\\p{N}’-])(?:${pattern})[ -]$`, flags(pattern));
}

function afterOf(pattern: string): RegExp {
  const words = pattern.replace(/\|END\b|\bEND\|?/g, '');
  const follows = `^[ -](?:${words})(?![\\p{L}\\p{N}])`;
  if (words === pattern) return new RegExp(follows, flags(pattern));
  return new RegExp(words ? `${follows}|^(?:${CLAUSE_END})` : `^(?:${CLAUSE_END})`, flags(pattern));
}

/** The slips of a paragraph, in order. */
export function findSlips(reading: Reading, table: SlipTable): FoundSlip[] {
  const found: FoundSlip[] = [];
  const { text } = reading;
  for (const word of reading.words) {
    const whole = word.text.replace(/['’‘ʼ]/g, '’').toLowerCase();
    const hyphen = whole.lastIndexOf('-');
    // “US-lead” is looked up by its last part.
    const skip = table.has(whole) || hyphen < 0 ? 0 : hyphen + 1;
    const entries = table.get(skip ? whole.slice(skip) : whole) ?? (hyphen > 0 ? table.get(whole.slice(0, whole.indexOf('-'))) : undefined);
    if (!entries) continue;
    const start = word.start + (table.has(whole.slice(skip)) ? skip : 0);
    const before = text.slice(Math.max(0, start - REACH), start).replaceAll("'", '’');
    for (const { wrong, right, before: left, after: follows } of entries) {
      const end = start + wrong.length;
      const typed = text.slice(start, end);
      if (typed.replaceAll("'", '’').toLowerCase() !== wrong || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
      // A mark at the end may close a quotation that began before.
      if (wrong.endsWith('’') && /‘|(?:^|[\s(])'/.test(before)) continue;
      if (left && !left.test(before)) continue;
      if (follows && !follows.test(text.slice(end, end + REACH).replaceAll("'", '’'))) continue;
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
