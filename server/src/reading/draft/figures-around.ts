// The figures that a draft gives about a paragraph. Of a long draft not all, so that a search among them takes no longer there.
import { Memo } from '../../performance/memo.ts';
import type { DraftReading } from './draft.ts';
import type { PlacedQuantity } from './quantities.ts';

/** Paragraphs of a block; the block before and the one behind are looked at too. A story has seldom so many. */
const BLOCK = 80;

const blocksOf = new Memo((draft: DraftReading): readonly (readonly PlacedQuantity[])[] => {
  const count = Math.max(1, Math.ceil(draft.readings.length / BLOCK));
  const blocks: PlacedQuantity[][] = Array.from({ length: count }, () => []);
  for (const q of draft.quantities) blocks[Math.floor(q.paragraph / BLOCK)]!.push(q);
  return blocks.map((_, i) => blocks.slice(Math.max(0, i - 1), i + 2).flat());
});

export const figuresAround = (draft: DraftReading, paragraph: number): readonly PlacedQuantity[] =>
  draft.readings.length <= 2 * BLOCK ? draft.quantities : blocksOf.of(draft)[Math.floor(paragraph / BLOCK)]!;
