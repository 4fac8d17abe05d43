/** Paths of words with a weight each, as a tree. Node 0 is none and node 1 the root; a path is the node that it ends at. */
export interface Tree {
  /** The words of all paths with their numbers, from 1. */
  readonly words: ReadonlyMap<string, number>;
  /** The children of a node are those from `first[node]` to before `first[node + 1]`, in the order of their words' numbers. */
  readonly first: Uint16Array;
  /** The number of the last word of each node's path. */
  readonly word: Uint16Array;
  readonly weight: Float64Array;
}

export const ROOT = 1;

// Numbers are written with two of these characters, the higher digit first. None of them needs escaping in a template literal.
const LOWEST = '%'.charCodeAt(0);
const BASE = 55;
/** Added to weights in hundredths, so that none is below zero. */
const LEAST = 600;

const written = (n: number): string => {
  if (!(n >= 0 && n < BASE * BASE)) throw new RangeError(`${n} to pack, expected at most ${BASE * BASE - 1}`);
  return String.fromCharCode(LOWEST + Math.floor(n / BASE), LOWEST + (n % BASE));
};

interface Node {
  weight: number;
  readonly children: Map<number, Node>;
}

/**
 * Packs paths with their weights, hundredths between −6 and 9: a line with all words, and one with the tree. There stand the
 * number of nodes, in two numbers, and for each node that has children their number, and for each child its word and the double of
 * its weight's hundredths, one more where it has children itself. Nodes follow each other in breadth.
 */
export function pack(paths: ReadonlyMap<readonly string[], number>): string {
  const words = new Map<string, number>();
  for (const word of [...new Set([...paths.keys()].flat())].sort()) words.set(word, words.size + 1);
  const root: Node = { weight: 0, children: new Map() };
  for (const [path, weight] of paths) {
    let node = root;
    for (const word of path) {
      const id = words.get(word)!;
      let child = node.children.get(id);
      if (!child) node.children.set(id, (child = { weight: 0, children: new Map() }));
      node = child;
    }
    node.weight = weight;
  }
  const queue = [root];
  let tree = '';
  for (const { children } of queue) {
    if (children.size === 0) continue;
    tree += written(children.size);
    for (const [id, child] of [...children].sort(([a], [b]) => a - b)) {
      tree += written(id) + written((Math.round(child.weight * 100) + LEAST) * 2 + (child.children.size > 0 ? 1 : 0));
      queue.push(child);
    }
  }
  const size = queue.length + ROOT;
  return `${[...words.keys()].join(' ')}\n${written(Math.floor(size / BASE ** 2))}${written(size % BASE ** 2)}${tree}`;
}

/** The tree that was packed. */
export function unpack(packed: string): Tree {
  const end = packed.indexOf('\n');
  const words = new Map<string, number>();
  for (const word of packed.slice(0, end).split(' ')) words.set(word, words.size + 1);
  let at = end + 1;
  const size = numberAt(packed, at) * BASE * BASE + numberAt(packed, at + 2);
  at += 4;
  const first = new Uint16Array(size + 1);
  const word = new Uint16Array(size);
  const weight = new Float64Array(size);
  const isParent = new Uint8Array(size);
  isParent[ROOT] = 1;
  let next = ROOT + 1;
  for (let node = ROOT; node < size; node++) {
    first[node] = next;
    if (isParent[node] === 0) continue;
    const last = next + numberAt(packed, at);
    // Written out, since this runs thousands of times before anything is optimised.
    for (at += 2; next < last; next++, at += 4) {
      word[next] = packed.charCodeAt(at) * BASE + packed.charCodeAt(at + 1) - ZERO;
      const value = packed.charCodeAt(at + 2) * BASE + packed.charCodeAt(at + 3) - ZERO;
      weight[next] = ((value >> 1) - LEAST) / 100;
      isParent[next] = value & 1;
    }
  }
  first[size] = next;
  return { words, first, word, weight };
}

/** What is taken off two characters. */
const ZERO = LOWEST * BASE + LOWEST;
const numberAt = (packed: string, at: number): number => packed.charCodeAt(at) * BASE + packed.charCodeAt(at + 1) - ZERO;
