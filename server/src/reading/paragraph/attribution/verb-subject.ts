// Who a reporting verb is said of: its subject, the agent of a passive, or the name after it (“…,” said Kerry).
import { passiveBe } from './clauses.ts';
import { AUXILIARY, CONJUNCTION, DAY, DETERMINER, DOCUMENT, FINITE, PERSONAL, PREPOSITION, PRONOUN } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { nameAfterRole, phraseAfter } from './phrase-after.ts';
import { isApposed, phraseBefore, spokenQuote, stretchedToQuotation, subjectBefore } from './phrase-before.ts';
import { afterAdjuncts, classOf, endsTag, isMark, PAUSES, STOPS } from './tags.ts';
import { is, isWord, type Token } from './token.ts';
import type { CueVerb } from './verbs.ts';

/** Whoever was told is no subject of what was said: “they were told that”. */
const TOLD = new Set(
  'tell remind assure inform warn ask urge advise notify instruct convince persuade worry determine inclined please surprise force allow invite'.split(
    ' ',
  ),
);

/** A verb that may report, with the words beside it. */
export interface VerbAt {
  readonly tokens: readonly Token[];
  /** The verb's place among the tokens. */
  readonly at: number;
  readonly verb: CueVerb;
  /** The class of the word before. */
  readonly before: string;
  readonly passive: boolean;
  readonly finite: boolean;
}

export function verbAt(tokens: readonly Token[], at: number, verb: CueVerb): VerbAt {
  const { form } = verb;
  return {
    tokens,
    at,
    verb,
    before: classOf(tokens[at - 1]),
    passive: form !== 'ing' && form !== 's' && form !== 'base' && passiveBe(tokens, at),
    finite: form === 'past' || form === 's' || form === 'base',
  };
}

export interface VerbSubject {
  /** Who says it. */
  readonly phrase: Phrase | undefined;
  /** Of whom it is said, in a passive: “He was described by critics as a fool”. */
  readonly patient: Phrase | undefined;
  /** Does the subject follow: “…,” said Kerry? */
  readonly inverted: boolean;
}

export function subjectOfVerb(v: VerbAt): VerbSubject {
  const behind = invertedSubject(v);
  if (behind) return { phrase: behind, patient: undefined, inverted: true };
  const { tokens, at, verb } = v;
  const patient = patientOf(v);
  const phrase = speakerBefore(v, patient);
  const isStretched = phrase && phrase.to <= at && verb.speech;
  return { phrase: isStretched ? stretchedToQuotation(tokens, phrase) : phrase, patient, inverted: false };
}

/** Of whom it is said: “He was described as”. Whoever was told something is not meant. */
function patientOf({ tokens, at, verb, passive }: VerbAt): Phrase | undefined {
  if (!passive || TOLD.has(verb.lemma)) return undefined;
  const phrase = phraseBefore(tokens, at);
  return phrase && phrase.to <= at ? phrase : undefined;
}

function speakerBefore(v: VerbAt, patient: Phrase | undefined): Phrase | undefined {
  const { tokens, at, verb, before, finite } = v;
  const previous = tokens[at - 1];
  const participial = verb.form === 'ing';
  let phrase = nearestSpeaker(v);
  // “Kerry shot back, saying that”; “Kerry shrugged and said”.
  if (participial && phrase && (previous?.kind === 'mark' || (verb.speech && is(tokens[phrase.head], DOCUMENT))))
    phrase = subjectBefore(tokens, at) ?? phrase;
  if (phrase || patient) return phrase;
  if (finite && previous && is(previous, CONJUNCTION)) phrase = coordinated(tokens, at, verb);
  return !phrase && (participial || before === 'to') ? subjectBefore(tokens, at) : phrase;
}

/** The phrase before the verb, or in a passive the one behind “by”. */
function nearestSpeaker({ tokens, at, verb, passive, finite }: VerbAt): Phrase | undefined {
  if (passive && TELLS.test(verb.lemma)) return byAgent(tokens, at + 1) ?? paperThat(tokens, at);
  if (passive && !TOLD.has(verb.lemma)) return byAgent(tokens, at + 1);
  const phrase = phraseBefore(tokens, at);
  return verb.speech && finite && !passive ? (behindQuotation(tokens, at) ?? phrase) : phrase;
}

/** Verbs whose passive has the hearer for its subject. */
const TELLS = /^(?:tell|warn|inform|assure|remind|advise|notify)$/;

/** “In one note she was warned that”: the paper that says so. */
function paperThat(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!isWord(tokens[0], 'in')) return undefined;
  const phrase = phraseAfter(tokens, 1);
  return phrase && phrase.to < at && is(tokens[phrase.head], DOCUMENT) ? phrase : undefined;
}

/** “Mr Reid asked whether it was safe and suggested”: the nearest subject, or whoever speaks where that cannot. */
function coordinated(tokens: readonly Token[], at: number, verb: CueVerb): Phrase | undefined {
  const nearest = subjectBefore(tokens, at, true);
  if (!verb.speech || !nearest || nearest.to - nearest.from > 1 || !/^(?:it|that|this)$/.test(tokens[nearest.head]!.lower)) return nearest;
  for (let i = at - 2; i > 0; i--) {
    const { verb: other, capital } = tokens[i]!;
    if (capital || !other?.speech || other.form !== verb.form) continue;
    const phrase = phraseBefore(tokens, i);
    if (phrase && phrase.to <= i) return phrase;
  }
  return nearest;
}

/** “…,” Ann Lee, an engineer at the port told reporters: with its second comma left out, the subject still follows the quotation. */
function behindQuotation(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!spokenQuote(tokens[0])) return undefined;
  const phrase = phraseAfter(tokens, 1);
  if (phrase?.from !== 1 || phrase.to - phrase.from < 2 || !tokens[phrase.head]!.capital || !isWord(tokens[phrase.to], ','))
    return undefined;
  for (let i = phrase.to + 1; i < at; i++) if (tokens[i]!.kind !== 'word' || is(tokens[i], FINITE | AUXILIARY | PRONOUN)) return undefined;
  return at > phrase.to + 2 ? { from: phrase.from, to: phrase.to, head: phrase.head } : undefined;
}

/** “…,” said Kerry; …, says Kerry. A subject must follow, and then the tag's end. */
function invertedSubject({ tokens, at, verb, passive, finite }: VerbAt): Phrase | undefined {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!verb.speech || verb.lemma === 'tell' || !finite || passive || next?.kind !== 'word') return undefined;
  const quoted = previous?.kind === 'quote';
  if (!(quoted || isMark(previous, PAUSES) || previous?.lower === 'as' || at === 0)) return undefined;
  if (is(next, PREPOSITION | DAY) || next.lower === 'that') return undefined;
  if (is(next, PERSONAL) && !isWord(next, 'he') && !isWord(next, 'she')) return undefined;
  if (!(next.capital || quoted || is(next, DETERMINER | PRONOUN))) return undefined;
  const behind = phraseAfter(tokens, at + 1);
  if (!behind || behind.to - behind.from >= 20) return undefined;
  const end = afterAdjuncts(tokens, behind.to);
  // “Ramos, 58, told the station” is not inverted: an apposition stands between the subject and its verb. But “…, said Lee.” ends.
  const closes = next.capital && (!tokens[end] || isMark(tokens[end], STOPS));
  if (previous?.kind === 'mark' && !closes && isApposed(tokens, at)) return undefined;
  return quoted || endsTag(tokens, end) ? (nameAfterRole(tokens, behind) ?? behind) : undefined;
}

function byAgent(tokens: readonly Token[], from: number): Phrase | undefined {
  for (let k = from; k < tokens.length && k < from + 7; k++) {
    if (tokens[k]!.kind !== 'word') return undefined;
    if (tokens[k]!.lower === 'by') return phraseAfter(tokens, k + 1);
  }
  return undefined;
}
