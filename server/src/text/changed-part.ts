/** The part of a text outside which it is as an earlier one: the span of the later text, which the rest of either surrounds. */
export function changedPart(before: string, now: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, now.length);
  const start = longest(most, (n) => before.slice(0, n) === now.slice(0, n));
  const tail = longest(most - start, (n) => before.slice(before.length - n) === now.slice(now.length - n));
  return { start, end: now.length - tail };
}

/** The largest number up to `most` for which something is true that is true for all smaller ones. Comparing slices is what engines do fastest. */
function longest(most: number, holds: (n: number) => boolean): number {
  if (holds(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
