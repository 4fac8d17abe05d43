// Whether a verb goes with one or with several, and the form that goes with the other.

import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';

const TO_PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  "wasn't": 'weren’t',
  "isn't": 'aren’t',
  "hasn't": 'haven’t',
  "doesn't": 'don’t',
};
const TO_SINGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_PLURAL).map(([one, several]) => [several.replace('’', "'"), one.replace("'", '’')]),
);

export const [ONE, SEVERAL, ONE_ACTS, ONE_ACTS_PERHAPS] = [1, 2, 3, 4];

const normal = (word: string): string => word.replaceAll('’', "'");

/**
 * Whether a verb goes with one or with several. “Comes” is a verb that goes with one and no noun (ONE_ACTS); “leads” may be a noun
 * (ONE_ACTS_PERHAPS).
 */
export const verbNumber = new WordMemo(0, ({ lower }) => numberOfVerb(lower));

export function numberOfVerb(lower: string): number {
  const written = normal(lower);
  if (written in TO_PLURAL) return ONE;
  if (written in TO_SINGULAR) return SEVERAL;
  if (!/[a-z]{2}[^s']s$/.test(written)) return 0;
  const { tags } = formOf(written);
  if (!tags.includes(TAG.VBZ) || tags.includes(TAG.RB) || tags.includes(TAG.JJ) || baseOf(written) === undefined) return 0;
  return tags.includes(TAG.NNS) || tags.includes(TAG.NN) ? ONE_ACTS_PERHAPS : ONE_ACTS;
}

/** “Come” → “comes”, “carry” → “carries”, “go” → “goes”. */
export function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The form that a verb should have, typed as it is. */
export function otherNumber(verb: string): string {
  const written = normal(verb.toLowerCase());
  const other = TO_PLURAL[written] ?? TO_SINGULAR[written] ?? baseOf(written)!;
  return verb.includes("'") ? normal(other) : other;
}

/** “Comes” → “come”, “carries” → “carry”, “goes” → “go”. */
function baseOf(verb: string): string | undefined {
  const bases = /ies$/.test(verb) ? [verb.replace(/ies$/, 'y')] : [verb.slice(0, -1), verb.replace(/es$/, '')];
  return bases.find((base) => {
    const { tags, often } = formOf(base);
    return often > 0 && (tags.includes(TAG.VB) || tags.includes(TAG.VBP));
  });
}
