import type { NameMention, Reading } from './reading.ts';

/** The names in a paragraph, in order. */
export function readNames(_reading: Reading): NameMention[] {
  return [];
}
