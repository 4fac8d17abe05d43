// What standard output is: a terminal with a width and colours, or something that other programs read.
import { isatty } from 'node:tty';

export interface Terminal {
  readonly colour: boolean;
  /** In columns; undefined where nobody reads it on a screen, and no line is wrapped. */
  readonly width: number | undefined;
}

const NARROWEST = 40;

/** Standard output as it is. `NO_COLOR` (no-color.org) and a terminal that can do nothing have no colours. */
export function terminal(): Terminal {
  if (!isatty(1)) return { colour: false, width: undefined };
  const { NO_COLOR, TERM, COLUMNS } = process.env;
  const width = process.stdout.columns ?? Number(COLUMNS);
  return { colour: !NO_COLOR && TERM !== 'dumb', width: width >= NARROWEST ? width : 80 };
}

const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Paint = keyof typeof CODES;

/** Words in colours, where there are any. */
export const painter =
  (colour: boolean) =>
  (words: string, ...paints: readonly Paint[]): string =>
    colour && words !== '' ? `${paints.map((paint) => `\u001b[${CODES[paint]}m`).join('')}${words}\u001b[0m` : words;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/** How many columns a terminal takes for words. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const char of words) columns += /\p{M}|\u200d|\ufe0f/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

/** Words in lines of at most a width; a word that is longer stands by itself. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
