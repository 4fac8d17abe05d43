import type { Candidate, Shape } from './candidate.ts';
import { carriesClause, clauseStart, holdsClause, passiveBe, trimmed } from './clauses.ts';
import { type Extent, extentEnd, REACH } from './extent.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, DAY, DETERMINER, DOCUMENT, ED, PERSONAL, PREPOSITION, PRONOUN, RETORT, WH } from './lexicon.ts';
import {
  isApposed,
  type Phrase,
  phraseAfter,
  phraseBefore,
  sourceOf,
  spokenQuote,
  stretchedToQuotation,
  subjectBefore,
} from './sources.ts';
import { afterAdjuncts, classOf, endsTag, isMark, PAUSES, STOPS } from './tags.ts';
import { is, isWord, type OuterSentence, type Token } from './token.ts';
import { addContent, mostByContent, verbFeatures } from './verb-features.ts';
import type { CueVerb } from './verbs.ts';
import { type Feature, isHopeless } from './weights.ts';

const HEARERS = new Set(
  'tell remind assure inform warn ask urge advise convince notify instruct teach show persuade brief email text implore beg encourage order invite promise thank accuse press push challenge caution bash credit blame criticise criticize praise fault mock chide rebuke scold slam blast congratulate'.split(
    ' ',
  ),
);
/** Whoever was told is no subject of what was said: “they were told that”. */
const TOLD = new Set(
  'tell remind assure inform warn ask urge advise notify instruct convince persuade worry determine inclined please surprise force allow invite'.split(
    ' ',
  ),
);
const PARTICLES = new Set('for on about of against out at with over toward towards up into in back'.split(' '));
const TO_PARTICLE = new Set(
  'refer point respond object plead testify allude react admit confess speak talk attest listen compare liken attribute'.split(' '),
);

/** A clause that begins with one of these needs another. */
const SUBORDINATE =
  /^(?:if|unless|when|once|although|though|while|because|since|until|whether|even|despite|without|in|on|at|under|by|with|for|from|to|as|after|before)$/;

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
  if (token.capital || !is(token, ED)) return undefined;
  if (spokenQuote(tokens[i - 1])) return RETORTED;
  if (!tokens.some(spokenQuote)) return undefined;
  const phrase = phraseBefore(tokens, i);
  return phrase && phrase.to <= i && spokenQuote(tokens[phrase.from - 1]) && endsTag(tokens, afterAdjuncts(tokens, i + 1))
    ? RETORTED
    : undefined;
}

/** “Kerry said that”; “…,” said Kerry: a verb that may report. */
export function byVerb(sentence: OuterSentence, i: number, verb: CueVerb, headline: boolean): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  const before = classOf(previous);
  // “his said remarks”, “the report”: a noun. A name's own “’s” leaves it open (“Kerry’s called”).
  if ((verb.form === 'base' || verb.form === 's') && i > 0 && (before === 'det' || before === 'poss' || before === "'s")) return undefined;
  const be = passiveBe(tokens, i);
  const passive = be && verb.form !== 'ing' && verb.form !== 's' && verb.form !== 'base';
  const { lemma } = verb;
  let phrase: Phrase | undefined;
  let shape: Shape = 'after';
  const content: [number, number][] = [];
  let cueEnd = ends[i]!;
  let cueStart = starts[i]!;
  let startAt = i + 1;
  let inverted = false;
  let subject: Phrase | undefined;
  const finite = verb.form === 'past' || verb.form === 's' || verb.form === 'base';
  if (
    verb.speech &&
    finite &&
    !passive &&
    (previous?.kind === 'quote' || isMark(previous, PAUSES) || previous?.lower === 'as' || i === 0) &&
    next?.kind === 'word'
  ) {
    // “…,” said Kerry; …, says Kerry. A subject must follow, and then the tag's end.
    const behind = phraseAfter(tokens, i + 1);
    if (
      behind &&
      behind.to - behind.from < 20 &&
      !is(next, PREPOSITION) &&
      (!is(next, PERSONAL) || isWord(next, 'he') || isWord(next, 'she')) &&
      next.lower !== 'that' &&
      (next.capital || is(next, DETERMINER) || previous?.kind === 'quote' || is(next, PRONOUN)) &&
      !is(next, DAY)
    ) {
      const k = afterAdjuncts(tokens, behind.to);
      // “Ramos, 58, told the station” is not inverted: an apposition stands between the subject and its verb.
      const apposed = previous?.kind === 'mark' && (verb.lemma === 'tell' || isApposed(tokens, i));
      if (!apposed && verb.lemma !== 'tell' && (endsTag(tokens, k) || previous?.kind === 'quote')) {
        inverted = true;
        phrase = behind;
      }
    }
  }
  const participial = verb.form === 'ing';
  if (!inverted) {
    phrase = phraseBefore(tokens, i);
    if (passive && !TOLD.has(verb.lemma)) {
      // “He was described by critics as a fool”: the agent says it, of the subject.
      if (phrase && phrase.to <= i) subject = phrase;
      phrase = byAgent(tokens, i + 1);
    }
    // “Kerry shot back, saying that”; “Kerry shrugged and said”.
    if (participial && phrase && (previous?.kind === 'mark' || (verb.speech && is(tokens[phrase.head], DOCUMENT))))
      phrase = subjectBefore(tokens, i) ?? phrase;
    if (!phrase && !subject && finite && previous && is(previous, CONJUNCTION)) phrase = subjectBefore(tokens, i, true);
    if (!phrase && !subject && (participial || before === 'to')) phrase = subjectBefore(tokens, i);
  }
  if (phrase && !inverted && phrase.to <= i && verb.speech) phrase = stretchedToQuotation(tokens, phrase);
  // Where the tag begins: its subject, or the verb where that comes first.
  const tagStart = phrase && phrase.from < i ? phrase.from : i;
  const gap = tokens[tagStart - 1];
  const tagged = gap !== undefined && (gap.kind === 'quote' || isMark(gap, PAUSES) || /^[?!…]$/.test(gap.lower));
  let hearer = false;
  let follow = i + 1;
  if (inverted) follow = phrase!.to;
  // “Lee put it this way: “…””
  else if (isWord(next, 'it') && /^(?:this|that)$/.test(tokens[i + 2]?.lower ?? '') && isWord(tokens[i + 3], 'way')) follow = i + 4;
  else if (
    HEARERS.has(verb.lemma) &&
    next?.kind === 'word' &&
    next.lower !== 'that' &&
    next.lower !== 'to' &&
    !passive &&
    !is(next, PREPOSITION)
  ) {
    const who = phraseAfter(tokens, i + 1);
    if (who) {
      follow = who.to;
      hearer = true;
    } else if (isWord(next, 'you') || isWord(next, 'it')) {
      follow = i + 2;
      hearer = true;
    }
  }
  const k = afterAdjuncts(tokens, follow);
  const closesSpeech =
    gap?.kind === 'quote' &&
    gap.quotation!.closed &&
    /[,?!…—–-]$/.test(sentence.text.slice(gap.quotation!.inner.start, gap.quotation!.inner.end));
  const lead = tagged && verb.speech && finite && !passive && (endsTag(tokens, k) || (closesSpeech && follow === i + 1));
  const from = clauseStart(tokens, tagStart);
  // “Not now,” she said, and: The deal, she said, is dead.
  const between = lead && gap!.kind === 'mark' && gap!.lower === ',' && isWord(tokens[k], ',') && tokens.length - k > 2;
  const partial =
    between && tokens[k + 1]?.kind === 'quote' && /^\p{Lu}/u.test(sentence.text.slice(starts[k + 1]! + 1, starts[k + 1]! + 3));
  const stands =
    (gap?.kind === 'quote' && (closesSpeech || endsTag(tokens, k) || inverted)) ||
    (between && !partial && !/^(?:and|but|who|which|adding|calling|citing)$/.test(tokens[k + 1]!.lower)) ||
    (lead &&
      (holdsClause(tokens, from, tagStart) ||
        ((!tokens[k] || isMark(tokens[k], STOPS)) && tagStart - from > 4 && carriesClause(tokens, from, tagStart))));
  const source = phrase ? sourceOf(sentence, phrase) : null;
  const who = subject
    ? `passive-${source ? 'by' : 'none'}`
    : (source?.kind ?? (participial ? 'gerund' : before === 'conj' ? 'conj' : before === 'to' ? 'to' : 'none'));
  let complement = classOf(tokens[follow]);
  let features: Feature[] | undefined;
  let clausal = false;
  let open: Extent | undefined;
  if (lead && stands && (verb.speech || tokens[tagStart - 1]?.kind === 'quote')) {
    content.push(trimmed(tokens, from, tagStart));
    shape = 'before';
    complement = 'tag';
    // “…,” she said, “…”.
    let resume = k;
    while (closesSpeech && resume < tokens.length && resume < k + REACH && tokens[resume]!.kind === 'word') resume++;
    const pause = tokens[resume];
    if (pause?.kind === 'quote' || (isMark(pause, PAUSES) && resume + 1 < tokens.length)) {
      const after = pause?.kind === 'quote' ? resume : resume + 1;
      const first = tokens[after]!;
      const goesOn =
        first.kind === 'quote' ||
        // “Unless they pay, he said, the bank will close”: a clause that cannot stand alone goes on after the tag.
        (between && gap!.kind !== 'quote' && !carriesClause(tokens, from, tagStart)) ||
        (pause!.lower === ',' &&
          SUBORDINATE.test(tokens[from]!.lower) &&
          holdsClause(tokens, after, Math.min(tokens.length, after + REACH))) ||
        // …, they say, but he is still loved.
        (gap!.kind !== 'quote' &&
          pause!.lower === ',' &&
          /^(?:and|but)$/.test(first.lower) &&
          /^(?:pronoun|det|poss|cap)$/.test(classOf(tokens[after + 1])) &&
          carriesClause(tokens, after, Math.min(tokens.length, after + REACH))) ||
        // “…,” says Lee, 32, of Leeds: what follows the tag of a quotation and is none belongs to its speaker.
        (gap!.kind !== 'quote' &&
          pause!.lower === ',' &&
          !/^(?:and|but|who|which|as|when|while|after|before|a|an|the|then|at|in|on|according|during)$/.test(first.lower) &&
          !first.lower.endsWith('ing'));
      if (goesOn) {
        open = { from: after, kind: 'speech', lemma, complement: 'tag', clausal: true };
        content.push(trimmed(tokens, after, extentEnd(tokens, open)));
        shape = 'around';
      }
    }
  } else {
    // “As Kerry put it, …”
    const stop = tokens[k];
    if (stop && k > follow && (isWord(stop, 'that') || stop.kind === 'quote' || (stop.lower === ':' && stop.kind === 'mark'))) {
      startAt = k;
      complement = `adjunct-${classOf(stop)}`;
    } else if (
      stop &&
      (stop.lower === ',' || stop.lower === ':') &&
      (tokens[k + 1]?.kind === 'quote' || (isWord(tokens[k + 1], 'that') && verb.speech))
    ) {
      startAt = k + 1;
      complement = `${k > follow ? 'adjunct-' : ''}${classOf(tokens[k + 1])}`;
    } else if (tokens[follow] && is(tokens[follow], DAY) && verb.speech) {
      startAt = follow + 1;
    } else if (verb.speech && !hearer && k > follow && stop && (is(stop, PERSONAL) || isWord(stop, 'it'))) {
      startAt = k;
      complement = 'adjunct-pronoun';
    } else
      startAt =
        hearer && follow < tokens.length && !isMark(tokens[follow], STOPS) && !isWord(tokens[follow], 'for')
          ? follow
          : hearer && verb.lemma !== 'tell'
            ? i + 1
            : follow;
    const particle = tokens[startAt];
    if (particle?.kind === 'word' && startAt === follow) {
      if (
        PARTICLES.has(particle.lower) ||
        (particle.lower === 'to' && TO_PARTICLE.has(verb.lemma)) ||
        (particle.lower === 'as' && passive)
      ) {
        cueEnd = ends[startAt]!;
        complement = particle.lower;
        startAt++;
        if (isWord(tokens[startAt], 'that')) complement = 'that';
      }
    }
    if (isMark(tokens[startAt], PAUSES) && startAt === follow) startAt++;
    const head = tokens[startAt];
    clausal = verb.speech || head?.lower === 'that' || head?.lower === 'to' || is(head, WH) || is(head, PRONOUN);
    open = { from: startAt, kind: passive ? 'passive' : verb.speech ? 'speech' : 'other', lemma, complement, clausal };
    features = verbFeatures(tokens, i, { verb, complement, before, who, shape, passive, headline, inverted, phrase });
    if (isHopeless(features, mostByContent(verb, sentence.quotes), sentence.quotes)) return undefined;
    const to = extentEnd(tokens, open);
    const range = trimmed(tokens, startAt, to);
    if (range[1] > range[0]) content.push(range);
    // “which he said would …”: the relative pronoun is part of it.
    if (tokens[tagStart - 1] && /^(?:which|that|what)$/.test(tokens[tagStart - 1]!.lower) && tagStart > 1)
      content.unshift([tagStart - 1, tagStart]);
  }
  if (subject) content.unshift([subject.from, subject.to]);
  if (content.length === 0) return undefined;
  if (inverted && shape === 'after' && headline && i > 0) return undefined;
  // The auxiliaries belong to the cue: “has said”.
  let a = i;
  while (
    a > 0 &&
    phrase &&
    a - 1 >= phrase.to &&
    phrase.to <= i &&
    tokens[a - 1]!.kind === 'word' &&
    (is(tokens[a - 1], AUXILIARY) || is(tokens[a - 1], ADVERB))
  )
    a--;
  cueStart = starts[a]!;
  features ??= verbFeatures(tokens, i, { verb, complement, before, who, shape, passive, headline, inverted, phrase });
  addContent(features, tokens, verb, content);
  return {
    kind: 'verb',
    verb: {
      start: starts[i]!,
      end: ends[i]!,
      lemma,
      form: verb.form,
      speech: verb.speech,
      clausal: !passive && isClausal(tokens, content, complement),
    },
    shape,
    lemma,
    speech: verb.speech,
    cue: { start: Math.min(cueStart, starts[i]!), end: cueEnd },
    at: i,
    phrase,
    source,
    content,
    ...(open ? { open } : {}),
    features,
  };
}

/** What a clause or a quotation begins with, by class, and what it may begin with. */
const CLAUSAL = new Set(['tag', 'that', 'quote']);
const MAYBE_CLAUSAL = new Set(['pronoun', 'det', 'poss', 'cap', 'word', 'wh', "'s"]);

/** Could “said” stand there as well? */
function isClausal(tokens: readonly Token[], content: readonly (readonly [number, number])[], complement: string): boolean {
  if (CLAUSAL.has(complement) || complement.startsWith('adjunct-')) return true;
  if (!MAYBE_CLAUSAL.has(complement)) return false;
  const [from, to] = content[0]!;
  for (let i = from + 1; i < to && i < from + 14; i++) {
    const token = tokens[i]!;
    const { lower } = token;
    if (token.kind !== 'word' || is(token, CONJUNCTION) || lower === 'to' || lower === 'that' || lower === 'who') return false;
    if (is(token, PREPOSITION) && lower !== 'of') return false;
    if (is(token, AUXILIARY) || (!token.capital && is(token, ED) && i > from + 1)) return true;
  }
  return false;
}

function byAgent(tokens: readonly Token[], from: number): Phrase | undefined {
  for (let k = from; k < tokens.length && k < from + 7; k++) {
    if (tokens[k]!.kind !== 'word') return undefined;
    if (tokens[k]!.lower === 'by') return phraseAfter(tokens, k + 1);
  }
  return undefined;
}
