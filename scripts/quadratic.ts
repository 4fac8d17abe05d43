/**
 * Learns a score that is linear in a sentence's features and in the squares of a few sums of them: “a figure” says more beside “voted”
 * than beside “I want”. A ridge regression on all features and all their products is solved through the sentences' likenesses
 * (a quadratic kernel), and then only the directions are kept along which the products matter most. Deterministic.
 */
import { eigen } from './word-groups.ts';

/** A sentence's features: positions and values. */
export interface SparseRow {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

export interface Quadratic {
  /** Of each training row, in their order: what it adds to the linear part. */
  readonly linear: Float64Array;
  /** What a row at the mean of all scores. */
  readonly bias: number;
  /** The directions, by what each training row adds to them, the weightiest first, and whether the square counts for or against. */
  readonly planes: readonly { readonly rows: Float64Array; readonly sign: 1 | -1 }[];
}

/** How much all products weigh beside the features themselves. */
const PRODUCTS = 1;
/** What the constant weighs. */
const CONSTANT = 0.1;

/** How like the rows are: products of rows less their mean, on average 1 of a row with itself; and the factor that makes it so. */
export function likeness(
  rows: readonly SparseRow[],
  features: number,
): { readonly like: readonly Float32Array[]; readonly factor: number } {
  const n = rows.length;
  const like = rows.map(() => new Float32Array(n));
  const dense = new Float64Array(features);
  rows.forEach((row, i) => {
    for (let k = 0; k < row.at.length; k++) dense[row.at[k]!] = row.value[k]!;
    for (let j = 0; j <= i; j++) {
      const { at, value } = rows[j]!;
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += dense[at[k]!]! * value[k]!;
      like[i]![j] = sum;
      like[j]![i] = sum;
    }
    for (let k = 0; k < row.at.length; k++) dense[row.at[k]!] = 0;
  });
  const means = like.map((row) => row.reduce((sum, x) => sum + x, 0) / n);
  const mean = means.reduce((sum, x) => sum + x, 0) / n;
  let own = 0;
  for (let i = 0; i < n; i++) own += like[i]![i]! - 2 * means[i]! + mean;
  const factor = n / own;
  like.forEach((row, i) => {
    for (let j = 0; j < n; j++) row[j] = (row[j]! - means[i]! - means[j]! + mean) * factor;
  });
  return { like, factor };
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Learns from the rows at `train` what `target` says of them. */
export function quadratic(like: readonly Float32Array[], train: readonly number[], target: ArrayLike<number>, planes: number): Quadratic {
  const n = train.length;
  const own = train.map((i) => {
    const row = like[i]!;
    return Float32Array.from(train, (j) => row[j]!);
  });
  const mean = train.reduce((sum, i) => sum + target[i]!, 0) / n;

  // Conjugate gradients on (likeness + its square + constant + 1) x = target.
  const x = new Float64Array(n);
  let rest = Float64Array.from(train, (i) => target[i]! - mean);
  const way = rest.slice();
  let size = dot(rest, rest);
  const enough = size * 1e-8;
  for (let round = 0; round < 300 && size > enough; round++) {
    const image = own.map((row, i) => {
      let sum = way[i]!;
      for (let j = 0; j < n; j++) sum += (row[j]! * (1 + PRODUCTS * row[j]!) + CONSTANT) * way[j]!;
      return sum;
    });
    const step = size / dot(way, image);
    for (let i = 0; i < n; i++) x[i]! += step * way[i]!;
    rest = rest.map((r, i) => r - step * image[i]!);
    const next = dot(rest, rest);
    for (let i = 0; i < n; i++) way[i] = rest[i]! + (next / size) * way[i]!;
    size = next;
  }

  // The quadratic form is the sum of x[i] · row i · row iᵀ: its weightiest eigenvectors, by subspace iteration among the rows.
  const wide = planes + 12;
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 - 0.5;
  let basis = Array.from({ length: wide }, () => Float64Array.from({ length: n }, random));
  const images = (vectors: readonly Float64Array[]) => {
    const out = vectors.map(() => new Float64Array(n));
    own.forEach((row, i) => {
      vectors.forEach((v, k) => {
        out[k]![i] = dot(row, v);
      });
    });
    return out;
  };
  let seen = images(basis);
  for (let round = 0; ; round++) {
    // Gram–Schmidt by the likeness, images kept in step.
    basis.forEach((v, k) => {
      const image = seen[k]!;
      for (let j = 0; j < k; j++) {
        const share = dot(v, seen[j]!);
        for (let i = 0; i < n; i++) {
          v[i]! -= share * basis[j]![i]!;
          image[i]! -= share * seen[j]![i]!;
        }
      }
      const length = Math.sqrt(Math.max(dot(v, image), 1e-12));
      for (let i = 0; i < n; i++) {
        v[i]! /= length;
        image[i]! /= length;
      }
    });
    if (round === 6) break;
    basis = seen.map((image) => image.map((s, i) => s * x[i]!));
    seen = images(basis);
  }
  const form = seen.map((a) => seen.map((b) => a.reduce((sum, s, i) => sum + s * x[i]! * b[i]!, 0)));
  const found = eigen(form)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, planes);
  return {
    linear: x,
    bias: mean + CONSTANT * x.reduce((sum, a) => sum + a, 0),
    planes: found.map(({ value, vector }) => {
      const size = Math.sqrt(Math.abs(PRODUCTS * value));
      const rows = new Float64Array(n);
      basis.forEach((v, k) => {
        for (let i = 0; i < n; i++) rows[i]! += size * vector[k]! * v[i]!;
      });
      return { rows, sign: value < 0 ? -1 : 1 };
    }),
  };
}

/** The score of a row that was not learnt from. */
export function scoreOf(like: Float32Array, train: readonly number[], { linear, bias, planes }: Quadratic): number {
  const own = Float32Array.from(train, (i) => like[i]!);
  return planes.reduce((sum, { rows, sign }) => sum + sign * dot(own, rows) ** 2, bias + dot(own, linear));
}
