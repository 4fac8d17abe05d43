// Words with the wrong ending where they stand: “do not necessary need”, “how does it works”, “more taller”, “what are the type of”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { besides, can, type Misfit } from './misfit.ts';

type Kind = 'aux' | 'do' | 'degree' | 'be';
const kindOf = new WordMemo<Kind | undefined>(undefined, ({ lower }) => {
  if (/^(?:do|does|did)$/.test(lower)) return 'do';
  if (/^(?:don|doesn|didn|won|can|couldn|wouldn|shouldn)['’]t$|^(?:will|would|could|should|must|not|can|cannot)$/.test(lower)) return 'aux';
  if (/^(?:more|most)$/.test(lower)) return 'degree';
  return undefined;
});
type Finder = (reading: Reading, words: readonly Word[], at: number) => Misfit | undefined;
const FINDERS: Readonly<Record<Kind, Finder>> = { aux: adverbLost, do: afterDo, degree: twiceMore, be: () => undefined };

/** The words of a paragraph that want another ending. */
export function wrongEndings(reading: Reading): Misfit[] {
  const { words } = reading;
  const found: Misfit[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    const one = kind === undefined ? undefined : FINDERS[kind](reading, words, i);
    if (one) found.push(one);
  }
  return found;
}

function form({ start, end, text }: Word, corrected: string): Misfit {
  return { kind: 'form', start, end, message: `“${text}”: is this “${corrected}”?`, instead: [corrected] };
}

/** “Do not necessary need a licence”: an adjective before a verb. */
function adverbLost(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [aux, adjective, verb, after] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]];
  const subject = words[at - 1];
  // “Don’t hot link” asks for something to be done.
  if (!subject || !besides(reading, subject, aux)) return undefined;
  if (!after || adjective.text !== adjective.lower || !besides(reading, aux, adjective) || !besides(reading, adjective, verb))
    return undefined;
  if (!can(adjective.lower, 'JJ') || can(adjective.lower, 'RB', 'VB', 'NN', 'NNS', 'VBN', 'VBD', 'VBG', 'IN', 'DT', 'CD', 'JJR', 'PRP'))
    return undefined;
  if (
    !can(verb.lower, 'VB') ||
    !/^(?:the|an?|to|it|them|that|this|his|her|their|its|our|your|my|him|us|any|be|in|on|for|with)$/.test(after.lower)
  )
    return undefined;
  // “Would public bodies be”, “not good to the touch”: a noun, or a verb between auxiliary and adjective is another matter.
  if (
    can(verb.lower, 'NNS', 'JJ', 'IN', 'RB') ||
    (aux.lower === 'not' && !/^(?:do|does|did|will|would|can|could|should|must|may|might|to)$/.test(words[at - 1]?.lower ?? ''))
  )
    return undefined;
  const adverb = adverbOf(adjective.lower);
  return adverb ? form(adjective, adverb) : undefined;
}

const adverbOf = (adjective: string): string | undefined =>
  [adjective.replace(/y$/, 'ily'), adjective.replace(/le$/, 'ly'), adjective.replace(/ic$/, 'ically'), `${adjective}ly`].find(
    (one) => one !== adjective && formOf(one).often > 1 && formOf(one).tags.includes(TAG.RB),
  );

/** “How does the plan works?” */
function afterDo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const word = words[at]!;
  const before = words[at - 1];
  const opensQuestion =
    !before || /^(?:how|why|when|where|what|who|which)$/.test(before.lower) || /[.!?,:;]/.test(reading.text.slice(before.end, word.start));
  if (!opensQuestion) return undefined;
  const number = sentenceAt(reading, word.start);
  if (!reading.text.slice(0, reading.sentences[number]!.end).trimEnd().endsWith('?')) return undefined;
  const tokens = tagsOfSentence(reading, number);
  const own = tokens.findIndex(({ start }) => start === word.start);
  const verb = firstVerb(tokens, own + 1);
  if (!verb || !/^(?:VBZ|VBD)$/.test(verb.tag) || verb.form.tags.includes(TAG.VB)) return undefined;
  const base = baseOf(verb);
  return base
    ? { ...form({ ...verb, lower: verb.text } as unknown as Word, base), message: `“${word.text} … ${verb.text}”: should be “${base}”` }
    : undefined;
}

/** The first verb after “does”, behind the subject alone. */
function firstVerb(tokens: readonly TaggedToken[], from: number): TaggedToken | undefined {
  if (!/^(?:DT|PRP|PRP\$|NNP|NNS|NN|JJ|VBG)$/.test(tokens[from]?.tag ?? '')) return undefined;
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    const token = tokens[i]!;
    if (/^VB[DZPN]?$/.test(token.tag)) return i > from ? token : undefined;
    if (!/^(?:DT|PRP|PRP\$|NNPS?|NNS|NN|JJ|POS|VBG|RB)$/.test(token.tag)) return undefined;
  }
  return undefined;
}

function baseOf({ text, tag }: TaggedToken): string | undefined {
  const bases =
    tag === 'VBZ'
      ? [text.replace(/ies$/, 'y'), text.replace(/s$/, ''), text.replace(/es$/, '')]
      : [text.replace(/ied$/, 'y'), text.replace(/ed$/, ''), text.replace(/d$/, '')];
  return bases.find((one) => one !== text && formOf(one).tags.includes(TAG.VB) && formOf(one).often > 2);
}

/** “More taller”. */
function twiceMore(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [more, adjective] = [words[at]!, words[at + 1]!];
  if (!besides(reading, more, adjective) || adjective.text !== adjective.lower) return undefined;
  const right = more.lower === 'more' ? 'JJR' : 'JJS';
  const { tags } = formOf(adjective.lower);
  if (
    !tags.every((tag) => tag === TAG[right]) ||
    tags.length === 0 ||
    /^(?:more|most|less|least|fewer|upper|lower|inner|outer|latter|older|younger|elder|smaller|larger)$/.test(adjective.lower)
  )
    return undefined;
  return {
    kind: 'form',
    start: more.start,
    end: adjective.end,
    message: `“${more.text} ${adjective.text}”: one word too many`,
    instead: [/^\p{Lu}/u.test(more.text) ? adjective.text[0]!.toUpperCase() + adjective.text.slice(1) : adjective.text],
  };
}
