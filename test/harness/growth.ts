// Whether work takes time in proportion to its size, measured within one run.

/**
 * Is more work out of proportion? The time allowed is four times what the sizes come to; the square of eight would be sixty-four times.
 * Processor time, since a busy machine stretches the clock. What looks steep is measured again before it is believed, and the best
 * counts, since the first ones find the code cold. The constant keeps short runs out of the comparison.
 * @param few does some of the work
 * @param many does so many times as much
 */
export function isSteep(few: () => unknown, many: () => unknown, times = 8): boolean {
  return [1, 3, 5].every((tries) => spent(many, tries) > 4 * times * spent(few, tries) + 80);
}

/** The least processor time that work took, in milliseconds. */
function spent(work: () => unknown, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
