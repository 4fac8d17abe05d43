import type { Attribution, Reading } from './reading.ts';

/** Who said what in a paragraph, by the paragraph's words alone. */
export function readAttributions(_reading: Reading): Attribution[] {
  return [];
}
