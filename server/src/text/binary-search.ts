/**
 * Index of the first of an ordered list for which something holds that holds for all after it too; the list's length where it holds
 * for none. Looks at few of them.
 */
export function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
