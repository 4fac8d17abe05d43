// Pronouns and their verbs: “she go”, “he don’t”, “everyone have”, “they one service”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { besides, canBe, type Misfit } from './misfit.ts';

type Kind = 'one' | 'all' | 'several';
const kindOf = new WordMemo<Kind | undefined>(undefined, ({ lower }) => {
  if (/^(?:he|she|it|this)$/.test(lower)) return 'one';
  if (/^(?:everyone|everybody|nobody|somebody|someone)$/.test(lower)) return 'all';
  return /^(?:they|we|i)$/.test(lower) ? 'several' : undefined;
});

const ADVERB = /^(?:also|still|now|just|only|never|always|often|usually|really|currently|sometimes)$/;
const OPENS = /^(?:and|but|because|while|although|though|so|since|as|where|after|before)$/;
const DETERMINER = /^(?:the|an?|one|his|their|its|our|my|this|these|those)$/;
const TO_ONE: Readonly<Record<string, string>> = { have: 'has', do: 'does', go: 'goes', "don't": 'doesn’t', "haven't": 'hasn’t' };

/** Verbs that cannot go with the pronoun before them, or that are missing behind it. */
export function persons(reading: Reading): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    if (kind === undefined || !opens(reading, words, i)) continue;
    const one = kind === 'several' ? withoutVerb(reading, words, i) : bareVerb(reading, words, i, kind);
    if (one) found.push(one);
  }
  return found;
}

/** Does a pronoun begin a sentence or a clause, with no “should” or “did” before it? */
function opens({ text }: Reading, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  const gap = text.slice(before.end, words[at]!.start);
  // “It” and “this” may be objects: “let it go”.
  return /[.!?;]/.test(gap) || (gap === ' ' && OPENS.test(before.lower) && !/^(?:it|this)$/.test(words[at]!.lower));
}

/** “She go to the market”. */
function bareVerb(reading: Reading, words: readonly Word[], at: number, kind: Kind): Misfit | undefined {
  let i = at + 1;
  if (ADVERB.test(words[i]!.lower)) i++;
  const verb = words[i];
  const next = words[i + 1];
  if (!verb || !next || verb.text !== verb.lower || !besides(reading, words[i - 1]!, verb) || !besides(reading, verb, next))
    return undefined;
  // “This change in policy” is a noun.
  if (/^(?:it|this)$/.test(words[at]!.lower) && formOf(verb.lower).tags.includes(TAG.NN)) return undefined;
  const corrected = TO_ONE[verb.lower.replace('’', "'")] ?? singularOf(verb.lower, next.lower);
  if (corrected === undefined) return undefined;
  // “If someone have” and “so that he have” are no clauses of their own.
  if (kind === 'all' && !/^(?:have|do|don['’]t|haven['’]t|are|were)$/.test(verb.lower)) return undefined;
  return {
    kind: 'form',
    start: verb.start,
    end: verb.end,
    message: `“${words[at]!.text} ${verb.text}”: should be “${corrected}”`,
    instead: [verb.text.includes("'") ? corrected.replace('’', "'") : corrected],
  };
}

/** The form of a verb for one, where the word is a verb in the present and nothing else. */
function singularOf(verb: string, next: string): string | undefined {
  const { tags, often } = formOf(verb);
  if (often < 5 || !canBe(tags, 'VBP') || !canBe(tags, 'VB') || canBe(tags, 'VBD', 'VBN', 'MD', 'JJ', 'RB', 'IN', 'NNS', 'VBZ', 'JJR'))
    return undefined;
  if (
    /^(?:be|let|am|are|beat|beset|burst|cast|cost|cut|hit|hurt|put|quit|read|rid|set|shed|shut|split|spread|thrust|bet|bid|fit|spit|input|cut|upset|forecast|broadcast)$/.test(
      verb,
    ) ||
    !/^(?:to|the|an?|that|in|at|on|for|with|his|her|it|them|him|us|me|you|people|about|from|this|up|out)$/.test(next)
  )
    return undefined;
  const made = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return formOf(made).tags.includes(TAG.VBZ) && formOf(made).often > 1 ? made : undefined;
}

/** “They one snapshot service that takes …”: a noun phrase where a verb must stand. */
function withoutVerb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [pronoun, opener, noun] = [words[at]!, words[at + 1]!, words[at + 2]!];
  if (at > 0 && !/[.!?]/.test(reading.text.slice(words[at - 1]!.end, pronoun.start))) return undefined;
  if (!DETERMINER.test(opener.text) || noun.text !== noun.lower) return undefined;
  if (!besides(reading, pronoun, opener) || !besides(reading, opener, noun)) return undefined;
  // “They one by one walked out”, “we one and all agreed”.
  if (/^(?:by|and)$/.test(noun.lower)) return undefined;
  // “We the people”, “I this morning heard”.
  if (opener.lower === 'the' || /^(?:morning|afternoon|evening|week|month|year|time|day|so|once|day)$/.test(noun.lower)) return undefined;
  return {
    kind: 'missing',
    start: pronoun.start,
    end: opener.end,
    message: `“${pronoun.text} ${opener.text}”: a verb may be missing`,
    instead: [],
  };
}
