// Attributions by a phrase: “according to”, “in a poll for”.
import type { Candidate, Shape } from './candidate.ts';
import { clauseStart, holdsClause, trimmed } from './clauses.ts';
import { extentEnd, REACH } from './extent.ts';
import { AUXILIARY, POLL, PREPOSITION } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore, spokenQuote, subjectBefore } from './phrase-before.ts';
import { sourceOf } from './source-of.ts';
import { classOf, isMark, PAUSES, STOPS } from './tags.ts';
import { is, type OuterSentence, type Token } from './token.ts';
import { feature } from './weights.ts';

/** “In the latest polls, Lee leads”; “Lee leads by ten points in a poll for the paper”. */
export function byPoll(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  let k = i + 1;
  while (k < tokens.length && k < i + 10 && tokens[k]!.kind === 'word' && !is(tokens[k], POLL | AUXILIARY)) k++;
  if (k === i + 1 || !is(tokens[k], POLL)) return undefined;
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
    cue: { start: starts[i]!, end: ends[i]! },
    at: i,
    phrase,
    source: sourceOf(sentence, phrase),
    content: [content],
    features: [
      feature('poll'),
      feature('poll', shape),
      feature('poll', tokens[k]!.lower),
      feature('poll', shape, classOf(tokens[i + 1])),
      feature('poll', `n${k - i}`),
      feature('poll>', classOf(tokens[k + 1])),
    ],
  };
}

/** “According to the campaign, …” */
export function byAccording(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const phrase = phraseAfter(tokens, i + 2);
  if (!phrase) return undefined;
  const cue = { start: starts[i]!, end: ends[i + 1]! };
  const comma = (from: number) => {
    for (let k = from; k < tokens.length && k < from + REACH; k++) if (tokens[k]!.kind === 'mark' && tokens[k]!.lower === ',') return k;
    return -1;
  };
  const content: [number, number][] = [];
  let shape: Shape;
  const pause = comma(phrase.to);
  const resumes = pause >= 0 ? tokens[pause + 1] : undefined;
  // “Fundraising, according to the campaign, has surged.”
  const parted = i > 1 && tokens[i - 1]!.kind === 'mark' && resumes !== undefined && is(resumes, AUXILIARY);
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
    source: sourceOf(sentence, phrase),
    content: content.filter(([a, b]) => b > a),
    features: [feature('according'), feature('according', shape)],
  };
}

/** Words before a headline's colon that name no speaker. */
const NO_SPEAKER =
  /^(?:the|a|an|update|live|analysis|opinion|review|exclusive|watch|video|explainer|profile|breaking|latest|news|daily|report|poll|letters|editorial|comment|correction|obituary|interview|podcast|factbox|timeline|how|why|what)$/;

/** What a line of a page begins with that speaks for nobody. */
const LABEL =
  /^(?:source|sources|credit|credits|watch|note|notes|editor|editors|editor's|related|read|more|picture|pictures|image|photo|photograph|caption|pic|file|updated|tags|tickets|listen|contact|email|phone|tel|website|date|venue|time|address|price|verdict|rating|mock|left|right|above|below|pictured)$/;

/** “SMITH: We go.” */
export function byColon(sentence: OuterSentence, i: number, headline: boolean, leads: boolean): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  if (i === 0 || i + 1 >= tokens.length || i > REACH) return undefined;
  const next = tokens[i + 1]!;
  const quoted = next.kind === 'quote';
  const name = nameBefore(sentence, i);
  if (!quoted && !maySpeakUnquoted(tokens, i, name, headline, leads)) return undefined;
  const phrase = speakerBefore(tokens, i, name);
  if (!phrase) return undefined;
  const isSpeaker = headline && i <= 3 && !NO_SPEAKER.test(tokens[0]!.lower) && !NO_SPEAKER.test(tokens[i - 1]!.lower);
  const end = quoted
    ? extentEnd(tokens, { from: i + 1, kind: 'speech', lemma: ':', complement: 'quote', clausal: true })
    : Math.min(tokens.length, i + REACH);
  return {
    ...(name === 'shouted' || isSpeaker ? { certain: true } : {}),
    kind: 'colon',
    shape: 'after',
    lemma: ':',
    speech: true,
    cue: { start: starts[i]!, end: ends[i]! },
    at: i,
    phrase,
    source: sourceOf(sentence, phrase),
    content: [trimmed(tokens, i + 1, end)],
    features: [
      feature('colon'),
      feature('colon', headline ? 'headline' : leads ? 'leads' : 'body'),
      feature('colon>', classOf(next)),
      feature('colon-titled', `${isTitled(tokens, i + 1)}`),
      feature('colon', name),
      feature('colon', `n${Math.min(i, 8)}`),
      feature('colon', quoted ? 'quote' : 'words'),
    ],
  };
}

/** What stands before a colon: a name, one in capitals, or other words. */
type BeforeColon = 'shouted' | 'name' | 'phrase';

function nameBefore({ tokens, starts, ends, text }: OuterSentence, i: number): BeforeColon {
  if (i > 7) return 'phrase';
  const words = tokens.slice(0, i);
  if (!words.every((t) => t.kind === 'word' && (t.capital || /^(?:of|the|and|de|van|al|for)$/.test(t.lower)))) return 'phrase';
  const isShouted = i <= 4 && /^[\p{Lu}\s.'’-]+$/u.test(text.slice(starts[0]!, ends[i - 1]!)) && ends[0]! - starts[0]! > 1;
  return isShouted ? 'shouted' : 'name';
}

/** Without quotation marks only a name speaks, in a headline, in capitals or at a paragraph's head. */
function maySpeakUnquoted(tokens: readonly Token[], i: number, name: BeforeColon, headline: boolean, leads: boolean): boolean {
  const first = tokens[0]!.lower;
  if (name === 'phrase' || LABEL.test(first)) return false;
  return headline || name === 'shouted' || (leads && i <= 3 && first !== 'the');
}

/** Before a quotation any phrase may name the speaker: “The verdict of his rival Ann Lee: “No.”” */
function speakerBefore(tokens: readonly Token[], i: number, name: BeforeColon): Phrase | undefined {
  if (name !== 'phrase') return { from: 0, to: i, head: i - 1 };
  const owner = ownerOf(tokens, i);
  if (owner) return owner;
  const phrase = phraseBefore(tokens, i);
  return phrase && tokens[phrase.head]!.capital ? phrase : (subjectBefore(tokens, i) ?? phrase);
}

const UTTERANCE =
  /^(?:quotation|quote|words|remark|remarks|line|dictum|maxim|phrase|quip|warning|advice|comment|comments|verdict|reply|response|answer|message|question|claim|view|description|motto|rule)$/;

/** “It recalled Ann Lee’s words: “…””: whose words they are. */
function ownerOf(tokens: readonly Token[], colon: number): Phrase | undefined {
  if (!UTTERANCE.test(tokens[colon - 1]?.lower ?? '')) return undefined;
  for (let k = colon - 2; k >= 0 && k > colon - 6; k--) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || is(token, PREPOSITION | AUXILIARY)) return undefined;
    if (!token.possessive) continue;
    if (!token.capital) return undefined;
    let from = k;
    while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.kind === 'word') from--;
    return { from, to: k + 1, head: k };
  }
  return undefined;
}

/** Does every word of a sentence begin with a capital, as a headline’s do? */
const isTitled = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + REACH).every((t) => t.kind !== 'word' || t.capital || t.lower.length < 5 || /^[\d$]/.test(t.lower));

/** “So be it.” — John Kerry */
export function byDash(sentence: OuterSentence, i: number): Candidate | undefined {
  const { tokens, starts, ends } = sentence;
  const token = tokens[i]!;
  if (!/^(?:—|–|--?)$/.test(token.lower) || !spokenQuote(tokens[i - 1]) || !tokens[i + 1]?.capital) return undefined;
  const phrase = phraseAfter(tokens, i + 1);
  const next = phrase && tokens[phrase.to];
  if (!phrase || (next && !isMark(next, STOPS) && !isMark(next, PAUSES) && !is(next, PREPOSITION))) return undefined;
  return {
    kind: 'colon',
    shape: 'before',
    lemma: '—',
    speech: true,
    cue: { start: starts[i]!, end: ends[i]! },
    at: i,
    phrase,
    source: sourceOf(sentence, phrase),
    content: [[i - 1, i]],
    features: [feature('colon'), feature('colon', 'signed')],
  };
}
