// Hashes of words and of what stands around them, by which learnt weights are looked up.

/** A 32-bit hash of a string (FNV-1a), the same in every engine: learnt data depends on it. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One hash from two, so that every bit of both counts and their order too. */
export function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x2c1b3c6d) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return hash ^ (hash >>> 13);
}
