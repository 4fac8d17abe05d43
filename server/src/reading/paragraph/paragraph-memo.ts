// Facts of a paragraph that are worked out once and kept with its reading.
import { Memo } from '../../performance/memo.ts';
import type { Reading } from './reading.ts';

/**
 * Something that follows from a paragraph alone: `const openings = new ParagraphMemo((reading) => …)`, then `openings.of(reading)`.
 * `transient: true` is for what several rules ask for one after another and nobody asks for later: it is dropped once all have run.
 */
export class ParagraphMemo<T extends NonNullable<unknown> | null> extends Memo<Reading, T> {}
