import type { Claim, Reading } from './reading.ts';

/** The statements of a paragraph that can be checked. */
export function readClaims(_reading: Reading): Claim[] {
  return [];
}
