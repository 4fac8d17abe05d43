// Attributions by a noun or an adjective: “her claim that”, “certain of”.
import type { Candidate } from './candidate.ts';
import { passiveBe, trimmed } from './clauses.ts';
import { type Extent, extentEnd } from './extent.ts';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { sourceOf } from './source-of.ts';
import { classOf } from './tags.ts';
import { is, isWord, type OuterSentence, type Token } from './token.ts';
import { feature, isHopeless } from './weights.ts';

/** What a cue noun stands before, by class. */
const AFTER_NOUN = new Set(['that', 'to', 'of', 'for', 'about', 'on', 'against', 'with', ':', ',', 'quote', 'prep', 'be']);
/** Prepositions that belong to the cue: “complaints about”, “certain of”. */
const JOINED_TO_NOUN = new Set(['of', 'for', 'about', 'on', 'against', 'with', 'prep']);
const AFTER_ADJECTIVE = new Set(['that', 'to', 'of', 'for', 'about', 'on', 'with', 'wh', 'pronoun', 'in', 'prep', 'at']);
const JOINED_TO_ADJECTIVE = new Set(['of', 'for', 'about', 'on', 'with', 'in', 'at', 'prep']);

/** The last word of a cue noun with what belongs to it, and where what was said begins. */
function cueOf(tokens: readonly Token[], i: number, complement: string): { readonly last: number; readonly to: number } {
  const isJoined = JOINED_TO_NOUN.has(complement) || (complement === 'to' && TAKES_TO.test(tokens[i]!.lower));
  if (isJoined || complement === 'be') return { last: i + 1, to: i + 2 };
  return { last: i, to: complement === ':' || complement === ',' ? i + 2 : i + 1 };
}
const TAKES_TO = /^(?:opposition|objections?|response|answer|threats?|reaction|objection)$/;

/** The possessor is the source: “Kerry’s claim”, “her claim”. */
function possessorOf(tokens: readonly Token[], i: number): { readonly phrase: Phrase | undefined; readonly owner: string } {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const token = tokens[k]!;
    if (token.kind !== 'word') break;
    if (is(token, POSSESSIVE)) return { phrase: { from: k, to: k + 1, head: k }, owner: 'pronoun' };
    if (token.possessive) {
      const inner = phraseBefore(tokens, k + 1);
      return { phrase: inner?.to === k + 1 ? inner : { from: k, to: k + 1, head: k }, owner: "'s" };
    }
    if (is(token, DETERMINER | PREPOSITION | AUXILIARY)) break;
  }
  return { phrase: undefined, owner: 'none' };
}

/** “Her claim that”: a noun that carries what somebody said. */
export function byNoun(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const complement = classOf(next);
  if (!AFTER_NOUN.has(complement)) return undefined;
  const cue = cueOf(tokens, i, complement);
  const opening = tokens[cue.to];
  const opensClause = isWord(opening, 'that');
  if (complement === ',' && !opensClause && opening?.kind !== 'quote') return undefined;
  if (complement === 'be' && !opensClause && opening?.kind !== 'quote' && !isWord(opening, 'to')) return undefined;
  const startAt = cue.to;
  const cueEnd = ends[cue.last]!;
  const clausal = complement === 'that' || complement === 'to' || opensClause;
  const { phrase, owner } = possessorOf(tokens, i);
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
