// Lists of words with a word a line, as spell-checkers keep them.

/** A line that says something, with its place. */
export interface Line {
  readonly line: string;
  readonly start: number;
}

/** The lines of a list that say something. */
export function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/^[ \t]*([^\s#][^\r\n]*?)[ \t]*$/gm), ({ 0: whole, 1: line, index }) => ({
    line: line!,
    start: index + whole.indexOf(line!),
  }));
}
