import type { Span } from '../../text/span.ts';
import type { CueWord, Source } from '../reading.ts';
import { afterAdjuncts, classOf, type Extent, endsTag, extentEnd, isMark, PAUSES, REACH, STOPS, WH } from './extent.ts';
import {
  type CueVerb,
  cueVerb,
  isAdverb,
  isAuxiliary,
  isConjunction,
  isCueAdjective,
  isCueNoun,
  isDay,
  isDeterminer,
  isDocument,
  isPersonalPronoun,
  isPreposition,
  isPronoun,
} from './lexicon.ts';
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
import type { OuterSentence, Token } from './tokens.ts';

/** Where what was said stands: after its cue, before it, or on both sides. */
export type Shape = 'after' | 'before' | 'around';

/** Words that may be an attribution. Whether they are is for weights.ts to say. */
export interface Candidate {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'according' | 'colon';
  readonly shape: Shape;
  /** The verb's infinitive, or the word itself. */
  readonly lemma: string;
  /** A verb of speech. */
  readonly speech: boolean;
  readonly cue: Span;
  readonly verb?: CueWord;
  /** Index of the token that the cue turns on. */
  readonly at: number;
  readonly phrase: Phrase | undefined;
  readonly source: Source | null;
  /** Token ranges, the end exclusive. */
  readonly content: readonly (readonly [from: number, to: number])[];
  /** Certain by its form, whatever its weights. */
  readonly certain?: boolean;
  /** Where the last range was ended by judgement, what it was judged by. */
  readonly open?: Extent;
  readonly features: readonly string[];
}

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

const is = (token: Token | undefined, lower: string) => token?.lower === lower && token.kind !== 'quote';

/** First token of the clause that ends before a token: what was said stands from there. */
function clauseStart(tokens: readonly Token[], end: number): number {
  const floor = Math.max(0, end - REACH);
  let start = floor;
  // WASHINGTON (Reuters) – a dateline is nobody's words.
  if (floor === 0)
    for (let i = 2; i < Math.min(9, end); i++) if (/^(?:—|–|--?)$/.test(tokens[i]!.lower) && tokens[i - 1]!.lower === ')') start = i + 1;
  for (let i = end - 1; i > floor; i--) {
    if (tokens[i]!.lower === ';' && tokens[i]!.kind === 'mark') {
      start = i + 1;
      break;
    }
  }
  return start;
}

const trimmed = (tokens: readonly Token[], from: number, to: number): [number, number] => {
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'mark' && tokens[a]!.lower !== '$' && tokens[a]!.lower !== '(') a++;
  while (b > a && tokens[b - 1]!.kind === 'mark' && tokens[b - 1]!.lower !== ')' && tokens[b - 1]!.lower !== '%') b--;
  return [a, b];
};

/** Is there a clause here (something with a verb), rather than “On Monday” or “In Iowa”? */
function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  return (
    carriesClause(tokens, from, to) &&
    !/^(?:in|on|at|during|after|before|as|when|while|with|by|from|since|for|because|to|asked|speaking|instead|meanwhile|later|earlier|once|under|responding|among|despite)$/.test(
      first!.lower,
    )
  );
}

function carriesClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || to - from < 3) return false;
  let verb = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') return true;
    if (isAuxiliary(token.lower) && token.lower !== 'to') verb = true;
    else if (cueVerb(token.lower) || /(?:ed|es|s)$/.test(token.lower)) verb ||= i > from;
  }
  return verb;
}

/** Every attribution that a sentence may hold. */
export function candidates(text: string, sentence: OuterSentence, headline: boolean): Candidate[] {
  const leads = sentence.start === 0;
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let cleft = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      const signed = byDash(text, tokens, i);
      if (signed) found.push(signed);
      if (token.lower === ':' && cleft < 0) {
        cleft = i;
        const c = byColon(text, tokens, i, headline, leads);
        if (c) found.push(c);
      }
      continue;
    }
    if (token.kind !== 'word') continue;
    if (token.lower === 'according' && is(tokens[i + 1], 'to')) {
      const c = byAccording(text, tokens, i);
      if (c) found.push(c);
      continue;
    }
    if (token.lower === 'in') {
      const c = byPoll(text, tokens, i);
      if (c) found.push(c);
    }
    const verb = cueVerb(token.lower) ?? unknownVerb(tokens, i);
    if (verb && (!token.capital || headline || i === 0)) {
      const c = byVerb(text, tokens, i, verb, headline);
      if (c) found.push(c);
    }
    if (isCueNoun(token.lower) && !token.capital) {
      const c = byNoun(text, tokens, i);
      if (c) found.push(c);
    } else if (isCueAdjective(token.lower) && !token.capital) {
      const c = byAdjective(text, tokens, i);
      if (c) found.push(c);
    }
  }
  return found;
}

/** “In the latest polls, Lee leads”; “Lee leads by ten points in a poll for the paper”. */
function byPoll(text: string, tokens: readonly Token[], i: number): Candidate | undefined {
  let k = i + 1;
  while (
    k < tokens.length &&
    k < i + 10 &&
    tokens[k]!.kind === 'word' &&
    !/^(?:polls?|polling|surveys?)$/.test(tokens[k]!.lower) &&
    !isAuxiliary(tokens[k]!.lower)
  )
    k++;
  if (k === i + 1 || !/^(?:polls?|polling|surveys?)$/.test(tokens[k]?.lower ?? '')) return undefined;
  const phrase = { from: i + 1, to: k + 1, head: k };
  const leads = i <= 1;
  const pause = leads ? tokens.findIndex((t, n) => n > k && t.kind === 'mark' && t.lower === ',') : -1;
  const content = leads ? trimmed(tokens, pause >= 0 ? pause + 1 : k + 1, tokens.length) : trimmed(tokens, clauseStart(tokens, i), i);
  if (content[1] - content[0] < 3) return undefined;
  const shape = leads ? 'after' : 'before';
  return {
    kind: 'according',
    shape,
    lemma: 'in',
    speech: false,
    cue: { start: tokens[i]!.start, end: tokens[i]!.end },
    at: i,
    phrase,
    source: sourceOf(text, tokens, phrase),
    content: [content],
    features: [
      'poll',
      `poll:${shape}`,
      `poll:${tokens[k]!.lower}`,
      `poll:${shape}:${classOf(tokens[i + 1])}`,
      `poll:n${k - i}`,
      `poll:>${classOf(tokens[k + 1])}`,
    ],
  };
}

const RETORTED: CueVerb = { lemma: 'unknown', form: 'past', speech: true };

/** “Never,” the senator harrumphed: between a quotation and a full stop any past tense is a verb of speech. */
function unknownVerb(tokens: readonly Token[], i: number): CueVerb | undefined {
  const { lower, capital } = tokens[i]!;
  // She shot back; he chimed in.
  if (
    /^(?:shot|shoots|fired|fires|hit|hits|clapped|chimed|chimes|piped|cut|shouted)$/.test(lower) &&
    /^(?:back|in|up)$/.test(tokens[i + 1]?.lower ?? '')
  ) {
    const end = tokens[i + 2];
    if (end?.kind !== 'word' || spokenQuote(tokens[i - 2]) || spokenQuote(tokens[i - 1])) return RETORTED;
  }
  if (capital || !/[a-z]{2}ed$/.test(lower)) return undefined;
  const spoken = (token: Token | undefined) => token?.kind === 'quote' && token.quotation!.kind === 'direct' && token.quotation!.closed;
  if (spoken(tokens[i - 1])) return RETORTED;
  const phrase = phraseBefore(tokens, i);
  return phrase && phrase.to <= i && spoken(tokens[phrase.from - 1]) && endsTag(tokens, afterAdjuncts(tokens, i + 1))
    ? RETORTED
    : undefined;
}

function byAccording(text: string, tokens: readonly Token[], i: number): Candidate | undefined {
  const phrase = phraseAfter(tokens, i + 2);
  if (!phrase) return undefined;
  const cue = { start: tokens[i]!.start, end: tokens[i + 1]!.end };
  const comma = (from: number) => {
    for (let k = from; k < tokens.length && k < from + REACH; k++) if (tokens[k]!.kind === 'mark' && tokens[k]!.lower === ',') return k;
    return -1;
  };
  const content: [number, number][] = [];
  let shape: Shape;
  const pause = comma(phrase.to);
  const resumes = pause >= 0 ? tokens[pause + 1] : undefined;
  // “Fundraising, according to the campaign, has surged.”
  const parted = i > 1 && tokens[i - 1]!.kind === 'mark' && resumes !== undefined && isAuxiliary(resumes.lower);
  const lead = !parted && (i <= 1 || (i <= 3 && !holdsClause(tokens, 0, i)));
  if (lead) {
    const at = comma(phrase.to);
    const from = at >= 0 ? at + 1 : phrase.to;
    content.push(trimmed(tokens, from, Math.min(tokens.length, from + REACH)));
    shape = 'after';
  } else {
    content.push(trimmed(tokens, clauseStart(tokens, i), i));
    const at = comma(phrase.to);
    shape = 'before';
    if (
      at >= 0 &&
      (at - phrase.to < 1 || parted) &&
      !/^(?:which|who|a|an|the|whose|as|while|and|but|in|adding)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens.length - at > 5
    ) {
      content.push(trimmed(tokens, at + 1, Math.min(tokens.length, at + REACH)));
      shape = 'around';
    }
  }
  return {
    kind: 'according',
    shape,
    lemma: 'according',
    speech: true,
    cue,
    at: i,
    phrase,
    source: sourceOf(text, tokens, phrase),
    content: content.filter(([a, b]) => b > a),
    features: ['according', `according:${shape}`],
  };
}

/** Words before a headline's colon that name no speaker. */
const NO_SPEAKER =
  /^(?:the|a|an|update|live|analysis|opinion|review|exclusive|watch|video|explainer|profile|breaking|latest|news|daily|report|poll|letters|editorial|comment|correction|obituary|interview|podcast|factbox|timeline|how|why|what)$/;

function byColon(text: string, tokens: readonly Token[], i: number, headline: boolean, leads: boolean): Candidate | undefined {
  if (i === 0 || i + 1 >= tokens.length || i > REACH) return undefined;
  const words = tokens.slice(0, i);
  const next = tokens[i + 1]!;
  const named = i <= 7 && words.every((t) => t.kind === 'word' && (t.capital || /^(?:of|the|and|de|van|al|for)$/.test(t.lower)));
  const shouted =
    named && i <= 4 && /^[\p{Lu}\s.'’-]+$/u.test(text.slice(tokens[0]!.start, tokens[i - 1]!.end)) && tokens[0]!.end - tokens[0]!.start > 1;
  if (next.kind !== 'quote' && !(named && (headline || shouted || (leads && i <= 3 && tokens[0]!.lower !== 'the')))) return undefined;
  // Before a quotation any phrase may name the speaker: “The verdict of his rival Ann Lee: “No.””
  let phrase: Phrase | undefined = named ? { from: 0, to: i, head: i - 1 } : phraseBefore(tokens, i);
  if (!named && (!phrase || !tokens[phrase.head]!.capital)) phrase = subjectBefore(tokens, i) ?? phrase;
  if (!phrase) return undefined;
  return {
    ...(shouted || (headline && i <= 3 && !NO_SPEAKER.test(tokens[0]!.lower) && !NO_SPEAKER.test(tokens[i - 1]!.lower))
      ? { certain: true }
      : {}),
    kind: 'colon',
    shape: 'after',
    lemma: ':',
    speech: true,
    cue: { start: tokens[i]!.start, end: tokens[i]!.end },
    at: i,
    phrase,
    source: sourceOf(text, tokens, phrase),
    content: [
      trimmed(
        tokens,
        i + 1,
        next.kind === 'quote'
          ? extentEnd(tokens, { from: i + 1, kind: 'speech', lemma: ':', complement: 'quote', clausal: true })
          : Math.min(tokens.length, i + REACH),
      ),
    ],
    features: [
      'colon',
      headline ? 'colon:headline' : leads ? 'colon:leads' : 'colon:body',
      `colon:after:${classOf(next)}`,
      `colon:titled:${isTitled(tokens, i + 1)}`,
      shouted ? 'colon:shouted' : named ? 'colon:name' : 'colon:phrase',
      `colon:n${Math.min(i, 8)}`,
      next.kind === 'quote' ? 'colon:quote' : 'colon:words',
    ],
  };
}

/** Does every word of a sentence begin with a capital, as a headline’s do? */
const isTitled = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + REACH).every((t) => t.kind !== 'word' || t.capital || t.lower.length < 5 || /^[\d$]/.test(t.lower));

/** “So be it.” — John Kerry */
function byDash(text: string, tokens: readonly Token[], i: number): Candidate | undefined {
  const token = tokens[i]!;
  if (!/^(?:—|–|--?)$/.test(token.lower) || !spokenQuote(tokens[i - 1]) || !tokens[i + 1]?.capital) return undefined;
  const phrase = phraseAfter(tokens, i + 1);
  const next = phrase && tokens[phrase.to];
  if (!phrase || (next && !isMark(next, STOPS) && !isMark(next, PAUSES) && !isPreposition(next.lower))) return undefined;
  return {
    kind: 'colon',
    shape: 'before',
    lemma: '—',
    speech: true,
    cue: { start: token.start, end: token.end },
    at: i,
    phrase,
    source: sourceOf(text, tokens, phrase),
    content: [[i - 1, i]],
    features: ['colon', 'colon:signed'],
  };
}

function byVerb(text: string, tokens: readonly Token[], i: number, verb: CueVerb, headline: boolean): Candidate | undefined {
  const token = tokens[i]!;
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
  let cueEnd = token.end;
  let cueStart = token.start;
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
      !isPreposition(next.lower) &&
      (!isPersonalPronoun(next.lower) || is(next, 'he') || is(next, 'she')) &&
      next.lower !== 'that' &&
      (next.capital || isDeterminer(next.lower) || previous?.kind === 'quote' || isPronoun(next.lower)) &&
      !isDay(next.lower)
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
    if (participial && phrase && (previous?.kind === 'mark' || (verb.speech && isDocument(tokens[phrase.head]!.lower))))
      phrase = subjectBefore(tokens, i) ?? phrase;
    if (!phrase && !subject && finite && previous && isConjunction(previous.lower)) phrase = subjectBefore(tokens, i, true);
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
  else if (is(next, 'it') && /^(?:this|that)$/.test(tokens[i + 2]?.lower ?? '') && is(tokens[i + 3], 'way')) follow = i + 4;
  else if (
    HEARERS.has(verb.lemma) &&
    next?.kind === 'word' &&
    next.lower !== 'that' &&
    next.lower !== 'to' &&
    !passive &&
    !isPreposition(next.lower)
  ) {
    const who = phraseAfter(tokens, i + 1);
    if (who) {
      follow = who.to;
      hearer = true;
    } else if (is(next, 'you') || is(next, 'it')) {
      follow = i + 2;
      hearer = true;
    }
  }
  const k = afterAdjuncts(tokens, follow);
  const closesSpeech =
    gap?.kind === 'quote' && gap.quotation!.closed && /[,?!…—–-]$/.test(text.slice(gap.quotation!.inner.start, gap.quotation!.inner.end));
  const lead = tagged && verb.speech && finite && !passive && (endsTag(tokens, k) || (closesSpeech && follow === i + 1));
  const from = clauseStart(tokens, tagStart);
  // “Not now,” she said, and: The deal, she said, is dead.
  const between = lead && gap!.kind === 'mark' && gap!.lower === ',' && is(tokens[k], ',') && tokens.length - k > 2;
  const partial =
    between && tokens[k + 1]?.kind === 'quote' && /^\p{Lu}/u.test(text.slice(tokens[k + 1]!.start + 1, tokens[k + 1]!.start + 3));
  const stands =
    (gap?.kind === 'quote' && (closesSpeech || endsTag(tokens, k) || inverted)) ||
    (between && !partial && !/^(?:and|but|who|which|adding|calling|citing)$/.test(tokens[k + 1]!.lower)) ||
    (lead &&
      (holdsClause(tokens, from, tagStart) ||
        ((!tokens[k] || isMark(tokens[k], STOPS)) && tagStart - from > 4 && carriesClause(tokens, from, tagStart))));
  let complement = classOf(tokens[follow]);
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
    if (stop && k > follow && (is(stop, 'that') || stop.kind === 'quote' || (stop.lower === ':' && stop.kind === 'mark'))) {
      startAt = k;
      complement = `adjunct-${classOf(stop)}`;
    } else if (
      stop &&
      (stop.lower === ',' || stop.lower === ':') &&
      (tokens[k + 1]?.kind === 'quote' || (is(tokens[k + 1], 'that') && verb.speech))
    ) {
      startAt = k + 1;
      complement = `${k > follow ? 'adjunct-' : ''}${classOf(tokens[k + 1])}`;
    } else if (tokens[follow] && isDay(tokens[follow]!.lower) && verb.speech) {
      startAt = follow + 1;
    } else if (verb.speech && !hearer && k > follow && stop && (isPersonalPronoun(stop.lower) || is(stop, 'it'))) {
      startAt = k;
      complement = 'adjunct-pronoun';
    } else
      startAt =
        hearer && follow < tokens.length && !isMark(tokens[follow], STOPS) && !is(tokens[follow], 'for')
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
        cueEnd = particle.end;
        complement = particle.lower;
        startAt++;
        if (is(tokens[startAt], 'that')) complement = 'that';
      }
    }
    if (isMark(tokens[startAt], PAUSES) && startAt === follow) startAt++;
    const head = tokens[startAt];
    clausal = verb.speech || head?.lower === 'that' || head?.lower === 'to' || WH.test(head?.lower ?? '') || isPronoun(head?.lower ?? '');
    open = { from: startAt, kind: passive ? 'passive' : verb.speech ? 'speech' : 'other', lemma, complement, clausal };
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
    (isAuxiliary(tokens[a - 1]!.lower) || isAdverb(tokens[a - 1]!.lower))
  )
    a--;
  cueStart = tokens[a]!.start;
  const source = phrase ? sourceOf(text, tokens, phrase) : null;
  const who = subject
    ? `passive-${source ? 'by' : 'none'}`
    : (source?.kind ?? (participial ? 'gerund' : before === 'conj' ? 'conj' : before === 'to' ? 'to' : 'none'));
  const length = content.reduce((n, [x, y]) => n + y - x, 0);
  const f = [
    `v:${lemma}`,
    `v:${lemma}:${verb.form}`,
    `v:${lemma}>${complement}`,
    `v:${lemma}<${before}`,
    `v:${lemma}:${who}`,
    `>${complement}`,
    `<${before}`,
    `<${before}:${verb.form}`,
    `>${complement}:${verb.form}`,
    `subject:${who}`,
    `subject:${who}:${verb.form}`,
    `subject:${who}>${complement}`,
    `form:${verb.form}`,
    `shape:${shape}`,
    `length:${length < 3 ? length : length < 6 ? 5 : length < 12 ? 11 : 20}`,
    verb.speech ? 'speech' : 'other',
    `${verb.speech ? 'speech' : 'other'}:${verb.form}`,
  ];
  if (passive) f.push('passive', `v:${lemma}:passive`);
  if (headline) f.push('headline', `headline:${verb.form}`);
  if (inverted) f.push('inverted');
  if (content.some(([x, y]) => tokens.slice(x, y).some((t) => t.kind === 'quote'))) f.push('quoted', `v:${lemma}:quoted`);
  if (phrase && phrase.to <= i)
    f.push(`head:${isPersonalPronoun(tokens[phrase.head]!.lower) ? tokens[phrase.head]!.lower : classOf(tokens[phrase.head])}`);
  const negated = tokens.slice(Math.max(0, i - 3), i).some((t) => /n't$|^not$|^never$/.test(t.lower));
  if (negated) f.push('negated', `v:${lemma}:negated`);
  const modal = tokens.slice(Math.max(0, i - 3), i).find((t) => /^(?:will|would|can|could|may|might|must|should|shall)$/.test(t.lower));
  if (modal) f.push('modal', `modal:${modal.lower}`);
  return {
    kind: 'verb',
    verb: {
      start: token.start,
      end: token.end,
      lemma,
      form: verb.form,
      speech: verb.speech,
      clausal: !passive && isClausal(tokens, content, complement),
    },
    shape,
    lemma,
    speech: verb.speech,
    cue: { start: Math.min(cueStart, token.start), end: cueEnd },
    at: i,
    phrase,
    source,
    content,
    ...(open ? { open } : {}),
    features: f,
  };
}

/** Could “said” stand there as well? */
function isClausal(tokens: readonly Token[], content: readonly (readonly [number, number])[], complement: string): boolean {
  if (/^(?:tag|that|quote|adjunct-.*)$/.test(complement)) return true;
  if (!/^(?:pronoun|det|poss|cap|word|wh|'s)$/.test(complement)) return false;
  const [from, to] = content[0]!;
  for (let i = from + 1; i < to && i < from + 14; i++) {
    const { lower, kind, capital } = tokens[i]!;
    if (kind !== 'word' || isConjunction(lower) || lower === 'to' || lower === 'that' || lower === 'who') return false;
    if (isPreposition(lower) && lower !== 'of') return false;
    if (isAuxiliary(lower) || (!capital && /[a-z]{2}ed$/.test(lower) && i > from + 1)) return true;
  }
  return false;
}

function passiveBe(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const { lower, kind } = tokens[k]!;
    if (kind !== 'word') return false;
    if (/^(?:is|was|were|are|be|been|being|isn't|wasn't|weren't|aren't|he's|she's|it's|they're|we're)$/.test(lower)) return true;
    if (!isAdverb(lower) && !isAuxiliary(lower)) return false;
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

function byNoun(text: string, tokens: readonly Token[], i: number): Candidate | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const complement = classOf(next);
  if (
    !['that', 'to', 'of', 'for', 'about', 'on', 'against', 'with', ':', 'quote', 'over', 'prep', 'be'].includes(complement) &&
    !is(next, ',')
  )
    return undefined;
  let startAt = i + 1;
  let cueEnd = token.end;
  if (
    ['of', 'for', 'about', 'on', 'against', 'with', 'prep'].includes(complement) ||
    (complement === 'to' && /^(?:opposition|objections?|response|answer|threats?|reaction|objection)$/.test(token.lower))
  ) {
    startAt = i + 2;
    cueEnd = next!.end;
  } else if (complement === ':' || complement === ',') startAt = i + 2;
  else if (complement === 'be') {
    startAt = i + 2;
    cueEnd = next!.end;
    if (!is(tokens[startAt], 'that') && tokens[startAt]?.kind !== 'quote' && !is(tokens[startAt], 'to')) return undefined;
  }
  if (complement === ',' && !is(tokens[startAt], 'that') && tokens[startAt]?.kind !== 'quote') return undefined;
  const clausal = complement === 'that' || complement === 'to' || is(tokens[startAt], 'that');
  const open: Extent = { from: startAt, kind: 'noun', lemma: token.lower, complement, clausal };
  const range = trimmed(tokens, startAt, extentEnd(tokens, open));
  if (range[1] <= range[0]) return undefined;
  // The possessor is the source: “Kerry’s claim”, “her claim”.
  let phrase: Phrase | undefined;
  let owner = 'none';
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const t = tokens[k]!;
    if (t.kind !== 'word') break;
    if (/^(?:his|her|their|its|our|my|your)$/.test(t.lower)) {
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
    if (isDeterminer(t.lower) || isPreposition(t.lower) || isAuxiliary(t.lower)) break;
  }
  let source = phrase ? sourceOf(text, tokens, phrase) : null;
  if (source && owner === 'pronoun') source = { ...source, kind: 'pronoun' };
  const before = classOf(tokens[i - 1]);
  const governor = tokens
    .slice(Math.max(0, i - 4), i)
    .map((t) => cueVerb(t.lower)?.lemma)
    .find(Boolean);
  const word = token.lower;
  return {
    kind: 'noun',
    shape: 'after',
    lemma: word,
    speech: false,
    cue: { start: token.start, end: cueEnd },
    at: i,
    phrase,
    source,
    content: [range],
    open,
    features: [
      `n:${word}`,
      `n:${word}>${complement}`,
      `n>${complement}`,
      `n<${before}`,
      `n:owner:${owner}`,
      `n:owner:${owner}>${complement}`,
      `n:governor:${governor ? 'cue' : 'none'}`,
      'noun',
    ],
  };
}

function byAdjective(text: string, tokens: readonly Token[], i: number): Candidate | undefined {
  const token = tokens[i]!;
  const complement = classOf(tokens[i + 1]);
  if (!['that', 'to', 'of', 'for', 'about', 'on', 'with', 'wh', 'pronoun', 'in', 'prep', 'at'].includes(complement)) return undefined;
  const skip = ['of', 'for', 'about', 'on', 'with', 'in', 'at', 'prep'].includes(complement);
  const startAt = skip ? i + 2 : i + 1;
  const open: Extent = { from: startAt, kind: 'adjective', lemma: token.lower, complement, clausal: !skip };
  const range = trimmed(tokens, startAt, extentEnd(tokens, open));
  if (range[1] <= range[0]) return undefined;
  const phrase =
    passiveBe(tokens, i) ||
    /^(?:feel|felt|feels|seem|seemed|seems|sound|sounded|appear|appeared|appears|remain|remains|remained)$/.test(tokens[i - 1]?.lower ?? '')
      ? phraseBefore(tokens, i)
      : undefined;
  const source = phrase ? sourceOf(text, tokens, phrase) : null;
  const word = token.lower;
  const subject = source?.kind ?? 'none';
  return {
    kind: 'adjective',
    shape: 'after',
    lemma: word,
    speech: false,
    cue: { start: token.start, end: skip ? tokens[i + 1]!.end : token.end },
    at: i,
    phrase,
    source,
    content: [range],
    open,
    features: [
      `a:${word}`,
      `a:${word}>${complement}`,
      `a>${complement}`,
      `a:subject:${subject}`,
      `a<${classOf(tokens[i - 1])}`,
      'adjective',
    ],
  };
}
