// The initials that a name may go by.
import { GenerationalCache } from '../../../performance/generational-cache.ts';

/** The initials a name may go by: of its capitalised words, and of all words that are no articles. */
export const initialsOf = (name: string): readonly string[] => remembered.get(name, name);

/** About the names of a very long draft. */
const remembered = new GenerationalCache<readonly string[], string>(500_000, read);

function read(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return [];
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]!);
  const all = words.filter((w) => w !== 'the').map((w) => w[0]!.toUpperCase());
  return [...new Set([capitals.join(''), all.join('')])].filter((i) => i.length > 1);
}
