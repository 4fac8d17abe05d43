import { ATTRIBUTION_WEIGHTS } from '../data/attribution-weights.ts';

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

/** Puts other weights in force: for training, which ends what was said before it judges candidates. */
export function setWeights(table: Map<string, number>): void {
  weights = table;
}

/** The sum of the features' weights, where above zero speaks for. */
export function weigh(bias: string, features: readonly string[]): number {
  weights ??= parseWeights(ATTRIBUTION_WEIGHTS);
  let sum = weights.get(bias) ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** How likely a candidate is an attribution, from 0 to 1. */
export const likelihood = (candidate: { readonly features: readonly string[] }): number =>
  1 / (1 + Math.exp(-weigh('bias', candidate.features)));
