// The smallest change from some words to others.
import type { Edit } from './span.ts';

/** The change of the words `from`, which stand at `start`, to `to`, without the characters that stay at either end. */
export function minimalEdit(from: string, to: string, start: number): Edit {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start: start + head, end: start + from.length - tail, newText: to.slice(head, to.length - tail) };
}
