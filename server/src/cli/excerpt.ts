// The line of a draft that a finding stands in, short enough to show.
import type { LineCharacter } from '../text/lines.ts';
import { visible } from '../text/visible.ts';

export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const shown = (words: string): string => visible(words.replaceAll('\t', ' '));

/** Cuts a part of a text where a word begins, on one side or the other. */
const cutStart = (words: string, most: number): string =>
  words.length <= most
    ? words
    : `…${words
        .slice(words.length - most)
        .replace(/^\S*\s+(?=\S)/, '')
        .replace(/^[\udc00-\udfff]/, '')}`;
const cutEnd = (words: string, most: number): string =>
  words.length <= most
    ? words
    : `${words
        .slice(0, most)
        .replace(/(?<=\S)\s+\S*$/, '')
        .replace(/[\ud800-\udbff]$/, '')}…`;

/** The words of a finding with what stands around them in its line, in about `width` characters. */
export function excerptOf(line: string, start: LineCharacter, end: LineCharacter, width: number): Excerpt {
  const to = end.line === start.line ? end.character : line.length;
  const words = cutEnd(line.slice(start.character, to), Math.max(10, width - 20));
  const left = Math.max(8, width - words.length - 2);
  const before = line.slice(0, start.character);
  const after = line.slice(to);
  const room = Math.max(Math.floor(left / 2), left - after.length);
  const first = cutStart(before.trimStart(), room);
  return { before: shown(first), words: shown(words), after: shown(cutEnd(after.trimEnd(), Math.max(8, left - first.length))) };
}

/** The lines that findings begin in, by their number from 0. */
export function linesOf(text: string, findings: readonly { readonly range: { readonly start: LineCharacter } }[]): Record<number, string> {
  const wanted = new Set(findings.map(({ range }) => range.start.line));
  const lines: Record<number, string> = {};
  if (wanted.size === 0) return lines;
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) if (wanted.has(i)) lines[i] = line;
  return lines;
}
