/** Word vectors and groups of like words, from the company that words keep in a body of text. Deterministic. */

/** Neighbours up to this far count, the nearer the more. */
const WINDOW = 4;
/** Only the commonest words count as neighbours. */
const NEIGHBOURS = 3000;

/** Numbers from 0 to 1 in an order that is the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Makes vectors orthonormal, in place (modified Gram–Schmidt). */
function orthonormal(vectors: readonly Float64Array[]): void {
  vectors.forEach((v, k) => {
    for (let j = 0; j < k; j++) {
      const share = dot(v, vectors[j]!);
      for (let i = 0; i < v.length; i++) v[i]! -= share * vectors[j]![i]!;
    }
    const length = Math.sqrt(dot(v, v)) || 1;
    for (let i = 0; i < v.length; i++) v[i]! /= length;
  });
}

/** Eigenvalues and eigenvectors of a symmetric matrix by Jacobi rotations, the largest first. */
export function eigen(matrix: number[][]): { value: number; vector: number[] }[] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((_, j): number => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p]![q]!) < 1e-12) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const kp = a[k]![p]!;
          const kq = a[k]![q]!;
          a[k]![p] = c * kp - s * kq;
          a[k]![q] = s * kp + c * kq;
        }
        for (let k = 0; k < n; k++) {
          const pk = a[p]![k]!;
          const qk = a[q]![k]!;
          a[p]![k] = c * pk - s * qk;
          a[q]![k] = s * pk + c * qk;
          const vp = v[k]![p]!;
          const vq = v[k]![q]!;
          v[k]![p] = c * vp - s * vq;
          v[k]![q] = s * vp + c * vq;
        }
      }
    }
  }
  return a.map((_, i) => ({ value: a[i]![i]!, vector: v.map((row) => row[i]!) })).sort((x, y) => y.value - x.value);
}

export interface WordGroups {
  /** Vectors of length 1, one a word. */
  readonly vectors: ReadonlyMap<string, Float64Array>;
  /** The words of each group. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Positive mutual information of words with their neighbours on either side, cut down to `dimensions` by a randomised singular
 * value decomposition, then grouped by direction.
 */
export function wordGroups(
  sentences: readonly (readonly string[])[],
  options: { readonly words: number; readonly dimensions: number; readonly groups: number },
): WordGroups {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, options.words)
    .map(([word]) => word);
  const index = new Map(words.map((word, i) => [word, i]));
  const columns = 2 * NEIGHBOURS;
  const cells = new Map<number, number>();
  for (const sentence of sentences) {
    const ids = sentence.map((word) => index.get(word) ?? -1);
    ids.forEach((a, i) => {
      if (a < 0) return;
      for (let j = Math.max(0, i - WINDOW); j <= Math.min(ids.length - 1, i + WINDOW); j++) {
        const b = ids[j]!;
        if (j === i || b < 0 || b >= NEIGHBOURS) continue;
        const key = a * columns + b + (j > i ? NEIGHBOURS : 0);
        cells.set(key, (cells.get(key) ?? 0) + 1 / Math.abs(i - j));
      }
    });
  }
  const rowSums = new Float64Array(words.length);
  const columnSums = new Float64Array(columns);
  for (const [key, x] of cells) {
    rowSums[Math.floor(key / columns)]! += x;
    columnSums[key % columns]! += x;
  }
  let total = 0;
  columnSums.forEach((x, i) => {
    columnSums[i] = x ** 0.75;
    total += columnSums[i]!;
  });
  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  for (const [key, x] of cells) {
    const r = Math.floor(key / columns);
    const information = Math.log((x * total) / (rowSums[r]! * columnSums[key % columns]!));
    if (information <= 0) continue;
    row.push(r);
    column.push(key % columns);
    value.push(information);
  }
  const times = (v: Float64Array): Float64Array => {
    const out = new Float64Array(words.length);
    for (let i = 0; i < value.length; i++) out[row[i]!]! += value[i]! * v[column[i]!]!;
    return out;
  };
  const transposedTimes = (v: Float64Array): Float64Array => {
    const out = new Float64Array(columns);
    for (let i = 0; i < value.length; i++) out[column[i]!]! += value[i]! * v[row[i]!]!;
    return out;
  };

  const random = seeded(1);
  const wide = options.dimensions + 20;
  let q = Array.from({ length: wide }, () => times(Float64Array.from({ length: columns }, () => random() * 2 - 1)));
  for (let round = 0; round < 4; round++) {
    orthonormal(q);
    q = q.map((v) => times(transposedTimes(v)));
  }
  orthonormal(q);
  const b = q.map(transposedTimes);
  const top = eigen(b.map((x) => b.map((y) => dot(x, y)))).slice(0, options.dimensions);
  const vectors = words.map((_, i) => {
    const v = Float64Array.from(top, (e) => e.vector.reduce((sum, share, k) => sum + share * q[k]![i]!, 0) * Math.max(e.value, 0) ** 0.25);
    const length = Math.sqrt(dot(v, v)) || 1;
    return v.map((x) => x / length);
  });

  // k-means by direction, begun at words drawn in a fixed order.
  const order = words.map((_, i) => ({ i, at: random() })).sort((x, y) => x.at - y.at);
  let centres = order.slice(0, options.groups).map(({ i }) => vectors[i]!);
  let member: number[] = [];
  for (let round = 0; round < 25; round++) {
    member = vectors.map((v) => {
      let best = 0;
      let nearest = Number.NEGATIVE_INFINITY;
      centres.forEach((centre, k) => {
        const near = dot(v, centre);
        if (near > nearest) {
          nearest = near;
          best = k;
        }
      });
      return best;
    });
    centres = centres.map((old, k) => {
      const sum = new Float64Array(options.dimensions);
      vectors.forEach((v, i) => {
        if (member[i] !== k) return;
        for (let d = 0; d < v.length; d++) sum[d]! += v[d]!;
      });
      const length = Math.sqrt(dot(sum, sum));
      return length > 0 ? sum.map((x) => x / length) : old;
    });
  }
  return {
    vectors: new Map(words.map((word, i) => [word, vectors[i]!])),
    groups: centres.map((_, k) => words.filter((_, i) => member[i] === k)).filter((group) => group.length > 0),
  };
}
