// Trains the scorer of check-worthy claims and writes its data file. Run by hand, only to change the model:
//
//   npx node scripts/train-claims.ts CLAIMS.jsonl[.gz] ARTICLES.jsonl[.gz]
//
// CLAIMS: a line a sentence, {"text": "…", "checkworthy": true}, such as ClaimBuster's debate sentences
// (https://doi.org/10.5281/zenodo.3609356). ARTICLES: a line an article, {"text": "…"}; only which words keep like company is
// learnt from them, so that a verb no debate had is taken for what its likes are. The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { claimFeatures, claimTokens } from '../server/src/reading/paragraph/claims/features.ts';
import { DIGITS, groupName, LEVELS, PLANES } from '../server/src/reading/paragraph/claims/score.ts';
import { likeness, quadratic, scoreOf } from './quadratic.ts';
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
  words: 7000,
  dimensions: DIMENSIONS,
  groups: 200,
});
const groupOf = new Map(groups.flatMap((words, k) => words.map((word) => [word, groupName(k)] as const)));

/** The runs of three to five letters of a word, its ends marked: what rare words have in common with common ones. */
function runsOf(word: string): Set<string> {
  const marked = `<${word}>`;
  const runs = new Set<string>();
  for (let length = 3; length <= 5; length++) {
    for (let at = 0; at + length <= marked.length; at++) runs.add(`~${marked.slice(at, at + length)}`);
  }
  return runs;
}

const counts = new Map<string, number>();
for (const { tokens } of rows) for (const word of tokens.words) counts.set(word, (counts.get(word) ?? 0) + 1);
const spoken = [...counts.values()].reduce((a, b) => a + b, 0);

/** Features that only lend a word its weights, and are no part of the model: its letters, its vector, and that again where the word is rare. */
const lentOf = (word: string): Map<string, number> => {
  const lent = new Map<string, number>();
  const vector = vectors.get(word);
  // Only a word of the model can be lent anything.
  if (!vector) return lent;
  for (const run of runsOf(word)) lent.set(run, 1);
  const rare = 0.001 / (0.001 + (counts.get(word) ?? 0) / spoken);
  vector.forEach((x, d) => {
    lent.set(`!vector ${d}`, x);
    lent.set(`!rare ${d}`, x * rare);
  });
  return lent;
};
const isLent = (name: string): boolean => /^(?:~|!vector|!rare)/.test(name);

/** How much each family of features weighs in telling whether sentences are alike, chosen by cross-validation. */
const SHARES = { words: 0.8, pairs: 0.7, tags: 2.4, threes: 0.5, groups: 1.5, vectors: 4.6, rare: 1.5, letters: 1.5, counts: 1 };

function familyOf(name: string): keyof typeof SHARES {
  if (name.startsWith('~')) return 'letters';
  if (name.startsWith('!')) return name.startsWith('!vector') ? 'vectors' : name.startsWith('!rare') ? 'rare' : 'counts';
  if (name.startsWith('T')) return name.split(' ').length > 2 ? 'threes' : 'tags';
  if (name.startsWith('K')) return 'groups';
  return name.includes(' ') ? 'pairs' : 'words';
}

const all = rows.map((row) => {
  const features = claimFeatures(row.tokens, (word) => groupOf.get(word) ?? '?');
  for (const word of new Set(row.tokens.words)) {
    const each = features.get(word)!;
    for (const [name, value] of lentOf(word)) features.set(name, (features.get(name) ?? 0) + value * each);
  }
  return features;
});

const seen = new Map<string, number>();
for (const features of all) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
const names = [...seen].filter(([name, n]) => n >= (name.startsWith('~') ? 4 : 2)).map(([name]) => name);
const position = new Map(names.map((name, i) => [name, i]));
const families = names.map(familyOf);
const own = Object.fromEntries(Object.keys(SHARES).map((family) => [family, 0]));
for (const features of all) {
  for (const [name, value] of features) {
    const i = position.get(name);
    if (i !== undefined) own[families[i]!]! += value ** 2 / all.length;
  }
}
const scale = families.map((family) => Math.sqrt(SHARES[family] / own[family]!));
const sparse = all.map((features) => {
  const known = [...features].flatMap(([name, value]) => {
    const i = position.get(name);
    return i === undefined ? [] : [{ i, value: value * scale[i]! }];
  });
  return { at: Int32Array.from(known, ({ i }) => i), value: Float64Array.from(known, ({ value }) => value) };
});
const { like, factor } = likeness(sparse, names.length);
const targets = rows.map((row) => row.worthy * 2 - 1);

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
  const threshold = curve.findLast((point) => point.f1 >= f1 - 0.006)!.score;
  return { f1, threshold, averagePrecision: precisions / positives };
}

const FOLDS = 5;
const outside: number[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const train = rows.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
  const learnt = quadratic(like, train, targets, PLANES);
  rows.forEach((_, i) => {
    if (i % FOLDS === fold) outside[i] = scoreOf(like[i]!, train, learnt);
  });
}

/** Slope and bias that make of a score a probability (Platt 1999), by Newton's method. */
function calibrated(scores: readonly number[]): { slope: number; bias: number } {
  let slope = 1;
  let bias = 0;
  for (let round = 0; round < 30; round++) {
    let [gs, gb, ss, sb, bb] = [0, 0, 0, 0, 0];
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-slope * score - bias));
      const wrong = p - rows[i]!.worthy;
      const spread = p * (1 - p);
      gs += wrong * score;
      gb += wrong;
      ss += spread * score * score;
      sb += spread * score;
      bb += spread;
    });
    const determinant = ss * bb - sb * sb;
    slope -= (gs * bb - gb * sb) / determinant;
    bias -= (gb * ss - gs * sb) / determinant;
  }
  return { slope, bias };
}
const { slope, bias } = calibrated(outside);
const probabilities = outside.map((score) => 1 / (1 + Math.exp(-slope * score - bias)));
const best = measure(probabilities);
console.log(`F1 ${best.f1.toFixed(3)} from ${best.threshold.toFixed(2)} on, average precision ${best.averagePrecision.toFixed(3)}`);
const tenths = Array.from({ length: 10 }, (_, t) =>
  rows.flatMap((row, i) => (Math.floor(probabilities[i]! * 10) === t ? [row.worthy] : [])),
);
console.log(`  worthy by tenths of the score: ${tenths.map((t) => (t.reduce((a, b) => a + b, 0) / t.length).toFixed(2)).join(' ')}`);

const model = quadratic(
  like,
  rows.map((_, i) => i),
  targets,
  PLANES,
);

/** Weights of the features, from what each row adds: `offset` makes the mean of all rows weigh nothing. */
function weightsOf(byRow: Float64Array): { readonly weights: Float64Array; readonly offset: number } {
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const total = byRow.reduce((a, b) => a + b, 0);
  sparse.forEach(({ at, value }, r) => {
    at.forEach((i, k) => {
      weights[i]! += byRow[r]! * value[k]!;
      mean[i]! += value[k]! / sparse.length;
    });
  });
  let offset = 0;
  for (let i = 0; i < weights.length; i++) {
    weights[i] = factor * (weights[i]! - total * mean[i]!);
    offset -= weights[i]! * mean[i]!;
    weights[i]! *= scale[i]!;
  }
  return { weights, offset };
}
const linear = weightsOf(model.linear.map((x) => x * slope));
const planes = model.planes.map(({ rows: byRow, sign }) => ({ sign, ...weightsOf(byRow.map((x) => x * Math.sqrt(slope))) }));

/** A feature's weight and its weight in each plane; a word's has what its letters and vector lend it. */
function allWeights(name: string): number[] {
  const parts = [linear, ...planes].map(({ weights }) => weights);
  const of = (feature: string) => position.get(feature);
  const i = of(name);
  const sums = parts.map((weights) => (i === undefined ? 0 : weights[i]!));
  for (const [lent, value] of lentOf(name)) {
    const k = of(lent);
    if (k === undefined) continue;
    parts.forEach((weights, p) => {
      sums[p]! += value * weights[k]!;
    });
  }
  return sums;
}
const kept = new Map([...vectors.keys()].map((word) => [word, allWeights(word)]));
// Beside the words, the features that move sentences most.
const FEATURES = 5500;
const others = names
  .filter((name) => !isLent(name) && !vectors.has(name))
  .map((name) => {
    const weights = allWeights(name);
    return { name, weights, moves: Math.sqrt(seen.get(name)!) * Math.hypot(...weights) };
  })
  .sort((a, b) => b.moves - a.moves || (a.name < b.name ? -1 : 1))
  .slice(0, FEATURES);
for (const { name, weights } of others) kept.set(name, weights);

/** The few weights beyond this are cut, so that the others are kept more exactly. */
const most = (p: number, share: number): number => {
  const sizes = [...kept.values()].map((weights) => Math.abs(weights[p]!)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * share)]!;
};
const largest = most(0, 0.999);
const largestInPlane = planes.map((_, p) => most(p + 1, 0.995));
const middle = (DIGITS.length - 1) / 2;
const nearest = (x: number): number =>
  LEVELS.reduce((found, level, i) => (Math.abs(level - x) < Math.abs(LEVELS[found]! - x) ? i : found), 0);
const packed = (name: string): string => {
  const weights = kept.get(name)!;
  let digits = DIGITS[Math.round(middle + Math.max(-1, Math.min(1, weights[0]! / largest)) * middle)]!;
  for (let p = 0; p < PLANES; p += 2) {
    const [a, b] = [nearest(weights[p + 1]! / largestInPlane[p]!), nearest(weights[p + 2]! / largestInPlane[p + 1]!)];
    digits += DIGITS[a * LEVELS.length + b];
  }
  return name + digits;
};
const words = groups.map((group) => [...group].sort().map(packed).join(' '));
const features = others.map(({ name }) => name).sort();
const target = new URL('../server/src/reading/data/claims-model.json', import.meta.url);
const { about } = JSON.parse(readFileSync(target, 'utf8')) as { about: string };
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const source = `${JSON.stringify(
  {
    about,
    bias: rounded(bias + slope * model.bias + linear.offset, 4),
    largest: rounded(largest, 4),
    planes: planes.map(({ sign, offset }, p) => ({ largest: rounded(largestInPlane[p]!, 4), offset: rounded(offset, 4), sign })),
    threshold: rounded(best.threshold, 3),
    words: words.join('\n'),
    features: features.map(packed).join('\n'),
  },
  null,
  1,
)}\n`;
writeFileSync(target, source);
console.log(`${vectors.size} words in ${groups.length} groups, ${features.length} features, ${source.length >> 10} kB`);
