// Values that follow from a house style alone, worked out once a style.
import type { HouseStyle } from './style.ts';

/** Returns `find` with its answer kept for each style. A style may be copied with a change, so nothing is kept on the object itself. */
export function styleMemo<T extends object>(find: (style: HouseStyle) => T): (style: HouseStyle) => T {
  const known = new WeakMap<HouseStyle, T>();
  return (style) => {
    let value = known.get(style);
    if (value === undefined) known.set(style, (value = find(style)));
    return value;
  };
}
