import { ATTRIBUTION_WEIGHTS } from '../data/attribution-weights.ts';
import type { Candidate } from './candidates.ts';

let weights: Map<string, number> | undefined;

/** The weights as trained: one “feature weight” a line, in hundredths. */
export function parseWeights(table: string): Map<string, number> {
  const parsed = new Map<string, number>();
  for (const line of table.split('\n')) {
    const space = line.lastIndexOf(' ');
    if (space > 0) parsed.set(line.slice(0, space), Number(line.slice(space + 1)) / 100);
  }
  return parsed;
}

/** How likely a candidate is an attribution, from 0 to 1. */
export function likelihood(candidate: Candidate): number {
  weights ??= parseWeights(ATTRIBUTION_WEIGHTS);
  let sum = weights.get('bias') ?? 0;
  for (const feature of candidate.features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
