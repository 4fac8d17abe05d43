// Values in groups by a key.

/** Adds to the group of a key, and does not copy it: a draft may put thousands into one. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
