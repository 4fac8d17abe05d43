import type { Candidate } from './candidate.ts';
import { passiveBe, trimmed } from './clauses.ts';
import { type Extent, extentEnd } from './extent.ts';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION } from './lexicon.ts';
import { type Phrase, phraseBefore, sourceOf } from './sources.ts';
import { classOf } from './tags.ts';
import { is, isWord, type OuterSentence } from './token.ts';
import { feature, isHopeless } from './weights.ts';

/** What a cue noun stands before, by class. */
const AFTER_NOUN = new Set(['that', 'to', 'of', 'for', 'about', 'on', 'against', 'with', ':', ',', 'quote', 'prep', 'be']);
/** Prepositions that belong to the cue: “complaints about”, “certain of”. */
const JOINED_TO_NOUN = new Set(['of', 'for', 'about', 'on', 'against', 'with', 'prep']);
const AFTER_ADJECTIVE = new Set(['that', 'to', 'of', 'for', 'about', 'on', 'with', 'wh', 'pronoun', 'in', 'prep', 'at']);
const JOINED_TO_ADJECTIVE = new Set(['of', 'for', 'about', 'on', 'with', 'in', 'at', 'prep']);

/** “Her claim that”: a noun that carries what somebody said. */
export function byNoun(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const complement = classOf(next);
  if (!AFTER_NOUN.has(complement)) return undefined;
  let startAt = i + 1;
  let cueEnd = ends[i]!;
  if (
    JOINED_TO_NOUN.has(complement) ||
    (complement === 'to' && /^(?:opposition|objections?|response|answer|threats?|reaction|objection)$/.test(token.lower))
  ) {
    startAt = i + 2;
    cueEnd = ends[i + 1]!;
  } else if (complement === ':' || complement === ',') startAt = i + 2;
  else if (complement === 'be') {
    startAt = i + 2;
    cueEnd = ends[i + 1]!;
    if (!isWord(tokens[startAt], 'that') && tokens[startAt]?.kind !== 'quote' && !isWord(tokens[startAt], 'to')) return undefined;
  }
  if (complement === ',' && !isWord(tokens[startAt], 'that') && tokens[startAt]?.kind !== 'quote') return undefined;
  const clausal = complement === 'that' || complement === 'to' || isWord(tokens[startAt], 'that');
  // The possessor is the source: “Kerry’s claim”, “her claim”.
  let phrase: Phrase | undefined;
  let owner = 'none';
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const t = tokens[k]!;
    if (t.kind !== 'word') break;
    if (is(t, POSSESSIVE)) {
      phrase = { from: k, to: k + 1, head: k };
      owner = 'pronoun';
      break;
    }
    if (t.possessive) {
      const inner = phraseBefore(tokens, k + 1);
      phrase = inner && inner.to === k + 1 ? inner : { from: k, to: k + 1, head: k };
      owner = "'s";
      break;
    }
    if (is(t, DETERMINER | PREPOSITION | AUXILIARY)) break;
  }
  const before = classOf(tokens[i - 1]);
  let governor = 'none';
  for (let k = Math.max(0, i - 4); k < i; k++) if (tokens[k]!.verb) governor = 'cue';
  const word = token.lower;
  const features = [
    feature('n', word),
    feature('n', word, complement),
    feature('n>', complement),
    feature('n<', before),
    feature('n-owner', owner),
    feature('n-owner', owner, complement),
    feature('n-governor', governor),
    feature('noun'),
  ];
  if (isHopeless(features, 0, sentence.quotes)) return undefined;
  const open: Extent = { from: startAt, kind: 'noun', lemma: word, complement, clausal };
  const range = trimmed(tokens, startAt, extentEnd(tokens, open));
  if (range[1] <= range[0]) return undefined;
  let source = phrase ? sourceOf(sentence, phrase) : null;
  if (source && owner === 'pronoun') source = { ...source, kind: 'pronoun' };
  return {
    kind: 'noun',
    shape: 'after',
    lemma: word,
    speech: false,
    cue: { start: starts[i]!, end: cueEnd },
    at: i,
    phrase,
    source,
    content: [range],
    open,
    features,
  };
}

/** “He is confident that”: an adjective that tells a mind. */
export function byAdjective(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const token = tokens[i]!;
  const complement = classOf(tokens[i + 1]);
  if (!AFTER_ADJECTIVE.has(complement)) return undefined;
  const skip = JOINED_TO_ADJECTIVE.has(complement);
  const startAt = skip ? i + 2 : i + 1;
  const phrase =
    passiveBe(tokens, i) ||
    /^(?:feel|felt|feels|seem|seemed|seems|sound|sounded|appear|appeared|appears|remain|remains|remained)$/.test(tokens[i - 1]?.lower ?? '')
      ? phraseBefore(tokens, i)
      : undefined;
  const source = phrase ? sourceOf(sentence, phrase) : null;
  const word = token.lower;
  const subject = source?.kind ?? 'none';
  const features = [
    feature('a', word),
    feature('a', word, complement),
    feature('a>', complement),
    feature('a-subject', subject),
    feature('a<', classOf(tokens[i - 1])),
    feature('adjective'),
  ];
  if (isHopeless(features, 0, sentence.quotes)) return undefined;
  const open: Extent = { from: startAt, kind: 'adjective', lemma: word, complement, clausal: !skip };
  const range = trimmed(tokens, startAt, extentEnd(tokens, open));
  if (range[1] <= range[0]) return undefined;
  return {
    kind: 'adjective',
    shape: 'after',
    lemma: word,
    speech: false,
    cue: { start: starts[i]!, end: skip ? ends[i + 1]! : ends[i]! },
    at: i,
    phrase,
    source,
    content: [range],
    open,
    features,
  };
}
