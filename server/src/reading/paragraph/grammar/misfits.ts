// Small words that cannot stand side by side: “of the our”, “we starting”, “a lot organisations”, “they’re visit it”, “who they says”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';
import { besides, canBe, inSmall, type Misfit } from './misfit.ts';

type Kind = 'article' | 'possessive' | 'pronoun' | 'lot' | 'contraction' | 'pair';
const kindOf = new WordMemo<Kind | undefined>(undefined, ({ lower }) => {
  if (/^(?:the|an?)$/.test(lower)) return 'article';
  if (/^(?:our|their|my|your)$/.test(lower)) return 'possessive';
  if (/^(?:we|they|he|she|i)$/.test(lower)) return 'pronoun';
  if (lower === 'lot') return 'lot';
  return /^(?:you|they|we)['’]re$/.test(lower) ? 'contraction' : /^(?:in|of|to|on|for|at|with|by|from)$/.test(lower) ? 'pair' : undefined;
});

export const misfits = new ParagraphMemo<readonly Misfit[]>((reading) => {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    const one = kind === undefined ? undefined : FINDERS[kind](reading, words, i);
    if (one) found.push(one);
  }
  return found;
});

const FINDERS: Readonly<Record<Kind, (reading: Reading, words: readonly Word[], at: number) => Misfit | undefined>> = {
  article: (reading, words, at) =>
    determiners(
      reading,
      words,
      at,
      words[at]!.text === 'a' ? /^(?:our|their|my|your|this|these|those|every|the)$/ : /^(?:our|their|my|your|this|these|those|every)$/,
    ),
  possessive: (reading, words, at) => determiners(reading, words, at, /^(?:the|an?|our|their|my|your|its|this|these|those)$/),
  pronoun: pronounWithoutVerb,
  lot: lostOf,
  contraction: bareVerb,
  pair: pairTwice,
};

/** “Each component of the our team”: two words that open a noun phrase. */
function determiners(reading: Reading, words: readonly Word[], at: number, second: RegExp): Misfit | undefined {
  const [one, other, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!second.test(other.lower) || !inSmall(other) || one.lower === other.lower || !besides(reading, one, other)) return undefined;
  // “The This Is Us star”, “the my-way-or-not”: a title, or more than a word.
  if (!after || !inSmall(after) || !besides(reading, other, after) || after.lower.length < 3) return undefined;
  const text = reading.text.slice(one.start, other.end);
  return { kind: 'surplus', start: one.start, end: other.end, message: `“${text}”: one word too many`, instead: [other.text, one.text] };
}

/** “When we first starting”: a pronoun that is a subject, and no verb that goes with it. */
function pronounWithoutVerb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const word = words[at]!;
  const adverb = /^(?:first|also|still|now|just|only|really|currently|always)$/.test(words[at + 1]!.lower);
  const last = adverb ? words[at + 1]! : word;
  const verb = words[at + (adverb ? 2 : 1)];
  if (!verb || !/ing$/.test(verb.lower) || !inSmall(verb) || !besides(reading, last, verb)) return undefined;
  const { tags } = formOf(verb.lower);
  if (/^(?:being|having)$/.test(verb.lower) || !tags.includes(TAG.VBG) || tags.includes(TAG.VBD) || tags.includes(TAG.VB)) return undefined;
  const before = words[at - 1];
  const opens = !before || /[.!?]/.test(reading.text.slice(before.end, word.start)) || OPENS_CLAUSE.test(before.lower);
  if (!opens) return undefined;
  const now = word.lower === 'i' ? ['am', 'was'] : /^(?:we|they)$/.test(word.lower) ? ['are', 'were'] : ['is', 'was'];
  const past = pastOf(verb.lower);
  return {
    kind: 'missing',
    start: word.end,
    end: verb.end,
    message: `“${now[0]}” or “${now[1]}” missing before “${verb.text}”?`,
    instead: [
      ...now.map((be) => ` ${be}${reading.text.slice(word.end, verb.end)}`),
      ...(past ? [reading.text.slice(word.end, verb.start) + past] : []),
    ],
  };
}

/** “Starting” → “started”. */
const pastOf = (verb: string): string | undefined =>
  [verb.replace(/ing$/, 'ed'), verb.replace(/(.)\1ing$/, '$1$1ed')].find(
    (one) => formOf(one).tags.includes(TAG.VBD) && formOf(one).often > 1,
  );
const OPENS_CLAUSE = /^(?:when|because|if|that|while|although|though|and|but|since|where|so|once|why|how)$/;

const NEVER_VERB = /(?:[st]ions|ists|ities|ments|isms|nesses|ants|ents|ors|eers)$/;

/** “A lot organisations”. */
function lostOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, lot, noun, after] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (before?.lower !== 'a' || !inSmall(noun) || !besides(reading, lot, noun) || !after || !besides(reading, noun, after)) return undefined;
  const { tags, often } = formOf(noun.lower);
  const certain = /^(?:the|their|our|its|my|these|those)$/.test(noun.lower);
  if (
    !certain &&
    !(
      often > 3 &&
      /[^s]s$/.test(noun.lower) &&
      tags.includes(TAG.NNS) &&
      (!tags.includes(TAG.VBZ) || NEVER_VERB.test(noun.lower)) &&
      !tags.includes(TAG.RB)
    )
  )
    return undefined;
  return { kind: 'missing', start: lot.end, end: noun.start, message: '“of” may be missing here', instead: [' of '] };
}

/** “Whatever device you’re visit it on”. */
function bareVerb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [word, verb, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!after || !inSmall(verb) || !besides(reading, word, verb) || !besides(reading, verb, after)) return undefined;
  const { tags } = formOf(verb.lower);
  if (!canBe(tags, 'VB') || canBe(tags, 'JJ', 'VBN', 'VBG', 'VBD', 'RB', 'IN', 'CD', 'DT', 'JJR', 'RP', 'UH')) return undefined;
  if (!/^(?:it|them|the|an?|this|him|her|us|me|your|their|our|my)$/.test(after.lower)) return undefined;
  const pronoun = word.text.replace(/['’]re$/i, '');
  return {
    kind: 'form',
    start: word.start,
    end: word.end,
    message: `“${word.text} ${verb.text}”: should be “${pronoun} ${verb.text}”`,
    instead: [pronoun],
  };
}

/** “In the in the”: two small words twice. */
function pairTwice(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [a, b, c, d] = [words[at]!, words[at + 1]!, words[at + 2], words[at + 3]];
  if (
    !c ||
    !d ||
    a.lower !== c.lower ||
    b.lower !== d.lower ||
    a.lower === b.lower ||
    !/^(?:the|an?|this|that|his|her|their|our|its|my)$/.test(b.lower)
  )
    return undefined;
  if (!/^\S+ \S+ \S+ \S+$/.test(reading.text.slice(a.start, d.end).replace(/\s/g, ' '))) return undefined;
  const text = reading.text.slice(a.start, b.end);
  return { kind: 'surplus', start: a.start, end: d.end, message: `“${text}” twice`, instead: [text] };
}

/** “Who they says they are”: a verb that goes with one, after a pronoun for several. */
export function wrongPersons(reading: Reading): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [word, verb] = [words[i]!, words[i + 1]!];
    if (kindOf.of(word) !== 'pronoun' || !/^(?:we|they)$/.test(word.lower) || !/[a-z]s$/.test(verb.lower) || !inSmall(verb)) continue;
    const { tags } = formOf(verb.lower);
    if (!tags.includes(TAG.VBZ) || tags.includes(TAG.RB) || /^(?:is|has|was|does)$/.test(verb.lower) || !besides(reading, word, verb))
      continue;
    const token = tagsOfSentence(reading, sentenceAt(reading, verb.start)).find(({ start }) => start === verb.start);
    const base = [verb.lower.replace(/ies$/, 'y'), verb.lower.replace(/s$/, ''), verb.lower.replace(/es$/, '')].find(
      (one) => one !== verb.lower && formOf(one).tags.includes(TAG.VB) && formOf(one).often > 2,
    );
    if (token?.tag !== 'VBZ' || base === undefined) continue;
    found.push({
      kind: 'form',
      start: verb.start,
      end: verb.end,
      message: `“${word.text} ${verb.text}”: should be “${base}”`,
      instead: [base],
    });
  }
  return found;
}
