import type { Reading } from './reading.ts';

/** Which paragraphs of a draft were edited since an earlier version of as many: those from `from` up to `to`. */
export interface Edited {
  readonly from: number;
  readonly to: number;
}

/** What was worked out of that earlier version, and its readings. All readings but those of the edited paragraphs are the draft's still. */
export interface Earlier<T> extends Edited {
  readonly part: T;
  readonly readings: readonly Reading[];
}

/** A list by paragraph, with what the edited ones give now. */
export function withEdited<T>(list: readonly T[], { from, to }: Edited, now: (paragraph: number) => T): T[] {
  const all = list.slice();
  for (let i = from; i < to; i++) all[i] = now(i);
  return all;
}
