// What can be wrong with a house style.
import { closest, distance } from 'fastest-levenshtein';
import { type LineCharacter, lineIndex } from '../text/lines.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Severity } from './style.ts';

export type ProblemCode =
  | 'syntax'
  | 'too-large'
  | 'unknown-key'
  | 'unknown-rule'
  | 'unknown-option'
  | 'unknown-preset'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'duplicate-key'
  | 'missing-file'
  | 'cycle'
  | 'contradiction'
  | 'common-word'
  | 'bad-pattern'
  | 'not-supported';

/** Something wrong with a house style, at the place where it was written. Offsets are those of the file at `path`. */
export interface StyleProblem extends Span {
  readonly path: string;
  readonly code: ProblemCode;
  /** `error`: that part of the style is not in force. */
  readonly severity: Severity;
  /** What is wrong and what was expected, in one sentence without a full stop. */
  readonly message: string;
  /** From zero, as editors count. */
  readonly range: { readonly start: LineCharacter; readonly end: LineCharacter };
  /** The edit of the file that mends it, where only one thing can have been meant. */
  readonly mend?: { readonly title: string; readonly edit: Edit };
  /** Another place in the same file that it has to do with. */
  readonly related?: Span & { readonly message: string };
  /** Where a house style names the file, for a problem in a file that is no house style. */
  readonly named?: Span & { readonly path: string };
}

export type UnplacedProblem = Omit<StyleProblem, 'path' | 'range' | 'severity'> & { readonly severity?: Severity };

/** Problems with their lines, from problems with their offsets. */
export function placed(path: string, text: string, draughts: readonly UnplacedProblem[]): StyleProblem[] {
  if (draughts.length === 0) return [];
  const at = lineIndex(text);
  return draughts
    .map((d) => ({ severity: 'error' as const, ...d, path, range: { start: at(d.start), end: at(d.end) } }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How alike two spellings must be for one to be offered for the other. */
const near = (a: string, b: string): boolean =>
  distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 3)) || (a.length > 3 && letters(a) === letters(b));
const letters = (word: string): string => [...word].sort().join('');
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ./]/g, '');

/** The right spelling that was most likely meant; `quote_punctuation` means `quotePunctuation`, `lost-apostrophe` its rule. */
export function nearest(word: string, spellings: readonly string[]): string | undefined {
  if (spellings.length === 0 || word.length > 80) return undefined;
  const same = spellings.find((s) => plain(s) === plain(word));
  if (same) return same;
  const tail = spellings.filter((s) => s.includes('/') && near(s.slice(s.indexOf('/') + 1), word.slice(word.indexOf('/') + 1)));
  if (tail.length === 1) return tail[0];
  const found = closest(word.toLowerCase(), tail.length > 0 ? tail : spellings.map((s) => s.toLowerCase()));
  const right = spellings.find((s) => s.toLowerCase() === found);
  return right && near(word.toLowerCase(), found) ? right : undefined;
}

/** “a, b or c”, cut short where there are many. */
export function either(words: readonly string[], most = 8): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), '…'] : words;
  if (shown.length < 2) return shown.join('');
  return shown.at(-1) === '…' ? shown.join(', ') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
