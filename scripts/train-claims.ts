// Trains the scorer of check-worthy claims and writes its data file. Run by hand, only to change the model:
//
//   npx node scripts/train-claims.ts CLAIMS.jsonl[.gz] ARTICLES.jsonl[.gz]
//
// CLAIMS: a line a sentence, {"text": "…", "checkworthy": true}, such as ClaimBuster's debate sentences
// (https://doi.org/10.5281/zenodo.3609356). ARTICLES: a line an article, {"text": "…"}; only which words keep like company is
// learnt from them, so that a verb no debate had is taken for what its likes are. The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { claimFeatures, claimTokens } from '../server/src/reading/claims/features.ts';
import { DIGITS, groupName } from '../server/src/reading/claims/score.ts';
import { wordGroups } from './word-groups.ts';

const [claimsPath, articlesPath] = process.argv.slice(2);
if (!claimsPath || !articlesPath) throw new Error('usage: npx node scripts/train-claims.ts CLAIMS.jsonl[.gz] ARTICLES.jsonl[.gz]');

const readLines = (path: string): { text: string; checkworthy?: boolean }[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
const rows = readLines(claimsPath).map((row) => ({ tokens: claimTokens(row.text), worthy: row.checkworthy ? 1 : 0 }));
const articles = readLines(articlesPath).flatMap((article) => article.text.split('\n'));

const DIMENSIONS = 100;
const { vectors, groups } = wordGroups([...rows.map((row) => row.tokens.words), ...articles.map((text) => claimTokens(text).words)], {
  words: 9000,
  dimensions: DIMENSIONS,
  groups: 200,
});
const groupOf = new Map(groups.flatMap((words, k) => words.map((word) => [word, groupName(k)] as const)));

/** What the letters within a word count, against the word itself: there are many of them, and they overlap. */
const LETTERS = 0.36;

/** The runs of three to five letters of a word, its ends marked: what rare words have in common with common ones. */
function runsOf(word: string): Set<string> {
  const marked = `<${word}>`;
  const runs = new Set<string>();
  for (let length = 3; length <= 5; length++) {
    for (let at = 0; at + length <= marked.length; at++) runs.add(`~${marked.slice(at, at + length)}`);
  }
  return runs;
}

/** Is it a feature that only lends the words their weights, and is no part of the model? */
const isLent = (name: string): boolean => name.startsWith('!vector ') || name.startsWith('~');

/** The features of each sentence; the words' letters and vectors, added up, come as features of their own and go into the words' weights at the end. */
const all = rows.map((row) => {
  const features = claimFeatures(row.tokens, (word) => groupOf.get(word) ?? '?');
  const sum = new Float64Array(DIMENSIONS);
  let each = 0;
  for (const word of new Set(row.tokens.words)) {
    each = features.get(word)!;
    const vector = vectors.get(word);
    for (let d = 0; vector && d < DIMENSIONS; d++) sum[d]! += vector[d]!;
    // Only a word of the model can be lent what its letters weigh.
    if (vector) for (const run of runsOf(word)) features.set(run, (features.get(run) ?? 0) + LETTERS * each);
  }
  for (let d = 0; d < DIMENSIONS; d++) features.set(`!vector ${d}`, sum[d]! * each);
  return features;
});

/** Weights that fit the sentences at `train`, by logistic regression with a penalty on their squares. */
function fitted(train: readonly number[], penalty: number): { bias: number; weights: Map<string, number> } {
  const inWorthy = new Map<string, number>();
  const inAll = new Map<string, number>();
  let worthy = 0;
  for (const r of train) {
    worthy += rows[r]!.worthy;
    for (const feature of all[r]!.keys()) {
      inAll.set(feature, (inAll.get(feature) ?? 0) + 1);
      if (rows[r]!.worthy) inWorthy.set(feature, (inWorthy.get(feature) ?? 0) + 1);
    }
  }
  const names = [...inAll].filter(([name, n]) => n >= (name.startsWith('~') ? 4 : 2)).map(([name]) => name);
  // A feature that divides the two classes by itself is trusted more (Wang and Manning 2012, “Baselines and bigrams”).
  const trust = Float64Array.from(names, (name) => {
    if (name.startsWith('!')) return 1;
    const yes = ((inWorthy.get(name) ?? 0) + 1) / (worthy + 2);
    const no = (inAll.get(name)! - (inWorthy.get(name) ?? 0) + 1) / (train.length - worthy + 2);
    return 0.3 + 0.5 * Math.min(2, Math.abs(Math.log(yes / no)));
  });
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const vectorsOf = train.map((r) => {
    const ids: number[] = [0];
    const values: number[] = [1];
    for (const [name, value] of all[r]!) {
      const id = index.get(name);
      if (id === undefined) continue;
      ids.push(id);
      values.push(value * trust[id - 1]!);
    }
    return { ids: Int32Array.from(ids), values: Float64Array.from(values), worthy: rows[r]!.worthy };
  });
  const found = minimise(names.length + 1, (w, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const { ids, values, worthy: y } of vectorsOf) {
      let z = 0;
      for (let k = 0; k < ids.length; k++) z += w[ids[k]!]! * values[k]!;
      const p = 1 / (1 + Math.exp(-z));
      loss -= Math.log(Math.max(1e-12, y ? p : 1 - p));
      for (let k = 0; k < ids.length; k++) gradient[ids[k]!]! += (p - y) * values[k]!;
    }
    for (let i = 1; i < w.length; i++) {
      loss += (penalty / 2) * w[i]! ** 2;
      gradient[i]! += penalty * w[i]!;
    }
    return loss;
  });
  return { bias: found[0]!, weights: new Map(names.map((name, i) => [name, found[i + 1]! * trust[i]!])) };
}

/** The least of a convex function, by L-BFGS with eight corrections. */
function minimise(n: number, f: (w: Float64Array, gradient: Float64Array) => number): Float64Array {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  let w = new Float64Array(n);
  let gradient = new Float64Array(n);
  let value = f(w, gradient);
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < 80; round++) {
    const step = gradient.map((x) => -x);
    const shares: number[] = [];
    for (let k = past.length - 1; k >= 0; k--) {
      const { s, y, rho } = past[k]!;
      const share = (shares[k] = rho * dot(s, step));
      for (let i = 0; i < n; i++) step[i]! -= share * y[i]!;
    }
    const last = past.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < n; i++) step[i]! *= scale;
    past.forEach(({ s, y, rho }, k) => {
      const share = shares[k]! - rho * dot(y, step);
      for (let i = 0; i < n; i++) step[i]! += share * s[i]!;
    });
    const slope = dot(step, gradient);
    const nextGradient = new Float64Array(n);
    let next = w;
    let nextValue = value;
    for (let length = 1; length > 1e-8; length /= 2) {
      next = w.map((x, i) => x + length * step[i]!);
      nextValue = f(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const s = next.map((x, i) => x - w[i]!);
    const y = nextGradient.map((x, i) => x - gradient[i]!);
    const curve = dot(s, y);
    if (curve > 1e-12) past.push({ s, y, rho: 1 / curve });
    if (past.length > 8) past.shift();
    const done = Math.abs(value - nextValue) < 1e-6 * Math.abs(value);
    w = next;
    gradient = nextGradient;
    value = nextValue;
    if (done) break;
  }
  return w;
}

const probability = (features: ReadonlyMap<string, number>, { bias, weights }: ReturnType<typeof fitted>): number => {
  let sum = bias;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** The best F1, the score from which on it is had, and the average precision of the whole ranking. */
function measure(scores: readonly number[]): { f1: number; threshold: number; averagePrecision: number } {
  const ranked = scores.map((score, i) => ({ score, worthy: rows[i]!.worthy })).sort((a, b) => b.score - a.score);
  const positives = rows.reduce((sum, row) => sum + row.worthy, 0);
  let right = 0;
  let precisions = 0;
  const curve = ranked.map(({ score, worthy }, i) => {
    right += worthy;
    if (worthy) precisions += right / (i + 1);
    return { score, f1: (2 * right) / (i + 1 + positives) };
  });
  const f1 = Math.max(...curve.map((point) => point.f1));
  // F1 hardly changes near its best: the lowest score of that stretch lists the most claims for it.
  const threshold = curve.findLast((point) => point.f1 >= f1 - 0.002)!.score;
  return { f1, threshold, averagePrecision: precisions / positives };
}

const FOLDS = 5;
const crossValidated = [0.5, 1, 2, 4].map((penalty) => {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitted(
      rows.flatMap((_, i) => (i % FOLDS === fold ? [] : [i])),
      penalty,
    );
    rows.forEach((_, i) => {
      if (i % FOLDS === fold) scores[i] = probability(all[i]!, model);
    });
  }
  const result = { penalty, ...measure(scores) };
  console.log(
    `penalty ${penalty}: F1 ${result.f1.toFixed(3)} from ${result.threshold.toFixed(2)} on, average precision ${result.averagePrecision.toFixed(3)}`,
  );
  const tenths = Array.from({ length: 10 }, (_, t) => rows.flatMap((row, i) => (Math.floor(scores[i]! * 10) === t ? [row.worthy] : [])));
  console.log(`  worthy by tenths of the score: ${tenths.map((t) => (t.reduce((a, b) => a + b, 0) / t.length).toFixed(2)).join(' ')}`);
  return result;
});
const best = crossValidated.reduce((a, b) => (b.f1 + b.averagePrecision > a.f1 + a.averagePrecision ? b : a));
const model = fitted(
  rows.map((_, i) => i),
  best.penalty,
);

const weights = new Map([...model.weights].filter(([name]) => !isLent(name)));
for (const [word, vector] of vectors) {
  let share = vector.reduce((sum, x, d) => sum + x * (model.weights.get(`!vector ${d}`) ?? 0), 0);
  for (const run of runsOf(word)) share += LETTERS * (model.weights.get(run) ?? 0);
  weights.set(word, (weights.get(word) ?? 0) + share);
}
const sizes = [...weights.values()].map(Math.abs).sort((a, b) => a - b);
// The few weights beyond this are cut, so that the others are kept more exactly.
const largest = sizes[Math.floor(sizes.length * 0.999)]!;
const middle = (DIGITS.length - 1) / 2;
const digit = (weight: number): number => Math.round(middle + (Math.max(-1, Math.min(1, weight / largest)) * (DIGITS.length - 1)) / 2);
const packed = (name: string): string => name + DIGITS[digit(weights.get(name) ?? 0)];
// Features that hardly weigh anything are left out.
const LEAST = 1;
const words = groups.map((group) => [...group].sort().map(packed).join(' '));
const features = [...weights.keys()].filter((name) => !vectors.has(name) && Math.abs(digit(weights.get(name)!) - middle) >= LEAST).sort();
const source = `/**
 * Weights of the claim scorer, written by scripts/train-claims.ts and read by reading/claims/score.ts. Learnt from ClaimBuster
 * (Arslan, Hassan, Li, Tremayne 2020, doi:10.5281/zenodo.3609356). \`words\`: a line a group of like words; a weight's digit
 * ends each word and each feature.
 */
export const claimsModel = {
  bias: ${model.bias.toFixed(4)},
  /** The weight that the last digit stands for. */
  largest: ${largest.toFixed(4)},
  /** From this score on a sentence is listed as a claim. */
  threshold: ${best.threshold.toFixed(3)},
  words: \`${words.join('\n')}\`,
  features: \`${features.map(packed).join('\n')}\`,
};
`;
writeFileSync(new URL('../server/src/reading/data/claims-model.ts', import.meta.url), source);
console.log(
  `penalty ${best.penalty}; ${vectors.size} words in ${groups.length} groups, ${features.length} features, ${source.length >> 10} kB`,
);
