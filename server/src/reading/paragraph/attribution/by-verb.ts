// Attributions by a verb: “Kerry said that”, “…,” said Kerry.
import type { SourceKind } from '../reading.ts';
import type { Candidate, Shape } from './candidate.ts';
import { trimmed } from './clauses.ts';
import { type Extent, extentEnd } from './extent.ts';
import { ADVERB, AUXILIARY, ED, RETORT } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { phraseBefore, spokenQuote } from './phrase-before.ts';
import { sourceOf } from './source-of.ts';
import { afterAdjuncts, endsTag } from './tags.ts';
import { is, type OuterSentence, type Token } from './token.ts';
import { behindHearer, complementOf, isClausal, opensClause } from './verb-complement.ts';
import { addContent, mostByContent, verbFeatures } from './verb-features.ts';
import { subjectOfVerb, type VerbAt, type VerbSubject, verbAt } from './verb-subject.ts';
import { saidAroundTag, tagOf } from './verb-tag.ts';
import type { CueVerb } from './verbs.ts';
import { type Feature, isHopeless } from './weights.ts';

const RETORTED: CueVerb = { lemma: 'unknown', form: 'past', speech: true };

/** “Never,” the senator harrumphed: between a quotation and a full stop any past tense is a verb of speech. */
export function unknownVerb(tokens: readonly Token[], i: number): CueVerb | undefined {
  const token = tokens[i]!;
  const after = tokens[i + 1]?.lower;
  // She shot back; he chimed in.
  if (is(token, RETORT) && (after === 'back' || after === 'in' || after === 'up')) {
    const end = tokens[i + 2];
    if (end?.kind !== 'word' || spokenQuote(tokens[i - 2]) || spokenQuote(tokens[i - 1])) return RETORTED;
  }
  if (token.capital) return undefined;
  if (is(token, ED) && !token.verb && spokenQuote(tokens[i - 1])) return RETORTED;
  if (!tokens.some(spokenQuote)) return undefined;
  const phrase = phraseBefore(tokens, i);
  return phrase && phrase.to <= i && spokenQuote(tokens[phrase.from - 1]) && endsTag(tokens, afterAdjuncts(tokens, i + 1))
    ? RETORTED
    : undefined;
}

/** What a verb reports, before its features are complete. */
interface Said {
  readonly shape: Shape;
  readonly content: [number, number][];
  readonly complement: string;
  readonly open?: Extent;
  /** The particle that belongs to the cue. */
  readonly particle?: number;
  readonly features?: Feature[];
}

/** “Kerry said that”; “…,” said Kerry: a verb that may report. */
export function byVerb(sentence: OuterSentence, i: number, verb: CueVerb, headline: boolean): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const v = verbAt(tokens, i, verb);
  if (isNoun(v)) return undefined;
  const who = subjectOfVerb(v);
  const { phrase, patient, inverted } = who;
  const { follow, hearer } = inverted ? { follow: phrase!.to, hearer: false } : behindHearer(v);
  const source = phrase ? sourceOf(sentence, phrase) : null;
  const subjectKind = kindOfSubject(v, who, source?.kind);
  const features = (shape: Shape, complement: string) =>
    verbFeatures(tokens, i, {
      verb,
      complement,
      before: v.before,
      who: subjectKind,
      shape,
      passive: v.passive,
      headline,
      inverted,
      phrase,
    });
  const tag = tagOf(sentence, v, who, follow);
  let said: Said | undefined;
  if (tag) {
    const around = saidAroundTag(tokens, verb.lemma, tag);
    said = { ...around, shape: around.open ? 'around' : 'before', complement: 'tag' };
  } else said = saidBehind(sentence, v, who, follow, hearer, features);
  if (!said) return undefined;
  const { shape, complement, content, open } = said;
  if (patient) content.unshift([patient.from, patient.to]);
  if (content.length === 0 || (inverted && shape === 'after' && headline && i > 0)) return undefined;
  const all = said.features ?? features(shape, complement);
  addContent(all, tokens, verb, content);
  const first = withAuxiliaries(tokens, i, phrase);
  return {
    kind: 'verb',
    verb: {
      start: starts[i]!,
      end: ends[i]!,
      lemma: verb.lemma,
      form: verb.form,
      speech: verb.speech,
      clausal: !v.passive && isClausal(tokens, content, complement),
    },
    shape,
    lemma: verb.lemma,
    speech: verb.speech,
    cue: { start: starts[first]!, end: ends[said.particle ?? i]! },
    at: i,
    phrase,
    source,
    content,
    ...(open ? { open } : {}),
    features: all,
  };
}

/** “his said remarks”, “the report”: a noun. A name's own “’s” leaves it open (“Kerry’s called”). */
const isNoun = ({ verb, at, before }: VerbAt): boolean =>
  (verb.form === 'base' || verb.form === 's') && at > 0 && (before === 'det' || before === 'poss' || before === "'s");

/** The subject to the weights. */
function kindOfSubject({ verb, before }: VerbAt, { patient }: VerbSubject, kind: SourceKind | undefined): string {
  if (patient) return `passive-${kind ? 'by' : 'none'}`;
  if (kind) return kind;
  if (verb.form === 'ing') return 'gerund';
  return before === 'conj' || before === 'to' ? before : 'none';
}

/** What was said behind a verb; undefined where it can be none by its weights. */
function saidBehind(
  sentence: OuterSentence,
  v: VerbAt,
  { phrase }: VerbSubject,
  follow: number,
  hearer: boolean,
  featuresOf: (shape: Shape, complement: string) => Feature[],
): Said | undefined {
  const { tokens, quotes } = sentence;
  const { at, verb, passive } = v;
  const { from, complement, particle } = complementOf(v, follow, hearer);
  const clausal = opensClause(tokens, from, verb.speech);
  const open: Extent = { from, kind: passive ? 'passive' : verb.speech ? 'speech' : 'other', lemma: verb.lemma, complement, clausal };
  const features = featuresOf('after', complement);
  if (isHopeless(features, mostByContent(verb, quotes), quotes)) return undefined;
  const content: [number, number][] = [];
  const range = trimmed(tokens, from, extentEnd(tokens, open));
  if (range[1] > range[0]) content.push(range);
  // “which he said would …”: the relative pronoun is part of it.
  const start = phrase && phrase.from < at ? phrase.from : at;
  if (start > 1 && /^(?:which|that|what)$/.test(tokens[start - 1]!.lower)) content.unshift([start - 1, start]);
  return { shape: 'after', content, complement, open, features, ...(particle === undefined ? {} : { particle }) };
}

/** The first token of the cue: auxiliaries belong to it (“has said”). */
function withAuxiliaries(tokens: readonly Token[], at: number, phrase: Phrase | undefined): number {
  let first = at;
  if (!phrase || phrase.to > at) return first;
  while (first > phrase.to && tokens[first - 1]!.kind === 'word' && is(tokens[first - 1], AUXILIARY | ADVERB)) first--;
  return first;
}
